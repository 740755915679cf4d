// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/address.h"

#include <optional>

namespace ccudesk {

//! How a device and what sends for the CCU hear each other, in dBm: -120…-1, the higher the better. Nothing: not known.
struct RadioSignal {
    DeviceKey device;
    QString partner; //!< serial number of the gateway, or another device
    std::optional<int> atDevice; //!< how it hears the partner
    std::optional<int> atPartner; //!< how the partner hears it
    bool operator==(const RadioSignal&) const = default;
};

} // namespace ccudesk
