// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/parameter.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace ccudesk {

namespace {

//! Nothing when the number is not whole or too large, as garbage may be.
Value wholeNumber(double number) {
    const auto whole = Value(number).toInteger();
    return whole ? Value(*whole) : Value();
}

} // namespace

Value valueFromText(ParameterType type, const QString& text) {
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    switch (type) {
    case ParameterType::Bool:
        return Value(text == QLatin1String("true") || (isNumber && number != 0.0));
    case ParameterType::Float:
        return isNumber ? Value(number) : Value();
    case ParameterType::Integer:
    case ParameterType::Enum:
        return isNumber ? wholeNumber(number) : Value();
    case ParameterType::String:
        return Value(text);
    case ParameterType::Action:
        return {};
    case ParameterType::Unknown:
        break;
    }
    return isNumber ? Value(number) : Value(text);
}

bool isActionParameter(const QString& parameter) {
    // Asked for every event: comparing sizes first is quicker than a hash
    static constexpr std::array names{QLatin1String("PRESS_SHORT"), QLatin1String("PRESS_LONG"),
        QLatin1String("PRESS_LONG_START"), QLatin1String("PRESS_LONG_RELEASE"), QLatin1String("PRESS_CONT"),
        QLatin1String("PRESS"), QLatin1String("PRESS_LOCK"), QLatin1String("PRESS_UNLOCK"),
        QLatin1String("SEQUENCE_OK")};
    return std::any_of(names.begin(), names.end(), [&parameter](QLatin1String name) { return parameter == name; });
}

QString normalisedUnit(const QString& unit) {
    static const QHash<QString, QString> spellings{
        {QStringLiteral("\"\""), QString()},
        {QStringLiteral("${lblReadings}"), QString()},
        {QStringLiteral("\\u00b0C"), QStringLiteral("°C")},
        {QStringLiteral("Â°C"), QStringLiteral("°C")},
        {QStringLiteral("_Grad_"), QStringLiteral("°")},
        {QStringLiteral("Grad"), QStringLiteral("°")},
        {QStringLiteral("degree"), QStringLiteral("°")},
        {QStringLiteral("deg"), QStringLiteral("°")},
        {QStringLiteral("% rF"), QStringLiteral("%")},
        {QStringLiteral("Lux"), QStringLiteral("lx")},
        {QStringLiteral("minutes"), QStringLiteral("min")},
        {QStringLiteral("m3"), QStringLiteral("m³")},
    };
    const QString trimmed = unit.trimmed();
    return spellings.value(trimmed, trimmed);
}

} // namespace ccudesk
