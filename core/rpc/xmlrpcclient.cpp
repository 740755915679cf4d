// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/xmlrpcclient.h"

#include "core/base/future.h"
#include "core/rpc/answererror.h"
#include "core/rpc/decodedreply.h"
#include "core/rpc/xmlrpcreader.h"

#include <algorithm>

namespace ccudesk::rpc {

namespace {

//! rfd executes the members one after the other in its only thread (protocol §2.5).
constexpr qsizetype multicallSize = 20;

Result<XmlRpcValue> valueOf(const Result<MethodResponse>& response, const QString& method) {
    if (!response)
        return tl::unexpected(response.error());
    if (const auto* fault = std::get_if<Fault>(&*response))
        return tl::unexpected(faultError(*fault, method));
    return std::get<XmlRpcValue>(*response);
}

//! The CCU wraps a member's value in an array of one; Homegear doesn't (protocol §14), so there an array of one is the
//! value. A fault is a bare struct.
Result<XmlRpcValue> memberOf(const XmlRpcValue& member, const QString& method, bool isBare) {
    if (member.isStruct() && member.toStruct().contains(QStringLiteral("faultCode"))) {
        const Fault fault{member.member(QStringLiteral("faultCode")).toInt(),
            member.member(QStringLiteral("faultString")).toString()};
        return tl::unexpected(faultError(fault, method));
    }
    const XmlRpcArray wrapped = member.toArray();
    return !isBare && member.isArray() && wrapped.size() == 1 ? wrapped.constFirst() : member;
}

} // namespace

struct XmlRpcClient::Batch {
    QList<MethodCall> calls;
    QList<Result<XmlRpcValue>> results;
    PendingResult<QList<Result<XmlRpcValue>>> pending;
};

XmlRpcClient::XmlRpcClient(RpcTransport& transport, const QUrl& url, const std::optional<Credentials>& credentials,
    TextForm form, QObject* parent)
    : QObject(parent), m_transport(transport), m_url(url), m_credentials(credentials), m_form(form) { }

QFuture<Result<XmlRpcValue>> XmlRpcClient::call(
    const QString& method, const XmlRpcArray& params, bool isWrite, std::chrono::milliseconds timeout) {
    const Result<QByteArray> body = writeCall({method, params}, m_form);
    if (!body)
        return readyFuture(Result<XmlRpcValue>(tl::unexpected(body.error())));
    HttpRequest request;
    request.url = m_url;
    request.body = *body;
    request.contentType = m_form == TextForm::Latin1 ? "text/xml; charset=iso-8859-1" : "text/xml; charset=utf-8";
    request.credentials = m_credentials;
    request.isWrite = isWrite;
    request.timeout = timeout;
    request.label = method;
    return decodedReply(m_transport, this, request, [method](const QByteArray& xml) -> Result<XmlRpcValue> {
        // an empty body is what the HmIP server makes of "nothing" (protocol §2.3)
        if (xml.isEmpty())
            return XmlRpcValue();
        return valueOf(readResponse(xml), method);
    });
}

QFuture<Result<QList<Result<XmlRpcValue>>>> XmlRpcClient::multicall(const QList<MethodCall>& calls) {
    const auto batch = std::make_shared<Batch>();
    batch->calls = calls;
    nextBatch(batch);
    return batch->pending.future();
}

void XmlRpcClient::nextBatch(const std::shared_ptr<Batch>& batch) {
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
            const bool isBare = m_form == TextForm::Utf8Raw;
            for (qsizetype i = 0; i < count; ++i)
                batch->results.append(memberOf(results.at(i), batch->calls.at(from + i).method, isBare));
            nextBatch(batch);
        });
}

void XmlRpcClient::nextSingle(const std::shared_ptr<Batch>& batch) {
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
