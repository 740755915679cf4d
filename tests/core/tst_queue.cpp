// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/future.h"
#include "core/ccu/commandcall.h"
#include "core/rpc/requestqueue.h"
#include "core/rpc/xmlrpcwriter.h"
#include "tests/support/fakeclock.h"

#include <QPromise>
#include <QTest>

#include <memory>

using namespace ccudesk;
using namespace ccudesk::rpc;
using ccudesk::test::FakeClock;
using Priority = ccudesk::rpc::QueuedCommand::Priority;

Q_DECLARE_METATYPE(ccudesk::Command)

namespace {

using Answer = Result<XmlRpcValue>;

//! A line to a CCU that answers when the test says so.
class Line {
public:
    QStringList sent;

    [[nodiscard]] QueuedCommand command(
        const QString& name, Priority priority = Priority::Normal, const QString& key = {}, bool isImpulse = false) {
        return {priority, key, isImpulse, [this, name] {
                    sent << name;
                    m_open = std::make_unique<QPromise<Answer>>();
                    m_open->start();
                    return m_open->future();
                }};
    }
    //! As a connection sends it: the bytes are noted instead of a name.
    [[nodiscard]] QueuedCommand wire(const Command& command) {
        const QByteArray bytes = writeCall(toCall(command)).value_or(QByteArray());
        return toQueued(command, this->command(QString::fromLatin1(bytes)).send);
    }
    void answer(const Answer& result = XmlRpcValue()) {
        const std::unique_ptr<QPromise<Answer>> open = std::move(m_open);
        open->addResult(result);
        open->finish();
    }

private:
    std::unique_ptr<QPromise<Answer>> m_open;
};

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

class QueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void limitsTheRate();
    void forgetsTheRateAfterAPause();
    void sendsOneAtATime();
    void sendsSafetyFirstAndSlidersLast();
    void dropsSupersededSliderValues();
    void neverDropsImpulses();
    void stopEndsWhatTheChannelStillWanted_data();
    void stopEndsWhatTheChannelStillWanted();
    void newerTargetReplacesAWaitingOne_data();
    void newerTargetReplacesAWaitingOne();
    void waitsForTheClock();
    void letsSafetyPassTheRateLimit();
    void reportsFaultsAndSendsNothingAgain_data();
    void reportsFaultsAndSendsNothingAgain();
    void clears();
    void endsWaitingCommandsWhenDestroyed();
};

#define AWAIT(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 5'000)

void QueueTest::limitsTheRate() {
    RateLimit limit;
    qint64 now = 1000;
    QList<qint64> starts;
    for (int i = 0; i < 20; ++i) {
        now += limit.delayMs(now);
        limit.started(now);
        starts << now - 1000;
    }
    QCOMPARE(starts.mid(0, 5), QList<qint64>(5, 0));
    QCOMPARE(starts.mid(5, 6), (QList<qint64>{500, 600, 700, 800, 900, 1000}));
    for (qsizetype i = 5; i < starts.size(); ++i) // never more than five within half a second
        QVERIFY(starts.at(i) - starts.at(i - 5) >= 500);
}

void QueueTest::forgetsTheRateAfterAPause() {
    RateLimit limit;
    for (int i = 0; i < 5; ++i)
        limit.started(0);
    QCOMPARE(limit.delayMs(0), 500);
    QCOMPARE(limit.delayMs(700), 0);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(limit.delayMs(700), 0);
        limit.started(700);
    }
    QCOMPARE(limit.delayMs(700), 500);
}

void QueueTest::sendsOneAtATime() {
    FakeClock clock;
    Line line;
    RequestQueue queue(clock);
    const auto first = queue.enqueue(line.command(QStringLiteral("1")));
    const auto second = queue.enqueue(line.command(QStringLiteral("2")));
    QCOMPARE(line.sent, (QStringList{QStringLiteral("1")}));
    QCOMPARE(queue.waiting(), 1);
    line.answer(XmlRpcValue(42));
    AWAIT(first);
    QCOMPARE(first.result()->toInt(), 42);
    QTRY_COMPARE(line.sent.size(), 2);
    QVERIFY(!second.isFinished());
    line.answer();
    AWAIT(second);
}

void QueueTest::sendsSafetyFirstAndSlidersLast() {
    FakeClock clock;
    Line line;
    RequestQueue queue(clock);
    QList<QFuture<Answer>> futures;
    futures << queue.enqueue(line.command(QStringLiteral("running")));
    futures << queue.enqueue(line.command(QStringLiteral("slider"), Priority::Slider, QStringLiteral("a")));
    futures << queue.enqueue(line.command(QStringLiteral("switch 1")));
    futures << queue.enqueue(line.command(QStringLiteral("stop"), Priority::Safety));
    futures << queue.enqueue(line.command(QStringLiteral("switch 2")));
    for (int i = 0; i < 5; ++i) {
        QTRY_COMPARE(line.sent.size(), i + 1);
        line.answer();
    }
    for (const QFuture<Answer>& future : std::as_const(futures))
        AWAIT(future);
    QCOMPARE(line.sent,
        (QStringList{QStringLiteral("running"), QStringLiteral("stop"), QStringLiteral("switch 1"),
            QStringLiteral("switch 2"), QStringLiteral("slider")}));
}

void QueueTest::dropsSupersededSliderValues() {
    FakeClock clock;
    Line line;
    RequestQueue queue(clock);
    const QString level = QStringLiteral("ABC:4/LEVEL");
    const auto running = queue.enqueue(line.command(QStringLiteral("10 %"), Priority::Slider, level));
    const auto dropped = queue.enqueue(line.command(QStringLiteral("20 %"), Priority::Slider, level));
    const auto other = queue.enqueue(line.command(QStringLiteral("other"), Priority::Slider, QStringLiteral("X:1/L")));
    const auto last = queue.enqueue(line.command(QStringLiteral("30 %"), Priority::Slider, level));
    AWAIT(dropped);
    QCOMPARE(dropped.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(queue.waiting(), 2);
    line.answer(); // what is in flight is not called back
    AWAIT(running);
    QVERIFY(running.result());
    QTRY_COMPARE(line.sent.size(), 2);
    line.answer();
    QTRY_COMPARE(line.sent.size(), 3);
    line.answer();
    AWAIT(last);
    AWAIT(other);
    QCOMPARE(line.sent, (QStringList{QStringLiteral("10 %"), QStringLiteral("other"), QStringLiteral("30 %")}));
}

void QueueTest::neverDropsImpulses() {
    FakeClock clock;
    Line line;
    RequestQueue queue(clock);
    const QString key = QStringLiteral("ABC:1/PRESS_SHORT");
    QList<QFuture<Answer>> futures;
    for (int i = 0; i < 4; ++i)
        futures << queue.enqueue(line.command(QString::number(i), Priority::Slider, key, true));
    // a key press on the same key as a waiting slider does not remove it either, and a plain command is no slider
    futures << queue.enqueue(line.command(QStringLiteral("plain"), Priority::Normal, key));
    QCOMPARE(queue.waiting(), 4);
    for (int i = 0; i < 5; ++i) {
        QTRY_COMPARE(line.sent.size(), i + 1);
        line.answer();
    }
    for (const QFuture<Answer>& future : std::as_const(futures)) {
        AWAIT(future);
        QVERIFY(future.result());
    }
    line.sent.sort();
    QCOMPARE(line.sent,
        (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
            QStringLiteral("plain")}));
}

// A STOP goes first; a target that waited behind it would start the blind again.
void QueueTest::stopEndsWhatTheChannelStillWanted_data() {
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

void QueueTest::stopEndsWhatTheChannelStillWanted() {
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

void QueueTest::newerTargetReplacesAWaitingOne_data() {
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

void QueueTest::newerTargetReplacesAWaitingOne() {
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

void QueueTest::waitsForTheClock() {
    FakeClock clock;
    int sent = 0;
    RequestQueue queue(clock);
    const QueuedCommand quick{Priority::Normal, {}, false, [&sent] {
                                  ++sent;
                                  return readyFuture(Answer(XmlRpcValue()));
                              }};
    QList<QFuture<Answer>> futures;
    for (int i = 0; i < 7; ++i)
        futures << queue.enqueue(quick);
    AWAIT(futures.at(4));
    QCOMPARE(sent, 5); // and no more while time stands still
    clock.advance(500);
    AWAIT(futures.at(5));
    QCOMPARE(sent, 6);
    clock.advance(100);
    AWAIT(futures.at(6));
    QCOMPARE(sent, 7);
}

void QueueTest::letsSafetyPassTheRateLimit() {
    FakeClock clock;
    QStringList sent;
    RequestQueue queue(clock);
    const auto command = [&sent](const QString& name, Priority priority) {
        return QueuedCommand{priority, {}, false, [&sent, name] {
                                 sent << name;
                                 return readyFuture(Answer(XmlRpcValue()));
                             }};
    };
    QList<QFuture<Answer>> futures;
    for (int i = 0; i < 8; ++i)
        futures << queue.enqueue(command(QStringLiteral("scene"), Priority::Normal));
    AWAIT(futures.at(4));
    const auto stop = queue.enqueue(command(QStringLiteral("stop"), Priority::Safety));
    AWAIT(stop); // although the clock stands still
    QCOMPARE(sent.size(), 6);
    QCOMPARE(sent.constLast(), QStringLiteral("stop"));
    QCOMPARE(queue.waiting(), 3);
}

void QueueTest::reportsFaultsAndSendsNothingAgain_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("fault");
    QTest::newRow("general") << ErrorCode::Fault << -1;
    QTest::newRow("duty cycle") << ErrorCode::Fault << -8;
    QTest::newRow("transmission pending") << ErrorCode::Fault << -10;
    QTest::newRow("broken connection") << ErrorCode::OutcomeUnknown << 0;
    QTest::newRow("timeout") << ErrorCode::Timeout << 0;
}

void QueueTest::reportsFaultsAndSendsNothingAgain() {
    QFETCH(ErrorCode, code);
    QFETCH(int, fault);
    FakeClock clock;
    Line line;
    RequestQueue queue(clock);
    const auto failed = queue.enqueue(line.command(QStringLiteral("failing")));
    const auto next = queue.enqueue(line.command(QStringLiteral("next")));
    line.answer(failure(code, QStringLiteral("Sentence."), {}, fault));
    AWAIT(failed);
    QCOMPARE(failed.result().error().code, code);
    QCOMPARE(failed.result().error().fault, fault);
    QTRY_COMPARE(line.sent.size(), 2);
    line.answer();
    AWAIT(next);
    QCOMPARE(line.sent, (QStringList{QStringLiteral("failing"), QStringLiteral("next")}));
}

void QueueTest::clears() {
    FakeClock clock;
    Line line;
    RequestQueue queue(clock);
    const auto running = queue.enqueue(line.command(QStringLiteral("1")));
    const auto waiting = queue.enqueue(line.command(QStringLiteral("2")));
    queue.clear({ErrorCode::Network, QStringLiteral("The connection is gone."), {}, 0});
    AWAIT(waiting);
    QCOMPARE(waiting.result().error().code, ErrorCode::Network);
    line.answer();
    AWAIT(running);
    QVERIFY(running.result());
    QCOMPARE(line.sent.size(), 1);
}

void QueueTest::endsWaitingCommandsWhenDestroyed() {
    FakeClock clock;
    Line line;
    auto queue = std::make_unique<RequestQueue>(clock);
    const auto running = queue->enqueue(line.command(QStringLiteral("1")));
    const auto waiting = queue->enqueue(line.command(QStringLiteral("2")));
    queue.reset();
    AWAIT(running);
    AWAIT(waiting);
    QCOMPARE(waiting.result().error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(QueueTest)
#include "tst_queue.moc"
