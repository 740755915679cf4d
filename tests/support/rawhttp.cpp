// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawhttp.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace ccudesk::test {

namespace {

constexpr int patienceMs = 20'000;

bool isChunked(const QByteArray& head) {
    return head.contains("Transfer-Encoding: chunked");
}

bool isComplete(const RawAnswer& answer) {
    if (isChunked(answer.head))
        return answer.body.endsWith("0\r\n\r\n");
    const QByteArray name = "Content-Length: ";
    const qsizetype at = answer.head.indexOf(name);
    const qsizetype end = answer.head.indexOf('\r', at);
    return at >= 0 && answer.body.size() >= answer.head.mid(at + name.size(), end - at - name.size()).toLongLong();
}

} // namespace

int RawAnswer::status() const {
    return head.mid(qsizetype(sizeof "HTTP/1.1 ") - 1, 3).toInt();
}

QByteArray RawAnswer::text() const {
    if (!isChunked(head))
        return body;
    QByteArray joined;
    QByteArray rest = body;
    while (!rest.isEmpty()) {
        const qsizetype lineEnd = rest.indexOf("\r\n");
        const qsizetype size = rest.first(lineEnd).toLongLong(nullptr, 16);
        joined += rest.mid(lineEnd + 2, size);
        rest = rest.mid(lineEnd + 2 + size + 2);
    }
    return joined;
}

bool RawAnswer::hasLine(const QByteArray& line) const {
    return head.contains(QByteArray("\r\n" + line + "\r\n"));
}

RawAnswer rawExchange(quint16 port, const QByteArray& request, bool tls) {
    QSslSocket socket;
    QSslConfiguration trustAll = QSslConfiguration::defaultConfiguration();
    trustAll.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(trustAll);
    if (tls) {
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        socket.waitForEncrypted(patienceMs);
    } else {
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        socket.waitForConnected(patienceMs);
    }
    socket.write(request);
    QByteArray received;
    RawAnswer answer;
    while (socket.waitForReadyRead(patienceMs)) {
        received += socket.readAll();
        const qsizetype headEnd = received.indexOf("\r\n\r\n");
        if (headEnd < 0)
            continue;
        answer.head = received.first(headEnd + 2);
        answer.body = received.mid(headEnd + 4);
        if (isComplete(answer))
            break;
    }
    return answer;
}

RawAnswer rawPost(
    quint16 port, const QByteArray& body, const QByteArray& extraHeaders, const QByteArray& path, bool tls) {
    return rawExchange(port,
        "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body,
        tls);
}

RawAnswer rawGet(quint16 port, const QByteArray& path) {
    return rawExchange(port, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
}

} // namespace ccudesk::test
