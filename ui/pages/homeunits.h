// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/channelkind.h"
#include "core/store/devicestore.h"

namespace ccudesk {

//! One thing on the Home page: what it is and what it is called.
struct HomeUnit {
    ControlUnit unit;
    QString name; //!< the owner's name of the device, or of the channel where a device is several things
    QString room; //!< as shown; empty without one
    QString icon;
    bool isLight = false;
    bool operator==(const HomeUnit&) const = default;
};

struct HomeRoom {
    QString id; //!< ReGa id; empty for what belongs to no room
    QString name;
    QList<HomeUnit> tiles; //!< actuators and meters: thermostats first, then lights, switches, covers, locks, meters
    QList<HomeUnit> sensors;
    //! What the whole has more comes behind it, sensors behind every tile.
    [[nodiscard]] bool isBeginningOf(const HomeRoom& whole) const {
        return id == whole.id && name == whole.name && (sensors.isEmpty() || tiles.size() == whole.tiles.size())
            && whole.tiles.first(qMin(tiles.size(), whole.tiles.size())) == tiles
            && whole.sensors.first(qMin(sensors.size(), whole.sensors.size())) == sensors;
    }
    //! Of a beginning: nothing is missing any more.
    [[nodiscard]] bool isAsLongAs(const HomeRoom& whole) const {
        return tiles.size() == whole.tiles.size() && sensors.size() == whole.sensors.size();
    }
    bool operator==(const HomeRoom&) const = default;
};

//! The rooms in natural order, without empty ones; at the end, without an id, what belongs to no room.
[[nodiscard]] QList<HomeRoom> homeRooms(const DeviceStore& devices);

//! Theme icon of a kind; name and type make a lamp out of a switch.
[[nodiscard]] QString iconOf(ChannelKind kind, bool isLight);

} // namespace ccudesk
