// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/behaviourrules.h"

#include <algorithm>
#include <cmath>

namespace ccudesk::simulator {

namespace {

CheckedValue refused(const QString& text) {
    return {-1, text, {}};
}

CheckedValue taken(const Value& value) {
    return {0, {}, value};
}

//! MIN and MAX, widened by the special values (protocol §3.3).
double clamped(const ParameterDescription& p, double number) {
    double low = p.minimum.toNumber().value_or(number);
    double high = p.maximum.toNumber().value_or(number);
    for (const SpecialValue& special : p.specials) {
        low = std::min(low, special.value);
        high = std::max(high, special.value);
    }
    return std::clamp(number, low, high);
}

//! Option name or index; -1 for a word that is no option.
qint64 optionIndex(const ParameterDescription& p, const Value& value) {
    if (!value.isString())
        return value.toInteger().value_or(-1);
    const qsizetype byName = p.valueList.indexOf(value.toPlainText());
    return byName >= 0 ? byName : value.toInteger().value_or(-1);
}

bool isOption(const ParameterDescription& p, qint64 index) {
    return index >= 0 && index < p.valueList.size();
}

} // namespace

CheckedValue checkForBidCos(const ParameterDescription& p, const Value& value) {
    const QString failure = QStringLiteral("Failure");
    switch (p.type) {
    case ParameterType::Float:
        if ((!value.isDouble() && !value.isString()) || !value.toNumber())
            return refused(failure);
        return taken(Value(clamped(p, *value.toNumber())));
    case ParameterType::Integer:
        if ((!value.isInteger() && !value.isString()) || !value.toInteger())
            return refused(failure);
        return taken(Value(static_cast<qint64>(clamped(p, static_cast<double>(*value.toInteger())))));
    case ParameterType::Bool:
        if (value.isString()) {
            const QString word = value.toPlainText();
            return taken(Value(word == QLatin1String("t") || value.toBool() || value.toNumber().value_or(0.0) != 0.0));
        }
        return value.isBool() ? taken(value) : refused(failure);
    case ParameterType::Enum: {
        if (!value.isInteger() && !value.isString())
            return refused(failure);
        const qint64 index = optionIndex(p, value);
        return taken(isOption(p, index) ? Value(index) : p.defaultValue);
    }
    case ParameterType::Action:
        return value.isBool() ? taken(Value(true)) : refused(failure); // false triggers as well
    default:
        return value.isString() ? taken(value) : refused(failure);
    }
}

CheckedValue checkForHmIP(const ParameterDescription& p, const Value& value) {
    const QString mismatch = QStringLiteral("argument type mismatch");
    switch (p.type) {
    case ParameterType::Float:
        if (value.isBool() || !value.toNumber())
            return refused(mismatch);
        return taken(Value(*value.toNumber()));
    case ParameterType::Integer:
        if (value.isBool() || value.isDouble() || !value.toInteger())
            return refused(mismatch);
        return taken(Value(*value.toInteger()));
    case ParameterType::Enum: {
        const qint64 index = optionIndex(p, value);
        return value.isDouble() || !isOption(p, index) ? refused(mismatch) : taken(Value(index));
    }
    case ParameterType::Bool:
        return value.isBool() || value.isString() ? taken(Value(value.toBool())) : refused(mismatch);
    case ParameterType::Action:
        return value.isBool() ? taken(Value(true)) : refused(mismatch);
    default:
        return value.isString() ? taken(value) : refused(mismatch);
    }
}

std::optional<Value> typedReading(const ParameterDescription& p, const Value& value) {
    const auto whole = [](std::optional<double> number) {
        return number ? std::optional(Value(static_cast<qint64>(std::llround(*number)))) : std::nullopt;
    };
    switch (p.type) {
    case ParameterType::Bool:
    case ParameterType::Action:
        return Value(value.toBool());
    case ParameterType::Float:
        return value.toNumber() ? std::optional(Value(std::round(*value.toNumber() * 1e6) / 1e6)) : std::nullopt;
    case ParameterType::Integer:
        return whole(value.toNumber());
    case ParameterType::Enum:
        if (const qsizetype option = p.valueList.indexOf(value.toPlainText()); value.isString() && option >= 0)
            return Value(static_cast<qint64>(option));
        return whole(value.toNumber());
    case ParameterType::String:
        return Value(value.toPlainText());
    case ParameterType::Unknown:
        break;
    }
    return value;
}

} // namespace ccudesk::simulator
