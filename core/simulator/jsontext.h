// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

// JSON text in the spelling of the CCU's Tcl scripts, which QJsonDocument cannot write: only some characters are
// escaped, other control characters go out raw (protocol §5.5).

namespace ccudesk::simulator {

using JsonMembers = QList<QPair<QString, QString>>; //!< name, value that is JSON text already

[[nodiscard]] QString jsonText(const QString& text); //!< in quotes
[[nodiscard]] QString jsonText(bool value);
[[nodiscard]] QString jsonText(int value);
[[nodiscard]] QString jsonObject(const JsonMembers& members);
[[nodiscard]] QString jsonArray(const QStringList& elements); //!< elements are JSON text already
[[nodiscard]] QString jsonStrings(const QStringList& texts);

//! The answer's envelope. `id` as it came; a string loses its quotes, which makes invalid JSON (protocol §5.1).
[[nodiscard]] QString jsonResult(const QJsonValue& id, const QString& result);
//! Errors are spread over lines. An undefined `id` is left out; `"error"` in quotes when the request was no JSON.
[[nodiscard]] QString jsonError(const QJsonValue& id, bool wasJson, int code, const QString& message);

} // namespace ccudesk::simulator
