// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/steplog.h"

#include <algorithm>
#include <utility>

namespace ccudesk {

namespace {

ConnectionStep waiting(const QString& name) {
    ConnectionStep step;
    step.name = name;
    return step;
}

} // namespace

StepLog::StepLog(const Clock& clock, const QStringList& names) : m_clock(clock) {
    for (const QString& name : names)
        m_steps.append(waiting(name));
}

void StepLog::begin(int step, std::chrono::milliseconds limit) {
    for (int i = step; i < m_steps.size(); ++i)
        m_steps[i] = waiting(m_steps.at(i).name);
    m_steps[step].state = ConnectionStep::State::Running;
    m_steps[step].sinceMs = m_clock.monotonicMs();
    m_steps[step].limitMs = limit.count();
}

void StepLog::remark(int step, const QString& sentence) {
    if (step < m_steps.size() && isRunning(step))
        m_steps[step].sentence = sentence;
}

void StepLog::finish(int step, const QString& sentence) {
    if (isRunning(step))
        end(step, ConnectionStep::State::Done, sentence);
}

void StepLog::fail(const QString& sentence) {
    bool hasFailed = false;
    for (int i = 0; i < m_steps.size(); ++i) {
        if (!isRunning(i))
            continue;
        if (std::exchange(hasFailed, true))
            m_steps[i] = waiting(m_steps.at(i).name);
        else
            end(i, ConnectionStep::State::Failed, sentence);
    }
}

bool StepLog::isAnyRunning() const {
    return std::any_of(m_steps.cbegin(), m_steps.cend(),
        [](const ConnectionStep& step) { return step.state == ConnectionStep::State::Running; });
}

void StepLog::end(int step, ConnectionStep::State state, const QString& sentence) {
    m_steps[step].state = state;
    m_steps[step].sentence = sentence;
    m_steps[step].tookMs = m_clock.monotonicMs() - m_steps.at(step).sinceMs;
    m_steps[step].sinceMs = 0;
    m_steps[step].limitMs = 0;
}

} // namespace ccudesk
