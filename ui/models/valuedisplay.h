// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/controlstate.h"
#include "core/store/valuestore.h"
#include "ui/models/roles.h"

namespace ccudesk {

// How a data point looks in a list; one place, so that tree, parameter table and event list agree.

//! What the value cell says: "21.0 °C", "On → Off", "never received".
[[nodiscard]] QString cellText(const DataPoint& point, const QString& channelType);
[[nodiscard]] Quality qualityOf(const DataPoint& point, const ValueStore& values, bool isUnreachable);
//! "event", "read", "stored" …
[[nodiscard]] QString originText(ValueOrigin origin);
[[nodiscard]] OriginMark originMark(const DataPoint& point);
//! Confirmed position of the toggle in the row; nothing for what has none: locks, sirens and doors ask first.
[[nodiscard]] std::optional<bool> toggleOf(const DataPoint& point, ChannelKind kind);
//! True while a command is on its way.
[[nodiscard]] bool isPending(const DataPoint& point);
[[nodiscard]] CellTone toneOf(ControlAlert alert);
//! Name of the icon for what a channel is.
[[nodiscard]] QString kindIcon(ChannelKind kind);
//! Name of the icon beside a reading that deserves one: an open window, an alarm; else empty.
[[nodiscard]] QString alertIcon(const ControlState& state);

} // namespace ccudesk
