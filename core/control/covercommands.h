// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/control/channelkind.h"
#include "core/control/command.h"

#include <optional>

namespace ccudesk {

class ValueStore;

// Blinds, shutters, slat blinds, window drives and garage doors (controls §2). Level 0 is closed, 1 is open.

[[nodiscard]] Result<ControlAction> coverUp(const ControlUnit& unit, const ValueStore& values);
[[nodiscard]] Result<ControlAction> coverDown(const ControlUnit& unit, const ValueStore& values);
//! Goes before everything else that waits.
[[nodiscard]] Result<ControlAction> coverStop(const ControlUnit& unit, const ValueStore& values);

struct CoverTarget {
    std::optional<double> level;
    std::optional<double> slats; //!< only for SlatBlind
};
//! A moving motor is stopped first: some firmware ignores a new target on the way (protocol §10.6).
[[nodiscard]] Result<ControlAction> coverTo(const ControlUnit& unit, const ValueStore& values,
    const CoverTarget& target, CommandPriority priority = CommandPriority::Normal);

//! WINMATIC: closed and locked (special value −0.005).
[[nodiscard]] Result<ControlAction> lockWindow(const ControlUnit& unit, const ValueStore& values);

enum class DoorCommand { Open, Stop, Close, Ventilate };
[[nodiscard]] Result<ControlAction> garageDoor(const ControlUnit& unit, const ValueStore& values, DoorCommand what);

} // namespace ccudesk
