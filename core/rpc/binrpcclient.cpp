// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/binrpcclient.h"

#include "core/base/future.h"
#include "core/rpc/binexchange.h"
#include "core/rpc/binrpcreader.h"
#include "core/rpc/binrpcwriter.h"
#include "core/rpc/offthread.h"

namespace ccudesk::rpc {

BinRpcClient::BinRpcClient(const QString& host, quint16 port, QObject* parent)
    : RpcClient(parent), m_host(host), m_port(port) { }

QFuture<Result<XmlRpcValue>> BinRpcClient::call(
    const QString& method, const XmlRpcArray& params, bool isWrite, std::chrono::milliseconds timeout) {
    const Result<QByteArray> frame = writeBinCall({method, params});
    if (!frame)
        return readyFuture(Result<XmlRpcValue>(tl::unexpected(frame.error())));
    const auto pending = makePending<XmlRpcValue>();
    m_waiting.enqueue({method, *frame, isWrite, timeout, pending});
    sendNext();
    return pending->future();
}

void BinRpcClient::sendNext() {
    if (m_isBusy || m_waiting.isEmpty())
        return;
    m_isBusy = true;
    const Waiting next = m_waiting.dequeue();
    Q_EMIT called(next.method);
    auto* exchange = new BinExchange(
        {m_host, m_port, next.frame, next.isWrite, m_connectTimeout, next.timeout, m_answerLimit, next.method}, this);
    whenDone(exchange->future(), this, [this, next](const Result<QByteArray>& frame) {
        m_isBusy = false;
        answered(next, frame);
        sendNext();
    });
    exchange->start();
}

void BinRpcClient::answered(const Waiting& request, const Result<QByteArray>& frame) {
    if (!frame)
        return request.pending->resolve(tl::unexpected<Error>(frame.error()));
    const auto decode = [method = request.method, limit = m_answerLimit](const QByteArray& bytes) {
        BinRpcLimits limits;
        limits.frameBytes = limit;
        return valueOf(readBinResponse(bytes, limits), method);
    };
    decodeOffThread(this, *frame, decode,
        [pending = request.pending](const Result<XmlRpcValue>& value) { pending->resolve(value); });
}

} // namespace ccudesk::rpc
