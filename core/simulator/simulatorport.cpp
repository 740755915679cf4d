// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatorport.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>

#include <utility>

namespace ccudesk::simulator {

namespace {

constexpr int requestsPerConnection = 50; // lighttpd's max-keep-alive-requests (protocol §1.2)

http::Limits frontEndLimits(http::Limits limits) {
    limits.headerBytes = 65'535;
    limits.idleAfterValidRequest = std::chrono::seconds(60); // lighttpd's keep-alive
    return limits;
}

http::Header dateHeader() {
    return {"Date",
        QLocale::c()
            .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
            .toLatin1()};
}

//! Headers that lighttpd adds to what stands behind it (tests/data/http).
QList<http::Header> frontEndHeaders() {
    return {{"X-Frame-Options", "SAMEORIGIN"}, {"X-Content-Type-Options", "nosniff"},
        {"X-XSS-Protection", "1; mode=block"}, {"X-Robots-Tag", "none"}, {"X-Download-Options", "noopen"},
        {"X-Permitted-Cross-Domain-Policies", "none"}, {"Referrer-Policy", "no-referrer"},
        {"Cache-Control", "private, no-cache, must-revalidate, no-transform, max-age=0"}};
}

QByteArray errorPage(const QByteArray& title) {
    return "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n"
           "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"\n"
           "         \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n"
           "<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\" lang=\"en\">\n <head>\n  <title>"
        + title + "</title>\n </head>\n <body>\n  <h1>" + title + "</h1>\n </body>\n</html>\n";
}

http::Response errorAnswer(int status, const QByteArray& title) {
    http::Response response;
    response.status = status;
    response.contentType = "text/html";
    response.body = errorPage(title);
    response.close = true;
    // lighttpd's own refusals carry none of its further headers
    return response;
}

http::Response notReady() {
    http::Response response;
    response.status = 503;
    response.contentType = "text/plain; charset=utf-8";
    response.body = "CCU not ready yet\n";
    response.framing = http::Response::Framing::Chunked;
    response.extraHeaders = frontEndHeaders();
    return response;
}

//! The page that OpenCCU shows when nothing is behind a port: it looks every few seconds whether the CCU is back.
http::Response nothingBehind() {
    http::Response response;
    response.status = 503;
    response.contentType = "text/html";
    response.body = "<!DOCTYPE html>\n<html lang=\"de\">\n<head><title>HomeMatic</title></head>\n"
                    "<body>${ccuNotReadyHint}</body>\n</html>\n";
    response.extraHeaders = frontEndHeaders();
    return response;
}

http::Response htmlPage() {
    http::Response response;
    response.contentType = "text/html; charset=iso-8859-1";
    response.body = "<!DOCTYPE html>\n<html><head><title>HomeMatic</title></head><body>Login</body></html>\n";
    response.extraHeaders = frontEndHeaders();
    return response;
}

} // namespace

SimulatorPort::SimulatorPort(
    const PortContext& context, const QString& name, PortUse use, BackEnd backEnd, QObject* parent)
    : LoopbackPort(frontEndLimits(wideLimits()), parent), m_context(context), m_name(name), m_use(use),
      m_backEnd(std::move(backEnd)) { }

std::optional<qint64> SimulatorPort::bodyLimit(const http::RequestHead&) {
    return 64LL * 1024 * 1024;
}

void SimulatorPort::handle(http::Request request, http::Responder respond) {
    const bool isLast = isLastOn(request.head.connection);
    if (auto refused = refusal(request.head)) {
        const QString refusedName = QStringLiteral("HTTP %1").arg(refused->status);
        ++m_context.counts[refusedName];
        note(request.head, refusedName);
        refused->close = refused->close || isLast;
        deliver(*refused, respond);
        return;
    }
    const QString name = m_backEnd(request, [this, respond, isLast](http::Response response) {
        response.extraHeaders += frontEndHeaders();
        response.close = response.close || isLast;
        deliver(response, respond);
    });
    ++m_context.counts[name.section(u'#', 0, 0)];
    note(request.head, name);
}

void SimulatorPort::note(const http::RequestHead& head, const QString& name) {
    if (!m_context.options.keepsRequestLog)
        return;
    const QString line = QStringLiteral("%1 %2 %3 %4")
                             .arg(m_name, QString::fromLatin1(head.method), QString::fromLatin1(head.target), name);
    m_context.log.append(head.header("authorization").isEmpty() ? line : line + QStringLiteral(" with password"));
}

bool SimulatorPort::isLastOn(quint64 connection) {
    constexpr qsizetype remembered = 512; // more than may be open at a time
    if (++m_requests[connection] < requestsPerConnection) {
        if (m_requests.size() > remembered)
            m_requests.erase(m_requests.begin()); // the oldest
        return false;
    }
    m_requests.remove(connection);
    return true;
}

std::optional<http::Response> SimulatorPort::refusal(const http::RequestHead& head) const {
    if (m_use == PortUse::Internal)
        return std::nullopt;
    const bool isWeb = m_use == PortUse::Web;
    if (isWeb ? m_context.faults.webDown : m_context.faults.booting)
        return notReady();
    // lighttpd asks for credentials before it looks what is behind
    const auto answer
        = m_context.faults.deadInterfaces.contains(m_name) ? std::optional(nothingBehind()) : std::nullopt;
    if (isWeb || !m_context.options.basicAuth)
        return answer;
    http::Response unauthorized = errorAnswer(401, "401 Unauthorized");
    // It says UTF-8 but only takes Latin-1 (protocol §1.3).
    unauthorized.extraHeaders.emplaceBack("WWW-Authenticate", R"(Basic realm="theRealm", charset="UTF-8")");
    const QByteArray authorization = head.header("authorization");
    if (!authorization.startsWith("Basic "))
        return unauthorized;
    const auto decoding = QByteArray::fromBase64Encoding(authorization.mid(6).trimmed());
    const QByteArray credentials = decoding ? *decoding : QByteArray();
    const qsizetype colon = credentials.indexOf(':');
    if (colon < 0)
        return errorAnswer(400, "400 Bad Request");
    const QByteArray user = credentials.first(colon);
    const bool isKnown = user == m_context.options.user.toLatin1() || user == "Benutzer" || user == "Gast";
    if (isKnown && credentials.mid(colon + 1) == m_context.options.password.toLatin1())
        return answer; // every account passes, guests too
    return unauthorized;
}

void SimulatorPort::deliver(const http::Response& response, const http::Responder& respond) {
    const Faults& faults = m_context.faults;
    if (faults.closeAfterRead)
        return dropConnections();
    http::Response sent = faults.html ? htmlPage() : response;
    if (faults.badXml)
        sent.body.truncate(sent.body.size() / 2);
    sent.extraHeaders.append(dateHeader());
    if (faults.delayMs > 0)
        QTimer::singleShot(faults.delayMs, this, [respond, sent] { respond(sent); });
    else
        respond(sent);
}

} // namespace ccudesk::simulator
