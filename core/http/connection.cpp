// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/connection.h"

#include "core/base/logging.h"

#include <QPointer>
#include <QTcpSocket>

#include <limits>

namespace ccudesk::http {

namespace {
constexpr qsizetype readBufferBytes = 64 * 1024;
constexpr qint64 mostUnsentBytes = 256 * 1024; // beyond it a peer has to fetch its answers first
constexpr qsizetype mostPendingBytes = 64 * 1024; // read ahead while the handler works
constexpr qsizetype mostKeptCapacity = 256 * 1024; // buffers larger than this are given back
constexpr int mostReadsBeforeClose = 16;
constexpr qsizetype mostKnownPeers = 1024;
constexpr qint64 noDeadline = std::numeric_limits<qint64>::max();
} // namespace

ServerContext::ServerContext(RequestHandler& h, const Limits& l)
    : handler(h), limits(l), readBuffer(readBufferBytes, Qt::Uninitialized) {
    clock.start();
    sweep.setSingleShot(true);
}

void ServerContext::sweepBy(qint64 deadlineMs) {
    if (deadlineMs == noDeadline || (sweep.isActive() && sweepAtMs <= deadlineMs))
        return;
    sweepAtMs = deadlineMs;
    sweep.start(static_cast<int>(std::max<qint64>(0, deadlineMs - clock.elapsed()) + 1));
}

Connection::Connection(
    QTcpSocket* socket, const QHostAddress& peer, quint64 number, ServerContext& context, QObject* parent)
    : QObject(parent), m_socket(socket), m_peer(peer), m_number(number), m_context(context),
      m_parser(context.limits.headerBytes, peer, number) {
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readSocket);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::enterClosed);
    setDeadline(m_context.limits.idleOtherwise);
}

Connection::~Connection() {
    account(-m_accounted);
}

void Connection::abort() {
    enterClosed();
    m_socket->abort();
}

void Connection::readSocket() {
    if (m_isConsuming)
        return;
    for (;;) {
        const bool readsAhead = m_state == State::Answering && m_pending.size() < mostPendingBytes;
        if (m_state != State::Reading && !readsAhead)
            return;
        QByteArray& buffer = m_context.readBuffer;
        const qint64 count = m_socket->read(buffer.data(), buffer.size());
        if (count < 0)
            return enterClosed();
        if (count == 0)
            return;
        const bool isAll = count < buffer.size(); // less than asked for: saves a read that finds nothing
        QByteArrayView input(buffer.constData(), count);
        if (readsAhead || !m_pending.isEmpty()) {
            m_pending.append(input);
            if (!readsAhead)
                readOn();
        } else {
            consume(input);
            if (!input.isEmpty() && m_state != State::Closed && m_state != State::Closing)
                m_pending.append(input);
        }
        if (isAll)
            return;
    }
}

void Connection::readOn() {
    QByteArrayView input(m_pending);
    consume(input);
    const qsizetype used = m_pending.size() - input.size();
    if (input.isEmpty() && m_pending.capacity() > mostKeptCapacity)
        m_pending = QByteArray();
    else
        m_pending.remove(0, used);
}

void Connection::consume(QByteArrayView& input) {
    m_isConsuming = true;
    const bool wasInRequest = m_parser.isInRequest();
    const bool sawBody = m_parser.isHeadComplete();
    const quint64 requestNumber = m_requestNumber;
    bool needsMore = false;
    while (m_state == State::Reading && !needsMore) {
        switch (m_parser.parse(input)) {
        case RequestParser::Status::NeedMore:
            needsMore = true;
            break;
        case RequestParser::Status::HeadComplete:
            if (!acceptHead())
                break;
            continue;
        case RequestParser::Status::Complete:
            dispatch();
            break;
        case RequestParser::Status::Malformed:
            refuse(400);
            break;
        case RequestParser::Status::TooLarge:
            refuse(413);
            break;
        }
    }
    if (m_state == State::Reading && m_parser.isHeadComplete()) {
        account(m_parser.bodyBytes() - m_accounted);
        if (m_context.bytesInFlight > m_context.limits.bytesInFlight)
            refuse(503);
    }
    if (m_state == State::Reading)
        setReadingDeadline(wasInRequest && requestNumber == m_requestNumber, sawBody);
    m_isConsuming = false;
}

//! A head must arrive within the short idle time however its bytes trickle; a body must go on within it.
void Connection::setReadingDeadline(bool wasInRequest, bool sawBody) {
    if (m_parser.isInRequest() && (!wasInRequest || m_parser.isHeadComplete() || sawBody))
        setDeadline(m_context.limits.idleOtherwise);
}

bool Connection::acceptHead() {
    const std::optional<qint64> limit = m_context.handler.bodyLimit(m_parser.head());
    if (!limit) {
        refuse(404);
        return false;
    }
    m_parser.setBodyLimit(*limit);
    if (m_parser.bodyBytes() > *limit) {
        refuse(413);
        return false;
    }
    if (m_context.bytesInFlight + m_parser.bodyBytes() > m_context.limits.bytesInFlight) {
        refuse(503);
        return false;
    }
    account(m_parser.bodyBytes());
    return true;
}

void Connection::dispatch() {
    m_keepAlive = m_parser.keepsAlive();
    m_isHttp10 = m_parser.isHttp10();
    if (m_context.knownPeers.size() < mostKnownPeers)
        m_context.knownPeers.insert(m_peer);
    m_state = State::Answering;
    m_deadlineMs = noDeadline; // how long an answer may take is the handler's business
    const quint64 number = ++m_requestNumber;
    m_context.handler.handle(m_parser.take(), [self = QPointer<Connection>(this), number](const Response& response) {
        if (self)
            self->respond(number, response);
    });
    account(-m_accounted);
}

void Connection::respond(quint64 requestNumber, const Response& response) {
    if (requestNumber != m_requestNumber || m_state != State::Answering)
        return;
    m_state = State::Reading;
    write(response);
    if (m_state == State::Closed)
        return;
    if (response.close || !m_keepAlive)
        return closeAfterAnswer();
    if (m_socket->bytesToWrite() > mostUnsentBytes) {
        m_state = State::Flushing;
        return setDeadline(m_context.limits.idleOtherwise);
    }
    setDeadline(m_context.limits.idleAfterValidRequest);
    if (!m_isConsuming) {
        if (!m_pending.isEmpty())
            readOn();
        readSocket();
    }
}

void Connection::refuse(int status) {
    qCDebug(lcHttp) << "Refused a request of" << m_peer << "with status" << status;
    m_keepAlive = false;
    write({.status = status, .contentType = "text/plain", .body = {}, .extraHeaders = {}});
    closeAfterAnswer();
}

void Connection::write(Response response) {
    response.close = response.close || !m_keepAlive;
    if (m_isHttp10) {
        response.framing = Response::Framing::ContentLength; // HTTP/1.0 has no chunks
        if (!response.close)
            response.extraHeaders.emplaceBack("Connection", "keep-alive");
    }
    m_out.resize(0);
    appendResponse(m_out, response);
    if (m_socket->write(m_out) < 0)
        return enterClosed();
    if (m_out.capacity() > mostKeptCapacity)
        m_out = QByteArray();
}

void Connection::onBytesWritten() {
    if (m_state == State::Flushing || m_state == State::Closing)
        setDeadline(m_context.limits.idleOtherwise); // slow, but alive
    if (m_state != State::Flushing || m_socket->bytesToWrite() > mostUnsentBytes)
        return;
    m_state = State::Reading;
    setDeadline(m_context.limits.idleAfterValidRequest);
    if (!m_pending.isEmpty())
        readOn();
    readSocket();
}

void Connection::closeAfterAnswer() {
    m_state = State::Closing;
    account(-m_accounted);
    setDeadline(m_context.limits.idleOtherwise);
    // Closing with unread bytes resets the connection, and the peer may lose the answer
    QByteArray& buffer = m_context.readBuffer;
    for (int i = 0; i < mostReadsBeforeClose && m_socket->read(buffer.data(), buffer.size()) == buffer.size(); ++i) { }
    m_socket->disconnectFromHost();
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        enterClosed();
}

void Connection::enterClosed() {
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_deadlineMs = noDeadline;
    account(-m_accounted);
    Q_EMIT closed();
}

void Connection::account(qint64 bytes) {
    m_accounted += bytes;
    m_context.bytesInFlight += bytes;
}

void Connection::setDeadline(std::chrono::milliseconds fromNow) {
    m_deadlineMs = m_context.clock.elapsed() + fromNow.count();
    m_context.sweepBy(m_deadlineMs);
}

} // namespace ccudesk::http
