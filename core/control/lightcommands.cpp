// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/lightcommands.h"

#include "core/control/actionbuilder.h"

#include <QCoreApplication>

#include <cmath>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::LightCommands)
};

constexpr double lastLevel = 1.005; // controls §1: "last level" for channels whose LEVEL reaches 1.01

QString stateName() {
    return QStringLiteral("STATE");
}

QString levelName() {
    return QStringLiteral("LEVEL");
}

TimeParameters onTimeNames() {
    return {QStringLiteral("ON_TIME"), QStringLiteral("DURATION")};
}

TimeParameters rampTimeNames() {
    return {QStringLiteral("RAMP_TIME"), QStringLiteral("RAMP_TIME")};
}

//! A description guessed from an event knows neither "read" nor "write" and proves nothing.
bool isReadOnly(const ControlUnit& unit, const ValueStore& values, const QString& parameter) {
    const ParameterDescriptionPtr description = targetDescription(unit, values, parameter);
    return description && description->isReadable() && !description->isWritable();
}

Result<void> appendTime(Command& command, const ControlUnit& unit, const ValueStore& values,
    const TimeParameters& names, std::optional<double> seconds) {
    if (!seconds)
        return {};
    const auto writes = timeWrites(unit, values, names, *seconds);
    if (!writes)
        return tl::unexpected(writes.error());
    command.writes.append(*writes);
    return {};
}

Result<ControlAction> withTimes(
    Command command, const ControlUnit& unit, const ValueStore& values, const DimTimes& times) {
    if (const auto ramp = appendTime(command, unit, values, rampTimeNames(), times.rampSeconds); !ramp)
        return tl::unexpected(ramp.error());
    if (const auto on = appendTime(command, unit, values, onTimeNames(), times.onSeconds); !on)
        return tl::unexpected(on.error());
    return actionOf(command);
}

bool takesLastLevel(const ControlUnit& unit, const ValueStore& values) {
    if (!isHmIP(unit))
        return false;
    const ParameterDescriptionPtr description = targetDescription(unit, values, levelName());
    const auto maximum = description ? description->maximum.toNumber() : std::nullopt;
    return maximum && *maximum >= lastLevel;
}

} // namespace

Result<ControlAction> switchTo(
    const ControlUnit& unit, const ValueStore& values, bool on, std::optional<double> onTimeSeconds) {
    if (isReadOnly(unit, values, stateName()))
        return refusal(Texts::tr("This switch is operated by the device itself and takes no commands."));
    Command command;
    command.target = unit.target;
    command.writes = {{stateName(), Value(on)}};
    command.confirmations = {confirmedBy(unit, stateName(), Value(on))};
    if (const auto time
        = appendTime(command, unit, values, onTimeNames(), on ? onTimeSeconds : std::optional<double>());
        !time)
        return tl::unexpected(time.error());
    return actionOf(command);
}

Result<ControlAction> toggleSwitch(const ControlUnit& unit, const ValueStore& values) {
    return switchTo(unit, values, !shownState(unit, values, stateName()).toBool());
}

Result<ControlAction> dimTo(
    const ControlUnit& unit, const ValueStore& values, double level, const DimTimes& times, CommandPriority priority) {
    if (!std::isfinite(level) || level < 0.0 || level > 1.0)
        return refusal(Texts::tr("The brightness must be between 0 % and 100 %."));
    Command command;
    command.target = unit.target;
    command.priority = priority;
    command.writes = {{levelName(), Value(onLevelGrid(level))}};
    command.confirmations = {confirmedBy(unit, levelName(), Value(onLevelGrid(level)))};
    return withTimes(command, unit, values, times);
}

Result<ControlAction> dimOn(const ControlUnit& unit, const ValueStore& values, const DimTimes& times) {
    const QString oldLevel = QStringLiteral("OLD_LEVEL");
    // OLD_LEVEL is a message of its own: times reach the lamp only together with LEVEL.
    if (targetHas(unit, values, oldLevel) && times == DimTimes()) {
        Command command;
        command.target = unit.target;
        command.isImpulse = true;
        command.writes = {{oldLevel, Value(true)}};
        command.confirmations = {confirmedByAny(unit, levelName(), Value(lastLevel))};
        return actionOf(command);
    }
    if (!takesLastLevel(unit, values))
        return dimTo(unit, values, 1.0, times);
    Command command;
    command.target = unit.target;
    command.writes = {{levelName(), Value(lastLevel)}};
    command.confirmations = {confirmedByAny(unit, levelName(), Value(lastLevel))};
    return withTimes(command, unit, values, times);
}

Result<ControlAction> dimOff(const ControlUnit& unit, const ValueStore& values, const DimTimes& times) {
    return dimTo(unit, values, 0.0, {times.rampSeconds, {}});
}

Result<ControlAction> toggleDimmer(const ControlUnit& unit, const ValueStore& values) {
    const bool isOn = shownState(unit, values, levelName()).toNumber().value_or(0.0) > 0.0;
    return isOn ? dimOff(unit, values) : dimOn(unit, values);
}

} // namespace ccudesk
