// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/controlstate.h"

#include "core/control/channelreader.h"
#include "core/control/controlwords.h"
#include "core/domain/parameternames.h"
#include "core/domain/valuetext.h"
#include "core/domain/valuewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <utility>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::ControlState)
};

//! When a running absence ends, in local time of the house; 0 when nothing sensible is told.
qint64 awayUntil(const ChannelReader& channel) {
    const QString hmip = channel.value(QStringLiteral("PARTY_TIME_END")).toPlainText();
    QDateTime end = QDateTime::fromString(hmip, QStringLiteral("yyyy_MM_dd HH:mm"));
    if (const auto year = channel.integer("PARTY_STOP_YEAR"); year && hmip.isEmpty()) { // BidCos: part by part
        constexpr int century = 2000;
        const auto part
            = [&channel](const char* parameter) { return static_cast<int>(channel.integer(parameter).value_or(0)); };
        const QDate day(century + static_cast<int>(*year), part("PARTY_STOP_MONTH"), part("PARTY_STOP_DAY"));
        end = day.startOfDay().addSecs(part("PARTY_STOP_TIME") * 60LL);
    }
    const bool isSet = end.isValid() && end.date().year() > 2000; // 2000_01_01 00:00 stands for "never"
    return isSet ? end.toMSecsSinceEpoch() : 0;
}

void readClimate(ControlState& state, const ChannelReader& channel) {
    state.actualTemperature = channel.number("ACTUAL_TEMPERATURE");
    state.targetTemperature = channel.anyNumber({"SET_POINT_TEMPERATURE", "SET_TEMPERATURE", "SETPOINT"});
    state.humidity = channel.anyNumber({"HUMIDITY", "ACTUAL_HUMIDITY"});
    const auto mode = channel.integer(state.kind == ChannelKind::HmIPThermostat ? "SET_POINT_MODE" : "CONTROL_MODE");
    if (mode && *mode >= 0 && *mode <= static_cast<qint64>(ClimateMode::Boost))
        state.mode = static_cast<ClimateMode>(*mode);
    if (channel.flag("BOOST_MODE").value_or(false))
        state.mode = ClimateMode::Boost;
    if (const auto minutes = channel.anyNumber({"BOOST_STATE", "BOOST_TIME"});
        minutes && state.mode == ClimateMode::Boost)
        state.boostMinutes = static_cast<int>(*minutes);
    if (state.mode == ClimateMode::Away)
        state.awayUntilMs = awayUntil(channel);
    if (const auto profile = channel.integer("ACTIVE_PROFILE"); profile && *profile > 0)
        state.weekProfile = static_cast<int>(*profile);
    state.windowOpen = channel.integer("WINDOW_STATE").value_or(0) != 0;
    state.isCooling = channel.integer("HEATING_COOLING").value_or(0) != 0;
    // HmIP: LEVEL is the opening and VALVE_STATE its adaption; BidCos: VALVE_STATE is the opening in percent.
    if (state.kind == ChannelKind::HmIPThermostat)
        state.valve = channel.number("LEVEL");
    else if (const auto percent = channel.number("VALVE_STATE"))
        state.valve = *percent / 100.0;
}

void readWeather(ControlState& state, const ChannelReader& channel) {
    state.actualTemperature = channel.anyNumber({"ACTUAL_TEMPERATURE", "TEMPERATURE"});
    state.humidity = channel.number("HUMIDITY");
    for (const char* parameter : {"HUMIDITY", "WIND_SPEED", "ILLUMINATION", "BRIGHTNESS"}) {
        if (const QString text = channel.text(parameter); !text.isEmpty())
            state.extras.append(text);
    }
    if (channel.flag("RAINING").value_or(false))
        state.extras.append(Texts::tr("rain"));
    state.readings = channel.readings(
        {"WIND_DIR", "WIND_DIRECTION", "WIND_DIR_RANGE", "WIND_DIRECTION_RANGE", "RAIN_COUNTER", "SUNSHINEDURATION"});
}

void readWater(ControlState& state, const ChannelReader& channel) {
    state.choice = channel.integer("STATE");
    const auto level = channel.flag("WATERLEVEL_DETECTED");
    const auto moisture = channel.flag("MOISTURE_DETECTED");
    const auto alarm = channel.flag("ALARMSTATE");
    if (level || moisture || alarm) {
        const bool isWet = moisture.value_or(false) || alarm.value_or(false);
        state.choice = level.value_or(false) ? 2 : (isWet ? 1 : 0);
    }
    if (state.choice)
        state.isOn = *state.choice != 0;
}

void readMeter(ControlState& state, const ChannelReader& channel) {
    state.power = channel.number("POWER");
    state.energy = channel.number("ENERGY_COUNTER");
    state.readings += channel.readings({"CURRENT", "VOLTAGE", "FREQUENCY", "ENERGY_COUNTER_FEED_IN"});
}

//! A gas meter has the same channel as one for electricity, with other parameters.
void readGas(ControlState& state, const ChannelReader& channel) {
    for (const char* parameter : {"GAS_FLOW", "GAS_POWER", "GAS_VOLUME", "GAS_ENERGY_COUNTER"}) {
        if (const QString text = channel.text(parameter); !text.isEmpty())
            state.extras.append(text);
    }
}

//! The meter of a plug: its power stands in the words as well, but there it comes and goes with the switch.
void readJoinedMeter(ControlState& state, const ChannelReader& channel) {
    state.readings = channel.readings({"POWER", "ENERGY_COUNTER"});
    readMeter(state, channel);
}

//! A blind tells how its last calibration ended.
void readCalibration(ControlState& state, const ChannelReader& channel) {
    if (const auto result = channel.flag("SELF_CALIBRATION_RESULT"))
        state.readings.append({QStringLiteral("SELF_CALIBRATION_RESULT"), Texts::tr("Last calibration"),
            *result ? Texts::tr("succeeded") : Texts::tr("failed")});
}

void readCover(ControlState& state, const ChannelReader& channel) {
    state.level = channel.number("LEVEL");
    state.slats = channel.anyNumber({"LEVEL_2", "LEVEL_SLATS"});
    if (state.level)
        state.isOn = *state.level > 0.0;
    state.isUncertain = channel.flag("STATE_UNCERTAIN").value_or(false);
}

void readDoorLock(ControlState& state, const ChannelReader& channel) {
    constexpr qint64 unknown = 0;
    constexpr qint64 unlocked = 2;
    state.choice = channel.integer("LOCK_STATE");
    state.isUncertain = state.choice == unknown;
    if (state.choice && !state.isUncertain)
        state.isOn = *state.choice == unlocked;
}

void readSmoke(ControlState& state, const ChannelReader& channel) {
    state.choice = channel.integer("SMOKE_DETECTOR_ALARM_STATUS");
    if (const auto old = channel.flag("STATE"); old && !state.choice)
        state.choice = *old ? 1 : 0;
    if (state.choice)
        state.isOn = *state.choice != 0;
    state.readings = channel.readings({"SMOKE_LEVEL", "DIRT_LEVEL", "SMOKE_DETECTOR_TEST_RESULT"});
}

//! Kinds without words of their own: what the description makes of the main value.
void readPlain(ControlState& state, const ChannelReader& channel, const QString& parameter) {
    if (const QString text = channel.text(parameter.toLatin1().constData()); !text.isEmpty())
        state.extras.append(text);
}

//! False for kinds that only measure.
bool readActuator(ControlState& state, const ChannelReader& channel) {
    switch (state.kind) {
    case ChannelKind::Switch:
    case ChannelKind::Valve:
    case ChannelKind::BidCosSiren:
        state.isOn = channel.flag("STATE");
        break;
    case ChannelKind::Dimmer:
    case ChannelKind::ColorLight:
        readCover(state, channel);
        break;
    case ChannelKind::Blind:
    case ChannelKind::Shutter:
    case ChannelKind::SlatBlind:
    case ChannelKind::WindowDrive:
        readCover(state, channel);
        readCalibration(state, channel);
        break;
    case ChannelKind::GarageDoor:
        state.choice = channel.integer("DOOR_STATE");
        if (state.choice)
            state.isOn = *state.choice != 0;
        break;
    case ChannelKind::BidCosThermostat:
    case ChannelKind::HmIPThermostat:
        readClimate(state, channel);
        break;
    case ChannelKind::KeymaticLock:
        state.isOn = channel.flag("STATE"); // true is unlocked
        state.isUncertain = channel.flag("STATE_UNCERTAIN").value_or(false);
        break;
    case ChannelKind::DoorLock:
        readDoorLock(state, channel);
        break;
    case ChannelKind::Siren:
        if (const auto sound = channel.flag("ACOUSTIC_ALARM_ACTIVE"), light = channel.flag("OPTICAL_ALARM_ACTIVE");
            sound || light)
            state.isOn = sound.value_or(false) || light.value_or(false);
        break;
    default:
        return false;
    }
    return true;
}

void readSensor(ControlState& state, const ChannelReader& channel, const QString& mainParameter) {
    switch (state.kind) {
    case ChannelKind::Contact:
        state.isOn = channel.flag("STATE");
        break;
    case ChannelKind::FloorValve:
        if (const auto percent = channel.number("VALVE_STATE");
            percent && mainParameter == QLatin1String("VALVE_STATE"))
            state.valve = *percent / 100.0;
        else
            state.valve = channel.number("LEVEL");
        break;
    case ChannelKind::RotaryHandle:
        state.choice = channel.integer("STATE");
        if (state.choice)
            state.isOn = *state.choice != 0;
        break;
    case ChannelKind::Motion:
        state.isOn = channel.flag("MOTION");
        state.readings = channel.readings({"CURRENT_ILLUMINATION", "ILLUMINATION", "BRIGHTNESS"});
        break;
    case ChannelKind::Presence:
        state.isOn = channel.flag("PRESENCE_DETECTION_STATE");
        state.readings = channel.readings({"CURRENT_ILLUMINATION", "ILLUMINATION"});
        break;
    case ChannelKind::Smoke:
        readSmoke(state, channel);
        break;
    case ChannelKind::Water:
        readWater(state, channel);
        break;
    case ChannelKind::Rain:
        state.isOn = channel.flag(mainParameter == QLatin1String("STATE") ? "STATE" : "RAINING");
        break;
    case ChannelKind::Weather:
        readWeather(state, channel);
        break;
    case ChannelKind::PowerMeter:
        readMeter(state, channel);
        readGas(state, channel);
        break;
    case ChannelKind::Maintenance:
        state.isOn = channel.flag("UNREACH");
        break;
    default:
        readPlain(state, channel, mainParameter);
    }
}

void readValues(ControlState& state, const ChannelReader& channel, const QString& mainParameter) {
    if (!readActuator(state, channel))
        readSensor(state, channel, mainParameter);
}

bool isFault(const DataPoint& point) {
    static const QSet<QString> toldElsewhere{QStringLiteral("UNREACH"), QStringLiteral("STICKY_UNREACH"),
        QStringLiteral("CONFIG_PENDING"), QStringLiteral("UPDATE_PENDING"), QStringLiteral("LOWBAT"),
        QStringLiteral("LOW_BAT"), QStringLiteral("SABOTAGE"), QStringLiteral("ERROR_SABOTAGE")};
    const QString& name = point.key.parameter;
    if (toldElsewhere.contains(name) || point.value.isString())
        return false;
    const bool isErrorName = name.startsWith(QLatin1String("ERROR")) || name == QLatin1String("SENSOR_ERROR")
        || name == QLatin1String("FAULT_REPORTING");
    return (isErrorName || point.description->flags.testFlag(ParameterFlag::Service))
        && point.value.toNumber().value_or(0.0) != 0.0;
}

void addFault(ControlState& state, const DataPoint& point) {
    const auto index = point.value.toInteger().value_or(0);
    const QString choice = point.description->valueList.value(index);
    if (choice == QLatin1String("SABOTAGE"))
        state.sabotage = true;
    else if (choice == QLatin1String("LOWBAT"))
        state.lowBattery = true;
    else if (!choice.isEmpty() && point.description->type == ParameterType::Enum)
        state.problems.append(enumWord(choice));
    else if (point.key.parameter == QLatin1String("ERROR_CODE"))
        state.problems.append(Texts::tr("Error code %1").arg(index));
    else
        state.problems.append(parameterName(point.key.parameter));
}

void readHealth(ControlState& state, const ControlUnit& unit, const ValueStore& values) {
    QList<ChannelKey> channels{unit.state};
    if (unit.health && *unit.health != unit.state)
        channels.append(*unit.health);
    for (const ChannelKey& key : std::as_const(channels)) {
        const ChannelReader channel(values, key, View::Confirmed);
        const auto isSet = [&channel](const char* parameter) { return channel.flag(parameter).value_or(false); };
        state.lowBattery = state.lowBattery || isSet("LOW_BAT") || isSet("LOWBAT");
        state.configPending = state.configPending || isSet("CONFIG_PENDING");
        state.sabotage = state.sabotage || isSet("SABOTAGE") || isSet("ERROR_SABOTAGE");
        for (const DataPointId id : values.ofChannel(key)) {
            if (isFault(values.at(id)))
                addFault(state, values.at(id));
        }
        const char* contact = channel.point("UNREACH") ? "UNREACH" : "STICKY_UNREACH";
        if (isSet(contact)) {
            state.isAvailable = false;
            state.unreachableSinceMs = channel.point(contact)->changedAtMs;
        }
    }
}

//! Keys have no value; the last press is the newest of their edges.
void readPresses(ControlState& state, const ControlUnit& unit, const ValueStore& values) {
    for (const DataPointId id : values.ofChannel(unit.state)) {
        const DataPoint& point = values.at(id);
        const QString& parameter = point.key.parameter;
        if (!isActionParameter(parameter) || point.receivedAtMs == 0 || point.receivedAtMs < state.receivedAtMs)
            continue;
        state.receivedAtMs = point.receivedAtMs;
        const bool isLong
            = parameter.startsWith(QLatin1String("PRESS_LONG")) || parameter == QLatin1String("PRESS_CONT");
        if (isLong || parameter == QLatin1String("PRESS_SHORT"))
            state.wasLongPress = isLong;
        else
            state.wasLongPress.reset();
    }
}

void readQuality(ControlState& state, const ControlUnit& unit, const ValueStore& values) {
    const DataPoint* main = values.get(unit.state, unit.mainParameter);
    if (!main)
        return;
    state.origin = main->origin;
    state.receivedAtMs = main->receivedAtMs;
    state.changedAtMs = main->changedAtMs;
    if (main->value.isEmpty() || main->origin == ValueOrigin::NeverReceived)
        state.quality = ValueQuality::NeverReceived;
    else if (isInvalidReading(values, unit.state, unit.mainParameter))
        state.quality = ValueQuality::Invalid;
    else
        state.quality = main->origin == ValueOrigin::Cached ? ValueQuality::Cached : ValueQuality::Known;
}

//! Of a command that changes several values the mode tells most, then what the kind has words for.
int wishRank(const ControlUnit& unit, const DataPoint& point) {
    if (!hasWishWords(unit.kind, point.key.parameter))
        return 0;
    return point.key.parameter.endsWith(QLatin1String("_MODE")) ? 2 : 1;
}

//! The value through which the newest command to this unit is confirmed; null when nothing is on its way.
const DataPoint* pendingPoint(const ControlUnit& unit, const ValueStore& values) {
    const DataPoint* newest = nullptr;
    for (const DataPointId id : values.ofChannel(unit.state)) {
        const DataPoint& point = values.at(id);
        if (!point.pending)
            continue;
        const auto weight
            = [&unit](const DataPoint& one) { return std::pair(one.pending->sinceMs, wishRank(unit, one)); };
        if (!newest || weight(point) >= weight(*newest))
            newest = &point;
    }
    return newest;
}

//! "Active profile: 3": a value that the kind has no words for.
QString namedWish(const ControlUnit& unit, const DataPoint& point) {
    const QString& parameter = point.key.parameter;
    return parameterName(parameter, unit.stateType) + QStringLiteral(": ")
        + valueText(parameter, unit.stateType, *point.description, point.pending->requested).joined();
}

ControlAlert alertOf(const ControlState& state) {
    const bool isOn = state.isOn.value_or(false);
    switch (state.kind) {
    case ChannelKind::Smoke:
    case ChannelKind::Water:
    case ChannelKind::Siren:
    case ChannelKind::BidCosSiren:
        return isOn ? ControlAlert::Alarm : (state.sabotage ? ControlAlert::Alarm : ControlAlert::None);
    case ChannelKind::KeymaticLock:
    case ChannelKind::DoorLock:
        if (!state.sabotage && !state.problems.isEmpty()) // a jammed lock may say "locked"
            return ControlAlert::Notice;
        [[fallthrough]];
    case ChannelKind::Contact:
    case ChannelKind::RotaryHandle:
    case ChannelKind::GarageDoor:
        if (state.sabotage)
            return ControlAlert::Alarm;
        return isOn || state.isUncertain ? ControlAlert::Notice : ControlAlert::None;
    default:
        return state.sabotage ? ControlAlert::Alarm : ControlAlert::None;
    }
}

//! Generic channels have no main parameter: the first visible one with a value speaks for them.
ControlUnit withMainParameter(ControlUnit unit, const ValueStore& values) {
    if (values.get(unit.state, unit.mainParameter) || unit.kind == ChannelKind::Key)
        return unit;
    for (const DataPointId id : values.ofChannel(unit.state)) {
        const DataPoint& point = values.at(id);
        if (point.origin != ValueOrigin::NeverReceived && point.description->flags.testFlag(ParameterFlag::Visible)
            && !point.description->isAction()) {
            unit.mainParameter = point.key.parameter;
            break;
        }
    }
    return unit;
}

} // namespace

ControlState readControlState(const ControlUnit& asked, const ValueStore& values, qint64 nowMs) {
    const ControlUnit unit = withMainParameter(asked, values);
    ControlState state;
    state.kind = unit.kind;
    readQuality(state, unit, values);
    readHealth(state, unit, values);
    state.movement = movementOf(unit.state, values);
    if (unit.kind == ChannelKind::Key)
        readPresses(state, unit, values);
    if (unit.meter)
        readJoinedMeter(state, ChannelReader(values, *unit.meter, View::Confirmed));
    ControlState wanted = state;
    readValues(state, ChannelReader(values, unit.state, View::Confirmed, unit.stateType), unit.mainParameter);
    state.value = stateWords(state);
    state.alert = alertOf(state);
    QString before;
    if (const DataPoint* point = pendingPoint(unit, values)) {
        const QString& parameter = point->key.parameter;
        state.pending = point->pending;
        readValues(wanted, ChannelReader(values, unit.state, View::Wanted, unit.stateType), unit.mainParameter);
        const bool hasWords = hasWishWords(unit.kind, parameter);
        state.pendingValue = hasWords ? wishWords(wanted, parameter) : namedWish(unit, *point);
        before = hasWords ? wishWords(state, parameter) : QString();
    }
    if (state.pending && state.pending->state != PendingState::Failed) {
        state.level = wanted.level;
        state.slats = wanted.slats;
        state.targetTemperature = wanted.targetTemperature;
    }
    fillTexts(state, before, state.pendingValue, nowMs);
    return state;
}

} // namespace ccudesk
