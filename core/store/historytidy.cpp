// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"
#include "core/store/historydatabase_p.h"

#include <QDateTime>

// What is too old or too much goes; whole days are made of hours.

namespace ccudesk {

namespace {

constexpr qint64 dayMs = 24 * historyHourMs;
constexpr qint64 fullPercent = 90; //!< of what is allowed: below there is room again

qint64 ago(qint64 nowMs, std::chrono::hours age) {
    return nowMs - std::chrono::milliseconds(age).count();
}

} // namespace

QList<qint64> HistoryDatabase::Private::points() {
    QList<qint64> rows;
    QSqlQuery* query = sql.run("SELECT id FROM point");
    while (query && query->next())
        rows.append(query->value(0).toLongLong());
    return rows;
}

qint64 HistoryDatabase::Private::noted(const QString& name) {
    return sql.number("SELECT value FROM meta WHERE name = ?", name);
}

void HistoryDatabase::Private::note(const QString& name, qint64 value) {
    sql.run("INSERT OR REPLACE INTO meta(name, value) VALUES(?, ?)", name, value);
}

//! Days of the local calendar: one has 23 or 25 hours when the clock is changed. Point by point, because that is how
//! hours are sorted.
void HistoryDatabase::Private::rollUp(qint64 nowMs) {
    const QString daysUntil = QStringLiteral("daysUntil");
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    QDate day = QDateTime::fromMSecsSinceEpoch(noted(daysUntil)).date();
    if (day.daysTo(today) > limits.hours.count() / 24)
        day = today.addDays(-limits.hours.count() / 24); // before that there are no hours
    if (day >= today)
        return;
    const QList<qint64> rows = points();
    for (; day < today && sql.fault() == HistorySql::Fault::None; day = day.addDays(1)) {
        const qint64 start = day.startOfDay().toMSecsSinceEpoch();
        const qint64 stop = day.addDays(1).startOfDay().toMSecsSinceEpoch();
        for (const qint64 row : rows)
            sql.run("INSERT OR REPLACE INTO day(point, start, stop, reports, minimum, maximum, integral, weight, last)"
                    " SELECT point, ?, ?, sum(reports), min(minimum), max(maximum), sum(integral), sum(weight),"
                    " (SELECT last FROM hour WHERE point = ? AND start < ? ORDER BY start DESC LIMIT 1)"
                    " FROM hour WHERE point = ? AND start >= ? AND start < ? GROUP BY point",
                start, stop, row, stop, row, start, stop);
        note(daysUntil, stop);
    }
}

//! Whether a device is reachable is told far back, and takes little room.
void HistoryDatabase::Private::removeReports(qint64 beforeMs, qint64 unreachableBeforeMs) {
    QSqlQuery* query = sql.run("SELECT id, parameter = 'UNREACH' FROM point");
    QList<std::pair<qint64, bool>> rows;
    while (query && query->next())
        rows.append({query->value(0).toLongLong(), query->value(1).toBool()});
    for (const auto& [row, tellsReach] : rows)
        sql.run("DELETE FROM raw WHERE point = ? AND at < ?", row, tellsReach ? unreachableBeforeMs : beforeMs);
    note(QStringLiteral("reportsSince"), qMax(beforeMs, noted(QStringLiteral("reportsSince"))));
}

void HistoryDatabase::Private::removeHours(qint64 beforeMs) {
    for (const qint64 row : points())
        sql.run("DELETE FROM hour WHERE point = ? AND start < ?", row, beforeMs);
    note(QStringLiteral("hoursSince"), qMax(beforeMs, noted(QStringLiteral("hoursSince"))));
}

void HistoryDatabase::Private::removeOld(qint64 nowMs) {
    removeReports(ago(nowMs, limits.raw), ago(nowMs, limits.hours));
    removeHours(ago(nowMs, limits.hours));
    const QList<qint64> rows = points();
    for (const qint64 row : rows)
        sql.run("DELETE FROM day WHERE point = ? AND start < ?", row, ago(nowMs, limits.days));
    sql.run("DELETE FROM traffic WHERE start < ?", ago(nowMs, limits.traffic));
    sql.run("DELETE FROM span WHERE stop < ?", ago(nowMs, limits.days));
}

qint64 HistoryDatabase::Private::usedBytes() {
    return (sql.number("PRAGMA page_count") - sql.number("PRAGMA freelist_count")) * sql.number("PRAGMA page_size");
}

//! Day by day from the oldest on, until a tenth is free. Today's reports and this month's hours stay.
bool HistoryDatabase::Private::makeRoom(qint64 nowMs) {
    const qint64 enough = limits.bytes / 100 * fullPercent;
    constexpr qint64 hoursKept = 31 * dayMs;
    qint64 reportsBefore = noted(QStringLiteral("reportsSince"));
    qint64 hoursBefore = noted(QStringLiteral("hoursSince"));
    bool isAnyRemoved = false;
    while (sql.fault() == HistorySql::Fault::None && usedBytes() > enough) {
        const bool hasReports = reportsBefore + dayMs <= nowMs - historyHourMs;
        if (!hasReports && hoursBefore + dayMs > nowMs - hoursKept)
            break;
        sql.begin();
        if (hasReports) {
            reportsBefore += dayMs;
            removeReports(reportsBefore, reportsBefore);
        } else {
            hoursBefore += 7 * dayMs;
            removeHours(hoursBefore);
        }
        isAnyRemoved = sql.end() || isAnyRemoved;
    }
    if (isAnyRemoved)
        qCInfo(lcStore) << "the history has reached its size; the oldest of it is gone";
    return isAnyRemoved;
}

Result<void> HistoryDatabase::tidy(qint64 nowMs) {
    if (!isOpen())
        return {};
    d->sql.begin();
    d->rollUp(nowMs);
    d->removeOld(nowMs);
    if (d->sql.end() && d->usedBytes() > d->limits.bytes / 100 * fullPercent)
        d->makeRoom(nowMs);
    if (d->sql.fault() == HistorySql::Fault::None)
        return {};
    const tl::unexpected<Error> error = d->failed();
    d->sql.clearFault();
    return error;
}

} // namespace ccudesk
