// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controlbytes.h"
#include "controlhome.h"

#include "core/control/channelcommands.h"
#include "core/control/climatecommands.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

std::unique_ptr<ControlHome> hmipHome() {
    auto home = std::make_unique<ControlHome>(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-eTRV-2"),
        QStringLiteral("MAINTENANCE HEATING_CLIMATECONTROL_TRANSCEIVER HEATING_CLIMATECONTROL_RECEIVER"));
    home->add(1, "SET_POINT_TEMPERATURE", ParameterType::Float, "rwe", {4.5, 30.5}, "°C");
    home->add(1, "ACTIVE_PROFILE", ParameterType::Integer, "rwe", {1.0, 3.0});
    home->add(1, "BOOST_MODE", ParameterType::Bool, "we");
    return home;
}

std::unique_ptr<ControlHome> bidCosHome() {
    auto home = std::make_unique<ControlHome>(QStringLiteral("BidCos-RF"), QStringLiteral("HM-CC-RT-DN"),
        QStringLiteral("MAINTENANCE WEATHER_RECEIVER CLIMATECONTROL_RECEIVER WINDOW_SWITCH_RECEIVER "
                       "CLIMATECONTROL_RT_TRANSCEIVER"));
    home->add(4, "SET_TEMPERATURE", ParameterType::Float, "rwe", {4.5, 30.5}, "°C");
    for (const char* parameter : {"AUTO_MODE", "BOOST_MODE", "COMFORT_MODE", "LOWERING_MODE"})
        home->add(4, parameter, ParameterType::Action, "w");
    home->add(4, "MANU_MODE", ParameterType::Float, "w", {4.5, 30.5});
    home->add(4, "PARTY_MODE_SUBMIT", ParameterType::String, "w");
    return home;
}

AwayPeriod holiday() {
    return {17.0, QDateTime(QDate(2023, 3, 3), QTime(7, 52)), QDateTime(QDate(2023, 3, 7), QTime(12, 1))};
}

} // namespace

//! Both thermostat families, keys and detectors: bytes and what confirms them.
class TestControlClimate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hmipTemperature();
    void hmipModes();
    void hmipLeavingBoostEndsItFirst();
    void hmipAway();
    void hmipProfile();
    void bidCosTemperature();
    void bidCosModes();
    void bidCosAway();
    void oldRegulator();
    void groupWithNonsenseLimits();
    void stepsNeedAKnownTemperature();
    void keys();
    void radioKeysCannotBePressed();
    void motionDetector();
    void presenceDetector();
};

void TestControlClimate::hmipTemperature() {
    const std::unique_ptr<ControlHome> home(hmipHome());
    const auto set = setTargetTemperature(home->unit(), home->values, 21.3);
    QCOMPARE(sent(set), setValue(1, "SET_POINT_TEMPERATURE", "<double>21.500000</double>"));
    QCOMPARE(confirmations(set), QStringList{QStringLiteral("1:SET_POINT_TEMPERATURE=21.5")});
    for (const double bad : {4.0, 31.0, qQNaN()})
        QCOMPARE(sent(setTargetTemperature(home->unit(), home->values, bad)),
            QByteArray("The temperature must be between 4.5 °C and 30.5 °C."));
    QCOMPARE(sent(turnHeatingOff(home->unit(), home->values)),
        putParamset(1, {{"CONTROL_MODE", "<i4>1</i4>"}, {"SET_POINT_TEMPERATURE", "<double>4.500000</double>"}}));
}

void TestControlClimate::hmipModes() {
    const std::unique_ptr<ControlHome> home(hmipHome());
    home->event(1, "SET_POINT_TEMPERATURE", Value(19.0));
    const ControlUnit unit = home->unit();
    const auto automatic = setClimateMode(unit, home->values, ClimateMode::Auto);
    QCOMPARE(sent(automatic), setValue(1, "CONTROL_MODE", "<i4>0</i4>"));
    QCOMPARE(confirmations(automatic), QStringList{QStringLiteral("1:SET_POINT_MODE=0")});
    const auto manual = setClimateMode(unit, home->values, ClimateMode::Manual);
    QCOMPARE(sent(manual),
        putParamset(1, {{"CONTROL_MODE", "<i4>1</i4>"}, {"SET_POINT_TEMPERATURE", "<double>19.000000</double>"}}));
    const auto boost = setClimateMode(unit, home->values, ClimateMode::Boost);
    QCOMPARE(sent(boost), setValue(1, "BOOST_MODE", "<boolean>1</boolean>"));
    QCOMPARE(confirmations(boost), QStringList{QStringLiteral("1:BOOST_MODE=true")});
    QCOMPARE(sent(setClimateMode(unit, home->values, ClimateMode::Away)),
        QByteArray("Choose the time of the absence first."));
}

void TestControlClimate::hmipLeavingBoostEndsItFirst() {
    const std::unique_ptr<ControlHome> home(hmipHome());
    home->event(1, "BOOST_MODE", Value(true));
    const auto automatic = setClimateMode(home->unit(), home->values, ClimateMode::Auto);
    QCOMPARE(sent(automatic), putParamset(1, {{"BOOST_MODE", "<boolean>0</boolean>"}, {"CONTROL_MODE", "<i4>0</i4>"}}));
    QCOMPARE(confirmations(automatic),
        (QStringList{QStringLiteral("1:BOOST_MODE=false"), QStringLiteral("1:SET_POINT_MODE=0")}));
    home->event(1, "SET_POINT_TEMPERATURE", Value(19.0));
    QCOMPARE(sent(setClimateMode(home->unit(), home->values, ClimateMode::Manual)),
        putParamset(1,
            {{"BOOST_MODE", "<boolean>0</boolean>"}, {"CONTROL_MODE", "<i4>1</i4>"},
                {"SET_POINT_TEMPERATURE", "<double>19.000000</double>"}}));
    QCOMPARE(sent(turnHeatingOff(home->unit(), home->values)),
        putParamset(1,
            {{"BOOST_MODE", "<boolean>0</boolean>"}, {"CONTROL_MODE", "<i4>1</i4>"},
                {"SET_POINT_TEMPERATURE", "<double>4.500000</double>"}}));
}

void TestControlClimate::hmipAway() {
    const std::unique_ptr<ControlHome> home(hmipHome());
    const auto away = setAway(home->unit(), home->values, holiday());
    QCOMPARE(sent(away),
        putParamset(1,
            {{"CONTROL_MODE", "<i4>2</i4>"}, {"PARTY_TIME_END", "<string>2023_03_07 12:05</string>"},
                {"PARTY_TIME_START", "<string>2023_03_03 07:50</string>"},
                {"SET_POINT_TEMPERATURE", "<double>17.000000</double>"}}));
    QCOMPARE(confirmations(away), QStringList{QStringLiteral("1:SET_POINT_MODE=2")});
    AwayPeriod backwards = holiday();
    std::swap(backwards.start, backwards.end);
    QCOMPARE(sent(setAway(home->unit(), home->values, backwards)), QByteArray("The absence must end after it begins."));
}

void TestControlClimate::hmipProfile() {
    const std::unique_ptr<ControlHome> home(hmipHome());
    QCOMPARE(sent(setWeekProfile(home->unit(), home->values, 3)), setValue(1, "ACTIVE_PROFILE", "<i4>3</i4>"));
    QCOMPARE(
        sent(setWeekProfile(home->unit(), home->values, 4)), QByteArray("The week profile must be between 1 and 3."));
}

void TestControlClimate::bidCosTemperature() {
    const std::unique_ptr<ControlHome> home(bidCosHome());
    const auto set = setTargetTemperature(home->unit(), home->values, 20.0);
    QCOMPARE(sent(set), setValue(4, "SET_TEMPERATURE", "<double>20.000000</double>"));
    QCOMPARE(confirmations(set), QStringList{QStringLiteral("4:SET_TEMPERATURE=20")});
    QCOMPARE(sent(turnHeatingOff(home->unit(), home->values)), setValue(4, "MANU_MODE", "<double>4.500000</double>"));
    home->event(4, "SET_TEMPERATURE", Value(20.0));
    const auto step = stepTargetTemperature(home->unit(), home->values, 1);
    QCOMPARE(sent(step), setValue(4, "SET_TEMPERATURE", "<double>20.500000</double>"));
    QCOMPARE(step->commands.first().priority, CommandPriority::Slider);
    home->event(4, "SET_TEMPERATURE", Value(30.5));
    QCOMPARE(sent(stepTargetTemperature(home->unit(), home->values, 1)),
        setValue(4, "SET_TEMPERATURE", "<double>30.500000</double>"));
}

void TestControlClimate::bidCosModes() {
    const std::unique_ptr<ControlHome> home(bidCosHome());
    home->event(4, "SET_TEMPERATURE", Value(21.0));
    const ControlUnit unit = home->unit();
    const auto automatic = setClimateMode(unit, home->values, ClimateMode::Auto);
    QCOMPARE(sent(automatic), setValue(4, "AUTO_MODE", "<boolean>1</boolean>"));
    QCOMPARE(confirmations(automatic), QStringList{QStringLiteral("4:CONTROL_MODE=0")});
    QVERIFY(automatic->commands.first().isImpulse);
    const auto manual = setClimateMode(unit, home->values, ClimateMode::Manual);
    QCOMPARE(sent(manual), setValue(4, "MANU_MODE", "<double>21.000000</double>"));
    QCOMPARE(confirmations(manual),
        (QStringList{QStringLiteral("4:CONTROL_MODE=1"), QStringLiteral("4:SET_TEMPERATURE=21")}));
    QCOMPARE(sent(setClimateMode(unit, home->values, ClimateMode::Boost)),
        setValue(4, "BOOST_MODE", "<boolean>1</boolean>"));
    QCOMPARE(sent(setComfort(unit, home->values)), setValue(4, "COMFORT_MODE", "<boolean>1</boolean>"));
    QCOMPARE(sent(setLowering(unit, home->values)), setValue(4, "LOWERING_MODE", "<boolean>1</boolean>"));
    QCOMPARE(confirmations(setLowering(unit, home->values)), QStringList{QStringLiteral("4:SET_TEMPERATURE=any")});
    QCOMPARE(sent(setWeekProfile(unit, home->values, 1)),
        QByteArray("This thermostat has no week profiles to choose from."));
}

void TestControlClimate::bidCosAway() {
    const std::unique_ptr<ControlHome> home(bidCosHome());
    const auto away = setAway(home->unit(), home->values, holiday());
    QCOMPARE(sent(away), setValue(4, "PARTY_MODE_SUBMIT", "<string>17.0,472,03,03,23,721,07,03,23</string>"));
    QCOMPARE(confirmations(away), QStringList{QStringLiteral("4:CONTROL_MODE=2")});
}

void TestControlClimate::oldRegulator() {
    ControlHome home(QStringLiteral("BidCos-RF"), QStringLiteral("HM-CC-TC"),
        QStringLiteral("MAINTENANCE WEATHER CLIMATECONTROL_REGULATOR"));
    home.add(2, "SETPOINT", ParameterType::Float, "rwe", {6.0, 30.0}, "°C");
    QCOMPARE(sent(setTargetTemperature(home.unit(), home.values, 18.0)),
        setValue(2, "SETPOINT", "<double>18.000000</double>"));
    const auto off = turnHeatingOff(home.unit(), home.values);
    QCOMPARE(sent(off), setValue(2, "SETPOINT", "<double>0.000000</double>")); // valve closed
    QCOMPARE(confirmations(off), QStringList{QStringLiteral("2:SETPOINT=0")});
    QCOMPARE(sent(setTargetTemperature(home.unit(), home.values, 100.0)), // valve open
        setValue(2, "SETPOINT", "<double>100.000000</double>"));
    for (const double bad : {0.5, 5.5, 30.5, 99.5})
        QCOMPARE(sent(setTargetTemperature(home.unit(), home.values, bad)),
            QByteArray("The temperature must be between 6 °C and 30 °C."));
    home.event(2, "SETPOINT", Value(0.0));
    QCOMPARE(
        sent(stepTargetTemperature(home.unit(), home.values, 1)), setValue(2, "SETPOINT", "<double>6.000000</double>"));
    QVERIFY(!setClimateMode(home.unit(), home.values, ClimateMode::Auto));
}

// HM-CC-VG-1 gives 0 and 0 (protocol §10.9).
void TestControlClimate::groupWithNonsenseLimits() {
    ControlHome home(QStringLiteral("VirtualDevices"), QStringLiteral("HM-CC-VG-1"),
        QStringLiteral("MAINTENANCE CLIMATECONTROL_RT_TRANSCEIVER"));
    home.add(1, "SET_TEMPERATURE", ParameterType::Float, "rwe", {0.0, 0.0});
    QCOMPARE(temperatureRange(home.unit(), home.values), (TemperatureRange{4.5, 30.5}));
    QVERIFY(setTargetTemperature(home.unit(), home.values, 22.0));
}

void TestControlClimate::stepsNeedAKnownTemperature() {
    const std::unique_ptr<ControlHome> home(hmipHome());
    QCOMPARE(sent(stepTargetTemperature(home->unit(), home->values, 1)),
        QByteArray("The set temperature is not known yet, so it cannot be changed in steps."));
}

void TestControlClimate::keys() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-PB-2-WM55"), QStringLiteral("MAINTENANCE KEY KEY"));
    const auto press = pressKey(home.unit(), home.values, KeyPress::Short);
    QCOMPARE(sent(press), setValue(1, "PRESS_SHORT", "<boolean>1</boolean>"));
    QVERIFY(press->commands.first().isImpulse);
    QVERIFY(press->commands.first().confirmations.isEmpty());
    QCOMPARE(
        sent(pressKey(home.unit(), home.values, KeyPress::Long)), setValue(1, "PRESS_LONG", "<boolean>1</boolean>"));
    ControlHome remote(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-RCV-50"), QStringLiteral("MAINTENANCE VIRTUAL_KEY"));
    QVERIFY(canPressKey(remote.unit(), remote.values));
    QCOMPARE(sent(pressKey(remote.unit(), remote.values, KeyPress::Short)),
        setValue(1, "PRESS_SHORT", "<boolean>1</boolean>"));
    QCOMPARE(sent(pressKey(remote.unit(), remote.values, KeyPress::Long)),
        setValue(1, "PRESS_LONG", "<boolean>1</boolean>"));
}

void TestControlClimate::radioKeysCannotBePressed() {
    ControlHome home(
        QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-WRC6"), QStringLiteral("MAINTENANCE KEY_TRANSCEIVER"));
    const QByteArray refused("This key can only be pressed by hand; the CCU cannot do it.");
    QCOMPARE(sent(pressKey(home.unit(), home.values, KeyPress::Short)), refused);
    home.add(1, "PRESS_SHORT", ParameterType::Action, "e");
    QCOMPARE(sent(pressKey(home.unit(), home.values, KeyPress::Short)), refused);
    // The keys of the CCU's own remote have the same channel type, but can be written.
    ControlHome remote(
        QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-RCV-50"), QStringLiteral("MAINTENANCE KEY_TRANSCEIVER"));
    remote.add(1, "PRESS_SHORT", ParameterType::Action, "we");
    QCOMPARE(sent(pressKey(remote.unit(), remote.values, KeyPress::Short)),
        setValue(1, "PRESS_SHORT", "<boolean>1</boolean>"));
    ControlHome input(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-DRSI4"),
        QStringLiteral("MAINTENANCE MULTI_MODE_INPUT_TRANSMITTER"));
    QCOMPARE(sent(pressKey(input.unit(), input.values, KeyPress::Short)), refused);
}

void TestControlClimate::motionDetector() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-SMI"),
        QStringLiteral("MAINTENANCE MOTIONDETECTOR_TRANSCEIVER"));
    const QByteArray nothing("There is nothing to reset: the detector reports nothing.");
    QCOMPARE(sent(resetDetection(home.unit(), home.values)), QByteArray("This detector cannot be reset."));
    home.add(1, "RESET_MOTION", ParameterType::Action, "w");
    home.add(1, "MOTION_DETECTION_ACTIVE", ParameterType::Bool, "rwe");
    QCOMPARE(sent(resetDetection(home.unit(), home.values)), nothing);
    home.event(1, "MOTION", Value(true));
    QCOMPARE(sent(resetDetection(home.unit(), home.values)), setValue(1, "RESET_MOTION", "<boolean>1</boolean>"));
    QCOMPARE(confirmations(resetDetection(home.unit(), home.values)), QStringList{QStringLiteral("1:MOTION=false")});
    QCOMPARE(sent(setDetectionActive(home.unit(), home.values, false)),
        setValue(1, "MOTION_DETECTION_ACTIVE", "<boolean>0</boolean>"));
    ControlHome old(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-Sen-MDIR-SM"), QStringLiteral("MAINTENANCE MOTION_DETECTOR"));
    QCOMPARE(
        sent(setDetectionActive(old.unit(), old.values, false)), QByteArray("This detector cannot be switched off."));
}

void TestControlClimate::presenceDetector() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-SPI"),
        QStringLiteral("MAINTENANCE PRESENCEDETECTOR_TRANSCEIVER"));
    home.add(1, "RESET_PRESENCE", ParameterType::Action, "w");
    home.add(1, "PRESENCE_DETECTION_ACTIVE", ParameterType::Bool, "rwe");
    home.event(1, "PRESENCE_DETECTION_STATE", Value(true));
    QCOMPARE(sent(resetDetection(home.unit(), home.values)), setValue(1, "RESET_PRESENCE", "<boolean>1</boolean>"));
    QCOMPARE(confirmations(resetDetection(home.unit(), home.values)),
        QStringList{QStringLiteral("1:PRESENCE_DETECTION_STATE=false")});
    QCOMPARE(sent(setDetectionActive(home.unit(), home.values, true)),
        setValue(1, "PRESENCE_DETECTION_ACTIVE", "<boolean>1</boolean>"));
}

QTEST_GUILESS_MAIN(TestControlClimate)
#include "tst_controlclimate.moc"
