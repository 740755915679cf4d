// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/control/channelkind.h"
#include "core/control/command.h"

#include <QDateTime>

namespace ccudesk {

class ValueStore;

// Thermostats of both families (controls §2).

inline constexpr double thermostatOff = 4.5; //!< "off", frost protection stays
inline constexpr double thermostatFullyOn = 30.5; //!< "on"
inline constexpr double temperatureStep = 0.5;
//! HM-CC-TC: beside 6..30 two special values that move the valve instead of setting a temperature.
inline constexpr double regulatorValveClosed = 0.0;
inline constexpr double regulatorValveOpen = 100.0;

struct TemperatureRange {
    double minimum = thermostatOff;
    double maximum = thermostatFullyOn;
    bool operator==(const TemperatureRange&) const = default;
};
//! From the description; 4.5..30.5 where the CCU gives nonsense (HM-CC-VG-1 says 0..0, protocol §10.9).
[[nodiscard]] TemperatureRange temperatureRange(const ControlUnit& unit, const ValueStore& values);

//! "SET_POINT_TEMPERATURE", "SET_TEMPERATURE" or "SETPOINT".
[[nodiscard]] QString targetTemperatureParameter(const ControlUnit& unit);

//! Snaps to half degrees, except the special values of an old regulator; 4.5 is "off" and 30.5 "on" where the device
//! has them.
[[nodiscard]] Result<ControlAction> setTargetTemperature(const ControlUnit& unit, const ValueStore& values,
    double temperature, CommandPriority priority = CommandPriority::Normal);
//! One step up or down from what is shown; stays inside the range.
[[nodiscard]] Result<ControlAction> stepTargetTemperature(const ControlUnit& unit, const ValueStore& values, int steps);

//! As shown and chosen; the numbers are those of CONTROL_MODE (BidCos) and, up to Away, of SET_POINT_MODE (HmIP).
enum class ClimateMode { Auto = 0, Manual = 1, Away = 2, Boost = 3 };
//! Away needs times: setAway(). Leaving boost is part of the command.
[[nodiscard]] Result<ControlAction> setClimateMode(const ControlUnit& unit, const ValueStore& values, ClimateMode mode);
//! Manual at 4.5 (an old regulator: valve closed): a week programme does not switch the heating on again.
[[nodiscard]] Result<ControlAction> turnHeatingOff(const ControlUnit& unit, const ValueStore& values);

struct AwayPeriod {
    double temperature = 12.0;
    QDateTime start;
    QDateTime end; //!< local time of the house
};
[[nodiscard]] Result<ControlAction> setAway(
    const ControlUnit& unit, const ValueStore& values, const AwayPeriod& period);

//! BidCos only: the comfort and lowering temperatures stored in the device.
[[nodiscard]] Result<ControlAction> setComfort(const ControlUnit& unit, const ValueStore& values);
[[nodiscard]] Result<ControlAction> setLowering(const ControlUnit& unit, const ValueStore& values);
//! HmIP only: week profile 1..6, or as many as the description allows.
[[nodiscard]] Result<ControlAction> setWeekProfile(const ControlUnit& unit, const ValueStore& values, int profile);

} // namespace ccudesk
