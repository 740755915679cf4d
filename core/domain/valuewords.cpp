// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/valuewords.h"

#include "core/domain/parameternames.h"

#include <QCoreApplication>
#include <QHash>

namespace ccudesk {

namespace {

struct Entry {
    const char* identifier;
    const char* word;
};

struct BoolEntry {
    const char* parameter;
    const char* channelTypePrefix; //!< empty: any channel
    const char* whenTrue;
    const char* whenFalse;
};

// clang-format off
constexpr Entry words[] = {
    {"ABSOLUTE", QT_TRANSLATE_NOOP("ValueWords", "exactly")},
    {"ADAPTION_DONE", QT_TRANSLATE_NOOP("ValueWords", "Adapted")},
    {"ADAPTION_IN_PROGRESS", QT_TRANSLATE_NOOP("ValueWords", "Adapting")},
    {"ADJUSTMENT_TOO_BIG", QT_TRANSLATE_NOOP("ValueWords", "Adjusting range too big")},
    {"ADJUSTMENT_TOO_SMALL", QT_TRANSLATE_NOOP("ValueWords", "Adjusting range too small")},
    {"APRIL", QT_TRANSLATE_NOOP("ValueWords", "April")},
    {"AUGUST", QT_TRANSLATE_NOOP("ValueWords", "August")},
    {"AUTO_MODE", QT_TRANSLATE_NOOP("ValueWords", "Automatic")},
    {"AUTO_MODE_WITHOUT_RESET", QT_TRANSLATE_NOOP("ValueWords", "Automatic without reset")},
    {"AUTO_MODE_WITH_RESET", QT_TRANSLATE_NOOP("ValueWords", "Automatic with reset")},
    {"BASE_100_MS", QT_TRANSLATE_NOOP("ValueWords", "0.1 s")},
    {"BASE_10_M", QT_TRANSLATE_NOOP("ValueWords", "10 min")},
    {"BASE_10_S", QT_TRANSLATE_NOOP("ValueWords", "10 s")},
    {"BASE_1_H", QT_TRANSLATE_NOOP("ValueWords", "1 h")},
    {"BASE_1_M", QT_TRANSLATE_NOOP("ValueWords", "1 min")},
    {"BASE_1_S", QT_TRANSLATE_NOOP("ValueWords", "1 s")},
    {"BASE_5_M", QT_TRANSLATE_NOOP("ValueWords", "5 min")},
    {"BASE_5_S", QT_TRANSLATE_NOOP("ValueWords", "5 s")},
    {"BILLOW_FAST", QT_TRANSLATE_NOOP("ValueWords", "Pulsing fast")},
    {"BILLOW_MIDDLE", QT_TRANSLATE_NOOP("ValueWords", "Pulsing")},
    {"BILLOW_SLOW", QT_TRANSLATE_NOOP("ValueWords", "Pulsing slowly")},
    {"BLACK", QT_TRANSLATE_NOOP("ValueWords", "Off (black)")},
    {"BLINKING_FAST", QT_TRANSLATE_NOOP("ValueWords", "Blinking fast")},
    {"BLINKING_MIDDLE", QT_TRANSLATE_NOOP("ValueWords", "Blinking")},
    {"BLINKING_SLOW", QT_TRANSLATE_NOOP("ValueWords", "Blinking slowly")},
    {"BLUE", QT_TRANSLATE_NOOP("ValueWords", "Blue")},
    {"BOOST_MODE", QT_TRANSLATE_NOOP("ValueWords", "Boost")},
    {"CLOSED", QT_TRANSLATE_NOOP("ValueWords", "Closed")},
    {"CLUTCH_FAILURE", QT_TRANSLATE_NOOP("ValueWords", "Clutch failed")},
    {"COMMUNICATION_TEST", QT_TRANSLATE_NOOP("ValueWords", "Communication test")},
    {"COMMUNICATION_TEST_OK", QT_TRANSLATE_NOOP("ValueWords", "Communication test passed")},
    {"COMMUNICATION_TEST_SENT", QT_TRANSLATE_NOOP("ValueWords", "Communication test sent")},
    {"COOLING", QT_TRANSLATE_NOOP("ValueWords", "Cooling")},
    {"DECEMBER", QT_TRANSLATE_NOOP("ValueWords", "December")},
    {"DISARMED", QT_TRANSLATE_NOOP("ValueWords", "Disarmed")},
    {"DOWN", QT_TRANSLATE_NOOP("ValueWords", "Moving down")},
    {"DOWNDIM", QT_TRANSLATE_NOOP("ValueWords", "Dim down")},
    {"DO_NOT_CARE", QT_TRANSLATE_NOOP("ValueWords", "Any")},
    {"DRY", QT_TRANSLATE_NOOP("ValueWords", "Dry")},
    {"ERROR", QT_TRANSLATE_NOOP("ValueWords", "Error")},
    {"ERROR_POSITION", QT_TRANSLATE_NOOP("ValueWords", "Wrong position")},
    {"EVENT", QT_TRANSLATE_NOOP("ValueWords", "Event")},
    {"EXTERNAL", QT_TRANSLATE_NOOP("ValueWords", "Mains")},
    {"EXTERNALLY_ARMED", QT_TRANSLATE_NOOP("ValueWords", "Fully armed")},
    {"FEBRUARY", QT_TRANSLATE_NOOP("ValueWords", "February")},
    {"FLASH_FAST", QT_TRANSLATE_NOOP("ValueWords", "Flashing fast")},
    {"FLASH_MIDDLE", QT_TRANSLATE_NOOP("ValueWords", "Flashing")},
    {"FLASH_SLOW", QT_TRANSLATE_NOOP("ValueWords", "Flashing slowly")},
    {"FULLY_OPEN", QT_TRANSLATE_NOOP("ValueWords", "Fully open")},
    {"GREEN", QT_TRANSLATE_NOOP("ValueWords", "Green")},
    {"HEATING", QT_TRANSLATE_NOOP("ValueWords", "Heating")},
    {"IDLE_OFF", QT_TRANSLATE_NOOP("ValueWords", "No alarm")},
    {"INTERNALLY_ARMED", QT_TRANSLATE_NOOP("ValueWords", "Armed at home")},
    {"INTRUSION_ALARM", QT_TRANSLATE_NOOP("ValueWords", "Intrusion alarm")},
    {"INTRUSION_ALARM_OFF", QT_TRANSLATE_NOOP("ValueWords", "End the intrusion alarm")},
    {"JANUARY", QT_TRANSLATE_NOOP("ValueWords", "January")},
    {"JULY", QT_TRANSLATE_NOOP("ValueWords", "July")},
    {"JUMP_TO_TARGET", QT_TRANSLATE_NOOP("ValueWords", "Go to a state")},
    {"JUNE", QT_TRANSLATE_NOOP("ValueWords", "June")},
    {"LOCKED", QT_TRANSLATE_NOOP("ValueWords", "Locked")},
    {"LOWBAT", QT_TRANSLATE_NOOP("ValueWords", "Low battery")},
    {"LOW_BATTERY", QT_TRANSLATE_NOOP("ValueWords", "Low battery")},
    {"MANU_MODE", QT_TRANSLATE_NOOP("ValueWords", "Manual")},
    {"MARCH", QT_TRANSLATE_NOOP("ValueWords", "March")},
    {"MAY", QT_TRANSLATE_NOOP("ValueWords", "May")},
    {"MINIMAL", QT_TRANSLATE_NOOP("ValueWords", "at least")},
    {"MOTOR_ABORTED", QT_TRANSLATE_NOOP("ValueWords", "Motor stopped")},
    {"NONE", QT_TRANSLATE_NOOP("ValueWords", "None")},
    {"NOP", QT_TRANSLATE_NOOP("ValueWords", "Stay as it is")},
    {"NORMAL", QT_TRANSLATE_NOOP("ValueWords", "Normal")},
    {"NOT_STABLE", QT_TRANSLATE_NOOP("ValueWords", "Changing")},
    {"NOT_USED", QT_TRANSLATE_NOOP("ValueWords", "Not used")},
    {"NOVEMBER", QT_TRANSLATE_NOOP("ValueWords", "November")},
    {"NO_ERROR", QT_TRANSLATE_NOOP("ValueWords", "No error")},
    {"NO_JUMP_IGNORE_COMMAND", QT_TRANSLATE_NOOP("ValueWords", "Stay as it is")},
    {"NO_MODIFICATION", QT_TRANSLATE_NOOP("ValueWords", "No change")},
    {"NO_SABOTAGE", QT_TRANSLATE_NOOP("ValueWords", "No tampering")},
    {"OCTOBER", QT_TRANSLATE_NOOP("ValueWords", "October")},
    {"OFF", QT_TRANSLATE_NOOP("ValueWords", "Off")},
    {"OFFDELAY", QT_TRANSLATE_NOOP("ValueWords", "Switch-off delay")},
    {"OFF_DELAY", QT_TRANSLATE_NOOP("ValueWords", "Switch-off delay")},
    {"OLD_LEVEL", QT_TRANSLATE_NOOP("ValueWords", "Last level")},
    {"OLD_VALUE", QT_TRANSLATE_NOOP("ValueWords", "Last value")},
    {"ON", QT_TRANSLATE_NOOP("ValueWords", "On")},
    {"ONDELAY", QT_TRANSLATE_NOOP("ValueWords", "Switch-on delay")},
    {"ON_DELAY", QT_TRANSLATE_NOOP("ValueWords", "Switch-on delay")},
    {"OPEN", QT_TRANSLATE_NOOP("ValueWords", "Open")},
    {"OVERFLOW", QT_TRANSLATE_NOOP("ValueWords", "Above range")},
    {"PARTY_MODE", QT_TRANSLATE_NOOP("ValueWords", "Away")},
    {"PERMANENT", QT_TRANSLATE_NOOP("ValueWords", "Permanent")},
    {"POSITION_UNKNOWN", QT_TRANSLATE_NOOP("ValueWords", "Position unknown")},
    {"PRIMARY_ALARM", QT_TRANSLATE_NOOP("ValueWords", "Smoke alarm")},
    {"PROFILE_ACTION_TYPE_DRIVE_DOWN", QT_TRANSLATE_NOOP("ValueWords", "Dim or move down")},
    {"PROFILE_ACTION_TYPE_DRIVE_UP", QT_TRANSLATE_NOOP("ValueWords", "Dim or move up")},
    {"PROFILE_ACTION_TYPE_INACTIVE", QT_TRANSLATE_NOOP("ValueWords", "Nothing")},
    {"PROFILE_ACTION_TYPE_JUMP", QT_TRANSLATE_NOOP("ValueWords", "Go to a state")},
    {"PROFILE_ACTION_TYPE_TOGGLE", QT_TRANSLATE_NOOP("ValueWords", "Switch in turn")},
    {"PROFILE_ACTION_TYPE_TOGGLE_DRIVE_COUNTER", QT_TRANSLATE_NOOP("ValueWords", "Dim or move by the sender’s counter")},
    {"PROFILE_ACTION_TYPE_TOGGLE_DRIVE_LAST_DIR", QT_TRANSLATE_NOOP("ValueWords", "Dim or move in turn")},
    {"PURPLE", QT_TRANSLATE_NOOP("ValueWords", "Purple")},
    {"RAIN", QT_TRANSLATE_NOOP("ValueWords", "Rain")},
    {"RAMPOFF", QT_TRANSLATE_NOOP("ValueWords", "Dimming down")},
    {"RAMPON", QT_TRANSLATE_NOOP("ValueWords", "Dimming up")},
    {"RAMP_OFF", QT_TRANSLATE_NOOP("ValueWords", "Dimming down")},
    {"RAMP_ON", QT_TRANSLATE_NOOP("ValueWords", "Dimming up")},
    {"RED", QT_TRANSLATE_NOOP("ValueWords", "Red")},
    {"RUN_TO_START", QT_TRANSLATE_NOOP("ValueWords", "Moving to the start")},
    {"SABOTAGE", QT_TRANSLATE_NOOP("ValueWords", "Tampering")},
    {"SECONDARY_ALARM", QT_TRANSLATE_NOOP("ValueWords", "Alarm from another detector")},
    {"SEPTEMBER", QT_TRANSLATE_NOOP("ValueWords", "September")},
    {"SMOKE_TEST", QT_TRANSLATE_NOOP("ValueWords", "Smoke test")},
    {"SMOKE_TEST_FAILED", QT_TRANSLATE_NOOP("ValueWords", "Smoke test failed")},
    {"SMOKE_TEST_OK", QT_TRANSLATE_NOOP("ValueWords", "Smoke test passed")},
    {"STABLE", QT_TRANSLATE_NOOP("ValueWords", "Still")},
    {"START", QT_TRANSLATE_NOOP("ValueWords", "Start")},
    {"STATE_NOT_AVAILABLE", QT_TRANSLATE_NOOP("ValueWords", "Not available")},
    {"STOP", QT_TRANSLATE_NOOP("ValueWords", "Stop")},
    {"TILTED", QT_TRANSLATE_NOOP("ValueWords", "Tilted")},
    {"TIME_IS_ABSOLUTE", QT_TRANSLATE_NOOP("ValueWords", "exactly")},
    {"TIME_IS_MINIMAL", QT_TRANSLATE_NOOP("ValueWords", "at least")},
    {"TOGGLEDIM", QT_TRANSLATE_NOOP("ValueWords", "Dim in turn")},
    {"TOGGLE_INVERS_TO_COUNTER", QT_TRANSLATE_NOOP("ValueWords", "By the sender’s counter, inverted")},
    {"TOGGLE_INV_TO_COUNTER", QT_TRANSLATE_NOOP("ValueWords", "By the sender’s counter, inverted")},
    {"TOGGLE_TO_COUNTER", QT_TRANSLATE_NOOP("ValueWords", "By the sender’s counter")},
    {"TOO_TIGHT", QT_TRANSLATE_NOOP("ValueWords", "Too tight")},
    {"TURQUOISE", QT_TRANSLATE_NOOP("ValueWords", "Turquoise")},
    {"UNDERFLOW", QT_TRANSLATE_NOOP("ValueWords", "Below range")},
    {"UNKNOWN", QT_TRANSLATE_NOOP("ValueWords", "Unknown")},
    {"UNLOCKED", QT_TRANSLATE_NOOP("ValueWords", "Unlocked")},
    {"UP", QT_TRANSLATE_NOOP("ValueWords", "Moving up")},
    {"UPDIM", QT_TRANSLATE_NOOP("ValueWords", "Dim up")},
    {"VALUE_GE_HI", QT_TRANSLATE_NOOP("ValueWords", "At or above the upper limit")},
    {"VALUE_GE_LO", QT_TRANSLATE_NOOP("ValueWords", "At or above the lower limit")},
    {"VALUE_GE_LO_AND_L_HI", QT_TRANSLATE_NOOP("ValueWords", "Between the limits")},
    {"VALUE_L_HI", QT_TRANSLATE_NOOP("ValueWords", "Below the upper limit")},
    {"VALUE_L_LO", QT_TRANSLATE_NOOP("ValueWords", "Below the lower limit")},
    {"VALUE_L_LO_OR_GE_HI", QT_TRANSLATE_NOOP("ValueWords", "Outside the limits")},
    {"VENTILATION", QT_TRANSLATE_NOOP("ValueWords", "Ventilation")},
    {"VENTILATION_POSITION", QT_TRANSLATE_NOOP("ValueWords", "Ventilation")},
    {"VENT_CLOSED", QT_TRANSLATE_NOOP("ValueWords", "Valve closed")},
    {"VENT_OPEN", QT_TRANSLATE_NOOP("ValueWords", "Valve open")},
    {"WAIT_FOR_ADAPTION", QT_TRANSLATE_NOOP("ValueWords", "Waiting for adaptation")},
    {"WATER", QT_TRANSLATE_NOOP("ValueWords", "Water")},
    {"WET", QT_TRANSLATE_NOOP("ValueWords", "Wet")},
    {"WHITE", QT_TRANSLATE_NOOP("ValueWords", "White")},
    {"YELLOW", QT_TRANSLATE_NOOP("ValueWords", "Yellow")},
};

// The first match counts.
constexpr BoolEntry boolWords[] = {
    {"STATE", "SHUTTER_CONTACT", QT_TRANSLATE_NOOP("ValueWords", "Open"), QT_TRANSLATE_NOOP("ValueWords", "Closed")},
    {"STATE", "TILT_SENSOR", QT_TRANSLATE_NOOP("ValueWords", "Open"), QT_TRANSLATE_NOOP("ValueWords", "Closed")},
    {"STATE", "WATER_SWITCH", QT_TRANSLATE_NOOP("ValueWords", "Open"), QT_TRANSLATE_NOOP("ValueWords", "Closed")},
    {"STATE", "KEYMATIC", QT_TRANSLATE_NOOP("ValueWords", "Unlocked"), QT_TRANSLATE_NOOP("ValueWords", "Locked")},
    {"STATE", "SMOKE_DETECTOR", QT_TRANSLATE_NOOP("ValueWords", "Smoke alarm"), QT_TRANSLATE_NOOP("ValueWords", "No alarm")},
    {"STATE", "RAINDETECTOR", QT_TRANSLATE_NOOP("ValueWords", "Rain"), QT_TRANSLATE_NOOP("ValueWords", "Dry")},
    {"STATE", "WATERDETECTION", QT_TRANSLATE_NOOP("ValueWords", "Wet"), QT_TRANSLATE_NOOP("ValueWords", "Dry")},
    {"STATE", "ACCESS", QT_TRANSLATE_NOOP("ValueWords", "Permitted"), QT_TRANSLATE_NOOP("ValueWords", "Not permitted")},
    {"STATE", "", QT_TRANSLATE_NOOP("ValueWords", "On"), QT_TRANSLATE_NOOP("ValueWords", "Off")},
    {"ACOUSTIC_ALARM_ACTIVE", "", QT_TRANSLATE_NOOP("ValueWords", "On"), QT_TRANSLATE_NOOP("ValueWords", "Off")},
    {"ALARMSTATE", "", QT_TRANSLATE_NOOP("ValueWords", "Alarm"), QT_TRANSLATE_NOOP("ValueWords", "No alarm")},
    {"BOOST_MODE", "", QT_TRANSLATE_NOOP("ValueWords", "On"), QT_TRANSLATE_NOOP("ValueWords", "Off")},
    {"HEATER_STATE", "", QT_TRANSLATE_NOOP("ValueWords", "On"), QT_TRANSLATE_NOOP("ValueWords", "Off")},
    {"MOISTURE_DETECTED", "", QT_TRANSLATE_NOOP("ValueWords", "Moist"), QT_TRANSLATE_NOOP("ValueWords", "Dry")},
    {"MOTION", "", QT_TRANSLATE_NOOP("ValueWords", "Motion"), QT_TRANSLATE_NOOP("ValueWords", "No motion")},
    {"MOTION_DETECTION_ACTIVE", "", QT_TRANSLATE_NOOP("ValueWords", "On"), QT_TRANSLATE_NOOP("ValueWords", "Off")},
    {"OPTICAL_ALARM_ACTIVE", "", QT_TRANSLATE_NOOP("ValueWords", "On"), QT_TRANSLATE_NOOP("ValueWords", "Off")},
    {"PARTY_MODE", "", QT_TRANSLATE_NOOP("ValueWords", "On"), QT_TRANSLATE_NOOP("ValueWords", "Off")},
    {"PERMISSION_STATE", "", QT_TRANSLATE_NOOP("ValueWords", "Permitted"), QT_TRANSLATE_NOOP("ValueWords", "Not permitted")},
    {"PRESENCE_DETECTION_ACTIVE", "", QT_TRANSLATE_NOOP("ValueWords", "On"), QT_TRANSLATE_NOOP("ValueWords", "Off")},
    {"PRESENCE_DETECTION_STATE", "", QT_TRANSLATE_NOOP("ValueWords", "Presence"), QT_TRANSLATE_NOOP("ValueWords", "No presence")},
    {"RAINING", "", QT_TRANSLATE_NOOP("ValueWords", "Rain"), QT_TRANSLATE_NOOP("ValueWords", "Dry")},
    {"WATERLEVEL_DETECTED", "", QT_TRANSLATE_NOOP("ValueWords", "Water"), QT_TRANSLATE_NOOP("ValueWords", "No water")},
    {"", "", QT_TRANSLATE_NOOP("ValueWords", "Yes"), QT_TRANSLATE_NOOP("ValueWords", "No")},
};
// clang-format on

QString translated(const char* word) {
    return QCoreApplication::translate("ValueWords", word);
}

} // namespace

QString enumWord(const QString& identifier) {
    static const auto byIdentifier = [] {
        QHash<QString, const char*> table;
        for (const Entry& entry : words)
            table.insert(QLatin1String(entry.identifier), entry.word);
        return table;
    }();
    // rfd writes AUTO-MODE where HmIP writes AUTO_MODE
    const QString oneForm = QString(identifier).replace(QLatin1Char('-'), QLatin1Char('_'));
    if (const char* word = byIdentifier.value(oneForm, nullptr))
        return translated(word);
    return readableIdentifier(identifier);
}

QString boolWord(const QString& parameter, const QString& channelType, bool value) {
    const BoolEntry* match = std::end(boolWords) - 1;
    for (const BoolEntry& entry : boolWords) {
        if (parameter == QLatin1String(entry.parameter)
            && channelType.startsWith(QLatin1String(entry.channelTypePrefix))) {
            match = &entry;
            break;
        }
    }
    return translated(value ? match->whenTrue : match->whenFalse);
}

} // namespace ccudesk
