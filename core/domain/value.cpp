// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/value.h"

#include <cmath>

namespace ccudesk {

std::optional<double> Value::toNumber() const {
    if (const auto* b = std::get_if<bool>(&m_value))
        return *b ? 1.0 : 0.0;
    if (const auto* i = std::get_if<qint64>(&m_value))
        return static_cast<double>(*i);
    if (const auto* d = std::get_if<double>(&m_value))
        return *d;
    if (const auto* s = std::get_if<QString>(&m_value)) {
        bool ok = false;
        const double number = s->toDouble(&ok);
        if (ok)
            return number;
    }
    return std::nullopt;
}

std::optional<qint64> Value::toInteger() const {
    if (const auto* i = std::get_if<qint64>(&m_value))
        return *i;
    const auto number = toNumber();
    constexpr double limit = 9.0e15; // every whole double below is exact
    if (!number || std::abs(*number) > limit || std::trunc(*number) != *number)
        return std::nullopt;
    return static_cast<qint64>(*number);
}

bool Value::toBool() const {
    if (const auto* s = std::get_if<QString>(&m_value))
        return *s == QLatin1String("true") || *s == QLatin1String("1");
    return toNumber().value_or(0.0) != 0.0;
}

QString Value::toPlainText() const {
    if (const auto* b = std::get_if<bool>(&m_value))
        return *b ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto* i = std::get_if<qint64>(&m_value))
        return QString::number(*i);
    if (const auto* d = std::get_if<double>(&m_value))
        return QString::number(*d, 'g', 12);
    if (const auto* s = std::get_if<QString>(&m_value))
        return *s;
    return {};
}

bool Value::isSameReading(const Value& other) const {
    if (m_value == other.m_value)
        return true;
    if (isString() || other.isString() || isEmpty() || other.isEmpty())
        return false;
    constexpr double tolerance = 5e-7;
    return std::abs(toNumber().value_or(0.0) - other.toNumber().value_or(0.0)) <= tolerance;
}

bool Value::isEchoedBy(const Value& answer) const {
    if (isSameReading(answer))
        return true;
    if (!isDouble() || isEmpty() || !answer.toNumber() || answer.isString())
        return false;
    constexpr double halfOfTheSixthDigit = 5e-6;
    const double asked = toNumber().value_or(0.0);
    return std::abs(asked - answer.toNumber().value_or(0.0)) <= halfOfTheSixthDigit * std::abs(asked);
}

} // namespace ccudesk
