// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/address.h"
#include "core/domain/batterycells.h"

namespace ccudesk {

class ValueStore;

//! What is known about the battery of a device.
struct BatteryState {
    DeviceKey device;
    QString name;
    QString deviceType;
    bool isLow = false; //!< as it tells itself
    std::optional<qint64> lowAtMs; //!< wall clock, from its voltages (forecastBattery)
};

//! A device that wants a new battery.
struct BatteryNeed {
    DeviceKey device;
    QString name;
    std::optional<BatteryCells> cells; //!< none: nobody knows which
    std::optional<qint64> lowAtMs; //!< wall clock; none: it is low now
    bool operator==(const BatteryNeed&) const = default;
};

//! Those that are low, or will be before untilMs: the most urgent first, then by name.
[[nodiscard]] QList<BatteryNeed> batteryNeeds(const QList<BatteryState>& batteries, qint64 untilMs);

//! Devices at the mains may report on a battery all the same (OPERATING_VOLTAGE_STATUS is EXTERNAL; protocol §10.2).
[[nodiscard]] bool isOnMains(const ValueStore& values, const DeviceKey& device);

} // namespace ccudesk
