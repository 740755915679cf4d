// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/valuewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::ValueWords)
};

struct Word {
    const char* key;
    const char* text;
};

// Marked here, translated in wordOf().
constexpr Word parameterWords[] = {
    {"ACTIVE_PROFILE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Week profile")},
    {"ACTIVITY_STATE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Movement")},
    {"ACTUAL_HUMIDITY", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Humidity")},
    {"ACTUAL_TEMPERATURE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Temperature")},
    {"ALARMSTATE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Alarm")},
    {"ACOUSTIC_ALARM_ACTIVE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Siren sounds")},
    {"BATTERY_STATE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Battery voltage")},
    {"BOOST_TIME", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Boost time left")},
    {"BRIGHTNESS", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Brightness")},
    {"CONFIG_PENDING", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Configuration pending")},
    {"CONTROL_MODE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Mode")},
    {"CURRENT", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Current")},
    {"CURRENT_ILLUMINATION", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Illumination now")},
    {"DIRECTION", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Movement")},
    {"DOOR_STATE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Door")},
    {"DUTYCYCLE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Transmission limit reached")},
    {"DUTY_CYCLE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Transmission limit reached")},
    {"DUTY_CYCLE_LEVEL", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Duty cycle")},
    {"CARRIER_SENSE_LEVEL", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Carrier sense")},
    {"ENERGY_COUNTER", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Energy")},
    {"ENERGY_COUNTER_FEED_IN", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Energy fed in")},
    {"ERROR_OVERHEAT", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Overheated")},
    {"ERROR_OVERLOAD", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Overloaded")},
    {"ERROR_JAMMED", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Lock is jammed")},
    {"FREQUENCY", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Frequency")},
    {"FROST_PROTECTION", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Frost protection")},
    {"HUMIDITY", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Humidity")},
    {"ILLUMINATION", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Illumination")},
    {"LEVEL", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Level")},
    {"LEVEL_2", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Slats")},
    {"LEVEL_SLATS", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Slats")},
    {"LOCK_STATE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Lock")},
    {"LOWBAT", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Battery low")},
    {"LOW_BAT", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Battery low")},
    {"MOISTURE_DETECTED", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Moisture")},
    {"MOTION", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Motion")},
    {"MOTION_DETECTION_ACTIVE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Motion detection")},
    {"ON_TIME", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "On time")},
    {"OPERATING_VOLTAGE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Supply voltage")},
    {"OPTICAL_ALARM_ACTIVE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Alarm light")},
    {"POWER", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Power")},
    {"PRESENCE_DETECTION_ACTIVE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Presence detection")},
    {"PRESENCE_DETECTION_STATE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Presence")},
    {"PRESS_LONG", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Long press")},
    {"PRESS_SHORT", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Short press")},
    {"RAINING", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Rain")},
    {"RAIN_COUNTER", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Amount of rain")},
    {"RAMP_TIME", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Ramp time")},
    {"RSSI_DEVICE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Signal at CCU")},
    {"RSSI_PEER", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Signal at device")},
    {"SABOTAGE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Sabotage")},
    {"ERROR_SABOTAGE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Sabotage")},
    {"SET_POINT_MODE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Mode")},
    {"SET_POINT_TEMPERATURE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Set temperature")},
    {"SET_TEMPERATURE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Set temperature")},
    {"SETPOINT", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Set temperature")},
    {"SMOKE_DETECTOR_ALARM_STATUS", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Smoke alarm")},
    {"STATE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "State")},
    {"STICKY_UNREACH", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Was without contact")},
    {"SUNSHINEDURATION", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Sunshine")},
    {"SUNSHINE_DURATION", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Sunshine")},
    {"TEMPERATURE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Temperature")},
    {"UNREACH", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Without contact")},
    {"UPDATE_PENDING", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Update pending")},
    {"VALVE_STATE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Valve")},
    {"VOLTAGE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Voltage")},
    {"WATERLEVEL_DETECTED", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Water level")},
    {"WIND_DIRECTION", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Wind direction")},
    {"WIND_SPEED", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Wind speed")},
    {"WINDOW_STATE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Window")},
};

constexpr Word choiceWords[] = {
    {"AUTO-MODE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Auto")},
    {"BOOST-MODE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Boost")},
    {"CLOSED", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Closed")},
    {"DOWN", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Down")},
    {"DRY", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Dry")},
    {"EXTERNAL", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Mains")},
    {"LOCKED", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Locked")},
    {"MANU-MODE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Manual")},
    {"NONE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "None")},
    {"NORMAL", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Normal")},
    {"NO_ERROR", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "No error")},
    {"OPEN", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Open")},
    {"PARTY-MODE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Away")},
    {"RAIN", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Rain")},
    {"STABLE", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Standing still")},
    {"TILTED", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Tilted")},
    {"UNKNOWN", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Unknown")},
    {"UNLOCKED", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Unlocked")},
    {"UP", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Up")},
    {"WATER", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Water")},
    {"WET", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Wet")},
};

constexpr Word specialWords[] = {
    {"LOCKED", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Closed and locked")},
    {"NO_MODIFICATION", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Unchanged")},
    {"NOT_USED", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Not used")},
    {"OLD_LEVEL", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Last level")},
    {"PERMANENT", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Permanently")},
    {"VENT_CLOSED", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Valve closed")},
    {"VENT_OPEN", QT_TRANSLATE_NOOP("ccudesk::ValueWords", "Valve open")},
};

//! FOO_BAR → "Foo bar".
QString readable(const QString& name) {
    QString text = name.toLower().replace(QLatin1Char('_'), QLatin1Char(' ')).trimmed();
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

template <size_t size> QString wordOf(const Word (&words)[size], const QString& key) {
    const auto* word = std::find_if(
        std::begin(words), std::end(words), [&key](const Word& w) { return key == QLatin1String(w.key); });
    return word == std::end(words) ? readable(key) : Texts::tr(word->text);
}

QString withUnit(const QString& number, const QString& unit) {
    return unit.isEmpty() ? number : QString(number + QLatin1Char(' ') + unit);
}

//! Noise beyond the resolution of the sensor hides the reading: two decimals where numbers are small, none above 1000.
int decimalsFor(const ParameterDescription& description, double number) {
    if (description.type == ParameterType::Integer)
        return 0;
    if (description.unit == QLatin1String("°C") || std::abs(number) >= 100.0)
        return std::abs(number) >= 1000.0 ? 0 : 1;
    return 2;
}

QString numberValueText(const ParameterDescription& description, double number) {
    constexpr double tolerance = 5e-7;
    for (const SpecialValue& special : description.specials) {
        if (std::abs(special.value - number) <= tolerance)
            return specialText(special.id);
    }
    if (description.unit == QLatin1String("100%"))
        return percentText(number);
    if (description.unit == QLatin1String("°C"))
        return temperatureText(number);
    if (description.unit == QLatin1String("Wh"))
        return energyText(number);
    return withUnit(decimalText(number, decimalsFor(description, number)), description.unit);
}

} // namespace

QString parameterName(const QString& parameter) {
    return wordOf(parameterWords, parameter);
}

QString choiceText(const QString& choice) {
    return wordOf(choiceWords, choice);
}

QString specialText(const QString& id) {
    return wordOf(specialWords, id);
}

QString valueText(const ParameterDescription& description, const Value& value) {
    if (value.isEmpty())
        return {};
    const auto index = value.toInteger().value_or(-1);
    const bool isChoice = index >= 0 && index < description.valueList.size();
    // HmIP contacts: BOOL with a VALUE_LIST.
    if (isChoice && (description.type == ParameterType::Enum || description.type == ParameterType::Bool)
        && !description.valueList.at(index).isEmpty())
        return choiceText(description.valueList.at(index));
    if (value.isBool() || description.type == ParameterType::Bool)
        return value.toBool() ? Texts::tr("Yes") : Texts::tr("No");
    const auto number = value.isString() ? std::nullopt : value.toNumber();
    return number ? numberValueText(description, *number) : value.toPlainText();
}

QString decimalText(double number, int decimals, int fixed) {
    const QLocale locale;
    QString text = locale.toString(number, 'f', decimals);
    if (decimals > fixed && text.contains(locale.decimalPoint())) {
        const QString zero = locale.zeroDigit();
        for (int removable = decimals - fixed; removable > 0 && text.endsWith(zero); --removable)
            text.chop(zero.size());
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    const QString minusZero = locale.negativeSign() + locale.zeroDigit();
    return text == minusZero ? locale.zeroDigit() : text;
}

QString percentText(double fraction) {
    // 1.01 is reported by some HmIP devices and means 1 (controls §1).
    const double percent = std::clamp(fraction, 0.0, 1.0) * 100.0;
    return withUnit(decimalText(percent, 0), QStringLiteral("%"));
}

QString temperatureText(double celsius) {
    return withUnit(decimalText(celsius, 1, 1), QStringLiteral("°C"));
}

QString powerText(double watts) {
    return withUnit(decimalText(watts, std::abs(watts) < 100.0 ? 1 : 0), QStringLiteral("W"));
}

QString energyText(double wattHours) {
    constexpr double kilo = 1000.0;
    if (std::abs(wattHours) < kilo)
        return withUnit(decimalText(wattHours, 1), QStringLiteral("Wh"));
    return withUnit(decimalText(wattHours / kilo, std::abs(wattHours) < 100.0 * kilo ? 2 : 1), QStringLiteral("kWh"));
}

QString momentText(qint64 timeMs, qint64 nowMs) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs);
    const qint64 days = time.date().daysTo(QDateTime::fromMSecsSinceEpoch(nowMs).date());
    const QLocale locale;
    if (days == 0)
        return time.time().toString(QStringLiteral("HH:mm"));
    if (days == 1)
        return Texts::tr("yesterday");
    return locale.toString(time.date(), QLocale::ShortFormat);
}

} // namespace ccudesk
