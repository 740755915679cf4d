// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/channelcommands.h"

#include "core/control/actionbuilder.h"
#include "core/domain/valuecheck.h"

#include <QCoreApplication>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::ChannelCommands)
};

QString pressName(KeyPress press) {
    return press == KeyPress::Short ? QStringLiteral("PRESS_SHORT") : QStringLiteral("PRESS_LONG");
}

Command simpleWrite(const ChannelKey& channel, const QString& parameter, const Value& value) {
    Command command;
    command.target = channel;
    command.writes = {{parameter, value}};
    return command;
}

QString detectionParameter(const ControlUnit& unit, const char* motion, const char* presence) {
    return QLatin1String(unit.kind == ChannelKind::Presence ? presence : motion);
}

bool isDetector(const ControlUnit& unit) {
    return unit.kind == ChannelKind::Motion || unit.kind == ChannelKind::Presence;
}

//! What is written to a receiver shows at the transmitter. "Last level" and the like come back as another number.
Confirmation receiverConfirmation(const ControlUnit& unit, const QString& parameter, const Value& value) {
    constexpr double full = 1.0;
    if (value.isDouble() && value.toNumber().value_or(0.0) > full)
        return {unit.state, parameter, {}, value};
    return {unit.state, parameter, value};
}

//! Orders that keep no value are confirmed by the parameter that they change (architecture §5).
QList<Confirmation> writeConfirmations(
    const ControlUnit& unit, const ChannelKey& channel, const ParameterDescription& description, const Value& value) {
    static const QStringList actuatorStates{
        QStringLiteral("STATE"), QStringLiteral("LEVEL"), QStringLiteral("LEVEL_2")};
    const QString& parameter = description.id;
    if (parameter == QLatin1String("CONTROL_MODE") && unit.kind == ChannelKind::HmIPThermostat)
        return {{channel, QStringLiteral("SET_POINT_MODE"), value}};
    if (parameter == QLatin1String("LOCK_TARGET_LEVEL")) {
        constexpr qint64 locked = 1;
        constexpr qint64 unlocked = 2;
        const QString target = description.valueList.value(value.toInteger().value_or(0));
        if (target == QLatin1String("LOCKED"))
            return {{channel, QStringLiteral("LOCK_STATE"), Value(locked)}};
        if (target == QLatin1String("UNLOCKED") || target == QLatin1String("OPEN"))
            return {{channel, QStringLiteral("LOCK_STATE"), Value(unlocked)}};
        return {};
    }
    if (description.isAction() || (!description.isReadable() && !description.isEvent()))
        return {};
    if (channel == unit.target && unit.target != unit.state && actuatorStates.contains(parameter))
        return {receiverConfirmation(unit, parameter, value)};
    return {{channel, parameter, value}};
}

} // namespace

bool canPressKey(const ControlUnit& unit, const ValueStore& values) {
    if (unit.kind != ChannelKind::Key || unit.targetType == QLatin1String("MULTI_MODE_INPUT_TRANSMITTER"))
        return false;
    const ParameterDescriptionPtr description = targetDescription(unit, values, pressName(KeyPress::Short));
    if (description && description->complete)
        return description->isWritable();
    return unit.targetType != QLatin1String("KEY_TRANSCEIVER")
        || unit.target.address.startsWith(QLatin1String("HmIP-RCV"));
}

Result<ControlAction> pressKey(const ControlUnit& unit, const ValueStore& values, KeyPress press) {
    if (!canPressKey(unit, values))
        return refusal(Texts::tr("This key can only be pressed by hand; the CCU cannot do it."));
    Command command = simpleWrite(unit.target, pressName(press), Value(true));
    command.isImpulse = true;
    return actionOf(command);
}

Result<ControlAction> setDetectionActive(const ControlUnit& unit, const ValueStore& values, bool active) {
    const QString parameter = detectionParameter(unit, "MOTION_DETECTION_ACTIVE", "PRESENCE_DETECTION_ACTIVE");
    if (!isDetector(unit) || !targetHas(unit, values, parameter))
        return refusal(Texts::tr("This detector cannot be switched off."));
    Command command = simpleWrite(unit.target, parameter, Value(active));
    command.confirmations = {confirmedBy(unit, parameter, Value(active))};
    return actionOf(command);
}

Result<ControlAction> resetDetection(const ControlUnit& unit, const ValueStore& values) {
    const QString parameter = detectionParameter(unit, "RESET_MOTION", "RESET_PRESENCE");
    const QString state = detectionParameter(unit, "MOTION", "PRESENCE_DETECTION_STATE");
    if (!isDetector(unit) || !targetHas(unit, values, parameter))
        return refusal(Texts::tr("This detector cannot be reset."));
    if (!shownState(unit, values, state).toBool())
        return refusal(Texts::tr("There is nothing to reset: the detector reports nothing."));
    Command command = simpleWrite(unit.target, parameter, Value(true));
    command.isImpulse = true;
    command.confirmations = {confirmedBy(unit, state, Value(false))};
    return actionOf(command);
}

Result<ControlAction> acknowledge(const ServiceMessage& message, const ValueStore& values) {
    const DataPoint* point = values.get(message.channel, message.parameter);
    const bool isSticky = point && point->description->flags.testFlag(ParameterFlag::Sticky);
    if (!message.canBeAcknowledged && !isSticky)
        return refusal(Texts::tr("This message goes away by itself once its cause is gone."));
    const bool isFlag = point && point->description->type != ParameterType::Unknown
        ? point->description->type == ParameterType::Bool
        : message.value.isBool();
    const Value cleared = isFlag ? Value(false) : Value(0);
    Command command = simpleWrite(message.channel, message.parameter, cleared);
    command.confirmations = {{message.channel, message.parameter, cleared}};
    return actionOf(command);
}

Result<Value> checkedValue(const ParameterDescription& description, const Value& value) {
    if (!description.isWritable() && (description.complete || description.isReadable()))
        return refusal(Texts::tr("%1 can only be read.").arg(description.id));
    if (!description.isWritable()) // its type would be a guess
        return refusal(Texts::tr("The CCU has not told what %1 takes, so nothing is sent.").arg(description.id));
    return fittingValue(description, value);
}

Result<ControlAction> writeParameter(
    const ControlUnit& unit, const ChannelKey& channel, const ParameterDescription& description, const Value& value) {
    const auto checked = checkedValue(description, value);
    if (!checked)
        return tl::unexpected(checked.error());
    Command command = simpleWrite(channel, description.id, *checked);
    // What keeps no value is an order ("open", "start"), and an order is never repeated.
    command.isImpulse = description.isAction() || (!description.isReadable() && !description.isEvent());
    command.confirmations = writeConfirmations(unit, channel, description, *checked);
    ControlAction action = actionOf(command);
    if (isSafetyRelevant(unit.kind) || unit.kind == ChannelKind::Smoke) {
        action.question
            = Texts::tr("Really write %1? It belongs to a lock, a siren, a smoke detector, a door or a window.")
                  .arg(description.id);
        action.answer = Texts::tr("Write");
    }
    return action;
}

} // namespace ccudesk
