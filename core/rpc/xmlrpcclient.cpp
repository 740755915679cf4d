// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/xmlrpcclient.h"

#include "core/base/future.h"
#include "core/rpc/answererror.h"
#include "core/rpc/decodedreply.h"
#include "core/rpc/xmlrpcreader.h"

namespace ccudesk::rpc {

XmlRpcClient::XmlRpcClient(RpcTransport& transport, const QUrl& url, const std::optional<Credentials>& credentials,
    TextForm form, QObject* parent)
    : RpcClient(parent), m_transport(transport), m_url(url), m_credentials(credentials), m_form(form) { }

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
    request.service = m_service;
    request.bodyLimit = m_answerLimit.value_or(request.bodyLimit);
    return decodedReply(m_transport, this, request, [method](const QByteArray& xml) -> Result<XmlRpcValue> {
        // an empty body is what the HmIP server makes of "nothing" (protocol §2.3)
        if (xml.isEmpty())
            return XmlRpcValue();
        return valueOf(readResponse(xml), method);
    });
}

} // namespace ccudesk::rpc
