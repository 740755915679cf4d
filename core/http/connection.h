// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/requestparser.h"
#include "core/http/server.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>

class QTcpSocket;

namespace ccudesk::http {

//! What all connections of one server share.
struct ServerContext {
    ServerContext(RequestHandler& h, const Limits& l);

    RequestHandler& handler;
    Limits limits;
    std::atomic<qint64> bytesInFlight = 0; //!< of bodies that are not handled yet; other threads look at it
    QSet<QHostAddress> knownPeers;
    QByteArray readBuffer; //!< one for all: a connection keeps only what it could not use
    QElapsedTimer clock;
    QTimer sweep; //!< runs to the nearest deadline of any connection
    qint64 sweepAtMs = 0;

    //! Makes sure that deadlines are looked at no later than this.
    void sweepBy(qint64 deadlineMs);
};

//! One TCP connection: reads requests one at a time, gives them to the handler, writes the answers in order.
class Connection : public QObject {
    Q_OBJECT
public:
    //! Takes over the socket, which must be connected (and may be in its TLS handshake).
    Connection(QTcpSocket* socket, const QHostAddress& peer, quint64 number, ServerContext& context, QObject* parent);
    ~Connection() override;

    [[nodiscard]] const QHostAddress& peer() const { return m_peer; }
    [[nodiscard]] qint64 deadlineMs() const { return m_deadlineMs; }
    //! Drops the connection without an answer.
    void abort();

Q_SIGNALS:
    //! The last thing a connection does; it may be deleted afterwards.
    void closed();

private:
    enum class State {
        Reading,
        Answering, //!< the handler has the request
        Flushing, //!< the peer does not fetch its answers: nothing is read until it does
        Closing, //!< the last answer is on its way
        Closed,
    };

    void readSocket();
    void consume(QByteArrayView& input);
    void readOn();
    [[nodiscard]] bool acceptHead();
    void dispatch();
    void respond(quint64 requestNumber, const Response& response);
    void refuse(int status);
    void write(Response response);
    void onBytesWritten();
    void closeAfterAnswer();
    void enterClosed();
    void account(qint64 bytes);
    void setDeadline(std::chrono::milliseconds fromNow);
    void setReadingDeadline(bool wasInRequest, bool sawBody);

    QTcpSocket* m_socket;
    QHostAddress m_peer;
    quint64 m_number;
    ServerContext& m_context;
    RequestParser m_parser;
    QByteArray m_pending; //!< surplus bytes: the start of the next request
    QByteArray m_out;
    State m_state = State::Reading;
    quint64 m_requestNumber = 0;
    qint64 m_accounted = 0;
    qint64 m_deadlineMs = 0;
    bool m_isConsuming = false;
    bool m_keepAlive = true;
    bool m_isHttp10 = false;
};

} // namespace ccudesk::http
