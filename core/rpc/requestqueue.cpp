// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/requestqueue.h"

#include "core/base/future.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ccudesk::rpc {

namespace {

//! 0: not worth repeating. The CCU said so itself, thus nothing has reached the device (controls §1, protocol §11).
qint64 repeatDelayMs(const Result<XmlRpcValue>& answer, int repeats) {
    constexpr int atMost = 3;
    constexpr qint64 firstMs = 2'000;
    constexpr qint64 dutyCycleMs = 40'000; // 1 % of the sending time returns in 36 s
    constexpr qint64 transmissionMs = 5'000;
    if (answer || answer.error().code != ErrorCode::Fault || repeats >= atMost)
        return 0;
    switch (answer.error().fault) {
    case -1:
    case -9:
        return firstMs << repeats;
    case -8:
        return dutyCycleMs;
    case -10:
        return transmissionMs;
    default:
        return 0;
    }
}

} // namespace

qint64 RateLimit::delayMs(qint64 now) const {
    qint64 allowed = now;
    if (m_starts.size() == burst)
        allowed = std::max(allowed, m_starts.constFirst() + windowMs);
    if (m_isSpreading)
        allowed = std::max(allowed, m_starts.constLast() + spreadMs);
    if (m_isSparing && !m_starts.isEmpty())
        allowed = std::max(allowed, m_starts.constLast() + sparingMs);
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
    for (Running& running : m_running)
        if (!command.channel.isEmpty() && running.entry.command.channel == command.channel)
            running.entry.command.mayRepeat = false;
    const auto behind = std::find_if(m_waiting.begin(), m_waiting.end(),
        [&](const Entry& entry) { return entry.command.priority > command.priority; });
    const auto result = makePending<XmlRpcValue>();
    m_waiting.insert(behind, Entry{command, result, 0, 0});
    pump();
    return result->future();
}

bool RequestQueue::isSuperseded(const Entry& entry, const QueuedCommand& newer) {
    const QueuedCommand& waiting = entry.command;
    const bool isSameSlider = waiting.priority == QueuedCommand::Priority::Slider && !waiting.isImpulse
        && !newer.isImpulse && !newer.key.isEmpty() && waiting.key == newer.key;
    if (isSameSlider)
        return true;
    if (waiting.channel.isEmpty() || waiting.channel != newer.channel)
        return false;
    if (entry.repeats > 0) // it failed once: what is asked now counts
        return true;
    if (waiting.goals.isEmpty())
        return false;
    // A half that the newer command leaves alone (slats without a level) is still wanted.
    return newer.endsGoals || std::all_of(waiting.goals.cbegin(), waiting.goals.cend(), [&newer](const QString& goal) {
        return newer.goals.contains(goal);
    });
}

void RequestQueue::dropSuperseded(const QueuedCommand& newer) {
    QList<Entry> dropped;
    m_waiting.removeIf([&](const Entry& entry) {
        if (!isSuperseded(entry, newer))
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

void RequestQueue::abandon(const Error& notSent, const Error& unknown) {
    clear(notSent);
    const QList<Running> running = m_running;
    for (Running& each : m_running)
        each.entry.command.mayRepeat = false;
    for (const Running& each : running)
        each.entry.result->resolve(tl::unexpected(unknown));
}

void RequestQueue::pump() {
    if (m_waiting.isEmpty())
        return;
    const qint64 now = m_clock.monotonicMs();
    if (!m_running.isEmpty())
        return letSafetyPass(now);
    const auto next = std::find_if(
        m_waiting.cbegin(), m_waiting.cend(), [now](const Entry& entry) { return entry.notBeforeMs <= now; });
    qint64 delay = 0;
    if (next == m_waiting.cend())
        delay = std::min_element(m_waiting.cbegin(), m_waiting.cend(),
                    [](const Entry& a, const Entry& b) { return a.notBeforeMs < b.notBeforeMs; })
                    ->notBeforeMs
            - now;
    else if (next->command.priority != QueuedCommand::Priority::Safety)
        delay = m_limit.delayMs(now);
    if (delay > 0) {
        m_timer.start(static_cast<int>(delay));
        return;
    }
    start(next, now);
}

//! One at a time, so that an interface process that hangs is not buried under requests.
void RequestQueue::letSafetyPass(qint64 now) {
    const Running& running = m_running.constFirst();
    const bool isSafety = running.entry.command.priority == QueuedCommand::Priority::Safety;
    const auto next = std::find_if(m_waiting.cbegin(), m_waiting.cend(), [&](const Entry& entry) {
        const bool keepsOrder = !isSafety || entry.command.channel != running.entry.command.channel;
        return entry.command.priority == QueuedCommand::Priority::Safety && entry.notBeforeMs <= now && keepsOrder;
    });
    if (m_running.size() > 1 || next == m_waiting.cend())
        return;
    const qint64 delay = running.sinceMs + passAfterMs - now;
    if (delay > 0)
        m_timer.start(static_cast<int>(delay));
    else
        start(next, now);
}

void RequestQueue::start(Waiting next, qint64 now) {
    m_timer.stop();
    const Running running{++m_lastNumber, m_waiting.takeAt(std::distance(m_waiting.cbegin(), next)), now};
    m_limit.started(now);
    m_running.append(running);
    whenDone(running.entry.command.send(), this,
        [this, number = running.number](const Result<XmlRpcValue>& answer) { finish(number, answer); });
    pump(); // what waits may pass it in a while
}

void RequestQueue::finish(quint64 number, const Result<XmlRpcValue>& answer) {
    const auto ended = std::find_if(
        m_running.cbegin(), m_running.cend(), [number](const Running& running) { return running.number == number; });
    Entry done = ended->entry;
    m_running.erase(ended);
    const qint64 delay = done.command.mayRepeat ? repeatDelayMs(answer, done.repeats) : 0;
    if (delay > 0) {
        ++done.repeats;
        done.notBeforeMs = m_clock.monotonicMs() + delay;
        const auto behind = std::find_if(m_waiting.begin(), m_waiting.end(),
            [&done](const Entry& entry) { return entry.command.priority >= done.command.priority; });
        m_waiting.insert(behind, done);
    } else {
        done.result->resolve(answer);
    }
    pump();
}

} // namespace ccudesk::rpc
