// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/safetycommands.h"

#include "core/control/actionbuilder.h"

#include <QCoreApplication>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::SafetyCommands)
};

Command safetyCommand(const ControlUnit& unit) {
    Command command;
    command.target = unit.target;
    command.priority = CommandPriority::Safety;
    return command;
}

Result<Command> keymaticCommand(const ControlUnit& unit, const ValueStore& values, LockCommand what) {
    const QString state = QStringLiteral("STATE"); // true is unlocked
    const ParameterDescriptionPtr known = targetDescription(unit, values, state);
    if (what == LockCommand::Open && known && known->complete && !targetHas(unit, values, QStringLiteral("OPEN")))
        return missingChoice();
    Command command = safetyCommand(unit);
    const Value unlocked(what != LockCommand::Lock);
    command.writes = {{state, unlocked}};
    command.isImpulse = what != LockCommand::Lock; // a door must not open when nobody expects it any more
    if (what == LockCommand::Open)
        command.writes = {{QStringLiteral("OPEN"), Value(true)}};
    command.confirmations = {confirmedBy(unit, state, unlocked)};
    return command;
}

Result<Command> doorLockCommand(const ControlUnit& unit, const ValueStore& values, LockCommand what) {
    struct Row {
        const char* target;
        qint64 index;
    };
    constexpr Row rows[] = {{"LOCKED", 0}, {"UNLOCKED", 1}, {"OPEN", 2}};
    const Row& row = rows[static_cast<size_t>(what)];
    const QString targetName = QStringLiteral("LOCK_TARGET_LEVEL");
    const QString stateName = QStringLiteral("LOCK_STATE");
    const bool locks = what == LockCommand::Lock;
    const auto index = enumIndex(targetDescription(unit, values, targetName), QLatin1String(row.target), row.index);
    if (!index)
        return missingChoice();
    Command command = safetyCommand(unit);
    command.isImpulse = !locks; // a door must not open when nobody expects it any more
    command.writes = {{targetName, Value(*index)}};
    command.confirmations = {confirmedByName(
        unit, values, stateName, locks ? QStringLiteral("LOCKED") : QStringLiteral("UNLOCKED"), locks ? 1 : 2)};
    return command;
}

//! Never fewer than all four: the device repeats the last value of what is missing.
Command hmIPSirenCommand(const ControlUnit& unit, const SirenAlarm& alarm, const TimePair& time) {
    Command command = safetyCommand(unit);
    command.writes = {{QStringLiteral("ACOUSTIC_ALARM_SELECTION"), Value(alarm.acoustic)},
        {QStringLiteral("OPTICAL_ALARM_SELECTION"), Value(alarm.optical)},
        {QStringLiteral("DURATION_UNIT"), Value(time.unitIndex)},
        {QStringLiteral("DURATION_VALUE"), Value(time.value)}};
    command.confirmations = {confirmedBy(unit, QStringLiteral("ACOUSTIC_ALARM_ACTIVE"), Value(alarm.acoustic != 0)),
        confirmedBy(unit, QStringLiteral("OPTICAL_ALARM_ACTIVE"), Value(alarm.optical != 0))};
    return command;
}

bool isChoice(const ControlUnit& unit, const ValueStore& values, const QString& parameter, qint64 index) {
    const ParameterDescriptionPtr description = targetDescription(unit, values, parameter);
    if (index < 0)
        return false;
    return !description || description->valueList.isEmpty() || index < description->valueList.size();
}

} // namespace

Result<ControlAction> operateLock(const ControlUnit& unit, const ValueStore& values, LockCommand what) {
    if (unit.kind != ChannelKind::KeymaticLock && unit.kind != ChannelKind::DoorLock)
        return refusal(Texts::tr("This channel is no door lock."));
    const auto command = unit.kind == ChannelKind::KeymaticLock ? keymaticCommand(unit, values, what)
                                                                : doorLockCommand(unit, values, what);
    if (!command)
        return tl::unexpected(command.error());
    ControlAction action = actionOf(*command);
    if (what == LockCommand::Unlock) {
        action.question = Texts::tr("Really unlock this door?");
        action.answer = Texts::tr("Unlock");
    } else if (what == LockCommand::Open) {
        action.question = Texts::tr("Really open this door? The latch is pulled, and anyone can enter.");
        action.answer = Texts::tr("Open door");
    }
    return action;
}

bool canOperateLock(const ControlUnit& unit, const ValueStore& values, LockCommand what) {
    return operateLock(unit, values, what).has_value();
}

Result<ControlAction> sirenOn(const ControlUnit& unit, const ValueStore& values, const SirenAlarm& alarm) {
    ControlAction action;
    if (unit.kind == ChannelKind::BidCosSiren) {
        const auto time
            = timeWrites(unit, values, {QStringLiteral("ON_TIME"), QStringLiteral("DURATION")}, alarm.seconds);
        if (!time)
            return tl::unexpected(time.error());
        Command command = safetyCommand(unit);
        command.writes = QList<ParameterWrite>{{QStringLiteral("STATE"), Value(true)}} + *time;
        command.confirmations = {confirmedBy(unit, QStringLiteral("STATE"), Value(true))};
        action = actionOf(command);
    } else {
        if (!isChoice(unit, values, QStringLiteral("ACOUSTIC_ALARM_SELECTION"), alarm.acoustic)
            || !isChoice(unit, values, QStringLiteral("OPTICAL_ALARM_SELECTION"), alarm.optical))
            return refusal(Texts::tr("The siren does not have this signal."));
        if (alarm.acoustic == 0 && alarm.optical == 0)
            return refusal(Texts::tr("Choose a sound or a light for the alarm."));
        const auto time = timePairOf(alarm.seconds, targetDescription(unit, values, QStringLiteral("DURATION_UNIT")));
        if (!time)
            return tl::unexpected(time.error());
        action = actionOf(hmIPSirenCommand(unit, alarm, *time));
    }
    action.question = Texts::tr("Really sound the siren?");
    action.answer = Texts::tr("Sound the siren");
    return action;
}

Result<ControlAction> sirenOff(const ControlUnit& unit, const ValueStore& values) {
    Q_UNUSED(values)
    if (unit.kind != ChannelKind::BidCosSiren) // both DISABLE_…; one second, because 0 means "for ever" elsewhere
        return actionOf(hmIPSirenCommand(unit, {0, 0, 1.0}, {1, 0}));
    Command command = safetyCommand(unit);
    command.writes = {{QStringLiteral("STATE"), Value(false)}};
    command.confirmations = {confirmedBy(unit, QStringLiteral("STATE"), Value(false))};
    return actionOf(command);
}

Result<ControlAction> smokeDetector(const ControlUnit& unit, const ValueStore& values, SmokeCommand what) {
    const QString commandName = QStringLiteral("SMOKE_DETECTOR_COMMAND");
    const QString statusName = QStringLiteral("SMOKE_DETECTOR_ALARM_STATUS");
    if (unit.kind != ChannelKind::Smoke || unit.mainParameter != statusName)
        return refusal(Texts::tr("This smoke detector takes no commands."));
    struct Row {
        const char* name;
        qint64 index;
    };
    constexpr Row rows[]
        = {{"INTRUSION_ALARM_OFF", 1}, {"INTRUSION_ALARM", 2}, {"SMOKE_TEST", 3}, {"COMMUNICATION_TEST", 4}};
    const Row& row = rows[static_cast<size_t>(what)];
    const auto index = enumIndex(targetDescription(unit, values, commandName), QLatin1String(row.name), row.index);
    if (!index)
        return missingChoice();
    Command command = safetyCommand(unit);
    command.isImpulse = true;
    command.writes = {{commandName, Value(*index)}};
    const auto confirmedByStatus = [&](const char* name, qint64 fallback) {
        return confirmedByName(unit, values, statusName, QLatin1String(name), fallback);
    };
    ControlAction action;
    switch (what) {
    case SmokeCommand::AlarmOff:
        command.confirmations = {confirmedByStatus("IDLE_OFF", 0)};
        action.question = Texts::tr("Really end the alarm of the smoke detectors?");
        action.answer = Texts::tr("End alarm");
        break;
    case SmokeCommand::Alarm:
        command.confirmations = {confirmedByStatus("INTRUSION_ALARM", 2)};
        action.question = Texts::tr("Really use the smoke detectors as a siren? They are very loud.");
        action.answer = Texts::tr("Sound the alarm");
        break;
    default:
        command.confirmations = {confirmedByAny(unit, QStringLiteral("SMOKE_DETECTOR_TEST_RESULT"))};
        action.question = Texts::tr("Really start the test? The smoke detector may sound.");
        action.answer = Texts::tr("Start test");
    }
    action.commands = {command};
    return action;
}

} // namespace ccudesk
