// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/behaviour.h"

#include <algorithm>
#include <cmath>

namespace ccudesk::simulator {

namespace {

constexpr double fullTravelMs = 20'000.0;
constexpr double slatTravelMs = 2'000.0;
constexpr qint64 stepMs = 2'000;
constexpr qint64 lockMs = 3'000;
constexpr qint64 doorMs = 15'000;
constexpr double oldLevel = 1.005; // the special value OLD_LEVEL (controls §1)

enum Direction { Resting = 0, Up = 1, Down = 2 };

double possibleLevel(double level) {
    return std::clamp(level, 0.0, 1.0);
}

double seconds(const Values& values, const QString& unit, const QString& value) {
    static constexpr double factors[]{1.0, 60.0, 3600.0};
    const qint64 index = values.value(unit).toInteger().value_or(0);
    return values.value(value).toNumber().value_or(0.0) * factors[index < 0 || index > 2 ? 0 : index];
}

} // namespace

double Behaviour::Movement::at(qint64 nowMs) const {
    const double done = static_cast<double>(nowMs - startMs) / static_cast<double>(std::max<qint64>(durationMs, 1));
    if (done >= 1.0)
        return to; // what was asked for, whatever its decimals
    return std::round((from + (to - from) * std::max(done, 0.0)) * 1000.0) / 1000.0;
}

double Behaviour::levelNow(const ChannelRef& channel, qint64 nowMs) const {
    const auto movement = m_movements.constFind(channel.address());
    if (movement != m_movements.cend())
        return movement->at(nowMs);
    return m_home.value(channel, QStringLiteral("LEVEL")).toNumber().value_or(0.0);
}

void Behaviour::showLevel(
    const ChannelRef& channel, const QString& parameter, double level, qint64 nowMs, Events& events) {
    report(channel, parameter, Value(possibleLevel(level)), nowMs, events);
    const ChannelRef transmitter = transmitterOf(channel);
    if (transmitter != channel)
        report(transmitter, parameter, Value(possibleLevel(level)), nowMs, events);
    if (parameter == QLatin1String("LEVEL"))
        report(channel, QStringLiteral("LEVEL_REAL"), Value(possibleLevel(level)), nowMs, events);
}

void Behaviour::showActivity(const ChannelRef& channel, int direction, qint64 nowMs, Events& events) {
    const int stable = 3; // ACTIVITY_STATE: UNKNOWN, UP, DOWN, STABLE
    const QList<ChannelRef> shown{transmitterOf(channel), channel};
    for (const ChannelRef& one : shown) {
        report(one, QStringLiteral("ACTIVITY_STATE"), Value(direction == Resting ? stable : direction), nowMs, events);
        report(one, QStringLiteral("PROCESS"), Value(direction == Resting ? 0 : 1), nowMs, events);
        report(one, QStringLiteral("DIRECTION"), Value(direction), nowMs, events);
        report(one, QStringLiteral("WORKING"), Value(direction != Resting), nowMs, events);
        if (transmitterOf(channel) == channel)
            break;
    }
}

void Behaviour::move(const ChannelRef& channel, double target, qint64 durationMs, qint64 nowMs, Events& events) {
    const double from = levelNow(channel, nowMs);
    m_home.cancel(channel);
    if (durationMs <= 0 || std::abs(from - target) < 1e-6) {
        m_movements.remove(channel.address());
        showLevel(channel, QStringLiteral("LEVEL"), target, nowMs, events);
        return showActivity(channel, Resting, nowMs, events);
    }
    m_movements.insert(channel.address(), {from, target, nowMs, durationMs});
    showActivity(channel, target > from ? Up : Down, nowMs, events);
    showLevel(channel, QStringLiteral("LEVEL"), from, nowMs, events);
    for (qint64 at = stepMs; at < durationMs; at += stepMs)
        later(nowMs + at, channel, QStringLiteral(">LEVEL"), Value(false), true);
    later(nowMs + durationMs, channel, QStringLiteral(">LEVEL"), Value(true), true);
}

void Behaviour::stop(const ChannelRef& channel, qint64 nowMs, Events& events) {
    const double level = levelNow(channel, nowMs);
    m_home.cancel(channel);
    m_movements.remove(channel.address());
    showLevel(channel, QStringLiteral("LEVEL"), level, nowMs, events);
    showActivity(channel, Resting, nowMs, events);
}

bool Behaviour::continueMovement(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events) {
    const auto step = values.constFind(QStringLiteral(">LEVEL"));
    if (step == values.cend())
        return false;
    showLevel(channel, QStringLiteral("LEVEL"), levelNow(channel, nowMs), nowMs, events);
    if (step->toBool()) {
        m_movements.remove(channel.address());
        showActivity(channel, Resting, nowMs, events);
    }
    return true;
}

void Behaviour::applyDimmer(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events) {
    if (continueMovement(channel, values, nowMs, events))
        return;
    const QString address = channel.address();
    for (const QString& colour : {QStringLiteral("HUE"), QStringLiteral("SATURATION"),
             QStringLiteral("COLOR_TEMPERATURE"), QStringLiteral("INHIBIT")}) {
        if (values.contains(colour))
            report(channel, colour, values.value(colour), nowMs, events);
    }
    if (values.contains(QStringLiteral("RAMP_STOP")))
        return stop(channel, nowMs, events);
    const bool isOldLevel = values.contains(QStringLiteral("OLD_LEVEL"));
    if (!isOldLevel && !values.contains(QStringLiteral("LEVEL"))) {
        if (values.contains(QStringLiteral("ON_TIME"))) // counts for the next LEVEL
            m_onTimes.insert(address, values.value(QStringLiteral("ON_TIME")).toNumber().value_or(0.0));
        return;
    }
    const double before = levelNow(channel, nowMs);
    double target = values.value(QStringLiteral("LEVEL")).toNumber().value_or(oldLevel);
    if (isOldLevel || std::abs(target - oldLevel) < 1e-6)
        target = m_oldLevels.value(address, 1.0);
    target = std::clamp(target, 0.0, 1.0);
    if (target <= 0.0 && before > 0.0)
        m_oldLevels.insert(address, before);
    double ramp = values.value(QStringLiteral("RAMP_TIME")).toNumber().value_or(0.5);
    if (values.contains(QStringLiteral("RAMP_TIME_VALUE")))
        ramp = seconds(values, QStringLiteral("RAMP_TIME_UNIT"), QStringLiteral("RAMP_TIME_VALUE"));
    double onTime = values.value(QStringLiteral("ON_TIME")).toNumber().value_or(m_onTimes.value(address));
    if (values.contains(QStringLiteral("DURATION_VALUE")))
        onTime = seconds(values, QStringLiteral("DURATION_UNIT"), QStringLiteral("DURATION_VALUE"));
    m_onTimes.remove(address);
    move(channel, target, static_cast<qint64>(ramp * 1000.0), nowMs, events);
    if (target > 0.0 && onTime > 0.0)
        later(
            nowMs + static_cast<qint64>((ramp + onTime) * 1000.0), channel, QStringLiteral("LEVEL"), Value(0.0), true);
}

void Behaviour::applyBlind(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events) {
    if (continueMovement(channel, values, nowMs, events))
        return;
    Values wanted = values;
    // "L=40,L2=100" in percent: both at once, slats before level (controls §2)
    const QStringList parts = values.value(QStringLiteral("COMBINED_PARAMETER")).toPlainText().split(QLatin1Char(','));
    for (const QString& part : parts) {
        const QString key = part.section(QLatin1Char('='), 0, 0).trimmed();
        const double fraction = part.section(QLatin1Char('='), 1).toDouble() / 100.0;
        if (key == QLatin1String("L"))
            wanted.insert(QStringLiteral("LEVEL"), Value(fraction));
        else if (key == QLatin1String("L2"))
            wanted.insert(QStringLiteral("LEVEL_2"), Value(fraction));
    }
    if (wanted.contains(QStringLiteral("INHIBIT")))
        report(channel, QStringLiteral("INHIBIT"), wanted.value(QStringLiteral("INHIBIT")), nowMs, events);
    if (wanted.contains(QStringLiteral("STOP")))
        return stop(channel, nowMs, events);
    if (wanted.contains(QStringLiteral("LEVEL"))) {
        const double target = std::clamp(wanted.value(QStringLiteral("LEVEL")).toNumber().value_or(0.0), 0.0, 1.0);
        const double distance = std::abs(target - levelNow(channel, nowMs));
        move(channel, target, static_cast<qint64>(distance * fullTravelMs), nowMs, events);
    }
    const double slats = wanted.value(QStringLiteral("LEVEL_2")).toNumber().value_or(oldLevel);
    if (slats <= 1.0) {
        const double before = m_home.value(channel, QStringLiteral("LEVEL_2")).toNumber().value_or(0.0);
        const qint64 due = nowMs + static_cast<qint64>(std::abs(slats - before) * slatTravelMs);
        later(due, channel, QStringLiteral("LEVEL_2"), Value(possibleLevel(slats)));
        later(due, transmitterOf(channel), QStringLiteral("LEVEL_2"), Value(possibleLevel(slats)));
    }
}

void Behaviour::applyLock(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events) {
    const auto target = values.constFind(QStringLiteral("LOCK_TARGET_LEVEL"));
    if (target == values.cend())
        return;
    enum { Locked, Unlocked, Open };
    const bool locks = target->toInteger() == Locked;
    m_home.cancel(channel);
    showActivity(channel, locks ? Up : Down, nowMs, events);
    later(nowMs + lockMs, channel, QStringLiteral("LOCK_STATE"), Value(locks ? 1 : 2));
    later(nowMs + lockMs, channel, QStringLiteral("ACTIVITY_STATE"), Value(3));
    later(nowMs + lockMs, channel, QStringLiteral("PROCESS"), Value(0));
}

void Behaviour::applyKeymatic(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events) {
    if (values.contains(QStringLiteral("INHIBIT")))
        report(channel, QStringLiteral("INHIBIT"), values.value(QStringLiteral("INHIBIT")), nowMs, events);
    const bool opens = values.contains(QStringLiteral("OPEN"));
    if (!opens && !values.contains(QStringLiteral("STATE")))
        return;
    const bool unlocks = opens || values.value(QStringLiteral("STATE")).toBool(); // true = unlocked
    m_home.cancel(channel);
    report(channel, QStringLiteral("DIRECTION"), Value(unlocks ? Up : Down), nowMs, events);
    report(channel, QStringLiteral("STATE_UNCERTAIN"), Value(true), nowMs, events);
    later(nowMs + lockMs, channel, QStringLiteral("STATE"), Value(unlocks));
    later(nowMs + lockMs, channel, QStringLiteral("STATE_UNCERTAIN"), Value(false));
    later(nowMs + lockMs, channel, QStringLiteral("DIRECTION"), Value(Resting));
}

void Behaviour::applyDoor(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events) {
    enum Command { Nop, Open, Stop, Close, PartialOpen };
    enum State { Closed, Opened, Ventilation, Unknown };
    const QString doorState = QStringLiteral("DOOR_STATE");
    const qint64 command = values.value(QStringLiteral("DOOR_COMMAND")).toInteger().value_or(Nop);
    if (command == Nop)
        return;
    const bool wasMoving = m_home.value(channel, QStringLiteral("PROCESS")).toBool();
    m_home.cancel(channel);
    if (command == Stop) {
        if (wasMoving)
            report(channel, doorState, Value(Unknown), nowMs, events);
        report(channel, QStringLiteral("SECTION"), Value(0), nowMs, events);
        return report(channel, QStringLiteral("PROCESS"), Value(0), nowMs, events);
    }
    constexpr int opening = 2;
    constexpr int closing = 5;
    const int target = command == Open ? Opened : command == Close ? Closed : Ventilation;
    report(channel, QStringLiteral("SECTION"), Value(command == Close ? closing : opening), nowMs, events);
    report(channel, QStringLiteral("PROCESS"), Value(1), nowMs, events);
    report(channel, doorState, Value(Unknown), nowMs, events);
    later(nowMs + doorMs, channel, doorState, Value(target));
    later(nowMs + doorMs, channel, QStringLiteral("SECTION"), Value(0));
    later(nowMs + doorMs, channel, QStringLiteral("PROCESS"), Value(0));
}

} // namespace ccudesk::simulator
