// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/server.h"

#include "core/base/logging.h"
#include "core/http/connection.h"

#include <QSslSocket>
#include <QTcpServer>

#include <algorithm>
#include <functional>

namespace ccudesk::http {

namespace {

//! Hands out bare descriptors, so that a peer can be refused before anything is read.
class Listener final : public QTcpServer {
public:
    Listener(std::function<void(qintptr)> accepted, QObject* parent)
        : QTcpServer(parent), m_accepted(std::move(accepted)) { }

protected:
    void incomingConnection(qintptr descriptor) override { m_accepted(descriptor); }

private:
    std::function<void(qintptr)> m_accepted;
};

//! IPv4 peers of a dual-stack listener come as ::ffff:a.b.c.d.
QHostAddress normalised(const QHostAddress& address) {
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

} // namespace

struct Server::Private {
    Private(Server& server, RequestHandler& handler, const Limits& limits)
        : q(server), context(handler, limits),
          listener(new Listener([this](qintptr descriptor) { accept(descriptor); }, &server)) {
        context.sweep.setParent(&server);
        QObject::connect(&context.sweep, &QTimer::timeout, &server, [this] { sweep(); });
    }

    void accept(qintptr descriptor);
    [[nodiscard]] bool hasRoomFor(const QHostAddress& peer) const;
    void add(QTcpSocket* socket, const QHostAddress& peer);
    void sweep();
    void dropAll() const;

    Server& q;
    ServerContext context;
    Listener* listener;
    std::optional<QSslConfiguration> tls;
    QList<Connection*> connections;
    quint64 nextNumber = 1;
};

void Server::Private::accept(qintptr descriptor) {
    auto socket = tls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
    // Without Qt's buffer a request costs one read and one write; TLS needs the buffer
    const QIODevice::OpenMode mode
        = tls ? QIODevice::OpenMode(QIODevice::ReadWrite) : QIODevice::ReadWrite | QIODevice::Unbuffered;
    if (!socket->setSocketDescriptor(descriptor, QAbstractSocket::ConnectedState, mode))
        return;
    const QHostAddress peer = normalised(socket->peerAddress());
    if (!context.handler.acceptsPeer(peer) || !hasRoomFor(peer)) {
        qCDebug(lcHttp) << "Closed a connection of" << peer << "before reading";
        socket->abort();
        return;
    }
    add(socket.release(), peer);
}

bool Server::Private::hasRoomFor(const QHostAddress& peer) const {
    if (connections.size() >= context.limits.connections)
        return false;
    if (context.knownPeers.contains(peer))
        return true;
    const auto ofPeer = std::count_if(
        connections.begin(), connections.end(), [&peer](const Connection* c) { return c->peer() == peer; });
    return ofPeer < context.limits.connectionsPerUnknownPeer;
}

void Server::Private::add(QTcpSocket* socket, const QHostAddress& peer) {
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setReadBufferSize(context.readBuffer.size());
    auto* connection = new Connection(socket, peer, nextNumber++, context, &q);
    connections.append(connection);
    QObject::connect(connection, &Connection::closed, &q, [this, connection] {
        connections.removeOne(connection);
        connection->deleteLater();
    });
    if (tls) {
        auto* sslSocket = qobject_cast<QSslSocket*>(socket);
        sslSocket->setSslConfiguration(*tls);
        sslSocket->startServerEncryption();
    }
}

void Server::Private::sweep() {
    const qint64 now = context.clock.elapsed();
    qint64 next = std::numeric_limits<qint64>::max();
    const QList<Connection*> all = connections; // aborting one changes the list
    for (Connection* connection : all) {
        if (connection->deadlineMs() <= now)
            connection->abort();
        else
            next = std::min(next, connection->deadlineMs());
    }
    context.sweepBy(next);
}

void Server::Private::dropAll() const {
    const QList<Connection*> all = connections;
    for (Connection* connection : all)
        connection->abort();
}

Server::Server(RequestHandler& handler, const Limits& limits, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, handler, limits)) { }

Server::~Server() {
    close();
    // The connections use the context, which goes before QObject deletes its children
    qDeleteAll(findChildren<Connection*>(Qt::FindDirectChildrenOnly));
}

void Server::setTls(const QSslConfiguration& configuration) {
    d->tls = configuration;
}

Result<quint16> Server::listen(const QHostAddress& address, quint16 port) {
    if (!d->listener->listen(address, port)) {
        return failure(ErrorCode::Network,
            tr("Port %2 of the address %1 cannot be used for incoming connections: %3")
                .arg(address.toString())
                .arg(port)
                .arg(d->listener->errorString()));
    }
    return d->listener->serverPort();
}

void Server::close() {
    d->listener->close();
    d->dropAll();
}

void Server::dropConnections() {
    d->dropAll();
}

quint16 Server::port() const {
    return d->listener->serverPort();
}

int Server::connectionCount() const {
    return static_cast<int>(d->connections.size());
}

bool Server::isReceiving() const {
    return d->context.bytesInFlight > 0;
}

} // namespace ccudesk::http
