// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/wakewatch.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;
using namespace std::chrono_literals;

class TestWakeWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noticesSleep_data() {
        QTest::addColumn<qint64>("passedMs");
        QTest::addColumn<int>("wakes");
        QTest::newRow("as always") << qint64(5'000) << 0;
        QTest::newRow("a busy computer") << qint64(19'000) << 0;
        QTest::newRow("a short sleep") << qint64(20'000) << 1;
        QTest::newRow("a night") << qint64(8 * 3'600'000) << 1;
        QTest::newRow("set back") << qint64(-3'600'000) << 0;
    }
    void noticesSleep() {
        QFETCH(qint64, passedMs);
        QFETCH(int, wakes);
        test::FakeClock clock;
        WakeWatch watch(clock, 5s);
        const QSignalSpy wokeUp(&watch, &WakeWatch::wokeUp);
        clock.setWallTime(clock.nowMs() + passedMs); // the other one stands still
        watch.look();
        QCOMPARE(wokeUp.size(), wakes);
        watch.look();
        QCOMPARE(wokeUp.size(), wakes);
    }

    void looksByItself() {
        test::FakeClock clock;
        const WakeWatch watch(clock, 1ms);
        QSignalSpy wokeUp(&watch, &WakeWatch::wokeUp);
        clock.advance(60'000);
        QVERIFY(wokeUp.wait());
    }
};

QTEST_GUILESS_MAIN(TestWakeWatch)
#include "tst_wakewatch.moc"
