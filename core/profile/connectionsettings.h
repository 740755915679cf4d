// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <QProcessEnvironment>

namespace ccudesk {

//! A host as a person types it: name, IPv4 or IPv6 (with or without brackets, with zone). No scheme, user, port, path.
[[nodiscard]] Result<QString> parseHost(const QString& text);
//! A host that a CCU at that address can be told to call: not what means itself to it, or nobody (S78).
[[nodiscard]] Result<QString> parseCallbackHost(const QString& text, const QString& ccuAddress);
//! The same address is the same CCU: what was learned about it is found again. A UUID without braces.
[[nodiscard]] QString profileIdFor(const QString& host);
//! "HmIP-RF=12010": a known name and a port from 1 to 65535.
[[nodiscard]] Result<QPair<QString, quint16>> parsePort(const QString& text);
//! Several of them, separated by commas or blanks (CCU_PORTS).
[[nodiscard]] Result<QMap<QString, quint16>> parsePorts(const QString& text);
//! SHA-256 in hex, with or without colons → 32 bytes.
[[nodiscard]] Result<QByteArray> parsePin(const QString& text);

//! What the command line may say about the connection; everything else comes from the environment. There is no
//! password here on purpose: command lines are visible to everybody on the computer.
struct ConnectionOptions {
    QString host;
    QString user;
    QStringList ports; //!< each "NAME=PORT"
    QString caFile;
    QString pin;
    bool isPlain = false;
    bool allowsPublicAddress = false;
};

struct ConnectionSettings {
    Profile profile;
    Secret password;
};

//! CCU_HOST, CCU_USER, CCU_PASSWORD, CCU_PORTS, CCU_CA, CCU_PIN; options win. What weakens the protection
//! (no encryption, a CCU on the internet) can only be said as an option. Without pin and CA the system's roots
//! decide. Errors: ErrorCode::Invalid with a sentence that names the option or variable.
[[nodiscard]] Result<ConnectionSettings> connectionSettings(
    const ConnectionOptions& options, const QProcessEnvironment& environment);

} // namespace ccudesk
