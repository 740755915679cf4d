// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/http/message.h"

#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <memory>
#include <optional>

namespace ccudesk::http {

//! Bounds on everything that comes in. The defaults are the callback listener's (S-ids: requirements on callbacks).
struct Limits {
    qint64 headerBytes = 32 * 1024;
    qint64 bytesInFlight = 128LL * 1024 * 1024; //!< bodies being read, over all connections
    int connections = 64;
    int connectionsPerUnknownPeer = 8; //!< a peer is known once a request of its has been accepted
    std::chrono::seconds idleAfterValidRequest{15 * 60}; //!< rfd keeps its event connection open
    std::chrono::seconds idleOtherwise{10};
};

//! What to do with requests. Called in the server's thread.
class RequestHandler {
public:
    virtual ~RequestHandler() = default;
    //! False: the connection is closed before a byte is read.
    virtual bool acceptsPeer(const QHostAddress& peer) = 0;
    //! The largest body allowed for this request in bytes, asked once the header is complete. Nothing: answer 404,
    //! close.
    virtual std::optional<qint64> bodyLimit(const RequestHead& head) = 0;
    //! `respond` may be called later; further requests of the same connection wait for it.
    virtual void handle(Request request, Responder respond) = 0;
};

//! An HTTP/1.1 server for small RPC services: the callback listener and the simulated CCU.
//! QTcpServer (QSslServer with TLS) plus Boost.Beast's parser; keep-alive; pipelined requests are answered in order.
class Server : public QObject {
    Q_OBJECT
public:
    //! handler must outlive the server. One thread: where the server lives.
    Server(RequestHandler& handler, const Limits& limits, QObject* parent = nullptr);
    ~Server() override;

    //! Set before listen().
    void setTls(const QSslConfiguration& configuration);

    //! Port 0 picks a free one. Fails with ErrorCode::Network and a sentence that names address and port.
    [[nodiscard]] Result<quint16> listen(const QHostAddress& address, quint16 port);
    void close();
    //! Drops every open connection but keeps listening (simulated faults).
    void dropConnections();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int connectionCount() const;
    //! A body is arriving or being handled. From any thread.
    [[nodiscard]] bool isReceiving() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ccudesk::http
