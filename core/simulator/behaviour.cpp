// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/behaviour.h"

#include <cmath>

namespace ccudesk::simulator {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 pendingAwakeMs = 3 * secondMs; // a listening device fetches its configuration at once
constexpr qint64 pendingAsleepMs = 30 * secondMs; // a sleeping one at its next wake-up
constexpr qint64 testMs = 3 * secondMs;

const QLatin1String state("STATE");

//! Seconds of DURATION_VALUE and DURATION_UNIT (S, M, H); 0 when there are none.
double durationSeconds(const Values& values) {
    static constexpr double factors[]{1.0, 60.0, 3600.0};
    const qint64 unit = values.value(QStringLiteral("DURATION_UNIT")).toInteger().value_or(0);
    const double number = values.value(QStringLiteral("DURATION_VALUE")).toNumber().value_or(0.0);
    return number * factors[unit < 0 || unit > 2 ? 0 : unit];
}

} // namespace

void Behaviour::apply(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events) {
    using Handler = void (Behaviour::*)(const ChannelRef&, const Values&, qint64, Events&);
    static const QHash<QString, Handler> handlers{
        {QStringLiteral("SWITCH"), &Behaviour::applySwitch},
        {QStringLiteral("SWITCH_VIRTUAL_RECEIVER"), &Behaviour::applySwitch},
        {QStringLiteral("SIMPLE_SWITCH_RECEIVER"), &Behaviour::applySwitch},
        {QStringLiteral("WATER_SWITCH_VIRTUAL_RECEIVER"), &Behaviour::applySwitch},
        {QStringLiteral("KEY"), &Behaviour::applyKey},
        {QStringLiteral("VIRTUAL_KEY"), &Behaviour::applyKey},
        {QStringLiteral("KEY_TRANSCEIVER"), &Behaviour::applyKey},
        {QStringLiteral("ALARM_SWITCH_VIRTUAL_RECEIVER"), &Behaviour::applySiren},
        {QStringLiteral("SMOKE_DETECTOR"), &Behaviour::applySmokeDetector},
        {QStringLiteral("DIMMER"), &Behaviour::applyDimmer},
        {QStringLiteral("VIRTUAL_DIMMER"), &Behaviour::applyDimmer},
        {QStringLiteral("DIMMER_VIRTUAL_RECEIVER"), &Behaviour::applyDimmer},
        {QStringLiteral("UNIVERSAL_LIGHT_RECEIVER"), &Behaviour::applyDimmer},
        {QStringLiteral("BLIND"), &Behaviour::applyBlind},
        {QStringLiteral("SHUTTER_VIRTUAL_RECEIVER"), &Behaviour::applyBlind},
        {QStringLiteral("BLIND_VIRTUAL_RECEIVER"), &Behaviour::applyBlind},
        {QStringLiteral("DOOR_LOCK_STATE_TRANSMITTER"), &Behaviour::applyLock},
        {QStringLiteral("KEYMATIC"), &Behaviour::applyKeymatic},
        {QStringLiteral("DOOR_RECEIVER"), &Behaviour::applyDoor},
        {QStringLiteral("CLIMATECONTROL_RT_TRANSCEIVER"), &Behaviour::applyClimate},
        {QStringLiteral("THERMALCONTROL_TRANSMIT"), &Behaviour::applyClimate},
        {QStringLiteral("HEATING_CLIMATECONTROL_TRANSCEIVER"), &Behaviour::applyClimate},
    };
    const Handler handler = handlers.value(channel.kind().type, nullptr);
    if (handler != nullptr)
        (this->*handler)(channel, values, nowMs, events);
    else
        reportAll(channel, values, nowMs, events);
}

void Behaviour::reportAll(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events) {
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it.key() == QLatin1String("RESET_MOTION"))
            report(channel, QStringLiteral("MOTION"), Value(false), nowMs, events);
        else if (it.key() == QLatin1String("RESET_PRESENCE"))
            report(channel, QStringLiteral("PRESENCE_DETECTION_STATE"), Value(false), nowMs, events);
        else if (it.key() == QLatin1String("ACCESS_AUTHORIZATION"))
            report(channel, state, Value(it.value().toBool()), nowMs, events);
        else if (channel.kind().values.find(it.key())->isReadable())
            report(channel, it.key(), it.value(), nowMs, events);
    }
}

void Behaviour::later(
    qint64 dueMs, const ChannelRef& channel, const QString& parameter, const Value& value, bool isCommand) {
    m_home.schedule.emplace(dueMs, Scheduled{channel, parameter, value, isCommand});
}

void Behaviour::advance(qint64 nowMs, Events& events) {
    while (!m_home.schedule.empty() && m_home.schedule.begin()->first <= nowMs) {
        const auto first = m_home.schedule.begin();
        const qint64 dueMs = first->first;
        const Scheduled due = first->second;
        m_home.schedule.erase(first);
        if (due.isCommand)
            apply(due.channel, {{due.parameter, due.value}}, dueMs, events);
        else
            report(due.channel, due.parameter, due.value, dueMs, events);
    }
}

void Behaviour::configure(const ChannelRef& channel, qint64 nowMs, Events& events) {
    const ChannelRef maintenance = m_home.channelAt(*channel.device, 0);
    report(maintenance, QStringLiteral("CONFIG_PENDING"), Value(true), nowMs, events);
    if (m_home.value(maintenance, QStringLiteral("UNREACH")).toBool())
        return; // never fetched
    Device device;
    device.rxMode = channel.device->kind->rxMode;
    const qint64 wait = device.isSleeping() ? pendingAsleepMs : pendingAwakeMs;
    m_home.cancel(maintenance);
    later(nowMs + wait, maintenance, QStringLiteral("CONFIG_PENDING"), Value(false));
}

ChannelRef Behaviour::transmitterOf(const ChannelRef& receiver) const {
    QString wanted = receiver.kind().type;
    if (!wanted.endsWith(QLatin1String("_VIRTUAL_RECEIVER")))
        return receiver;
    wanted.replace(QLatin1String("_VIRTUAL_RECEIVER"), QLatin1String("_TRANSMITTER"));
    for (int slot = receiver.slot - 1; slot >= 0; --slot) {
        const ChannelRef candidate{receiver.device, slot};
        if (candidate.kind().type == wanted)
            return candidate;
    }
    return receiver;
}

void Behaviour::applySwitch(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events) {
    if (values.contains(QStringLiteral("INHIBIT")))
        report(channel, QStringLiteral("INHIBIT"), values.value(QStringLiteral("INHIBIT")), nowMs, events);
    double onTime = values.value(QStringLiteral("ON_TIME")).toNumber().value_or(0.0);
    if (!values.contains(state)) {
        if (values.contains(QStringLiteral("ON_TIME")))
            m_onTimes.insert(channel.address(), onTime);
        return;
    }
    if (onTime == 0.0)
        onTime = m_onTimes.value(channel.address());
    m_onTimes.remove(channel.address());
    const bool isOn = values.value(state).toBool();
    m_home.cancel(channel);
    report(channel, state, Value(isOn), nowMs, events);
    const ChannelRef transmitter = transmitterOf(channel);
    if (transmitter != channel)
        report(transmitter, state, Value(isOn), nowMs, events);
    powerFollows(transmitter, isOn, nowMs, events);
    if (isOn && onTime > 0.0)
        later(nowMs + static_cast<qint64>(onTime * secondMs), channel, state, Value(false), true);
}

void Behaviour::powerFollows(const ChannelRef& channel, bool isOn, qint64 nowMs, Events& events) {
    for (int slot = channel.slot + 1; slot < static_cast<int>(channel.device->channels.size()); ++slot) {
        const ChannelRef meter{channel.device, slot};
        if (meter.kind().values.indexOf(QStringLiteral("POWER")) < 0)
            continue;
        const double rated = channel.device->ratedPower > 0.0 ? channel.device->ratedPower : 42.0;
        const double power = isOn ? rated : 0.0;
        const double voltage = m_home.value(meter, QStringLiteral("VOLTAGE")).toNumber().value_or(230.0);
        report(meter, QStringLiteral("POWER"), Value(power), nowMs, events);
        report(meter, QStringLiteral("CURRENT"), Value(std::round(power / std::max(voltage, 1.0) * 1000.0)), nowMs,
            events);
        return;
    }
}

void Behaviour::applyKey(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events) {
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        report(channel, it.key(), Value(true), nowMs, events);
        if (it.key() == QLatin1String("PRESS_LONG"))
            later(nowMs + 400, channel, QStringLiteral("PRESS_LONG_RELEASE"), Value(true));
    }
}

void Behaviour::applySiren(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events) {
    const bool isLoud = values.value(QStringLiteral("ACOUSTIC_ALARM_SELECTION")).toBool();
    const bool isBright = values.value(QStringLiteral("OPTICAL_ALARM_SELECTION")).toBool();
    const QString loud = QStringLiteral("ACOUSTIC_ALARM_ACTIVE");
    const QString bright = QStringLiteral("OPTICAL_ALARM_ACTIVE");
    m_home.cancel(channel);
    report(channel, loud, Value(isLoud), nowMs, events);
    report(channel, bright, Value(isBright), nowMs, events);
    const qint64 durationMs = static_cast<qint64>(durationSeconds(values) * secondMs);
    if ((isLoud || isBright) && durationMs > 0) {
        later(nowMs + durationMs, channel, loud, Value(false));
        later(nowMs + durationMs, channel, bright, Value(false));
    }
}

void Behaviour::applySmokeDetector(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events) {
    enum Command { AlarmOff, IntrusionOff, Intrusion, SmokeTest, CommunicationTest, CommunicationTestRepeated };
    const QString status = QStringLiteral("SMOKE_DETECTOR_ALARM_STATUS");
    const QString result = QStringLiteral("SMOKE_DETECTOR_TEST_RESULT");
    switch (values.value(QStringLiteral("SMOKE_DETECTOR_COMMAND")).toInteger().value_or(-1)) {
    case AlarmOff:
    case IntrusionOff:
        return report(channel, status, Value(0), nowMs, events);
    case Intrusion:
        return report(channel, status, Value(2), nowMs, events);
    case SmokeTest:
        return later(nowMs + testMs, channel, result, Value(1));
    case CommunicationTest:
    case CommunicationTestRepeated:
        report(channel, result, Value(3), nowMs, events);
        return later(nowMs + testMs, channel, result, Value(4));
    default:
        return;
    }
}

} // namespace ccudesk::simulator
