// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulator.h"

#include "core/simulator/engine.h"
#include "core/simulator/servicethread.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QVariant>

namespace ccudesk::simulator {

namespace {

QJsonObject portsToJson(const QMap<QString, quint16>& ports) {
    QJsonObject object;
    for (auto it = ports.begin(); it != ports.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Value toValue(const QVariant& variant) {
    switch (variant.typeId()) {
    case QMetaType::Bool:
        return Value(variant.toBool());
    case QMetaType::Int:
    case QMetaType::LongLong:
        return Value(variant.toLongLong());
    case QMetaType::Double:
        return Value(variant.toDouble());
    default:
        return Value(variant.toString());
    }
}

QVariant toVariant(const Value& value) {
    if (value.isBool())
        return value.toBool();
    if (value.isInteger())
        return value.toInteger().value_or(0);
    if (value.isDouble())
        return value.toNumber().value_or(0.0);
    return value.isString() ? QVariant(value.toPlainText()) : QVariant();
}

} // namespace

QJsonObject Endpoints::toJson() const {
    return {{QStringLiteral("host"), host}, {QStringLiteral("ports"), portsToJson(plainPorts)},
        {QStringLiteral("tlsPorts"), portsToJson(tlsPorts)},
        {QStringLiteral("pin"), QString::fromLatin1(certificateSha256.toHex(':'))}};
}

QMap<QString, quint16> Endpoints::doors() const {
    QMap<QString, quint16> all = plainPorts;
    for (auto it = tlsPorts.begin(); it != tlsPorts.end(); ++it)
        all.insert(it.key() + QStringLiteral("+TLS"), *it);
    return all;
}

struct Simulator::Private {
    Options options;
    ServiceThread thread;
    std::unique_ptr<Engine> engine; //!< made, used and deleted in the thread

    template <typename Function> void run(Function function) const { thread.run(function); }
};

Simulator::Simulator(const Options& options, QObject* parent) : QObject(parent), d(std::make_unique<Private>()) {
    d->options = options;
}

Simulator::~Simulator() {
    stop();
}

Result<Endpoints> Simulator::start() {
    if (d->thread.isRunning())
        return failure(ErrorCode::Invalid, QCoreApplication::translate("Simulator", "The simulated CCU runs already."));
    d->thread.start();
    Result<Endpoints> endpoints;
    d->run([this, &endpoints] {
        d->engine = std::make_unique<Engine>(d->options);
        endpoints = d->engine->start();
    });
    if (!endpoints)
        stop();
    return endpoints;
}

void Simulator::stop() {
    d->run([this] { d->engine.reset(); });
    d->thread.stop();
}

Result<Endpoints> Simulator::restart() {
    Result<Endpoints> endpoints
        = failure(ErrorCode::Invalid, QCoreApplication::translate("Simulator", "The simulated CCU does not run."));
    d->run([this, &endpoints] { endpoints = d->engine->restart(); });
    return endpoints;
}

void Simulator::setFaults(const Faults& faults) {
    d->run([this, &faults] { d->engine->setFaults(faults); });
}

void Simulator::setEventsPerSecond(double rate) {
    d->run([this, rate] { d->engine->setEventsPerSecond(rate); });
}

QMap<QString, quint64> Simulator::requestCounts() const {
    QMap<QString, quint64> counts;
    d->run([this, &counts] {
        counts = d->engine->requestCounts();
        counts.detach(); // the simulator's thread goes on counting in its own
    });
    return counts;
}

QStringList Simulator::requestLog() const {
    QStringList log;
    d->run([this, &log] { log = d->engine->requestLog(); });
    return log;
}

int Simulator::openSessions() const {
    int sessions = 0;
    d->run([this, &sessions] { sessions = d->engine->openSessions(); });
    return sessions;
}

QStringList Simulator::sessionIdsEver() const {
    QStringList ids;
    d->run([this, &ids] { ids = d->engine->sessionIdsEver(); });
    return ids;
}

QStringList Simulator::callbackUrls() const {
    QStringList urls;
    d->run([this, &urls] { urls = d->engine->callbackUrls(); });
    return urls;
}

void Simulator::report(
    const QString& interface, const QString& channelAddress, const QString& parameter, const QVariant& value) {
    d->run([&] { d->engine->report(interface, channelAddress, parameter, toValue(value)); });
}

QVariant Simulator::value(const QString& interface, const QString& channelAddress, const QString& parameter) const {
    QVariant result;
    d->run([&] {
        if (const auto stored = d->engine->value(interface, channelAddress, parameter))
            result = toVariant(stored->value);
    });
    return result;
}

} // namespace ccudesk::simulator
