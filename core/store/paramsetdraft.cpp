// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/paramsetdraft.h"

#include "core/domain/valuecheck.h"

#include <algorithm>

namespace ccudesk {

void ParamsetDraft::setBase(const Paramset& base) {
    if (base.key != m_base.key)
        m_wishes.clear();
    m_base = base;
    m_descriptions.clear();
    for (const ParameterDescriptionPtr& parameter : *base.description)
        m_descriptions.insert(parameter->id, parameter);
    const auto fulfilled = m_wishes.removeIf([this](const auto& wish) { // or gone with a firmware update
        return !m_descriptions.contains(wish.key())
            || m_base.values.value(wish.key()).isSameReading(wish.value().value);
    });
    if (fulfilled > 0 || m_wishes.isEmpty()) {
        m_steps.clear();
        m_done = 0;
    }
    Q_EMIT baseChanged();
}

ParameterDescriptionPtr ParamsetDraft::description(const QString& parameter) const {
    return m_descriptions.value(parameter);
}

bool ParamsetDraft::isEditable(const QString& parameter) const {
    return m_descriptions.contains(parameter) && m_base.values.contains(parameter);
}

Value ParamsetDraft::value(const QString& parameter) const {
    const auto wish = m_wishes.constFind(parameter);
    return wish != m_wishes.constEnd() ? wish->value : m_base.values.value(parameter);
}

ParamsetValues ParamsetDraft::values() const {
    ParamsetValues all = m_base.values;
    for (auto it = m_wishes.cbegin(); it != m_wishes.cend(); ++it)
        all.insert(it.key(), it->value);
    return all;
}

QString ParamsetDraft::problem(const QString& parameter) const {
    const auto wish = m_wishes.constFind(parameter);
    if (wish == m_wishes.constEnd())
        return {};
    const auto fitting = fittingValue(*m_descriptions.value(parameter), wish->value);
    return fitting ? QString() : fitting.error().message;
}

bool ParamsetDraft::isConflict(const QString& parameter) const {
    const auto wish = m_wishes.constFind(parameter);
    return wish != m_wishes.constEnd() && !wish->madeFor.isSameReading(m_base.values.value(parameter));
}

ParamsetDraft::Change ParamsetDraft::changeTo(const QString& parameter, const Value& value) const {
    const Value held = m_base.values.value(parameter);
    const bool isNone = value.isEmpty() || value.isSameReading(held);
    return {parameter, m_wishes.value(parameter), isNone ? Wish() : Wish{value, held}};
}

void ParamsetDraft::setValue(const QString& parameter, const Value& value) {
    if (isEditable(parameter))
        perform({changeTo(parameter, value)});
}

int ParamsetDraft::setValues(const ParamsetValues& values) {
    StepOfChanges step;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        if (isEditable(it.key()))
            step.append(changeTo(it.key(), it.value()));
    perform(step);
    return static_cast<int>(step.size());
}

void ParamsetDraft::discard() {
    StepOfChanges step;
    for (auto it = m_wishes.cbegin(); it != m_wishes.cend(); ++it)
        step.append({it.key(), it.value(), {}});
    perform(step);
}

void ParamsetDraft::setDefaults() {
    ParamsetValues defaults;
    for (const ParameterDescriptionPtr& parameter : *m_base.description)
        if (!parameter->defaultValue.isEmpty())
            defaults.insert(parameter->id, parameter->defaultValue);
    setValues(defaults);
}

void ParamsetDraft::perform(const StepOfChanges& step) {
    StepOfChanges real = step;
    real.removeIf([](const Change& change) { return change.before == change.after; });
    if (real.isEmpty())
        return;
    m_steps.resize(m_done);
    m_steps.append(real);
    ++m_done;
    for (const Change& change : std::as_const(real))
        apply(change.parameter, change.after);
    tell(real);
}

void ParamsetDraft::apply(const QString& parameter, const Wish& wish) {
    const bool isNone = wish.value.isEmpty() || wish.value.isSameReading(m_base.values.value(parameter));
    if (isNone)
        m_wishes.remove(parameter);
    else
        m_wishes.insert(parameter, wish);
}

void ParamsetDraft::tell(const StepOfChanges& step) {
    QStringList parameters;
    for (const Change& change : step)
        parameters.append(change.parameter);
    Q_EMIT valuesChanged(parameters);
}

void ParamsetDraft::undo() {
    if (!canUndo())
        return;
    const StepOfChanges step = m_steps.at(--m_done);
    for (const Change& change : step)
        apply(change.parameter, change.before);
    tell(step);
}

void ParamsetDraft::redo() {
    if (!canRedo())
        return;
    const StepOfChanges step = m_steps.at(m_done++);
    for (const Change& change : step)
        apply(change.parameter, change.after);
    tell(step);
}

int ParamsetDraft::problemCount() const {
    return static_cast<int>(std::count_if(m_wishes.keyBegin(), m_wishes.keyEnd(),
        [this](const QString& parameter) { return !problem(parameter).isEmpty(); }));
}

QStringList ParamsetDraft::conflicts() const {
    QStringList parameters;
    for (auto it = m_wishes.keyBegin(); it != m_wishes.keyEnd(); ++it)
        if (isConflict(*it))
            parameters.append(*it);
    parameters.sort();
    return parameters;
}

ParamsetValues ParamsetDraft::changes() const {
    ParamsetValues fitting;
    for (auto it = m_wishes.cbegin(); it != m_wishes.cend(); ++it)
        if (const auto value = fittingValue(*m_descriptions.value(it.key()), it->value))
            fitting.insert(it.key(), *value);
    return fitting;
}

} // namespace ccudesk
