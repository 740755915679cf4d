// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QString>

#include <optional>

namespace ccudesk::rpc {

//! Decides whether a server may get our bytes. Asked on every TLS connection after the handshake and before the first
//! byte of a request; the rules live in core/ccu.
class ServerTrust {
public:
    virtual ~ServerTrust() = default;
    //! Used for every TLS connection.
    [[nodiscard]] virtual QSslConfiguration configuration() const = 0;
    //! Nothing when the certificate is trusted in spite of exactly these errors; else the reason, fit for a person.
    [[nodiscard]] virtual std::optional<Error> refusal(
        const QString& host, const QSslCertificate& certificate, const QList<QSslError>& errors)
        = 0;
};

} // namespace ccudesk::rpc
