// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/address.h"

namespace ccudesk {

//! The channel with a device's own health: contact, battery, pending configuration (protocol §10.2).
[[nodiscard]] inline ChannelKey maintenanceOf(const DeviceKey& device) {
    return {device.interface, device.address + QStringLiteral(":0")};
}

//! It has two spellings (protocol §10.2).
[[nodiscard]] inline bool isLowBattery(const QString& parameter) {
    return parameter == QLatin1String("LOW_BAT") || parameter == QLatin1String("LOWBAT");
}

} // namespace ccudesk
