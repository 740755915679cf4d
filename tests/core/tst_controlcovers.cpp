// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controlbytes.h"
#include "controlhome.h"

#include "core/control/covercommands.h"
#include "core/control/safetycommands.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

const char* const zero = "<double>0.000000</double>";
const char* const one = "<double>1.000000</double>";

} // namespace

//! Blinds, garage doors, locks and sirens: bytes, what confirms them, and what asks first.
class TestControlCovers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bidCosBlind();
    void hmipShutter();
    void movingBlindIsStoppedFirst_data();
    void movingBlindIsStoppedFirst();
    void hmipSlatBlind();
    void uncalibratedBlindIsTiltedAlone_data();
    void uncalibratedBlindIsTiltedAlone();
    void hmipSlatBlindWithoutCombinedParameter();
    void bidCosJalousie();
    void positionsAreChecked();
    void windowDriveAsks();
    void garageDoor_data();
    void garageDoor();
    void keymatic();
    void doorLock();
    void knownListsAreNotGuessed();
    void hmipSiren();
    void hmipSirenIsSilencedAtOnce();
    void bidCosSiren();
    void smokeDetector();
};

void TestControlCovers::bidCosBlind() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Bl1PBU-FM"), QStringLiteral("MAINTENANCE BLIND"));
    const ControlUnit unit = home.unit();
    QCOMPARE(sent(coverUp(unit, home.values)), setValue(1, "LEVEL", one));
    QCOMPARE(sent(coverDown(unit, home.values)), setValue(1, "LEVEL", zero));
    QCOMPARE(sent(coverTo(unit, home.values, {0.4, {}})), setValue(1, "LEVEL", "<double>0.400000</double>"));
    QCOMPARE(confirmations(coverTo(unit, home.values, {0.4, {}})), QStringList{QStringLiteral("1:LEVEL=0.4")});
    const auto stop = coverStop(unit, home.values);
    QCOMPARE(sent(stop), setValue(1, "STOP", "<boolean>1</boolean>"));
    QCOMPARE(stop->commands.first().priority, CommandPriority::Safety);
    QVERIFY(stop->commands.first().isImpulse);
    QCOMPARE(confirmations(stop), QStringList{QStringLiteral("1:LEVEL=any")});
}

void TestControlCovers::hmipShutter() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-BROLL"),
        QStringLiteral("MAINTENANCE KEY_TRANSCEIVER KEY_TRANSCEIVER SHUTTER_TRANSMITTER SHUTTER_VIRTUAL_RECEIVER "
                       "SHUTTER_VIRTUAL_RECEIVER SHUTTER_VIRTUAL_RECEIVER"));
    const ControlUnit unit = home.unit();
    QCOMPARE(sent(coverDown(unit, home.values)), setValue(4, "LEVEL", zero));
    QCOMPARE(confirmations(coverDown(unit, home.values)), QStringList{QStringLiteral("3:LEVEL=0")});
    QCOMPARE(sent(coverStop(unit, home.values)), setValue(4, "STOP", "<boolean>1</boolean>"));
}

void TestControlCovers::movingBlindIsStoppedFirst_data() {
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("moves");
    QTest::newRow("BidCos up") << QByteArray("DIRECTION") << 1 << true;
    QTest::newRow("BidCos down") << QByteArray("DIRECTION") << 2 << true;
    QTest::newRow("BidCos stands") << QByteArray("DIRECTION") << 0 << false;
    QTest::newRow("BidCos works") << QByteArray("WORKING") << 1 << true;
    QTest::newRow("HmIP unknown") << QByteArray("ACTIVITY_STATE") << 0 << false;
    QTest::newRow("HmIP up") << QByteArray("ACTIVITY_STATE") << 1 << true;
    QTest::newRow("HmIP stable") << QByteArray("ACTIVITY_STATE") << 3 << false;
    QTest::newRow("HmIP not stable") << QByteArray("PROCESS") << 1 << true;
}

void TestControlCovers::movingBlindIsStoppedFirst() {
    QFETCH(QByteArray, parameter);
    QFETCH(int, value);
    QFETCH(bool, moves);
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Bl1PBU-FM"), QStringLiteral("MAINTENANCE BLIND"));
    home.event(1, parameter.constData(), Value(value));
    const QByteArray stop = moves ? setValue(1, "STOP", "<boolean>1</boolean>") : QByteArray();
    QCOMPARE(sent(coverUp(home.unit(), home.values)), stop + setValue(1, "LEVEL", one));
}

void TestControlCovers::hmipSlatBlind() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-BBL"),
        QStringLiteral("MAINTENANCE BLIND_TRANSMITTER BLIND_VIRTUAL_RECEIVER BLIND_VIRTUAL_RECEIVER "
                       "BLIND_VIRTUAL_RECEIVER"));
    home.add(2, "COMBINED_PARAMETER", ParameterType::String, "w");
    home.add(1, "LEVEL", ParameterType::Float, "re", {0.0, 1.01}, "100%");
    home.add(1, "LEVEL_2", ParameterType::Float, "re", {0.0, 1.01}, "100%");
    const ControlUnit unit = home.unit();
    const auto both = coverTo(unit, home.values, {0.29, 0.57});
    QCOMPARE(sent(both), setValue(2, "COMBINED_PARAMETER", "<string>L2=57,L=29</string>"));
    QCOMPARE(confirmations(both), (QStringList{QStringLiteral("1:LEVEL=0.29"), QStringLiteral("1:LEVEL_2=0.57")}));
    QCOMPARE(sent(coverUp(unit, home.values)), setValue(2, "COMBINED_PARAMETER", "<string>L2=100,L=100</string>"));
    QCOMPARE(sent(coverTo(unit, home.values, {{}, 0.5})), setValue(2, "LEVEL_2", "<double>0.500000</double>"));

    // Once the position is known it is sent along, so that tilting does not move the blind.
    home.event(1, "LEVEL", Value(0.4));
    home.event(1, "LEVEL_STATUS", Value(0));
    QCOMPARE(
        sent(coverTo(unit, home.values, {{}, 0.5})), setValue(2, "COMBINED_PARAMETER", "<string>L2=50,L=40</string>"));
}

// LEVEL is 0 until the blind is calibrated: sent along with the slats it would drive the blind down.
void TestControlCovers::uncalibratedBlindIsTiltedAlone_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("alone");
    QTest::newRow("normal") << 0 << false;
    QTest::newRow("unknown") << 1 << true;
    QTest::newRow("overflow") << 2 << true;
    QTest::newRow("error") << 4 << true;
    QTest::newRow("never told") << -1 << true;
}

void TestControlCovers::uncalibratedBlindIsTiltedAlone() {
    QFETCH(int, status);
    QFETCH(bool, alone);
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-BBL"),
        QStringLiteral("MAINTENANCE BLIND_TRANSMITTER BLIND_VIRTUAL_RECEIVER"));
    home.add(2, "COMBINED_PARAMETER", ParameterType::String, "w");
    home.event(1, "LEVEL", Value(0.0));
    home.event(1, "LEVEL_2", Value(0.0));
    if (status >= 0) {
        home.event(1, "LEVEL_STATUS", Value(status));
        home.event(1, "LEVEL_2_STATUS", Value(status));
    }
    const auto tilt = coverTo(home.unit(), home.values, {{}, 0.5});
    QCOMPARE(sent(tilt),
        alone ? setValue(2, "LEVEL_2", "<double>0.500000</double>")
              : setValue(2, "COMBINED_PARAMETER", "<string>L2=50,L=0</string>"));
    QCOMPARE(tilt->commands.last().confirmations.size(), alone ? 1 : 2);
    QCOMPARE(sent(coverTo(home.unit(), home.values, {0.5, {}})),
        alone ? setValue(2, "LEVEL", "<double>0.500000</double>")
              : setValue(2, "COMBINED_PARAMETER", "<string>L2=0,L=50</string>"));
}

void TestControlCovers::hmipSlatBlindWithoutCombinedParameter() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-BBL"),
        QStringLiteral("MAINTENANCE BLIND_TRANSMITTER BLIND_VIRTUAL_RECEIVER"));
    QCOMPARE(sent(coverTo(home.unit(), home.values, {0.25, 0.75})),
        putParamset(2, {{"LEVEL", "<double>0.250000</double>"}, {"LEVEL_2", "<double>0.750000</double>"}}));
}

void TestControlCovers::bidCosJalousie() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Ja1PBU-FM"), QStringLiteral("MAINTENANCE JALOUSIE"));
    const ControlUnit unit = home.unit();
    QCOMPARE(unit.kind, ChannelKind::SlatBlind);
    // 0.29 × 200 lies just below 58 in binary: rounded, never cut.
    QCOMPARE(
        sent(coverTo(unit, home.values, {0.29, 0.57})), setValue(1, "LEVEL_COMBINED", "<string>0x3a,0x72</string>"));
    QCOMPARE(sent(coverUp(unit, home.values)), setValue(1, "LEVEL_COMBINED", "<string>0xc8,0xc8</string>"));
    QCOMPARE(sent(coverDown(unit, home.values)), setValue(1, "LEVEL_COMBINED", "<string>0x00,0x00</string>"));
    QCOMPARE(sent(coverTo(unit, home.values, {0.4, {}})), setValue(1, "LEVEL_COMBINED", "<string>0x50,0xca</string>"));
    const auto tilt = coverTo(unit, home.values, {{}, 0.5});
    QCOMPARE(sent(tilt), setValue(1, "LEVEL_COMBINED", "<string>0xca,0x64</string>"));
    QCOMPARE(confirmations(tilt), QStringList{QStringLiteral("1:LEVEL_SLATS=0.5")});
}

void TestControlCovers::positionsAreChecked() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Bl1PBU-FM"), QStringLiteral("MAINTENANCE BLIND"));
    const QByteArray range("The position must be between 0 % and 100 %.");
    QCOMPARE(sent(coverTo(home.unit(), home.values, {1.2, {}})), range);
    QCOMPARE(sent(coverTo(home.unit(), home.values, {qQNaN(), {}})), range);
    QCOMPARE(sent(coverTo(home.unit(), home.values, {})), QByteArray("No position was given."));
    QCOMPARE(sent(coverTo(home.unit(), home.values, {0.5, 0.5})),
        QByteArray("This blind has no slats that could be tilted."));
}

void TestControlCovers::windowDriveAsks() {
    ControlHome home(QStringLiteral("BidCos-RF"), QStringLiteral("HM-Sec-Win"), QStringLiteral("MAINTENANCE WINMATIC"));
    const ControlUnit unit = home.unit();
    const auto open = coverTo(unit, home.values, {0.5, {}});
    QCOMPARE(sent(open), setValue(1, "LEVEL", "<double>0.500000</double>"));
    QCOMPARE(open->question, QStringLiteral("Really move this window?"));
    const auto lock = lockWindow(unit, home.values);
    QCOMPARE(sent(lock), setValue(1, "LEVEL", "<double>-0.005000</double>"));
    QVERIFY(lock->needsConfirmation());
    QVERIFY(!coverStop(unit, home.values)->needsConfirmation());
}

void TestControlCovers::garageDoor_data() {
    QTest::addColumn<DoorCommand>("what");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QStringList>("confirmation");
    QTest::addColumn<bool>("asks");
    QTest::newRow("open") << DoorCommand::Open << QByteArray("<i4>1</i4>")
                          << QStringList{QStringLiteral("1:DOOR_STATE=1")} << true;
    QTest::newRow("stop") << DoorCommand::Stop << QByteArray("<i4>2</i4>") << QStringList() << false;
    QTest::newRow("close") << DoorCommand::Close << QByteArray("<i4>3</i4>")
                           << QStringList{QStringLiteral("1:DOOR_STATE=0")} << false;
    QTest::newRow("ventilate") << DoorCommand::Ventilate << QByteArray("<i4>4</i4>")
                               << QStringList{QStringLiteral("1:DOOR_STATE=2")} << true;
}

void TestControlCovers::garageDoor() {
    QFETCH(DoorCommand, what);
    QFETCH(QByteArray, wire);
    QFETCH(QStringList, confirmation);
    QFETCH(bool, asks);
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-MOD-TM"),
        QStringLiteral("MAINTENANCE DOOR_RECEIVER SIMPLE_SWITCH_RECEIVER"));
    const auto action = ccudesk::garageDoor(home.unit(), home.values, what);
    QCOMPARE(sent(action), setValue(1, "DOOR_COMMAND", wire));
    QCOMPARE(confirmations(action), confirmation);
    QCOMPARE(action->needsConfirmation(), asks);
    QCOMPARE(action->commands.first().priority, CommandPriority::Safety);
    QVERIFY(action->commands.first().isImpulse);
}

void TestControlCovers::keymatic() {
    ControlHome home(QStringLiteral("BidCos-RF"), QStringLiteral("HM-Sec-Key"), QStringLiteral("MAINTENANCE KEYMATIC"));
    const auto operate = [&](LockCommand what) { return operateLock(home.unit(), home.values, what); };
    QCOMPARE(sent(operate(LockCommand::Lock)), setValue(1, "STATE", "<boolean>0</boolean>"));
    QCOMPARE(sent(operate(LockCommand::Unlock)), setValue(1, "STATE", "<boolean>1</boolean>"));
    QCOMPARE(sent(operate(LockCommand::Open)), setValue(1, "OPEN", "<boolean>1</boolean>"));
    QCOMPARE(confirmations(operate(LockCommand::Open)), QStringList{QStringLiteral("1:STATE=true")});
    QVERIFY(!operate(LockCommand::Lock)->needsConfirmation());
    QCOMPARE(operate(LockCommand::Unlock)->question, QStringLiteral("Really unlock this door?"));
    QCOMPARE(operate(LockCommand::Unlock)->answer, QStringLiteral("Unlock"));
    QVERIFY(operate(LockCommand::Open)->needsConfirmation());
    QVERIFY(operate(LockCommand::Open)->commands.first().isImpulse);
    QVERIFY(operate(LockCommand::Unlock)->commands.first().isImpulse);
    QVERIFY(!operate(LockCommand::Lock)->commands.first().isImpulse);
    QCOMPARE(operate(LockCommand::Lock)->commands.first().priority, CommandPriority::Safety);
}

void TestControlCovers::doorLock() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-DLD"),
        QStringLiteral("MAINTENANCE DOOR_LOCK_STATE_TRANSMITTER"));
    home.addList(
        1, "LOCK_STATE", "re", {QStringLiteral("UNKNOWN"), QStringLiteral("LOCKED"), QStringLiteral("UNLOCKED")});
    home.addList(
        1, "LOCK_TARGET_LEVEL", "w", {QStringLiteral("LOCKED"), QStringLiteral("UNLOCKED"), QStringLiteral("OPEN")});
    const auto operate = [&](LockCommand what) { return operateLock(home.unit(), home.values, what); };
    QCOMPARE(sent(operate(LockCommand::Lock)), setValue(1, "LOCK_TARGET_LEVEL", "<i4>0</i4>"));
    QCOMPARE(confirmations(operate(LockCommand::Lock)), QStringList{QStringLiteral("1:LOCK_STATE=1")});
    QCOMPARE(sent(operate(LockCommand::Unlock)), setValue(1, "LOCK_TARGET_LEVEL", "<i4>1</i4>"));
    QCOMPARE(confirmations(operate(LockCommand::Unlock)), QStringList{QStringLiteral("1:LOCK_STATE=2")});
    QCOMPARE(sent(operate(LockCommand::Open)), setValue(1, "LOCK_TARGET_LEVEL", "<i4>2</i4>"));
    QVERIFY(operate(LockCommand::Open)->needsConfirmation());
    QCOMPARE(sent(operateLock({}, home.values, LockCommand::Unlock)), QByteArray("This channel is no door lock."));
}

// A known list without the name means that the device cannot do it; the usual index would do something else.
void TestControlCovers::knownListsAreNotGuessed() {
    const QByteArray missing("This device does not have this command.");
    ControlHome lock(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-DLD"),
        QStringLiteral("MAINTENANCE DOOR_LOCK_STATE_TRANSMITTER"));
    QVERIFY(canOperateLock(lock.unit(), lock.values, LockCommand::Open)); // nothing is known yet
    lock.addList(1, "LOCK_TARGET_LEVEL", "w",
        {QStringLiteral("UNLOCKED"), QStringLiteral("LOCKED"), QStringLiteral("TEACH_IN")});
    QCOMPARE(sent(operateLock(lock.unit(), lock.values, LockCommand::Open)), missing);
    QVERIFY(!canOperateLock(lock.unit(), lock.values, LockCommand::Open));
    QCOMPARE(
        sent(operateLock(lock.unit(), lock.values, LockCommand::Lock)), setValue(1, "LOCK_TARGET_LEVEL", "<i4>1</i4>"));

    ControlHome keymatic(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-Sec-Key-S"), QStringLiteral("MAINTENANCE KEYMATIC"));
    keymatic.add(1, "STATE", ParameterType::Bool, "rwe");
    QCOMPARE(sent(operateLock(keymatic.unit(), keymatic.values, LockCommand::Open)), missing);
    keymatic.add(1, "OPEN", ParameterType::Action, "w");
    QCOMPARE(sent(operateLock(keymatic.unit(), keymatic.values, LockCommand::Open)),
        setValue(1, "OPEN", "<boolean>1</boolean>"));

    ControlHome door(
        QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-MOD-HO"), QStringLiteral("MAINTENANCE DOOR_RECEIVER"));
    door.addList(1, "DOOR_COMMAND", "w", {QStringLiteral("NOP"), QStringLiteral("CLOSE"), QStringLiteral("STOP")});
    QCOMPARE(sent(ccudesk::garageDoor(door.unit(), door.values, DoorCommand::Open)), missing);
    QCOMPARE(sent(ccudesk::garageDoor(door.unit(), door.values, DoorCommand::Ventilate)), missing);
    QCOMPARE(sent(ccudesk::garageDoor(door.unit(), door.values, DoorCommand::Close)),
        setValue(1, "DOOR_COMMAND", "<i4>1</i4>"));

    ControlHome smoke(
        QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-SWSD"), QStringLiteral("MAINTENANCE SMOKE_DETECTOR"));
    smoke.addList(1, "SMOKE_DETECTOR_COMMAND", "w", {QStringLiteral("RESERVED"), QStringLiteral("SMOKE_TEST")});
    QCOMPARE(sent(ccudesk::smokeDetector(smoke.unit(), smoke.values, SmokeCommand::Alarm)), missing);
    QCOMPARE(sent(ccudesk::smokeDetector(smoke.unit(), smoke.values, SmokeCommand::SmokeTest)),
        setValue(1, "SMOKE_DETECTOR_COMMAND", "<i4>1</i4>"));
}

void TestControlCovers::hmipSiren() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-ASIR-2"),
        QStringLiteral("MAINTENANCE KEY_TRANSCEIVER ALARM_COND_SWITCH_RECEIVER ALARM_SWITCH_VIRTUAL_RECEIVER"));
    home.addList(3, "ACOUSTIC_ALARM_SELECTION", "w",
        {QStringLiteral("DISABLE_ACOUSTIC_SIGNAL"), QStringLiteral("FREQUENCY_RISING")});
    const auto on = sirenOn(home.unit(), home.values, {1, 2, 180.0});
    QCOMPARE(sent(on),
        putParamset(3,
            {{"ACOUSTIC_ALARM_SELECTION", "<i4>1</i4>"}, {"DURATION_UNIT", "<i4>0</i4>"},
                {"DURATION_VALUE", "<i4>180</i4>"}, {"OPTICAL_ALARM_SELECTION", "<i4>2</i4>"}}));
    QCOMPARE(confirmations(on),
        (QStringList{QStringLiteral("3:ACOUSTIC_ALARM_ACTIVE=true"), QStringLiteral("3:OPTICAL_ALARM_ACTIVE=true")}));
    QVERIFY(on->needsConfirmation());
    QCOMPARE(confirmations(sirenOn(home.unit(), home.values, {1, 0, 1.0})),
        (QStringList{QStringLiteral("3:ACOUSTIC_ALARM_ACTIVE=true"), QStringLiteral("3:OPTICAL_ALARM_ACTIVE=false")}));
    QCOMPARE(sent(sirenOn(home.unit(), home.values, {2, 0, 1.0})), QByteArray("The siren does not have this signal."));
    QCOMPARE(
        sent(sirenOn(home.unit(), home.values, {0, 0, 1.0})), QByteArray("Choose a sound or a light for the alarm."));
}

void TestControlCovers::hmipSirenIsSilencedAtOnce() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-ASIR-2"),
        QStringLiteral("MAINTENANCE ALARM_SWITCH_VIRTUAL_RECEIVER"));
    const auto off = sirenOff(home.unit(), home.values);
    QCOMPARE(sent(off),
        putParamset(1,
            {{"ACOUSTIC_ALARM_SELECTION", "<i4>0</i4>"}, {"DURATION_UNIT", "<i4>0</i4>"},
                {"DURATION_VALUE", "<i4>1</i4>"}, {"OPTICAL_ALARM_SELECTION", "<i4>0</i4>"}}));
    QVERIFY(!off->needsConfirmation());
    QCOMPARE(off->commands.first().priority, CommandPriority::Safety);
}

void TestControlCovers::bidCosSiren() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-Sec-SFA-SM"), QStringLiteral("MAINTENANCE ALARMACTUATOR"));
    QCOMPARE(sent(sirenOn(home.unit(), home.values, {})),
        putParamset(1, {{"ON_TIME", "<double>120.000000</double>"}, {"STATE", "<boolean>1</boolean>"}}));
    QVERIFY(sirenOn(home.unit(), home.values, {})->needsConfirmation());
    QCOMPARE(sent(sirenOff(home.unit(), home.values)), setValue(1, "STATE", "<boolean>0</boolean>"));
    QCOMPARE(confirmations(sirenOff(home.unit(), home.values)), QStringList{QStringLiteral("1:STATE=false")});
}

void TestControlCovers::smokeDetector() {
    ControlHome home(
        QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-SWSD"), QStringLiteral("MAINTENANCE SMOKE_DETECTOR"));
    const auto action = [&](SmokeCommand what) { return ccudesk::smokeDetector(home.unit(), home.values, what); };
    QCOMPARE(sent(action(SmokeCommand::Alarm)), setValue(1, "SMOKE_DETECTOR_COMMAND", "<i4>2</i4>"));
    QCOMPARE(
        confirmations(action(SmokeCommand::Alarm)), QStringList{QStringLiteral("1:SMOKE_DETECTOR_ALARM_STATUS=2")});
    QVERIFY(action(SmokeCommand::Alarm)->needsConfirmation());
    QCOMPARE(sent(action(SmokeCommand::AlarmOff)), setValue(1, "SMOKE_DETECTOR_COMMAND", "<i4>1</i4>"));
    QVERIFY(action(SmokeCommand::AlarmOff)->needsConfirmation());
    QVERIFY(action(SmokeCommand::SmokeTest)->needsConfirmation());
    QCOMPARE(sent(action(SmokeCommand::SmokeTest)), setValue(1, "SMOKE_DETECTOR_COMMAND", "<i4>3</i4>"));
    QCOMPARE(confirmations(action(SmokeCommand::SmokeTest)),
        QStringList{QStringLiteral("1:SMOKE_DETECTOR_TEST_RESULT=any")});
    QCOMPARE(sent(action(SmokeCommand::CommunicationTest)), setValue(1, "SMOKE_DETECTOR_COMMAND", "<i4>4</i4>"));
    ControlHome old(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-Sec-SD"), QStringLiteral("MAINTENANCE SMOKE_DETECTOR"));
    QCOMPARE(sent(ccudesk::smokeDetector(old.unit(), old.values, SmokeCommand::Alarm)),
        QByteArray("This smoke detector takes no commands."));
}

QTEST_GUILESS_MAIN(TestControlCovers)
#include "tst_controlcovers.moc"
