// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pendingresult.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <optional>

namespace ccudesk::rpc {

struct BinRequest {
    QString host;
    quint16 port = 0;
    QByteArray frame;
    bool isWrite = false; //!< a broken connection gives ErrorCode::OutcomeUnknown once a byte may have left
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds timeout{60'000}; //!< for the answer
    qint64 answerLimit = 32LL * 1024 * 1024;
    QString label; //!< method name for the log
};

//! One BIN-RPC request on a connection of its own, from connecting to the result; deletes itself then. Never sent a
//! second time. A kept connection would save a handshake, but one that the other side closes just as a request leaves
//! makes the outcome of a write unknown for nothing.
class BinExchange final : public QObject {
    Q_OBJECT
public:
    BinExchange(const BinRequest& request, QObject* parent);

    //! The frame that came back, whole.
    [[nodiscard]] QFuture<Result<QByteArray>> future() { return m_result.future(); }
    void start();

private:
    void sendFrame();
    void readAnswer();
    void failed(QAbstractSocket::SocketError error);
    void timedOut();
    void finish(const Result<QByteArray>& result);
    [[nodiscard]] std::optional<Error> unknownOutcome(const QString& detail) const;
    [[nodiscard]] Error errorOf(QAbstractSocket::SocketError error, const QString& detail) const;

    BinRequest m_request;
    QString m_where;
    QTcpSocket m_socket;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    QByteArray m_received;
    PendingResult<QByteArray> m_result;
    bool m_isSent = false;
};

} // namespace ccudesk::rpc
