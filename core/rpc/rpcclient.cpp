// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/rpcclient.h"

#include "core/base/future.h"
#include "core/base/pendingresult.h"
#include "core/rpc/answererror.h"

#include <algorithm>

namespace ccudesk::rpc {

namespace {

//! rfd executes the members one after the other in its only thread (protocol §2.5).
constexpr qsizetype multicallSize = 20;

//! A fault is a bare struct, wrapped or not.
Result<XmlRpcValue> memberOf(const XmlRpcValue& member, const QString& method, bool isWrapped) {
    if (member.isStruct() && member.toStruct().contains(QStringLiteral("faultCode"))) {
        const Fault fault{member.member(QStringLiteral("faultCode")).toInt(),
            member.member(QStringLiteral("faultString")).toString()};
        return tl::unexpected(faultError(fault, method));
    }
    const XmlRpcArray wrapped = member.toArray();
    return isWrapped && member.isArray() && wrapped.size() == 1 ? wrapped.constFirst() : member;
}

} // namespace

struct RpcClient::Batch {
    QList<MethodCall> calls;
    QList<Result<XmlRpcValue>> results;
    PendingResult<QList<Result<XmlRpcValue>>> pending;
};

RpcClient::RpcClient(QObject* parent) : QObject(parent) { }

Result<XmlRpcValue> RpcClient::valueOf(const Result<MethodResponse>& response, const QString& method) {
    if (!response)
        return tl::unexpected(response.error());
    if (const auto* fault = std::get_if<Fault>(&*response))
        return tl::unexpected(faultError(*fault, method));
    return std::get<XmlRpcValue>(*response);
}

QFuture<Result<QList<Result<XmlRpcValue>>>> RpcClient::multicall(const QList<MethodCall>& calls) {
    const auto batch = std::make_shared<Batch>();
    batch->calls = calls;
    nextBatch(batch);
    return batch->pending.future();
}

void RpcClient::nextBatch(const std::shared_ptr<Batch>& batch) {
    const qsizetype from = batch->results.size();
    if (from == batch->calls.size()) {
        batch->pending.resolve(batch->results);
        return;
    }
    const qsizetype count = std::min(multicallSize, batch->calls.size() - from);
    if (m_refusesMulticall || count == 1) {
        nextSingle(batch);
        return;
    }
    XmlRpcArray members;
    for (const MethodCall& call : batch->calls.mid(from, count))
        members.append(XmlRpcStruct{
            {QStringLiteral("methodName"), call.method}, {QStringLiteral("params"), XmlRpcArray(call.params)}});
    whenDone(call(QStringLiteral("system.multicall"), {XmlRpcValue(members)}), this,
        [this, batch, from, count](const Result<XmlRpcValue>& answer) {
            const XmlRpcArray results = answer ? answer->toArray() : XmlRpcArray();
            const bool isRefused = answer ? results.size() != count : answer.error().code == ErrorCode::Fault;
            if (isRefused) {
                m_refusesMulticall = true;
                nextSingle(batch);
                return;
            }
            if (!answer) {
                batch->pending.resolve(tl::unexpected(answer.error()));
                return;
            }
            for (qsizetype i = 0; i < count; ++i)
                batch->results.append(memberOf(results.at(i), batch->calls.at(from + i).method, wrapsMembers()));
            nextBatch(batch);
        });
}

void RpcClient::nextSingle(const std::shared_ptr<Batch>& batch) {
    const MethodCall& next = batch->calls.at(batch->results.size());
    whenDone(call(next.method, next.params), this, [this, batch](const Result<XmlRpcValue>& answer) {
        if (!answer && answer.error().code != ErrorCode::Fault) {
            batch->pending.resolve(tl::unexpected(answer.error()));
            return;
        }
        batch->results.append(answer);
        nextBatch(batch);
    });
}

} // namespace ccudesk::rpc
