// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/jackport.h"

#include <QTimer>

namespace ccudesk::simulator {

namespace {

http::Response plainText(int status, const QByteArray& text) {
    http::Response response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = text + '\n';
    response.extraHeaders.emplaceBack("X-Content-Type-Options", "nosniff");
    return response;
}

http::Response unauthorized() {
    http::Response response = plainText(401, "Unauthorized");
    response.extraHeaders.emplaceBack("WWW-Authenticate", R"(Basic realm="CCU-Jack", charset="UTF-8")");
    return response;
}

} // namespace

JackPort::JackPort(BackEnd backEnd, const JackOptions& options, const Faults& faults)
    : LoopbackPort(wideLimits(), nullptr), m_backEnd(std::move(backEnd)), m_options(options), m_faults(faults) { }

std::optional<qint64> JackPort::bodyLimit(const http::RequestHead&) {
    return 10LL * 1024 * 1024;
}

void JackPort::handle(http::Request request, http::Responder respond) {
    if (request.head.target != "/RPC3")
        return respond(plainText(404, "404 page not found"));
    if (!isAllowed(request.head))
        return respond(unauthorized());
    http::Response response;
    response.contentType = "text/xml";
    response.body = m_backEnd(request.body);
    if (response.body.isEmpty())
        response = plainText(400, "Decoding of request failed: EOF");
    if (m_faults.closeAfterRead)
        dropConnections();
    else if (m_faults.delayMs > 0)
        QTimer::singleShot(m_faults.delayMs, this, [respond, response] { respond(response); });
    else
        respond(response);
}

bool JackPort::isAllowed(const http::RequestHead& head) const {
    const QByteArray login = m_options.user.toUtf8() + ':' + m_options.password.toUtf8();
    return m_options.user.isEmpty() || head.header("authorization") == "Basic " + login.toBase64();
}

} // namespace ccudesk::simulator
