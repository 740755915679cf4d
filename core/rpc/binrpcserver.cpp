// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/binrpcserver.h"

#include "core/base/logging.h"
#include "core/rpc/binconnection.h"

#include <QTcpServer>

namespace ccudesk::rpc {

BinRpcServer::BinRpcServer(BinRequestHandler& handler, const BinServerLimits& limits, QObject* parent)
    : QObject(parent), m_handler(handler), m_limits(limits), m_listener(new QTcpServer(this)) {
    connect(m_listener, &QTcpServer::newConnection, this, &BinRpcServer::accept);
}

BinRpcServer::~BinRpcServer() {
    // The connections use the limits, which go before QObject deletes its children
    qDeleteAll(findChildren<BinConnection*>(Qt::FindDirectChildrenOnly));
}

Result<quint16> BinRpcServer::listen(const QHostAddress& address, quint16 port) {
    if (!m_listener->listen(address, port))
        return failure(ErrorCode::Network,
            tr("Port %2 of the address %1 cannot be used for incoming connections: %3")
                .arg(address.toString())
                .arg(port)
                .arg(m_listener->errorString()));
    return m_listener->serverPort();
}

void BinRpcServer::accept() {
    while (QTcpSocket* socket = m_listener->nextPendingConnection()) {
        if (!m_handler.acceptsPeer(socket->peerAddress()) || connectionCount() >= m_limits.connections) {
            qCDebug(lcHttp) << "Closed a connection of" << socket->peerAddress() << "before reading";
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new BinConnection(socket, m_handler, m_limits, this);
    }
}

void BinRpcServer::close() {
    m_listener->close();
    dropConnections();
}

void BinRpcServer::dropConnections() {
    const auto connections = findChildren<BinConnection*>(Qt::FindDirectChildrenOnly);
    for (BinConnection* connection : connections)
        connection->abort();
}

quint16 BinRpcServer::port() const {
    return m_listener->serverPort();
}

int BinRpcServer::connectionCount() const {
    return static_cast<int>(findChildren<BinConnection*>(Qt::FindDirectChildrenOnly).size());
}

} // namespace ccudesk::rpc
