// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/controlstate.h"
#include "ui/pages/homeunits.h"
#include "ui/widgets/sensorrow.h"
#include "ui/widgets/tilecontent.h"

namespace ccudesk {

[[nodiscard]] TileKind tileKindOf(ChannelKind kind);

//! isOffline: the CCU does not answer; history: the last readings of a meter.
[[nodiscard]] TileContent tileContent(
    const HomeUnit& unit, const ControlState& state, bool isOffline, const QList<double>& history);
[[nodiscard]] SensorContent sensorContent(const HomeUnit& unit, const ControlState& state, bool isOffline);

//! "21.4 °C · 46 %" for the head of a room; empty when nothing measures there.
[[nodiscard]] QString roomReading(const QList<ControlState>& states);

} // namespace ccudesk
