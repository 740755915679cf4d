// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/jsonrpcclient.h"

#include "core/base/future.h"
#include "core/base/pendingresult.h"
#include "core/rpc/answererror.h"
#include "core/rpc/offthread.h"

#include <utility>

namespace ccudesk::rpc {

JsonRpcClient::JsonRpcClient(RpcTransport& transport, QUrl url, QObject* parent)
    : QObject(parent), m_transport(transport), m_url(std::move(url)) { }

QFuture<Result<QJsonValue>> JsonRpcClient::call(
    const QString& method, const QJsonObject& params, bool isWrite, std::chrono::milliseconds timeout) {
    const Result<QByteArray> body = writeJsonCall(method, params, ++m_lastId);
    if (!body)
        return readyFuture(Result<QJsonValue>(tl::unexpected(body.error())));
    HttpRequest request;
    request.url = m_url;
    request.body = *body;
    request.contentType = "application/json";
    request.isWrite = isWrite;
    request.timeout = timeout;
    request.label = method;
    const auto pending = makePending<QJsonValue>();
    whenDone(m_transport.send(request), this, [this, pending, method](const Result<HttpReply>& reply) {
        if (!reply) {
            pending->resolve(tl::unexpected(reply.error()));
            return;
        }
        if (const std::optional<Error> error = httpError(*reply, hostAndPort(m_url))) {
            pending->resolve(tl::unexpected(*error));
            return;
        }
        decodeOffThread(
            this, reply->body, [method](const QByteArray& json) { return readJsonAnswer(json, method); },
            [pending](const Result<QJsonValue>& result) { pending->resolve(result); });
    });
    return pending->future();
}

} // namespace ccudesk::rpc
