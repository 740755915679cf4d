// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/valuehistory.h"
#include "tests/support/awaited.h"
#include "tests/support/livehome.h"
#include "tests/support/simulatedhome.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;
using ccudesk::test::awaited;
using ccudesk::test::channelOf;
using ccudesk::test::goLive;
using ccudesk::test::signOff;
using ccudesk::test::SimulatedHome;

namespace {

constexpr qint64 hourMs = 3'600'000;

//! From the CCU's report to the file, and how radio levels are asked for; over real sockets.
struct Fixture {
    Fixture() { start(); }
    void start() {
        program = home.install();
        program->keepHistory(folder.filePath(QStringLiteral("history.sqlite")));
        goLive(*program);
    }
    [[nodiscard]] HistorySeries series(const DataPointKey& key) const {
        const qint64 now = home.clock.nowMs();
        const auto answer = awaited(program->history()->series({key, now - hourMs, now + 1'000, 800}));
        return answer ? *answer : HistorySeries();
    }
    [[nodiscard]] QList<double> numbers(const DataPointKey& key) const {
        QList<double> all;
        const HistorySeries told = series(key);
        for (const HistoryPoint& point : told.points)
            all.append(point.last);
        return all;
    }

    QTemporaryDir folder;
    SimulatedHome home;
    std::unique_ptr<Installation> program;
};

} // namespace

class TestHistoryFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheCcuReportsIsStillThereAfterARestart() {
        Fixture f;
        const ChannelKey room
            = channelOf(*f.program, QStringLiteral("HmIP-RF"), QStringLiteral("HEATING_CLIMATECONTROL_TRANSCEIVER"));
        const DataPointKey key{room.interface, room.address, QStringLiteral("ACTUAL_TEMPERATURE")};
        for (const double temperature : {11.5, 12.5}) {
            f.home.simulator.report(key.interface, key.address, key.parameter, temperature);
            QTRY_COMPARE(f.program->values().get(room, key.parameter)->value, Value(temperature));
        }
        const QList<double> told = f.numbers(key);
        QVERIFY(told.contains(11.5) && told.contains(12.5));
        QVERIFY(!f.series(key).spans.isEmpty());
        QVERIFY(signOff(*f.program));
        f.program.reset();
        f.start();
        QVERIFY(f.numbers(key).contains(11.5));
        QVERIFY(signOff(*f.program));
    }

    void signalsAreAskedForOnDemandOnly() {
        Fixture f;
        QCOMPARE(f.home.simulator.requestCounts().value(QStringLiteral("rssiInfo")), 0U);
        const Result<QList<RadioSignal>> levels = awaited(f.program->connection().readSignals());
        QVERIFY(levels);
        QCOMPARE(f.home.simulator.requestCounts().value(QStringLiteral("rssiInfo")),
            1U); // devices of HmIP report theirs as values
        QVERIFY(!levels->isEmpty());
        for (const RadioSignal& signal : *levels)
            QCOMPARE(signal.device.interface, QStringLiteral("BidCos-RF"));
        QVERIFY(signOff(*f.program));
    }
};

QTEST_GUILESS_MAIN(TestHistoryFeed)
#include "tst_historyfeed.moc"
