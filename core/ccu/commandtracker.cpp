// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/commandtracker.h"

#include "core/control/movement.h"
#include "core/store/devicestore.h"

namespace ccudesk {

CommandTracker::CommandTracker(const DeviceStore& devices, ValueStore& values, const Clock& clock, QObject* parent)
    : QObject(parent), m_devices(devices), m_values(values), m_clock(clock) {
    constexpr int checkEveryMs = 1'000;
    m_timer.setInterval(checkEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &CommandTracker::checkTimes);
    connect(&m_values, &ValueStore::valuesChanged, this, &CommandTracker::review);
}

CommandTracker::Ticket CommandTracker::begin(const Command& command) {
    const Ticket ticket = ++m_lastTicket;
    const Device* device = m_devices.device(command.target.device());
    for (const Confirmation& confirmation : command.confirmations) {
        const ChannelKey& channel = confirmation.channel;
        const DataPointId id = m_values.find({channel.interface, channel.address, confirmation.parameter});
        if (id == noDataPoint)
            continue;
        const DataPoint& point = m_values.at(id);
        Waiting waiting;
        waiting.ticket = ticket;
        waiting.expected = confirmation.expected;
        waiting.before = point.value;
        waiting.receivedBeforeMs = point.receivedAtMs;
        waiting.sinceMs = m_clock.monotonicMs();
        waiting.sleeps = device && device->isSleeping();
        waiting.ranBefore = movementOf(channel, m_values) != Movement::None;
        m_waiting.insert(id, waiting);
        const Value shown = confirmation.requested.isEmpty() ? point.value : confirmation.requested;
        m_values.setPending(id, {shown, PendingState::Sending, m_clock.nowMs(), {}});
    }
    if (isWaiting())
        m_timer.start();
    return ticket;
}

void CommandTracker::accepted(Ticket ticket) {
    for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
        if (it->ticket != ticket)
            continue;
        it->isAccepted = true;
        if (auto pending = m_values.at(it.key()).pending) {
            pending->state = PendingState::WaitingForDevice;
            m_values.setPending(it.key(), *pending);
        }
    }
}

void CommandTracker::failed(Ticket ticket, const Error& error) {
    if (error.code == ErrorCode::OutcomeUnknown) {
        accepted(ticket);
        QList<DataPointKey> unsure;
        for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
            if (it->ticket == ticket)
                noteReading(it.key(), *it, unsure);
        }
        askForReadings(unsure);
        return;
    }
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        if (it->ticket != ticket) {
            ++it;
            continue;
        }
        if (error.code == ErrorCode::Cancelled)
            m_values.clearPending(it.key());
        else
            fail(it.key(), error.message);
        it = m_waiting.erase(it);
    }
}

void CommandTracker::checkTimes() {
    review();
    if (!isWaiting())
        m_timer.stop();
}

void CommandTracker::review() {
    QList<DataPointKey> unsure;
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        const DataPointId id = it.key();
        const Verdict verdict = verdictOn(id, *it);
        if (verdict == Verdict::Wait) {
            if (it->isAccepted && !it->sleeps && m_clock.monotonicMs() - it->sinceMs >= readAfterMs)
                noteReading(id, *it, unsure);
            ++it;
            continue;
        }
        if (verdict == Verdict::Confirmed)
            m_values.clearPending(id);
        else
            fail(id, tr("The device has not confirmed this within 30 seconds. It may be out of reach."));
        it = m_waiting.erase(it);
    }
    askForReadings(unsure);
}

CommandTracker::Verdict CommandTracker::verdictOn(DataPointId id, Waiting& waiting) const {
    const DataPoint& point = m_values.at(id);
    if (!point.pending) // the store saw the requested value
        return Verdict::Confirmed;
    const bool runs = movementOf(point.key.channel(), m_values) != Movement::None;
    waiting.ranBefore = waiting.ranBefore && runs;
    waiting.hasRun = waiting.hasRun || (runs && !waiting.ranBefore);
    if (runs)
        waiting.sinceMs = m_clock.monotonicMs();

    const bool isNew = point.receivedAtMs != waiting.receivedBeforeMs || !point.value.isSameReading(waiting.before);
    if (isNew && waiting.expected.isEmpty())
        return Verdict::Confirmed;
    // A motor that ran and stands still now is where it is, whatever was asked for.
    if (isNew && waiting.hasRun && !runs)
        return Verdict::Confirmed;
    if (waiting.sleeps && waiting.isAccepted)
        return Verdict::Wait;
    if (m_clock.monotonicMs() - waiting.sinceMs < timeoutMs)
        return Verdict::Wait;
    // The CCU suppresses an event that only repeats a value: then this was true all the time.
    const bool isTrueAnyway = waiting.isAccepted && point.value.isSameReading(waiting.expected);
    return isTrueAnyway ? Verdict::Confirmed : Verdict::Expired;
}

void CommandTracker::noteReading(DataPointId id, Waiting& waiting, QList<DataPointKey>& unsure) const {
    if (waiting.isReadAsked)
        return;
    waiting.isReadAsked = true;
    unsure.append(m_values.at(id).key);
}

// Only after the loops: whoever reads may give the next command at once.
void CommandTracker::askForReadings(const QList<DataPointKey>& unsure) {
    for (const DataPointKey& key : unsure)
        Q_EMIT readNeeded(key);
}

void CommandTracker::fail(DataPointId id, const QString& reason) {
    if (auto pending = m_values.at(id).pending) {
        pending->state = PendingState::Failed;
        pending->reason = reason;
        m_values.setPending(id, *pending);
    }
}

} // namespace ccudesk
