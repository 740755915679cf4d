// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/commandtracker.h"

#include "controlhome.h"

#include "core/control/covercommands.h"
#include "core/control/lightcommands.h"
#include "core/control/safetycommands.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

const RxModes always = RxMode::Always;

std::optional<PendingState> stateOf(const DataPoint& point) {
    return point.pending ? std::optional(point.pending->state) : std::nullopt;
}

} // namespace

//! Commands to what moves: blinds and locks have time, but not for ever.
class TestCommandMovement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stopIsDoneWhenNothingMoves();
    void stopOfAStandingBlindIsNoFailure();
    void movingBlindHasTimeAndTheLastWord();
    void newTargetWhileMovingWaitsForItsOwnMovement();
    void staleMovementFlagDoesNotHoldACommand_data();
    void staleMovementFlagDoesNotHoldACommand();
    void endlessMovementIsTakenBack();
    void lockIsConfirmedByItsState();
    void jammedLockFailsWithItsReason_data();
    void jammedLockFailsWithItsReason();
    void openingAnUnlockedDoorIsConfirmed();
};

void TestCommandMovement::stopIsDoneWhenNothingMoves() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Bl1PBU-FM"), QStringLiteral("MAINTENANCE BLIND"), always);
    home.event(1, "LEVEL", Value(0.2));
    home.event(1, "DIRECTION", Value(1));
    CommandTracker tracker(home.devices, home.values, home.clock);
    tracker.accepted(tracker.begin(coverStop(home.unit(), home.values)->commands.first()));
    home.clock.advance(500);
    home.event(1, "LEVEL", Value(0.3)); // on its way, and still moving
    tracker.checkTimes();
    QVERIFY(tracker.isWaiting());
    home.event(1, "DIRECTION", Value(0));
    tracker.checkTimes();
    QVERIFY(!tracker.isWaiting());

    home.event(1, "DIRECTION", Value(1));
    tracker.accepted(tracker.begin(coverStop(home.unit(), home.values)->commands.first()));
    home.clock.advance(CommandTracker::timeoutMs);
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, "LEVEL")), PendingState::Failed); // it was lost: the blind goes on
}

void TestCommandMovement::stopOfAStandingBlindIsNoFailure() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Bl1PBU-FM"), QStringLiteral("MAINTENANCE BLIND"), always);
    home.event(1, "LEVEL", Value(0.2));
    CommandTracker tracker(home.devices, home.values, home.clock);
    tracker.accepted(tracker.begin(coverStop(home.unit(), home.values)->commands.first()));
    home.clock.advance(CommandTracker::readAfterMs);
    tracker.checkTimes();
    QVERIFY(!home.point(1, "LEVEL").pending);
}

void TestCommandMovement::movingBlindHasTimeAndTheLastWord() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Bl1PBU-FM"), QStringLiteral("MAINTENANCE BLIND"), always);
    home.event(1, "LEVEL", Value(0.0));
    home.event(1, "DIRECTION", Value(0));
    CommandTracker tracker(home.devices, home.values, home.clock);
    tracker.accepted(tracker.begin(coverTo(home.unit(), home.values, {1.0, {}})->commands.first()));
    home.clock.advance(1'000);
    home.event(1, "DIRECTION", Value(1));
    tracker.checkTimes();
    home.clock.advance(25'000);
    home.event(1, "LEVEL", Value(0.4)); // on its way
    tracker.checkTimes();
    home.clock.advance(25'000);
    tracker.checkTimes();
    QCOMPARE(home.point(1, "LEVEL").shownValue(), Value(1.0)); // 51 s after the click
    home.clock.advance(5'000);
    home.event(1, "LEVEL", Value(0.8)); // someone stopped it by hand
    home.event(1, "DIRECTION", Value(0));
    tracker.checkTimes();
    QVERIFY(!home.point(1, "LEVEL").pending);
    QCOMPARE(home.point(1, "LEVEL").shownValue(), Value(0.8));
}

void TestCommandMovement::newTargetWhileMovingWaitsForItsOwnMovement() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Bl1PBU-FM"), QStringLiteral("MAINTENANCE BLIND"), always);
    home.event(1, "LEVEL", Value(0.2));
    home.event(1, "DIRECTION", Value(1));
    CommandTracker tracker(home.devices, home.values, home.clock);
    const auto action = coverTo(home.unit(), home.values, {0.0, {}});
    QCOMPARE(action->commands.size(), 2);
    for (const Command& command : action->commands)
        tracker.accepted(tracker.begin(command));
    home.clock.advance(500);
    home.event(1, "LEVEL", Value(0.3)); // the stop
    home.event(1, "DIRECTION", Value(0));
    tracker.checkTimes();
    QCOMPARE(home.point(1, "LEVEL").shownValue(), Value(0.0));
    home.event(1, "DIRECTION", Value(2));
    tracker.checkTimes();
    home.clock.advance(9'000);
    home.event(1, "LEVEL", Value(0.0));
    tracker.checkTimes();
    QVERIFY(!tracker.isWaiting());
}

// A lost event may leave the flag set for good, and a switch is no motor.
void TestCommandMovement::staleMovementFlagDoesNotHoldACommand_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("before");
    QTest::newRow("blind that ran before") << QStringLiteral("BLIND") << true;
    QTest::newRow("switch that ran before") << QStringLiteral("SWITCH") << true;
    QTest::newRow("switch that works since") << QStringLiteral("SWITCH") << false;
}

void TestCommandMovement::staleMovementFlagDoesNotHoldACommand() {
    QFETCH(QString, type);
    QFETCH(bool, before);
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-X"), QStringLiteral("MAINTENANCE ") + type, always);
    const bool isSwitch = type == QLatin1String("SWITCH");
    const char* parameter = isSwitch ? "STATE" : "LEVEL";
    home.event(1, parameter, isSwitch ? Value(false) : Value(0.2));
    home.event(1, "WORKING", Value(before));
    CommandTracker tracker(home.devices, home.values, home.clock);
    tracker.accepted(tracker.begin(isSwitch ? switchTo(home.unit(), home.values, true)->commands.last()
                                            : coverTo(home.unit(), home.values, {0.8, {}})->commands.last()));
    home.event(1, "WORKING", Value(true));
    tracker.checkTimes();
    home.clock.advance(CommandTracker::timeoutMs);
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, parameter)), PendingState::Failed);
}

void TestCommandMovement::endlessMovementIsTakenBack() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Bl1PBU-FM"), QStringLiteral("MAINTENANCE BLIND"), always);
    home.event(1, "LEVEL", Value(0.2));
    CommandTracker tracker(home.devices, home.values, home.clock);
    tracker.accepted(tracker.begin(coverTo(home.unit(), home.values, {0.8, {}})->commands.last()));
    home.event(1, "DIRECTION", Value(1));
    for (qint64 ms = 0; ms < CommandTracker::longestRunMs; ms += 1'000) {
        tracker.checkTimes();
        QCOMPARE(stateOf(home.point(1, "LEVEL")), PendingState::WaitingForDevice);
        home.clock.advance(1'000);
    }
    home.clock.advance(CommandTracker::timeoutMs);
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, "LEVEL")), PendingState::Failed);
    QCOMPARE(home.point(1, "LEVEL").pending->reason,
        QStringLiteral("The device has been moving for ten minutes without reaching this."));
}

void TestCommandMovement::lockIsConfirmedByItsState() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-DLD"),
        QStringLiteral("MAINTENANCE DOOR_LOCK_STATE_TRANSMITTER"), always);
    home.addList(
        1, "LOCK_STATE", "re", {QStringLiteral("UNKNOWN"), QStringLiteral("LOCKED"), QStringLiteral("UNLOCKED")});
    home.addList(
        1, "LOCK_TARGET_LEVEL", "w", {QStringLiteral("LOCKED"), QStringLiteral("UNLOCKED"), QStringLiteral("OPEN")});
    home.event(1, "LOCK_STATE", Value(1));
    CommandTracker tracker(home.devices, home.values, home.clock);
    tracker.accepted(tracker.begin(operateLock(home.unit(), home.values, LockCommand::Unlock)->commands.first()));
    QCOMPARE(home.point(1, "LOCK_STATE").shownValue(), Value(2));
    home.clock.advance(2'000);
    home.event(1, "LOCK_STATE", Value(2));
    tracker.checkTimes();
    QVERIFY(!tracker.isWaiting());
}

void TestCommandMovement::jammedLockFailsWithItsReason_data() {
    QTest::addColumn<bool>("isHmIP");
    QTest::addColumn<bool>("hasError");
    QTest::addColumn<QString>("reason");
    const QString plain = QStringLiteral("The lock has stopped without reaching this state. Please check the door.");
    QTest::newRow("HmIP jammed") << true << true << QStringLiteral("The lock could not do this: Lock jammed.");
    QTest::newRow("HmIP stopped") << true << false << plain;
    QTest::newRow("KEYMATIC clutch") << false << true << QString();
    QTest::newRow("KEYMATIC stopped") << false << false << plain;
}

void TestCommandMovement::jammedLockFailsWithItsReason() {
    QFETCH(bool, isHmIP);
    QFETCH(bool, hasError);
    QFETCH(QString, reason);
    ControlHome home(isHmIP ? QStringLiteral("HmIP-RF") : QStringLiteral("BidCos-RF"),
        isHmIP ? QStringLiteral("HmIP-DLD") : QStringLiteral("HM-Sec-Key"),
        isHmIP ? QStringLiteral("MAINTENANCE DOOR_LOCK_STATE_TRANSMITTER") : QStringLiteral("MAINTENANCE KEYMATIC"),
        always);
    const char* state = isHmIP ? "LOCK_STATE" : "STATE";
    const char* movement = isHmIP ? "ACTIVITY_STATE" : "DIRECTION";
    home.addList(1, "ERROR", "re",
        {QStringLiteral("NO_ERROR"), QStringLiteral("CLUTCH_FAILURE"), QStringLiteral("MOTOR_ABORTED")});
    home.event(1, state, isHmIP ? Value(2) : Value(true));
    CommandTracker tracker(home.devices, home.values, home.clock);
    tracker.accepted(tracker.begin(operateLock(home.unit(), home.values, LockCommand::Lock)->commands.first()));
    home.event(1, movement, Value(2));
    tracker.checkTimes();
    home.clock.advance(2'000);
    home.event(1, movement, Value(isHmIP ? 3 : 0));
    home.event(1, state, isHmIP ? Value(2) : Value(true)); // told again: still unlocked
    if (hasError && isHmIP)
        home.event(0, "ERROR_JAMMED", Value(true));
    else if (hasError)
        home.event(1, "ERROR", Value(1));
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, state)), PendingState::WaitingForDevice); // its state may still come
    home.clock.advance(CommandTracker::lockSettlesMs);
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, state)), PendingState::Failed);
    if (reason.isEmpty())
        QVERIFY(home.point(1, state).pending->reason.startsWith(QStringLiteral("The lock could not do this: ")));
    else
        QCOMPARE(home.point(1, state).pending->reason, reason);
}

void TestCommandMovement::openingAnUnlockedDoorIsConfirmed() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-DLD"),
        QStringLiteral("MAINTENANCE DOOR_LOCK_STATE_TRANSMITTER"), always);
    home.event(1, "LOCK_STATE", Value(2));
    CommandTracker tracker(home.devices, home.values, home.clock);
    tracker.accepted(tracker.begin(operateLock(home.unit(), home.values, LockCommand::Open)->commands.first()));
    home.event(1, "ACTIVITY_STATE", Value(1));
    tracker.checkTimes();
    home.event(1, "ACTIVITY_STATE", Value(3));
    tracker.checkTimes();
    QVERIFY(!home.point(1, "LOCK_STATE").pending);
    QVERIFY(!tracker.isWaiting());
}

QTEST_GUILESS_MAIN(TestCommandMovement)
#include "tst_commandmovement.moc"
