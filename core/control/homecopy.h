// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/homeedit.h"

#include <QList>
#include <QString>

#include <optional>

namespace ccudesk {

class DeviceStore;
class HomeStore;

// What one CCU has and another one lacks, for who moves to a new CCU: names, rooms, functions, system variables.
// Devices are the same ones when interface and address are the same.

//! The stores of one CCU.
struct HomeFacts {
    const DeviceStore& devices;
    const HomeStore& home;
};

//! One thing that can be copied. It holds no reference to either CCU.
struct HomeCopyItem {
    enum class Kind { DeviceName, ChannelName, RoomMembers, FunctionMembers, Variable };

    Kind kind = Kind::DeviceName;
    QString subject; //!< "HmIP-BSM 000855699C1103", or a name
    QString before; //!< as it is in the CCU that gets it; empty: there is none
    QString after;
    QString obstacle; //!< why it cannot be copied; else empty
    DeviceKey device = {}; //!< DeviceName
    ChannelKey channel = {}; //!< ChannelName
    QList<ChannelKey> members = {}; //!< RoomMembers, FunctionMembers: those that the CCU that gets it knows
    SystemVariable variable = {}; //!< Variable: as the other CCU has it
};

//! Everything in which `to` differs from what `from` has; what only `to` has stays. Names that no person has given, and
//! variables that each CCU has by itself, are left out.
[[nodiscard]] QList<HomeCopyItem> homeCopy(const HomeFacts& from, const HomeFacts& to);

//! What is to be sent next so that `to` gets the item; nothing once it has it. A new room is created first and filled
//! then, a new variable gets its value afterwards.
[[nodiscard]] std::optional<HomeEdit> nextEdit(const HomeCopyItem& item, const HomeFacts& to);

} // namespace ccudesk
