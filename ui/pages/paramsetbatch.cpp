// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/paramsetbatch.h"

#include "core/domain/settingnames.h"
#include "core/domain/valuecheck.h"

#include <algorithm>

namespace ccudesk {

void ParamsetBatch::start(const ParamsetValues& wanted, const QList<ParamsetPlace>& places) {
    m_wanted = wanted;
    m_source = {};
    begin(places);
}

void ParamsetBatch::copy(const Source& source, const QList<ParamsetPlace>& places) {
    m_source = source;
    begin(places);
}

void ParamsetBatch::begin(const QList<ParamsetPlace>& places) {
    ++m_run;
    m_targets.clear();
    for (const ParamsetPlace& place : places) {
        Target target;
        target.place = place;
        m_targets.append(target);
    }
    m_isUnderWay = false;
    m_step = State::Reading;
    next();
}

void ParamsetBatch::goOnReading() {
    m_step = State::Reading;
    if (!m_isUnderWay)
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
    if (m_source)
        return readOther(index);
    whenDone(m_context.readParamset(m_targets.at(index).place.key), this,
        [this, index, run = m_run](const Result<Paramset>& answer) {
            if (run == m_run)
                endReading(index, answer, nullptr);
        });
}

void ParamsetBatch::readOther(qsizetype index) {
    const ParamsetKey key = m_targets.at(index).place.key;
    whenDone(m_source(key), this, [this, index, key, run = m_run](const Result<Paramset>& other) {
        if (run != m_run)
            return;
        if (!other)
            return endReading(index, other, nullptr);
        whenDone(m_context.readParamset(key), this, [this, index, run, other = *other](const Result<Paramset>& answer) {
            if (run == m_run)
                endReading(index, answer, &other);
        });
    });
}

void ParamsetBatch::endReading(qsizetype index, const Result<Paramset>& answer, const Paramset* other) {
    Target& target = m_targets[index];
    target.state = State::Failed;
    if (!answer)
        target.reason = answer.error().message;
    else if (other)
        compared(target, *other, *answer);
    else
        taken(target, *answer);
    next();
}

//! Settings of a device are its own from before, so that those which can be copied may be without the others.
void ParamsetBatch::compared(Target& target, const Paramset& other, const Paramset& present) {
    target.base = present;
    target.settings = settingsCopy(other, present);
    target.changes = changesOf(target.settings);
    target.state = target.settings.isEmpty() ? State::Same : target.changes.isEmpty() ? State::Refused : State::Ready;
}

//! All or nothing: half of the wanted settings may be worse than none.
void ParamsetBatch::taken(Target& target, const Paramset& present) const {
    target.base = present;
    target.state = State::Refused;
    for (auto it = m_wanted.cbegin(); it != m_wanted.cend(); ++it) {
        const auto described = std::find_if(present.description->cbegin(), present.description->cend(),
            [&it](const ParameterDescriptionPtr& one) { return one->id == it.key(); });
        if (described == present.description->cend() || !present.values.contains(it.key())) {
            target.reason = tr("It does not have “%1”.").arg(settingName(it.key()));
            return;
        }
        const auto fitting = fittingValue(**described, *it);
        if (!fitting) {
            target.reason = fitting.error().message;
            return;
        }
        if (!present.values.value(it.key()).isSameReading(*fitting))
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
    if (answer)
        target.outcomes = answer->outcomes;
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
