// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queueline.h"

#include "tests/support/fakeclock.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;
using namespace ccudesk::test;

Q_DECLARE_METATYPE(ccudesk::Command)

namespace {

//! One command to channel 4 of a device.
Command to4(const QList<ParameterWrite>& writes, CommandPriority priority = CommandPriority::Normal) {
    Command command;
    command.target = {QStringLiteral("BidCos-RF"), QStringLiteral("ABC0000001:4")};
    command.writes = writes;
    command.priority = priority;
    return command;
}

Command write(const char* parameter, const Value& value, CommandPriority priority = CommandPriority::Normal) {
    return to4({{QString::fromLatin1(parameter), value}}, priority);
}

Command stopCommand(const char* parameter = "STOP") {
    Command command = write(parameter, Value(true), CommandPriority::Safety);
    command.isImpulse = true;
    return command;
}

QString bytes(const Command& command) {
    return QString::fromLatin1(writeCall(toCall(command)).value_or(QByteArray()));
}

} // namespace

//! What a person's newer command does to those that still wait, and which faults are worth a second try.
class QueueCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stopEndsWhatTheChannelStillWanted_data();
    void stopEndsWhatTheChannelStillWanted();
    void newerTargetReplacesAWaitingOne_data();
    void newerTargetReplacesAWaitingOne();
    void repeatsWhatMayPass_data();
    void repeatsWhatMayPass();
    void givesUpAfterThreeRepetitions();
    void neverRepeatsAnImpulse();
    void newerCommandEndsARepetition_data();
    void newerCommandEndsARepetition();
};

#define AWAIT(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 5'000)

// A STOP goes first; a target that waited behind it would start the blind again.
void QueueCommandsTest::stopEndsWhatTheChannelStillWanted_data() {
    QTest::addColumn<Command>("waiting");
    QTest::addColumn<Command>("stop");
    const auto slider = CommandPriority::Slider;
    QTest::newRow("position") << write("LEVEL", Value(0.4)) << stopCommand();
    QTest::newRow("dragged position") << write("LEVEL", Value(0.4), slider) << stopCommand();
    QTest::newRow("slats") << write("LEVEL_2", Value(0.4)) << stopCommand();
    QTest::newRow("both of a jalousie") << write("LEVEL_COMBINED", Value(QStringLiteral("0x50,0xca"))) << stopCommand();
    QTest::newRow("both of a slat blind")
        << write("COMBINED_PARAMETER", Value(QStringLiteral("L2=50,L=40"))) << stopCommand();
    QTest::newRow("brightness with a time")
        << to4({{QStringLiteral("LEVEL"), Value(0.4)}, {QStringLiteral("RAMP_TIME"), Value(5.0)}})
        << stopCommand("RAMP_STOP");
    QTest::newRow("garage door") << write("DOOR_COMMAND", Value(1))
                                 << write("DOOR_COMMAND", Value(2), CommandPriority::Safety);
}

void QueueCommandsTest::stopEndsWhatTheChannelStillWanted() {
    QFETCH(Command, waiting);
    QFETCH(Command, stop);
    FakeClock clock;
    Line line;
    RequestQueue queue(clock);
    const auto running = queue.enqueue(line.command(QStringLiteral("running")));
    const auto target = queue.enqueue(line.wire(waiting));
    Command neighbour = waiting;
    neighbour.target.address = QStringLiteral("ABC0000001:5");
    const auto other = queue.enqueue(line.wire(neighbour));
    const auto stopped = queue.enqueue(line.wire(stop));
    AWAIT(target);
    QCOMPARE(target.result().error().code, ErrorCode::Cancelled);
    for (const QFuture<Answer>& future : {running, stopped, other}) {
        line.answer();
        AWAIT(future);
        QCoreApplication::processEvents();
    }
    QStringList rest = line.sent.mid(1);
    rest.sort();
    QStringList expected{bytes(stop), bytes(neighbour)};
    expected.sort();
    QCOMPARE(rest, expected);
}

void QueueCommandsTest::newerTargetReplacesAWaitingOne_data() {
    QTest::addColumn<Command>("waiting");
    QTest::addColumn<Command>("newer");
    QTest::addColumn<bool>("replaced");
    const auto slider = CommandPriority::Slider;
    const auto jalousie = [](const char* text) { return write("LEVEL_COMBINED", Value(QString::fromLatin1(text))); };
    const Command manual
        = to4({{QStringLiteral("CONTROL_MODE"), Value(1)}, {QStringLiteral("SET_POINT_TEMPERATURE"), Value(4.5)}});
    QTest::newRow("position by position") << write("LEVEL", Value(0.4)) << write("LEVEL", Value(0.7)) << true;
    QTest::newRow("slider by button") << write("LEVEL", Value(0.4), slider) << write("LEVEL", Value(0.0)) << true;
    QTest::newRow("slider by last level")
        << write("LEVEL", Value(0.4), slider) << write("OLD_LEVEL", Value(true)) << true;
    QTest::newRow("one half by both") << write("LEVEL_2", Value(0.4))
                                      << write("COMBINED_PARAMETER", Value(QStringLiteral("L2=50,L=40"))) << true;
    QTest::newRow("both by one half") << write("COMBINED_PARAMETER", Value(QStringLiteral("L2=50,L=40")))
                                      << write("LEVEL_2", Value(0.4)) << false;
    QTest::newRow("jalousie by both") << jalousie("0x50,0xca") << jalousie("0x00,0x00") << true;
    QTest::newRow("its level stays when it is tilted") << jalousie("0x50,0xca") << jalousie("0xca,0x64") << false;
    QTest::newRow("temperature by off") << write("SET_POINT_TEMPERATURE", Value(22.0), slider) << manual << true;
    QTest::newRow("BidCos temperature by off")
        << write("SET_TEMPERATURE", Value(22.0), slider) << write("MANU_MODE", Value(4.5)) << true;
    QTest::newRow("mode stays") << manual << write("SET_POINT_TEMPERATURE", Value(22.0)) << false;
    QTest::newRow("something else") << write("LEVEL", Value(0.4)) << write("INHIBIT", Value(true)) << false;
    QTest::newRow("on and off are sent in turn")
        << write("STATE", Value(true)) << write("STATE", Value(false)) << false;
}

void QueueCommandsTest::newerTargetReplacesAWaitingOne() {
    QFETCH(Command, waiting);
    QFETCH(Command, newer);
    QFETCH(bool, replaced);
    FakeClock clock;
    Line line;
    RequestQueue queue(clock);
    const auto running = queue.enqueue(line.command(QStringLiteral("running")));
    const auto target = queue.enqueue(line.wire(waiting));
    const auto last = queue.enqueue(line.wire(newer));
    QCOMPARE(queue.waiting(), replaced ? 1 : 2);
    for (qsizetype left = queue.waiting() + 1; left > 0; --left) {
        line.answer();
        QTRY_COMPARE(queue.waiting(), std::max<qsizetype>(left - 2, 0));
    }
    AWAIT(target);
    AWAIT(last);
    QCOMPARE(target.result().has_value(), !replaced);
    QCOMPARE(line.sent.mid(1), replaced ? QStringList{bytes(newer)} : (QStringList{bytes(waiting), bytes(newer)}));
}

void QueueCommandsTest::repeatsWhatMayPass_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("afterMs");
    QTest::newRow("general") << ErrorCode::Fault << -1 << 2'000;
    QTest::newRow("out of range") << ErrorCode::Fault << -9 << 2'000;
    QTest::newRow("duty cycle") << ErrorCode::Fault << -8 << 40'000;
    QTest::newRow("transmission pending") << ErrorCode::Fault << -10 << 5'000;
    QTest::newRow("unknown parameter") << ErrorCode::Fault << -5 << 0;
    QTest::newRow("broken connection") << ErrorCode::OutcomeUnknown << 0 << 0;
    QTest::newRow("timeout") << ErrorCode::Timeout << 0 << 0;
}

void QueueCommandsTest::repeatsWhatMayPass() {
    QFETCH(ErrorCode, code);
    QFETCH(int, fault);
    QFETCH(int, afterMs);
    FakeClock clock;
    Line line;
    RequestQueue queue(clock);
    const Command lamp = write("STATE", Value(true));
    const auto result = queue.enqueue(line.wire(lamp));
    line.answer(failure(code, QStringLiteral("Sentence."), {}, fault));
    if (afterMs == 0) {
        AWAIT(result);
        QCOMPARE(line.sent.size(), 1);
        return;
    }
    QTRY_COMPARE(queue.waiting(), 1);
    clock.advance(afterMs - 1);
    queue.checkTimes();
    QCOMPARE(line.sent.size(), 1);
    clock.advance(1);
    queue.checkTimes();
    QCOMPARE(line.sent, (QStringList{bytes(lamp), bytes(lamp)}));
    line.answer();
    AWAIT(result);
    QVERIFY(result.result());
}

void QueueCommandsTest::givesUpAfterThreeRepetitions() {
    FakeClock clock;
    Line line;
    RequestQueue queue(clock);
    const auto result = queue.enqueue(line.wire(write("STATE", Value(true))));
    for (const int delay : {2'000, 4'000, 8'000}) {
        line.answer(failure(ErrorCode::Fault, QStringLiteral("Sentence."), {}, -1));
        QTRY_COMPARE(queue.waiting(), 1);
        clock.advance(delay - 1);
        queue.checkTimes();
        QCOMPARE(queue.waiting(), 1);
        clock.advance(1);
        queue.checkTimes();
        QCOMPARE(queue.waiting(), 0);
    }
    line.answer(failure(ErrorCode::Fault, QStringLiteral("Sentence."), {}, -1));
    AWAIT(result);
    QCOMPARE(result.result().error().fault, -1);
    QCOMPARE(line.sent.size(), 4);
}

void QueueCommandsTest::neverRepeatsAnImpulse() {
    FakeClock clock;
    Line line;
    RequestQueue queue(clock);
    const auto result = queue.enqueue(line.wire(stopCommand("PRESS_SHORT")));
    line.answer(failure(ErrorCode::Fault, QStringLiteral("Sentence."), {}, -1));
    AWAIT(result);
    QCOMPARE(result.result().error().fault, -1);
    QCOMPARE(line.sent.size(), 1);
}

void QueueCommandsTest::newerCommandEndsARepetition_data() {
    QTest::addColumn<Command>("first");
    QTest::addColumn<Command>("newer");
    QTest::addColumn<bool>("comesFirst"); // the newer one comes before the fault
    for (const bool comesFirst : {false, true}) {
        const char* when = comesFirst ? "before the fault" : "after the fault";
        QTest::addRow("on, off %s", when) << write("STATE", Value(true)) << write("STATE", Value(false)) << comesFirst;
        QTest::addRow("stop %s", when) << write("LEVEL", Value(0.4)) << stopCommand() << comesFirst;
    }
}

void QueueCommandsTest::newerCommandEndsARepetition() {
    QFETCH(Command, first);
    QFETCH(Command, newer);
    QFETCH(bool, comesFirst);
    FakeClock clock;
    Line line;
    RequestQueue queue(clock);
    const auto failed = queue.enqueue(line.wire(first));
    QFuture<Answer> last;
    if (comesFirst)
        last = queue.enqueue(line.wire(newer));
    line.answer(failure(ErrorCode::Fault, QStringLiteral("Sentence."), {}, -1));
    if (!comesFirst) {
        QTRY_COMPARE(queue.waiting(), 1);
        last = queue.enqueue(line.wire(newer));
    }
    AWAIT(failed);
    QVERIFY(!failed.result());
    QTRY_COMPARE(line.sent.size(), 2);
    line.answer();
    AWAIT(last);
    clock.advance(60'000);
    queue.checkTimes();
    QCOMPARE(line.sent, (QStringList{bytes(first), bytes(newer)}));
}

QTEST_GUILESS_MAIN(QueueCommandsTest)
#include "tst_queuecommands.moc"
