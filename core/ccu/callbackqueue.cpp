// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/callbackqueue.h"

#include "core/domain/parameter.h"

#include <QHash>
#include <QMutexLocker>
#include <QSet>

#include <algorithm>

namespace ccudesk {

namespace {

//! Keeps, of all events in the batches, the last one per data point and every action. Returns how many went.
qsizetype dropSuperseded(QList<CallbackQueue::Item>& items) {
    QSet<DataPointKey> seen;
    qsizetype dropped = 0;
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        auto* batch = std::get_if<EventBatch>(&*item);
        if (!batch)
            continue;
        QList<ValueEvent> kept;
        for (auto event = batch->events.crbegin(); event != batch->events.crend(); ++event) {
            const DataPointKey key{batch->interface, event->address, event->parameter};
            if (!isActionParameter(event->parameter)) {
                if (seen.contains(key))
                    continue;
                seen.insert(key);
            }
            kept.prepend(*event); // amortised like append
        }
        dropped += batch->events.size() - kept.size();
        batch->events = kept;
    }
    return dropped;
}

//! One batch per interface between two other calls, so that the number of batches is bounded as well.
QList<CallbackQueue::Item> joined(const QList<CallbackQueue::Item>& items) {
    QList<CallbackQueue::Item> result;
    QHash<QString, qsizetype> openBatches;
    for (const CallbackQueue::Item& item : items) {
        const auto* batch = std::get_if<EventBatch>(&item);
        if (!batch) {
            openBatches.clear();
            result.append(item);
        } else if (const auto open = openBatches.constFind(batch->interface); open != openBatches.constEnd()) {
            auto& target = std::get<EventBatch>(result[*open]);
            target.events += batch->events;
            target.receivedAtMs = batch->receivedAtMs;
        } else {
            openBatches.insert(batch->interface, result.size());
            result.append(item);
        }
    }
    return result;
}

//! A value comes again with its next event, a key press does not. Returns how many events went.
qsizetype keepActions(EventBatch& batch, qsizetype atMost) {
    const qsizetype before = batch.events.size();
    batch.events.removeIf(
        [&atMost](const ValueEvent& event) { return !isActionParameter(event.parameter) || --atMost < 0; });
    return before - batch.events.size();
}

} // namespace

CallbackQueue::CallbackQueue(const Bounds& bounds)
    : m_bounds(bounds), m_mergeAtEvents(bounds.events), m_mergeAtBatches(bounds.batches) { }

bool CallbackQueue::push(EventBatch batch) {
    const QMutexLocker lock(&m_mutex);
    if (m_events + batch.events.size() > m_bounds.mostEvents)
        m_merged += static_cast<quint64>(keepActions(batch, m_bounds.mostActions - m_events));
    if (batch.events.isEmpty() && m_events >= m_bounds.mostEvents)
        return wake();
    m_events += batch.events.size();
    ++m_batches;
    m_items.append(std::move(batch));
    if (m_events > m_mergeAtEvents || m_batches > m_mergeAtBatches)
        merge();
    return wake();
}

bool CallbackQueue::push(CallbackCall call) {
    const QMutexLocker lock(&m_mutex);
    if (m_calls >= m_bounds.mostCalls) {
        ++m_lostCalls;
        return wake();
    }
    ++m_calls;
    m_items.append(std::move(call));
    return wake();
}

CallbackQueue::Taken CallbackQueue::takeAll() {
    const QMutexLocker lock(&m_mutex);
    m_isWoken = !m_items.isEmpty();
    m_events = 0;
    m_batches = 0;
    m_calls = 0;
    m_mergeAtEvents = m_bounds.events;
    m_mergeAtBatches = m_bounds.batches;
    return {std::exchange(m_items, {}), std::exchange(m_merged, 0), std::exchange(m_lostCalls, 0)};
}

bool CallbackQueue::wake() {
    return !std::exchange(m_isWoken, true);
}

//! Merges again only after the queue has doubled, so that the cost per event stays constant.
void CallbackQueue::merge() {
    const qsizetype dropped = dropSuperseded(m_items);
    m_items = joined(m_items);
    m_merged += static_cast<quint64>(dropped);
    m_events -= dropped;
    m_batches = std::count_if(
        m_items.cbegin(), m_items.cend(), [](const Item& item) { return std::holds_alternative<EventBatch>(item); });
    m_mergeAtEvents = std::max(m_bounds.events, 2 * m_events);
    m_mergeAtBatches = std::max(m_bounds.batches, 2 * m_batches);
}

} // namespace ccudesk
