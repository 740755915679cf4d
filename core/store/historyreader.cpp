// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/historydatabase_p.h"

#include <QDateTime>

#include <algorithm>

// How rows become points.

namespace ccudesk {

namespace {

using Tier = HistorySeries::Tier;

HistoryPoint report(QSqlQuery& row) {
    const double number = row.value(1).toDouble();
    const qint64 atMs = row.value(0).toLongLong();
    return {atMs, atMs, number, number, number, number, 1, row.value(2).toString()};
}

//! start, stop, reports, minimum, maximum, integral, weight, last
HistoryPoint summary(QSqlQuery& row) {
    HistoryPoint point;
    point.atMs = row.value(0).toLongLong();
    point.untilMs = row.value(1).toLongLong();
    point.reports = row.value(2).toULongLong();
    point.minimum = row.value(3).toDouble();
    point.maximum = row.value(4).toDouble();
    const double weight = row.value(6).toDouble();
    point.last = row.value(7).toDouble();
    point.mean = weight > 0.0 ? row.value(5).toDouble() / weight : point.last;
    return point;
}

//! Many reports as fewer points, each for an equal part of the time. What is lowest and highest is never lost.
class Reducer {
public:
    Reducer(const HistoryRequest& request, qsizetype reports)
        : m_fromMs(request.fromMs),
          m_widthMs(reports > request.mostPoints ? qMax<qint64>(1, (request.toMs - request.fromMs) / request.mostPoints)
                                                 : 0) { }
    [[nodiscard]] bool isReducing() const { return m_widthMs > 0; }

    void add(QList<HistoryPoint>& points, HistoryPoint report) {
        const qint64 part = isReducing() && report.atMs >= m_fromMs ? (report.atMs - m_fromMs) / m_widthMs : -1;
        if (part < 0 || part != m_part) {
            if (part >= 0) {
                report.atMs = m_fromMs + part * m_widthMs;
                report.untilMs = report.atMs + m_widthMs;
            }
            m_part = part;
            points.append(report);
            return;
        }
        HistoryPoint& point = points.last();
        point.minimum = qMin(point.minimum, report.last);
        point.maximum = qMax(point.maximum, report.last);
        const auto reports = static_cast<double>(point.reports);
        point.mean = (point.mean * reports + report.last) / (reports + 1.0);
        point.last = report.last;
        point.words = report.words;
        ++point.reports;
    }

private:
    qint64 m_fromMs;
    qint64 m_widthMs;
    qint64 m_part = -1;
};

class Reader {
public:
    Reader(HistorySql& sql, const HistoryRequest& request, qint64 point)
        : m_sql(sql), m_request(request), m_point(point) { }

    void readReports(HistorySeries& series) {
        carryIn(
            series, "SELECT at, number, words FROM raw WHERE point = ? AND at < ? ORDER BY at DESC, nth DESC LIMIT 1");
        const qsizetype count = m_sql.number("SELECT count(*) FROM raw WHERE point = ? AND at >= ? AND at < ?", m_point,
            m_request.fromMs, m_request.toMs);
        Reducer reducer(m_request, count);
        series.isReduced = reducer.isReducing();
        QSqlQuery* row = m_sql.run("SELECT at, number, words FROM raw WHERE point = ? AND at >= ? AND at < ?"
                                   " ORDER BY at, nth",
            m_point, m_request.fromMs, m_request.toMs);
        while (row && row->next())
            reducer.add(series.points, report(*row));
    }

    void readHours(HistorySeries& series, qint64 fromMs) {
        if (fromMs == m_request.fromMs)
            carryIn(
                series, "SELECT start, last, NULL FROM hour WHERE point = ? AND start < ? ORDER BY start DESC LIMIT 1");
        QSqlQuery* row = m_sql.run("SELECT start, start + 3600000, reports, minimum, maximum, integral, weight, last"
                                   " FROM hour WHERE point = ? AND start >= ? AND start < ? ORDER BY start",
            m_point, fromMs, m_request.toMs);
        while (row && row->next())
            series.points.append(summary(*row));
    }

    //! Days that are over, then what the running one has so far.
    void readDays(HistorySeries& series, qint64 daysUntil) {
        carryIn(series, "SELECT start, last, NULL FROM day WHERE point = ? AND start < ? ORDER BY start DESC LIMIT 1");
        QSqlQuery* row = m_sql.run("SELECT start, stop, reports, minimum, maximum, integral, weight, last"
                                   " FROM day WHERE point = ? AND start >= ? AND start < ? ORDER BY start",
            m_point, m_request.fromMs, m_request.toMs);
        while (row && row->next())
            series.points.append(summary(*row));
        HistorySeries rest;
        const qint64 from = qMax(daysUntil, m_request.fromMs);
        readHours(rest, from == m_request.fromMs ? from + 1 : from);
        for (const HistoryPoint& hour : std::as_const(rest.points))
            addToDay(series.points, hour, daysUntil);
    }

private:
    //! What held when the time of the request began.
    void carryIn(HistorySeries& series, const char* sql) {
        QSqlQuery* row = m_sql.run(sql, m_point, m_request.fromMs);
        if (row && row->next())
            series.points.append(report(*row));
        if (row)
            row->finish();
    }

    static void addToDay(QList<HistoryPoint>& points, HistoryPoint hour, qint64 daysUntil) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(hour.atMs).date();
        hour.atMs = day.startOfDay().toMSecsSinceEpoch();
        hour.untilMs = day.addDays(1).startOfDay().toMSecsSinceEpoch();
        if (points.isEmpty() || points.constLast().atMs < qMax(daysUntil, hour.atMs)) {
            points.append(hour);
            return;
        }
        HistoryPoint& point = points.last();
        point.minimum = qMin(point.minimum, hour.minimum);
        point.maximum = qMax(point.maximum, hour.maximum);
        const auto all = static_cast<double>(point.reports + hour.reports);
        if (all > 0.0)
            point.mean += (hour.mean - point.mean) * static_cast<double>(hour.reports) / all;
        point.last = hour.last;
        point.reports += hour.reports;
    }

    HistorySql& m_sql;
    const HistoryRequest& m_request;
    qint64 m_point;
};

//! The finest that reaches back so far and is not much more than what is wanted.
Tier tierFor(const HistoryRequest& request, qint64 reportsSince, qint64 hoursSince) {
    constexpr qint64 reportsPerHour = 4; // up to here single reports show more than hours do
    const qint64 hours = (request.toMs - request.fromMs) / historyHourMs;
    if (request.fromMs >= reportsSince && hours * reportsPerHour <= request.mostPoints)
        return Tier::Raw;
    return request.fromMs >= hoursSince && hours <= request.mostPoints ? Tier::Hours : Tier::Days;
}

//! 0: nobody has reported it yet.
qint64 findPoint(HistorySql& sql, const DataPointKey& key, HistoryKind& kind) {
    qint64 point = 0;
    QSqlQuery* found = sql.run("SELECT id, kind FROM point WHERE address = ? AND parameter = ? AND interface = ?",
        key.address, key.parameter, key.interface);
    if (found && found->next()) {
        point = found->value(0).toLongLong();
        kind = static_cast<HistoryKind>(found->value(1).toInt());
    }
    if (found)
        found->finish();
    return point;
}

QList<HistorySpan> readSpans(HistorySql& sql, qint64 fromMs, qint64 toMs) {
    QList<HistorySpan> spans;
    QSqlQuery* row = sql.run("SELECT start, stop FROM span WHERE start < ? AND stop > ? ORDER BY start", toMs, fromMs);
    while (row && row->next())
        spans.append({qMax(fromMs, row->value(0).toLongLong()), qMin(toMs, row->value(1).toLongLong())});
    return spans;
}

//! How much of a time lies within spans.
qint64 watched(const QList<HistorySpan>& spans, qint64 fromMs, qint64 toMs) {
    qint64 sum = 0;
    for (const HistorySpan& span : spans)
        sum += qMax<qint64>(0, qMin(span.toMs, toMs) - qMax(span.fromMs, fromMs));
    return sum;
}

void countOutages(
    HistorySql& sql, qint64 point, const QList<HistorySpan>& spans, qint64 fromMs, qint64 toMs, DeviceRecord& record) {
    const HistoryRequest request{{}, fromMs, toMs, std::numeric_limits<int>::max()};
    HistorySeries series;
    Reader(sql, request, point).readReports(series);
    qint64 sinceMs = 0; // 0: it is reachable
    for (const HistoryPoint& report : std::as_const(series.points)) {
        const bool isOut = report.last != 0.0;
        if (isOut && sinceMs == 0) {
            sinceMs = qMax(fromMs, report.atMs);
            ++record.outages;
            if (report.atMs >= fromMs) // of one that goes on from before, the hour says nothing about this time
                ++record.outagesByHour.at(
                    static_cast<size_t>(QDateTime::fromMSecsSinceEpoch(report.atMs).time().hour()));
        } else if (!isOut && sinceMs != 0) {
            record.outageMs += watched(spans, sinceMs, report.atMs);
            sinceMs = 0;
        }
    }
    if (sinceMs != 0)
        record.outageMs += watched(spans, sinceMs, toMs);
}

} // namespace

Result<HistorySeries> HistoryDatabase::series(const HistoryRequest& request) {
    HistorySeries series;
    if (!isOpen())
        return series;
    HistorySql& sql = d->sql;
    const qint64 point = findPoint(sql, request.key, series.kind);
    series.spans = readSpans(sql, request.fromMs, request.toMs);
    if (point != 0) {
        if (series.kind != HistoryKind::Words)
            series.tier
                = tierFor(request, d->noted(QStringLiteral("reportsSince")), d->noted(QStringLiteral("hoursSince")));
        Reader reader(sql, request, point);
        if (series.tier == Tier::Raw)
            reader.readReports(series);
        else if (series.tier == Tier::Hours)
            reader.readHours(series, request.fromMs);
        else
            reader.readDays(series, d->noted(QStringLiteral("daysUntil")));
    }
    if (sql.fault() == HistorySql::Fault::None)
        return series;
    const tl::unexpected<Error> error = d->failed();
    sql.clearFault();
    return error;
}

Result<QList<HistoryChange>> HistoryDatabase::changes(
    const QList<DataPointKey>& keys, qint64 fromMs, qint64 toMs, qsizetype most) {
    QList<HistoryChange> changes;
    if (!isOpen())
        return changes;
    for (const DataPointKey& key : keys) {
        HistorySeries series;
        if (const qint64 point = findPoint(d->sql, key, series.kind); point != 0)
            Reader(d->sql, {key, fromMs, toMs, std::numeric_limits<int>::max()}, point).readReports(series);
        const bool isAction = series.kind == HistoryKind::Action;
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const HistoryPoint& report = series.points.at(i);
            const bool isDifferent = isAction
                || (i > 0
                    && (report.last != series.points.at(i - 1).last || report.words != series.points.at(i - 1).words));
            if (isDifferent && report.atMs >= fromMs)
                changes.append({key, report.atMs, series.kind, report.last, report.words});
        }
    }
    if (d->sql.fault() != HistorySql::Fault::None) {
        const tl::unexpected<Error> error = d->failed();
        d->sql.clearFault();
        return error;
    }
    std::stable_sort(changes.begin(), changes.end(),
        [](const HistoryChange& one, const HistoryChange& other) { return one.atMs < other.atMs; });
    if (changes.size() > most)
        changes.remove(0, changes.size() - most);
    return changes;
}

Result<QList<DeviceRecord>> HistoryDatabase::deviceRecords(qint64 fromMs, qint64 toMs) {
    QList<DeviceRecord> records;
    if (!isOpen())
        return records;
    HistorySql& sql = d->sql;
    const QList<HistorySpan> spans = readSpans(sql, fromMs, toMs);
    const qint64 watchedMs = watched(spans, fromMs, toMs);
    QHash<qint64, qsizetype> places;
    QSqlQuery* device = sql.run("SELECT id, interface, address, (SELECT total(reports) FROM traffic"
                                " WHERE device = id AND start >= ? AND start < ?) FROM device",
        fromMs, toMs);
    while (device && device->next()) {
        places.insert(device->value(0).toLongLong(), records.size());
        const DeviceKey key{device->value(1).toString(), device->value(2).toString()};
        records.append({key, device->value(3).toULongLong(), 0, 0, watchedMs});
    }
    QList<std::pair<qint64, qint64>> points;
    QSqlQuery* row = sql.run("SELECT id, device FROM point WHERE parameter = 'UNREACH'");
    while (row && row->next())
        points.append({row->value(0).toLongLong(), row->value(1).toLongLong()});
    for (const auto& [point, deviceRow] : std::as_const(points))
        if (const auto place = places.constFind(deviceRow); place != places.cend())
            countOutages(sql, point, spans, fromMs, toMs, records[*place]);
    if (sql.fault() == HistorySql::Fault::None)
        return records;
    const tl::unexpected<Error> error = d->failed();
    sql.clearFault();
    return error;
}

Result<QList<DeviceHour>> HistoryDatabase::reportsByHour(qint64 fromMs, qint64 toMs) {
    QList<DeviceHour> hours;
    if (!isOpen())
        return hours;
    QSqlQuery* row = d->sql.run("SELECT interface, address, start, reports FROM traffic JOIN device ON device = id"
                                " WHERE start >= ? AND start < ? ORDER BY device, start",
        fromMs, toMs);
    while (row && row->next())
        hours.append({{row->value(0).toString(), row->value(1).toString()}, row->value(2).toLongLong(),
            row->value(3).toULongLong()});
    if (d->sql.fault() == HistorySql::Fault::None)
        return hours;
    const tl::unexpected<Error> error = d->failed();
    d->sql.clearFault();
    return error;
}

} // namespace ccudesk
