// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/valuecheck.h"

#include "core/domain/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::ValueCheck)
};

tl::unexpected<Error> refusal(const QString& sentence) {
    return failure(ErrorCode::Invalid, sentence);
}

QString textOf(const ParameterDescription& description, double number) {
    ParameterDescription plain; // bounds are numbers, also where a value has a word
    plain.type = ParameterType::Float;
    plain.unit = description.unit;
    return valueText({}, {}, plain, Value(number)).joined();
}

bool isSpecial(const ParameterDescription& description, double number) {
    constexpr double tolerance = 5e-7;
    return std::any_of(description.specials.cbegin(), description.specials.cend(),
        [number](const SpecialValue& special) { return std::abs(special.value - number) <= tolerance; });
}

Result<double> checkedNumber(const ParameterDescription& description, const Value& value) {
    const auto number = value.toNumber();
    if (!number || !std::isfinite(*number))
        return refusal(Texts::tr("%1 needs a number.").arg(description.id));
    const auto minimum = description.minimum.toNumber();
    const auto maximum = description.maximum.toNumber();
    const bool hasRange = minimum && maximum && *minimum < *maximum; // HM-CC-VG-1 gives 0..0 (protocol §10.9)
    if (hasRange && (*number < *minimum || *number > *maximum) && !isSpecial(description, *number))
        return refusal(Texts::tr("%1 must be between %2 and %3.")
                           .arg(description.id, textOf(description, *minimum), textOf(description, *maximum)));
    return *number;
}

Result<Value> checkedInteger(const ParameterDescription& description, const Value& value) {
    const auto number = checkedNumber(description, value);
    if (!number)
        return tl::unexpected(number.error());
    // Beyond 32 bits the CCU wraps without a word (protocol §3.3).
    const bool fits = *number >= std::numeric_limits<qint32>::min() && *number <= std::numeric_limits<qint32>::max();
    if (!fits || std::trunc(*number) != *number)
        return refusal(Texts::tr("%1 needs a whole number.").arg(description.id));
    return Value(static_cast<qint64>(*number));
}

Result<Value> checkedEnum(const ParameterDescription& description, const Value& value) {
    qint64 index = -1;
    if (value.isString())
        index = static_cast<qint64>(description.valueList.indexOf(value.toPlainText()));
    if (index < 0)
        index = value.toInteger().value_or(-1);
    const bool isKnown = index >= 0 && index < description.valueList.size();
    if (!isKnown || description.valueList.at(index).isEmpty())
        return refusal(Texts::tr("%1 does not have this choice.").arg(description.id));
    return Value(index);
}

Result<Value> checkedText(const ParameterDescription& description, const Value& value) {
    const QString text = value.toPlainText();
    const bool isStorable = std::all_of(text.cbegin(), text.cend(),
        [](QChar character) { return character.unicode() <= 0xFF && character.unicode() >= 0x20; });
    if (!isStorable)
        return refusal(Texts::tr("%1 contains a character that the CCU cannot store.").arg(description.id));
    return Value(text);
}

} // namespace

Result<Value> fittingValue(const ParameterDescription& description, const Value& value) {
    switch (description.type) {
    case ParameterType::Bool:
        if (value.isEmpty())
            return refusal(Texts::tr("%1 needs yes or no.").arg(description.id));
        return Value(value.toBool());
    case ParameterType::Float: {
        const auto number = checkedNumber(description, value);
        return number ? Result<Value>(Value(*number)) : tl::unexpected(number.error());
    }
    case ParameterType::Integer:
        return checkedInteger(description, value);
    case ParameterType::Enum:
        return checkedEnum(description, value);
    case ParameterType::Action:
        return Value(true); // even false would trigger it (protocol §3.3)
    case ParameterType::String:
        return checkedText(description, value);
    case ParameterType::Unknown:
        break;
    }
    return refusal(Texts::tr("The CCU has not told what %1 takes, so nothing is sent.").arg(description.id));
}

} // namespace ccudesk
