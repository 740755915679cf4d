// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/eventlog.h"

#include "core/domain/secretparameters.h"
#include "core/store/changetick.h"
#include "core/store/valuestore.h"

#include <algorithm>
#include <numeric>

namespace ccudesk {

namespace {
constexpr qint64 msPerSecond = 1'000;
constexpr qint64 msPerMinute = 60'000;
} // namespace

void EventLog::Histogram::count(qint64 unit) {
    if (unit > m_newest) {
        for (qint64 skipped = std::max(m_newest + 1, unit - length + 1); skipped <= unit; ++skipped)
            m_counts[static_cast<size_t>(skipped % length)] = 0;
        m_newest = unit;
    }
    ++m_counts[static_cast<size_t>(unit % length)];
}

QList<int> EventLog::Histogram::upTo(qint64 unit) const {
    QList<int> counts;
    counts.reserve(length);
    for (qint64 i = unit - length + 1; i <= unit; ++i) {
        const bool isKept = i >= 0 && i <= m_newest && i > m_newest - length;
        counts.append(isKept ? m_counts[static_cast<size_t>(i % length)] : 0);
    }
    return counts;
}

EventLog::EventLog(const ValueStore& values, const Clock& clock, qsizetype capacity, QObject* parent)
    : QObject(parent), m_values(values), m_clock(clock), m_capacity(std::max<qsizetype>(capacity, 1)) {
    m_tick.setSingleShot(true);
    m_tick.setInterval(ChangeTick::intervalMs);
    connect(&m_tick, &QTimer::timeout, this, &EventLog::changed);
}

void EventLog::append(const EventBatch& batch) {
    const qint64 timeMs = batch.receivedAtMs > 0 ? batch.receivedAtMs : m_clock.nowMs();
    // Within one batch the store still holds the value from before it, so the newest one is remembered here: by its
    // number where it has one, as three texts per event cost the hash more than all the rest.
    QHash<DataPointId, Value> newest;
    QHash<DataPointKey, Value> newestOfUnknown;
    for (const ValueEvent& event : batch.events) {
        LoggedEvent logged;
        logged.timeMs = timeMs;
        logged.key = {batch.interface, event.address, event.parameter};
        logged.newValue = event.value;
        bool isAction = isActionParameter(event.parameter);
        const auto remember = [&logged](auto& values, const auto& which) {
            if (const auto earlier = values.constFind(which); earlier != values.constEnd())
                logged.oldValue = *earlier;
            values.insert(which, logged.newValue);
        };
        if (const auto id = m_values.find(logged.key); id != noDataPoint) {
            const DataPoint& point = m_values.at(id);
            logged.key = point.key; // shares its texts
            logged.oldValue = point.value;
            isAction = isAction || point.description->isAction();
            remember(newest, id);
        } else if (m_values.hasChannel(logged.key.channel())) {
            remember(newestOfUnknown, logged.key);
        } else {
            continue;
        }
        if (isAction)
            logged.oldValue = Value();
        logged.isRepeat = !isAction && !logged.oldValue.isEmpty() && logged.newValue.isSameReading(logged.oldValue);
        add(std::move(logged));
    }
}

void EventLog::appendCommand(const DataPointKey& key, const Value& oldValue, const Value& newValue) {
    LoggedEvent logged;
    logged.timeMs = m_clock.nowMs();
    logged.key = key;
    logged.oldValue = oldValue;
    logged.newValue = newValue;
    logged.source = EventSource::You;
    add(std::move(logged));
}

void EventLog::clear() {
    m_events.clear();
    m_counts.clear();
    m_minutes = {};
    m_seconds = {};
    Q_EMIT cleared();
}

void EventLog::add(LoggedEvent event) {
    if (carriesSecret(event.key.parameter)) {
        event.oldValue = event.oldValue.isEmpty() ? Value() : concealedValue();
        event.newValue = concealedValue();
    }
    event.number = m_nextNumber++;
    if (event.source == EventSource::Ccu) {
        ++m_counts[event.key.channel().device()];
        const qint64 now = m_clock.monotonicMs();
        m_minutes.count(now / msPerMinute);
        m_seconds.count(now / msPerSecond);
    }
    m_events.push_back(std::move(event));
    while (static_cast<qsizetype>(m_events.size()) > m_capacity)
        m_events.pop_front();
    if (!m_tick.isActive())
        m_tick.start();
}

QList<int> EventLog::perMinute() const {
    return m_minutes.upTo(m_clock.monotonicMs() / msPerMinute);
}

int EventLog::eventsInLastMinute() const {
    const QList<int> seconds = m_seconds.upTo(m_clock.monotonicMs() / msPerSecond);
    return std::accumulate(seconds.begin(), seconds.end(), 0);
}

} // namespace ccudesk
