// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/controlstate.h"

// Words for a state that has been read. Not for use outside this room.

namespace ccudesk {

//! ControlState::value from the fields; empty when nothing was received.
[[nodiscard]] QString stateWords(const ControlState& state);
//! True when the words of this kind tell the parameter; others are worded by their own name.
[[nodiscard]] bool hasWishWords(ChannelKind kind, const QString& parameter);
//! What is on its way by this parameter: the same, but of a thermostat its target or its mode.
[[nodiscard]] QString wishWords(const ControlState& state, const QString& parameter);
//! Fills text and accessibleText. `wish` is empty when nothing is pending.
void fillTexts(ControlState& state, const QString& before, const QString& wish, qint64 nowMs);

} // namespace ccudesk
