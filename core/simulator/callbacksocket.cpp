// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/callbacksocket.h"

#include <utility>

namespace ccudesk::simulator {

namespace {

//! Body length from an answer's header; nothing when there is no Content-Length, which rfd needs.
std::optional<qsizetype> contentLength(const QByteArray& header) {
    const QList<QByteArray> lines = header.split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).trimmed().toLower() != "content-length")
            continue;
        bool ok = false;
        const qlonglong length = line.mid(colon + 1).trimmed().toLongLong(&ok);
        if (ok && length >= 0)
            return static_cast<qsizetype>(length);
    }
    return std::nullopt;
}

} // namespace

CallbackUrl CallbackUrl::parse(const QString& text) {
    CallbackUrl url;
    QString rest = text;
    const qsizetype scheme = rest.indexOf(QLatin1String("://"));
    if (scheme >= 0)
        rest = rest.mid(scheme + 3);
    const qsizetype slash = rest.indexOf(u'/');
    if (slash >= 0) {
        url.path = rest.mid(slash).toLatin1();
        rest = rest.first(slash);
    }
    const qsizetype colon = rest.indexOf(u':');
    if (colon >= 0) {
        url.port = rest.mid(colon + 1).toUShort();
        rest = rest.first(colon);
    }
    url.host = rest;
    return url;
}

CallbackSocket::CallbackSocket(CallbackUrl url, std::chrono::milliseconds timeout, QObject* parent)
    : QObject(parent), m_url(std::move(url)) {
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(timeout);
    connect(&m_timeout, &QTimer::timeout, this, [this] { finish(Outcome::TimedOut); });
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_socket.write(std::exchange(m_request, {})); });
    connect(&m_socket, &QTcpSocket::connected, this, &CallbackSocket::writeRequest);
    connect(&m_socket, &QTcpSocket::readyRead, this, &CallbackSocket::onReadyRead);
    // Queued, because QAbstractSocket goes on to disconnect after this signal; by then a later call may be connecting.
    connect(
        &m_socket, &QTcpSocket::errorOccurred, this,
        [this] {
            if (m_socket.state() == QAbstractSocket::UnconnectedState)
                finish(Outcome::NoConnection);
        },
        Qt::QueuedConnection);
}

void CallbackSocket::post(const QByteArray& xml, Done done, const CallbackManner& manner) {
    m_request = "POST " + m_url.path + " HTTP/1.1\r\nUser-Agent: " + manner.userAgent
        + "\r\nHost: " + m_url.host.toLatin1() + ':' + QByteArray::number(m_url.port)
        + "\r\nContent-Type: " + manner.contentType + "\r\nContent-Length: " + QByteArray::number(xml.size())
        + (manner.closes ? "\r\nConnection: close" : "") + "\r\n\r\n" + xml;
    m_received.clear();
    m_done = std::move(done);
    m_pause.setInterval(manner.pauseMs);
    m_timeout.start();
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        writeRequest();
        return;
    }
    m_socket.abort();
    m_socket.connectToHost(m_url.host, m_url.port);
}

void CallbackSocket::close() {
    m_socket.abort();
}

void CallbackSocket::writeRequest() {
    const bool pauses = m_pause.interval() > 0;
    const qsizetype first = pauses ? m_request.size() / 2 : m_request.size();
    m_socket.write(m_request.first(first));
    m_request.remove(0, first);
    if (pauses)
        m_pause.start();
}

void CallbackSocket::onReadyRead() {
    m_received += m_socket.readAll();
    const qsizetype headerEnd = m_received.indexOf("\r\n\r\n");
    if (headerEnd < 0)
        return;
    const std::optional<qsizetype> length = contentLength(m_received.first(headerEnd));
    if (!length) {
        finish(Outcome::NoMethodResponse);
        return;
    }
    const qsizetype bodyStart = headerEnd + 4;
    if (m_received.size() - bodyStart < *length)
        return;
    const QByteArray body = m_received.mid(bodyStart, *length);
    finish(body.contains("<methodResponse>") ? Outcome::Answered : Outcome::NoMethodResponse, body);
}

void CallbackSocket::finish(Outcome outcome, const QByteArray& body) {
    m_timeout.stop();
    m_pause.stop();
    m_received.clear();
    if (outcome != Outcome::Answered)
        close();
    if (const Done done = std::exchange(m_done, nullptr))
        done({outcome, body});
}

void callOnce(const CallbackUrl& url, const QByteArray& xml, std::chrono::milliseconds timeout, QObject* parent,
    CallbackSocket::Done done, const CallbackManner& manner) {
    auto* socket = new CallbackSocket(url, timeout, parent);
    const auto finished = [socket, done = std::move(done)](const CallbackSocket::Answer& answer) {
        socket->close();
        socket->deleteLater();
        done(answer);
    };
    const auto firstTime = [socket, xml, finished, manner](const CallbackSocket::Answer& answer) {
        if (answer.outcome == CallbackSocket::Outcome::NoConnection)
            socket->post(xml, finished, manner);
        else
            finished(answer);
    };
    socket->post(xml, firstTime, manner);
}

} // namespace ccudesk::simulator
