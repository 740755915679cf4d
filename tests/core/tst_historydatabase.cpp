// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/historydatabase.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>

using namespace ccudesk;
using Tier = HistorySeries::Tier;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
const qint64 start = QDateTime(QDate(2026, 3, 2), QTime(0, 0)).toMSecsSinceEpoch(); // a Monday
const DataPointKey temperature{
    QStringLiteral("HmIP-RF"), QStringLiteral("000A1B2C3D4E5F:1"), QStringLiteral("ACTUAL_TEMPERATURE")};
const DataPointKey unreach{QStringLiteral("HmIP-RF"), QStringLiteral("000A1B2C3D4E5F:0"), QStringLiteral("UNREACH")};
const DataPointKey key{QStringLiteral("HmIP-RF"), QStringLiteral("000A1B2C3D4E5F:2"), QStringLiteral("PRESS_SHORT")};
const DataPointKey text{QStringLiteral("HmIP-RF"), QStringLiteral("000A1B2C3D4E5F:3"), QStringLiteral("TEXT")};

HistoryEntry value(quint32 slot, qint64 atMs, double number) {
    return {slot, atMs, HistoryKind::Number, number, {}, 1};
}

//! Another connection to the file, as another program has it.
class Visitor {
public:
    explicit Visitor(const QString& path) : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name())) {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~Visitor() {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(name());
    }
    bool run(const QString& sql) { return QSqlQuery(m_database).exec(sql); }
    int number(const QString& sql) {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0).toInt() : -1;
    }

private:
    static QString name() { return QStringLiteral("visitor"); }
    QSqlDatabase m_database;
};

} // namespace

class TestHistoryDatabase : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryDatabase> m_file;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("history.sqlite")); }
    void begin(const HistoryLimits& limits = {}) {
        m_file.reset();
        m_file = std::make_unique<HistoryDatabase>(path(), limits);
        m_file->addKeys({temperature, unreach, key, text});
    }
    void write(const QList<HistoryEntry>& entries, qint64 nowMs) {
        const Result<void> written = m_file->write(entries, true, nowMs);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message + written.error().detail));
    }
    //! The program is there all the time.
    void watch(qint64 fromMs, qint64 toMs) {
        for (qint64 at = fromMs; at <= toMs; at += 2 * minuteMs)
            write({}, at);
    }
    [[nodiscard]] HistorySeries series(const DataPointKey& of, qint64 fromMs, qint64 toMs, int most = 800) {
        const Result<HistorySeries> read = m_file->series({of, fromMs, toMs, most});
        return read ? *read : HistorySeries{Tier::Days, true, HistoryKind::Action, {}, {}};
    }
    [[nodiscard]] QList<double> numbers(const DataPointKey& of, qint64 fromMs, qint64 toMs) {
        QList<double> numbers;
        const HistorySeries read = series(of, fromMs, toMs);
        for (const HistoryPoint& point : read.points)
            numbers.append(point.last);
        return numbers;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        begin();
    }
    void cleanup() { m_file.reset(); }

    void reportsOutliveTheProgram() {
        write({value(0, start + 1, 20.5), value(0, start + minuteMs, 21.0)}, start + minuteMs);
        begin();
        write({}, start + hourMs);
        QCOMPARE(numbers(temperature, start, start + dayMs), (QList<double>{20.5, 21.0}));
        QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void whatHeldBeforeIsTheFirstPoint() {
        write({value(0, start, 20.0), value(0, start + hourMs, 21.0)}, start + hourMs);
        const HistorySeries read = series(temperature, start + 2 * hourMs, start + 3 * hourMs);
        QCOMPARE(read.points.size(), 1);
        QCOMPARE(read.points.first().atMs, start + hourMs);
        QCOMPARE(read.points.first().last, 21.0);
    }

    void repeatsAreWrittenOnceMoreBeforeTheChange() {
        QList<HistoryEntry> entries;
        for (int minute = 0; minute < 60; ++minute)
            entries.append(value(0, start + minute * minuteMs, minute < 59 ? 20.0 : 22.0));
        write(entries, start + hourMs);
        const HistorySeries read = series(temperature, start, start + hourMs);
        QCOMPARE(read.points.size(), 3);
        QCOMPARE(read.points.at(1).atMs, start + 58 * minuteMs); // else a slope over an hour would be drawn
        QCOMPARE(read.points.at(1).last, 20.0);
        QCOMPARE(read.points.at(2).last, 22.0);
    }

    void aValueThatStaysIsWrittenDaily() {
        for (int hour = 0; hour < 72; ++hour)
            write({value(0, start + hour * hourMs, 20.0)}, start + hour * hourMs);
        QCOMPARE(series(temperature, start, start + 3 * dayMs).points.size(), 3);
    }

    void hoursWeighValuesByTheTimeTheyHeld() {
        watch(start, start + hourMs);
        // 15 minutes at 40, 45 minutes at 20: the mean is 25, that of the reports would be 30
        write({value(0, start, 40.0), value(0, start + 15 * minuteMs, 20.0), value(0, start + hourMs, 0.0)},
            start + hourMs);
        const HistorySeries read = series(temperature, start, start + dayMs, 30);
        QCOMPARE(read.tier, Tier::Hours);
        QCOMPARE(read.points.size(), 2);
        QCOMPARE(read.points.first().mean, 25.0);
        QCOMPARE(read.points.first().minimum, 20.0);
        QCOMPARE(read.points.first().maximum, 40.0);
        QCOMPARE(read.points.first().last, 20.0);
    }

    void nothingIsWeighedWhileNobodyWatched() {
        write({value(0, start, 100.0)}, start);
        QVERIFY(m_file->write({}, false, start + minuteMs));
        watch(start + 59 * minuteMs, start + hourMs); // connected again
        write({value(0, start + 59 * minuteMs + 1, 10.0), value(0, start + hourMs, 20.0)}, start + hourMs);
        const HistorySeries read = series(temperature, start, start + dayMs, 30);
        QCOMPARE(read.points.first().mean, 10.0);
    }

    void spansTellWhenTheProgramWatched() {
        write({}, start);
        write({}, start + 2 * minuteMs);
        QVERIFY(m_file->write({}, false, start + 3 * minuteMs));
        write({}, start + hourMs);
        write({}, start + hourMs + minuteMs);
        write({}, start + 5 * hourMs); // the computer slept
        const QList<HistorySpan> spans = series(temperature, start, start + dayMs).spans;
        QCOMPARE(spans,
            (QList<HistorySpan>{{start, start + 2 * minuteMs}, {start + hourMs, start + hourMs + minuteMs},
                {start + 5 * hourMs, start + 5 * hourMs}}));
    }

    void everyPressCounts() {
        const HistoryEntry press{2, start, HistoryKind::Action, 0.0, {}, 1};
        write({press, press, press}, start);
        const HistorySeries read = series(key, start, start + hourMs);
        QCOMPARE(read.kind, HistoryKind::Action);
        QCOMPARE(read.points.size(), 3);
        QCOMPARE(series(key, start, start + dayMs, 30).points.first().reports, 3U);
    }

    void wordsAreKeptAsTheyCome() {
        const QString hostile = QStringLiteral("'; DROP TABLE raw; --");
        write({{3, start, HistoryKind::Words, 0.0, hostile, 1}, {3, start + 1, HistoryKind::Words, 0.0, {}, 1}},
            start + 1);
        const HistorySeries read = series(text, start, start + hourMs);
        QCOMPARE(read.points.size(), 2);
        QCOMPARE(read.points.first().words, hostile);
    }

    void readingsTellWhatChangedMeanwhile() {
        write({value(0, start, 20.0)}, start);
        const qint64 later = start + 5 * hourMs;
        // the CCU got it two hours ago; what it tells the second time is nothing new
        const HistoryEntry read{0, later - 2 * hourMs, HistoryKind::Number, 23.0, {}, 0};
        write({read, read}, later);
        const HistorySeries shown = series(temperature, start, start + dayMs);
        QCOMPARE(shown.points.size(), 2);
        QCOMPARE(shown.points.last().atMs, later - 2 * hourMs);
    }

    void aReadingFromTheFutureOrLongAgoCountsAsNow_data() {
        QTest::addColumn<qint64>("atMs");
        QTest::newRow("future") << start + 900 * dayMs;
        QTest::newRow("1970") << qint64(1);
        QTest::newRow("negative") << std::numeric_limits<qint64>::min();
    }
    void aReadingFromTheFutureOrLongAgoCountsAsNow() {
        QFETCH(qint64, atMs);
        write({{0, atMs, HistoryKind::Number, 23.0, {}, 0}}, start);
        const HistorySeries read = series(temperature, start - 20 * dayMs, start + 1, 100'000);
        QCOMPARE(read.points.size(), 1);
        QCOMPARE(read.points.first().atMs, start);
    }

    void aClockThatIsSetBackLosesNothing() {
        write({value(0, start + hourMs, 20.0)}, start + hourMs);
        write({value(0, start, 21.0), value(0, start + minuteMs, 22.0)}, start + minuteMs);
        QCOMPARE(numbers(temperature, start, start + dayMs), (QList<double>{21.0, 22.0, 20.0}));
    }

    void manyReportsAreReducedWithTheirExtremes() {
        QList<HistoryEntry> entries;
        for (int second = 0; second < 3'600; ++second)
            entries.append(value(0, start + second * 1'000, second == 1'234 ? 99.0 : second % 7));
        write(entries, start + hourMs);
        const HistorySeries read = series(temperature, start, start + hourMs, 100);
        QVERIFY(read.isReduced);
        QVERIFY2(read.points.size() <= 101, qPrintable(QString::number(read.points.size())));
        double highest = 0.0;
        for (const HistoryPoint& point : read.points)
            highest = qMax(highest, point.maximum);
        QCOMPARE(highest, 99.0);
    }

    void daysAreMadeOfHoursByTheLocalCalendar() {
        for (int hour = 0; hour < 72; ++hour) {
            write({value(0, start + hour * hourMs, hour / 24 * 10 + hour % 24 * 0.1)}, start + hour * hourMs);
            watch(start + hour * hourMs, start + (hour + 1) * hourMs);
        }
        QVERIFY(m_file->tidy(start + 2 * dayMs + hourMs)); // two days are over
        const HistorySeries read = series(temperature, start, start + 3 * dayMs, 10);
        QCOMPARE(read.tier, Tier::Days);
        QCOMPARE(read.points.size(), 3); // the running one too
        QCOMPARE(read.points.at(1).atMs, start + dayMs);
        QCOMPARE(read.points.at(1).untilMs, start + 2 * dayMs);
        QCOMPARE(read.points.at(1).maximum, 12.3);
        QCOMPARE(read.points.at(1).last, 12.3);
        QCOMPARE(read.points.at(2).maximum, 22.3);
        QVERIFY(qAbs(read.points.at(1).mean - 11.1) < 0.1);
    }

    void oldReportsGoAndHoursStay() {
        write({value(0, start, 20.0), value(0, start + minuteMs, 25.0), value(1, start, 1.0)}, start + minuteMs);
        QVERIFY(m_file->tidy(start + 20 * dayMs));
        const HistorySeries read = series(temperature, start, start + dayMs, 100'000);
        QCOMPARE(read.tier, Tier::Hours);
        QCOMPARE(read.points.size(), 1);
        QCOMPARE(read.points.first().maximum, 25.0);
        QVERIFY(m_file->tidy(start + 500 * dayMs));
        const HistorySeries later = series(temperature, start, start + dayMs, 100'000);
        QCOMPARE(later.tier, Tier::Days);
        QCOMPARE(later.points.first().maximum, 25.0);
    }

    void theFileStaysBelowItsLimit() {
        HistoryLimits limits;
        limits.bytes = 1024 * 1024;
        begin(limits);
        qint64 largest = 0;
        for (int day = 0; day < 8; ++day) {
            QList<HistoryEntry> entries;
            for (int i = 0; i < 6'000; ++i)
                entries.append(value(0, start + day * dayMs + i * 14'000, i * 0.37));
            write(entries, start + (day + 1) * dayMs);
            largest = qMax(largest, QFileInfo(path()).size());
        }
        QVERIFY2(largest <= limits.bytes, qPrintable(QString::number(largest)));
        // the newest is there, the oldest is not
        QVERIFY(!series(temperature, start + 8 * dayMs - hourMs, start + 8 * dayMs).points.isEmpty());
        QVERIFY(series(temperature, start, start + dayMs, 100'000).tier != Tier::Raw);
    }

    void outagesAreCountedAsFarAsTheyWereSeen() {
        write({}, start);
        for (int minute = 0; minute <= 120; minute += 2) // no pause that looks like sleep
            write(minute == 10      ? QList<HistoryEntry>{value(1, start + 10 * minuteMs, 1.0)}
                    : minute == 40  ? QList<HistoryEntry>{value(1, start + 40 * minuteMs, 0.0)}
                    : minute == 100 ? QList<HistoryEntry>{value(1, start + 100 * minuteMs, 1.0)}
                                    : QList<HistoryEntry>(),
                start + minute * minuteMs);
        const Result<QList<DeviceRecord>> records = m_file->deviceRecords(start, start + dayMs);
        QVERIFY(records);
        QCOMPARE(records->size(), 1);
        QCOMPARE(records->first().outages, 2);
        QCOMPARE(records->first().outageMs, (30 + 20) * minuteMs); // the second lasts as long as anybody watched
        QCOMPARE(records->first().reports, 3U);
    }

    //! U26
    void outagesTellTheHourOfTheDay() {
        for (int day = 0; day < 2; ++day)
            for (int minute = 0; minute < 30; minute += 10) {
                const qint64 atMs = start + day * dayMs + 3 * hourMs + minute * minuteMs;
                write({value(1, atMs, minute == 10 ? 1.0 : 0.0)}, atMs);
            }
        const Result<QList<DeviceRecord>> records = m_file->deviceRecords(start, start + 3 * dayMs);
        QVERIFY(records);
        std::array<int, 24> expected{};
        expected.at(3) = 2; // in the night, both times
        QCOMPARE(records->first().outagesByHour, expected);
        const Result<QList<DeviceRecord>> later = m_file->deviceRecords(start + 5 * dayMs, start + 6 * dayMs);
        QCOMPARE(later->first().outagesByHour, (std::array<int, 24>{}));
    }

    //! U23
    void reportsAreToldByHour() {
        write({value(0, start + 1, 1.0), value(0, start + 2, 2.0), value(1, start + 2 * hourMs + 5, 0.0)},
            start + 3 * hourMs);
        const DeviceKey device{temperature.interface, QStringLiteral("000A1B2C3D4E5F")};
        const Result<QList<DeviceHour>> all = m_file->reportsByHour(start, start + dayMs);
        QVERIFY(all);
        QCOMPARE(*all, (QList<DeviceHour>{{device, start, 2}, {device, start + 2 * hourMs, 1}}));
        QCOMPARE(m_file->reportsByHour(start + hourMs, start + 2 * hourMs)->size(), 0);
    }

    void aDamagedFileIsSetAside_data() {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("no database at all") << qint64(0) << qint64(4'096);
        QTest::newRow("pages overwritten") << qint64(4'096) << qint64(60'000);
    }
    void aDamagedFileIsSetAside() {
        QFETCH(qint64, from);
        QFETCH(qint64, bytes);
        QList<HistoryEntry> entries;
        for (int i = 0; i < 5'000; ++i)
            entries.append(value(0, start + i * 1'000, i));
        write(entries, start + dayMs);
        m_file.reset();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(from);
        file.write(QByteArray(bytes, 'x'));
        file.close();
        begin();
        write({value(0, start + 2 * dayMs, 7.0)}, start + 2 * dayMs);
        QCOMPARE(numbers(temperature, start, start + 3 * dayMs), QList<double>{7.0});
        QVERIFY(QFile::exists(path() + QStringLiteral(".broken")));
    }

    void oneThatAnotherProgramHasIsLeftAlone() {
        write({value(0, start, 7.0)}, start);
        HistoryDatabase second(path(), {});
        second.addKeys({temperature});
        const Result<void> refused = second.write({value(0, start + 1, 8.0)}, true, start + 1);
        QVERIFY(!refused);
        QVERIFY2(
            refused.error().message.contains(QStringLiteral("Another program")), qPrintable(refused.error().message));
        m_file.reset();
        QVERIFY(second.write({value(0, start + 2, 9.0)}, true, start + 2)); // as soon as it is free
    }

    void oneOfANewerVersionIsLeftAsItIs() {
        m_file.reset();
        {
            Visitor newer(path());
            QVERIFY(newer.run(QStringLiteral("PRAGMA user_version=99")));
        }
        begin();
        QVERIFY(!m_file->write({value(0, start, 7.0)}, true, start));
        m_file.reset();
        Visitor after(path());
        QCOMPARE(after.number(QStringLiteral("PRAGMA user_version")), 99);
        QCOMPARE(after.number(QStringLiteral("SELECT count(*) FROM sqlite_schema")), 0);
    }

    void aPlaceThatCannotBeWrittenIsSaid() {
        QFile blocker(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        HistoryDatabase impossible(blocker.fileName() + QStringLiteral("/history.sqlite"), {});
        const Result<void> refused = impossible.write({}, true, start);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Storage);
        QVERIFY(impossible.series({temperature, start, start + 1, 10})); // nothing, but no fault either
    }

    //! What a timeline is made of: neither repeats nor a first report are a change, every press is.
    void tellsWhatBecameDifferent() {
        const auto press = [](qint64 atMs) { return HistoryEntry{2, atMs, HistoryKind::Action, 0, {}, 1}; };
        write({value(0, start, 20.0), value(0, start + minuteMs, 20.0), value(0, start + 2 * minuteMs, 21.0),
                  press(start + 3 * minuteMs), press(start + 4 * minuteMs), value(0, start + 5 * minuteMs, 20.0)},
            start + 6 * minuteMs);
        const auto all = m_file->changes({temperature, key, unreach}, start, start + hourMs, 10);
        QVERIFY(all);
        QList<qint64> minutes;
        for (const HistoryChange& change : *all)
            minutes.append((change.atMs - start) / minuteMs);
        QCOMPARE(minutes, (QList<qint64>{2, 3, 4, 5}));
        QCOMPARE(all->first().number, 21.0);
        QCOMPARE(all->at(1).kind, HistoryKind::Action);
        QCOMPARE(all->at(1).key, key);
        // what held before is known, so the first report of the time asked for may be a change
        QCOMPARE(m_file->changes({temperature}, start + 4 * minuteMs, start + hourMs, 10)->size(), 1);
        const auto newest = m_file->changes({temperature, key}, start, start + hourMs, 2);
        QCOMPARE(newest->size(), 2);
        QCOMPARE(newest->last().atMs, start + 5 * minuteMs);
    }
};

QTEST_GUILESS_MAIN(TestHistoryDatabase)
#include "tst_historydatabase.moc"
