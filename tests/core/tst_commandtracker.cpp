// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/commandtracker.h"

#include "controlhome.h"

#include "core/control/climatecommands.h"
#include "core/control/lightcommands.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

const RxModes always = RxMode::Always;
const RxModes sleepy = RxModes(RxMode::Config) | RxMode::WakeUp;

std::optional<PendingState> stateOf(const DataPoint& point) {
    return point.pending ? std::optional(point.pending->state) : std::nullopt;
}

} // namespace

//! A command's life after the click (architecture §5), on a clock that the test moves.
class TestCommandTracker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shownAtOnceAndClearedByTheEvent();
    void otherValueDoesNotConfirm();
    void rolledBackAfterThirtySeconds();
    void refusalIsShown();
    void supersededLeavesNoTrace();
    void newerCommandTakesOver();
    void suppressedRepeatIsConfirmed();
    void silenceIsReadBack();
    void unknownOutcomeIsReadBackAtOnce();
    void sleepingDeviceHasTime();
    void sleepingDeviceIsNotWaitedForForEver();
    void sleepingDeviceMayHaveItAlready();
    void timeRunsFromTheAcceptance();
    void anyNewValueConfirms();
    void readBackOfTheOldValueProvesNothing();
    void unknownDataPointIsNotInvented();
    void timerWatchesByItself();
};

void TestCommandTracker::shownAtOnceAndClearedByTheEvent() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-FSM"),
        QStringLiteral("MAINTENANCE SWITCH_TRANSMITTER SWITCH_VIRTUAL_RECEIVER"), always);
    home.event(1, "STATE", Value(false));
    CommandTracker tracker(home.devices, home.values, home.clock);
    const Command command = switchTo(home.unit(), home.values, true)->commands.first();
    const auto ticket = tracker.begin(command);
    QCOMPARE(home.point(1, "STATE").shownValue(), Value(true));
    QCOMPARE(home.point(1, "STATE").value, Value(false));
    QCOMPARE(stateOf(home.point(1, "STATE")), PendingState::Sending);
    QCOMPARE(home.point(1, "STATE").pending->sinceMs, home.clock.nowMs());
    tracker.accepted(ticket);
    QCOMPARE(stateOf(home.point(1, "STATE")), PendingState::WaitingForDevice);
    home.clock.advance(300);
    home.event(1, "STATE", Value(true));
    QVERIFY(!home.point(1, "STATE").pending);
    tracker.checkTimes();
    QVERIFY(!tracker.isWaiting());
}

void TestCommandTracker::otherValueDoesNotConfirm() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Sw1-Pl-2"), QStringLiteral("MAINTENANCE SWITCH"), always);
    home.event(1, "STATE", Value(false));
    CommandTracker tracker(home.devices, home.values, home.clock);
    tracker.accepted(tracker.begin(switchTo(home.unit(), home.values, true)->commands.first()));
    home.clock.advance(100);
    home.event(1, "STATE", Value(false)); // was on its way before the command arrived
    tracker.checkTimes();
    QCOMPARE(home.point(1, "STATE").shownValue(), Value(true));
}

void TestCommandTracker::rolledBackAfterThirtySeconds() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Sw1-Pl-2"), QStringLiteral("MAINTENANCE SWITCH"), always);
    home.event(1, "STATE", Value(false));
    CommandTracker tracker(home.devices, home.values, home.clock);
    tracker.accepted(tracker.begin(switchTo(home.unit(), home.values, true)->commands.first()));
    home.clock.advance(CommandTracker::timeoutMs - 1);
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, "STATE")), PendingState::WaitingForDevice);
    home.clock.setWallTime(0); // setting the wall clock changes nothing
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, "STATE")), PendingState::WaitingForDevice);
    home.clock.advance(1);
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, "STATE")), PendingState::Failed);
    QCOMPARE(home.point(1, "STATE").shownValue(), Value(false));
    QCOMPARE(home.point(1, "STATE").pending->reason,
        QStringLiteral("The device has not confirmed this within 30 seconds. It may be out of reach."));
    QVERIFY(!tracker.isWaiting());
}

void TestCommandTracker::refusalIsShown() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Sw1-Pl-2"), QStringLiteral("MAINTENANCE SWITCH"), always);
    home.event(1, "STATE", Value(false));
    CommandTracker tracker(home.devices, home.values, home.clock);
    const auto ticket = tracker.begin(switchTo(home.unit(), home.values, true)->commands.first());
    tracker.failed(ticket, {ErrorCode::Fault, QStringLiteral("The device did not answer."), {}, -1});
    QCOMPARE(stateOf(home.point(1, "STATE")), PendingState::Failed);
    QCOMPARE(home.point(1, "STATE").pending->reason, QStringLiteral("The device did not answer."));
    QCOMPARE(home.point(1, "STATE").shownValue(), Value(false));
}

void TestCommandTracker::supersededLeavesNoTrace() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Dim1T-FM"), QStringLiteral("MAINTENANCE DIMMER"), always);
    home.event(1, "LEVEL", Value(0.1));
    CommandTracker tracker(home.devices, home.values, home.clock);
    const auto ticket = tracker.begin(dimTo(home.unit(), home.values, 0.5)->commands.first());
    tracker.failed(ticket, {ErrorCode::Cancelled, {}, {}, 0});
    QVERIFY(!home.point(1, "LEVEL").pending);
    QVERIFY(!tracker.isWaiting());
}

void TestCommandTracker::newerCommandTakesOver() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Dim1T-FM"), QStringLiteral("MAINTENANCE DIMMER"), always);
    home.event(1, "LEVEL", Value(0.1));
    CommandTracker tracker(home.devices, home.values, home.clock);
    const auto first = tracker.begin(dimTo(home.unit(), home.values, 0.5)->commands.first());
    const auto second = tracker.begin(dimTo(home.unit(), home.values, 0.7)->commands.first());
    tracker.failed(first, {ErrorCode::Cancelled, {}, {}, 0});
    QCOMPARE(home.point(1, "LEVEL").shownValue(), Value(0.7));
    QCOMPARE(stateOf(home.point(1, "LEVEL")), PendingState::Sending);
    tracker.accepted(second);
    QCOMPARE(stateOf(home.point(1, "LEVEL")), PendingState::WaitingForDevice);
}

// The CCU sends no event for a value that stays the same (protocol §4): on while on is no failure.
void TestCommandTracker::suppressedRepeatIsConfirmed() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Sw1-Pl-2"), QStringLiteral("MAINTENANCE SWITCH"), always);
    home.event(1, "STATE", Value(true));
    CommandTracker tracker(home.devices, home.values, home.clock);
    tracker.accepted(tracker.begin(switchTo(home.unit(), home.values, true)->commands.first()));
    home.clock.advance(CommandTracker::timeoutMs);
    tracker.checkTimes();
    QVERIFY(!home.point(1, "STATE").pending);
}

void TestCommandTracker::silenceIsReadBack() {
    ControlHome home(QStringLiteral("VirtualDevices"), QStringLiteral("HmIP-HEATING"),
        QStringLiteral("MAINTENANCE HEATING_CLIMATECONTROL_TRANSCEIVER"), always);
    home.event(1, "SET_POINT_TEMPERATURE", Value(20.0));
    CommandTracker tracker(home.devices, home.values, home.clock);
    QSignalSpy reads(&tracker, &CommandTracker::readNeeded);
    tracker.accepted(tracker.begin(setTargetTemperature(home.unit(), home.values, 22.0)->commands.first()));
    home.clock.advance(CommandTracker::readAfterMs - 1);
    tracker.checkTimes();
    QCOMPARE(reads.size(), 0);
    home.clock.advance(1);
    tracker.checkTimes();
    tracker.checkTimes();
    QCOMPARE(reads.size(), 1); // once, not every second
    QCOMPARE(reads.first().first().value<DataPointKey>().parameter, QStringLiteral("SET_POINT_TEMPERATURE"));
    home.values.applyReadings(QStringLiteral("VirtualDevices"),
        {{home.channel(1).address, QStringLiteral("SET_POINT_TEMPERATURE"), Value(22.0), home.clock.nowMs(), nullptr}},
        ValueOrigin::Read, home.clock.nowMs());
    tracker.checkTimes();
    QVERIFY(!home.point(1, "SET_POINT_TEMPERATURE").pending);
    QVERIFY(!tracker.isWaiting());
}

void TestCommandTracker::unknownOutcomeIsReadBackAtOnce() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Sw1-Pl-2"), QStringLiteral("MAINTENANCE SWITCH"), always);
    home.event(1, "STATE", Value(false));
    CommandTracker tracker(home.devices, home.values, home.clock);
    QSignalSpy reads(&tracker, &CommandTracker::readNeeded);
    const auto ticket = tracker.begin(switchTo(home.unit(), home.values, true)->commands.first());
    tracker.failed(ticket, {ErrorCode::OutcomeUnknown, QStringLiteral("The connection broke."), {}, 0});
    QCOMPARE(reads.size(), 1);
    QCOMPARE(stateOf(home.point(1, "STATE")), PendingState::WaitingForDevice);
}

void TestCommandTracker::sleepingDeviceHasTime() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-eTRV"),
        QStringLiteral("MAINTENANCE HEATING_CLIMATECONTROL_TRANSCEIVER"), sleepy);
    home.event(1, "SET_POINT_TEMPERATURE", Value(20.0));
    CommandTracker tracker(home.devices, home.values, home.clock);
    QSignalSpy reads(&tracker, &CommandTracker::readNeeded);
    tracker.accepted(tracker.begin(setTargetTemperature(home.unit(), home.values, 22.0)->commands.first()));
    home.clock.advance(20 * CommandTracker::timeoutMs);
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, "SET_POINT_TEMPERATURE")), PendingState::WaitingForDevice);
    QCOMPARE(reads.size(), 0);
    home.event(1, "SET_POINT_TEMPERATURE", Value(22.0));
    tracker.checkTimes();
    QVERIFY(!tracker.isWaiting());
}

void TestCommandTracker::sleepingDeviceIsNotWaitedForForEver() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-eTRV"),
        QStringLiteral("MAINTENANCE HEATING_CLIMATECONTROL_TRANSCEIVER"), sleepy);
    home.event(1, "SET_POINT_TEMPERATURE", Value(20.0));
    CommandTracker tracker(home.devices, home.values, home.clock);
    tracker.accepted(tracker.begin(setTargetTemperature(home.unit(), home.values, 22.0)->commands.first()));
    home.clock.advance(CommandTracker::longestSleepMs - 1);
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, "SET_POINT_TEMPERATURE")), PendingState::WaitingForDevice);
    home.clock.advance(1);
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, "SET_POINT_TEMPERATURE")), PendingState::Failed);
    QVERIFY(home.point(1, "SET_POINT_TEMPERATURE").pending->reason.startsWith(QStringLiteral("The device sleeps")));
}

void TestCommandTracker::sleepingDeviceMayHaveItAlready() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-eTRV"),
        QStringLiteral("MAINTENANCE HEATING_CLIMATECONTROL_TRANSCEIVER"), sleepy);
    home.event(1, "SET_POINT_TEMPERATURE", Value(22.0));
    CommandTracker tracker(home.devices, home.values, home.clock);
    tracker.accepted(tracker.begin(setTargetTemperature(home.unit(), home.values, 22.0)->commands.first()));
    home.clock.advance(CommandTracker::timeoutMs);
    tracker.checkTimes();
    QVERIFY(!tracker.isWaiting());
    QVERIFY(!home.point(1, "SET_POINT_TEMPERATURE").pending);
}

// A command may wait its turn, or for radio time, before the CCU takes it.
void TestCommandTracker::timeRunsFromTheAcceptance() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Sw1-Pl-2"), QStringLiteral("MAINTENANCE SWITCH"), always);
    home.event(1, "STATE", Value(false));
    CommandTracker tracker(home.devices, home.values, home.clock);
    const auto ticket = tracker.begin(switchTo(home.unit(), home.values, true)->commands.first());
    home.clock.advance(CommandTracker::overdueMs - 1);
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, "STATE")), PendingState::Sending);
    home.clock.advance(2 * CommandTracker::timeoutMs);
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, "STATE")), PendingState::Unanswered); // said, but no failure
    tracker.accepted(ticket);
    home.clock.advance(CommandTracker::timeoutMs - 1);
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, "STATE")), PendingState::WaitingForDevice);
    home.clock.advance(1);
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, "STATE")), PendingState::Failed);
}

void TestCommandTracker::readBackOfTheOldValueProvesNothing() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Dim1T-FM"), QStringLiteral("MAINTENANCE DIMMER"), always);
    home.add(1, "OLD_LEVEL", ParameterType::Action, "w");
    home.event(1, "LEVEL", Value(0.0));
    CommandTracker tracker(home.devices, home.values, home.clock);
    const auto read = [&home](double level) {
        home.values.applyReadings(QStringLiteral("BidCos-RF"),
            {{home.channel(1).address, QStringLiteral("LEVEL"), Value(level), home.clock.nowMs(), nullptr}},
            ValueOrigin::Read, home.clock.nowMs());
    };
    tracker.accepted(tracker.begin(dimOn(home.unit(), home.values)->commands.first()));
    home.clock.advance(CommandTracker::readAfterMs);
    read(0.0);
    tracker.checkTimes();
    QVERIFY(tracker.isWaiting());
    home.clock.advance(CommandTracker::timeoutMs);
    tracker.checkTimes();
    QCOMPARE(stateOf(home.point(1, "LEVEL")), PendingState::Failed); // the lamp is still off

    tracker.accepted(tracker.begin(dimOn(home.unit(), home.values)->commands.first()));
    home.clock.advance(CommandTracker::readAfterMs);
    read(0.4);
    tracker.checkTimes();
    QVERIFY(!home.point(1, "LEVEL").pending);
}

void TestCommandTracker::anyNewValueConfirms() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Dim1T-FM"), QStringLiteral("MAINTENANCE DIMMER"), always);
    home.add(1, "OLD_LEVEL", ParameterType::Action, "w");
    home.event(1, "LEVEL", Value(0.0));
    CommandTracker tracker(home.devices, home.values, home.clock);
    tracker.accepted(tracker.begin(dimOn(home.unit(), home.values)->commands.first()));
    QCOMPARE(home.point(1, "LEVEL").shownValue(), Value(1.005));
    home.clock.advance(200);
    home.event(1, "LEVEL", Value(0.35));
    QTRY_VERIFY(!home.point(1, "LEVEL").pending); // by the store's own tick
    QCOMPARE(home.point(1, "LEVEL").shownValue(), Value(0.35));
}

void TestCommandTracker::unknownDataPointIsNotInvented() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Sw1-Pl-2"), QStringLiteral("MAINTENANCE SWITCH"), always);
    CommandTracker tracker(home.devices, home.values, home.clock);
    const auto ticket = tracker.begin(switchTo(home.unit(), home.values, true)->commands.first());
    tracker.accepted(ticket);
    QVERIFY(!tracker.isWaiting());
    QCOMPARE(home.values.size(), 0);
}

void TestCommandTracker::timerWatchesByItself() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Sw1-Pl-2"), QStringLiteral("MAINTENANCE SWITCH"), always);
    home.event(1, "STATE", Value(false));
    CommandTracker tracker(home.devices, home.values, home.clock);
    tracker.accepted(tracker.begin(switchTo(home.unit(), home.values, true)->commands.first()));
    home.clock.advance(CommandTracker::timeoutMs);
    QTRY_COMPARE(stateOf(home.point(1, "STATE")), PendingState::Failed);
}

QTEST_GUILESS_MAIN(TestCommandTracker)
#include "tst_commandtracker.moc"
