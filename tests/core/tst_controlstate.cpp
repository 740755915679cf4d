// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/controlstate.h"

#include "controlhome.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

struct Reported {
    const char* parameter;
    Value value;
};

} // namespace

Q_DECLARE_METATYPE(QList<Reported>)

//! What people read, word by word, in English.
class TestControlState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void neverReceivedIsNoReading();
    void defaultsAreNotShown();
    void statusMakesAReadingInvalid();
    void positionIsUnknownUntilCalibrated();
    void noContactSince();
    void stickyUnreachOnlyWithoutUnreach();
    void health();
    void switchWithMeter();
    void pendingKeepsTheConfirmedValue();
    void wishIsWordedByItsParameter_data();
    void wishIsWordedByItsParameter();
    void failedCommandSaysSo();
    void thermostatLine();
    void bidCosThermostat();
    void oldRegulator();
    void movingBlind();
    void keyPress();
    void dimmingIsTold();
    void absenceAndWeekProfile();
    void furtherReadings_data();
    void furtherReadings();
    void storedValueIsMarked();
    void alerts();
};

void TestControlState::words_data() {
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QList<Reported>>("reports");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* device, const char* channel, const QList<Reported>& reports,
                         const char* text) {
        QTest::newRow(name) << QString::fromLatin1(device) << QString::fromLatin1(channel) << reports
                            << QString::fromUtf8(text);
    };
    row("switch on", "HM-LC-Sw1", "SWITCH", {{"STATE", Value(true)}}, "On");
    row("switch off", "HM-LC-Sw1", "SWITCH", {{"STATE", Value(false)}}, "Off");
    row("valve open", "ELV-SH-WSM", "WATER_SWITCH_TRANSMITTER", {{"STATE", Value(true)}}, "Open");
    row("dimmer off", "HmIP-BDT", "DIMMER_TRANSMITTER", {{"LEVEL", Value(0.0)}}, "Off");
    row("dimmer on", "HmIP-BDT", "DIMMER_TRANSMITTER", {{"LEVEL", Value(0.6)}}, "On · 60 %");
    row("dimmer reports 1.01", "HmIP-BDT", "DIMMER_TRANSMITTER", {{"LEVEL", Value(1.01)}}, "On · 100 %");
    row("blind closed", "HM-LC-Bl1", "BLIND", {{"LEVEL", Value(0.0)}}, "Closed");
    row("blind part open", "HM-LC-Bl1", "BLIND", {{"LEVEL", Value(0.4)}}, "40 % open");
    row("shutter open", "HmIP-BROLL", "SHUTTER_TRANSMITTER", {{"LEVEL", Value(1.01)}}, "Open");
    row("slats", "HmIP-BBL", "BLIND_TRANSMITTER", {{"LEVEL", Value(0.4)}, {"LEVEL_2", Value(0.5)}},
        "40 % open · slats 50 %");
    row("jalousie", "HM-LC-Ja1", "JALOUSIE", {{"LEVEL", Value(0.0)}, {"LEVEL_SLATS", Value(1.0)}},
        "Closed · slats 100 %");
    row("window drive locked", "HM-Sec-Win", "WINMATIC", {{"LEVEL", Value(-0.005)}}, "Closed and locked");
    row("window drive uncertain", "HM-Sec-Win", "WINMATIC", {{"LEVEL", Value(0.0)}, {"STATE_UNCERTAIN", Value(true)}},
        "Position uncertain");
    row("garage", "HmIP-MOD-HO", "DOOR_RECEIVER", {{"DOOR_STATE", Value(2)}}, "Ventilation position");
    row("garage opening", "HmIP-MOD-HO", "DOOR_RECEIVER", {{"DOOR_STATE", Value(3)}, {"SECTION", Value(2)}},
        "Opening …");
    row("valve of a floor heating", "HmIP-FALMOT", "CLIMATECONTROL_FLOOR_TRANSCEIVER", {{"LEVEL", Value(0.34)}},
        "34 %");
    row("vent drive", "HM-CC-VD", "CLIMATECONTROL_VENT_DRIVE", {{"VALVE_STATE", Value(34)}}, "34 %");
    row("BidCos contact", "HM-Sec-SC", "SHUTTER_CONTACT", {{"STATE", Value(true)}}, "Open");
    row("HmIP contact", "HmIP-SWDO", "SHUTTER_CONTACT", {{"STATE", Value(0)}}, "Closed");
    row("handle tilted", "HmIP-SRH", "ROTARY_HANDLE_TRANSCEIVER", {{"STATE", Value(1)}}, "Tilted");
    row("handle open", "HM-Sec-RHS", "ROTARY_HANDLE_SENSOR", {{"STATE", Value(2)}}, "Open");
    row("motion", "HmIP-SMI", "MOTIONDETECTOR_TRANSCEIVER", {{"MOTION", Value(true)}}, "Motion");
    row("no motion", "HM-Sen-MDIR", "MOTION_DETECTOR", {{"MOTION", Value(false)}}, "No motion");
    row("presence", "HmIP-SPI", "PRESENCEDETECTOR_TRANSCEIVER", {{"PRESENCE_DETECTION_STATE", Value(true)}},
        "Somebody is there");
    row("smoke quiet", "HmIP-SWSD", "SMOKE_DETECTOR", {{"SMOKE_DETECTOR_ALARM_STATUS", Value(0)}}, "OK");
    row("smoke", "HmIP-SWSD", "SMOKE_DETECTOR", {{"SMOKE_DETECTOR_ALARM_STATUS", Value(1)}}, "Smoke alarm");
    row("intrusion is a siren, no fire", "HmIP-SWSD", "SMOKE_DETECTOR", {{"SMOKE_DETECTOR_ALARM_STATUS", Value(2)}},
        "Sounds as a siren");
    row("smoke elsewhere", "HmIP-SWSD", "SMOKE_DETECTOR", {{"SMOKE_DETECTOR_ALARM_STATUS", Value(3)}},
        "Smoke alarm in another room");
    row("BidCos smoke", "HM-Sec-SD", "SMOKE_DETECTOR", {{"STATE", Value(true)}}, "Smoke alarm");
    row("dry", "HmIP-SWD", "WATER_DETECTION_TRANSMITTER",
        {{"ALARMSTATE", Value(false)}, {"MOISTURE_DETECTED", Value(false)}, {"WATERLEVEL_DETECTED", Value(false)}},
        "Dry");
    row("moist", "HmIP-SWD", "WATER_DETECTION_TRANSMITTER",
        {{"ALARMSTATE", Value(true)}, {"MOISTURE_DETECTED", Value(true)}}, "Wet");
    row("water", "HmIP-SWD", "WATER_DETECTION_TRANSMITTER",
        {{"ALARMSTATE", Value(true)}, {"WATERLEVEL_DETECTED", Value(true)}}, "Water");
    row("BidCos water", "HM-Sec-WDS", "WATERDETECTIONSENSOR", {{"STATE", Value(1)}}, "Wet");
    row("rain", "HmIP-SRD", "RAIN_DETECTION_TRANSMITTER", {{"RAINING", Value(true)}}, "Rain");
    row("BidCos rain", "HM-Sen-RD", "RAINDETECTOR", {{"STATE", Value(0)}}, "Dry");
    row("temperature", "HmIP-STHO", "CLIMATE_TRANSCEIVER",
        {{"ACTUAL_TEMPERATURE", Value(21.4)}, {"HUMIDITY", Value(46)}}, "21.4 °C · 46 %");
    row("weather", "HM-WDS100", "WEATHER", {{"TEMPERATURE", Value(-3.0)}, {"RAINING", Value(true)}}, "−3.0 °C · rain");
    row("meter", "HmIP-ESI", "ENERGIE_METER_TRANSMITTER", {{"POWER", Value(412.3)}, {"ENERGY_COUNTER", Value(3800.0)}},
        "412 W · 3.80 kWh");
    row("gas meter", "HmIP-ESI", "ENERGIE_METER_TRANSMITTER", {{"GAS_FLOW", Value(0.12)}, {"GAS_VOLUME", Value(38.5)}},
        "0.12 · 38.5");
    row("feeding in", "HmIP-PSMCO", "ENERGIE_METER_TRANSMITTER", {{"POWER", Value(-23.44)}}, "−23.4 W");
    row("BidCos true is unlocked", "HM-Sec-Key", "KEYMATIC", {{"STATE", Value(true)}}, "Unlocked");
    row("BidCos false is locked", "HM-Sec-Key", "KEYMATIC", {{"STATE", Value(false)}}, "Locked");
    row("BidCos lock moved by hand", "HM-Sec-Key", "KEYMATIC",
        {{"STATE", Value(false)}, {"STATE_UNCERTAIN", Value(true)}}, "State uncertain");
    row("HmIP locked", "HmIP-DLD", "DOOR_LOCK_STATE_TRANSMITTER", {{"LOCK_STATE", Value(1)}}, "Locked");
    row("HmIP unlocked", "HmIP-DLD", "DOOR_LOCK_STATE_TRANSMITTER", {{"LOCK_STATE", Value(2)}}, "Unlocked");
    row("HmIP lock unknown", "HmIP-DLD", "DOOR_LOCK_STATE_TRANSMITTER", {{"LOCK_STATE", Value(0)}},
        "Lock state unknown");
    row("siren", "HmIP-ASIR", "ALARM_SWITCH_VIRTUAL_RECEIVER",
        {{"ACOUSTIC_ALARM_ACTIVE", Value(false)}, {"OPTICAL_ALARM_ACTIVE", Value(true)}}, "Alarm");
    row("siren quiet", "HM-Sec-SFA", "ALARMACTUATOR", {{"STATE", Value(false)}}, "Quiet");
    row("unknown type", "HmIP-NEW", "FLUX_CAPACITOR", {{"FLUX", Value(1.21)}}, "1.21");
}

void TestControlState::words() {
    QFETCH(QString, device);
    QFETCH(QString, channel);
    QFETCH(QList<Reported>, reports);
    ControlHome home(QStringLiteral("HmIP-RF"), device, QStringLiteral("MAINTENANCE ") + channel);
    home.add(1, "HUMIDITY", ParameterType::Integer, "re", {0, 100}, "%");
    for (const Reported& report : reports)
        home.event(1, report.parameter, report.value);
    QTEST(readControlState(home.unit(), home.values, home.clock.nowMs()).text, "text");
}

void TestControlState::neverReceivedIsNoReading() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-SWD"),
        QStringLiteral("MAINTENANCE WATER_DETECTION_TRANSMITTER"));
    home.add(1, "ALARMSTATE", ParameterType::Bool, "re");
    const ControlState state = readControlState(home.unit(), home.values, home.clock.nowMs());
    QCOMPARE(state.quality, ValueQuality::NeverReceived);
    QCOMPARE(state.text, QStringLiteral("Never received"));
    QVERIFY(state.value.isEmpty());
    QVERIFY(!state.isOn);
    QVERIFY(state.isAvailable); // missing values never make a device unavailable (controls §1)
}

void TestControlState::defaultsAreNotShown() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-WDS10-TH-O"), QStringLiteral("MAINTENANCE WEATHER"));
    home.values.applyReadings(QStringLiteral("BidCos-RF"),
        {{home.channel(1).address, QStringLiteral("TEMPERATURE"), Value(0.0), 0, nullptr}}, ValueOrigin::Rega,
        home.clock.nowMs());
    QCOMPARE(readControlState(home.unit(), home.values, home.clock.nowMs()).text, QStringLiteral("Never received"));
}

void TestControlState::statusMakesAReadingInvalid() {
    ControlHome home(
        QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-STHO"), QStringLiteral("MAINTENANCE CLIMATE_TRANSCEIVER"));
    home.event(1, "ACTUAL_TEMPERATURE", Value(3276.7));
    home.event(1, "ACTUAL_TEMPERATURE_STATUS", Value(2));
    const ControlState state = readControlState(home.unit(), home.values, home.clock.nowMs());
    QCOMPARE(state.quality, ValueQuality::Invalid);
    QVERIFY(!state.actualTemperature);
    QCOMPARE(state.text, QStringLiteral("No valid reading"));
}

void TestControlState::positionIsUnknownUntilCalibrated() {
    ControlHome home(
        QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-BROLL"), QStringLiteral("MAINTENANCE SHUTTER_TRANSMITTER"));
    home.event(1, "LEVEL", Value(0.0));
    home.event(1, "LEVEL_STATUS", Value(1));
    const ControlState state = readControlState(home.unit(), home.values, home.clock.nowMs());
    QCOMPARE(state.text, QStringLiteral("Position unknown"));
    QVERIFY(!state.level);
}

void TestControlState::noContactSince() {
    ControlHome home(QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Sw1"), QStringLiteral("MAINTENANCE SWITCH"));
    home.clock.setWallTime(QDateTime(QDate(2026, 3, 1), QTime(2, 13)).toMSecsSinceEpoch());
    home.event(1, "STATE", Value(true));
    home.event(0, "UNREACH", Value(true));
    const auto textAt = [&home](const QDate& date) {
        const qint64 now = QDateTime(date, QTime(9, 0)).toMSecsSinceEpoch();
        return readControlState(home.unit(), home.values, now).text;
    };
    QCOMPARE(textAt(QDate(2026, 3, 1)), QStringLiteral("No contact since 02:13"));
    QCOMPARE(textAt(QDate(2026, 3, 2)), QStringLiteral("No contact since yesterday"));
    home.event(0, "UNREACH", Value(false));
    QCOMPARE(textAt(QDate(2026, 3, 1)), QStringLiteral("On"));
}

void TestControlState::stickyUnreachOnlyWithoutUnreach() {
    ControlHome home(QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Sw1"), QStringLiteral("MAINTENANCE SWITCH"));
    home.event(0, "STICKY_UNREACH", Value(true));
    QVERIFY(!readControlState(home.unit(), home.values, 0).isAvailable);
    home.event(0, "UNREACH", Value(false));
    QVERIFY(readControlState(home.unit(), home.values, 0).isAvailable);
}

void TestControlState::health() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-Sec-SC-2"), QStringLiteral("MAINTENANCE SHUTTER_CONTACT"));
    home.addList(1, "ERROR", "re", {QStringLiteral("NO_ERROR"), QStringLiteral("SABOTAGE")});
    home.event(1, "STATE", Value(false));
    home.event(1, "LOWBAT", Value(true));
    home.event(1, "ERROR", Value(1));
    home.event(0, "CONFIG_PENDING", Value(true));
    home.event(0, "ERROR_OVERHEAT", Value(true));
    home.event(0, "ERROR_CODE", Value(5));
    const ControlState state = readControlState(home.unit(), home.values, home.clock.nowMs());
    QVERIFY(state.lowBattery);
    QVERIFY(state.sabotage);
    QVERIFY(state.configPending);
    QCOMPARE(state.alert, ControlAlert::Alarm);
    QCOMPARE(state.problems, (QStringList{QStringLiteral("Overheated"), QStringLiteral("Error code 5")}));
    QCOMPARE(state.accessibleText,
        QStringLiteral("Closed, battery low, configuration pending, sabotage, Overheated, Error code 5"));
}

void TestControlState::switchWithMeter() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HMIP-PSM"),
        QStringLiteral("MAINTENANCE SWITCH_TRANSMITTER SWITCH_VIRTUAL_RECEIVER ENERGIE_METER_TRANSMITTER"));
    home.event(1, "STATE", Value(false));
    home.event(3, "POWER", Value(0.0));
    QCOMPARE(readControlState(home.unit(), home.values, 0).text, QStringLiteral("Off · 0 W"));
    home.event(1, "STATE", Value(true));
    home.event(3, "POWER", Value(1180.0));
    const ControlState state = readControlState(home.unit(), home.values, 0);
    QCOMPARE(state.text, QStringLiteral("On · 1,180 W"));
    QCOMPARE(state.value, QStringLiteral("On"));
}

void TestControlState::pendingKeepsTheConfirmedValue() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-BDT"),
        QStringLiteral("MAINTENANCE DIMMER_TRANSMITTER DIMMER_VIRTUAL_RECEIVER"));
    home.event(1, "LEVEL", Value(0.6));
    const auto id = home.values.find({QStringLiteral("HmIP-RF"), home.channel(1).address, QStringLiteral("LEVEL")});
    home.values.setPending(id, {Value(0.0), PendingState::Sending, home.clock.nowMs(), {}});
    ControlState state = readControlState(home.unit(), home.values, home.clock.nowMs());
    QCOMPARE(state.text, QStringLiteral("On · 60 % → Off, sending"));
    QCOMPARE(state.value, QStringLiteral("On · 60 %"));
    QCOMPARE(state.pendingValue, QStringLiteral("Off"));
    QCOMPARE(state.isOn, std::optional(true));
    QCOMPARE(state.level, std::optional(0.0)); // the slider stays where the person left it
    home.values.setPending(id, {Value(1.005), PendingState::WaitingForDevice, home.clock.nowMs(), {}});
    state = readControlState(home.unit(), home.values, home.clock.nowMs());
    QCOMPARE(state.text, QStringLiteral("On · 60 % → On, waiting for the device"));
}

void TestControlState::wishIsWordedByItsParameter_data() {
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<Value>("requested");
    QTest::addColumn<QString>("text");
    QTest::newRow("temperature") << QStringLiteral("SET_POINT_TEMPERATURE") << Value(22.0)
                                 << QString::fromUtf8("21.0 °C → 22.0 °C, sending");
    QTest::newRow("mode") << QStringLiteral("SET_POINT_MODE") << Value(0)
                          << QString::fromUtf8("Manual → Auto, sending");
    QTest::newRow("away") << QStringLiteral("SET_POINT_MODE") << Value(2)
                          << QString::fromUtf8("Manual → Away, sending");
    QTest::newRow("boost") << QStringLiteral("BOOST_MODE") << Value(true)
                           << QString::fromUtf8("Manual → Boost, sending");
    QTest::newRow("profile") << QStringLiteral("ACTIVE_PROFILE") << Value(3)
                             << QStringLiteral("Active profile: 3, sending");
}

void TestControlState::wishIsWordedByItsParameter() {
    QFETCH(QString, parameter);
    QFETCH(Value, requested);
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-eTRV-2"),
        QStringLiteral("MAINTENANCE HEATING_CLIMATECONTROL_TRANSCEIVER"));
    home.event(1, "SET_POINT_TEMPERATURE", Value(21.0));
    home.event(1, "SET_POINT_MODE", Value(1));
    home.event(1, "BOOST_MODE", Value(false));
    home.event(1, "ACTIVE_PROFILE", Value(1));
    const auto id = home.values.find({QStringLiteral("HmIP-RF"), home.channel(1).address, parameter});
    home.values.setPending(id, {requested, PendingState::Sending, home.clock.nowMs(), {}});
    QTEST(readControlState(home.unit(), home.values, home.clock.nowMs()).text, "text");
}

void TestControlState::failedCommandSaysSo() {
    ControlHome home(QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Sw1"), QStringLiteral("MAINTENANCE SWITCH"));
    home.event(1, "STATE", Value(true));
    const auto id = home.values.find({QStringLiteral("BidCos-RF"), home.channel(1).address, QStringLiteral("STATE")});
    home.values.setPending(
        id, {Value(false), PendingState::Failed, home.clock.nowMs(), QStringLiteral("The device did not answer.")});
    const ControlState state = readControlState(home.unit(), home.values, home.clock.nowMs());
    QCOMPARE(state.text, QStringLiteral("Off failed"));
    QCOMPARE(state.accessibleText, QStringLiteral("Off failed, The device did not answer."));
    QCOMPARE(state.isOn, std::optional(true));
}

void TestControlState::thermostatLine() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-eTRV-2"),
        QStringLiteral("MAINTENANCE HEATING_CLIMATECONTROL_TRANSCEIVER"));
    home.event(1, "ACTUAL_TEMPERATURE", Value(21.4));
    home.event(1, "SET_POINT_TEMPERATURE", Value(21.5));
    home.event(1, "SET_POINT_MODE", Value(0));
    home.event(1, "LEVEL", Value(0.34));
    const auto read = [&home] { return readControlState(home.unit(), home.values, home.clock.nowMs()); };
    QCOMPARE(read().value, QStringLiteral("21.4 °C"));
    QCOMPARE(read().text, QStringLiteral("Heating · Auto · valve 34 %"));
    QCOMPARE(read().accessibleText, QStringLiteral("21.4 °C, Heating · Auto · valve 34 %, target 21.5 °C"));
    home.event(1, "LEVEL", Value(0.0));
    home.event(1, "SET_POINT_MODE", Value(1));
    home.event(1, "WINDOW_STATE", Value(1));
    QCOMPARE(read().text, QStringLiteral("Manual · window open"));
    home.event(1, "BOOST_MODE", Value(true));
    home.event(1, "BOOST_TIME", Value(4));
    home.event(1, "WINDOW_STATE", Value(0));
    QCOMPARE(read().text, QStringLiteral("Boost · 4 min left · valve 0 %"));
    home.event(1, "SET_POINT_TEMPERATURE", Value(4.5));
    QCOMPARE(read().text, QStringLiteral("Off · frost protection"));
    home.event(1, "SET_POINT_TEMPERATURE", Value(21.0));
    const auto id = home.values.find(
        {QStringLiteral("HmIP-RF"), home.channel(1).address, QStringLiteral("SET_POINT_TEMPERATURE")});
    home.values.setPending(id, {Value(21.5), PendingState::Sending, home.clock.nowMs(), {}});
    QCOMPARE(read().text, QStringLiteral("21.0 °C → 21.5 °C, sending"));
    QCOMPARE(read().targetTemperature, std::optional(21.5));
}

void TestControlState::bidCosThermostat() {
    ControlHome home(QStringLiteral("BidCos-RF"), QStringLiteral("HM-CC-RT-DN"),
        QStringLiteral("MAINTENANCE CLIMATECONTROL_RT_TRANSCEIVER"));
    home.event(1, "ACTUAL_TEMPERATURE", Value(19.0));
    home.event(1, "SET_TEMPERATURE", Value(30.5));
    home.event(1, "CONTROL_MODE", Value(3));
    home.event(1, "BOOST_STATE", Value(5));
    home.event(1, "VALVE_STATE", Value(80));
    const ControlState state = readControlState(home.unit(), home.values, home.clock.nowMs());
    QCOMPARE(state.text, QStringLiteral("Heating · Boost · 5 min left · valve 80 %"));
    QVERIFY(state.accessibleText.endsWith(QStringLiteral("target On")));
}

void TestControlState::oldRegulator() {
    ControlHome home(QStringLiteral("BidCos-RF"), QStringLiteral("HM-CC-TC"),
        QStringLiteral("MAINTENANCE WEATHER CLIMATECONTROL_REGULATOR"));
    const auto value = [&home] { return readControlState(home.unit(), home.values, home.clock.nowMs()).value; };
    home.event(2, "SETPOINT", Value(18.0));
    QCOMPARE(value(), QStringLiteral("18.0 °C"));
    home.event(2, "SETPOINT", Value(100.0));
    QCOMPARE(value(), QStringLiteral("On"));
    home.event(2, "SETPOINT", Value(0.0));
    QCOMPARE(value(), QStringLiteral("Off"));
    QCOMPARE(readControlState(home.unit(), home.values, home.clock.nowMs()).text, QStringLiteral("Off · valve closed"));
}

void TestControlState::movingBlind() {
    ControlHome home(QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Bl1"), QStringLiteral("MAINTENANCE BLIND"));
    home.event(1, "LEVEL", Value(0.5));
    home.event(1, "DIRECTION", Value(2));
    ControlState state = readControlState(home.unit(), home.values, home.clock.nowMs());
    QCOMPARE(state.text, QStringLiteral("Moving down …"));
    QCOMPARE(state.movement, Movement::Down);
    QCOMPARE(state.value, QStringLiteral("50 % open"));
    home.event(1, "DIRECTION", Value(0));
    home.event(1, "WORKING", Value(true));
    QCOMPARE(readControlState(home.unit(), home.values, 0).text, QStringLiteral("Moving …"));
}

void TestControlState::keyPress() {
    ControlHome home(
        QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-WRC6"), QStringLiteral("MAINTENANCE KEY_TRANSCEIVER"));
    home.add(1, "PRESS_SHORT", ParameterType::Action, "e");
    QCOMPARE(readControlState(home.unit(), home.values, home.clock.nowMs()).text, QStringLiteral("Not pressed yet"));
    home.clock.setWallTime(QDateTime(QDate(2026, 3, 1), QTime(7, 5)).toMSecsSinceEpoch());
    home.event(1, "PRESS_SHORT", Value(true));
    QCOMPARE(readControlState(home.unit(), home.values, home.clock.nowMs()).text, QStringLiteral("Short press 07:05"));
    home.clock.advance(60'000);
    home.event(1, "PRESS_LONG_START", Value(true));
    QCOMPARE(readControlState(home.unit(), home.values, home.clock.nowMs()).text, QStringLiteral("Long press 07:06"));
}

void TestControlState::dimmingIsTold() {
    ControlHome home(QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Dim1T"), QStringLiteral("MAINTENANCE DIMMER"));
    home.event(1, "LEVEL", Value(0.5));
    home.event(1, "DIRECTION", Value(2));
    const auto read = [&home] { return readControlState(home.unit(), home.values, home.clock.nowMs()); };
    QCOMPARE(read().text, QStringLiteral("Getting darker …"));
    QCOMPARE(read().value, QStringLiteral("On · 50 %"));
    home.event(1, "DIRECTION", Value(0));
    home.event(1, "WORKING", Value(true));
    QCOMPARE(read().text, QStringLiteral("Dimming …"));
}

void TestControlState::absenceAndWeekProfile() {
    const qint64 now = QDateTime(QDate(2026, 3, 1), QTime(12, 0)).toMSecsSinceEpoch();
    ControlHome hmip(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-eTRV-2"),
        QStringLiteral("MAINTENANCE HEATING_CLIMATECONTROL_TRANSCEIVER"));
    const auto read = [&hmip, now] { return readControlState(hmip.unit(), hmip.values, now); };
    hmip.event(1, "ACTUAL_TEMPERATURE", Value(18.0));
    hmip.event(1, "ACTIVE_PROFILE", Value(2));
    hmip.event(1, "SET_POINT_MODE", Value(0));
    hmip.event(1, "PARTY_TIME_END", Value(QStringLiteral("2026_03_04 18:30")));
    QCOMPARE(read().weekProfile, std::optional(2));
    QCOMPARE(read().awayUntilMs, 0); // of an earlier absence
    hmip.event(1, "SET_POINT_MODE", Value(2));
    const QDateTime end(QDate(2026, 3, 4), QTime(18, 30));
    QCOMPARE(read().awayUntilMs, end.toMSecsSinceEpoch());
    QCOMPARE(read().text, QStringLiteral("Away until ") + QLocale().toString(end, QLocale::ShortFormat));
    hmip.event(1, "PARTY_TIME_END", Value(QStringLiteral("2000_01_01 00:00"))); // no absence
    QCOMPARE(read().awayUntilMs, 0);
    QCOMPARE(read().text, QStringLiteral("Away"));

    ControlHome bidCos(QStringLiteral("BidCos-RF"), QStringLiteral("HM-CC-RT-DN"),
        QStringLiteral("MAINTENANCE CLIMATECONTROL_RT_TRANSCEIVER"));
    bidCos.event(1, "ACTUAL_TEMPERATURE", Value(18.0));
    bidCos.event(1, "CONTROL_MODE", Value(2));
    bidCos.event(1, "PARTY_STOP_YEAR", Value(26));
    bidCos.event(1, "PARTY_STOP_MONTH", Value(3));
    bidCos.event(1, "PARTY_STOP_DAY", Value(1));
    bidCos.event(1, "PARTY_STOP_TIME", Value(1110));
    QCOMPARE(readControlState(bidCos.unit(), bidCos.values, now).text, QStringLiteral("Away until 18:30"));
}

void TestControlState::furtherReadings_data() {
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QList<Reported>>("reports");
    QTest::addColumn<QStringList>("readings");
    const auto row = [](const char* channel, const QList<Reported>& reports, const QStringList& readings) {
        QTest::newRow(channel) << QString::fromLatin1(channel) << reports << readings;
    };
    row("ENERGIE_METER_TRANSMITTER",
        {{"POWER", Value(1.0)}, {"CURRENT", Value(104.0)}, {"VOLTAGE", Value(231.2)}, {"FREQUENCY", Value(50.01)},
            {"ENERGY_COUNTER_FEED_IN", Value(12.0)}},
        {QStringLiteral("Current 104"), QStringLiteral("Voltage 231.2"), QStringLiteral("Frequency 50.01"),
            QStringLiteral("Energy fed in 12")});
    row("WEATHER_TRANSMIT",
        {{"TEMPERATURE", Value(21.4)}, {"WIND_DIR", Value(45.0)}, {"WIND_DIR_RANGE", Value(22.5)},
            {"RAIN_COUNTER", Value(1.5)}, {"SUNSHINEDURATION", Value(12)}},
        {QStringLiteral("Wind direction 45"), QStringLiteral("Wind variation 22.5"), QStringLiteral("Rain amount 1.5"),
            QStringLiteral("Sunshine 12")});
    row("MOTIONDETECTOR_TRANSCEIVER", {{"MOTION", Value(false)}, {"ILLUMINATION", Value(12.0)}},
        {QStringLiteral("Brightness 12 lx")});
    row("MOTION_DETECTOR", {{"MOTION", Value(false)}, {"BRIGHTNESS", Value(120)}}, {QStringLiteral("Brightness 120")});
    row("PRESENCEDETECTOR_TRANSCEIVER",
        {{"PRESENCE_DETECTION_STATE", Value(true)}, {"CURRENT_ILLUMINATION", Value(12.0)}},
        {QStringLiteral("Current brightness 12 lx")});
    row("SMOKE_DETECTOR", {{"SMOKE_DETECTOR_ALARM_STATUS", Value(0)}, {"DIRT_LEVEL", Value(0.5)}},
        {QStringLiteral("Dirt in the chamber 0.5")});
}

void TestControlState::furtherReadings() {
    QFETCH(QString, channel);
    QFETCH(QList<Reported>, reports);
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-X"), QStringLiteral("MAINTENANCE ") + channel);
    for (const Reported& report : reports)
        home.event(1, report.parameter, report.value);
    QStringList readings;
    for (const ControlReading& reading : readControlState(home.unit(), home.values, 0).readings)
        readings.append(QString(reading.name + QLatin1Char(' ') + reading.text));
    QTEST(readings, "readings");
}

void TestControlState::storedValueIsMarked() {
    ControlHome home(QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Sw1"), QStringLiteral("MAINTENANCE SWITCH"));
    home.event(1, "STATE", Value(true));
    home.values.markAllCached();
    const ControlState state = readControlState(home.unit(), home.values, home.clock.nowMs());
    QCOMPARE(state.quality, ValueQuality::Cached);
    QCOMPARE(state.text, QStringLiteral("On"));
    QCOMPARE(state.accessibleText, QStringLiteral("On, stored value"));
}

void TestControlState::alerts() {
    const auto alert = [](const char* channel, const char* parameter, const Value& value) {
        ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-X"),
            QStringLiteral("MAINTENANCE ") + QLatin1String(channel));
        home.event(1, parameter, value);
        return readControlState(home.unit(), home.values, 0).alert;
    };
    QCOMPARE(alert("SHUTTER_CONTACT", "STATE", Value(1)), ControlAlert::Notice);
    QCOMPARE(alert("SHUTTER_CONTACT", "STATE", Value(0)), ControlAlert::None);
    QCOMPARE(alert("ROTARY_HANDLE_SENSOR", "STATE", Value(1)), ControlAlert::Notice);
    QCOMPARE(alert("SMOKE_DETECTOR", "SMOKE_DETECTOR_ALARM_STATUS", Value(1)), ControlAlert::Alarm);
    QCOMPARE(alert("WATER_DETECTION_TRANSMITTER", "ALARMSTATE", Value(true)), ControlAlert::Alarm);
    QCOMPARE(alert("DOOR_LOCK_STATE_TRANSMITTER", "LOCK_STATE", Value(2)), ControlAlert::Notice);
    QCOMPARE(alert("SWITCH", "STATE", Value(true)), ControlAlert::None);
    QCOMPARE(alert("KEYMATIC", "STATE", Value(false)), ControlAlert::None);
    QCOMPARE(alert("KEYMATIC", "ERROR", Value(1)), ControlAlert::Notice);
}

QTEST_GUILESS_MAIN(TestControlState)
#include "tst_controlstate.moc"
