// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/homecopybatch.h"

#include <algorithm>

namespace ccudesk {

namespace {
constexpr int mostSteps = 2; //!< something is created, and then filled
} // namespace

void HomeCopyBatch::choose(const QList<HomeCopyItem>& items) {
    m_targets.clear();
    for (const HomeCopyItem& item : items)
        m_targets.append({item, State::Ready, {}});
    Q_EMIT changed();
}

int HomeCopyBatch::count(State state) const {
    return static_cast<int>(std::count_if(
        m_targets.cbegin(), m_targets.cend(), [state](const Target& target) { return target.state == state; }));
}

void HomeCopyBatch::start() {
    m_isWanted = true;
    if (!m_isUnderWay)
        next();
}

void HomeCopyBatch::next() {
    const auto ready = std::find_if(
        m_targets.begin(), m_targets.end(), [](const Target& target) { return target.state == State::Ready; });
    m_isUnderWay = m_isWanted && ready != m_targets.end();
    if (!m_isUnderWay)
        return Q_EMIT changed();
    ready->state = State::Sending;
    Q_EMIT changed();
    step(ready - m_targets.begin(), 0);
}

//! What is left to do is asked of the stores, which hold what the CCU has made of the step before.
void HomeCopyBatch::step(qsizetype index, int stepsBefore) {
    const auto edit = nextEdit(m_targets.at(index).item, {m_context.devices, m_context.home});
    if (!edit || stepsBefore == mostSteps)
        return finish(index, {});
    whenDone(m_context.edit(*edit), this, [this, index, stepsBefore](const Result<void>& result) {
        if (result)
            step(index, stepsBefore + 1);
        else
            finish(index, result.error().message);
    });
}

void HomeCopyBatch::finish(qsizetype index, const QString& reason) {
    m_targets[index].state = reason.isEmpty() ? State::Copied : State::Failed;
    m_targets[index].reason = reason;
    next();
}

} // namespace ccudesk
