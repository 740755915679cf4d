// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/parameternames.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace ccudesk {

namespace {

struct Entry {
    const char* parameter;
    const char* name;
};

// clang-format off
constexpr Entry names[] = {
    {"ACCESS_AUTHORIZATION", QT_TRANSLATE_NOOP("ParameterNames", "Access permission")},
    {"ACOUSTIC_ALARM_ACTIVE", QT_TRANSLATE_NOOP("ParameterNames", "Siren sounds")},
    {"ACOUSTIC_ALARM_SELECTION", QT_TRANSLATE_NOOP("ParameterNames", "Siren sound")},
    {"ACOUSTIC_NOTIFICATION_SELECTION", QT_TRANSLATE_NOOP("ParameterNames", "Sound")},
    {"ACTIVE_PROFILE", QT_TRANSLATE_NOOP("ParameterNames", "Active profile")},
    {"ACTIVITY_STATE", QT_TRANSLATE_NOOP("ParameterNames", "Movement")},
    {"ACTUAL_HUMIDITY", QT_TRANSLATE_NOOP("ParameterNames", "Humidity")},
    {"ACTUAL_TEMPERATURE", QT_TRANSLATE_NOOP("ParameterNames", "Actual temperature")},
    {"AIR_PRESSURE", QT_TRANSLATE_NOOP("ParameterNames", "Air pressure")},
    {"ALARMSTATE", QT_TRANSLATE_NOOP("ParameterNames", "Alarm")},
    {"AUTO_MODE", QT_TRANSLATE_NOOP("ParameterNames", "Automatic mode")},
    {"AVERAGE_ILLUMINATION", QT_TRANSLATE_NOOP("ParameterNames", "Average brightness")},
    {"BATTERY_STATE", QT_TRANSLATE_NOOP("ParameterNames", "Battery voltage")},
    {"BOOST_MODE", QT_TRANSLATE_NOOP("ParameterNames", "Boost")},
    {"BOOST_STATE", QT_TRANSLATE_NOOP("ParameterNames", "Boost time left")},
    {"BOOST_TIME", QT_TRANSLATE_NOOP("ParameterNames", "Boost time left")},
    {"BRIGHTNESS", QT_TRANSLATE_NOOP("ParameterNames", "Brightness")},
    {"BURST_LIMIT_WARNING", QT_TRANSLATE_NOOP("ParameterNames", "Too many radio bursts")},
    {"CARRIER_SENSE_LEVEL", QT_TRANSLATE_NOOP("ParameterNames", "Carrier sense level")},
    {"CHANNEL_OPERATION_MODE", QT_TRANSLATE_NOOP("ParameterNames", "Channel mode")},
    {"CODE_ID", QT_TRANSLATE_NOOP("ParameterNames", "Access code number")},
    {"COLOR", QT_TRANSLATE_NOOP("ParameterNames", "Colour")},
    {"COLOR_BEHAVIOUR", QT_TRANSLATE_NOOP("ParameterNames", "Light pattern")},
    {"COLOR_TEMPERATURE", QT_TRANSLATE_NOOP("ParameterNames", "Colour temperature")},
    {"COMBINED_PARAMETER", QT_TRANSLATE_NOOP("ParameterNames", "Combined command")},
    {"COMFORT_MODE", QT_TRANSLATE_NOOP("ParameterNames", "Comfort mode")},
    {"CONCENTRATION", QT_TRANSLATE_NOOP("ParameterNames", "CO₂ concentration")},
    {"CONFIG_PENDING", QT_TRANSLATE_NOOP("ParameterNames", "Configuration pending")},
    {"CONTROL_DIFFERENTIAL_TEMPERATURE", QT_TRANSLATE_NOOP("ParameterNames", "Change of target temperature")},
    {"CONTROL_MODE", QT_TRANSLATE_NOOP("ParameterNames", "Control mode")},
    {"CURRENT", QT_TRANSLATE_NOOP("ParameterNames", "Current")},
    {"CURRENT_ILLUMINATION", QT_TRANSLATE_NOOP("ParameterNames", "Current brightness")},
    {"CURRENT_PASSAGE_DIRECTION", QT_TRANSLATE_NOOP("ParameterNames", "Direction of passage")},
    {"DEVICE_IN_BOOTLOADER", QT_TRANSLATE_NOOP("ParameterNames", "Waiting for firmware")},
    {"DEW_POINT", QT_TRANSLATE_NOOP("ParameterNames", "Dew point")},
    {"DEW_POINT_ALARM", QT_TRANSLATE_NOOP("ParameterNames", "Dew point alarm")},
    {"DIRECTION", QT_TRANSLATE_NOOP("ParameterNames", "Direction of movement")},
    {"DIRT_LEVEL", QT_TRANSLATE_NOOP("ParameterNames", "Dirt in the chamber")},
    {"DISPLAY_DATA_STRING", QT_TRANSLATE_NOOP("ParameterNames", "Display text")},
    {"DOOR_COMMAND", QT_TRANSLATE_NOOP("ParameterNames", "Door command")},
    {"DOOR_STATE", QT_TRANSLATE_NOOP("ParameterNames", "Door")},
    {"DURATION_UNIT", QT_TRANSLATE_NOOP("ParameterNames", "Duration, unit")},
    {"DURATION_VALUE", QT_TRANSLATE_NOOP("ParameterNames", "Duration, value")},
    {"DUTYCYCLE", QT_TRANSLATE_NOOP("ParameterNames", "Transmit limit reached")},
    {"DUTY_CYCLE", QT_TRANSLATE_NOOP("ParameterNames", "Transmit limit reached")},
    {"DUTY_CYCLE_LEVEL", QT_TRANSLATE_NOOP("ParameterNames", "Duty cycle")},
    {"EFFECT", QT_TRANSLATE_NOOP("ParameterNames", "Effect")},
    {"EMERGENCY_OPERATION", QT_TRANSLATE_NOOP("ParameterNames", "Emergency operation")},
    {"ENERGY_COUNTER", QT_TRANSLATE_NOOP("ParameterNames", "Energy")},
    {"ENERGY_COUNTER_FEED_IN", QT_TRANSLATE_NOOP("ParameterNames", "Energy fed in")},
    {"ERROR", QT_TRANSLATE_NOOP("ParameterNames", "Error")},
    {"ERROR_ALARM_TEST", QT_TRANSLATE_NOOP("ParameterNames", "Alarm test failed")},
    {"ERROR_BATTERY", QT_TRANSLATE_NOOP("ParameterNames", "Battery fault")},
    {"ERROR_CODE", QT_TRANSLATE_NOOP("ParameterNames", "Error code")},
    {"ERROR_COMMUNICATION_SENSOR", QT_TRANSLATE_NOOP("ParameterNames", "Sensor does not answer")},
    {"ERROR_COPROCESSOR", QT_TRANSLATE_NOOP("ParameterNames", "Coprocessor fault")},
    {"ERROR_DEGRADED_CHAMBER", QT_TRANSLATE_NOOP("ParameterNames", "Smoke chamber dirty")},
    {"ERROR_FROST_PROTECTION", QT_TRANSLATE_NOOP("ParameterNames", "Frost protection fault")},
    {"ERROR_JAMMED", QT_TRANSLATE_NOOP("ParameterNames", "Lock jammed")},
    {"ERROR_NON_FLAT_POSITIONING", QT_TRANSLATE_NOOP("ParameterNames", "Not lying flat")},
    {"ERROR_OVERHEAT", QT_TRANSLATE_NOOP("ParameterNames", "Overheated")},
    {"ERROR_OVERLOAD", QT_TRANSLATE_NOOP("ParameterNames", "Overloaded")},
    {"ERROR_POWER", QT_TRANSLATE_NOOP("ParameterNames", "Power supply fault")},
    {"ERROR_POWER_FAILURE", QT_TRANSLATE_NOOP("ParameterNames", "Power failure")},
    {"ERROR_REDUCED", QT_TRANSLATE_NOOP("ParameterNames", "Power reduced")},
    {"ERROR_RELAY_FAILURE", QT_TRANSLATE_NOOP("ParameterNames", "Relay fault")},
    {"ERROR_RESTART_NEEDED", QT_TRANSLATE_NOOP("ParameterNames", "Restart needed")},
    {"ERROR_SABOTAGE", QT_TRANSLATE_NOOP("ParameterNames", "Tampering")},
    {"ERROR_SMOKE_CHAMBER", QT_TRANSLATE_NOOP("ParameterNames", "Smoke chamber dirty")},
    {"ERROR_UNDERVOLTAGE", QT_TRANSLATE_NOOP("ParameterNames", "Voltage too low")},
    {"ERROR_UPDATE", QT_TRANSLATE_NOOP("ParameterNames", "Update fault")},
    {"ERROR_VALVE_FAILURE", QT_TRANSLATE_NOOP("ParameterNames", "Valve fault")},
    {"ERROR_WATER_FAILURE", QT_TRANSLATE_NOOP("ParameterNames", "Water fault")},
    {"ERROR_WIND_COMMUNICATION", QT_TRANSLATE_NOOP("ParameterNames", "Wind sensor does not answer")},
    {"ERROR_WIND_NORTH", QT_TRANSLATE_NOOP("ParameterNames", "Wind direction not aligned")},
    {"EXTERNAL_CLOCK", QT_TRANSLATE_NOOP("ParameterNames", "External clock")},
    {"FAULT_REPORTING", QT_TRANSLATE_NOOP("ParameterNames", "Fault")},
    {"FREQUENCY", QT_TRANSLATE_NOOP("ParameterNames", "Frequency")},
    {"FROST_PROTECTION", QT_TRANSLATE_NOOP("ParameterNames", "Frost protection")},
    {"GAS_ENERGY_COUNTER", QT_TRANSLATE_NOOP("ParameterNames", "Gas volume")},
    {"GAS_FLOW", QT_TRANSLATE_NOOP("ParameterNames", "Gas flow")},
    {"GAS_POWER", QT_TRANSLATE_NOOP("ParameterNames", "Gas flow")},
    {"GAS_VOLUME", QT_TRANSLATE_NOOP("ParameterNames", "Gas volume")},
    {"HEATER_STATE", QT_TRANSLATE_NOOP("ParameterNames", "Heater")},
    {"HEATING_COOLING", QT_TRANSLATE_NOOP("ParameterNames", "Heating or cooling")},
    {"HIGHEST_ILLUMINATION", QT_TRANSLATE_NOOP("ParameterNames", "Highest brightness")},
    {"HUE", QT_TRANSLATE_NOOP("ParameterNames", "Hue")},
    {"HUMIDITY", QT_TRANSLATE_NOOP("ParameterNames", "Humidity")},
    {"HUMIDITY_ALARM", QT_TRANSLATE_NOOP("ParameterNames", "Humidity alarm")},
    {"HUMIDITY_LIMITER", QT_TRANSLATE_NOOP("ParameterNames", "Humidity limit")},
    {"ILLUMINATION", QT_TRANSLATE_NOOP("ParameterNames", "Brightness")},
    {"INHIBIT", QT_TRANSLATE_NOOP("ParameterNames", "Operation blocked")},
    {"INSTALL_TEST", QT_TRANSLATE_NOOP("ParameterNames", "Communication test")},
    {"INTERVAL", QT_TRANSLATE_NOOP("ParameterNames", "Interval")},
    {"IP_ADDRESS", QT_TRANSLATE_NOOP("ParameterNames", "IP address")},
    {"LAST_PASSAGE_DIRECTION", QT_TRANSLATE_NOOP("ParameterNames", "Last direction of passage")},
    {"LEVEL", QT_TRANSLATE_NOOP("ParameterNames", "Level")},
    {"LEVEL_2", QT_TRANSLATE_NOOP("ParameterNames", "Slat position")},
    {"LEVEL_REAL", QT_TRANSLATE_NOOP("ParameterNames", "Real level")},
    {"LEVEL_SLATS", QT_TRANSLATE_NOOP("ParameterNames", "Slat position")},
    {"LOCK_STATE", QT_TRANSLATE_NOOP("ParameterNames", "Lock")},
    {"LOCK_TARGET_LEVEL", QT_TRANSLATE_NOOP("ParameterNames", "Lock command")},
    {"LOWBAT", QT_TRANSLATE_NOOP("ParameterNames", "Low battery")},
    {"LOWBAT_REPORTING", QT_TRANSLATE_NOOP("ParameterNames", "Low battery")},
    {"LOWBAT_SENSOR", QT_TRANSLATE_NOOP("ParameterNames", "Low battery in the sensor")},
    {"LOWERING_MODE", QT_TRANSLATE_NOOP("ParameterNames", "Lowering mode")},
    {"LOWEST_ILLUMINATION", QT_TRANSLATE_NOOP("ParameterNames", "Lowest brightness")},
    {"LOW_BAT", QT_TRANSLATE_NOOP("ParameterNames", "Low battery")},
    {"LUX", QT_TRANSLATE_NOOP("ParameterNames", "Brightness")},
    {"MANU_MODE", QT_TRANSLATE_NOOP("ParameterNames", "Manual mode")},
    {"MASS_CONCENTRATION_PM_1", QT_TRANSLATE_NOOP("ParameterNames", "Fine dust PM1")},
    {"MASS_CONCENTRATION_PM_10", QT_TRANSLATE_NOOP("ParameterNames", "Fine dust PM10")},
    {"MASS_CONCENTRATION_PM_10_24H_AVERAGE", QT_TRANSLATE_NOOP("ParameterNames", "Fine dust PM10, 24 h average")},
    {"MASS_CONCENTRATION_PM_1_24H_AVERAGE", QT_TRANSLATE_NOOP("ParameterNames", "Fine dust PM1, 24 h average")},
    {"MASS_CONCENTRATION_PM_2_5", QT_TRANSLATE_NOOP("ParameterNames", "Fine dust PM2.5")},
    {"MASS_CONCENTRATION_PM_2_5_24H_AVERAGE", QT_TRANSLATE_NOOP("ParameterNames", "Fine dust PM2.5, 24 h average")},
    {"MOISTURE_DETECTED", QT_TRANSLATE_NOOP("ParameterNames", "Moisture")},
    {"MOTION", QT_TRANSLATE_NOOP("ParameterNames", "Motion")},
    {"MOTION_DETECTION_ACTIVE", QT_TRANSLATE_NOOP("ParameterNames", "Motion detection")},
    {"NUMBER_CONCENTRATION_PM_1", QT_TRANSLATE_NOOP("ParameterNames", "Particles PM1")},
    {"NUMBER_CONCENTRATION_PM_10", QT_TRANSLATE_NOOP("ParameterNames", "Particles PM10")},
    {"NUMBER_CONCENTRATION_PM_2_5", QT_TRANSLATE_NOOP("ParameterNames", "Particles PM2.5")},
    {"OLD_LEVEL", QT_TRANSLATE_NOOP("ParameterNames", "Last level")},
    {"ON_TIME", QT_TRANSLATE_NOOP("ParameterNames", "On for")},
    {"OPEN", QT_TRANSLATE_NOOP("ParameterNames", "Open the latch")},
    {"OPERATING_VOLTAGE", QT_TRANSLATE_NOOP("ParameterNames", "Supply voltage")},
    {"OPTICAL_ALARM_ACTIVE", QT_TRANSLATE_NOOP("ParameterNames", "Warning light on")},
    {"OPTICAL_ALARM_SELECTION", QT_TRANSLATE_NOOP("ParameterNames", "Warning light")},
    {"PARTY_MODE", QT_TRANSLATE_NOOP("ParameterNames", "Away mode")},
    {"PARTY_SET_POINT_TEMPERATURE", QT_TRANSLATE_NOOP("ParameterNames", "Away temperature")},
    {"PARTY_TIME_END", QT_TRANSLATE_NOOP("ParameterNames", "Away until")},
    {"PARTY_TIME_START", QT_TRANSLATE_NOOP("ParameterNames", "Away from")},
    {"PASSAGE_COUNTER_VALUE", QT_TRANSLATE_NOOP("ParameterNames", "Passages")},
    {"PERMISSION_STATE", QT_TRANSLATE_NOOP("ParameterNames", "Permission")},
    {"POWER", QT_TRANSLATE_NOOP("ParameterNames", "Power")},
    {"POWER_MAINS_FAILURE", QT_TRANSLATE_NOOP("ParameterNames", "Mains failure")},
    {"PRESENCE_DETECTION_ACTIVE", QT_TRANSLATE_NOOP("ParameterNames", "Presence detection")},
    {"PRESENCE_DETECTION_STATE", QT_TRANSLATE_NOOP("ParameterNames", "Presence")},
    {"PRESS_CONT", QT_TRANSLATE_NOOP("ParameterNames", "Held")},
    {"PRESS_LOCK", QT_TRANSLATE_NOOP("ParameterNames", "Lock pressed")},
    {"PRESS_LONG", QT_TRANSLATE_NOOP("ParameterNames", "Long press")},
    {"PRESS_LONG_RELEASE", QT_TRANSLATE_NOOP("ParameterNames", "Released after a long press")},
    {"PRESS_LONG_START", QT_TRANSLATE_NOOP("ParameterNames", "Start of a long press")},
    {"PRESS_SHORT", QT_TRANSLATE_NOOP("ParameterNames", "Short press")},
    {"PRESS_UNLOCK", QT_TRANSLATE_NOOP("ParameterNames", "Unlock pressed")},
    {"PROCESS", QT_TRANSLATE_NOOP("ParameterNames", "Progress")},
    {"QUICK_VETO_TIME", QT_TRANSLATE_NOOP("ParameterNames", "Override time left")},
    {"RAINING", QT_TRANSLATE_NOOP("ParameterNames", "Rain")},
    {"RAIN_COUNTER", QT_TRANSLATE_NOOP("ParameterNames", "Rain amount")},
    {"RAMP_STOP", QT_TRANSLATE_NOOP("ParameterNames", "Stop dimming")},
    {"RAMP_TIME", QT_TRANSLATE_NOOP("ParameterNames", "Dimming time")},
    {"RAMP_TIME_UNIT", QT_TRANSLATE_NOOP("ParameterNames", "Dimming time, unit")},
    {"RAMP_TIME_VALUE", QT_TRANSLATE_NOOP("ParameterNames", "Dimming time, value")},
    {"RELOCK_DELAY", QT_TRANSLATE_NOOP("ParameterNames", "Lock again after")},
    {"REPETITIONS", QT_TRANSLATE_NOOP("ParameterNames", "Repetitions")},
    {"RESET_MOTION", QT_TRANSLATE_NOOP("ParameterNames", "Reset motion")},
    {"RESET_PRESENCE", QT_TRANSLATE_NOOP("ParameterNames", "Reset presence")},
    {"RSSI_DEVICE", QT_TRANSLATE_NOOP("ParameterNames", "Signal at the device")},
    {"RSSI_PEER", QT_TRANSLATE_NOOP("ParameterNames", "Signal at the CCU")},
    {"SABOTAGE", QT_TRANSLATE_NOOP("ParameterNames", "Tampering")},
    {"SATURATION", QT_TRANSLATE_NOOP("ParameterNames", "Saturation")},
    {"SECTION", QT_TRANSLATE_NOOP("ParameterNames", "Section")},
    {"SELF_CALIBRATION", QT_TRANSLATE_NOOP("ParameterNames", "Calibration run")},
    {"SELF_CALIBRATION_RESULT", QT_TRANSLATE_NOOP("ParameterNames", "Calibration result")},
    {"SENSOR_ERROR", QT_TRANSLATE_NOOP("ParameterNames", "Sensor fault")},
    {"SEQUENCE_OK", QT_TRANSLATE_NOOP("ParameterNames", "Impulse sequence")},
    {"SETPOINT", QT_TRANSLATE_NOOP("ParameterNames", "Target temperature")},
    {"SET_POINT_MODE", QT_TRANSLATE_NOOP("ParameterNames", "Heating mode")},
    {"SET_POINT_TEMPERATURE", QT_TRANSLATE_NOOP("ParameterNames", "Target temperature")},
    {"SET_TEMPERATURE", QT_TRANSLATE_NOOP("ParameterNames", "Target temperature")},
    {"SMOKE_DETECTOR_ALARM_STATUS", QT_TRANSLATE_NOOP("ParameterNames", "Smoke alarm")},
    {"SMOKE_DETECTOR_COMMAND", QT_TRANSLATE_NOOP("ParameterNames", "Smoke detector command")},
    {"SMOKE_DETECTOR_TEST_RESULT", QT_TRANSLATE_NOOP("ParameterNames", "Result of the smoke test")},
    {"SMOKE_LEVEL", QT_TRANSLATE_NOOP("ParameterNames", "Smoke")},
    {"SOUNDFILE", QT_TRANSLATE_NOOP("ParameterNames", "Sound file")},
    {"STATE", QT_TRANSLATE_NOOP("ParameterNames", "State")},
    {"STATE_UNCERTAIN", QT_TRANSLATE_NOOP("ParameterNames", "State uncertain")},
    {"STICKY_UNREACH", QT_TRANSLATE_NOOP("ParameterNames", "Was unreachable")},
    {"STOP", QT_TRANSLATE_NOOP("ParameterNames", "Stop")},
    {"SUNSHINEDURATION", QT_TRANSLATE_NOOP("ParameterNames", "Sunshine")},
    {"SUNSHINE_THRESHOLD_OVERRUN", QT_TRANSLATE_NOOP("ParameterNames", "Sunny")},
    {"SWITCH_POINT_OCCURED", QT_TRANSLATE_NOOP("ParameterNames", "Switching point reached")},
    {"TEMPERATURE", QT_TRANSLATE_NOOP("ParameterNames", "Temperature")},
    {"TEMPERATURE_OUT_OF_RANGE", QT_TRANSLATE_NOOP("ParameterNames", "Temperature out of range")},
    {"TIME_OF_OPERATION", QT_TRANSLATE_NOOP("ParameterNames", "Operating time")},
    {"TYPICAL_PARTICLE_SIZE", QT_TRANSLATE_NOOP("ParameterNames", "Typical particle size")},
    {"UNREACH", QT_TRANSLATE_NOOP("ParameterNames", "Unreachable")},
    {"UPDATE_PENDING", QT_TRANSLATE_NOOP("ParameterNames", "Update pending")},
    {"VALVE_ADAPTION", QT_TRANSLATE_NOOP("ParameterNames", "Adapt the valve")},
    {"VALVE_STATE", QT_TRANSLATE_NOOP("ParameterNames", "Valve")},
    {"VOLTAGE", QT_TRANSLATE_NOOP("ParameterNames", "Voltage")},
    {"WATERLEVEL_DETECTED", QT_TRANSLATE_NOOP("ParameterNames", "Water")},
    {"WATER_FLOW", QT_TRANSLATE_NOOP("ParameterNames", "Water flow")},
    {"WATER_VOLUME", QT_TRANSLATE_NOOP("ParameterNames", "Water volume")},
    {"WATER_VOLUME_SINCE_OPEN", QT_TRANSLATE_NOOP("ParameterNames", "Water since opening")},
    {"WEEK_PROGRAM_CHANNEL_LOCKS", QT_TRANSLATE_NOOP("ParameterNames", "Paused week programs")},
    {"WEEK_PROGRAM_TARGET_CHANNEL_LOCK", QT_TRANSLATE_NOOP("ParameterNames", "Pause a week program")},
    {"WIND_DIR", QT_TRANSLATE_NOOP("ParameterNames", "Wind direction")},
    {"WIND_DIRECTION", QT_TRANSLATE_NOOP("ParameterNames", "Wind direction")},
    {"WIND_DIR_RANGE", QT_TRANSLATE_NOOP("ParameterNames", "Wind variation")},
    {"WIND_DIRECTION_RANGE", QT_TRANSLATE_NOOP("ParameterNames", "Wind variation")},
    {"WIND_SPEED", QT_TRANSLATE_NOOP("ParameterNames", "Wind speed")},
    {"WIND_THRESHOLD_OVERRUN", QT_TRANSLATE_NOOP("ParameterNames", "Windy")},
    {"WINDOW_STATE", QT_TRANSLATE_NOOP("ParameterNames", "Window")},
    {"WORKING", QT_TRANSLATE_NOOP("ParameterNames", "Working")},
};

// Where the type of the channel says more than the key.
struct ChannelEntry {
    const char* parameter;
    const char* channelTypePrefix;
    const char* name;
};

constexpr ChannelEntry channelNames[] = {
    {"ACTUAL_TEMPERATURE", "MAINTENANCE", QT_TRANSLATE_NOOP("ParameterNames", "Device temperature")},
    {"LEVEL", "BLIND", QT_TRANSLATE_NOOP("ParameterNames", "Position")},
    {"LEVEL", "CLIMATECONTROL", QT_TRANSLATE_NOOP("ParameterNames", "Valve opening")},
    {"LEVEL", "DIMMER", QT_TRANSLATE_NOOP("ParameterNames", "Brightness")},
    {"LEVEL", "HEATING", QT_TRANSLATE_NOOP("ParameterNames", "Valve opening")},
    {"LEVEL", "JALOUSIE", QT_TRANSLATE_NOOP("ParameterNames", "Position")},
    {"LEVEL", "SHUTTER", QT_TRANSLATE_NOOP("ParameterNames", "Position")},
    {"LEVEL", "WINMATIC", QT_TRANSLATE_NOOP("ParameterNames", "Opening")},
    {"STATE", "ALARMACTUATOR", QT_TRANSLATE_NOOP("ParameterNames", "Siren")},
    {"STATE", "KEYMATIC", QT_TRANSLATE_NOOP("ParameterNames", "Lock")},
    {"STATE", "SMOKE_DETECTOR", QT_TRANSLATE_NOOP("ParameterNames", "Smoke alarm")},
    {"STATE", "SWITCH", QT_TRANSLATE_NOOP("ParameterNames", "Switch")},
    {"STATE", "WATER_SWITCH", QT_TRANSLATE_NOOP("ParameterNames", "Valve")},
};
// clang-format on

const char* knownName(const QString& parameter) {
    static const auto byKey = [] {
        QHash<QString, const char*> table;
        for (const Entry& entry : names)
            table.insert(QLatin1String(entry.parameter), entry.name);
        return table;
    }();
    return byKey.value(parameter, nullptr);
}

QString translated(const char* name) {
    return QCoreApplication::translate("ParameterNames", name);
}

} // namespace

QString readableIdentifier(const QString& identifier) {
    QString text = identifier.toLower();
    text.replace(QLatin1Char('_'), QLatin1Char(' '));
    text = text.simplified();
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString parameterName(const QString& parameter, const QString& channelType) {
    for (const ChannelEntry& entry : channelNames) {
        if (!channelType.isEmpty() && parameter == QLatin1String(entry.parameter)
            && channelType.startsWith(QLatin1String(entry.channelTypePrefix)))
            return translated(entry.name);
    }
    if (const char* name = knownName(parameter))
        return translated(name);
    // X_STATUS says how good X is (protocol §10.7).
    if (parameter.endsWith(QLatin1String("_STATUS"))) {
        const QString subject = parameter.chopped(7);
        if (const char* name = knownName(subject))
            return QCoreApplication::translate("ParameterNames", "%1: quality").arg(translated(name));
    }
    return readableIdentifier(parameter);
}

bool isTechnicalParameter(const QString& parameter) {
    static const QSet<QString> hidden{QStringLiteral("ACTIVITY_STATE"), QStringLiteral("AES_KEY"),
        QStringLiteral("BOOT"), QStringLiteral("COMBINED_PARAMETER"), QStringLiteral("DIRECTION"),
        QStringLiteral("ERROR_CODE"), QStringLiteral("INHIBIT"), QStringLiteral("INSTALL_TEST"),
        QStringLiteral("NEXT_TRANSMISSION"), QStringLiteral("OLD_LEVEL"), QStringLiteral("PROCESS"),
        QStringLiteral("RAMP_STOP"), QStringLiteral("SECTION"), QStringLiteral("SUBMIT"), QStringLiteral("WORKING"),
        QStringLiteral("SWITCH_POINT_OCCURED"), QStringLiteral("WEEK_PROGRAM_CHANNEL_LOCKS"),
        QStringLiteral("WEEK_PROGRAM_TARGET_CHANNEL_LOCK"), QStringLiteral("WEEK_PROGRAM_TARGET_CHANNEL_LOCKS")};
    if (parameter == QLatin1String("SMOKE_DETECTOR_ALARM_STATUS")) // the reading itself, in spite of its name
        return false;
    if (hidden.contains(parameter))
        return true;
    for (const char* prefix :
        {"PARTY_", "STATUS_FLAG_", "ERR_TTM_", "IDENTIFY_", "IDENTIFICATION_", "DURATION_", "RAMP_TIME"}) {
        if (parameter.startsWith(QLatin1String(prefix)))
            return true;
    }
    for (const char* suffix : {"_OVERFLOW", "_RESULT", "_STATUS"}) {
        if (parameter.endsWith(QLatin1String(suffix)))
            return true;
    }
    return false;
}

} // namespace ccudesk
