// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/engine.h"

#include "core/simulator/backup.h"

#include "core/rpc/xmlrpcreader.h"
#include "core/simulator/cuxdservice.h"
#include "core/simulator/jackservice.h"
#include "core/simulator/rfdreader.h"
#include "core/simulator/webfiles.h"

#include <QDateTime>

#include <chrono>

namespace ccudesk::simulator {

namespace {

constexpr int tickMs = 10;
constexpr int advanceEveryMs = 100;
const QString jsonPort = QStringLiteral("JSON");

qint64 now() {
    return QDateTime::currentMSecsSinceEpoch();
}

Home::Options homeOptions(const Options& options) {
    QStringList addOns;
    if (options.cuxd)
        addOns.append(QStringLiteral("CUxD"));
    if (options.jack.isInstalled)
        addOns.append(QStringLiteral("CCU-Jack"));
    return {options.home.devices, options.home.parametersPerDevice, options.seed, addOns};
}

//! The script port (tests/data/http: noauth_rega_remote_8181_nocred of the recordings); it runs one line.
QString scriptAnswer(const http::Request& request, const http::Responder& respond) {
    http::Response response;
    response.contentType = "text/xml; charset=iso-8859-1";
    if (!request.head.target.split('?').constFirst().endsWith(".exe"))
        response.status = 403;
    else
        response.body = (request.body == "Write(1);" ? QByteArray("1") : QByteArray())
            + "<xml><exec>/tclrega.exe</exec><sessionId></sessionId><httpUserAgent></httpUserAgent></xml>";
    respond(response);
    return QStringLiteral("script");
}

http::Response notFound() {
    http::Response response;
    response.status = 404;
    response.contentType = "text/html";
    response.body = "<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head></html>\n";
    return response;
}

//! The CGI behind lighttpd: chunked, with its header's name in capitals (captures/json-openccu).
http::Response jsonAnswer(const QByteArray& body) {
    http::Response response;
    response.contentType.clear();
    response.extraHeaders.emplaceBack("CONTENT-TYPE", "application/json; charset=utf-8");
    response.framing = http::Response::Framing::Chunked;
    response.body = body;
    return response;
}

} // namespace

Engine::Engine(const Options& options) : m_options(options), m_home(homeOptions(options), now()) {
    m_tick.setInterval(tickMs);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &Engine::onTick);
}

Engine::~Engine() {
    stopServices();
}

Result<Endpoints> Engine::start() {
    if (const auto made = makeIdentities(); !made)
        return tl::unexpected(made.error());
    startServices();
    for (const auto& [name, process] : m_processes) {
        process->prepare();
        if (const auto done = listen(name, PortUse::RemoteApi, xmlRpcBackEnd(*process)); !done)
            return tl::unexpected(done.error());
    }
    const auto plainWeb = m_options.protection.redirects && m_identity ? redirectBackEnd() : SimulatorPort::BackEnd();
    if (const auto done = listen(jsonPort, PortUse::Web, webBackEnd(), plainWeb); !done)
        return tl::unexpected(done.error());
    if (const auto done = openFurtherDoors(); !done)
        return tl::unexpected(done.error());
    for (const auto& [name, addOn] : m_addOns)
        if (const auto done = addOn->listen(m_endpoints, m_options.ports); !done)
            return tl::unexpected(done.error());
    m_sinceLoad.start();
    m_tick.start();
    return m_endpoints;
}

//! Once: a restart does not change them.
Result<void> Engine::makeIdentities() {
    if (!m_options.tls || m_identity)
        return {};
    auto identity = makeServerIdentity(m_options.certificateDays);
    if (!identity)
        return tl::unexpected(identity.error());
    m_identity = *std::move(identity);
    m_endpoints.certificateSha256 = m_identity->certificateSha256;
    m_jackIdentity = m_identity;
    if (!m_options.jack.isInstalled || !m_options.jack.hasOwnCertificate)
        return {};
    auto own = makeServerIdentity(m_options.certificateDays);
    if (!own)
        return tl::unexpected(own.error());
    m_jackIdentity = *std::move(own);
    return {};
}

Result<Endpoints> Engine::restart() {
    stopServices();
    return start();
}

void Engine::startServices() {
    const auto publishEvents = [this](const QList<HomeEvent>& events) { publish(events); };
    installAddOns();
    for (const QString& name : m_home.interfaces()) {
        if (m_addOns.contains(name))
            continue; // no interface process
        m_processes.emplace(
            name, std::make_unique<InterfaceProcess>(name, m_home, m_faults, publishEvents, m_options, nullptr));
    }
    InterfaceCalls calls;
    for (const auto& [name, process] : m_processes)
        calls.emplace(
            name, [&process = *process](const rpc::MethodCall& call, const auto& done) { process.call(call, done); });
    for (const auto& [name, addOn] : m_addOns)
        calls.emplace(
            name, [&addOn = *addOn](const rpc::MethodCall& call, const auto& done) { done(addOn.call(call)); });
    m_json = std::make_unique<JsonService>(m_options, m_home, m_faults, std::move(calls), publishEvents);
}

void Engine::installAddOns() {
    const AddOn::Surroundings surroundings{
        m_home, m_faults, m_counts, [this](const QList<HomeEvent>& events) { publish(events); }};
    const auto install = [this](std::unique_ptr<AddOn> addOn) {
        const QString name = addOn->name();
        m_addOns.emplace(name, std::move(addOn));
    };
    if (m_options.cuxd)
        install(std::make_unique<CuxdService>(surroundings));
    if (m_options.jack.isInstalled)
        install(std::make_unique<JackService>(m_options.jack, m_jackIdentity, surroundings));
}

void Engine::stopServices() {
    m_tick.stop();
    m_ports.clear();
    m_json.reset();
    m_addOns.clear();
    m_processes.clear();
}

void Engine::setFaults(const Faults& faults) {
    m_faults = faults;
    for (const auto& [name, addOn] : m_addOns)
        addOn->faultsChanged();
}

Result<void> Engine::openFurtherDoors() {
    if (m_options.protection.hasScriptPort)
        if (const auto done = listen(QStringLiteral("ReGa"), PortUse::RemoteApi, &scriptAnswer); !done)
            return done;
    for (const auto& [name, process] : m_processes)
        if (m_options.protection.hasInternalPorts)
            if (const auto done
                = listen(name + QStringLiteral("+internal"), PortUse::Internal, xmlRpcBackEnd(*process));
                !done)
                return done;
    if (m_options.protection.hasSsh && !m_ssh) {
        m_ssh = std::make_unique<QTcpServer>();
        if (!m_ssh->listen(QHostAddress::LocalHost))
            return failure(ErrorCode::Network, m_ssh->errorString());
        m_endpoints.plainPorts.insert(QStringLiteral("SSH"), m_ssh->serverPort());
    }
    return {};
}

//! As lighttpd does it with httpsRedirectEnabled (protocol §7).
SimulatorPort::BackEnd Engine::redirectBackEnd() const {
    return [this](const http::Request& request, const http::Responder& respond) -> QString {
        http::Response response;
        response.status = 301;
        response.contentType.clear();
        response.extraHeaders.emplaceBack("Location",
            "https://" + m_endpoints.host.toLatin1() + ':' + QByteArray::number(m_endpoints.tlsPorts.value(jsonPort))
                + request.head.target);
        respond(response);
        return QStringLiteral("HTTP 301");
    };
}

Result<void> Engine::listen(const QString& name, PortUse use, const SimulatorPort::BackEnd& backEnd,
    const SimulatorPort::BackEnd& plainBackEnd) {
    const auto open = [&](QMap<QString, quint16>& ports, const QString& optionName,
                          const std::optional<QSslConfiguration>& tls) -> Result<void> {
        auto port = std::make_unique<SimulatorPort>(PortContext{m_options, m_faults, m_counts, m_log}, name, use,
            !tls && plainBackEnd ? plainBackEnd : backEnd, nullptr);
        const auto number = port->listen(ports.value(name, m_options.ports.value(optionName, 0)), tls);
        if (!number)
            return tl::unexpected(number.error());
        ports.insert(name, *number);
        m_ports.push_back(std::move(port));
        return {};
    };
    if (const auto plain = open(m_endpoints.plainPorts, name, std::nullopt); !plain || !m_identity)
        return plain;
    return open(m_endpoints.tlsPorts, name + QStringLiteral("+TLS"), m_identity->tls);
}

SimulatorPort::BackEnd Engine::xmlRpcBackEnd(InterfaceProcess& process) {
    return [&process](const http::Request& request, const http::Responder& respond) -> QString {
        if (process.kind() == ProcessKind::Virtual && request.head.target != "/groups") {
            respond(notFound()); // every other process ignores the path
            return QStringLiteral("HTTP 404");
        }
        if (isRfdFamily(process.kind()) && (request.head.method != "POST" || request.body.isEmpty()))
            return QStringLiteral("unanswered"); // rfd waits for ever (protocol §2.1)
        // A body that is no call has an empty method name: ": unknown method name".
        const rpc::MethodCall call = isRfdFamily(process.kind())
            ? readCallAsRfd(request.body)
            : rpc::readCall(request.body).value_or(rpc::MethodCall());
        process.call(call, [&process, call, respond](const rpc::MethodResponse& result) {
            http::Response response;
            response.contentType = isRfdFamily(process.kind()) ? "text/xml; charset=iso-8859-1" : "text/xml";
            response.body = process.encoded(call, result);
            respond(response);
        });
        return call.method;
    };
}

SimulatorPort::BackEnd Engine::webBackEnd() {
    return [this](const http::Request& request, const http::Responder& respond) -> QString {
        const QByteArray path = request.head.target.split('?').constFirst();
        if (path == "/api/homematic.cgi" && request.head.method == "POST")
            return answerJson(request, respond);
        if (path == "/config/cp_security.cgi" && request.head.method == "GET") {
            respond(backupAnswer(m_json->sessions(), request.head.target, m_options.stockEncoding));
            return QString::fromLatin1(request.head.method + ' ' + path);
        }
        if (path == "/addons/xmlapi/version.cgi" && m_options.protection.hasXmlApi) {
            http::Response response;
            response.body = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\" ?><version>1.20</version>";
            respond(response);
            return QString::fromLatin1(request.head.method + ' ' + path);
        }
        const auto file = request.head.method == "GET" ? webFile(m_home, path, m_options) : std::nullopt;
        respond(file.value_or(notFound()));
        return QString::fromLatin1(request.head.method + ' ' + path);
    };
}

QString Engine::answerJson(const http::Request& request, const http::Responder& respond) {
    return m_json->handle(request.body, [respond](const QByteArray& body) { respond(jsonAnswer(body)); });
}

void Engine::publish(const QList<HomeEvent>& events) {
    QHash<QString, QList<ValueEvent>> byInterface;
    for (const HomeEvent& event : events)
        byInterface[event.interface].append(event.event);
    for (auto it = byInterface.cbegin(); it != byInterface.cend(); ++it) {
        const auto process = m_processes.find(it.key());
        if (process != m_processes.end())
            process->second->deliver(it.value());
        else if (const auto addOn = m_addOns.find(it.key()); addOn != m_addOns.end())
            addOn->second->deliver(it.value());
    }
}

void Engine::onTick() {
    const qint64 time = now();
    if (time - m_lastAdvanceMs >= advanceEveryMs) {
        m_lastAdvanceMs = time;
        publish(m_home.advance(time, m_options.home.life));
        for (const auto& [name, process] : m_processes)
            process->advance(time);
    }
    const double sinceMs = static_cast<double>(m_sinceLoad.restart());
    if (m_options.home.eventsPerSecond <= 0)
        return;
    m_owedEvents += sinceMs * m_options.home.eventsPerSecond / 1000.0;
    const int due = static_cast<int>(m_owedEvents);
    if (due == 0)
        return;
    m_owedEvents -= due;
    publish(m_home.burst(due, time));
}

int Engine::openSessions() {
    return m_json ? m_json->sessions().count() : 0;
}

QStringList Engine::sessionIdsEver() const {
    return m_json ? m_json->sessions().idsEver() : QStringList();
}

QStringList Engine::callbackUrls() const {
    QStringList urls;
    for (const auto& [name, process] : m_processes)
        urls += process->callbackUrls();
    for (const auto& [name, addOn] : m_addOns)
        urls += addOn->callbackUrls();
    return urls;
}

void Engine::report(const QString& interface, const QString& address, const QString& parameter, const Value& value) {
    publish(m_home.report(interface, address, parameter, value, now()));
}

std::optional<StoredValue> Engine::value(
    const QString& interface, const QString& address, const QString& parameter) const {
    return m_home.value(interface, address, parameter);
}

} // namespace ccudesk::simulator
