// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/loopbackport.h"

#include <QRandomGenerator>
#include <QTimer>

namespace ccudesk::simulator {

namespace {

// below those that systems hand out: while a simulated CCU restarts, nobody else is given its port
constexpr int firstPort = 20'000;
constexpr int endPort = 32'000;
constexpr int attempts = 50;

} // namespace

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
    const QHostAddress here(QHostAddress::LocalHost);
    for (int attempt = 0; port == 0 && attempt < attempts; ++attempt) {
        const auto chosen = static_cast<quint16>(QRandomGenerator::global()->bounded(firstPort, endPort));
        if (const auto listening = m_server.listen(here, chosen))
            return listening;
    }
    return m_server.listen(here, port);
}

bool LoopbackPort::acceptsPeer(const QHostAddress& peer) {
    return peer.isLoopback();
}

void LoopbackPort::dropConnections() {
    QTimer::singleShot(0, this, [this] { m_server.dropConnections(); });
}

} // namespace ccudesk::simulator
