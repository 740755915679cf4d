// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queueline.h"

#include "core/base/future.h"
#include "core/rpc/requestqueue.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <memory>

using namespace ccudesk;
using namespace ccudesk::rpc;
using namespace ccudesk::test;

class QueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void limitsTheRate();
    void forgetsTheRateAfterAPause();
    void sendsOneAtATime();
    void sendsSafetyFirstAndSlidersLast();
    void dropsSupersededSliderValues();
    void neverDropsImpulses();
    void waitsForTheClock();
    void letsSafetyPassTheRateLimit();
    void letsSafetyPassWhatHangs();
    void keepsTheOrderOfSafetyWithinAChannel();
    void sparesTheRadio();
    void reportsFaultsAndSendsNothingAgain_data();
    void reportsFaultsAndSendsNothingAgain();
    void clears();
    void abandonsWhatIsInFlight();
    void endsWaitingCommandsWhenDestroyed();
};

#define AWAIT(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 5'000)

//! S102, S128
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

//! protocol §11: near its limit the radio is left alone, but for what is for safety.
void QueueTest::sparesTheRadio() {
    RateLimit limit;
    limit.setSparing(true);
    QCOMPARE(limit.delayMs(0), 0);
    limit.started(0);
    QCOMPARE(limit.delayMs(0), 1'000);
    limit.started(1'000);
    QCOMPARE(limit.delayMs(1'400), 600);
    limit.setSparing(false);
    QCOMPARE(limit.delayMs(1'400), 0);
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

//! A stop goes out beside a command that hangs, one at a time; everything else keeps its turn.
void QueueTest::letsSafetyPassWhatHangs() {
    FakeClock clock;
    Lines lines;
    RequestQueue queue(clock);
    const auto hanging = queue.enqueue(lines.command("hanging", Priority::Normal, "A:1"));
    const auto next = queue.enqueue(lines.command("next", Priority::Normal, "B:1"));
    const auto stop = queue.enqueue(lines.command("stop", Priority::Safety, "A:1"));
    const auto siren = queue.enqueue(lines.command("siren", Priority::Safety, "C:1"));
    queue.checkTimes();
    QCOMPARE(lines.sent, QStringList{QStringLiteral("hanging")}); // it may be answered in a moment
    clock.advance(RequestQueue::passAfterMs - 1);
    queue.checkTimes();
    QCOMPARE(lines.sent.size(), 1);
    clock.advance(1);
    queue.checkTimes();
    QCOMPARE(lines.sent.mid(1), QStringList{QStringLiteral("stop")});
    clock.advance(60'000);
    queue.checkTimes();
    QCOMPARE(lines.sent.size(), 2);
    lines.answer("stop");
    AWAIT(stop);
    QTRY_COMPARE(lines.sent.mid(2), QStringList{QStringLiteral("siren")});
    lines.answer("hanging");
    AWAIT(hanging);
    QCOMPARE(lines.sent.size(), 3); // what is ordinary waits for all that is under way
    lines.answer("siren");
    AWAIT(siren);
    QTRY_COMPARE(lines.sent.mid(3), QStringList{QStringLiteral("next")});
    lines.answer("next");
    AWAIT(next);
}

//! To lock and then to unlock is not to unlock and then to lock.
void QueueTest::keepsTheOrderOfSafetyWithinAChannel() {
    FakeClock clock;
    Lines lines;
    RequestQueue queue(clock);
    const auto lock = queue.enqueue(lines.command("lock", Priority::Safety, "A:1"));
    const auto unlock = queue.enqueue(lines.command("unlock", Priority::Safety, "A:1"));
    const auto siren = queue.enqueue(lines.command("siren", Priority::Safety, "B:1"));
    clock.advance(60'000);
    queue.checkTimes();
    QCOMPARE(lines.sent, (QStringList{QStringLiteral("lock"), QStringLiteral("siren")}));
    lines.answer("siren");
    AWAIT(siren);
    QCOMPARE(lines.sent.size(), 2);
    lines.answer("lock");
    AWAIT(lock);
    QTRY_COMPARE(lines.sent.size(), 3);
    lines.answer("unlock");
    AWAIT(unlock);
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

//! S103
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

//! The connection is lost: what was sent may have been carried out, what waited was not.
void QueueTest::abandonsWhatIsInFlight() {
    FakeClock clock;
    Line line;
    RequestQueue queue(clock);
    const auto running = queue.enqueue(line.command(QStringLiteral("1")));
    const auto waiting = queue.enqueue(line.command(QStringLiteral("2")));
    queue.abandon({ErrorCode::Network, {}, {}, 0}, {ErrorCode::OutcomeUnknown, {}, {}, 0});
    AWAIT(running);
    AWAIT(waiting);
    QCOMPARE(running.result().error().code, ErrorCode::OutcomeUnknown);
    QCOMPARE(waiting.result().error().code, ErrorCode::Network);
    const auto next = queue.enqueue(line.command(QStringLiteral("3")));
    QCOMPARE(line.sent.size(), 1); // still one in flight at most
    line.answer();
    QTRY_COMPARE(line.sent.size(), 2);
    line.answer();
    AWAIT(next);
    QVERIFY(next.result());
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
