// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/paramsetbatch.h"

#include "core/domain/settingnames.h"
#include "core/domain/valuecheck.h"

#include <algorithm>

namespace ccudesk {

void ParamsetBatch::start(const ParamsetValues& wanted, const QList<ParamsetPlace>& places) {
    ++m_run;
    m_wanted = wanted;
    m_targets.clear();
    for (const ParamsetPlace& place : places)
        m_targets.append({place, State::Waiting, {}, {}, {}});
    m_isUnderWay = false;
    m_step = State::Reading;
    next();
}

void ParamsetBatch::write() {
    m_step = State::Writing;
    if (!m_isUnderWay)
        next();
}

void ParamsetBatch::stop() {
    m_step = State::Waiting;
    Q_EMIT changed();
}

int ParamsetBatch::count(State state) const {
    return static_cast<int>(std::count_if(
        m_targets.cbegin(), m_targets.cend(), [state](const Target& target) { return target.state == state; }));
}

qsizetype ParamsetBatch::first(State state) const {
    for (qsizetype i = 0; i < m_targets.size(); ++i)
        if (m_targets.at(i).state == state)
            return i;
    return -1;
}

void ParamsetBatch::next() {
    m_isUnderWay = false;
    const qsizetype unread = first(State::Waiting);
    const qsizetype ready = first(State::Ready);
    if (m_step != State::Waiting && unread >= 0)
        read(unread);
    else if (m_step == State::Writing && ready >= 0)
        write(ready);
    else
        m_step = State::Waiting;
    Q_EMIT changed();
}

void ParamsetBatch::read(qsizetype index) {
    m_isUnderWay = true;
    m_targets[index].state = State::Reading;
    whenDone(m_context.readParamset(m_targets.at(index).place.key), this,
        [this, index, run = m_run](const Result<Paramset>& answer) {
            if (run != m_run)
                return;
            taken(m_targets[index], answer);
            next();
        });
}

//! All or nothing: half of the wanted settings may be worse than none.
void ParamsetBatch::taken(Target& target, const Result<Paramset>& answer) const {
    target.state = State::Failed;
    if (!answer) {
        target.reason = answer.error().message;
        return;
    }
    target.base = *answer;
    target.state = State::Refused;
    for (auto it = m_wanted.cbegin(); it != m_wanted.cend(); ++it) {
        const auto described = std::find_if(answer->description->cbegin(), answer->description->cend(),
            [&it](const ParameterDescriptionPtr& one) { return one->id == it.key(); });
        if (described == answer->description->cend() || !answer->values.contains(it.key())) {
            target.reason = tr("It does not have “%1”.").arg(settingName(it.key()));
            return;
        }
        const auto fitting = fittingValue(**described, *it);
        if (!fitting) {
            target.reason = fitting.error().message;
            return;
        }
        if (!answer->values.value(it.key()).isSameReading(*fitting))
            target.changes.insert(it.key(), *fitting);
    }
    target.state = target.changes.isEmpty() ? State::Same : State::Ready;
}

void ParamsetBatch::write(qsizetype index) {
    m_isUnderWay = true;
    m_targets[index].state = State::Writing;
    const Target& target = m_targets.at(index);
    whenDone(m_context.writeParamset(target.base, target.changes), this,
        [this, index, run = m_run](const Result<ParamsetReport>& answer) {
            if (run != m_run)
                return;
            written(m_targets[index], answer);
            next();
        });
}

void ParamsetBatch::written(Target& target, const Result<ParamsetReport>& answer) {
    target.state = State::Failed;
    if (!answer) {
        target.reason = answer.error().message;
    } else if (answer->isConflict()) {
        target.reason = tr("Somebody else has changed it meanwhile.");
    } else if (answer->isComplete()) {
        target.state = State::Stored;
    } else {
        target.state = State::Altered;
        target.reason = tr("The CCU did not take all of it.");
    }
}

} // namespace ccudesk
