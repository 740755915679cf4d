// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rpc/xmlrpcvalue.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

namespace ccudesk::rpc {

//! Calls methods of one interface process, whatever it speaks. Large answers are decoded in the thread pool; results
//! come in the thread where the client lives. Requests under way when the client goes end with ErrorCode::Cancelled.
class RpcClient : public QObject {
    Q_OBJECT
public:
    explicit RpcClient(QObject* parent = nullptr);

    //! isWrite: sent once and only once (ErrorCode::OutcomeUnknown when the connection breaks).
    [[nodiscard]] virtual QFuture<Result<XmlRpcValue>> call(const QString& method, const XmlRpcArray& params = {},
        bool isWrite = false, std::chrono::milliseconds timeout = std::chrono::seconds(60))
        = 0;

    //! Many reads at once: at most 20 per system.multicall, one after the other. Where the interface refuses
    //! multicalls, single calls; that is remembered. One result per call, in order; the outer error means that the
    //! connection failed.
    [[nodiscard]] QFuture<Result<QList<Result<XmlRpcValue>>>> multicall(const QList<MethodCall>& calls);

protected:
    //! Whether each value in the answer to a multicall is an array of one, as the CCU does it (protocol §2.5).
    [[nodiscard]] virtual bool wrapsMembers() const { return true; }
    //! What the answer to `method` comes to; a fault is an error.
    [[nodiscard]] static Result<XmlRpcValue> valueOf(const Result<MethodResponse>& response, const QString& method);

private:
    struct Batch;
    void nextBatch(const std::shared_ptr<Batch>& batch);
    void nextSingle(const std::shared_ptr<Batch>& batch);

    bool m_refusesMulticall = false;
};

} // namespace ccudesk::rpc
