// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/loopbackport.h"

#include <QTimer>

namespace ccudesk::simulator {

http::Limits LoopbackPort::wideLimits() {
    http::Limits limits;
    limits.connections = 256;
    limits.connectionsPerUnknownPeer = 256;
    limits.idleOtherwise = std::chrono::seconds(60);
    return limits;
}

LoopbackPort::LoopbackPort(const http::Limits& limits, QObject* parent) : QObject(parent), m_server(*this, limits) { }

Result<quint16> LoopbackPort::listen(quint16 port, const std::optional<QSslConfiguration>& tls) {
    if (tls)
        m_server.setTls(*tls);
    return m_server.listen(QHostAddress(QHostAddress::LocalHost), port);
}

bool LoopbackPort::acceptsPeer(const QHostAddress& peer) {
    return peer.isLoopback();
}

void LoopbackPort::dropConnections() {
    QTimer::singleShot(0, this, [this] { m_server.dropConnections(); });
}

} // namespace ccudesk::simulator
