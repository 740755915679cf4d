// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDir>

#include <chrono>

namespace ccudesk {

namespace {

//! A program that hangs does not keep a new one from starting.
constexpr std::chrono::seconds patience{2};

QByteArray greeting() {
    return QByteArrayLiteral("show\n");
}

QByteArray reply() {
    return QByteArrayLiteral("shown\n");
}

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent) {
    m_server.setSocketOptions(QLocalServer::UserAccessOption); // nobody else on this computer
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { settle(false); });
}

//! The folder for sockets may be shared by everybody on the computer.
QString SingleInstance::serverName() {
    const QByteArray person
        = QCryptographicHash::hash(QDir::homePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("ccudesk-") + QString::fromLatin1(person);
}

void SingleInstance::look() {
    m_other = std::make_unique<QLocalSocket>();
    connect(m_other.get(), &QLocalSocket::connected, this, [this] { m_other->write(greeting()); });
    connect(m_other.get(), &QLocalSocket::errorOccurred, this, [this] { settle(false); });
    connect(m_other.get(), &QLocalSocket::readyRead, this, [this] {
        if (m_other->bytesAvailable() >= reply().size())
            settle(m_other->read(reply().size()) == reply());
    });
    m_patience.start(patience);
    m_other->connectToServer(serverName());
}

void SingleInstance::settle(bool isSecond) {
    if (!m_other)
        return;
    m_patience.stop();
    m_other->disconnect(this);
    m_other.release()->deleteLater(); // it is what called
    if (isSecond) {
        Q_EMIT second();
        return;
    }
    listen();
    Q_EMIT first();
}

void SingleInstance::listen() {
    if (m_server.listen(serverName()))
        return;
    QLocalServer::removeServer(serverName()); // left by one that was killed: it did not answer
    if (!m_server.listen(serverName()))
        qCInfo(lcConnection) << "a second start will not find this one:" << m_server.errorString();
}

void SingleInstance::answer() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() < greeting().size())
                return;
            const bool isGreeting = socket->read(greeting().size()) == greeting();
            if (isGreeting) {
                socket->write(reply());
                Q_EMIT windowRequested();
            }
            socket->disconnectFromServer();
        });
    }
}

} // namespace ccudesk
