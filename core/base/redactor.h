// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace ccudesk {

//! What a text in the log claims to be. There is no kind for anything else: what is not listed is not logged.
enum class LogField {
    Method, //!< "setValue", "Session.login"
    Interface, //!< "HmIP-RF"
    Address, //!< device or channel address
    Parameter, //!< "SET_POINT_TEMPERATURE"
    Host, //!< name or address with port, never a path, query or user part
};

//! The text itself when it looks like its kind, else `<redacted n bytes>`. An allow-list, because JSON-RPC carries
//! password and session id in the body and CGI addresses carry the session id in the query.
[[nodiscard]] QString loggable(LogField field, const QString& text);

//! For everything that has no kind: only its size.
[[nodiscard]] QString redacted(QByteArrayView bytes);

//! The last line of defence, for texts that others have put together (Qt's warnings, a careless line of ours): what
//! looks like a password, a session id, a header with credentials, user info in an address or the secret path of a
//! callback is replaced by "<redacted>". It rather takes too much. It cannot know a password that stands in a text
//! without a word that says so: such texts must not be logged in the first place.
[[nodiscard]] QString withoutCredentials(const QString& text);

} // namespace ccudesk
