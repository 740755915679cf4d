// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/settingnames.h"

#include "core/domain/linksettings.h"
#include "core/domain/parameternames.h"
#include "core/domain/weekprogramtext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace ccudesk {

namespace {

struct Setting {
    const char* parameter;
    const char* name;
    SettingTopic topic;
};

using enum SettingTopic;

// clang-format off
constexpr Setting settings[] = {
    {"ABORT_EVENT_SENDING_CHANNELS", QT_TRANSLATE_NOOP("SettingNames", "Channels that end a running transmission"), Radio},
    {"AES_ACTIVE", QT_TRANSLATE_NOOP("SettingNames", "Signed transmission"), Radio},
    {"ARR_TIMEOUT", QT_TRANSLATE_NOOP("SettingNames", "Waiting time for answers"), Radio},
    {"AVERAGING", QT_TRANSLATE_NOOP("SettingNames", "Averaging time"), Sending},
    {"BACKLIGHT_ON_TIME", QT_TRANSLATE_NOOP("SettingNames", "Backlight stays on for"), Light},
    {"BLOCKING_PERIOD_UNIT", QT_TRANSLATE_NOOP("SettingNames", "Pause after a report, unit"), Detection},
    {"BLOCKING_PERIOD_VALUE", QT_TRANSLATE_NOOP("SettingNames", "Pause after a report"), Detection},
    {"BOOST_AFTER_WINDOW_OPEN", QT_TRANSLATE_NOOP("SettingNames", "Boost after a window was open"), Climate},
    {"BOOST_POSITION", QT_TRANSLATE_NOOP("SettingNames", "Valve opening during boost"), Climate},
    {"BOOST_TIME_PERIOD", QT_TRANSLATE_NOOP("SettingNames", "Boost lasts"), Climate},
    {"BRIGHTNESS_FILTER", QT_TRANSLATE_NOOP("SettingNames", "Brightness: smallest of so many readings"), Detection},
    {"BUTTON_RESPONSE_WITHOUT_BACKLIGHT", QT_TRANSLATE_NOOP("SettingNames", "Keys work while the backlight is off"), Light},
    {"CAPTURE_WITHIN_INTERVAL", QT_TRANSLATE_NOOP("SettingNames", "Notice motion within that time"), Detection},
    {"CHANGE_OVER_DELAY", QT_TRANSLATE_NOOP("SettingNames", "Pause before the direction changes"), Movement},
    {"CHANNEL_OPERATION_MODE", QT_TRANSLATE_NOOP("SettingNames", "Channel mode"), Device},
    {"CLIMATE_CONTROL_TYPE", QT_TRANSLATE_NOOP("SettingNames", "Kind of control"), Climate},
    {"CLIMATE_FUNCTION", QT_TRANSLATE_NOOP("SettingNames", "Climate function"), Climate},
    {"COND_TX_CYCLIC_ABOVE", QT_TRANSLATE_NOOP("SettingNames", "Report again and again above the limit"), Sending},
    {"COND_TX_CYCLIC_BELOW", QT_TRANSLATE_NOOP("SettingNames", "Report again and again below the limit"), Sending},
    {"COND_TX_DECISION_ABOVE", QT_TRANSLATE_NOOP("SettingNames", "Decision value above the limit"), Sending},
    {"COND_TX_DECISION_BELOW", QT_TRANSLATE_NOOP("SettingNames", "Decision value below the limit"), Sending},
    {"COND_TX_FALLING", QT_TRANSLATE_NOOP("SettingNames", "Report when the lower limit is passed"), Sending},
    {"COND_TX_RISING", QT_TRANSLATE_NOOP("SettingNames", "Report when the upper limit is passed"), Sending},
    {"COND_TX_THRESHOLD_HI", QT_TRANSLATE_NOOP("SettingNames", "Upper limit"), Sending},
    {"COND_TX_THRESHOLD_LO", QT_TRANSLATE_NOOP("SettingNames", "Lower limit"), Sending},
    {"CONF_BUTTON_TIME", QT_TRANSLATE_NOOP("SettingNames", "Configuration key works for"), Keys},
    {"COOLING_DISABLE", QT_TRANSLATE_NOOP("SettingNames", "Cooling locked"), Climate},
    {"COOLING_ENABLE", QT_TRANSLATE_NOOP("SettingNames", "Cooling allowed"), Climate},
    {"CYCLIC_BIDI_INFO_MSG_DISCARD_FACTOR", QT_TRANSLATE_NOOP("SettingNames", "Confirmed status messages left out, factor"), Sending},
    {"CYCLIC_BIDI_INFO_MSG_DISCARD_VALUE", QT_TRANSLATE_NOOP("SettingNames", "Confirmed status messages left out"), Sending},
    {"CYCLIC_INFO_MSG", QT_TRANSLATE_NOOP("SettingNames", "Regular status messages"), Sending},
    {"CYCLIC_INFO_MSG_DIS", QT_TRANSLATE_NOOP("SettingNames", "Status messages left out"), Sending},
    {"CYCLIC_INFO_MSG_DIS_UNCHANGED", QT_TRANSLATE_NOOP("SettingNames", "Status messages left out while nothing changes"), Sending},
    {"CYCLIC_INFO_MSG_OVERDUE_THRESHOLD", QT_TRANSLATE_NOOP("SettingNames", "Missing status messages until “no contact”"), Sending},
    {"DAYLIGHT_SAVINGS_TIME", QT_TRANSLATE_NOOP("SettingNames", "Daylight saving time"), Time},
    {"DBL_PRESS_TIME", QT_TRANSLATE_NOOP("SettingNames", "Time for a double press"), Keys},
    {"DECALCIFICATION_TIME", QT_TRANSLATE_NOOP("SettingNames", "Time of the valve run"), Climate},
    {"DECALCIFICATION_WEEKDAY", QT_TRANSLATE_NOOP("SettingNames", "Day of the valve run"), Climate},
    {"DELAY_COMPENSATION", QT_TRANSLATE_NOOP("SettingNames", "Compensation of the starting delay"), Movement},
    {"DEVICE_OPERATION_MODE", QT_TRANSLATE_NOOP("SettingNames", "Device mode"), Device},
    {"DISABLE_MSG_TO_AC", QT_TRANSLATE_NOOP("SettingNames", "No messages to the CCU"), Radio},
    {"DST_END_DAY_OF_WEEK", QT_TRANSLATE_NOOP("SettingNames", "Summer time ends: weekday"), Time},
    {"DST_END_MONTH", QT_TRANSLATE_NOOP("SettingNames", "Summer time ends: month"), Time},
    {"DST_END_TIME", QT_TRANSLATE_NOOP("SettingNames", "Summer time ends: time of day"), Time},
    {"DST_END_WEEK_OF_MONTH", QT_TRANSLATE_NOOP("SettingNames", "Summer time ends: week of the month"), Time},
    {"DST_START_DAY_OF_WEEK", QT_TRANSLATE_NOOP("SettingNames", "Summer time begins: weekday"), Time},
    {"DST_START_MONTH", QT_TRANSLATE_NOOP("SettingNames", "Summer time begins: month"), Time},
    {"DST_START_TIME", QT_TRANSLATE_NOOP("SettingNames", "Summer time begins: time of day"), Time},
    {"DST_START_WEEK_OF_MONTH", QT_TRANSLATE_NOOP("SettingNames", "Summer time begins: week of the month"), Time},
    {"DURATION_5MIN", QT_TRANSLATE_NOOP("SettingNames", "Time until an open window is noticed (5 min steps)"), Climate},
    {"DUTYCYCLE_LIMIT", QT_TRANSLATE_NOOP("SettingNames", "Limit of the sending time"), Radio},
    {"ENABLE_ROUTING", QT_TRANSLATE_NOOP("SettingNames", "Messages may be passed on by others"), Radio},
    {"ENDPOSITION_AUTO_DETECT", QT_TRANSLATE_NOOP("SettingNames", "Find the end positions by itself"), Movement},
    {"EVENT_DELAY_UNIT", QT_TRANSLATE_NOOP("SettingNames", "Delay of messages, unit"), Sending},
    {"EVENT_DELAY_VALUE", QT_TRANSLATE_NOOP("SettingNames", "Delay of messages"), Sending},
    {"EVENT_FILTER_NUMBER", QT_TRANSLATE_NOOP("SettingNames", "Impulses until motion is reported"), Detection},
    {"EVENT_FILTER_PERIOD", QT_TRANSLATE_NOOP("SettingNames", "Time in which impulses are counted"), Detection},
    {"EVENT_RANDOMTIME_UNIT", QT_TRANSLATE_NOOP("SettingNames", "Random part of the delay, unit"), Sending},
    {"EVENT_RANDOMTIME_VALUE", QT_TRANSLATE_NOOP("SettingNames", "Random part of the delay"), Sending},
    {"FLOOR_HEATING_MODE", QT_TRANSLATE_NOOP("SettingNames", "Kind of floor heating"), Climate},
    {"FROST_PROTECTION_TEMPERATURE", QT_TRANSLATE_NOOP("SettingNames", "Frost protection below"), Climate},
    {"GLOBAL_BUTTON_LOCK", QT_TRANSLATE_NOOP("SettingNames", "Lock the keys"), Keys},
    {"HEATING_COOLING", QT_TRANSLATE_NOOP("SettingNames", "Heating or cooling"), Climate},
    {"HEATING_DISABLE", QT_TRANSLATE_NOOP("SettingNames", "Heating locked"), Climate},
    {"HEATING_ENABLE", QT_TRANSLATE_NOOP("SettingNames", "Heating allowed"), Climate},
    {"HEATING_MODE_SELECTION", QT_TRANSLATE_NOOP("SettingNames", "Heating mode"), Climate},
    {"HEATING_VALVE_TYPE", QT_TRANSLATE_NOOP("SettingNames", "Kind of valve"), Climate},
    {"HUMIDITY_LIMIT_DISABLE", QT_TRANSLATE_NOOP("SettingNames", "Ignore the limit of the humidity"), Climate},
    {"HUMIDITY_LIMIT_VALUE", QT_TRANSLATE_NOOP("SettingNames", "Limit of the humidity"), Climate},
    {"INTERNAL_KEYS_VISIBLE", QT_TRANSLATE_NOOP("SettingNames", "Show the device’s own keys"), Keys},
    {"LATITUDE", QT_TRANSLATE_NOOP("SettingNames", "Latitude"), Time},
    {"LED_DISABLE_CHANNELSTATE", QT_TRANSLATE_NOOP("SettingNames", "Switch the channel’s light off"), Light},
    {"LOCAL_RESET_DISABLE", QT_TRANSLATE_NOOP("SettingNames", "Reset at the device is locked"), Device},
    {"LOCAL_RESET_DISABLED", QT_TRANSLATE_NOOP("SettingNames", "Reset at the device is locked"), Device},
    {"LOGIC_COMBINATION", QT_TRANSLATE_NOOP("SettingNames", "How this channel joins the others of its output"), Device},
    {"LOGIC_COMBINATION_2", QT_TRANSLATE_NOOP("SettingNames", "How the second value joins the others of its output"), Device},
    {"LONGITUDE", QT_TRANSLATE_NOOP("SettingNames", "Longitude"), Time},
    {"LONG_PRESS_TIME", QT_TRANSLATE_NOOP("SettingNames", "A press is long from"), Keys},
    {"LOW_BAT_LIMIT", QT_TRANSLATE_NOOP("SettingNames", "Battery counts as low below"), Device},
    {"MANU_MODE_PRIORITIZATION", QT_TRANSLATE_NOOP("SettingNames", "Priority of manual mode"), Climate},
    {"MINIMAL_FLOOR_TEMPERATURE", QT_TRANSLATE_NOOP("SettingNames", "Lowest floor temperature"), Climate},
    {"MIN_INTERVAL", QT_TRANSLATE_NOOP("SettingNames", "Shortest time between two reports"), Detection},
    {"MIN_MAX_VALUE_NOT_RELEVANT_FOR_MANU_MODE", QT_TRANSLATE_NOOP("SettingNames", "Limits do not apply in manual mode"), Climate},
    {"MODUS_BUTTON_LOCK", QT_TRANSLATE_NOOP("SettingNames", "Lock the mode key"), Keys},
    {"MOTION_ACTIVE_TIME", QT_TRANSLATE_NOOP("SettingNames", "Motion counts as over after"), Detection},
    {"MSG_FOR_POS_A", QT_TRANSLATE_NOOP("SettingNames", "Message for the first position"), Sending},
    {"MSG_FOR_POS_B", QT_TRANSLATE_NOOP("SettingNames", "Message for the second position"), Sending},
    {"MSG_FOR_POS_C", QT_TRANSLATE_NOOP("SettingNames", "Message for the third position"), Sending},
    {"OFFDELAY_TIME_BASE", QT_TRANSLATE_NOOP("SettingNames", "Switch-off delay, base"), Time},
    {"OFFDELAY_TIME_FACTOR", QT_TRANSLATE_NOOP("SettingNames", "Switch-off delay, factor"), Time},
    {"ONDELAY_TIME_BASE", QT_TRANSLATE_NOOP("SettingNames", "Switch-on delay, base"), Time},
    {"ONDELAY_TIME_FACTOR", QT_TRANSLATE_NOOP("SettingNames", "Switch-on delay, factor"), Time},
    {"ON_TIME_BASE", QT_TRANSLATE_NOOP("SettingNames", "Switch-on time, base"), Time},
    {"ON_TIME_FACTOR", QT_TRANSLATE_NOOP("SettingNames", "Switch-on time, factor"), Time},
    {"OPTIMUM_START_STOP", QT_TRANSLATE_NOOP("SettingNames", "Start heating early enough"), Climate},
    {"PARTY_MODE_PRIORITIZATION", QT_TRANSLATE_NOOP("SettingNames", "Priority of holiday mode"), Climate},
    {"PIR_OPERATION_MODE", QT_TRANSLATE_NOOP("SettingNames", "Mode of the motion detector"), Detection},
    {"PIR_SENSITIVITY", QT_TRANSLATE_NOOP("SettingNames", "Sensitivity of the motion detector"), Detection},
    {"POWERUP_ACTION", QT_TRANSLATE_NOOP("SettingNames", "Behaviour after a power failure"), PowerUp},
    {"POWERUP_JUMPTARGET", QT_TRANSLATE_NOOP("SettingNames", "Behaviour after a power failure"), PowerUp},
    {"POWERUP_OFFDELAY_UNIT", QT_TRANSLATE_NOOP("SettingNames", "Switch-off delay after a power failure, unit"), PowerUp},
    {"POWERUP_OFFDELAY_VALUE", QT_TRANSLATE_NOOP("SettingNames", "Switch-off delay after a power failure"), PowerUp},
    {"POWERUP_OFFTIME_UNIT", QT_TRANSLATE_NOOP("SettingNames", "Off time after a power failure, unit"), PowerUp},
    {"POWERUP_OFFTIME_VALUE", QT_TRANSLATE_NOOP("SettingNames", "Off time after a power failure"), PowerUp},
    {"POWERUP_OFF_LEVEL", QT_TRANSLATE_NOOP("SettingNames", "Level when off after a power failure"), PowerUp},
    {"POWERUP_ONDELAY_UNIT", QT_TRANSLATE_NOOP("SettingNames", "Switch-on delay after a power failure, unit"), PowerUp},
    {"POWERUP_ONDELAY_VALUE", QT_TRANSLATE_NOOP("SettingNames", "Switch-on delay after a power failure"), PowerUp},
    {"POWERUP_ONTIME_UNIT", QT_TRANSLATE_NOOP("SettingNames", "On time after a power failure, unit"), PowerUp},
    {"POWERUP_ONTIME_VALUE", QT_TRANSLATE_NOOP("SettingNames", "On time after a power failure"), PowerUp},
    {"POWERUP_ON_LEVEL", QT_TRANSLATE_NOOP("SettingNames", "Level when on after a power failure"), PowerUp},
    {"POWERUP_OPTICAL_SIGNAL_COLOR", QT_TRANSLATE_NOOP("SettingNames", "Colour after a power failure"), PowerUp},
    {"REFERENCE_RUNNING_TIME_BOTTOM_TOP", QT_TRANSLATE_NOOP("SettingNames", "Running time from bottom to top"), Movement},
    {"REFERENCE_RUNNING_TIME_BOTTOM_TOP_UNIT", QT_TRANSLATE_NOOP("SettingNames", "Running time from bottom to top, unit"), Movement},
    {"REFERENCE_RUNNING_TIME_BOTTOM_TOP_VALUE", QT_TRANSLATE_NOOP("SettingNames", "Running time from bottom to top"), Movement},
    {"REFERENCE_RUNNING_TIME_SLATS_UNIT", QT_TRANSLATE_NOOP("SettingNames", "Turning time of the slats, unit"), Movement},
    {"REFERENCE_RUNNING_TIME_SLATS_VALUE", QT_TRANSLATE_NOOP("SettingNames", "Turning time of the slats"), Movement},
    {"REFERENCE_RUNNING_TIME_TOP_BOTTOM", QT_TRANSLATE_NOOP("SettingNames", "Running time from top to bottom"), Movement},
    {"REFERENCE_RUNNING_TIME_TOP_BOTTOM_UNIT", QT_TRANSLATE_NOOP("SettingNames", "Running time from top to bottom, unit"), Movement},
    {"REFERENCE_RUNNING_TIME_TOP_BOTTOM_VALUE", QT_TRANSLATE_NOOP("SettingNames", "Running time from top to bottom"), Movement},
    {"REPEATED_LONG_PRESS_TIMEOUT_UNIT", QT_TRANSLATE_NOOP("SettingNames", "A long press ends after, unit"), Keys},
    {"REPEATED_LONG_PRESS_TIMEOUT_VALUE", QT_TRANSLATE_NOOP("SettingNames", "A long press ends after"), Keys},
    {"ROAMING", QT_TRANSLATE_NOOP("SettingNames", "May change between gateways"), Radio},
    {"ROUTER_MODULE_ENABLED", QT_TRANSLATE_NOOP("SettingNames", "Passes on messages of others"), Radio},
    {"SAMPLE_INTERVAL", QT_TRANSLATE_NOOP("SettingNames", "Time between two checks"), Detection},
    {"SHOW_HUMIDITY", QT_TRANSLATE_NOOP("SettingNames", "Show the humidity"), Climate},
    {"SHOW_SET_TEMPERATURE", QT_TRANSLATE_NOOP("SettingNames", "Show the target temperature"), Climate},
    {"SHOW_WEEKDAY", QT_TRANSLATE_NOOP("SettingNames", "Show the weekday"), Climate},
    {"SIGNAL_BRIGHTNESS", QT_TRANSLATE_NOOP("SettingNames", "Brightness of the signal light"), Light},
    {"STATUSINFO_MINDELAY", QT_TRANSLATE_NOOP("SettingNames", "Shortest delay of status messages"), Sending},
    {"STATUSINFO_RANDOM", QT_TRANSLATE_NOOP("SettingNames", "Random part of the delay of status messages"), Sending},
    {"SUPPORTING_WIRED_OPERATION_MODE", QT_TRANSLATE_NOOP("SettingNames", "Works as a wired device"), Device},
    {"SWITCHING_INTERVAL_BASE", QT_TRANSLATE_NOOP("SettingNames", "Shortest time between switchings, base"), Time},
    {"SWITCHING_INTERVAL_FACTOR", QT_TRANSLATE_NOOP("SettingNames", "Shortest time between switchings, factor"), Time},
    {"TEMPERATURE_COMFORT", QT_TRANSLATE_NOOP("SettingNames", "Comfort temperature"), Climate},
    {"TEMPERATURE_COMFORT_COOLING", QT_TRANSLATE_NOOP("SettingNames", "Comfort temperature when cooling"), Climate},
    {"TEMPERATURE_LOWERING", QT_TRANSLATE_NOOP("SettingNames", "Lowered temperature"), Climate},
    {"TEMPERATURE_LOWERING_COOLING", QT_TRANSLATE_NOOP("SettingNames", "Lowered temperature when cooling"), Climate},
    {"TEMPERATURE_MAXIMUM", QT_TRANSLATE_NOOP("SettingNames", "Highest temperature that can be set"), Climate},
    {"TEMPERATURE_MINIMUM", QT_TRANSLATE_NOOP("SettingNames", "Lowest temperature that can be set"), Climate},
    {"TEMPERATURE_OFFSET", QT_TRANSLATE_NOOP("SettingNames", "Correction of the temperature"), Climate},
    {"TEMPERATURE_WINDOW_OPEN", QT_TRANSLATE_NOOP("SettingNames", "Temperature while a window is open"), Climate},
    {"TEMPERATURE_WINDOW_OPEN_COOLING", QT_TRANSLATE_NOOP("SettingNames", "Temperature while a window is open, when cooling"), Climate},
    {"TRANSMIT_DEV_TRY_MAX", QT_TRANSLATE_NOOP("SettingNames", "Attempts to send"), Sending},
    {"TRANSMIT_TRY_MAX", QT_TRANSLATE_NOOP("SettingNames", "Attempts to send"), Sending},
    {"TWO_POINT_HYSTERESIS", QT_TRANSLATE_NOOP("SettingNames", "Hysteresis of two-point control"), Climate},
    {"TWO_POINT_HYSTERESIS_HUMIDITY", QT_TRANSLATE_NOOP("SettingNames", "Hysteresis of the humidity"), Climate},
    {"TX_MINDELAY", QT_TRANSLATE_NOOP("SettingNames", "Shortest time between messages"), Sending},
    {"TX_MINDELAY_UNIT", QT_TRANSLATE_NOOP("SettingNames", "Shortest time between messages, unit"), Sending},
    {"TX_MINDELAY_VALUE", QT_TRANSLATE_NOOP("SettingNames", "Shortest time between messages"), Sending},
    {"TX_THRESHOLD_CURRENT", QT_TRANSLATE_NOOP("SettingNames", "Change of current that is reported"), Sending},
    {"TX_THRESHOLD_ENERGY", QT_TRANSLATE_NOOP("SettingNames", "Change of energy that is reported"), Sending},
    {"TX_THRESHOLD_FREQUENCY", QT_TRANSLATE_NOOP("SettingNames", "Change of frequency that is reported"), Sending},
    {"TX_THRESHOLD_POWER", QT_TRANSLATE_NOOP("SettingNames", "Change of power that is reported"), Sending},
    {"TX_THRESHOLD_VOLTAGE", QT_TRANSLATE_NOOP("SettingNames", "Change of voltage that is reported"), Sending},
    {"UTC_DST_OFFSET", QT_TRANSLATE_NOOP("SettingNames", "Difference to world time in summer"), Time},
    {"UTC_OFFSET", QT_TRANSLATE_NOOP("SettingNames", "Difference to world time"), Time},
    {"VALVE_ERROR_RUN_POSITION", QT_TRANSLATE_NOOP("SettingNames", "Valve opening after an error"), Climate},
    {"VALVE_MAXIMUM_POSITION", QT_TRANSLATE_NOOP("SettingNames", "Largest valve opening"), Climate},
    {"VALVE_OFFSET", QT_TRANSLATE_NOOP("SettingNames", "Correction of the valve opening"), Climate},
};

struct TopicEntry {
    SettingTopic topic;
    const char* name;
};

constexpr TopicEntry topics[] = {
    {Sending, QT_TRANSLATE_NOOP("SettingNames", "When it reports")},
    {PowerUp, QT_TRANSLATE_NOOP("SettingNames", "After a power failure")},
    {Keys, QT_TRANSLATE_NOOP("SettingNames", "Keys")},
    {Climate, QT_TRANSLATE_NOOP("SettingNames", "Heating and climate")},
    {Detection, QT_TRANSLATE_NOOP("SettingNames", "Detection")},
    {Light, QT_TRANSLATE_NOOP("SettingNames", "Lights of the device")},
    {Movement, QT_TRANSLATE_NOOP("SettingNames", "Movement")},
    {ShortPress, QT_TRANSLATE_NOOP("SettingNames", "On a short press, or when a sensor reports")},
    {LongPress, QT_TRANSLATE_NOOP("SettingNames", "On a long press")},
    {Time, QT_TRANSLATE_NOOP("SettingNames", "Times")},
    {Device, QT_TRANSLATE_NOOP("SettingNames", "Device")},
    {Radio, QT_TRANSLATE_NOOP("SettingNames", "Radio")},
    {WeekProgram, QT_TRANSLATE_NOOP("SettingNames", "Week program")},
    {Other, QT_TRANSLATE_NOOP("SettingNames", "More settings")},
};
// clang-format on

const Setting* known(const QString& parameter) {
    static const auto byKey = [] {
        QHash<QString, const Setting*> table;
        for (const Setting& setting : settings)
            table.insert(QLatin1String(setting.parameter), &setting);
        return table;
    }();
    return byKey.value(parameter, nullptr);
}

//! P1_TEMPERATURE_MONDAY_1, TEMPERATURE_MONDAY_1, 01_WP_LEVEL: hundreds of them (controls §3).
bool isOfWeekProgram(const QString& parameter) {
    static const QRegularExpression heating(
        QStringLiteral("^(P[1-9]_)?(TEMPERATURE?|ENDTIME|TIMEOUT)_(MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY_[0-9]+$"));
    static const QRegularExpression switching(QStringLiteral("^[0-9][0-9]_WP_"));
    return heating.match(parameter).hasMatch() || switching.match(parameter).hasMatch();
}

constexpr const char* fieldsOfEntries[][2] = {
    {"WEEKDAY", QT_TRANSLATE_NOOP("SettingNames", "Entry %1: days")},
    {"CONDITION", QT_TRANSLATE_NOOP("SettingNames", "Entry %1: kind of time")},
    {"FIXED_HOUR", QT_TRANSLATE_NOOP("SettingNames", "Entry %1: hour")},
    {"FIXED_MINUTE", QT_TRANSLATE_NOOP("SettingNames", "Entry %1: minute")},
    {"ASTRO_TYPE", QT_TRANSLATE_NOOP("SettingNames", "Entry %1: sunrise or sunset")},
    {"ASTRO_OFFSET", QT_TRANSLATE_NOOP("SettingNames", "Entry %1: minutes from the sun’s time")},
    {"TARGET_CHANNELS", QT_TRANSLATE_NOOP("SettingNames", "Entry %1: channels")},
    {"LEVEL", QT_TRANSLATE_NOOP("SettingNames", "Entry %1: level")},
    {"LEVEL_2", QT_TRANSLATE_NOOP("SettingNames", "Entry %1: slats")},
    {"RAMP_TIME_BASE", QT_TRANSLATE_NOOP("SettingNames", "Entry %1: ramp, base")},
    {"RAMP_TIME_FACTOR", QT_TRANSLATE_NOOP("SettingNames", "Entry %1: ramp, factor")},
    {"DURATION_BASE", QT_TRANSLATE_NOOP("SettingNames", "Entry %1: duration, base")},
    {"DURATION_FACTOR", QT_TRANSLATE_NOOP("SettingNames", "Entry %1: duration, factor")},
    {"OUTPUT_BEHAVIOUR", QT_TRANSLATE_NOOP("SettingNames", "Entry %1: behaviour of the output")},
};

QString translated(const char* name) {
    return QCoreApplication::translate("SettingNames", name);
}

} // namespace

QString topicName(SettingTopic topic) {
    for (const TopicEntry& entry : topics)
        if (entry.topic == topic)
            return translated(entry.name);
    return {};
}

SettingTopic topicOf(const QString& parameter) {
    if (const Setting* setting = known(parameter))
        return setting->topic;
    if (const auto ofPress = pressParameter(parameter))
        return ofPress->press == PressKind::Short ? ShortPress : LongPress;
    if (isOfWeekProgram(parameter))
        return WeekProgram;
    const bool isOfRadio
        = parameter.startsWith(QLatin1String("ROUTER_")) || parameter.startsWith(QLatin1String("STATIC_ROUTE_"));
    return isOfRadio ? Radio : Other;
}

namespace {

//! "Profile 1, Monday: temperature of period 2"; empty where it is none of a week program, or an unknown one.
QString nameInWeekProgram(const QString& parameter) {
    static const QRegularExpression heating(QStringLiteral("^(?:P([1-9])_)?([A-Z]+)_([A-Z]+DAY)_([0-9]+)$"));
    static const QRegularExpression switching(QStringLiteral("^([0-9][0-9])_WP_([A-Z0-9_]+)$"));
    if (const auto match = switching.match(parameter); match.hasMatch()) {
        for (const auto& field : fieldsOfEntries)
            if (match.captured(2) == QLatin1String(field[0]))
                return translated(field[1]).arg(match.captured(1).toInt());
        return {};
    }
    const auto match = heating.match(parameter);
    const int day = match.hasMatch() ? dayOfWeek(match.captured(3)) : -1;
    if (day < 0)
        return {};
    const bool isTemperature = match.captured(2).startsWith(QLatin1String("TEMPERATUR"));
    const QString profile = match.captured(1);
    if (profile.isEmpty())
        return translated(isTemperature ? QT_TRANSLATE_NOOP("SettingNames", "%1: temperature of period %2")
                                        : QT_TRANSLATE_NOOP("SettingNames", "%1: end of period %2"))
            .arg(dayName(day), match.captured(4));
    return translated(isTemperature ? QT_TRANSLATE_NOOP("SettingNames", "Profile %1, %2: temperature of period %3")
                                    : QT_TRANSLATE_NOOP("SettingNames", "Profile %1, %2: end of period %3"))
        .arg(profile, dayName(day), match.captured(4));
}

} // namespace

QString settingName(const QString& parameter) {
    if (const Setting* setting = known(parameter))
        return translated(setting->name);
    if (isOfWeekProgram(parameter))
        if (const QString name = nameInWeekProgram(parameter); !name.isEmpty())
            return name;
    const auto ofPress = pressParameter(parameter);
    const QString name = ofPress ? linkSettingName(ofPress->name) : QString();
    return name.isEmpty() ? readableIdentifier(ofPress ? ofPress->name : parameter) : name;
}

} // namespace ccudesk
