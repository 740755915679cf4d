// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/actionbuilder.h"

#include "core/domain/valuetext.h"

#include <QCoreApplication>

#include <cmath>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::ControlTime)
};

constexpr double longestBidCosOnTime = 85'825'945.6; // controls §2, SWITCH
constexpr double longestHmIPOnTime = 8'580'000.0; // controls §2, SWITCH_VIRTUAL_RECEIVER
constexpr double longestPairValue = 16'343.0; // controls §1, times

double longestTime(const ControlUnit& unit, const ParameterDescriptionPtr& description) {
    const auto maximum = description ? description->maximum.toNumber() : std::nullopt;
    if (maximum && *maximum > 0.0)
        return *maximum;
    return isHmIP(unit) ? longestHmIPOnTime : longestBidCosOnTime;
}

} // namespace

bool isHmIP(const ControlUnit& unit) {
    return unit.targetType.endsWith(QLatin1String("_VIRTUAL_RECEIVER")) || unit.kind == ChannelKind::ColorLight
        || unit.target.interface == QLatin1String("HmIP-RF");
}

ParameterDescriptionPtr targetDescription(const ControlUnit& unit, const ValueStore& values, const QString& parameter) {
    const DataPoint* point = values.get(unit.target, parameter);
    return point ? point->description : nullptr;
}

bool targetHas(const ControlUnit& unit, const ValueStore& values, const QString& parameter) {
    return values.get(unit.target, parameter) != nullptr;
}

Value shownState(const ControlUnit& unit, const ValueStore& values, const QString& parameter) {
    const DataPoint* point = values.get(unit.state, parameter);
    return point ? point->shownValue() : Value();
}

std::optional<qint64> enumIndex(const ParameterDescriptionPtr& description, const QString& name, qint64 fallback) {
    if (!description || description->valueList.isEmpty())
        return fallback;
    const auto index = description->valueList.indexOf(name);
    return index >= 0 ? std::optional(static_cast<qint64>(index)) : std::nullopt;
}

Confirmation confirmedBy(const ControlUnit& unit, const QString& parameter, const Value& expected) {
    return {unit.state, parameter, expected};
}

Confirmation confirmedByAny(const ControlUnit& unit, const QString& parameter, const Value& requested) {
    return {unit.state, parameter, {}, requested};
}

Confirmation confirmedByName(
    const ControlUnit& unit, const ValueStore& values, const QString& parameter, const QString& name, qint64 fallback) {
    const DataPoint* state = values.get(unit.state, parameter);
    const auto index = enumIndex(state ? state->description : nullptr, name, fallback);
    return index ? confirmedBy(unit, parameter, Value(*index)) : confirmedByAny(unit, parameter);
}

ControlAction actionOf(const Command& command) {
    return {{command}, {}, {}};
}

tl::unexpected<Error> refusal(const QString& sentence) {
    return failure(ErrorCode::Invalid, sentence);
}

tl::unexpected<Error> missingChoice() {
    return refusal(Texts::tr("This device does not have this command."));
}

QString shortNumber(double number) {
    ParameterDescription plain;
    plain.type = ParameterType::Float;
    return valueText({}, {}, plain, Value(number)).joined();
}

double onLevelGrid(double level) {
    constexpr double steps = 200.0;
    return std::round(level * steps) / steps;
}

Result<TimePair> timePairOf(double seconds, const ParameterDescriptionPtr& unitDescription) {
    if (!std::isfinite(seconds) || seconds < 0.0)
        return refusal(Texts::tr("A time cannot be negative."));
    struct Unit {
        const char* name;
        double seconds;
        qint64 usualIndex;
    };
    constexpr Unit units[] = {{"10MS", 0.01, -1}, {"100MS", 0.1, -1}, {"S", 1.0, 0}, {"M", 60.0, 1}, {"H", 3600.0, 2}};
    const bool isWhole = std::trunc(seconds) == seconds;
    for (const Unit& unit : units) {
        const qint64 index = enumIndex(unitDescription, QLatin1String(unit.name), unit.usualIndex).value_or(-1);
        if (index < 0 || (isWhole && unit.seconds < 1.0))
            continue;
        const double value = std::ceil(seconds / unit.seconds - 1e-9);
        if (value <= longestPairValue)
            return TimePair{static_cast<qint64>(value), index};
    }
    return refusal(
        Texts::tr("The time is too long. The longest possible is %1 hours.").arg(shortNumber(longestPairValue)));
}

Result<QList<ParameterWrite>> timeWrites(
    const ControlUnit& unit, const ValueStore& values, const TimeParameters& names, double seconds) {
    const QString valueName = names.pair + QLatin1String("_VALUE");
    const QString unitName = names.pair + QLatin1String("_UNIT");
    if (targetHas(unit, values, valueName)) {
        const auto pair = timePairOf(seconds, targetDescription(unit, values, unitName));
        if (!pair)
            return tl::unexpected(pair.error());
        return QList<ParameterWrite>{{valueName, Value(pair->value)}, {unitName, Value(pair->unitIndex)}};
    }
    const ParameterDescriptionPtr description = targetDescription(unit, values, names.seconds);
    if (!std::isfinite(seconds) || seconds < 0.0)
        return refusal(Texts::tr("A time cannot be negative."));
    const double longest = longestTime(unit, description);
    if (seconds > longest)
        return refusal(
            Texts::tr("The time is too long. The longest possible is %1 seconds.").arg(shortNumber(longest)));
    return QList<ParameterWrite>{{names.seconds, Value(seconds)}};
}

} // namespace ccudesk
