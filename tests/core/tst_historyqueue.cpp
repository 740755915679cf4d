// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/historyqueue.h"

#include <QTest>

using namespace ccudesk;

namespace {

HistoryEntry value(quint32 slot, double number) {
    return {slot, 1'000, HistoryKind::Number, number, {}, 1};
}

HistoryEntry press(quint32 slot) {
    return {slot, 1'000, HistoryKind::Action, 0.0, {}, 1};
}

QList<double> numbersOf(const HistoryQueue::Taken& taken, quint32 slot) {
    QList<double> numbers;
    for (const HistoryEntry& entry : taken.entries)
        if (entry.slot == slot && entry.kind == HistoryKind::Number)
            numbers.append(entry.number);
    return numbers;
}

} // namespace

class TestHistoryQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void passesEverythingWhileItKeepsUp() {
        HistoryQueue queue;
        for (int i = 0; i < 100; ++i)
            queue.push(value(7, i));
        const HistoryQueue::Taken taken = queue.take();
        QCOMPARE(taken.entries.size(), 100);
        QCOMPARE(taken.merged, 0U);
        QCOMPARE(queue.take().entries.size(), 0);
    }

    void keepsTheLastValueOfEachWhenBehind() {
        HistoryQueue queue({10, 1'000, 2'000});
        for (int i = 0; i < 500; ++i)
            for (quint32 slot = 0; slot < 3; ++slot)
                queue.push(value(slot, i));
        const HistoryQueue::Taken taken = queue.take();
        QCOMPARE(taken.entries.size(), 10);
        quint64 reports = 0;
        for (const HistoryEntry& entry : taken.entries)
            reports += entry.reports;
        for (quint32 slot = 0; slot < 3; ++slot)
            QCOMPARE(numbersOf(taken, slot).constLast(), 499.0);
        QCOMPARE(taken.merged, 1'490U);
        QCOMPARE(reports, 1'500U); // how much a device sends is not lost
        QCOMPARE(taken.lost, 0U);
    }

    void keepsEveryActionWhenBehind() {
        HistoryQueue queue({10, 20, 2'000});
        for (int i = 0; i < 1'000; ++i) {
            queue.push(value(1, i));
            queue.push(press(2));
        }
        const HistoryQueue::Taken taken = queue.take();
        const auto presses = std::count_if(taken.entries.cbegin(), taken.entries.cend(),
            [](const HistoryEntry& entry) { return entry.kind == HistoryKind::Action; });
        QCOMPARE(presses, 1'000);
        QCOMPARE(numbersOf(taken, 1).constLast(), 999.0);
        QCOMPARE(taken.lost, 0U);
    }

    void isBoundedWhateverComes() {
        HistoryQueue queue({10, 100, 200});
        for (quint32 slot = 0; slot < 1'000; ++slot)
            queue.push(value(slot, 1.0));
        for (int i = 0; i < 1'000; ++i)
            queue.push(press(2));
        QCOMPARE(queue.size(), 200);
        const HistoryQueue::Taken taken = queue.take();
        QCOMPARE(taken.lost, 900U + 900U);
    }

    void anEarlierRoundIsNotTouched() {
        HistoryQueue queue({1, 100, 200});
        queue.push(value(5, 1.0));
        (void)queue.take();
        queue.push(value(5, 2.0));
        queue.push(value(5, 3.0));
        const HistoryQueue::Taken taken = queue.take();
        QCOMPARE(numbersOf(taken, 5), QList<double>{3.0});
        QCOMPARE(taken.merged, 1U);
    }
};

QTEST_GUILESS_MAIN(TestHistoryQueue)
#include "tst_historyqueue.moc"
