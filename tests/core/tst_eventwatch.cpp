// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/eventwatch.h"

#include <QTest>

using namespace ccudesk;

namespace {

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

EventBatch batch(qint64 atMs, int value, const char* parameter = "LEVEL", const char* address = "ABC0001:1") {
    return {text("BidCos-RF"), atMs, {{text(address), text(parameter), Value(value)}}};
}

} // namespace

class TestEventWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noticesThatEverythingComesTwice() {
        EventWatch watch;
        int told = 0;
        for (int i = 0; i < 30; ++i)
            for (int copy = 0; copy < 2; ++copy)
                told += watch.take(batch(i * 2'000 + copy * 5, i)) ? 1 : 0;
        QCOMPARE(told, 1);
        QCOMPARE(watch.of(text("BidCos-RF")).events, 60U);
        QCOMPARE(watch.of(text("BidCos-RF")).repeated, 30U);
        QCOMPARE(watch.of(text("HmIP-RF")).events, 0U);
    }

    //! The second registration has a connection of its own, which may be behind.
    void noticesCopiesThatComeBehindOthers() {
        EventWatch watch;
        bool isTold = false;
        for (int i = 0; i < 20; ++i)
            for (const char* address : {"ABC0001:1", "ABC0002:1", "ABC0001:1", "ABC0002:1"})
                isTold = watch.take(batch(i * 2'000, i, "LEVEL", address)) || isTold;
        QVERIFY(isTold);
    }

    void tellsAgainAfterANewRegistration() {
        EventWatch watch;
        int told = 0;
        for (int attempt = 0; attempt < 2; ++attempt) {
            for (int i = 0; i < 40; ++i)
                told += watch.take(batch(attempt * 100'000 + i * 10, i / 2)) ? 1 : 0;
            watch.forget();
        }
        QCOMPARE(told, 2);
        QCOMPARE(watch.of(text("BidCos-RF")).events, 80U);
    }

    void leavesAloneWhatIsOnlySimilar_data() {
        QTest::addColumn<int>("apartMs");
        QTest::addColumn<int>("step");
        QTest::addColumn<QByteArray>("parameter");
        QTest::newRow("a device that says the same every two seconds") << 2'000 << 0 << QByteArray("UNREACH");
        QTest::newRow("a slider") << 50 << 1 << QByteArray("LEVEL");
        QTest::newRow("a key that is held") << 250 << 0 << QByteArray("PRESS_CONT");
    }
    void leavesAloneWhatIsOnlySimilar() {
        QFETCH(int, apartMs);
        QFETCH(int, step);
        QFETCH(QByteArray, parameter);
        EventWatch watch;
        for (int i = 0; i < 100; ++i)
            QVERIFY(!watch.take(batch(i * apartMs, i * step, parameter.constData())));
        QCOMPARE(watch.of(text("BidCos-RF")).repeated, 0U);
    }

    void leavesAloneWhatGoesToAndFro() {
        EventWatch watch;
        for (int i = 0; i < 100; ++i)
            QVERIFY(!watch.take(batch(i * 100, i % 2)));
        QCOMPARE(watch.of(text("BidCos-RF")).repeated, 0U);
    }

    //! A batch whose answer got lost comes again (protocol §4.5).
    void forgivesSingleRepeats() {
        EventWatch watch;
        for (int i = 0; i < 100; ++i) {
            QVERIFY(!watch.take(batch(i * 2'000, i)));
            if (i % 5 == 0)
                QVERIFY(!watch.take(batch(i * 2'000 + 10, i)));
        }
        QCOMPARE(watch.of(text("BidCos-RF")).repeated, 20U);
    }
};

QTEST_GUILESS_MAIN(TestEventWatch)
#include "tst_eventwatch.moc"
