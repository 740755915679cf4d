// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panelbench.h"
#include "ui/control/levelslider.h"
#include "ui/widgets/toggleswitch.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

PanelBench bench(const char* interface, const char* type, const char* channels) {
    return {QLatin1String(interface), QLatin1String(type),
        QString(QStringLiteral("MAINTENANCE ") + QLatin1String(channels))};
}

void slide(LevelSlider* slider, int position) {
    slider->setSliderDown(true);
    slider->setSliderPosition(position);
    slider->setSliderDown(false);
}

} // namespace

//! Each panel once: a click sends exactly its command, an event comes to be seen.
class TestDevicePanels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keymatic();
    void hmipLock();
    void smokeDetector();
    void bidCosSmokeDetector();
    void key();
    void radioKeyOnlyTells();
    void motionDetector();
    void presenceDetector();
    void bidCosBlind();
    void hmipSlatBlind();
    void movingBlindKeepsItsHandle();
    void blindCalibratesItself();
    void windowDriveAsks();
    void garageDoor();
    void siren();
    void meterReadings();
    void plugShowsItsMeter();
};

void TestDevicePanels::keymatic() {
    PanelBench b = bench("BidCos-RF", "HM-Sec-Key", "KEYMATIC");
    b.home.event(1, "STATE", Value(false));
    b.open();
    QCOMPARE(b.headline(), QStringLiteral("Locked"));
    b.child<QPushButton>("unlock")->click();
    QCOMPARE(b.lastSent(), setValue(1, "STATE", "<boolean>1</boolean>"));
    QCOMPARE(b.actions.last().question, QStringLiteral("Really unlock this door?"));
    b.child<QPushButton>("open")->click();
    QCOMPARE(b.lastSent(), setValue(1, "OPEN", "<boolean>1</boolean>"));
    QVERIFY(b.actions.last().needsConfirmation());
    b.child<QPushButton>("lock")->click();
    QCOMPARE(b.lastSent(), setValue(1, "STATE", "<boolean>0</boolean>"));
    QVERIFY(!b.actions.last().needsConfirmation());
    b.home.event(1, "STATE", Value(true));
    QTRY_COMPARE(b.headline(), QStringLiteral("Unlocked"));
}

void TestDevicePanels::hmipLock() {
    PanelBench b = bench("HmIP-RF", "HmIP-DLD", "DOOR_LOCK_STATE_TRANSMITTER");
    b.home.event(1, "LOCK_STATE", Value(2));
    b.open();
    QCOMPARE(b.headline(), QStringLiteral("Unlocked"));
    b.child<QPushButton>("lock")->click();
    QCOMPARE(b.lastSent(), setValue(1, "LOCK_TARGET_LEVEL", "<i4>0</i4>"));
    QVERIFY(!b.actions.last().needsConfirmation());
    b.child<QPushButton>("unlock")->click();
    QCOMPARE(b.lastSent(), setValue(1, "LOCK_TARGET_LEVEL", "<i4>1</i4>"));
    QVERIFY(b.actions.last().needsConfirmation());
    b.child<QPushButton>("open")->click();
    QCOMPARE(b.lastSent(), setValue(1, "LOCK_TARGET_LEVEL", "<i4>2</i4>"));
    QVERIFY(b.actions.last().needsConfirmation());
    b.home.event(1, "LOCK_STATE", Value(1));
    QTRY_COMPARE(b.headline(), QStringLiteral("Locked"));
}

void TestDevicePanels::smokeDetector() {
    PanelBench b = bench("HmIP-RF", "HmIP-SWSD", "SMOKE_DETECTOR");
    b.home.add(1, "SMOKE_LEVEL", ParameterType::Float, "re", {0.0, 1.0}, "100%");
    b.home.addList(1, "SMOKE_DETECTOR_TEST_RESULT", "re", {QStringLiteral("NONE"), QStringLiteral("SMOKE_TEST_OK")});
    b.home.event(1, "SMOKE_DETECTOR_ALARM_STATUS", Value(0));
    b.home.event(1, "SMOKE_LEVEL", Value(0.02));
    b.open();
    QCOMPARE(b.headline(), QStringLiteral("OK"));
    QCOMPARE(b.child<QLabel>("reading SMOKE_LEVEL")->text(), QStringLiteral("2 %"));
    b.child<QPushButton>("alarmOff")->click();
    QCOMPARE(b.lastSent(), setValue(1, "SMOKE_DETECTOR_COMMAND", "<i4>1</i4>"));
    QVERIFY(b.actions.last().needsConfirmation()); // controls §2: every command to it asks
    const QList<std::pair<const char*, const char*>> asking{{"alarm", "2"}, {"test", "3"}, {"communicationTest", "4"}};
    for (const auto& [button, index] : asking) {
        b.child<QPushButton>(button)->click();
        QCOMPARE(b.lastSent(), setValue(1, "SMOKE_DETECTOR_COMMAND", QByteArray("<i4>") + index + "</i4>"));
        QVERIFY(b.actions.last().needsConfirmation());
    }
    b.home.event(1, "SMOKE_DETECTOR_TEST_RESULT", Value(1));
    b.home.event(1, "SMOKE_DETECTOR_ALARM_STATUS", Value(1));
    QTRY_COMPARE(b.headline(), QStringLiteral("Smoke alarm"));
    QCOMPARE(b.child<QLabel>("reading SMOKE_DETECTOR_TEST_RESULT")->text(), QStringLiteral("Smoke test passed"));
}

void TestDevicePanels::bidCosSmokeDetector() {
    PanelBench b = bench("BidCos-RF", "HM-Sec-SD", "SMOKE_DETECTOR");
    b.home.event(1, "STATE", Value(false));
    b.open();
    QVERIFY(b.panel->findChildren<QPushButton*>().isEmpty());
    b.home.event(1, "STATE", Value(true));
    QTRY_COMPARE(b.headline(), QStringLiteral("Smoke alarm"));
}

void TestDevicePanels::key() {
    PanelBench b = bench("BidCos-RF", "HM-PB-2-WM", "KEY");
    b.home.add(1, "PRESS_SHORT", ParameterType::Action, "we");
    b.home.add(1, "PRESS_LONG", ParameterType::Action, "we");
    b.open();
    QCOMPARE(b.headline(), QStringLiteral("Not pressed yet"));
    b.child<QPushButton>("short")->click();
    QCOMPARE(b.lastSent(), setValue(1, "PRESS_SHORT", "<boolean>1</boolean>"));
    b.child<QPushButton>("long")->click();
    QCOMPARE(b.lastSent(), setValue(1, "PRESS_LONG", "<boolean>1</boolean>"));
    b.home.event(1, "PRESS_LONG", Value(true));
    QTRY_VERIFY(b.headline().startsWith(QStringLiteral("Long press ")));
    b.home.clock.advance(1'000);
    b.home.event(1, "PRESS_SHORT", Value(true));
    QTRY_VERIFY(b.headline().startsWith(QStringLiteral("Short press ")));
}

void TestDevicePanels::radioKeyOnlyTells() {
    PanelBench b = bench("HmIP-RF", "HmIP-WRC6", "KEY_TRANSCEIVER");
    b.home.add(1, "PRESS_SHORT", ParameterType::Action, "e");
    b.open();
    QVERIFY(b.panel->findChildren<QPushButton*>().isEmpty());
}

void TestDevicePanels::motionDetector() {
    PanelBench b = bench("HmIP-RF", "HmIP-SMI", "MOTIONDETECTOR_TRANSCEIVER");
    b.home.add(1, "MOTION_DETECTION_ACTIVE", ParameterType::Bool, "rwe");
    b.home.add(1, "RESET_MOTION", ParameterType::Action, "w");
    b.home.event(1, "MOTION", Value(false));
    b.home.event(1, "MOTION_DETECTION_ACTIVE", Value(true));
    b.home.event(1, "ILLUMINATION", Value(123.0));
    b.open();
    QCOMPARE(b.child<QLabel>("reading ILLUMINATION")->text(), QStringLiteral("123 lx"));
    auto* reset = b.child<QPushButton>("reset");
    QVERIFY(!reset->isEnabled()); // nothing to reset
    auto* active = b.child<ToggleSwitch>("active");
    QVERIFY(active->isChecked());
    active->click();
    QCOMPARE(b.lastSent(), setValue(1, "MOTION_DETECTION_ACTIVE", "<boolean>0</boolean>"));
    b.home.event(1, "MOTION", Value(true));
    QTRY_VERIFY(reset->isEnabled());
    reset->click();
    QCOMPARE(b.lastSent(), setValue(1, "RESET_MOTION", "<boolean>1</boolean>"));
    b.panel->setOperable(false);
    QVERIFY(!reset->isEnabled());
}

void TestDevicePanels::presenceDetector() {
    PanelBench b = bench("HmIP-RF", "HmIP-SPI", "PRESENCEDETECTOR_TRANSCEIVER");
    b.home.add(1, "PRESENCE_DETECTION_ACTIVE", ParameterType::Bool, "rwe");
    b.home.add(1, "RESET_PRESENCE", ParameterType::Action, "w");
    b.home.event(1, "PRESENCE_DETECTION_STATE", Value(true));
    b.home.event(1, "PRESENCE_DETECTION_ACTIVE", Value(false));
    b.open();
    b.child<ToggleSwitch>("active")->click();
    QCOMPARE(b.lastSent(), setValue(1, "PRESENCE_DETECTION_ACTIVE", "<boolean>1</boolean>"));
    b.child<QPushButton>("reset")->click();
    QCOMPARE(b.lastSent(), setValue(1, "RESET_PRESENCE", "<boolean>1</boolean>"));
    b.home.event(1, "PRESENCE_DETECTION_STATE", Value(false));
    QTRY_COMPARE(b.headline(), QStringLiteral("Nobody is there"));
}

void TestDevicePanels::bidCosBlind() {
    PanelBench b = bench("BidCos-RF", "HM-LC-Bl1", "BLIND");
    b.home.event(1, "LEVEL", Value(0.5));
    b.open();
    b.child<QPushButton>("up")->click();
    QCOMPARE(b.lastSent(), setValue(1, "LEVEL", "<double>1.000000</double>"));
    b.child<QPushButton>("down")->click();
    QCOMPARE(b.lastSent(), setValue(1, "LEVEL", "<double>0.000000</double>"));
    b.child<QPushButton>("stop")->click();
    QCOMPARE(b.lastSent(), setValue(1, "STOP", "<boolean>1</boolean>"));
    auto* level = b.child<LevelSlider>("level");
    slide(level, 30);
    QCOMPARE(b.lastSent(), setValue(1, "LEVEL", "<double>0.300000</double>"));
    b.home.event(1, "LEVEL", Value(0.3));
    QTRY_COMPARE(b.headline(), QStringLiteral("30 % open"));
}

void TestDevicePanels::hmipSlatBlind() {
    PanelBench b = bench("HmIP-RF", "HmIP-BBL", "BLIND_TRANSMITTER BLIND_VIRTUAL_RECEIVER");
    b.home.add(2, "COMBINED_PARAMETER", ParameterType::String, "w");
    for (const char* status : {"LEVEL_STATUS", "LEVEL_2_STATUS"}) {
        b.home.addList(1, status, "re", {QStringLiteral("NORMAL"), QStringLiteral("UNKNOWN")});
        b.home.event(1, status, Value(0));
    }
    b.home.event(1, "LEVEL", Value(0.5));
    b.home.event(1, "LEVEL_2", Value(0.25));
    b.open();
    auto* slats = b.child<LevelSlider>("slats");
    QCOMPARE(slats->value(), 25);
    b.child<QPushButton>("stop")->click();
    QCOMPARE(b.lastSent(), setValue(2, "STOP", "<boolean>1</boolean>"));
    slide(slats, 70);
    QCOMPARE(b.lastSent(), setValue(2, "COMBINED_PARAMETER", "<string>L2=70,L=50</string>"));
    slide(b.child<LevelSlider>("level"), 10);
    QCOMPARE(b.lastSent(), setValue(2, "COMBINED_PARAMETER", "<string>L2=25,L=10</string>"));
    b.home.event(1, "LEVEL_2", Value(0.7));
    QTRY_COMPARE(slats->value(), 70);
}

void TestDevicePanels::movingBlindKeepsItsHandle() {
    PanelBench b = bench("HmIP-RF", "HmIP-BROLL", "SHUTTER_TRANSMITTER SHUTTER_VIRTUAL_RECEIVER");
    b.home.event(1, "LEVEL", Value(1.0));
    b.open();
    auto* level = b.child<LevelSlider>("level");
    b.home.event(1, "ACTIVITY_STATE", Value(2));
    b.home.event(1, "LEVEL", Value(0.6));
    QTRY_COMPARE(b.headline(), QStringLiteral("Moving down …"));
    QCOMPARE(level->value(), 100);
    b.home.event(1, "ACTIVITY_STATE", Value(3));
    QTRY_COMPARE(level->value(), 60);
    b.home.event(1, "LEVEL_STATUS", Value(1));
    QTRY_VERIFY(!level->isKnown());
}

void TestDevicePanels::blindCalibratesItself() {
    PanelBench b = bench("HmIP-RF", "HmIP-BROLL", "SHUTTER_TRANSMITTER SHUTTER_VIRTUAL_RECEIVER");
    b.home.event(1, "LEVEL", Value(1.0));
    b.open();
    auto* start = b.child<QPushButton>("calibrate");
    QVERIFY(!start->isVisible());
    b.home.addList(1, "SELF_CALIBRATION", "rwe", {QStringLiteral("STOP"), QStringLiteral("START")});
    b.panel->refresh();
    QVERIFY(start->isVisible());
    start->click();
    QCOMPARE(b.lastSent(), setValue(1, "SELF_CALIBRATION", "<i4>1</i4>"));
    QCOMPARE(b.actions.last().question, QStringLiteral("Really calibrate this blind? It drives to both ends."));
    b.child<QPushButton>("stopCalibration")->click();
    QCOMPARE(b.lastSent(), setValue(1, "SELF_CALIBRATION", "<i4>0</i4>"));
    QVERIFY(!b.actions.last().needsConfirmation());
    b.home.add(1, "SELF_CALIBRATION_RESULT", ParameterType::Bool, "re");
    b.home.event(1, "SELF_CALIBRATION_RESULT", Value(true));
    QTRY_VERIFY(b.panel->findChild<QLabel*>(QStringLiteral("reading SELF_CALIBRATION_RESULT")));
    QCOMPARE(b.child<QLabel>("reading SELF_CALIBRATION_RESULT")->text(), QStringLiteral("succeeded"));
}

void TestDevicePanels::windowDriveAsks() {
    PanelBench b = bench("BidCos-RF", "HM-Sec-Win", "WINMATIC");
    b.home.event(1, "LEVEL", Value(0.0));
    b.open();
    b.child<QPushButton>("up")->click();
    QVERIFY(b.actions.last().needsConfirmation());
    b.child<QPushButton>("lock")->click();
    QCOMPARE(b.lastSent(), setValue(1, "LEVEL", "<double>-0.005000</double>"));
    QVERIFY(b.actions.last().needsConfirmation());
    b.child<QPushButton>("stop")->click();
    QVERIFY(!b.actions.last().needsConfirmation());
    b.home.event(1, "LEVEL", Value(-0.005));
    QTRY_COMPARE(b.headline(), QStringLiteral("Closed and locked"));
}

void TestDevicePanels::garageDoor() {
    PanelBench b = bench("HmIP-RF", "HmIP-MOD-HO", "DOOR_RECEIVER");
    b.home.event(1, "DOOR_STATE", Value(0));
    b.open();
    const QList<std::pair<const char*, const char*>> commands{
        {"open", "1"}, {"stop", "2"}, {"close", "3"}, {"ventilate", "4"}};
    for (const auto& [button, index] : commands) {
        b.child<QPushButton>(button)->click();
        QCOMPARE(b.lastSent(), setValue(1, "DOOR_COMMAND", QByteArray("<i4>") + index + "</i4>"));
    }
    b.home.event(1, "DOOR_STATE", Value(1));
    QTRY_COMPARE(b.headline(), QStringLiteral("Open"));
}

void TestDevicePanels::siren() {
    PanelBench b = bench("HmIP-RF", "HmIP-ASIR", "ALARM_SWITCH_VIRTUAL_RECEIVER");
    b.home.event(1, "ACOUSTIC_ALARM_ACTIVE", Value(false));
    b.open();
    b.child<QPushButton>("on")->click();
    QCOMPARE(b.lastSent(),
        putParamset(1,
            {{"ACOUSTIC_ALARM_SELECTION", "<i4>1</i4>"}, {"DURATION_UNIT", "<i4>0</i4>"},
                {"DURATION_VALUE", "<i4>120</i4>"}, {"OPTICAL_ALARM_SELECTION", "<i4>1</i4>"}}));
    QVERIFY(b.actions.last().needsConfirmation());
    b.child<QPushButton>("off")->click();
    QVERIFY(!b.actions.last().needsConfirmation());
    b.home.event(1, "ACOUSTIC_ALARM_ACTIVE", Value(true));
    QTRY_COMPARE(b.headline(), QStringLiteral("Alarm"));
}

void TestDevicePanels::meterReadings() {
    PanelBench b = bench("BidCos-RF", "HM-ES-TX-WM", "POWERMETER");
    b.home.add(1, "VOLTAGE", ParameterType::Float, "re", {0.0, 300.0}, "V");
    b.home.event(1, "POWER", Value(412.3));
    b.open();
    QVERIFY(!b.panel->findChild<QLabel*>(QStringLiteral("reading VOLTAGE")));
    b.home.event(1, "VOLTAGE", Value(231.2));
    QTRY_VERIFY(b.panel->findChild<QLabel*>(QStringLiteral("reading VOLTAGE")));
    QCOMPARE(b.child<QLabel>("reading VOLTAGE")->text(), QStringLiteral("231.2 V"));
    QCOMPARE(b.child<QLabel>("reading VOLTAGE")->accessibleName(), QStringLiteral("Voltage: 231.2 V"));
    b.home.event(1, "VOLTAGE", Value(229.9));
    QTRY_COMPARE(b.child<QLabel>("reading VOLTAGE")->text(), QStringLiteral("229.9 V"));
}

void TestDevicePanels::plugShowsItsMeter() {
    PanelBench b = bench("HmIP-RF", "HMIP-PSM", "SWITCH_TRANSMITTER SWITCH_VIRTUAL_RECEIVER ENERGIE_METER_TRANSMITTER");
    b.home.add(3, "POWER", ParameterType::Float, "re", {0.0, 4000.0}, "W");
    b.home.event(1, "STATE", Value(true));
    b.home.event(3, "POWER", Value(23.4));
    b.open();
    QCOMPARE(b.child<QLabel>("reading POWER")->text(), QStringLiteral("23.4 W"));
}

QTEST_MAIN(TestDevicePanels)
#include "tst_devicepanels.moc"
