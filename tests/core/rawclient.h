// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

namespace ccudesk::tests {

//! A client that sends exactly the bytes it is told to and keeps everything that comes back.
class RawClient {
public:
    explicit RawClient(quint16 port, const QHostAddress& from = {}) {
        if (!from.isNull())
            m_socket.bind(from);
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { received += m_socket.readAll(); });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    RawClient& send(const QByteArray& bytes) {
        if (isOpen() || QTest::qWaitFor([this] { return isOpen(); }, patienceMs)) {
            m_socket.write(bytes);
            m_socket.flush();
        }
        return *this;
    }

    //! Long enough for a large answer on a computer that does other things, too.
    static constexpr int patienceMs = 30'000;

    //! Waits until this many answers have come, each with Content-Length.
    [[nodiscard]] bool hasAnswers(qsizetype count) {
        return QTest::qWaitFor([&] { return answers().size() >= count; }, patienceMs);
    }
    [[nodiscard]] bool isClosed(int timeoutMs = patienceMs) {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, timeoutMs);
    }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    //! Bodies of the complete answers so far.
    [[nodiscard]] QList<QByteArray> answers() const {
        QList<QByteArray> bodies;
        qsizetype at = 0;
        for (;;) {
            const qsizetype end = received.indexOf("\r\n\r\n", at);
            const qsizetype field = received.indexOf("Content-Length: ", at);
            if (end < 0 || field < 0 || field > end)
                return bodies;
            const qsizetype value = field + 16;
            const qsizetype length = received.mid(value, received.indexOf('\r', value) - value).toLongLong();
            if (received.size() < end + 4 + length)
                return bodies;
            bodies.append(received.mid(end + 4, length));
            at = end + 4 + length;
        }
    }
    [[nodiscard]] QByteArray statusLine() const { return received.left(received.indexOf('\r')); }
    [[nodiscard]] QTcpSocket& socket() { return m_socket; }

    QByteArray received;

private:
    QTcpSocket m_socket;
};

inline QByteArray post(const QByteArray& target, const QByteArray& body, const QByteArray& moreHeaders = {}) {
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + moreHeaders
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace ccudesk::tests
