// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/historydatabase_p.h"

#include <cmath>

// How reports become rows.

namespace ccudesk {

namespace {

constexpr qint64 longestSameMs = 24 * historyHourMs; //!< a value that stays is written that often

qint64 hourOf(qint64 atMs) {
    return atMs - atMs % historyHourMs;
}

bool isSame(double left, double right) {
    constexpr double tolerance = 5e-7; // as Value::isSameReading()
    return std::abs(left - right) <= tolerance;
}

} // namespace

void HistoryDatabase::Private::Hour::include(double value) {
    minimum = hasValue ? qMin(minimum, value) : value;
    maximum = hasValue ? qMax(maximum, value) : value;
    last = value;
    hasValue = true;
}

bool HistoryDatabase::Private::writeOnce(const QList<HistoryEntry>& entries, bool isLive, qint64 nowMs) {
    sql.begin();
    noteSpan(isLive, nowMs);
    for (const HistoryEntry& entry : entries)
        take(entry, nowMs);
    writeHours();
    return sql.end();
}

void HistoryDatabase::Private::noteSpan(bool isLive, qint64 nowMs) {
    if (!isLive) {
        spanStart = 0;
        return;
    }
    const qint64 asleepAfterMs = std::chrono::milliseconds(limits.asleepAfter).count();
    const bool isNew = spanStart == 0 || nowMs > spanStop + asleepAfterMs || nowMs < spanStart;
    if (isNew)
        spanStart = nowMs;
    spanStop = nowMs;
    sql.run(
        "INSERT INTO span(start, stop) VALUES(?, ?) ON CONFLICT(start) DO UPDATE SET stop = max(stop, excluded.stop)",
        spanStart, spanStop);
}

//! Its row in the file, and what was last written there.
HistoryDatabase::Private::State& HistoryDatabase::Private::stateOf(const HistoryEntry& entry) {
    State& state = states.at(entry.slot);
    if (state.row != 0)
        return state;
    identify(state, keys.at(entry.slot), entry.kind);
    QSqlQuery* last
        = sql.run("SELECT at, number, words FROM raw WHERE point = ? ORDER BY at DESC, nth DESC LIMIT 1", state.row);
    if (last && last->next() && entry.kind != HistoryKind::Action) {
        state.hasValue = true;
        state.storedMs = state.seenMs = last->value(0).toLongLong();
        state.number = last->value(1).toDouble();
        state.words = last->value(2).toString();
    }
    if (last)
        last->finish();
    return state;
}

void HistoryDatabase::Private::identify(State& state, const DataPointKey& key, HistoryKind kind) {
    const DeviceKey device = key.channel().device();
    const auto find = [this, &state, &key] {
        QSqlQuery* found = sql.run("SELECT id, device FROM point WHERE address = ? AND parameter = ? AND interface = ?",
            key.address, key.parameter, key.interface);
        if (found && found->next()) {
            state.row = found->value(0).toLongLong();
            state.device = found->value(1).toLongLong();
        }
        if (found)
            found->finish();
    };
    find();
    if (state.row != 0)
        return;
    sql.run("INSERT OR IGNORE INTO device(interface, address) VALUES(?, ?)", device.interface, device.address);
    sql.run("INSERT INTO point(interface, address, parameter, kind, device) VALUES(?, ?, ?, ?,"
            " (SELECT id FROM device WHERE address = ? AND interface = ?))",
        key.interface, key.address, key.parameter, static_cast<int>(kind), device.address, device.interface);
    find();
}

void HistoryDatabase::Private::take(const HistoryEntry& entry, qint64 nowMs) {
    if (sql.fault() != HistorySql::Fault::None)
        return;
    State& state = stateOf(entry);
    if (entry.reports > 0)
        traffic[{state.device, hourOf(entry.atMs)}] += entry.reports;
    if (entry.kind == HistoryKind::Action)
        return takeAction(state, entry);
    qint64 atMs = entry.atMs;
    if (entry.reports == 0) {
        // the CCU tells when it got the value; one that was written since, or is older than what is kept, counts as new
        const bool isUsable
            = atMs > state.seenMs && atMs <= nowMs && atMs > nowMs - std::chrono::milliseconds(limits.raw).count();
        atMs = isUsable ? atMs : nowMs;
    }
    takeValue(state, entry, atMs);
    if (entry.reports == 0) {
        state.seenMs = nowMs; // it is what it was
        state.weighedMs = qMax(state.weighedMs, qMax(atMs, spanStart));
    }
}

void HistoryDatabase::Private::takeAction(State& state, const HistoryEntry& entry) {
    // several presses may come in one piece, and each counts
    sql.run("INSERT INTO raw(point, at, nth, number) VALUES(?, ?, (SELECT count(*) FROM raw WHERE point = ? AND at = "
            "?), 1)",
        state.row, entry.atMs, state.row, entry.atMs);
    Hour& hour = hours[{state.row, hourOf(entry.atMs)}];
    hour.include(1.0);
    hour.reports += entry.reports;
}

void HistoryDatabase::Private::takeValue(State& state, const HistoryEntry& entry, qint64 atMs) {
    const bool isNumber = entry.kind == HistoryKind::Number;
    const bool isOld
        = state.hasValue && state.words == entry.words && (!isNumber || isSame(state.number, entry.number));
    const bool isBackwards = atMs < state.storedMs; // the clock was set
    if (isOld && !isBackwards && atMs - state.storedMs < longestSameMs) {
        state.seenMs = qMax(state.seenMs, atMs);
        return;
    }
    if (isNumber)
        weigh(state, atMs);
    if (!isOld && state.hasValue && state.seenMs > state.storedMs && state.seenMs < atMs)
        store(state, state.seenMs, entry.kind); // so that no slope is drawn where nothing changed
    state.hasValue = true;
    state.number = entry.number;
    state.words = entry.words;
    state.storedMs = state.seenMs = state.weighedMs = atMs;
    store(state, atMs, entry.kind);
    if (isNumber) {
        Hour& hour = hours[{state.row, hourOf(atMs)}];
        hour.include(entry.number);
        hour.reports += entry.reports;
    }
}

//! Adds the value that has held until now to its first and its last hour. Those between are not written: there it held
//! all the time.
void HistoryDatabase::Private::weigh(State& state, qint64 untilMs) {
    const qint64 from = qMax(state.weighedMs, spanStart);
    if (!state.hasValue || spanStart == 0 || state.seenMs < spanStart || untilMs <= from)
        return;
    const auto add = [this, &state](qint64 hourStart, qint64 begin, qint64 end) {
        Hour& hour = hours[{state.row, hourStart}];
        hour.include(state.number);
        hour.integral += state.number * static_cast<double>(end - begin);
        hour.weight += static_cast<double>(end - begin);
    };
    const qint64 lastHour = hourOf(untilMs);
    add(hourOf(from), from, qMin(untilMs, hourOf(from) + historyHourMs));
    if (lastHour > hourOf(from) && untilMs > lastHour)
        add(lastHour, lastHour, untilMs);
}

void HistoryDatabase::Private::store(const State& state, qint64 atMs, HistoryKind kind) {
    if (kind == HistoryKind::Words)
        sql.run("INSERT OR REPLACE INTO raw(point, at, nth, words) VALUES(?, ?, 0, ?)", state.row, atMs, state.words);
    else
        sql.run("INSERT OR REPLACE INTO raw(point, at, nth, number) VALUES(?, ?, 0, ?)", state.row, atMs, state.number);
}

void HistoryDatabase::Private::writeHours() {
    for (auto it = hours.cbegin(); it != hours.cend(); ++it) {
        const Hour& hour = it.value();
        sql.run("INSERT INTO hour(point, start, reports, minimum, maximum, integral, weight, last)"
                " VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(point, start) DO UPDATE SET"
                " reports = reports + excluded.reports, minimum = min(minimum, excluded.minimum),"
                " maximum = max(maximum, excluded.maximum), integral = integral + excluded.integral,"
                " weight = weight + excluded.weight, last = excluded.last",
            it.key().first, it.key().second, hour.reports, hour.minimum, hour.maximum, hour.integral, hour.weight,
            hour.last);
    }
    for (auto it = traffic.cbegin(); it != traffic.cend(); ++it)
        sql.run("INSERT INTO traffic(device, start, reports) VALUES(?, ?, ?)"
                " ON CONFLICT(device, start) DO UPDATE SET reports = reports + excluded.reports",
            it.key().first, it.key().second, it.value());
    hours.clear();
    traffic.clear();
}

} // namespace ccudesk
