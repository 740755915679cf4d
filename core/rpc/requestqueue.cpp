// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/requestqueue.h"

#include "core/base/future.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccudesk::rpc {

qint64 RateLimit::delayMs(qint64 now) const {
    qint64 allowed = now;
    if (m_starts.size() == burst)
        allowed = std::max(allowed, m_starts.constFirst() + windowMs);
    if (m_isSpreading)
        allowed = std::max(allowed, m_starts.constLast() + spreadMs);
    return allowed - now;
}

void RateLimit::started(qint64 now) {
    const bool wasQuiet = m_starts.isEmpty() || now - m_starts.constLast() >= windowMs + spreadMs;
    if (wasQuiet) {
        m_starts.clear();
        m_isSpreading = false;
    }
    m_starts.append(now);
    if (m_starts.size() > burst) {
        m_starts.removeFirst();
        m_isSpreading = true;
    }
}

RequestQueue::RequestQueue(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RequestQueue::pump);
}

QFuture<Result<XmlRpcValue>> RequestQueue::enqueue(const QueuedCommand& command) {
    dropSuperseded(command);
    const auto behind = std::find_if(m_waiting.begin(), m_waiting.end(),
        [&](const Entry& entry) { return entry.command.priority > command.priority; });
    const auto result = makePending<XmlRpcValue>();
    m_waiting.insert(behind, Entry{command, result});
    pump();
    return result->future();
}

bool RequestQueue::isSuperseded(const QueuedCommand& waiting, const QueuedCommand& newer) {
    const bool isSameSlider = waiting.priority == QueuedCommand::Priority::Slider && !waiting.isImpulse
        && !newer.isImpulse && !newer.key.isEmpty() && waiting.key == newer.key;
    if (isSameSlider)
        return true;
    if (waiting.goals.isEmpty() || waiting.channel != newer.channel)
        return false;
    // A half that the newer command leaves alone (slats without a level) is still wanted.
    return newer.endsGoals || std::all_of(waiting.goals.cbegin(), waiting.goals.cend(), [&newer](const QString& goal) {
        return newer.goals.contains(goal);
    });
}

void RequestQueue::dropSuperseded(const QueuedCommand& newer) {
    QList<Entry> dropped;
    m_waiting.removeIf([&](const Entry& entry) {
        if (!isSuperseded(entry.command, newer))
            return false;
        dropped.append(entry);
        return true;
    });
    // Only now: whoever hears of it may give the next command at once.
    for (const Entry& entry : std::as_const(dropped))
        entry.result->resolve(failure(ErrorCode::Cancelled,
            QCoreApplication::translate("ccudesk::rpc::RequestQueue",
                "A newer value was chosen before this one "
                "was sent.")));
}

void RequestQueue::clear(const Error& reason) {
    const QList<Entry> dropped = std::exchange(m_waiting, {});
    for (const Entry& entry : dropped)
        entry.result->resolve(tl::unexpected(reason));
}

void RequestQueue::pump() {
    if (m_isBusy || m_waiting.isEmpty())
        return;
    const Entry next = m_waiting.constFirst();
    const qint64 now = m_clock.monotonicMs();
    const bool isUrgent = next.command.priority == QueuedCommand::Priority::Safety;
    const qint64 delay = isUrgent ? 0 : m_limit.delayMs(now);
    if (delay > 0) {
        m_timer.start(static_cast<int>(delay));
        return;
    }
    m_timer.stop();
    m_waiting.removeFirst();
    m_limit.started(now);
    start(next);
}

void RequestQueue::start(const Entry& entry) {
    m_isBusy = true;
    whenDone(entry.command.send(), this, [this, result = entry.result](const Result<XmlRpcValue>& answer) {
        m_isBusy = false;
        result->resolve(answer);
        pump();
    });
}

} // namespace ccudesk::rpc
