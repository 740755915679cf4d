// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/wiretap.h"

#include <QTcpSocket>

namespace ccudesk::test {

WireTap::WireTap(quint16 behind) : m_behind(behind) {
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port");
    connect(&m_server, &QTcpServer::newConnection, this, &WireTap::connectThrough);
}

void WireTap::connectThrough() {
    QTcpSocket* client = m_server.nextPendingConnection();
    auto* server = new QTcpSocket(client);
    connect(client, &QTcpSocket::readyRead, this, [this, client, server] {
        const QByteArray bytes = client->readAll();
        m_received += bytes;
        server->write(bytes);
    });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_behind);
}

QByteArray WireTap::bodyOf(const QByteArray& method) const {
    const QByteArray end = "</methodCall>\r\n";
    const qsizetype name = m_received.indexOf(QByteArray("<methodName>" + method + "</methodName>"));
    if (name < 0)
        return {};
    const qsizetype start = m_received.lastIndexOf("<?xml", name);
    return m_received.mid(start, m_received.indexOf(end, name) + end.size() - start);
}

} // namespace ccudesk::test
