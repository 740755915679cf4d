// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/control/channelkind.h"
#include "core/control/command.h"

#include <optional>

namespace ccudesk {

class ValueStore;

// Switches, water valves, BidCos sirens' loads and dimmers (controls §2). All are pure: they read what the channel
// has and shows, and say what to send.

//! How long water runs when it is opened where no time can be chosen: a valve is never forgotten open.
inline constexpr double usualWateringSeconds = 600.0;

//! onTimeSeconds travels in the same putParamset, else a lost radio message leaves the load on for ever.
[[nodiscard]] Result<ControlAction> switchTo(
    const ControlUnit& unit, const ValueStore& values, bool on, std::optional<double> onTimeSeconds = {});
//! The opposite of what is shown, as an absolute value: pressing twice never ends in the wrong state.
[[nodiscard]] Result<ControlAction> toggleSwitch(const ControlUnit& unit, const ValueStore& values);

struct DimTimes {
    std::optional<double> rampSeconds; //!< one-shot; empty: as configured in the device
    std::optional<double> onSeconds; //!< off by itself afterwards
    bool operator==(const DimTimes&) const = default;
};

//! Level 0..1; goes to the grid of half percents. `priority` Slider while a slider is dragged.
[[nodiscard]] Result<ControlAction> dimTo(const ControlUnit& unit, const ValueStore& values, double level,
    const DimTimes& times = {}, CommandPriority priority = CommandPriority::Normal);
//! To the last level where the device can do that, else to 100 %.
[[nodiscard]] Result<ControlAction> dimOn(
    const ControlUnit& unit, const ValueStore& values, const DimTimes& times = {});
[[nodiscard]] Result<ControlAction> dimOff(
    const ControlUnit& unit, const ValueStore& values, const DimTimes& times = {});
[[nodiscard]] Result<ControlAction> toggleDimmer(const ControlUnit& unit, const ValueStore& values);

} // namespace ccudesk
