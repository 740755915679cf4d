// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/jsonrpcclient.h"

#include "core/base/future.h"
#include "core/rpc/decodedreply.h"

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
    return decodedReply(
        m_transport, this, request, [method](const QByteArray& json) { return readJsonAnswer(json, method); });
}

} // namespace ccudesk::rpc
