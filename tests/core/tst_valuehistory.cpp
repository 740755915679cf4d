// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/valuehistory.h"

#include "core/domain/secretparameters.h"
#include "core/store/valuestore.h"
#include "tests/support/awaited.h"
#include "tests/support/fakeclock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace ccudesk;

namespace {

const ChannelKey channel{QStringLiteral("HmIP-RF"), QStringLiteral("000A1B2C3D4E5F:1")};
const QString temperature = QStringLiteral("ACTUAL_TEMPERATURE");
constexpr qint64 hourMs = 3'600'000;

ParameterDescriptionPtr described(ParameterType type) {
    auto description = std::make_shared<ParameterDescription>();
    description->type = type;
    description->complete = true;
    return description;
}

struct Fixture {
    explicit Fixture(const HistoryLimits& limits = {}) : history(file(), values, clock, limits) {
        values.addChannels({channel});
        values.ensure(keyOf(temperature), described(ParameterType::Float));
        history.setLive(true);
    }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("history.sqlite")); }
    [[nodiscard]] static DataPointKey keyOf(const QString& parameter) {
        return {channel.interface, channel.address, parameter};
    }
    void event(const QString& parameter, const Value& value) {
        const EventBatch batch{channel.interface, clock.nowMs(), {{channel.address, parameter, value}}};
        values.apply(batch);
        history.append(batch);
        clock.advance(1'000);
    }
    [[nodiscard]] HistorySeries series(const DataPointKey& key) {
        const qint64 now = clock.nowMs();
        const Result<HistorySeries> answer = test::awaited(history.series({key, now - hourMs, now + 1, 800}));
        return answer ? *answer : HistorySeries();
    }
    [[nodiscard]] QList<double> numbers(const QString& parameter) {
        QList<double> numbers;
        const HistorySeries all = series(keyOf(parameter));
        for (const HistoryPoint& point : all.points)
            numbers.append(point.last);
        return numbers;
    }

    QTemporaryDir folder;
    test::FakeClock clock;
    ValueStore values{clock};
    ValueHistory history;
};

} // namespace

class TestValueHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasReportedIsToldAtOnce() {
        Fixture f;
        f.event(temperature, Value(20.5));
        f.event(temperature, Value(21.0));
        QCOMPARE(f.numbers(temperature), (QList<double>{20.5, 21.0}));
        QVERIFY(f.history.status().error.isEmpty());
        QTRY_VERIFY(f.history.status().bytes > 0);
    }

    //! One thread touches the file, also when another one stands still until it is done.
    void whoeverWaitsDoesNotDoItHimself() {
        Fixture f;
        constexpr int rounds = 200;
        for (int round = 0; round < rounds; ++round) {
            f.event(temperature, Value(round * 0.1));
            f.clock.advance(1'000);
            auto waiting = f.history.deviceRecords(0, f.clock.nowMs());
            waiting.waitForFinished();
            QVERIFY(waiting.result());
        }
        QCOMPARE(f.numbers(temperature).size(), rounds);
        QVERIFY(f.history.status().error.isEmpty());
    }

    void secretsAreNeitherKeptNorCounted() {
        Fixture f;
        for (const QString& parameter : {QStringLiteral("CODE_ID"), QStringLiteral("AES_KEY")}) {
            QVERIFY(carriesSecret(parameter));
            f.event(parameter, Value(QStringLiteral("4711-secret")));
            QVERIFY(f.series(Fixture::keyOf(parameter)).points.isEmpty());
        }
        QVERIFY(test::awaited(f.history.tidy()));
        for (const QString& suffix : {QString(), QStringLiteral("-wal")}) {
            QFile file(f.file() + suffix);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("4711-secret"));
            QVERIFY(!bytes.contains("CODE_ID"));
        }
    }

    void whatIsNoNumberIsNotOne() {
        Fixture f;
        f.event(temperature, Value(std::numeric_limits<double>::quiet_NaN()));
        f.event(temperature, Value(std::numeric_limits<double>::infinity()));
        f.event(temperature, Value());
        f.event(temperature, Value(-1e300));
        QCOMPARE(f.numbers(temperature), QList<double>{-1e300});
    }

    void wordsAreCut() {
        Fixture f;
        const QString text = QStringLiteral("DISPLAY_TEXT");
        f.values.ensure(Fixture::keyOf(text), described(ParameterType::String));
        f.event(text, Value(QString(100'000, QLatin1Char('x'))));
        f.event(text, Value(QStringLiteral("21")));
        const HistorySeries series = f.series(Fixture::keyOf(text));
        QCOMPARE(series.kind, HistoryKind::Words);
        QCOMPARE(series.points.first().words.size(), 500);
        QCOMPARE(series.points.last().words, QStringLiteral("21")); // a text that looks like a number stays one
    }

    void onlyWhatTheHomeHasIsKept() {
        Fixture f;
        const EventBatch strange{
            channel.interface, f.clock.nowMs(), {{QStringLiteral("NOBODY:1"), temperature, Value(1.0)}}};
        f.values.apply(strange);
        f.history.append(strange);
        QVERIFY(f.series({channel.interface, QStringLiteral("NOBODY:1"), temperature}).points.isEmpty());
    }

    //! The connection tells of events before the store has made data points of them.
    void theFirstEventOfANewParameterCounts() {
        Fixture f;
        const QString parameter = QStringLiteral("HUMIDITY");
        const EventBatch batch{channel.interface, f.clock.nowMs(), {{channel.address, parameter, Value(55)}}};
        f.history.append(batch);
        f.values.apply(batch);
        f.clock.advance(1'000);
        f.event(parameter, Value(56));
        QCOMPARE(f.numbers(parameter), (QList<double>{55, 56}));
    }

    void pressesAreKept() {
        Fixture f;
        const QString press = QStringLiteral("PRESS_SHORT");
        f.event(press, Value(true));
        f.event(press, Value(true));
        const HistorySeries series = f.series(Fixture::keyOf(press));
        QCOMPARE(series.kind, HistoryKind::Action);
        QCOMPARE(series.points.size(), 2);
    }

    void whatTheCcuIsAskedForIsKept() {
        Fixture f;
        f.values.applyReadings(channel.interface,
            {{channel.address, temperature, Value(19.0), f.clock.nowMs() - 60'000, {}}}, ValueOrigin::Rega,
            f.clock.nowMs());
        QSignalSpy changed(&f.values, &ValueStore::valuesChanged);
        QVERIFY(changed.wait());
        QCOMPARE(f.numbers(temperature), QList<double>{19.0});
        QCOMPARE(f.series(Fixture::keyOf(temperature)).points.first().atMs, f.clock.nowMs() - 60'000);
    }

    void gatewaysHaveADutyCycle() {
        Fixture f;
        RadioGateway gateway;
        gateway.interface = QStringLiteral("BidCos-RF");
        gateway.address = QStringLiteral("LEQ0000001");
        gateway.dutyCycle = 12;
        f.history.appendGateways({gateway, {}}); // of the other it is not known
        const HistorySeries series = f.series(ValueHistory::gatewayDutyCycle(gateway));
        QCOMPARE(series.points.size(), 1);
        QCOMPARE(series.points.first().last, 12.0);
    }

    void whatWaitsIsWrittenAtTheEnd() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("history.sqlite"));
        test::FakeClock clock;
        ValueStore values(clock);
        values.addChannels({channel});
        const EventBatch batch{channel.interface, clock.nowMs(), {{channel.address, temperature, Value(20.0)}}};
        values.apply(batch);
        { ValueHistory(file, values, clock).append(batch); }
        ValueHistory again(file, values, clock);
        const auto series
            = test::awaited(again.series({Fixture::keyOf(temperature), clock.nowMs() - 1, clock.nowMs() + 1, 10}));
        QVERIFY(series);
        QCOMPARE(series->points.size(), 1);
    }

    //! S118. Of the time without recording nothing is known: neither values nor that nothing happened.
    void whoWantsNoHistoryHasNone() {
        Fixture f;
        f.event(temperature, Value(20.0));
        const qint64 stoppedMs = f.clock.nowMs();
        f.history.setRecording(false);
        QVERIFY(!f.history.isRecording());
        f.event(temperature, Value(21.0));
        f.values.applyReadings(channel.interface, {{channel.address, temperature, Value(22.0), f.clock.nowMs(), {}}},
            ValueOrigin::Rega, f.clock.nowMs());
        f.clock.advance(60'000);
        QCOMPARE(f.numbers(temperature), QList<double>{20.0});
        const qint64 againMs = f.clock.nowMs();
        f.history.setRecording(true);
        f.clock.advance(1'000);
        f.event(temperature, Value(23.0));
        QCOMPARE(f.numbers(temperature), (QList<double>{20.0, 22.0, 23.0})); // what it was when it began again
        const HistorySeries series = f.series(Fixture::keyOf(temperature));
        QCOMPARE(series.points.at(1).atMs, againMs);
        for (const HistorySpan& span : series.spans)
            QVERIFY(span.toMs <= stoppedMs || span.fromMs >= againMs);
        QCOMPARE(series.spans.size(), 2);
    }

    void withoutAFileItLivesInMemory() {
        test::FakeClock clock;
        ValueStore values(clock);
        values.addChannels({channel});
        ValueHistory history({}, values, clock);
        const EventBatch batch{channel.interface, clock.nowMs(), {{channel.address, temperature, Value(20.0)}}};
        values.apply(batch);
        history.append(batch);
        const auto series
            = test::awaited(history.series({Fixture::keyOf(temperature), clock.nowMs() - 1, clock.nowMs() + 1, 10}));
        QVERIFY(series && series->points.size() == 1);
    }

    void aFailureIsSaidAndCounted() {
        QTemporaryDir folder;
        QFile blocker(folder.filePath(QStringLiteral("file")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        test::FakeClock clock;
        ValueStore values(clock);
        values.addChannels({channel});
        ValueHistory history(blocker.fileName() + QStringLiteral("/history.sqlite"), values, clock);
        const EventBatch batch{channel.interface, clock.nowMs(), {{channel.address, temperature, Value(20.0)}}};
        values.apply(batch);
        history.append(batch);
        (void)history.tidy();
        QTRY_COMPARE(history.status().lost, 1U);
        QVERIFY(!history.status().error.isEmpty());
    }

    //! A flood that no disk keeps up with: the last value and every press survive, and what did not is counted.
    void aFloodIsMerged() {
        Fixture f;
        constexpr int rounds = 4'000;
        EventBatch batch{channel.interface, f.clock.nowMs(), {}};
        const QString press = QStringLiteral("PRESS_SHORT");
        for (int i = 0; i < 50; ++i)
            batch.events.append({channel.address, QStringLiteral("P%1").arg(i), Value(0)});
        f.values.apply(batch);
        for (int round = 1; round <= rounds; ++round) { // the event loop does not run meanwhile
            batch.receivedAtMs = f.clock.nowMs() + round;
            for (ValueEvent& event : batch.events)
                event.value = Value(round);
            f.history.append(batch);
        }
        f.history.append({channel.interface, f.clock.nowMs(), {{channel.address, press, Value(true)}}});
        f.clock.advance(hourMs / 2);
        QCOMPARE(f.numbers(QStringLiteral("P0")).constLast(), double(rounds));
        QCOMPARE(f.numbers(QStringLiteral("P49")).constLast(), double(rounds));
        QCOMPARE(f.series(Fixture::keyOf(press)).points.size(), 1);
        const HistoryStatus& status = f.history.status();
        QCOMPARE(status.lost, 0U);
        QVERIFY(status.merged > 0);
        const auto records = test::awaited(f.history.deviceRecords(0, f.clock.nowMs() + hourMs));
        QVERIFY(records);
        QCOMPARE(records->size(), 1);
        QCOMPARE(records->first().reports, quint64(rounds) * 50 + 1); // how much it sent is known all the same
    }
};

QTEST_GUILESS_MAIN(TestValueHistory)
#include "tst_valuehistory.moc"
