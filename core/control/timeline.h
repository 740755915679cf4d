// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/channelkind.h"
#include "core/store/changejournal.h"
#include "core/store/devicestore.h"
#include "core/store/eventlog.h"
#include "core/store/historyentry.h"
#include "core/store/valuestore.h"

namespace ccudesk {

//! What a timeline is about: a device, or what is in a room.
struct TimelineScope {
    QList<DeviceKey> devices;
    QList<ControlUnit> units;
};
[[nodiscard]] TimelineScope timelineOfDevice(const DeviceStore& devices, const DeviceKey& device);
//! roomName: as shown. Devices count with the units that are in the room, and with their health.
[[nodiscard]] TimelineScope timelineOfRoom(const DeviceStore& devices, const QString& roomName);

struct TimelineEntry {
    enum class Kind { State, Press, Health, Configuration };
    enum class By {
        Unknown, //!< the CCU does not tell: a hand, a program, another app
        You, //!< with this program, in this run
        Others, //!< not with this program, as far as the journal knows
    };
    qint64 atMs = 0;
    ChannelKey channel; //!< or a device address
    ChannelKind channelKind = ChannelKind::Generic;
    Kind kind = Kind::State;
    By by = By::Unknown;
    bool isTrouble = false;
    QString text; //!< translated
    bool operator==(const TimelineEntry&) const = default;
};

//! Data points whose changes are worth a line: states, targets, presses, health. Measurements are for charts.
[[nodiscard]] QList<DataPointKey> timelinePoints(const TimelineScope& scope, const ValueStore& values);

//! The same changes as the event log of this run has them, where no history is kept.
[[nodiscard]] QList<HistoryChange> loggedChanges(
    const EventLog& log, const QList<DataPointKey>& points, qint64 fromMs, qint64 toMs);

struct TimelineSources {
    const DeviceStore& devices;
    const ValueStore& values;
    const EventLog& log; //!< of what was sent by this program in this run
    const QList<JournalEntry>& journal;
};

//! Newest first. changes: oldest first. A value that moves on within half a minute gives one line, with where it came
//! to. A command and the change that it brought are one line, too; one that brought none stands as what was wanted.
[[nodiscard]] QList<TimelineEntry> timeline(const TimelineScope& scope, const QList<HistoryChange>& changes,
    const TimelineSources& sources, qint64 fromMs, qint64 toMs);

} // namespace ccudesk
