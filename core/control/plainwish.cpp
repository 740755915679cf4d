// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/plainwish.h"

#include "core/control/covercommands.h"
#include "core/control/lightcommands.h"
#include "core/control/safetycommands.h"

#include <QCoreApplication>

namespace ccudesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlainWish)
};

Result<ControlAction> noSuchWish() {
    return failure(ErrorCode::Invalid, Words::tr("This device cannot do that."));
}

Result<ControlAction> switched(const ControlUnit& unit, const ValueStore& values, bool on) {
    if (unit.kind == ChannelKind::Dimmer || unit.kind == ChannelKind::ColorLight)
        return on ? dimOn(unit, values) : dimOff(unit, values);
    const bool isWater = unit.kind == ChannelKind::Valve && on;
    return switchTo(unit, values, on, isWater ? std::optional(usualWateringSeconds) : std::nullopt);
}

Result<ControlAction> moved(const ControlUnit& unit, const ValueStore& values, PlainWish wish) {
    if (unit.kind == ChannelKind::Valve)
        return switched(unit, values, wish == PlainWish::Open);
    if (unit.kind == ChannelKind::GarageDoor)
        return garageDoor(unit, values,
            wish == PlainWish::Open        ? DoorCommand::Open
                : wish == PlainWish::Close ? DoorCommand::Close
                                           : DoorCommand::Stop);
    return wish == PlainWish::Open ? coverUp(unit, values)
        : wish == PlainWish::Close ? coverDown(unit, values)
                                   : coverStop(unit, values);
}

} // namespace

QList<PlainWish> plainWishesOf(ChannelKind kind) {
    switch (kind) {
    case ChannelKind::Switch:
    case ChannelKind::Dimmer:
    case ChannelKind::ColorLight:
        return {PlainWish::TurnOn, PlainWish::TurnOff};
    case ChannelKind::Valve:
        return {PlainWish::Open, PlainWish::Close};
    case ChannelKind::Blind:
    case ChannelKind::Shutter:
    case ChannelKind::SlatBlind:
    case ChannelKind::WindowDrive:
    case ChannelKind::GarageDoor:
        return {PlainWish::Open, PlainWish::Close, PlainWish::Stop};
    case ChannelKind::KeymaticLock:
    case ChannelKind::DoorLock:
        return {PlainWish::Lock, PlainWish::Unlock};
    case ChannelKind::Siren:
    case ChannelKind::BidCosSiren:
        return {PlainWish::Silence};
    default:
        return {};
    }
}

QString plainWishWords(PlainWish wish, const QString& name) {
    switch (wish) {
    case PlainWish::TurnOn:
        return Words::tr("Turn on %1").arg(name);
    case PlainWish::TurnOff:
        return Words::tr("Turn off %1").arg(name);
    case PlainWish::Open:
        return Words::tr("Open %1").arg(name);
    case PlainWish::Close:
        return Words::tr("Close %1").arg(name);
    case PlainWish::Stop:
        return Words::tr("Stop %1").arg(name);
    case PlainWish::Lock:
        return Words::tr("Lock %1").arg(name);
    case PlainWish::Unlock:
        return Words::tr("Unlock %1").arg(name);
    case PlainWish::Silence:
        return Words::tr("Silence %1").arg(name);
    }
    return name;
}

Result<ControlAction> actionFor(PlainWish wish, const ControlUnit& unit, const ValueStore& values) {
    if (!plainWishesOf(unit.kind).contains(wish))
        return noSuchWish();
    switch (wish) {
    case PlainWish::TurnOn:
    case PlainWish::TurnOff:
        return switched(unit, values, wish == PlainWish::TurnOn);
    case PlainWish::Open:
    case PlainWish::Close:
    case PlainWish::Stop:
        return moved(unit, values, wish);
    case PlainWish::Lock:
        return operateLock(unit, values, LockCommand::Lock);
    case PlainWish::Unlock:
        return operateLock(unit, values, LockCommand::Unlock);
    case PlainWish::Silence:
        return sirenOff(unit, values);
    }
    return noSuchWish();
}

} // namespace ccudesk
