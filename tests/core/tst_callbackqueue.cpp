// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/callbackqueue.h"

#include <QTest>

using namespace ccudesk;

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QString ip = QStringLiteral("HmIP-RF");

ValueEvent change(const QString& parameter, int value) {
    return {QStringLiteral("LEQ0000001:1"), parameter, Value(value)};
}

EventBatch batch(const QString& interface, const QList<ValueEvent>& events, qint64 atMs = 0) {
    return {interface, atMs, events};
}

const EventBatch& batchAt(const CallbackQueue::Taken& taken, qsizetype index) {
    return std::get<EventBatch>(taken.items.at(index));
}

} // namespace

//! The bounded hand-over to the thread of the stores.
class TestCallbackQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void passesEverythingInOrder();
    void wakesAReaderThatSleeps();
    void keepsLastValuesAndActions();
    void keepsInterfacesApart();
    void boundsTheNumberOfBatches();
    void takesOnlyActionsBeyondTheBound();
    void refusesActionsBeyondTheLastBound();
    void countsCallsBeyondTheirBound();
};

void TestCallbackQueue::passesEverythingInOrder() {
    CallbackQueue queue;
    const auto level = change(QStringLiteral("LEVEL"), 1);
    QVERIFY(queue.push(batch(rf, {level, level})));
    static_cast<void>(queue.push(CallbackCall{ip, {QStringLiteral("newDevices"), {}}}));
    static_cast<void>(queue.push(batch(rf, {level})));
    const CallbackQueue::Taken taken = queue.takeAll();
    QCOMPARE(taken.items.size(), 3);
    QCOMPARE(batchAt(taken, 0).events, QList<ValueEvent>({level, level})); // repeats too
    QCOMPARE(std::get<CallbackCall>(taken.items.at(1)).interface, ip);
    QCOMPARE(taken.merged, 0U);
}

void TestCallbackQueue::wakesAReaderThatSleeps() {
    CallbackQueue queue;
    QVERIFY(queue.push(batch(rf, {})));
    QVERIFY(!queue.push(batch(rf, {})));
    QCOMPARE(queue.takeAll().items.size(), 2);
    QVERIFY(!queue.push(CallbackCall{rf, {}})); // it found something, so it comes back
    QCOMPARE(queue.takeAll().items.size(), 1);
    QVERIFY(queue.takeAll().items.isEmpty());
    QVERIFY(queue.push(batch(rf, {}))); // it found nothing and sleeps
}

void TestCallbackQueue::keepsLastValuesAndActions() {
    CallbackQueue queue({.events = 8});
    for (int i = 0; i < 3; ++i) {
        const auto press = change(QStringLiteral("PRESS_SHORT"), 1);
        const auto once = change(QStringLiteral("ONCE_%1").arg(i), i);
        static_cast<void>(queue.push(batch(rf, {change(QStringLiteral("LEVEL"), i), press, once}, 100 + i)));
    }
    const CallbackQueue::Taken taken = queue.takeAll();
    QCOMPARE(taken.items.size(), 1);
    QCOMPARE(taken.merged, 2U);
    QCOMPARE(batchAt(taken, 0).receivedAtMs, 102);
    QStringList order;
    for (const ValueEvent& e : batchAt(taken, 0).events)
        order.append(e.parameter + QLatin1Char('=') + e.value.toPlainText());
    QCOMPARE(order.join(QLatin1Char(' ')),
        QStringLiteral("PRESS_SHORT=1 ONCE_0=0 PRESS_SHORT=1 ONCE_1=1 LEVEL=2 PRESS_SHORT=1 ONCE_2=2"));
    static_cast<void>(queue.push(batch(rf, {change(QStringLiteral("LEVEL"), 9)})));
    QCOMPARE(queue.takeAll().merged, 0U); // counted once
}

void TestCallbackQueue::keepsInterfacesApart() {
    CallbackQueue queue({.events = 3});
    const auto level = change(QStringLiteral("LEVEL"), 1);
    static_cast<void>(queue.push(batch(rf, {level})));
    static_cast<void>(queue.push(batch(ip, {level})));
    static_cast<void>(queue.push(CallbackCall{ip, {QStringLiteral("updateDevice"), {}}}));
    static_cast<void>(queue.push(batch(rf, {level, level})));
    const CallbackQueue::Taken taken = queue.takeAll();
    QCOMPARE(taken.merged, 2U);
    QCOMPARE(taken.items.size(), 4); // nothing moves across another call
    QCOMPARE(batchAt(taken, 1).interface, ip);
    QCOMPARE(batchAt(taken, 1).events.size(), 1);
    QCOMPARE(batchAt(taken, 3).events.size(), 1);
}

void TestCallbackQueue::boundsTheNumberOfBatches() {
    CallbackQueue queue({.batches = 100});
    for (int i = 0; i < 10'000; ++i)
        static_cast<void>(queue.push(batch(rf, {change(QStringLiteral("LEVEL"), i)})));
    const CallbackQueue::Taken taken = queue.takeAll();
    QVERIFY(taken.items.size() <= 101);
    qsizetype kept = 0;
    for (qsizetype i = 0; i < taken.items.size(); ++i)
        kept += batchAt(taken, i).events.size();
    QCOMPARE(static_cast<quint64>(kept) + taken.merged, 10'000U); // nothing vanishes uncounted
    QCOMPARE(batchAt(taken, taken.items.size() - 1).events.constLast().value, Value(9'999));
}

//! A value comes again, a key press does not: what has to go are values, and that is counted.
void TestCallbackQueue::takesOnlyActionsBeyondTheBound() {
    CallbackQueue queue({.events = 100, .mostEvents = 50});
    const ValueEvent press = change(QStringLiteral("PRESS_SHORT"), 1);
    for (int i = 0; i < 100; ++i)
        static_cast<void>(queue.push(batch(rf, {change(QStringLiteral("LEVEL"), i), press})));
    const CallbackQueue::Taken taken = queue.takeAll();
    qsizetype presses = 0;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < taken.items.size(); ++i) {
        presses += batchAt(taken, i).events.count(press);
        kept += batchAt(taken, i).events.size();
    }
    QCOMPARE(presses, 100);
    QCOMPARE(static_cast<quint64>(kept) + taken.merged, 200U);
}

void TestCallbackQueue::refusesActionsBeyondTheLastBound() {
    CallbackQueue queue({.events = 10, .mostEvents = 50, .mostActions = 70});
    for (int i = 0; i < 100; ++i)
        static_cast<void>(queue.push(batch(rf, {change(QStringLiteral("PRESS_SHORT"), 1)})));
    const CallbackQueue::Taken taken = queue.takeAll();
    QCOMPARE(taken.merged, 30U);
}

void TestCallbackQueue::countsCallsBeyondTheirBound() {
    CallbackQueue queue({.mostCalls = 2});
    for (int i = 0; i < 5; ++i)
        static_cast<void>(queue.push(CallbackCall{rf, {QStringLiteral("newDevices"), {}}}));
    const CallbackQueue::Taken taken = queue.takeAll();
    QCOMPARE(taken.items.size(), 2);
    QCOMPARE(taken.lostCalls, 3U);
    QCOMPARE(queue.takeAll().lostCalls, 0U);
}

QTEST_GUILESS_MAIN(TestCallbackQueue)
#include "tst_callbackqueue.moc"
