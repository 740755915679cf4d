// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/behaviour.h"

#include <algorithm>
#include <cmath>

namespace ccudesk::simulator {

namespace {

constexpr double comfort = 21.0;
constexpr double lowering = 17.0;
constexpr int boostMinutes = 5;
constexpr qint64 minuteMs = 60'000;

enum Mode { Auto, Manual, Party, Boost };

//! Scheduled for oneself: the minutes of a boost that are left.
QString boostStep() {
    return QStringLiteral(">BOOST");
}

} // namespace

void Behaviour::applyClimate(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events) {
    if (values.contains(boostStep())) {
        const qint64 left = values.value(boostStep()).toInteger().value_or(0);
        report(channel, QStringLiteral("BOOST_TIME"), Value(left), nowMs, events);
        report(channel, QStringLiteral("BOOST_STATE"), Value(left), nowMs, events);
        if (left == 0)
            endBoost(channel, nowMs, events);
        return;
    }
    if (channel.kind().type.startsWith(QLatin1String("HEATING_")))
        applyHmIPClimate(channel, values, nowMs, events);
    else
        applyBidCosClimate(channel, values, nowMs, events);
    valveFollows(channel, nowMs, events);
    // A group hands what it was told to its members.
    for (const QString& member : std::as_const(channel.device->members)) {
        for (const QString& interface : {QStringLiteral("HmIP-RF"), QStringLiteral("BidCos-RF")}) {
            const ChannelRef device = m_home.find(interface, member);
            for (int slot = 0; device && slot < static_cast<int>(device.device->channels.size()); ++slot) {
                const ChannelRef thermostat{device.device, slot};
                if (thermostat.kind().values.indexOf(values.firstKey()) >= 0)
                    applyClimate(thermostat, values, nowMs, events);
            }
        }
    }
}

void Behaviour::applyBidCosClimate(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events) {
    const QString target = QStringLiteral("SET_TEMPERATURE");
    const QString mode = QStringLiteral("CONTROL_MODE");
    const auto leaveTo = [&](Mode next) {
        m_home.cancel(channel);
        report(channel, QStringLiteral("BOOST_STATE"), Value(0), nowMs, events);
        report(channel, mode, Value(next), nowMs, events);
    };
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it.key() == target) {
            report(channel, target, it.value(), nowMs, events);
        } else if (it.key() == QLatin1String("AUTO_MODE")) {
            leaveTo(Auto);
            report(channel, target, Value(comfort), nowMs, events);
        } else if (it.key() == QLatin1String("MANU_MODE")) {
            leaveTo(Manual);
            report(channel, target, it.value(), nowMs, events);
        } else if (it.key() == QLatin1String("PARTY_MODE_SUBMIT")) {
            leaveTo(Party);
            report(channel, target, Value(it.value().toPlainText().section(QLatin1Char(','), 0, 0).toDouble()), nowMs,
                events);
        } else if (it.key() == QLatin1String("BOOST_MODE")) {
            startBoost(channel, nowMs, events);
        } else if (it.key() == QLatin1String("COMFORT_MODE")) {
            report(channel, target, Value(comfort), nowMs, events);
        } else if (it.key() == QLatin1String("LOWERING_MODE")) {
            report(channel, target, Value(lowering), nowMs, events);
        } else {
            m_home.place(channel, it.key(), it.value(), nowMs); // PARTY_…: parts of one message
        }
    }
}

void Behaviour::applyHmIPClimate(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events) {
    const QString target = QStringLiteral("SET_POINT_TEMPERATURE");
    const QString boost = QStringLiteral("BOOST_MODE");
    if (values.contains(boost)) {
        if (values.value(boost).toBool())
            startBoost(channel, nowMs, events);
        else
            endBoost(channel, nowMs, events);
    }
    const Value wanted = values.value(QStringLiteral("CONTROL_MODE"), values.value(QStringLiteral("SET_POINT_MODE")));
    if (!wanted.isEmpty()) {
        const qint64 mode = wanted.toInteger().value_or(Auto);
        const bool isBoosting = m_home.value(channel, boost).toBool();
        // A mode does not end a running boost; that has to be switched off first (controls §2).
        if (isBoosting && !values.contains(boost))
            m_modesBeforeBoost.insert(channel.address(), static_cast<int>(mode));
        else
            report(channel, QStringLiteral("SET_POINT_MODE"), Value(mode), nowMs, events);
        report(channel, QStringLiteral("PARTY_MODE"), Value(mode == Party), nowMs, events);
        if (mode == Auto && !values.contains(target))
            report(channel, target, Value(comfort), nowMs, events);
    }
    for (const QString& plain : {target, QStringLiteral("ACTIVE_PROFILE"), QStringLiteral("WINDOW_STATE"),
             QStringLiteral("HEATING_COOLING"), QStringLiteral("PARTY_TIME_START"), QStringLiteral("PARTY_TIME_END")}) {
        if (values.contains(plain))
            report(channel, plain, values.value(plain), nowMs, events);
    }
}

void Behaviour::startBoost(const ChannelRef& channel, qint64 nowMs, Events& events) {
    const bool isHmIP = channel.kind().type.startsWith(QLatin1String("HEATING_"));
    const QString mode = isHmIP ? QStringLiteral("SET_POINT_MODE") : QStringLiteral("CONTROL_MODE");
    const int before = static_cast<int>(m_home.value(channel, mode).toInteger().value_or(Auto));
    if (before != Boost)
        m_modesBeforeBoost.insert(channel.address(), before);
    m_home.cancel(channel);
    if (isHmIP)
        report(channel, QStringLiteral("BOOST_MODE"), Value(true), nowMs, events);
    else
        report(channel, mode, Value(Boost), nowMs, events);
    report(channel, QStringLiteral("BOOST_TIME"), Value(boostMinutes), nowMs, events);
    report(channel, QStringLiteral("BOOST_STATE"), Value(boostMinutes), nowMs, events);
    for (int minute = 1; minute <= boostMinutes; ++minute)
        later(nowMs + minute * minuteMs, channel, boostStep(), Value(boostMinutes - minute), true);
}

void Behaviour::endBoost(const ChannelRef& channel, qint64 nowMs, Events& events) {
    const bool isHmIP = channel.kind().type.startsWith(QLatin1String("HEATING_"));
    m_home.cancel(channel);
    const int before = m_modesBeforeBoost.take(channel.address());
    if (isHmIP)
        report(channel, QStringLiteral("BOOST_MODE"), Value(false), nowMs, events);
    report(channel, isHmIP ? QStringLiteral("SET_POINT_MODE") : QStringLiteral("CONTROL_MODE"), Value(before), nowMs,
        events);
    report(channel, QStringLiteral("BOOST_TIME"), Value(0), nowMs, events);
    report(channel, QStringLiteral("BOOST_STATE"), Value(0), nowMs, events);
    valveFollows(channel, nowMs, events);
}

void Behaviour::valveFollows(const ChannelRef& channel, qint64 nowMs, Events& events) {
    const bool isHmIP = channel.kind().type.startsWith(QLatin1String("HEATING_"));
    const QString target = isHmIP ? QStringLiteral("SET_POINT_TEMPERATURE") : QStringLiteral("SET_TEMPERATURE");
    const double wanted = m_home.value(channel, target).toNumber().value_or(0.0);
    const double actual = m_home.value(channel, QStringLiteral("ACTUAL_TEMPERATURE")).toNumber().value_or(wanted);
    const bool isBoosting = isHmIP ? m_home.value(channel, QStringLiteral("BOOST_MODE")).toBool()
                                   : m_home.value(channel, QStringLiteral("CONTROL_MODE")).toInteger() == Boost;
    const double opening = isBoosting ? 0.8 : std::clamp(0.2 + (wanted - actual) * 0.4, 0.0, 0.99);
    if (channel.device->interface == QLatin1String("VirtualDevices"))
        return; // groups never send a valve (protocol §10.7)
    if (isHmIP)
        report(channel, QStringLiteral("LEVEL"), Value(std::round(opening * 100.0) / 100.0), nowMs, events);
    else
        report(channel, QStringLiteral("VALVE_STATE"), Value(static_cast<qint64>(std::round(opening * 100.0))), nowMs,
            events);
}

} // namespace ccudesk::simulator
