// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/homegearport.h"

namespace ccudesk::simulator {

namespace {

http::Response unauthorized(bool isMissing) {
    const QByteArray title = isMissing ? "Authorization Required" : "Unauthorized";
    http::Response response;
    response.status = 401;
    response.contentType = "text/html";
    response.body = "<!DOCTYPE html><html><head><title>" + title + "</title></head><body>" + title + "</body></html>";
    response.close = !isMissing;
    if (isMissing)
        response.extraHeaders.emplaceBack("WWW-Authenticate", "Basic realm=\"Authentication Required\"");
    return response;
}

} // namespace

HomegearPort::HomegearPort(BackEnd backEnd, const std::optional<Login>& login, QObject* parent)
    : LoopbackPort(wideLimits(), parent), m_backEnd(std::move(backEnd)), m_login(login) { }

std::optional<qint64> HomegearPort::bodyLimit(const http::RequestHead&) {
    return 64LL * 1024 * 1024;
}

void HomegearPort::handle(http::Request request, http::Responder respond) {
    if (const auto refused = refusal(request.head)) {
        ++m_refusals;
        return respond(*refused);
    }
    if (request.head.method != "POST" || request.body.isEmpty())
        return; // it waits for ever
    const auto body = m_backEnd(request.body);
    if (!body)
        return dropConnections();
    http::Response response;
    response.body = *body;
    // it closes unless it is asked not to, HTTP/1.1 or not
    response.close = request.head.header("connection").compare("keep-alive", Qt::CaseInsensitive) != 0;
    respond(response);
}

std::optional<http::Response> HomegearPort::refusal(const http::RequestHead& head) {
    if (!m_login || m_signedIn.contains(head.connection))
        return std::nullopt;
    const QByteArray authorization = head.header("authorization");
    if (authorization.isEmpty())
        return unauthorized(true);
    const QByteArray credentials = QByteArray::fromBase64(authorization.mid(6).trimmed());
    const qsizetype colon = credentials.indexOf(':');
    const bool isRight = authorization.startsWith("Basic ") && colon > 0
        && QString::fromUtf8(credentials.first(colon)).toLower() == m_login->user.toLower()
        && QString::fromUtf8(credentials.mid(colon + 1)) == m_login->password;
    if (!isRight)
        return unauthorized(false);
    m_signedIn.insert(head.connection);
    return std::nullopt;
}

} // namespace ccudesk::simulator
