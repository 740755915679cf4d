// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/homegearsimulator.h"

#include "core/simulator/certificate.h"
#include "core/simulator/homegearmethods.h"
#include "core/simulator/homegearport.h"
#include "core/simulator/homegearxml.h"
#include "core/simulator/servicethread.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>

#include <vector>

namespace ccudesk::simulator {

namespace {

constexpr int advanceEveryMs = 100;
constexpr int certificateDays = 3650;

qint64 now() {
    return QDateTime::currentMSecsSinceEpoch();
}

//! Home, clients, methods and ports, in the thread they were made in.
class HomegearEngine : public QObject {
public:
    explicit HomegearEngine(const HomegearOptions& options)
        : m_options(options), m_home({0, 34, options.seed, {}}, now()),
          m_clients([this] { return m_methods.descriptions(); }, std::chrono::milliseconds(options.initDelayMs),
              std::chrono::milliseconds(options.silentCallbackMs), nullptr),
          m_methods(m_home, m_clients) {
        m_tick.setInterval(advanceEveryMs);
        connect(&m_tick, &QTimer::timeout, this, [this] { m_methods.publish(m_home.advance(now(), m_options.life)); });
    }

    Result<HomegearEndpoints> start();
    void stop();

    HomegearFaults faults;
    QMap<QString, quint64> counts;

    [[nodiscard]] quint64 refusals() const;
    [[nodiscard]] QStringList callbackUrls() const { return m_clients.urls(); }
    void report(const QString& address, const QString& parameter, const Value& value) {
        m_methods.publish(m_home.report(m_methods.interfaceOf(address), address, parameter, value, now()));
    }
    [[nodiscard]] std::optional<StoredValue> value(const QString& address, const QString& parameter) const {
        return m_home.value(m_methods.interfaceOf(address), address, parameter);
    }
    void carryOut(const rpc::MethodCall& call) { (void)m_methods.call(call); }

private:
    Result<void> listen(quint16& port, const QString& optionName, const std::optional<HomegearPort::Login>& login,
        const std::optional<QSslConfiguration>& tls);
    std::optional<QByteArray> answer(const QByteArray& body);

    HomegearOptions m_options;
    Home m_home;
    HomegearClients m_clients;
    HomegearMethods m_methods;
    std::optional<ServerIdentity> m_identity;
    HomegearEndpoints m_endpoints;
    std::vector<std::unique_ptr<HomegearPort>> m_ports;
    quint64 m_earlierRefusals = 0;
    QTimer m_tick;
};

Result<HomegearEndpoints> HomegearEngine::start() {
    if (!m_identity) {
        auto identity = makeServerIdentity(certificateDays);
        if (!identity)
            return tl::unexpected(identity.error());
        m_identity = *std::move(identity);
        m_endpoints.certificateSha256 = m_identity->certificateSha256;
    }
    const HomegearPort::Login login{m_options.user, m_options.password};
    Result<void> done = listen(m_endpoints.plainPort, QStringLiteral("Homegear"), std::nullopt, std::nullopt);
    if (done)
        done = listen(m_endpoints.tlsPort, QStringLiteral("Homegear+TLS"), std::nullopt, m_identity->tls);
    if (done)
        done = listen(m_endpoints.basicPort, QStringLiteral("Homegear+Basic"), login, m_identity->tls);
    if (!done)
        return tl::unexpected(done.error());
    m_tick.start();
    return m_endpoints;
}

//! It tells its clients nothing, and keeps no registration.
void HomegearEngine::stop() {
    m_tick.stop();
    m_earlierRefusals = refusals();
    m_ports.clear();
    const QStringList urls = m_clients.urls();
    for (const QString& url : urls)
        m_clients.remove(url);
}

quint64 HomegearEngine::refusals() const {
    quint64 sum = m_earlierRefusals;
    for (const auto& port : m_ports)
        sum += port->refusals();
    return sum;
}

Result<void> HomegearEngine::listen(quint16& port, const QString& optionName,
    const std::optional<HomegearPort::Login>& login, const std::optional<QSslConfiguration>& tls) {
    auto listener
        = std::make_unique<HomegearPort>([this](const QByteArray& body) { return answer(body); }, login, nullptr);
    const auto number = listener->listen(port != 0 ? port : m_options.ports.value(optionName, 0), tls);
    if (!number)
        return tl::unexpected(number.error());
    port = *number;
    m_ports.push_back(std::move(listener));
    return {};
}

std::optional<QByteArray> HomegearEngine::answer(const QByteArray& body) {
    const auto call = readCallAsHomegear(body);
    if (!call)
        return homegearResponse(rpc::Fault{-32700, QStringLiteral("Parse error. Not well formed: expected <")});
    ++counts[call->method];
    if (faults.noCallbacks && call->method == u"init")
        return homegearResponse(rpc::XmlRpcValue());
    const rpc::MethodResponse response = m_methods.call(*call);
    if (faults.closeAfterWrite && call->method == u"setValue")
        return std::nullopt;
    return homegearResponse(response);
}

} // namespace

QJsonObject HomegearEndpoints::toJson() const {
    return {{QStringLiteral("host"), host},
        {QStringLiteral("ports"), QJsonObject{{QStringLiteral("Homegear"), plainPort}}},
        {QStringLiteral("tlsPorts"), QJsonObject{{QStringLiteral("Homegear"), basicPort}}},
        {QStringLiteral("openTlsPorts"), QJsonObject{{QStringLiteral("Homegear"), tlsPort}}},
        {QStringLiteral("pin"), QString::fromLatin1(certificateSha256.toHex(':'))}};
}

struct HomegearSimulator::Private {
    HomegearOptions options;
    ServiceThread thread;
    std::unique_ptr<HomegearEngine> engine; //!< made, used and deleted in the thread

    template <typename Function> void run(Function function) const { thread.run(function); }
};

HomegearSimulator::HomegearSimulator(const HomegearOptions& options, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>()) {
    d->options = options;
}

HomegearSimulator::~HomegearSimulator() {
    stop();
}

Result<HomegearEndpoints> HomegearSimulator::start() {
    if (d->thread.isRunning())
        return failure(
            ErrorCode::Invalid, QCoreApplication::translate("Simulator", "The simulated Homegear runs already."));
    d->thread.start();
    Result<HomegearEndpoints> endpoints;
    d->run([this, &endpoints] {
        d->engine = std::make_unique<HomegearEngine>(d->options);
        endpoints = d->engine->start();
    });
    if (!endpoints)
        stop();
    return endpoints;
}

void HomegearSimulator::stop() {
    d->run([this] { d->engine.reset(); });
    d->thread.stop();
}

Result<HomegearEndpoints> HomegearSimulator::restart() {
    Result<HomegearEndpoints> endpoints
        = failure(ErrorCode::Invalid, QCoreApplication::translate("Simulator", "The simulated Homegear does not run."));
    d->run([this, &endpoints] {
        d->engine->stop();
        endpoints = d->engine->start();
    });
    return endpoints;
}

void HomegearSimulator::setFaults(const HomegearFaults& faults) {
    d->run([this, &faults] { d->engine->faults = faults; });
}

QMap<QString, quint64> HomegearSimulator::requestCounts() const {
    QMap<QString, quint64> counts;
    d->run([this, &counts] {
        counts = d->engine->counts;
        counts.detach(); // the simulator's thread goes on counting in its own
    });
    return counts;
}

quint64 HomegearSimulator::refusals() const {
    quint64 refusals = 0;
    d->run([this, &refusals] { refusals = d->engine->refusals(); });
    return refusals;
}

QStringList HomegearSimulator::callbackUrls() const {
    QStringList urls;
    d->run([this, &urls] { urls = d->engine->callbackUrls(); });
    return urls;
}

void HomegearSimulator::report(const QString& channelAddress, const QString& parameter, const Value& value) {
    d->run([&] { d->engine->report(channelAddress, parameter, value); });
}

Value HomegearSimulator::value(const QString& channelAddress, const QString& parameter) const {
    Value result;
    d->run([&] {
        if (const auto stored = d->engine->value(channelAddress, parameter))
            result = stored->value;
    });
    return result;
}

void HomegearSimulator::setSystemVariable(const QString& name, const Value& value) {
    d->run([&] {
        d->engine->carryOut({QStringLiteral("setSystemVariable"), {name, rpc::XmlRpcValue::fromValue(value)}});
    });
}

void HomegearSimulator::deleteSystemVariable(const QString& name) {
    d->run([&] { d->engine->carryOut({QStringLiteral("deleteSystemVariable"), {name}}); });
}

} // namespace ccudesk::simulator
