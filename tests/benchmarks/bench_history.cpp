// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A year of 100 values: how large is the file, how long until a chart stands there, and what does recording cost the
// thread that takes events? Budgets: 300 ms, the limit of the file, and less than what the value store itself takes.

#include "core/store/historydatabase.h"
#include "core/store/valuehistory.h"
#include "core/store/valuestore.h"
#include "ui/widgets/chart.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPixmap>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace ccudesk;

namespace {

constexpr int valueCount = 100;
constexpr int days = 366;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 reportEveryMs = 15 * minuteMs;
constexpr double budgetMs = 300.0;

QList<DataPointKey> keys() {
    QList<DataPointKey> all;
    for (int i = 0; i < valueCount; ++i)
        all.append({QStringLiteral("HmIP-RF"), QStringLiteral("000A1B2C%1:1").arg(i, 6, 10, QLatin1Char('0')),
            QStringLiteral("ACTUAL_TEMPERATURE")});
    return all;
}

//! A temperature with seasons, days and noise, rounded as devices do.
double reading(int value, qint64 atMs) {
    const double day = static_cast<double>(atMs) / static_cast<double>(dayMs);
    const double noise = static_cast<double>((atMs / 7'919 + value * 104'729) % 13) / 13.0;
    const double sum = 15.0 + 8.0 * std::sin(day / 58.0) + 4.0 * std::sin(day * 6.283 + value) + noise;
    return std::round(sum * 10.0) / 10.0;
}

bool fill(HistoryDatabase& file, qint64 nowMs) {
    const qint64 begin = nowMs - days * dayMs;
    for (int day = 0; day < days; ++day) {
        // in pieces, as the program does
        for (qint64 part = 0; part < dayMs; part += 2 * hourMs) {
            QList<HistoryEntry> entries;
            const qint64 from = begin + day * dayMs + part;
            for (qint64 at = from; at < from + 2 * hourMs; at += reportEveryMs)
                for (int value = 0; value < valueCount; ++value)
                    entries.append({static_cast<quint32>(value), at, HistoryKind::Number, reading(value, at), {}, 1});
            for (qint64 at = from; at < from + 2 * hourMs; at += 2 * minuteMs) // the program is there all the time
                if (!file.write({}, true, at))
                    return false;
            if (!file.write(entries, true, from + 2 * hourMs))
                return false;
        }
        if (!file.tidy(begin + (day + 1) * dayMs))
            return false;
    }
    return true;
}

ChartContent contentOf(const HistorySeries& series, const HistoryRequest& request) {
    ChartContent content;
    content.fromMs = request.fromMs;
    content.toMs = request.toMs;
    for (const HistoryPoint& point : series.points)
        content.points.append({point.atMs, point.mean, point.minimum, point.maximum});
    for (const HistorySpan& span : series.spans)
        content.known.append({span.fromMs, span.toMs});
    return content;
}

//! From the question to the picture. What other programs take of the machine is only in the first.
struct Duration {
    double wallMs = 0.0;
    double processorMs = 0.0;
};

//! The slowest of all values.
Duration slowestChart(ValueHistory& history, Chart& chart, qint64 nowMs, qint64 lengthMs, qsizetype& points) {
    Duration slowest;
    const QList<DataPointKey> all = keys();
    for (const DataPointKey& key : all) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begin = std::clock();
        const HistoryRequest request{key, nowMs - lengthMs, nowMs, 1'000};
        const Result<HistorySeries> series = history.series(request).result();
        chart.setContent(contentOf(series ? *series : HistorySeries(), request), {});
        (void)chart.grab();
        const double processorMs = static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC;
        slowest.wallMs = std::max(slowest.wallMs, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        slowest.processorMs = std::max(slowest.processorMs, processorMs);
        points = series ? series->points.size() : 0;
    }
    return slowest;
}

double nsPerEvent(qint64 ns, int events) {
    return static_cast<double>(ns) / events;
}

//! What taking an event costs, with and without the history; in a batch of 100, as a busy CCU sends them.
void measureEvents() {
    constexpr int rounds = 20'000;
    constexpr int perBatch = 100;
    const SystemClock clock;
    ValueStore values(clock);
    const QList<DataPointKey> all = keys();
    EventBatch batch{QStringLiteral("HmIP-RF"), clock.nowMs(), {}};
    for (const DataPointKey& key : all) {
        values.addChannels({key.channel()});
        batch.events.append({key.address, key.parameter, Value(20.0)});
    }
    values.apply(batch);
    QTemporaryDir folder;
    ValueHistory history(folder.filePath(QStringLiteral("history.sqlite")), values, clock);
    history.setLive(true);
    qint64 store = 0;
    qint64 recording = 0;
    for (int round = 0; round < rounds; ++round) {
        batch.receivedAtMs = clock.nowMs() + round;
        for (ValueEvent& event : batch.events)
            event.value = Value(20.0 + round % 50 * 0.1);
        QElapsedTimer timer;
        timer.start();
        values.apply(batch);
        store += timer.nsecsElapsed();
        timer.restart();
        history.append(batch);
        recording += timer.nsecsElapsed();
    }
    (void)history.tidy().result(); // what waits is handed over and counted
    std::printf("an event: value store %.0f ns, history %.0f ns: ratio %.2f; %llu of %d merged, %llu lost\n",
        nsPerEvent(store, rounds * perBatch), nsPerEvent(recording, rounds * perBatch),
        static_cast<double>(recording) / static_cast<double>(store),
        static_cast<unsigned long long>(history.status().merged), rounds * perBatch,
        static_cast<unsigned long long>(history.status().lost));
}

} // namespace

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const SystemClock clock;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.sqlite"));
    const qint64 nowMs = clock.nowMs();
    const HistoryLimits limits;
    QElapsedTimer timer;
    timer.start();
    {
        HistoryDatabase file(path, limits);
        file.addKeys(keys());
        if (!fill(file, nowMs)) {
            std::printf("the history could not be written\n");
            return 1;
        }
    }
    const qint64 reports = days * dayMs / reportEveryMs * valueCount;
    const double bytes = static_cast<double>(QFileInfo(path).size());
    std::printf("%d values, a report every 15 minutes for a year: %lld reports written in %.1f s (%.1f us each)\n",
        valueCount, static_cast<long long>(reports), static_cast<double>(timer.elapsed()) / 1e3,
        static_cast<double>(timer.elapsed()) * 1e3 / static_cast<double>(reports));
    std::printf(
        "file: %.1f MB, %.0f %% of its limit\n", bytes / 1e6, bytes * 100.0 / static_cast<double>(limits.bytes));
    bool isWithin = bytes <= static_cast<double>(limits.bytes);
    {
        ValueStore values(clock);
        ValueHistory history(path, values, clock);
        Chart chart;
        chart.resize(1'000, 400);
        chart.show();
        qsizetype points = 0;
        const double reference = slowestChart(history, chart, nowMs, hourMs, points).processorMs;
        const std::pair<const char*, qint64> ranges[]
            = {{"hour", hourMs}, {"day", dayMs}, {"week", 7 * dayMs}, {"month", 31 * dayMs}, {"year", 366 * dayMs}};
        for (const auto& [name, length] : ranges) {
            const Duration slowest = slowestChart(history, chart, nowMs, length, points);
            isWithin = isWithin && slowest.processorMs < budgetMs;
            std::printf(
                "chart of a %-5s: %5lld points, slowest of %d: %6.1f ms, %6.1f ms of processor time, %.1f times "
                "that of an hour\n",
                name, static_cast<long long>(points), valueCount, slowest.wallMs, slowest.processorMs,
                slowest.processorMs / reference);
        }
    }
    measureEvents();
    return isWithin ? 0 : 1;
}
