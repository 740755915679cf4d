// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/dutycycleclues.h"

#include "core/store/eventlog.h"
#include "core/store/valuestore.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace ccudesk;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 from = 490'000 * hourMs;
constexpr int hours = 8;
const QString rf = QStringLiteral("BidCos-RF");
const DeviceKey plug{rf, QStringLiteral("LEQ0000001")};
const DeviceKey meter{rf, QStringLiteral("LEQ0000002")};

HistoryPoint level(double hour, double percent) {
    const auto atMs = from + static_cast<qint64>(hour * hourMs);
    return {atMs, atMs, percent, percent, percent, percent, 1, {}};
}

//! 5 % all the time, but 30 % in the hours 3 and 6.
HistorySeries risingTwice() {
    HistorySeries series;
    series.points = {level(0, 5), level(3.5, 30), level(4, 5), level(6.2, 31), level(7, 5)};
    series.spans = {{from, from + hours * hourMs}};
    return series;
}

QList<DeviceHour> everyHour(const DeviceKey& device, quint64 count) {
    QList<DeviceHour> all;
    for (int hour = 0; hour < hours; ++hour)
        all.append({device, from + hour * hourMs, count});
    return all;
}

DutyCycleClues clues(
    const HistorySeries& series, const QList<DeviceHour>& reports, const QList<DeviceHour>& commands = {}) {
    return dutyCycleClues(rf, from, hours, series, reports, commands);
}

} // namespace

//! U23
class TestDutyCycleClues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hoursInWhichItRoseAreFound() {
        const DutyCycleClues found = clues(risingTwice(), {});
        QCOMPARE(found.risenHours(), 2);
        QVERIFY(found.hours.at(3).hasRisen && found.hours.at(6).hasRisen);
        QCOMPARE(found.hours.at(2).dutyCycle, std::optional(5.0)); // it holds where nothing is reported anew
        QCOMPARE(found.most(), std::optional(31.0));
    }

    void whatNobodyWatchedIsNotKnown() {
        HistorySeries series = risingTwice();
        series.spans = {{from, from + 2 * hourMs}, {from + 6 * hourMs, from + 8 * hourMs}};
        series.points = {level(0, 5), level(6.2, 31)};
        const DutyCycleClues found = clues(series, {});
        QVERIFY(!found.hours.at(3).dutyCycle);
        QVERIFY(found.hours.at(6).dutyCycle);
        QVERIFY(!found.hours.at(6).hasRisen); // nobody knows what was before
        QCOMPARE(found.comparableHours(), 2);
    }

    void whoSendsWhenItRisesComesFirst() {
        QList<DeviceHour> reports = everyHour(meter, 50); // far more, at all times
        reports += {{plug, from + 3 * hourMs, 12}, {plug, from + 6 * hourMs, 10}, {plug, from + 5 * hourMs, 2}};
        const DutyCycleClues found = clues(risingTwice(), reports);
        QCOMPARE(found.suspects.size(), 2);
        QCOMPARE(found.suspects.first().device, plug);
        QCOMPARE(found.suspects.first().pattern, SendingPattern::MostlyThen);
        QCOMPARE(found.suspects.first().inRisenHours, 22U);
        QCOMPARE(found.suspects.last().pattern, SendingPattern::Spread);
        QCOMPARE(found.suspects.last().reportSum, 400U);
    }

    void commandsCountToo() {
        const QList<DeviceHour> commands{{plug, from + 3 * hourMs, 20}};
        const DutyCycleClues found = clues(risingTwice(), everyHour(plug, 1), commands);
        QCOMPARE(found.suspects.first().commandSum, 20U);
        QCOMPARE(found.suspects.first().commands.at(3), 20U);
        QCOMPARE(found.suspects.first().pattern, SendingPattern::MostlyThen);
    }

    void tooLittleTellsNothing() {
        const DutyCycleClues few = clues(risingTwice(), {{plug, from + 3 * hourMs, 5}});
        QCOMPARE(few.suspects.first().pattern, SendingPattern::NotKnown);
        HistorySeries flat = risingTwice();
        flat.points = {level(0, 5), level(3, 6), level(4, 5)};
        QCOMPARE(clues(flat, everyHour(plug, 50)).suspects.first().pattern, SendingPattern::NotKnown);
    }

    void devicesOfOtherInterfacesAndHoursAreLeftOut() {
        const DutyCycleClues found = clues(risingTwice(),
            {{{QStringLiteral("HmIP-RF"), plug.address}, from, 9}, {plug, from - hourMs, 9},
                {plug, from + hours * hourMs, 9}});
        QVERIFY(found.suspects.isEmpty());
    }

    void onlyOwnCommandsAreCommands() {
        test::FakeClock clock;
        clock.setWallTime(from + hourMs / 2);
        const ValueStore values(clock);
        EventLog log(values, clock);
        const DataPointKey key{rf, plug.address + QStringLiteral(":1"), QStringLiteral("STATE")};
        log.appendCommand(key, Value(false), Value(true));
        log.appendCommand(key, Value(true), Value(false));
        QCOMPARE(commandsByHour(log, from), (QList<DeviceHour>{{plug, from, 2}}));
        QVERIFY(commandsByHour(log, from + hourMs).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDutyCycleClues)
#include "tst_dutycycleclues.moc"
