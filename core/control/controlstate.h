// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/channelkind.h"
#include "core/control/climatecommands.h"
#include "core/control/movement.h"
#include "core/store/valuestore.h"

#include <optional>

namespace ccudesk {

//! How far the main value can be trusted.
enum class ValueQuality {
    NeverReceived, //!< only a default exists: nothing is shown
    Invalid, //!< the device itself says so (*_STATUS is not NORMAL)
    Cached, //!< from an earlier connection
    Known,
};

//! How loud the reading is: colour and icon, never colour alone.
enum class ControlAlert {
    None,
    Notice, //!< open, tilted, motion
    Alarm, //!< smoke, water, sabotage, siren
};

//! A further reading of a unit, for the detail pane: "Voltage", "231.2 V".
struct ControlReading {
    QString parameter;
    QString name;
    QString text;
    bool operator==(const ControlReading&) const = default;
};

//! One unit as a tile, a row or the detail pane shows it. Plain data; read anew whenever a value changes.
struct ControlState {
    ChannelKind kind = ChannelKind::Generic;

    bool isAvailable = true; //!< false only by UNREACH (controls §1)
    qint64 unreachableSinceMs = 0; //!< 0: unknown
    bool lowBattery = false;
    bool configPending = false;
    bool sabotage = false;
    QStringList problems; //!< in words: "Overheated"

    ValueQuality quality = ValueQuality::NeverReceived;
    ValueOrigin origin = ValueOrigin::NeverReceived;
    qint64 receivedAtMs = 0; //!< of the main value; of a key: the last press
    qint64 changedAtMs = 0;
    ControlAlert alert = ControlAlert::None;

    std::optional<bool> isOn; //!< on, open, unlocked, detected, as confirmed: the toggle keeps it while pending
    std::optional<qint64> choice; //!< index of an ENUM or 0/1 that the words are made from
    std::optional<double> level; //!< 0..1; of a blind 1 is open. As wanted while pending, for sliders
    std::optional<double> slats; //!< likewise
    std::optional<double> actualTemperature;
    std::optional<double> targetTemperature; //!< as wanted while pending
    std::optional<double> humidity; //!< percent
    std::optional<double> valve; //!< 0..1, how far the heating valve is open
    std::optional<ClimateMode> mode;
    std::optional<int> boostMinutes;
    std::optional<int> weekProfile; //!< 1..6
    qint64 awayUntilMs = 0; //!< end of a running absence; 0: none, or not told
    bool windowOpen = false; //!< the thermostat lowers because of it
    bool isCooling = false;
    bool isUncertain = false; //!< lock or window drive: moved by hand or not calibrated
    std::optional<double> power; //!< W
    std::optional<double> energy; //!< Wh
    Movement movement = Movement::None;
    std::optional<bool> wasLongPress; //!< of a key's last press; empty: only that it was pressed

    std::optional<PendingWrite> pending; //!< of whichever shown value waits; its `reason` says why it failed
    QStringList extras; //!< further readings of a weather sensor: "46 %", "12 km/h"
    QList<ControlReading> readings; //!< what the words above leave out
    QString value; //!< the value alone: "On · 60 %", "Closed", "21.4 °C"; empty when never received
    QString pendingValue; //!< what is on its way: "Off"
    QString text; //!< the line below the name: "On → Off, sending", "No contact since 02:13", "On · 23.4 W"
    QString accessibleText; //!< whole sentence parts for a screen reader, problems included

    bool operator==(const ControlState&) const = default;
};

//! nowMs: wall clock, for "since 02:13".
[[nodiscard]] ControlState readControlState(const ControlUnit& unit, const ValueStore& values, qint64 nowMs);

} // namespace ccudesk
