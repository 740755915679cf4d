// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeccu.h"

#include "tests/support/certificates.h"

#include <QHash>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

namespace ccudesk::test {

namespace {

//! Accepts plain or TLS sockets; a TLS socket is handed on before its handshake, so that every attempt counts.
class Listener : public QTcpServer {
public:
    std::function<void(QTcpSocket*)> accepted;
    QSslConfiguration tls;
    bool isTls = false;

protected:
    void incomingConnection(qintptr descriptor) override {
        if (isTls) {
            auto* socket = new QSslSocket(this);
            socket->setSocketDescriptor(descriptor);
            socket->setSslConfiguration(tls);
            accepted(socket);
            socket->startServerEncryption();
            return;
        }
        auto* socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        accepted(socket);
    }
};

QByteArray headerOf(const QByteArray& head, const QByteArray& name) {
    const QByteArray wanted = name.toLower() + ':';
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray& line : lines) {
        if (line.toLower().startsWith(wanted))
            return line.mid(wanted.size()).trimmed();
    }
    return {};
}

} // namespace

struct FakeCcu::Private {
    Listener server;
    Script script;
    QList<Request> requests;
    QHash<QTcpSocket*, QByteArray> buffers;
    int connections = 0;
    qint64 plainBytes = 0;
    quint16 port = 0;
    std::optional<QByteArray> resetAfter;

    //! What closes with unread bytes sends RST instead of FIN (RFC 1122 4.2.2.13).
    void resetSoon(QTcpSocket* socket) const {
        socket->setReadBufferSize(1);
        connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes = *resetAfter] {
            socket->write(bytes);
            socket->flush();
            socket->abort();
        });
    }

    void answer(QTcpSocket* socket, const Answer& answer) {
        if (answer.silent)
            return;
        const auto write = [socket, answer] {
            socket->write(answer.bytes);
            if (answer.close)
                socket->disconnectFromHost();
        };
        if (answer.delayMs > 0)
            QTimer::singleShot(answer.delayMs, socket, write);
        else
            write();
    }
};

QByteArray FakeCcu::Request::target() const {
    return head.split(' ').value(1);
}

QByteArray FakeCcu::Request::header(const QByteArray& name) const {
    return headerOf(head, name);
}

FakeCcu::FakeCcu(Script script, QObject* parent) : QObject(parent), d(std::make_unique<Private>()) {
    d->script = std::move(script);
    d->server.accepted = [this](QTcpSocket* socket) {
        const int number = ++d->connections;
        d->buffers.insert(socket, {});
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            d->buffers.remove(socket);
            socket->deleteLater();
        });
        if (d->resetAfter)
            return d->resetSoon(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, number] {
            const QByteArray bytes = socket->readAll();
            d->plainBytes += bytes.size();
            QByteArray& buffer = d->buffers[socket];
            buffer += bytes;
            while (true) {
                const qsizetype end = buffer.indexOf("\r\n\r\n");
                if (end < 0)
                    return;
                const QByteArray head = buffer.left(end);
                const qsizetype length = headerOf(head, "Content-Length").toLongLong();
                if (buffer.size() < end + 4 + length)
                    return;
                const Request request{head, buffer.mid(end + 4, length), number};
                buffer.remove(0, end + 4 + length);
                d->requests.append(request);
                d->answer(socket, d->script ? d->script(request) : ok({}));
                Q_EMIT requestReceived();
                if (!d->buffers.contains(socket))
                    return;
            }
        });
    };
}

FakeCcu::~FakeCcu() {
    stop();
}

void FakeCcu::setCertificate(const TestCertificate& certificate) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QList<QSslCertificate>{certificate.certificate} + certificate.chain);
    tls.setPrivateKey(certificate.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    d->server.tls = tls;
    d->server.isTls = true;
}

bool FakeCcu::listen(quint16 port) {
    const bool isListening = d->server.listen(QHostAddress::LocalHost, port);
    if (isListening)
        d->port = d->server.serverPort();
    return isListening;
}

void FakeCcu::stop() {
    d->server.close();
    dropConnections();
}

void FakeCcu::dropConnections() {
    const QList<QTcpSocket*> sockets = d->buffers.keys();
    for (QTcpSocket* socket : sockets)
        socket->abort();
}

void FakeCcu::resetConnections(const std::optional<QByteArray>& after) {
    d->resetAfter = after;
    dropConnections();
}

bool FakeCcu::isResetting() const {
    return d->resetAfter.has_value();
}

bool FakeCcu::isListening() const {
    return d->server.isListening();
}

quint16 FakeCcu::port() const {
    return d->port;
}

QUrl FakeCcu::url(const QString& path) const {
    QUrl url;
    url.setScheme(d->server.isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    url.setPath(path);
    return url;
}

void FakeCcu::setScript(Script script) {
    d->script = std::move(script);
}

const QList<FakeCcu::Request>& FakeCcu::requests() const {
    return d->requests;
}

int FakeCcu::connections() const {
    return d->connections;
}

qint64 FakeCcu::plainBytes() const {
    return d->plainBytes;
}

FakeCcu::Answer FakeCcu::ok(const QByteArray& body, const QByteArray& contentType) {
    return {"HTTP/1.1 200 OK\r\nContent-Type: " + contentType + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body};
}

FakeCcu::Answer FakeCcu::json(const QByteArray& body) {
    return {"HTTP/1.1 200 OK\r\nCONTENT-TYPE: application/json; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
        + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n"};
}

FakeCcu::Answer FakeCcu::status(
    int status, const QByteArray& body, const QByteArray& extraHeaders, const QByteArray& reason) {
    return {"HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\n" + extraHeaders
        + "Content-Type: text/html\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body};
}

FakeCcu::Answer FakeCcu::cut() {
    return {{}, 0, true, false};
}

FakeCcu::Answer FakeCcu::silence() {
    return {{}, 0, false, true};
}

} // namespace ccudesk::test
