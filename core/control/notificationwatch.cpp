// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/notificationwatch.h"

#include "core/control/channelkind.h"
#include "core/control/controlstate.h"
#include "core/domain/defaultnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::NotificationWatch)
};

bool canAlarm(ChannelKind kind) {
    return kind == ChannelKind::Smoke || kind == ChannelKind::Water || kind == ChannelKind::Siren
        || kind == ChannelKind::BidCosSiren;
}

bool isHealthParameter(const QString& parameter) {
    static const QSet<QString> names{QStringLiteral("UNREACH"), QStringLiteral("STICKY_UNREACH"),
        QStringLiteral("LOW_BAT"), QStringLiteral("LOWBAT"), QStringLiteral("SABOTAGE"),
        QStringLiteral("ERROR_SABOTAGE")};
    return names.contains(parameter);
}

NotificationKind kindOfAlarm(ChannelKind kind) {
    if (kind == ChannelKind::Smoke)
        return NotificationKind::Smoke;
    return kind == ChannelKind::Water ? NotificationKind::Water : NotificationKind::Alarm;
}

QString titleOf(NotificationKind kind) {
    switch (kind) {
    case NotificationKind::Smoke:
        return Texts::tr("Smoke alarm");
    case NotificationKind::Water:
        return Texts::tr("Water alarm");
    case NotificationKind::Alarm:
        return Texts::tr("Alarm");
    case NotificationKind::Connection:
        return Texts::tr("The CCU does not answer");
    case NotificationKind::Unreachable:
        return Texts::tr("No contact");
    case NotificationKind::LowBattery:
        return Texts::tr("Low battery");
    case NotificationKind::DutyCycle:
        return Texts::tr("Little sending time is left");
    case NotificationKind::Certificate:
        return Texts::tr("Certificate of the CCU");
    }
    return {};
}

QString textOf(NotificationKind kind, const QString& name) {
    switch (kind) {
    case NotificationKind::Smoke:
        return Texts::tr("%1 reports smoke.").arg(name);
    case NotificationKind::Water:
        return Texts::tr("%1 reports water.").arg(name);
    case NotificationKind::Unreachable:
        return Texts::tr("%1 cannot be reached.").arg(name);
    case NotificationKind::LowBattery:
        return Texts::tr("The battery of %1 is low.").arg(name);
    default:
        return Texts::tr("%1 reports an alarm.").arg(name);
    }
}

QString keyOf(NotificationKind kind, const QString& subject) {
    return QString::number(static_cast<int>(kind)) + QLatin1Char('|') + subject;
}

bool isSaidNow(ValueOrigin origin) {
    return origin == ValueOrigin::Event || origin == ValueOrigin::Read || origin == ValueOrigin::Rega;
}

} // namespace

NotificationWatch::NotificationWatch(const QString& ccuName, const DeviceStore& devices, const ValueStore& values,
    const HomeStore& home, const Clock& clock, QObject* parent)
    : QObject(parent), m_ccuName(ccuName), m_devices(devices), m_values(values), m_home(home), m_clock(clock) {
    connect(&m_values, &ValueStore::dataPointsAdded, this, &NotificationWatch::watch);
    connect(&m_values, &ValueStore::valuesChanged, this, &NotificationWatch::look);
    connect(&m_devices, &DeviceStore::devicesAdded, this, [this](const QList<DeviceKey>& keys) {
        for (const DeviceKey& key : keys) // their values may have come before them
            watchDevice(key);
    });
    connect(&m_devices, &DeviceStore::devicesRemoved, this, &NotificationWatch::forget);
    connect(&m_home, &HomeStore::systemVariablesChanged, this, &NotificationWatch::lookAtHome);
    connect(&m_home, &HomeStore::gatewaysChanged, this, &NotificationWatch::lookAtGateways);
    m_times.setInterval(std::chrono::seconds(30));
    connect(&m_times, &QTimer::timeout, this, &NotificationWatch::checkTimes);
    QList<DataPointId> all;
    for (DataPointId id = 0; id < static_cast<DataPointId>(m_values.size()); ++id)
        all.append(id);
    watch(all);
    look(all);
    lookAtHome();
    lookAtGateways();
}

void NotificationWatch::setPatience(std::chrono::minutes patience) {
    m_patience = patience;
    checkTimes();
}

void NotificationWatch::watch(const QList<DataPointId>& ids) {
    for (const DataPointId id : ids) {
        const DataPointKey& key = m_values.at(id).key;
        const DeviceKey deviceKey{key.interface, deviceAddressOf(key.address)};
        const Device* device = m_devices.device(deviceKey);
        const Channel* channel = m_devices.channel({key.interface, key.address});
        const bool isAlarm = device && channel && canAlarm(kindOf(channel->type, device->type));
        if (isAlarm || isHealthParameter(key.parameter))
            m_deviceOf.insert(id, deviceKey);
    }
}

void NotificationWatch::watchDevice(const DeviceKey& key) {
    const Device* device = m_devices.device(key);
    if (!device)
        return;
    for (const Channel& channel : device->channels)
        watch(m_values.ofChannel(device->keyOf(channel)));
    lookAt(key);
}

void NotificationWatch::look(const QList<DataPointId>& ids) {
    QSet<DeviceKey> devices;
    for (const DataPointId id : ids) {
        if (const auto found = m_deviceOf.constFind(id); found != m_deviceOf.cend())
            devices.insert(*found);
    }
    for (const DeviceKey& device : std::as_const(devices))
        lookAt(device);
}

Notification NotificationWatch::deviceNotice(
    const DeviceKey& device, NotificationKind kind, const QString& aspect) const {
    QString name = m_devices.displayNameOf(device);
    if (const QStringList rooms = m_devices.roomNamesOf(device); rooms.size() == 1)
        name = Texts::tr("%1 (%2)", "device and its room").arg(name, rooms.constFirst());
    return {kind, keyOf(kind, device.interface + QLatin1Char('|') + device.address + aspect), titleOf(kind),
        textOf(kind, name), device};
}

void NotificationWatch::lookAt(const DeviceKey& key) {
    const Device* device = m_devices.device(key);
    if (!device)
        return;
    bool isUnreachable = false;
    bool isLow = false;
    bool isSabotage = false;
    bool isNow = true;
    for (const ControlUnit& unit : unitsOf(*device)) {
        const ControlState state = readControlState(unit, m_values, m_clock.nowMs());
        isUnreachable = isUnreachable || !state.isAvailable;
        isLow = isLow || state.lowBattery;
        isSabotage = isSabotage || state.sabotage;
        if (!canAlarm(unit.kind) || state.quality == ValueQuality::NeverReceived)
            continue;
        isNow = isSaidNow(state.origin);
        const Notification alarm = deviceNotice(key, kindOfAlarm(unit.kind), unit.state.address);
        settle(alarm, state.isOn.value_or(false), isNow, false);
    }
    settle(deviceNotice(key, NotificationKind::Alarm, QStringLiteral("|sabotage")), isSabotage, isNow, false);
    settle(deviceNotice(key, NotificationKind::Unreachable, {}), isUnreachable, isNow, true);
    settle(deviceNotice(key, NotificationKind::LowBattery, {}), isLow, isNow, false);
}

void NotificationWatch::lookAtHome() {
    for (const SystemVariable& variable : m_home.systemVariables()) {
        if (variable.type != SystemVariableType::Alarm)
            continue;
        const Notification notice{NotificationKind::Alarm,
            keyOf(NotificationKind::Alarm, QStringLiteral("variable|") + variable.id), titleOf(NotificationKind::Alarm),
            tr("The alarm “%1” was raised.").arg(displayName(variable.name)), {}};
        settle(notice, variable.value.toBool(), true, false);
    }
}

void NotificationWatch::lookAtGateways() {
    for (const RadioGateway& gateway : m_home.gateways()) {
        const QString subject = gateway.interface + QLatin1Char('|') + gateway.address;
        const Notification notice{NotificationKind::DutyCycle, keyOf(NotificationKind::DutyCycle, subject),
            titleOf(NotificationKind::DutyCycle),
            tr("The radio module %1 has used %2 % of the time that it may send in an hour.")
                .arg(gateway.address)
                .arg(gateway.dutyCycle),
            {}};
        settle(notice, gateway.dutyCycle >= RadioGateway::scarceFrom, true, false);
    }
}

void NotificationWatch::setConnected(bool isConnected) {
    const Notification notice{NotificationKind::Connection, keyOf(NotificationKind::Connection, m_ccuName),
        titleOf(NotificationKind::Connection), tr("%1 has not answered for some time.").arg(m_ccuName), {}};
    settle(notice, !isConnected, true, true);
}

void NotificationWatch::setCertificateRemark(const QString& sentence) {
    const Notification notice{NotificationKind::Certificate, keyOf(NotificationKind::Certificate, m_ccuName),
        titleOf(NotificationKind::Certificate), sentence, {}};
    settle(notice, !sentence.isEmpty(), true, false);
}

void NotificationWatch::forget(const QList<DeviceKey>& devices) {
    const QSet<DeviceKey> gone(devices.cbegin(), devices.cend());
    QStringList keys;
    for (auto it = m_active.cbegin(); it != m_active.cend(); ++it) {
        if (gone.contains(it->notice.device))
            keys.append(it.key());
    }
    for (const QString& key : std::as_const(keys)) {
        m_active.remove(key);
        Q_EMIT ended(key);
    }
    if (!keys.isEmpty())
        Q_EMIT activeChanged();
}

void NotificationWatch::settle(const Notification& notice, bool is, bool isNow, bool hasPatience) {
    const bool isFirst = !m_known.contains(notice.key);
    m_known.insert(notice.key);
    const auto found = m_active.find(notice.key);
    if (is == (found != m_active.end()))
        return;
    if (!is) {
        m_active.erase(found);
        Q_EMIT ended(notice.key);
        Q_EMIT activeChanged();
        return;
    }
    const bool isOld = isFirst && !(isSevere(notice.kind) && isNow);
    m_active.insert(notice.key, {notice, hasPatience && !isOld ? m_clock.nowMs() : 0});
    if (!isOld && hasPatience)
        m_times.start();
    else if (!isOld)
        Q_EMIT raised(notice);
    Q_EMIT activeChanged();
}

void NotificationWatch::checkTimes() {
    const qint64 due = m_clock.nowMs() - std::chrono::milliseconds(m_patience).count();
    QList<Notification> lasted;
    bool isAnyWaiting = false;
    for (State& state : m_active) {
        if (state.waitsSinceMs == 0)
            continue;
        if (state.waitsSinceMs > due) {
            isAnyWaiting = true;
            continue;
        }
        state.waitsSinceMs = 0;
        lasted.append(state.notice);
    }
    if (!isAnyWaiting)
        m_times.stop();
    for (const Notification& notice : std::as_const(lasted))
        Q_EMIT raised(notice);
}

QList<Notification> NotificationWatch::active() const {
    QList<Notification> notices;
    for (const State& state : m_active)
        notices.append(state.notice);
    std::stable_sort(
        notices.begin(), notices.end(), [](const Notification& a, const Notification& b) { return a.kind < b.kind; });
    return notices;
}

} // namespace ccudesk
