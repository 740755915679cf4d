// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace ccudesk {

// What models tell and delegates read. Every cell also answers DisplayRole and AccessibleTextRole (a whole sentence),
// because a screen reader hears nothing from a model that knows only roles of its own.

enum class RowKind { Group, Device, Channel, Parameter };

//! Where a shown value comes from, as the delegate marks it.
enum class OriginMark { None, Event, Read, Stored, Never };

//! How far a shown value can be trusted; the worst that applies.
enum class Quality { Good, Stored, Invalid, NeverReceived, Pending, Failed, Unreachable };

enum class CellTone { Normal, Warn, Bad };

//! Bits of DeviceMarksRole: what deserves an icon behind the name.
enum DeviceMark { NoContactMark = 1, LowBatteryMark = 2, ConfigPendingMark = 4, UpdateMark = 8, SabotageMark = 16 };

namespace roles {
enum Role {
    RowKindRole = Qt::UserRole + 1, //!< int of RowKind
    IconNameRole, //!< QString, name of a theme icon: device kind, or beside the value
    CountTextRole, //!< QString: "7 devices" of a group row
    DeviceMarksRole, //!< int: DeviceMark bits

    // Value column
    OriginRole, //!< int of OriginMark
    ToneRole, //!< int of CellTone
    PendingRole, //!< bool: a command is on its way; DisplayRole is "On → Off"
    ToggleRole, //!< bool, confirmed position; invalid: the row has no toggle
    ToggleEnabledRole, //!< bool
    ChangedAtRole, //!< qint64 wall clock ms of the last change, for the flash

    // Signal column
    SignalRole, //!< int dBm; invalid: none

    // Event list
    OldTextRole, //!< QString: "22.9 W"
    IsRepeatRole, //!< bool: the same value again
    IsOwnRole, //!< bool: sent by this program
    IsNewestRole, //!< bool: arrived with the last tick, tinted

    // Parameter list
    AgeTextRole, //!< QString: "34 min"

    // For pages and filters, in every column
    DeviceKeyRole, //!< DeviceKey; of the device itself or the owner
    ChannelKeyRole, //!< ChannelKey that takes commands; of a device row its main channel
    DataPointIdRole, //!< DataPointId whose value the row shows; noDataPoint for none
    ChannelKindRole, //!< int of ChannelKind
    QualityRole, //!< int of Quality
    ReceivedAtRole, //!< qint64 ms; 0: never
    IsTechnicalRole, //!< bool: only experts want to see it
    DescriptionRole, //!< ParameterDescriptionPtr

    // First role that a model may use for itself
    FirstFreeRole = Qt::UserRole + 100,
};
} // namespace roles

//! Columns of the device tree.
namespace devicecolumn {
enum Column { Name, Type, Value, Signal, Updated, Count };
}

//! Columns of the event list.
namespace eventcolumn {
enum Column { Time, Device, Place, Parameter, Change, Source, Count };
}

//! Columns of the parameter list.
namespace parametercolumn {
enum Column { Name, Value, Age, Count };
}

} // namespace ccudesk
