// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonexport.h"

#include "core/ccu/installation.h"
#include "core/domain/defaultnames.h"
#include "core/domain/secretparameters.h"
#include "core/domain/typewords.h"

#include <QJsonArray>

namespace ccudesk {

namespace {

QJsonValue json(const Value& value) {
    if (value.isEmpty())
        return QJsonValue::Null;
    if (value.isBool())
        return value.toBool();
    if (value.isString())
        return value.toPlainText();
    return value.toNumber().value_or(0.0);
}

QJsonValue time(qint64 ms) {
    return ms == 0 ? QJsonValue() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonArray json(const QStringList& list) {
    return QJsonArray::fromStringList(list);
}

QString word(ValueOrigin origin) {
    switch (origin) {
    case ValueOrigin::NeverReceived:
        return QStringLiteral("never received");
    case ValueOrigin::Cached:
        return QStringLiteral("cached");
    case ValueOrigin::Rega:
        return QStringLiteral("rega");
    case ValueOrigin::Read:
        return QStringLiteral("read");
    case ValueOrigin::Event:
        break;
    }
    return QStringLiteral("event");
}

QString word(ConnectionState state) {
    switch (state) {
    case ConnectionState::Idle:
        return QStringLiteral("idle");
    case ConnectionState::Connecting:
        return QStringLiteral("connecting");
    case ConnectionState::Loading:
        return QStringLiteral("loading");
    case ConnectionState::Live:
        return QStringLiteral("live");
    case ConnectionState::Reconnecting:
        return QStringLiteral("reconnecting");
    case ConnectionState::Failed:
        return QStringLiteral("failed");
    case ConnectionState::Closing:
        break;
    }
    return QStringLiteral("closing");
}

QString word(InterfaceState state) {
    switch (state) {
    case InterfaceState::Unknown:
        return QStringLiteral("unknown");
    case InterfaceState::Connecting:
        return QStringLiteral("connecting");
    case InterfaceState::Live:
        return QStringLiteral("live");
    case InterfaceState::Silent:
        return QStringLiteral("silent");
    case InterfaceState::Down:
        break;
    }
    return QStringLiteral("down");
}

QJsonValue readingJson(const QString& parameter, const Value& value) {
    return json(carriesSecret(parameter) ? concealedValue() : value);
}

QJsonObject parameterJson(const DataPoint& point, const Clock& clock) {
    QJsonObject object{{QStringLiteral("name"), point.key.parameter},
        {QStringLiteral("type"), typeWord(point.description->type)}, {QStringLiteral("unit"), point.description->unit},
        {QStringLiteral("operations"), point.description->operations.toInt()},
        {QStringLiteral("value"), readingJson(point.key.parameter, point.value)},
        {QStringLiteral("origin"), word(point.origin)}, {QStringLiteral("receivedAt"), time(point.receivedAtMs)},
        {QStringLiteral("changedAt"), time(point.changedAtMs)}};
    if (point.receivedAtMs != 0)
        object.insert(QStringLiteral("ageSeconds"), static_cast<double>(clock.nowMs() - point.receivedAtMs) / 1000.0);
    if (!point.description->valueList.isEmpty())
        object.insert(QStringLiteral("valueList"), json(point.description->valueList));
    if (!point.description->minimum.isEmpty())
        object.insert(QStringLiteral("minimum"), json(point.description->minimum));
    if (!point.description->maximum.isEmpty())
        object.insert(QStringLiteral("maximum"), json(point.description->maximum));
    return object;
}

QJsonObject channelJson(Installation& home, const Device& device, const Channel& channel, const Clock& clock) {
    const ChannelKey key = device.keyOf(channel);
    QJsonArray parameters;
    for (const DataPointId id : home.values().ofChannel(key))
        parameters.append(parameterJson(home.values().at(id), clock));
    return {{QStringLiteral("address"), channel.address}, {QStringLiteral("index"), channel.index},
        {QStringLiteral("type"), channel.type}, {QStringLiteral("name"), channel.name},
        {QStringLiteral("regaId"), channel.regaId}, {QStringLiteral("paramsets"), json(channel.paramsets)},
        {QStringLiteral("rooms"), json(home.devices().roomNamesOf(key))},
        {QStringLiteral("functions"), json(home.devices().functionNamesOf(key))},
        {QStringLiteral("parameters"), parameters}};
}

QJsonArray devicesJson(Installation& home, const Clock& clock) {
    QJsonArray devices;
    for (const DeviceKey& key : home.devices().keys()) {
        const Device& device = *home.devices().device(key);
        QJsonArray channels;
        for (const Channel& channel : device.channels)
            channels.append(channelJson(home, device, channel, clock));
        devices.append(QJsonObject{{QStringLiteral("interface"), device.interface},
            {QStringLiteral("address"), device.address}, {QStringLiteral("type"), device.type},
            {QStringLiteral("name"), device.name}, {QStringLiteral("displayName"), home.devices().displayNameOf(key)},
            {QStringLiteral("firmware"), device.firmware}, {QStringLiteral("regaId"), device.regaId},
            {QStringLiteral("rxMode"), device.rxMode.toInt()}, {QStringLiteral("channels"), channels}});
    }
    return devices;
}

QJsonArray groupsJson(const QList<ChannelGroup>& groups) {
    QJsonArray array;
    for (const ChannelGroup& group : groups) {
        QJsonArray channels;
        for (const ChannelKey& channel : group.channels)
            channels.append(QString(channel.interface % QLatin1Char('.') % channel.address));
        array.append(QJsonObject{{QStringLiteral("id"), group.id}, {QStringLiteral("name"), group.name},
            {QStringLiteral("displayName"), displayName(group.name)}, {QStringLiteral("channels"), channels}});
    }
    return array;
}

QJsonArray interfacesJson(const QList<InterfaceStatus>& interfaces) {
    QJsonArray array;
    for (const InterfaceStatus& status : interfaces)
        array.append(QJsonObject{{QStringLiteral("name"), status.name}, {QStringLiteral("state"), word(status.state)},
            {QStringLiteral("reason"), status.reason}, {QStringLiteral("version"), status.version},
            {QStringLiteral("port"), status.port}, {QStringLiteral("tls"), status.isTls},
            {QStringLiteral("throughWebPage"), status.isDetour},
            {QStringLiteral("lastEvent"), time(status.lastEventMs)}});
    return array;
}

QJsonArray variablesJson(const QList<SystemVariable>& variables) {
    QJsonArray array;
    for (const SystemVariable& variable : variables)
        array.append(QJsonObject{{QStringLiteral("id"), variable.id}, {QStringLiteral("name"), variable.name},
            {QStringLiteral("displayName"), displayName(variable.name)},
            {QStringLiteral("description"), variable.description}, {QStringLiteral("type"), typeWord(variable.type)},
            {QStringLiteral("unit"), variable.unit}, {QStringLiteral("value"), json(variable.value)},
            {QStringLiteral("valueList"), json(variable.valueList)},
            {QStringLiteral("changedAt"), time(variable.changedAtMs)},
            {QStringLiteral("internal"), variable.isInternal}});
    return array;
}

QJsonArray programsJson(const QList<Program>& programs) {
    QJsonArray array;
    for (const Program& program : programs)
        array.append(QJsonObject{{QStringLiteral("id"), program.id}, {QStringLiteral("name"), program.name},
            {QStringLiteral("description"), program.description}, {QStringLiteral("active"), program.isActive},
            {QStringLiteral("internal"), program.isInternal},
            {QStringLiteral("lastExecuted"), time(program.lastExecutedAtMs)}});
    return array;
}

QJsonArray messagesJson(const QList<ServiceMessage>& messages) {
    QJsonArray array;
    for (const ServiceMessage& message : messages)
        array.append(QJsonObject{{QStringLiteral("interface"), message.channel.interface},
            {QStringLiteral("address"), message.channel.address}, {QStringLiteral("parameter"), message.parameter},
            {QStringLiteral("value"), json(message.value)}, {QStringLiteral("since"), time(message.sinceMs)},
            {QStringLiteral("canBeAcknowledged"), message.canBeAcknowledged}});
    return array;
}

QJsonObject countsJson(Installation& home) {
    QJsonObject requests;
    double total = 0;
    const auto byMethod = home.connection().requestCounts();
    for (auto it = byMethod.cbegin(); it != byMethod.cend(); ++it) {
        requests.insert(it.key(), static_cast<double>(it.value()));
        total += static_cast<double>(it.value());
    }
    const ValueCounts& events = home.values().counts();
    return {{QStringLiteral("requests"), requests}, {QStringLiteral("requestsTotal"), total},
        {QStringLiteral("events"),
            QJsonObject{{QStringLiteral("received"), static_cast<double>(events.received)},
                {QStringLiteral("applied"), static_cast<double>(events.applied)},
                {QStringLiteral("unknownAddress"), static_cast<double>(events.unknown)},
                {QStringLiteral("unknownParameter"), static_cast<double>(events.unknownParameter)},
                {QStringLiteral("merged"), static_cast<double>(events.merged)}}},
        {QStringLiteral("devices"), static_cast<double>(home.devices().size())},
        {QStringLiteral("parameters"), static_cast<double>(home.values().size())}};
}

} // namespace

QJsonObject exportInstallation(Installation& installation, const Clock& clock) {
    const CcuConnection& connection = installation.connection();
    const BackendInfo backend = connection.backend();
    return {{QStringLiteral("format"), 1}, {QStringLiteral("program"), QStringLiteral("CCU Desk " CCUDESK_VERSION)},
        {QStringLiteral("exportedAt"), time(clock.nowMs())}, {QStringLiteral("host"), connection.profile().host},
        {QStringLiteral("state"), word(connection.state())},
        {QStringLiteral("backend"),
            QJsonObject{{QStringLiteral("product"), backend.product}, {QStringLiteral("version"), backend.version}}},
        {QStringLiteral("interfaces"), interfacesJson(connection.interfaces())},
        {QStringLiteral("devices"), devicesJson(installation, clock)},
        {QStringLiteral("rooms"), groupsJson(installation.devices().rooms())},
        {QStringLiteral("functions"), groupsJson(installation.devices().functions())},
        {QStringLiteral("systemVariables"), variablesJson(installation.home().systemVariables())},
        {QStringLiteral("programs"), programsJson(installation.home().programs())},
        {QStringLiteral("serviceMessages"), messagesJson(installation.home().serviceMessages())},
        {QStringLiteral("counts"), countsJson(installation)}};
}

QJsonObject exportEvent(const QString& interface, const ValueEvent& event, qint64 timeMs) {
    return {{QStringLiteral("time"), time(timeMs)}, {QStringLiteral("interface"), interface},
        {QStringLiteral("address"), event.address}, {QStringLiteral("parameter"), event.parameter},
        {QStringLiteral("value"), readingJson(event.parameter, event.value)}};
}

} // namespace ccudesk
