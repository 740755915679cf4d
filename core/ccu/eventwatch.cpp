// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/eventwatch.h"

#include "core/domain/parameter.h"

#include <algorithm>

namespace ccudesk {

namespace {

constexpr qint64 repeatWithinMs = 1'000; // rfd itself holds a value back that it sent within 1.5 s (protocol §4.5)
constexpr qsizetype mostCompared = 64; // larger batches come from a burst, never alone
constexpr int judgedTogether = 20;
// Two registrations make ten of twenty; a batch that was sent again because its answer got lost makes one.
constexpr int clearlyDoubled = 7;

//! A key that is held reports the same again and again.
bool hasAction(const EventBatch& batch) {
    return std::any_of(batch.events.cbegin(), batch.events.cend(),
        [](const ValueEvent& event) { return isActionParameter(event.parameter); });
}

} // namespace

//! A switch that goes on, off and on again within a second has changed.
bool EventWatch::Watched::hasJustHeard(const EventBatch& batch) const {
    const ValueEvent& event = batch.events.constFirst();
    const auto newest = std::find_if(last.cbegin(), last.cend(), [&event](const EventBatch& earlier) {
        return !earlier.events.isEmpty() && earlier.events.constFirst().address == event.address
            && earlier.events.constFirst().parameter == event.parameter;
    });
    return newest != last.cend() && batch.receivedAtMs - newest->receivedAtMs <= repeatWithinMs
        && newest->events == batch.events;
}

bool EventWatch::take(const EventBatch& batch) {
    Watched& watched = m_watched[batch.interface];
    const auto count = static_cast<quint64>(batch.events.size());
    watched.figures.events += count;
    if (batch.events.isEmpty() || batch.events.size() > mostCompared || hasAction(batch))
        return false;
    const bool isRepeat = watched.hasJustHeard(batch);
    std::move_backward(watched.last.begin(), watched.last.end() - 1, watched.last.end());
    watched.last.front() = batch;
    if (isRepeat) {
        watched.figures.repeated += count;
        ++watched.repeats;
    }
    const bool isClear = watched.repeats >= clearlyDoubled && !watched.isTold;
    if (++watched.batches >= judgedTogether)
        watched.batches = watched.repeats = 0;
    watched.isTold = watched.isTold || isClear;
    return isClear;
}

void EventWatch::forget() {
    for (Watched& watched : m_watched) {
        watched.last = {};
        watched.batches = watched.repeats = 0;
        watched.isTold = false;
    }
}

} // namespace ccudesk
