// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/address.h"

namespace ccudesk {

class ValueStore;

//! What a motor or a dimmer does right now (controls §1: PROCESS, ACTIVITY_STATE, WORKING, DIRECTION).
enum class Movement {
    None,
    Up, //!< opening, getting brighter
    Down,
    Working, //!< moving, direction unknown
};

//! Read from the confirmed values of the channel that tells the state.
[[nodiscard]] Movement movementOf(const ChannelKey& channel, const ValueStore& values);

} // namespace ccudesk
