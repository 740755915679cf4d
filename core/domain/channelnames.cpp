// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/channelnames.h"

#include "core/domain/parameternames.h"

#include <QCoreApplication>
#include <QHash>

namespace ccudesk {

namespace {

struct Entry {
    const char* type;
    const char* name;
};

// clang-format off
constexpr Entry names[] = {
    {"ACCESS_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Access")},
    {"ACCESS_TRANSCEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Access")},
    {"ACOUSTIC_DISPLAY_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Display")},
    {"ACOUSTIC_SIGNAL_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Sound: state")},
    {"ACOUSTIC_SIGNAL_VIRTUAL_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Sound")},
    {"ALARMACTUATOR", QT_TRANSLATE_NOOP("ChannelNames", "Siren")},
    {"ALARM_COND_SWITCH_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Alarm condition")},
    {"ALARM_COND_SWITCH_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Alarm message")},
    {"ALARM_SWITCH_VIRTUAL_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Siren")},
    {"ANALOG_INPUT_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Analog input")},
    {"BLIND", QT_TRANSLATE_NOOP("ChannelNames", "Shutter")},
    {"BLIND_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Blind with slats: state")},
    {"BLIND_VIRTUAL_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Blind with slats")},
    {"BLIND_WEEK_PROFILE", QT_TRANSLATE_NOOP("ChannelNames", "Week program")},
    {"BRIGHTNESS_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Brightness")},
    {"CARBON_DIOXIDE_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "CO₂")},
    {"CLIMATECONTROL_DEHUMIDIFIER_TRANSMITER", QT_TRANSLATE_NOOP("ChannelNames", "Dehumidifier")},
    {"CLIMATECONTROL_FLOOR_DIRECT_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Floor heating: direct")},
    {"CLIMATECONTROL_FLOOR_PUMP_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Floor heating: pump")},
    {"CLIMATECONTROL_FLOOR_TRANSCEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Floor heating: valve")},
    {"CLIMATECONTROL_FLOOR_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Floor heating")},
    {"CLIMATECONTROL_HEAT_DEMAND_BOILER_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Heat demand: boiler")},
    {"CLIMATECONTROL_HEAT_DEMAND_PUMP_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Heat demand: pump")},
    {"CLIMATECONTROL_INPUT_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Heating: input")},
    {"CLIMATECONTROL_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Temperature from elsewhere")},
    {"CLIMATECONTROL_REGULATOR", QT_TRANSLATE_NOOP("ChannelNames", "Heating control")},
    {"CLIMATECONTROL_RT_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Thermostat: receiver")},
    {"CLIMATECONTROL_RT_TRANSCEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Thermostat")},
    {"CLIMATECONTROL_VENT_DRIVE", QT_TRANSLATE_NOOP("ChannelNames", "Valve drive")},
    {"CLIMATE_TRANSCEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Climate")},
    {"CONDITION_POWER", QT_TRANSLATE_NOOP("ChannelNames", "Condition: power")},
    {"COND_SWITCH_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Condition")},
    {"COND_SWITCH_TRANSMITTER_BRIGHTNESS", QT_TRANSLATE_NOOP("ChannelNames", "Condition: brightness")},
    {"COND_SWITCH_TRANSMITTER_HUMIDITY", QT_TRANSLATE_NOOP("ChannelNames", "Condition: humidity")},
    {"COND_SWITCH_TRANSMITTER_PARTICULATE_MATTER", QT_TRANSLATE_NOOP("ChannelNames", "Condition: fine dust")},
    {"COND_SWITCH_TRANSMITTER_RAIN_DROP", QT_TRANSLATE_NOOP("ChannelNames", "Condition: rain")},
    {"COND_SWITCH_TRANSMITTER_RAIN_QUANTITY", QT_TRANSLATE_NOOP("ChannelNames", "Condition: amount of rain")},
    {"COND_SWITCH_TRANSMITTER_TEMPERATURE", QT_TRANSLATE_NOOP("ChannelNames", "Condition: temperature")},
    {"COND_SWITCH_TRANSMITTER_WIND_DIRECTION", QT_TRANSLATE_NOOP("ChannelNames", "Condition: wind direction")},
    {"COND_SWITCH_TRANSMITTER_WIND_SPEED", QT_TRANSLATE_NOOP("ChannelNames", "Condition: wind speed")},
    {"CUX_TIMER", QT_TRANSLATE_NOOP("ChannelNames", "Timer")},
    {"DIMMER", QT_TRANSLATE_NOOP("ChannelNames", "Dimmer")},
    {"DIMMER_OUTPUT_BEHAVIOUR_WEEK_PROFILE", QT_TRANSLATE_NOOP("ChannelNames", "Week program")},
    {"DIMMER_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Dimmer: state")},
    {"DIMMER_VIRTUAL_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Dimmer")},
    {"DIMMER_WEEK_PROFILE", QT_TRANSLATE_NOOP("ChannelNames", "Week program")},
    {"DOOR_LOCK_STATE_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Door lock")},
    {"DOOR_LOCK_WEEK_PROFILE", QT_TRANSLATE_NOOP("ChannelNames", "Week program")},
    {"DOOR_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Garage door")},
    {"ENERGIE_METER_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Power meter")},
    {"FLOW_METER_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Flow meter")},
    {"HEATING_CLIMATECONTROL_CL_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Heating: valve input")},
    {"HEATING_CLIMATECONTROL_CL_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Heating: control")},
    {"HEATING_CLIMATECONTROL_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Heating: receiver")},
    {"HEATING_CLIMATECONTROL_SWITCH_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Heating: switch")},
    {"HEATING_CLIMATECONTROL_TRANSCEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Thermostat")},
    {"HEATING_KEY_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Heating: keys")},
    {"HEATING_ROOM_TH_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Room climate: receiver")},
    {"HEATING_ROOM_TH_TRANSCEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Room climate")},
    {"HEATING_SHUTTER_CONTACT_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Heating: window")},
    {"JALOUSIE", QT_TRANSLATE_NOOP("ChannelNames", "Blind with slats")},
    {"KEY", QT_TRANSLATE_NOOP("ChannelNames", "Key")},
    {"KEYMATIC", QT_TRANSLATE_NOOP("ChannelNames", "Door lock")},
    {"KEY_TRANSCEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Key")},
    {"MAINTENANCE", QT_TRANSLATE_NOOP("ChannelNames", "Device status")},
    {"MOTIONDETECTOR_TRANSCEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Motion detector")},
    {"MOTIONDETECTOR_VIRTUAL_TRANSCEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Motion detector, joined")},
    {"MOTION_DETECTOR", QT_TRANSLATE_NOOP("ChannelNames", "Motion detector")},
    {"MULTI_MODE_INPUT_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Input")},
    {"OPTICAL_SIGNAL_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Signal light")},
    {"PASSAGE_DETECTOR_COUNTER_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Passages: counter")},
    {"PASSAGE_DETECTOR_DIRECTION_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Passages: direction")},
    {"PERMISSION_TRANSCEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Permission")},
    {"POWERMETER", QT_TRANSLATE_NOOP("ChannelNames", "Power meter")},
    {"POWERMETER_IGL", QT_TRANSLATE_NOOP("ChannelNames", "Energy meter")},
    {"POWER_MAINS_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Mains")},
    {"PRESENCEDETECTOR_TRANSCEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Presence detector")},
    {"RAINDETECTOR", QT_TRANSLATE_NOOP("ChannelNames", "Rain detector")},
    {"RAINDETECTOR_HEAT", QT_TRANSLATE_NOOP("ChannelNames", "Heater of the rain detector")},
    {"RAIN_DETECTION_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Rain detector")},
    {"REMOTECONTROL_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Remote control: receiver")},
    {"RGBW_AUTOMATIC", QT_TRANSLATE_NOOP("ChannelNames", "Light program")},
    {"RGBW_COLOR", QT_TRANSLATE_NOOP("ChannelNames", "Light colour")},
    {"ROTARY_HANDLE_SENSOR", QT_TRANSLATE_NOOP("ChannelNames", "Window handle")},
    {"ROTARY_HANDLE_TRANSCEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Window handle")},
    {"SHUTTER_CONTACT", QT_TRANSLATE_NOOP("ChannelNames", "Window contact")},
    {"SHUTTER_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Shutter: state")},
    {"SHUTTER_VIRTUAL_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Shutter")},
    {"SHUTTER_WEEK_PROFILE", QT_TRANSLATE_NOOP("ChannelNames", "Week program")},
    {"SIMPLE_SWITCH_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Switch")},
    {"SMOKE_DETECTOR", QT_TRANSLATE_NOOP("ChannelNames", "Smoke detector")},
    {"STATE_RESET_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Reset of the state")},
    {"STATE_RESET_VIRTUAL_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Reset of the state")},
    {"SWITCH", QT_TRANSLATE_NOOP("ChannelNames", "Switch")},
    {"SWITCH_TRANSMIT", QT_TRANSLATE_NOOP("ChannelNames", "Switch: message")},
    {"SWITCH_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Switch: state")},
    {"SWITCH_VIRTUAL_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Switch")},
    {"SWITCH_WEEK_PROFILE", QT_TRANSLATE_NOOP("ChannelNames", "Week program")},
    {"TEMP_HUMIDITY_PARTICULATE_MATTER_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Air quality")},
    {"THERMALCONTROL_TRANSMIT", QT_TRANSLATE_NOOP("ChannelNames", "Wall thermostat")},
    {"UNIVERSAL_LIGHT_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Light")},
    {"UNIVERSAL_LIGHT_WEEK_PROFILE", QT_TRANSLATE_NOOP("ChannelNames", "Week program")},
    {"VIRTUAL_DIMMER", QT_TRANSLATE_NOOP("ChannelNames", "Dimmer, virtual")},
    {"VIRTUAL_KEY", QT_TRANSLATE_NOOP("ChannelNames", "Virtual key")},
    {"WATERDETECTIONSENSOR", QT_TRANSLATE_NOOP("ChannelNames", "Water detector")},
    {"WATER_DETECTION_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Water detector")},
    {"WATER_SWITCH_TRANSMITTER", QT_TRANSLATE_NOOP("ChannelNames", "Water valve: state")},
    {"WATER_SWITCH_VIRTUAL_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Water valve")},
    {"WATER_SWITCH_WEEK_PROFILE", QT_TRANSLATE_NOOP("ChannelNames", "Week program")},
    {"WEATHER", QT_TRANSLATE_NOOP("ChannelNames", "Weather")},
    {"WEATHER_TRANSMIT", QT_TRANSLATE_NOOP("ChannelNames", "Weather")},
    {"WINDOW_SWITCH_RECEIVER", QT_TRANSLATE_NOOP("ChannelNames", "Window: receiver")},
    {"WINMATIC", QT_TRANSLATE_NOOP("ChannelNames", "Window drive")},
};
// clang-format on

} // namespace

QString channelTypeName(const QString& type) {
    static const auto byType = [] {
        QHash<QString, const char*> table;
        for (const Entry& entry : names)
            table.insert(QLatin1String(entry.type), entry.name);
        return table;
    }();
    const char* name = byType.value(type, nullptr);
    return name ? QCoreApplication::translate("ChannelNames", name) : readableIdentifier(type);
}

bool hasOwnName(const Channel& channel) {
    return !channel.name.isEmpty() && !channel.name.endsWith(channel.address);
}

} // namespace ccudesk
