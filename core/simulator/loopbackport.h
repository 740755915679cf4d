// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/server.h"

#include <QObject>

#include <optional>

namespace ccudesk::simulator {

//! One listener on this computer, for nobody else: what all simulated servers share.
class LoopbackPort : public QObject, protected http::RequestHandler {
    Q_OBJECT
public:
    [[nodiscard]] Result<quint16> listen(quint16 port, const std::optional<QSslConfiguration>& tls);

protected:
    //! Everybody who asks is on one computer, and may wait for a minute.
    [[nodiscard]] static http::Limits wideLimits();
    LoopbackPort(const http::Limits& limits, QObject* parent);

    bool acceptsPeer(const QHostAddress& peer) override;
    //! Soon: not from within the server's own call.
    void dropConnections();

private:
    http::Server m_server;
};

} // namespace ccudesk::simulator
