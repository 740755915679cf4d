// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/channelkind.h"
#include "core/control/plainwish.h"

#include <QList>
#include <QString>

namespace ccudesk {

class DeviceStore;
class HomeStore;

enum class FindableKind { Action, Page, Setting, Device, Place, Wish, Variable, Program };

//! Something that is found by its name and then shown or done.
struct Findable {
    FindableKind kind = FindableKind::Action;
    QString id; //!< the same in the next run: "device:HmIP-RF:000A…"
    QString title; //!< "Turn on Stehlampe"
    QString detail; //!< where it belongs and what it is; searched, too
    QString icon = {}; //!< name of a theme icon; empty: that of channelKind
    QString shortcut = {}; //!< as shown
    bool isEnabled = true;
    ChannelKind channelKind = ChannelKind::Generic;
    DeviceKey device = {}; //!< of devices and wishes
    ChannelKey channel = {}; //!< of wishes: what it is wished of
    PlainWish wish = PlainWish::TurnOn;
    QString object = {}; //!< of variables and programs their ReGa id, of places, which are rooms, the name as shown
    bool operator==(const Findable&) const = default;
};

//! Everything in a home that has a name: rooms, devices, what they can be told in two words, variables, programs. In
//! the order in which equally good hits are offered.
[[nodiscard]] QList<Findable> findablesOf(const DeviceStore& devices, const HomeStore& home);
//! The word for a kind, translated: "Device", "System variable".
[[nodiscard]] QString findableKindWord(FindableKind kind);

} // namespace ccudesk
