// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pendingresult.h"
#include "core/rpc/rpcclient.h"

#include <QQueue>

namespace ccudesk::rpc {

//! Calls methods over BIN-RPC (protocol §2.6): one request at a time, each sent once and only once, each on a
//! connection of its own. The format has no place for a password, and there is no encryption.
class BinRpcClient final : public RpcClient {
    Q_OBJECT
public:
    BinRpcClient(const QString& host, quint16 port, QObject* parent = nullptr);

    //! The time limit counts from when the request's turn comes.
    [[nodiscard]] QFuture<Result<XmlRpcValue>> call(const QString& method, const XmlRpcArray& params = {},
        bool isWrite = false, std::chrono::milliseconds timeout = std::chrono::seconds(60)) override;

    //! Shorter than the time an answer may take: a firewall that drops packets must not cost a minute.
    void setConnectTimeout(std::chrono::milliseconds timeout) { m_connectTimeout = timeout; }
    void setAnswerLimit(qint64 bytes) { m_answerLimit = bytes; }

Q_SIGNALS:
    //! A request sets out; for counters.
    void called(const QString& method);

private:
    struct Waiting {
        QString method;
        QByteArray frame;
        bool isWrite = false;
        std::chrono::milliseconds timeout{};
        SharedResult<XmlRpcValue> pending;
    };
    void sendNext();
    void answered(const Waiting& request, const Result<QByteArray>& frame);

    QString m_host;
    quint16 m_port;
    std::chrono::milliseconds m_connectTimeout{10'000};
    qint64 m_answerLimit = 32LL * 1024 * 1024;
    QQueue<Waiting> m_waiting;
    bool m_isBusy = false;
};

} // namespace ccudesk::rpc
