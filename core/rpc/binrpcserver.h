// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class QTcpServer;

namespace ccudesk::rpc {

//! Bounds on everything that comes in. The defaults are the callback listener's: a batch of events has some kilobytes.
struct BinServerLimits {
    qint64 frameBytes = 1024 * 1024;
    int connections = 16; //!< at most so many frames are being read
    std::chrono::milliseconds idleAfterRequest{15 * 60 * 1000};
    std::chrono::milliseconds idleOtherwise{10'000}; //!< before the first request, and while a frame is under way
};

struct BinAnswer {
    QByteArray frame; //!< empty: none
    bool close = false; //!< the connection has nothing more to say here
};
using BinResponder = std::function<void(const BinAnswer&)>;

//! What to do with requests. Called in the server's thread.
class BinRequestHandler {
public:
    virtual ~BinRequestHandler() = default;
    //! False: the connection is closed before a byte is read.
    virtual bool acceptsPeer(const QHostAddress& peer) = 0;
    //! One whole frame, whose body nobody has looked at yet. `respond` may be called later; further requests of the
    //! same connection wait for it.
    virtual void handleFrame(const QByteArray& frame, const BinResponder& respond) = 0;
};

//! A BIN-RPC server: for the events of CUxD, and for the simulated one. Whoever sends anything else than a frame is
//! disconnected without an answer.
class BinRpcServer : public QObject {
    Q_OBJECT
public:
    //! handler must outlive the server. One thread: where the server lives.
    explicit BinRpcServer(BinRequestHandler& handler, const BinServerLimits& limits = {}, QObject* parent = nullptr);
    ~BinRpcServer() override;

    //! Port 0 picks a free one. Fails with ErrorCode::Network and a sentence that names address and port.
    [[nodiscard]] Result<quint16> listen(const QHostAddress& address, quint16 port);
    void close();
    //! Drops every open connection but keeps listening (simulated faults).
    void dropConnections();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int connectionCount() const;

private:
    void accept();

    BinRequestHandler& m_handler;
    BinServerLimits m_limits;
    QTcpServer* m_listener;
};

} // namespace ccudesk::rpc
