// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/covercommands.h"

#include "core/control/actionbuilder.h"
#include "core/control/movement.h"
#include "core/control/readingstatus.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::CoverCommands)
};

constexpr double windowLocked = -0.005; // controls §1, SPECIAL LOCKED of the window drive

QString levelName() {
    return QStringLiteral("LEVEL");
}

bool isJalousie(const ControlUnit& unit) {
    return unit.targetType == QLatin1String("JALOUSIE");
}

QString slatsName(const ControlUnit& unit) {
    return isJalousie(unit) ? QStringLiteral("LEVEL_SLATS") : QStringLiteral("LEVEL_2");
}

Command stopCommand(const ControlUnit& unit) {
    Command command;
    command.target = unit.target;
    command.priority = CommandPriority::Safety;
    command.isImpulse = true;
    command.writes = {{QStringLiteral("STOP"), Value(true)}};
    return command;
}

//! Half percents as the JALOUSIE channel wants them; 1.01 leaves this half as it is.
QString hexLevel(std::optional<double> level) {
    constexpr double unchanged = 1.01;
    const int halfPercents = static_cast<int>(std::lround(level.value_or(unchanged) * 200.0));
    return QStringLiteral("0x%1").arg(halfPercents, 2, 16, QLatin1Char('0'));
}

QString percentText(double level) {
    return QString::number(std::lround(level * 100.0));
}

//! COMBINED_PARAMETER counts in whole percents.
double onPercentGrid(double level) {
    return std::round(level * 100.0) / 100.0;
}

QList<ParameterWrite> slatBlindWrites(const ControlUnit& unit, const ValueStore& values, const CoverTarget& target) {
    if (isJalousie(unit))
        return {{QStringLiteral("LEVEL_COMBINED"),
            Value(QString(hexLevel(target.level) + QLatin1Char(',') + hexLevel(target.slats)))}};
    if (!target.level || !target.slats)
        return {target.level ? ParameterWrite{levelName(), Value(*target.level)}
                             : ParameterWrite{slatsName(unit), Value(*target.slats)}};
    const QString combined = QStringLiteral("COMBINED_PARAMETER");
    if (targetHas(unit, values, combined)) // slats before level, one radio message
        return {{combined,
            Value(QStringLiteral("L2=%1,L=%2").arg(percentText(*target.slats), percentText(*target.level)))}};
    return {{slatsName(unit), Value(*target.slats)}, {levelName(), Value(*target.level)}};
}

//! Where a half is, or is on its way to. After a start of the CCU it says 0 until the blind reports, and a blind that
//! is not calibrated says 0 for ever: sent along, that would close it.
std::optional<double> knownLevel(const ControlUnit& unit, const ValueStore& values, const QString& parameter) {
    const DataPoint* point = values.get(unit.state, parameter);
    if (!point)
        return std::nullopt;
    const bool isOnItsWay = point->pending && point->pending->state != PendingState::Failed;
    if (!isOnItsWay && readingStatus(values, unit.state, parameter) != ReadingStatus::Normal)
        return std::nullopt;
    const auto shown = point->shownValue().toNumber();
    return shown && *shown >= 0.0 ? std::optional(std::min(*shown, 1.0)) : std::nullopt;
}

//! The half that was not asked for stays where it is, if that is known: an HmIP blind moves both at once.
CoverTarget completed(const ControlUnit& unit, const ValueStore& values, const CoverTarget& asked) {
    const auto half = [&](std::optional<double> wanted, const QString& parameter) -> std::optional<double> {
        if (!wanted && !isJalousie(unit))
            wanted = knownLevel(unit, values, parameter);
        return wanted ? std::optional(isJalousie(unit) ? onLevelGrid(*wanted) : onPercentGrid(*wanted)) : std::nullopt;
    };
    return {half(asked.level, levelName()), half(asked.slats, slatsName(unit))};
}

bool isOutside(std::optional<double> level) {
    return level && (!std::isfinite(*level) || *level < 0.0 || *level > 1.0);
}

ControlAction asking(ControlAction action, const QString& question, const QString& answer) {
    action.question = question;
    action.answer = answer;
    return action;
}

} // namespace

Result<ControlAction> coverTo(
    const ControlUnit& unit, const ValueStore& values, const CoverTarget& target, CommandPriority priority) {
    if (isOutside(target.level) || isOutside(target.slats))
        return refusal(Texts::tr("The position must be between 0 % and 100 %."));
    if (!target.level && !target.slats)
        return refusal(Texts::tr("No position was given."));
    if (target.slats && unit.kind != ChannelKind::SlatBlind)
        return refusal(Texts::tr("This blind has no slats that could be tilted."));
    Command command;
    command.target = unit.target;
    command.priority = priority;
    if (unit.kind == ChannelKind::SlatBlind) {
        const CoverTarget full = completed(unit, values, target);
        command.writes = slatBlindWrites(unit, values, full);
        if (full.level)
            command.confirmations.append(confirmedBy(unit, levelName(), Value(*full.level)));
        if (full.slats)
            command.confirmations.append(confirmedBy(unit, slatsName(unit), Value(*full.slats)));
    } else {
        const Value level(onLevelGrid(*target.level));
        command.writes = {{levelName(), level}};
        command.confirmations = {confirmedBy(unit, levelName(), level)};
    }
    ControlAction action = actionOf(command);
    if (movementOf(unit.state, values) != Movement::None)
        action.commands.prepend(stopCommand(unit));
    if (unit.kind == ChannelKind::WindowDrive)
        return asking(action, Texts::tr("Really move this window?"), Texts::tr("Move"));
    return action;
}

Result<ControlAction> coverUp(const ControlUnit& unit, const ValueStore& values) {
    const bool hasSlats = unit.kind == ChannelKind::SlatBlind;
    return coverTo(unit, values, {1.0, hasSlats ? std::optional(1.0) : std::nullopt});
}

Result<ControlAction> coverDown(const ControlUnit& unit, const ValueStore& values) {
    const bool hasSlats = unit.kind == ChannelKind::SlatBlind;
    return coverTo(unit, values, {0.0, hasSlats ? std::optional(0.0) : std::nullopt});
}

Result<ControlAction> coverStop(const ControlUnit& unit, const ValueStore& values) {
    if (unit.kind == ChannelKind::GarageDoor)
        return garageDoor(unit, values, DoorCommand::Stop);
    Command command = stopCommand(unit);
    command.confirmations = {confirmedByAny(unit, levelName())};
    command.confirmations.first().endsMovement = true;
    return actionOf(command);
}

Result<ControlAction> lockWindow(const ControlUnit& unit, const ValueStore& values) {
    if (unit.kind != ChannelKind::WindowDrive)
        return refusal(Texts::tr("This channel cannot lock a window."));
    Command command;
    command.target = unit.target;
    command.writes = {{levelName(), Value(windowLocked)}};
    command.confirmations = {confirmedBy(unit, levelName(), Value(windowLocked))};
    ControlAction action = actionOf(command);
    if (movementOf(unit.state, values) != Movement::None)
        action.commands.prepend(stopCommand(unit));
    return asking(action, Texts::tr("Really close and lock this window?"), Texts::tr("Close and lock"));
}

Result<ControlAction> garageDoor(const ControlUnit& unit, const ValueStore& values, DoorCommand what) {
    struct Row {
        const char* name;
        qint64 index;
        const char* state; //!< of DOOR_STATE once it is there
        qint64 stateIndex;
    };
    const auto row = [what]() -> Row {
        switch (what) {
        case DoorCommand::Open:
            return {"OPEN", 1, "OPEN", 1};
        case DoorCommand::Stop:
            return {"STOP", 2, nullptr, 0};
        case DoorCommand::Close:
            return {"CLOSE", 3, "CLOSED", 0};
        case DoorCommand::Ventilate:
            break;
        }
        return {"PARTIAL_OPEN", 4, "VENTILATION_POSITION", 2};
    }();
    const QString commandName = QStringLiteral("DOOR_COMMAND");
    const QString stateName = QStringLiteral("DOOR_STATE");
    const auto index = enumIndex(targetDescription(unit, values, commandName), QLatin1String(row.name), row.index);
    if (!index)
        return missingChoice();
    Command command;
    command.target = unit.target;
    command.priority = CommandPriority::Safety;
    command.isImpulse = true;
    command.writes = {{commandName, Value(*index)}};
    if (row.state)
        command.confirmations = {confirmedByName(unit, values, stateName, QLatin1String(row.state), row.stateIndex)};
    const ControlAction action = actionOf(command);
    if (what == DoorCommand::Open)
        return asking(action, Texts::tr("Really open the garage door?"), Texts::tr("Open"));
    if (what == DoorCommand::Ventilate)
        return asking(action, Texts::tr("Really open the garage door to its ventilation position?"), Texts::tr("Open"));
    return action;
}

} // namespace ccudesk
