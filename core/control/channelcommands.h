// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/control/channelkind.h"
#include "core/control/command.h"
#include "core/domain/home.h"
#include "core/domain/parameter.h"

namespace ccudesk {

class ValueStore;

// Keys, detectors, service messages, and writing any parameter by its description (controls §1, §2).

enum class KeyPress { Short, Long };
//! BidCos keys and the keys of the CCU's virtual remotes; radio HmIP keys only send.
[[nodiscard]] Result<ControlAction> pressKey(const ControlUnit& unit, const ValueStore& values, KeyPress press);
[[nodiscard]] bool canPressKey(const ControlUnit& unit, const ValueStore& values);

//! Motion and presence detectors of HmIP.
[[nodiscard]] Result<ControlAction> setDetectionActive(const ControlUnit& unit, const ValueStore& values, bool active);
//! Only while something is detected.
[[nodiscard]] Result<ControlAction> resetDetection(const ControlUnit& unit, const ValueStore& values);

//! Sticky messages stay until false (or 0) is written to them.
[[nodiscard]] Result<ControlAction> acknowledge(const ServiceMessage& message, const ValueStore& values);

//! `channel` is the unit's or one that belongs to it. What belongs to a lock, a siren, a smoke detector or a door asks
//! first, whichever parameter it is.
[[nodiscard]] Result<ControlAction> writeParameter(
    const ControlUnit& unit, const ChannelKey& channel, const ParameterDescription& description, const Value& value);
//! The value as the wire wants it, or the sentence that says why it cannot be sent.
[[nodiscard]] Result<Value> checkedValue(const ParameterDescription& description, const Value& value);

} // namespace ccudesk
