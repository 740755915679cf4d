// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/commandtracker.h"

#include "core/control/controlstate.h"
#include "core/store/devicestore.h"

namespace ccudesk {

namespace {

bool isLock(ChannelKind kind) {
    return kind == ChannelKind::KeymaticLock || kind == ChannelKind::DoorLock;
}

//! What takes its time: others set the same flags for a moment, or for good when an event was lost.
bool takesTime(ChannelKind kind) {
    switch (kind) {
    case ChannelKind::Dimmer:
    case ChannelKind::ColorLight:
    case ChannelKind::Blind:
    case ChannelKind::Shutter:
    case ChannelKind::SlatBlind:
    case ChannelKind::WindowDrive:
    case ChannelKind::GarageDoor:
        return true;
    default:
        return isLock(kind);
    }
}

std::optional<ControlUnit> unitOf(const DeviceStore& devices, const ChannelKey& channel) {
    const Device* device = devices.device(channel.device());
    return device ? unitOfChannel(*device, channel) : std::nullopt;
}

//! The other direction is another movement, even when the rest between them was not seen.
bool isAnotherMovement(Movement old, Movement now) {
    return now == Movement::None || (now != old && now != Movement::Working && old != Movement::Working);
}

} // namespace

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
        waiting.endsMovement = confirmation.endsMovement;
        waiting.oldMovement = movementOf(channel, m_values);
        waiting.ranAtFirst = waiting.oldMovement != Movement::None;
        if (const auto unit = unitOf(m_devices, channel))
            waiting.kind = unit->kind;
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
        it->sinceMs = m_clock.monotonicMs(); // it may have waited its turn for a while
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
    tellOverdue();
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
            fail(id, reasonFor(verdict, id, *it));
        it = m_waiting.erase(it);
    }
    askForReadings(unsure);
}

void CommandTracker::tellOverdue() {
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it) {
        auto pending = m_values.at(it.key()).pending;
        const bool isOverdue = !it->isAccepted && m_clock.monotonicMs() - it->sinceMs >= overdueMs;
        if (!pending || pending->state != PendingState::Sending || !isOverdue)
            continue;
        pending->state = PendingState::Unanswered;
        m_values.setPending(it.key(), *pending);
    }
}

bool CommandTracker::followMovement(const DataPoint& point, Waiting& waiting) const {
    const Movement movement = movementOf(point.key.channel(), m_values);
    const bool runs = movement != Movement::None;
    if (isAnotherMovement(waiting.oldMovement, movement))
        waiting.oldMovement = Movement::None;
    if (!takesTime(waiting.kind) || waiting.oldMovement != Movement::None)
        return runs;
    const qint64 nowMs = m_clock.monotonicMs();
    if (runs) {
        waiting.restsSinceMs.reset();
        if (!waiting.runsSinceMs)
            waiting.runsSinceMs = nowMs;
        if (nowMs - *waiting.runsSinceMs < longestRunMs)
            waiting.sinceMs = nowMs;
    } else if (waiting.runsSinceMs && !waiting.restsSinceMs) {
        waiting.restsSinceMs = nowMs;
    }
    return runs;
}

CommandTracker::Verdict CommandTracker::verdictOn(DataPointId id, Waiting& waiting) const {
    const DataPoint& point = m_values.at(id);
    if (!point.pending) // the store saw the requested value
        return Verdict::Confirmed;
    const bool runs = followMovement(point, waiting);
    const bool isReported = point.receivedAtMs != waiting.receivedBeforeMs;
    const bool isDifferent = !point.value.isSameReading(waiting.before);
    if (waiting.endsMovement && runs)
        return verdictOfTime(point, waiting, runs);
    if (waiting.endsMovement && waiting.ranAtFirst)
        return Verdict::Confirmed;
    // A value that was only read, and is the old one, proves nothing.
    if (waiting.expected.isEmpty() && (isDifferent || (isReported && point.origin == ValueOrigin::Event)))
        return Verdict::Confirmed;
    if (!waiting.restsSinceMs)
        return verdictOfTime(point, waiting, runs);
    if (!isLock(waiting.kind)) // a motor that ran and stands still now is where it is, whatever was asked for
        return isReported || isDifferent ? Verdict::Confirmed : verdictOfTime(point, waiting, runs);
    if (point.value.isSameReading(waiting.expected)) // "open" while it was unlocked
        return Verdict::Confirmed;
    return m_clock.monotonicMs() - *waiting.restsSinceMs < lockSettlesMs ? Verdict::Wait : Verdict::Stuck;
}

CommandTracker::Verdict CommandTracker::verdictOfTime(const DataPoint& point, const Waiting& waiting, bool runs) const {
    if (!waiting.isAccepted) // the CCU's answer always comes
        return Verdict::Wait;
    const qint64 elapsedMs = m_clock.monotonicMs() - waiting.sinceMs;
    if (waiting.endsMovement && !runs && elapsedMs >= readAfterMs) // it stood still all the time
        return Verdict::Confirmed;
    if (elapsedMs < timeoutMs)
        return Verdict::Wait;
    // The CCU suppresses an event that only repeats a value: then this was true all the time.
    if (!waiting.expected.isEmpty() && waiting.expected.isEchoedBy(point.value))
        return Verdict::Confirmed;
    if (waiting.sleeps)
        return elapsedMs < longestSleepMs ? Verdict::Wait : Verdict::Asleep;
    return runs && waiting.runsSinceMs ? Verdict::Endless : Verdict::Expired;
}

QString CommandTracker::reasonFor(Verdict verdict, DataPointId id, const Waiting& waiting) const {
    if (isLock(waiting.kind)) {
        const auto unit = unitOf(m_devices, m_values.at(id).key.channel());
        const QStringList problems = unit ? readControlState(*unit, m_values, m_clock.nowMs()).problems : QStringList();
        if (!problems.isEmpty())
            return tr("The lock could not do this: %1.").arg(problems.join(QStringLiteral(", ")));
    }
    switch (verdict) {
    case Verdict::Stuck:
        return tr("The lock has stopped without reaching this state. Please check the door.");
    case Verdict::Endless:
        return tr("The device has been moving for ten minutes without reaching this.");
    case Verdict::Asleep:
        return tr("The device sleeps and has not called in for an hour. The CCU may still deliver this later.");
    default:
        return tr("The device has not confirmed this within 30 seconds. It may be out of reach.");
    }
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
