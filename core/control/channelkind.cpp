// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/channelkind.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ccudesk {

namespace {

struct KindRow {
    const char* type;
    ChannelKind kind;
    const char* mainParameter;
};

// One row per channel type (controls §2).
constexpr KindRow kindRows[] = {
    {"MAINTENANCE", ChannelKind::Maintenance, "UNREACH"},
    {"SWITCH", ChannelKind::Switch, "STATE"},
    {"SWITCH_TRANSMITTER", ChannelKind::Switch, "STATE"},
    {"SWITCH_VIRTUAL_RECEIVER", ChannelKind::Switch, "STATE"},
    {"SIMPLE_SWITCH_RECEIVER", ChannelKind::Switch, "STATE"},
    {"DIGITAL_OUTPUT", ChannelKind::Switch, "STATE"},
    {"WATER_SWITCH_TRANSMITTER", ChannelKind::Valve, "STATE"},
    {"WATER_SWITCH_VIRTUAL_RECEIVER", ChannelKind::Valve, "STATE"},
    {"DIMMER", ChannelKind::Dimmer, "LEVEL"},
    {"VIRTUAL_DIMMER", ChannelKind::Dimmer, "LEVEL"},
    {"DIMMER_TRANSMITTER", ChannelKind::Dimmer, "LEVEL"},
    {"DIMMER_VIRTUAL_RECEIVER", ChannelKind::Dimmer, "LEVEL"},
    {"UNIVERSAL_LIGHT_RECEIVER", ChannelKind::ColorLight, "LEVEL"},
    {"BLIND", ChannelKind::Blind, "LEVEL"},
    {"SHUTTER_TRANSMITTER", ChannelKind::Shutter, "LEVEL"},
    {"SHUTTER_VIRTUAL_RECEIVER", ChannelKind::Shutter, "LEVEL"},
    {"BLIND_TRANSMITTER", ChannelKind::SlatBlind, "LEVEL"},
    {"BLIND_VIRTUAL_RECEIVER", ChannelKind::SlatBlind, "LEVEL"},
    {"JALOUSIE", ChannelKind::SlatBlind, "LEVEL"},
    {"WINMATIC", ChannelKind::WindowDrive, "LEVEL"},
    {"DOOR_RECEIVER", ChannelKind::GarageDoor, "DOOR_STATE"},
    {"CLIMATECONTROL_RT_TRANSCEIVER", ChannelKind::BidCosThermostat, "ACTUAL_TEMPERATURE"},
    {"THERMALCONTROL_TRANSMIT", ChannelKind::BidCosThermostat, "ACTUAL_TEMPERATURE"},
    {"CLIMATECONTROL_REGULATOR", ChannelKind::BidCosThermostat, "SETPOINT"},
    {"HEATING_CLIMATECONTROL_TRANSCEIVER", ChannelKind::HmIPThermostat, "ACTUAL_TEMPERATURE"},
    {"CLIMATECONTROL_FLOOR_TRANSCEIVER", ChannelKind::FloorValve, "LEVEL"},
    {"CLIMATECONTROL_VENT_DRIVE", ChannelKind::FloorValve, "VALVE_STATE"},
    {"KEY", ChannelKind::Key, ""},
    {"KEY_TRANSCEIVER", ChannelKind::Key, ""},
    {"VIRTUAL_KEY", ChannelKind::Key, ""},
    {"MULTI_MODE_INPUT_TRANSMITTER", ChannelKind::Key, "STATE"},
    {"SHUTTER_CONTACT", ChannelKind::Contact, "STATE"},
    {"TILT_SENSOR", ChannelKind::Contact, "STATE"},
    {"ROTARY_HANDLE_SENSOR", ChannelKind::RotaryHandle, "STATE"},
    {"ROTARY_HANDLE_TRANSCEIVER", ChannelKind::RotaryHandle, "STATE"},
    {"MOTION_DETECTOR", ChannelKind::Motion, "MOTION"},
    {"MOTIONDETECTOR_TRANSCEIVER", ChannelKind::Motion, "MOTION"},
    {"MOTIONDETECTOR_VIRTUAL_TRANSCEIVER", ChannelKind::Motion, "MOTION"},
    {"PRESENCEDETECTOR_TRANSCEIVER", ChannelKind::Presence, "PRESENCE_DETECTION_STATE"},
    {"PRESENCEDETECTOR_VIRTUAL_TRANSCEIVER", ChannelKind::Presence, "PRESENCE_DETECTION_STATE"},
    {"PASSAGE_DETECTOR_DIRECTION_TRANSMITTER", ChannelKind::Passage, "PASSAGE_COUNTER_VALUE"},
    {"PASSAGE_DETECTOR_COUNTER_TRANSMITTER", ChannelKind::Passage, "PASSAGE_COUNTER_VALUE"},
    {"SMOKE_DETECTOR", ChannelKind::Smoke, "SMOKE_DETECTOR_ALARM_STATUS"},
    {"SMOKE_DETECTOR_TEAM", ChannelKind::Smoke, "STATE"},
    {"SMOKE_DETECTOR_TEAM_V2", ChannelKind::Smoke, "STATE"},
    {"WATERDETECTIONSENSOR", ChannelKind::Water, "STATE"},
    {"WATER_DETECTION_TRANSMITTER", ChannelKind::Water, "ALARMSTATE"},
    {"RAINDETECTOR", ChannelKind::Rain, "STATE"},
    {"RAIN_DETECTION_TRANSMITTER", ChannelKind::Rain, "RAINING"},
    {"WEATHER", ChannelKind::Weather, "TEMPERATURE"},
    {"WEATHER_TRANSMIT", ChannelKind::Weather, "TEMPERATURE"},
    {"CLIMATE_TRANSCEIVER", ChannelKind::Weather, "ACTUAL_TEMPERATURE"},
    {"TEMP_HUMIDITY_PARTICULATE_MATTER_TRANSMITTER", ChannelKind::Weather, "ACTUAL_TEMPERATURE"},
    {"BRIGHTNESS_TRANSMITTER", ChannelKind::Brightness, "CURRENT_ILLUMINATION"},
    {"LUXMETER", ChannelKind::Brightness, "LUX"},
    {"CARBON_DIOXIDE_RECEIVER", ChannelKind::AirQuality, "CONCENTRATION"},
    {"POWERMETER", ChannelKind::PowerMeter, "POWER"},
    {"ENERGIE_METER_TRANSMITTER", ChannelKind::PowerMeter, "POWER"},
    {"POWERMETER_IGL", ChannelKind::PowerMeter, "POWER"},
    {"KEYMATIC", ChannelKind::KeymaticLock, "STATE"},
    {"DOOR_LOCK_STATE_TRANSMITTER", ChannelKind::DoorLock, "LOCK_STATE"},
    {"ALARM_SWITCH_VIRTUAL_RECEIVER", ChannelKind::Siren, "ACOUSTIC_ALARM_ACTIVE"},
    {"ALARMACTUATOR", ChannelKind::BidCosSiren, "STATE"},
};

const KindRow* rowOf(const QString& channelType) {
    static const QHash<QString, const KindRow*> rows = [] {
        QHash<QString, const KindRow*> map;
        for (const KindRow& row : kindRows)
            map.insert(QString::fromLatin1(row.type), &row);
        return map;
    }();
    return rows.value(channelType, nullptr);
}

bool isFamilyHmIP(const QString& deviceType) {
    return deviceType.startsWith(QLatin1String("HmIP"), Qt::CaseInsensitive)
        || deviceType.startsWith(QLatin1String("ELV-SH"));
}

QString mainParameterOf(const QString& channelType, const QString& deviceType) {
    // The smoke detector is the one channel type that both families share with different parameters.
    if (channelType == QLatin1String("SMOKE_DETECTOR") && !isFamilyHmIP(deviceType))
        return QStringLiteral("STATE");
    if (channelType == QLatin1String("COND_SWITCH_TRANSMITTER_TEMPERATURE"))
        return QStringLiteral("ACTUAL_TEMPERATURE");
    const KindRow* row = rowOf(channelType);
    return row ? QString::fromLatin1(row->mainParameter) : QString();
}

//! "SWITCH" of "SWITCH_TRANSMITTER"; empty otherwise.
QString groupBaseOf(const QString& channelType) {
    static const QString suffix = QStringLiteral("_TRANSMITTER");
    return channelType.endsWith(suffix) ? channelType.chopped(suffix.size()) : QString();
}

ControlUnit makeUnit(const Device& device, const Channel& channel) {
    ControlUnit unit;
    unit.kind = kindOf(channel.type, device.type);
    unit.state = device.keyOf(channel);
    unit.target = unit.state;
    unit.stateType = channel.type;
    unit.targetType = channel.type;
    unit.mainParameter = mainParameterOf(channel.type, device.type);
    const auto health = std::find_if(device.channels.cbegin(), device.channels.cend(),
        [](const Channel& other) { return other.type == QLatin1String("MAINTENANCE"); });
    if (health != device.channels.cend())
        unit.health = device.keyOf(*health);
    return unit;
}

//! Takes the receivers that follow the transmitter at `position`; returns how many channels the group has.
qsizetype joinReceivers(const Device& device, qsizetype position, ControlUnit& unit) {
    constexpr qsizetype receiversPerGroup = 3;
    const QString base = groupBaseOf(device.channels.at(position).type);
    if (base.isEmpty())
        return 1;
    const QString receiverType = base + QLatin1String("_VIRTUAL_RECEIVER");
    qsizetype next = position + 1;
    for (; next < device.channels.size() && next <= position + receiversPerGroup; ++next) {
        const Channel& receiver = device.channels.at(next);
        if (receiver.type != receiverType)
            break;
        if (next == position + 1) {
            unit.target = device.keyOf(receiver);
            unit.targetType = receiver.type;
        } else {
            unit.others.append(device.keyOf(receiver));
        }
    }
    return next - position;
}

//! A plug with a meter is one thing: the meter's reading stands beside its only switch.
void joinMeter(QList<ControlUnit>& units) {
    const auto isMeter = [](const ControlUnit& unit) { return unit.kind == ChannelKind::PowerMeter; };
    const auto isLoad
        = [](const ControlUnit& unit) { return unit.kind == ChannelKind::Switch || unit.kind == ChannelKind::Dimmer; };
    if (std::count_if(units.cbegin(), units.cend(), isMeter) != 1
        || std::count_if(units.cbegin(), units.cend(), isLoad) != 1)
        return;
    const auto meter = std::find_if(units.cbegin(), units.cend(), isMeter);
    const ChannelKey meterKey = meter->state;
    units.erase(meter);
    std::find_if(units.begin(), units.end(), isLoad)->meter = meterKey;
}

//! A wall thermostat sends its temperature a second time for links: not a thing of its own. HM-CC-TC measures in its
//! WEATHER channel only.
void dropRepeatedClimate(QList<ControlUnit>& units) {
    const bool measuresItself = std::any_of(units.cbegin(), units.cend(), [](const ControlUnit& unit) {
        return unit.kind == ChannelKind::HmIPThermostat
            || (unit.kind == ChannelKind::BidCosThermostat
                && unit.stateType != QLatin1String("CLIMATECONTROL_REGULATOR"));
    });
    if (!measuresItself)
        return;
    units.removeIf([](const ControlUnit& unit) { return unit.kind == ChannelKind::Weather; });
}

int rankOf(const ControlUnit& unit) {
    if (isActuator(unit.kind))
        return 0;
    if (isSensor(unit.kind))
        return 1;
    if (unit.kind == ChannelKind::Key)
        return 2;
    return unit.kind == ChannelKind::Generic ? 3 : 4;
}

} // namespace

ChannelKind kindOf(const QString& channelType, const QString& deviceType) {
    // HmIP-STE2-PCB measures with the channels that other models use for conditions only.
    if (channelType == QLatin1String("COND_SWITCH_TRANSMITTER_TEMPERATURE")
        && deviceType.startsWith(QLatin1String("HmIP-STE2")))
        return ChannelKind::Weather;
    const KindRow* row = rowOf(channelType);
    return row ? row->kind : ChannelKind::Generic;
}

bool isActuator(ChannelKind kind) {
    switch (kind) {
    case ChannelKind::Switch:
    case ChannelKind::Valve:
    case ChannelKind::Dimmer:
    case ChannelKind::ColorLight:
    case ChannelKind::Blind:
    case ChannelKind::Shutter:
    case ChannelKind::SlatBlind:
    case ChannelKind::BidCosThermostat:
    case ChannelKind::HmIPThermostat:
        return true;
    default:
        return isSafetyRelevant(kind);
    }
}

bool isSensor(ChannelKind kind) {
    return !isActuator(kind) && kind != ChannelKind::Generic && kind != ChannelKind::Maintenance
        && kind != ChannelKind::Key;
}

bool isSafetyRelevant(ChannelKind kind) {
    switch (kind) {
    case ChannelKind::KeymaticLock:
    case ChannelKind::DoorLock:
    case ChannelKind::Siren:
    case ChannelKind::BidCosSiren:
    case ChannelKind::GarageDoor:
    case ChannelKind::WindowDrive:
        return true;
    default:
        return false;
    }
}

bool isTechnicalChannel(const QString& channelType) {
    static const QSet<QString> types{QStringLiteral("CLIMATECONTROL_RECEIVER"),
        QStringLiteral("CLIMATECONTROL_RT_RECEIVER"), QStringLiteral("CLIMATECONTROL_INPUT_RECEIVER"),
        QStringLiteral("WEATHER_RECEIVER"), QStringLiteral("WINDOW_SWITCH_RECEIVER"),
        QStringLiteral("REMOTECONTROL_RECEIVER"), QStringLiteral("STATE_RESET_RECEIVER"),
        QStringLiteral("STATE_RESET_VIRTUAL_RECEIVER")};
    static const QStringList prefixes{QStringLiteral("COND_SWITCH_"), QStringLiteral("ALARM_COND_SWITCH_"),
        QStringLiteral("CONDITION_"), QStringLiteral("HEATING_"), QStringLiteral("CLIMATECONTROL_FLOOR_TRANSMITTER"),
        QStringLiteral("CLIMATECONTROL_FLOOR_DIRECT_"), QStringLiteral("CLIMATECONTROL_FLOOR_PUMP_"),
        QStringLiteral("CLIMATECONTROL_HEAT_DEMAND_"), QStringLiteral("CLIMATECONTROL_DEHUMIDIFIER_")};
    if (rowOf(channelType))
        return false;
    return types.contains(channelType) || channelType.endsWith(QLatin1String("_WEEK_PROFILE"))
        || std::any_of(prefixes.cbegin(), prefixes.cend(),
            [&channelType](const QString& prefix) { return channelType.startsWith(prefix); });
}

QList<ControlUnit> unitsOf(const Device& device) {
    constexpr int internalFlag = 2;
    QList<ControlUnit> units;
    std::optional<ControlUnit> maintenance;
    for (qsizetype i = 0; i < device.channels.size();) {
        const Channel& channel = device.channels.at(i);
        ControlUnit unit = makeUnit(device, channel);
        i += joinReceivers(device, i, unit);
        if (unit.kind == ChannelKind::Maintenance)
            maintenance = unit;
        else if (unit.kind != ChannelKind::Generic
            || (!isTechnicalChannel(channel.type) && (channel.flags & internalFlag) == 0))
            units.append(unit);
    }
    joinMeter(units);
    dropRepeatedClimate(units);
    if (units.isEmpty() && maintenance)
        units.append(*maintenance);
    return units;
}

std::optional<ControlUnit> mainUnitOf(const Device& device) {
    const QList<ControlUnit> units = unitsOf(device);
    const auto best = std::min_element(
        units.cbegin(), units.cend(), [](const ControlUnit& a, const ControlUnit& b) { return rankOf(a) < rankOf(b); });
    return best == units.cend() ? std::nullopt : std::optional(*best);
}

std::optional<ControlUnit> unitOfChannel(const Device& device, const ChannelKey& channel) {
    for (const ControlUnit& unit : unitsOf(device)) {
        if (unit.state == channel || unit.target == channel)
            return unit;
    }
    return loneUnitOf(device, channel);
}

std::optional<ControlUnit> loneUnitOf(const Device& device, const ChannelKey& channel) {
    for (const Channel& own : device.channels) {
        if (device.keyOf(own) == channel)
            return makeUnit(device, own);
    }
    return std::nullopt;
}

} // namespace ccudesk
