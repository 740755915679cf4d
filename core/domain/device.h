// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/address.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ccudesk {

enum class ChannelDirection { None = 0, Sender = 1, Receiver = 2 };

//! RX_MODE bits (protocol §3.6): how a device can be reached.
enum class RxMode { Always = 1, Burst = 2, Config = 4, WakeUp = 8, LazyConfig = 16 };
Q_DECLARE_FLAGS(RxModes, RxMode)

//! A channel as the interface describes it (protocol §3.6) plus what ReGa adds (name, id).
struct Channel {
    QString address; //!< "LEQ0123456:1"
    int index = 0;
    QString type; //!< "SWITCH_VIRTUAL_RECEIVER"
    QString name; //!< as the owner named it; empty when ReGa knows none
    QString regaId; //!< ReGa object id; empty without ReGa
    int version = 0;
    int flags = 0; //!< 1 visible, 2 internal, 8 not deletable
    ChannelDirection direction = ChannelDirection::None;
    QStringList paramsets; //!< "MASTER", "VALUES", "LINK"
    QStringList linkSourceRoles;
    QStringList linkTargetRoles;
    bool aesActive = false;
    QString group; //!< the other half of a key pair
    QString team;

    bool operator==(const Channel&) const = default;
};

struct Device {
    QString interface;
    QString address;
    QString type; //!< model: "HmIP-BSM"
    QString name;
    QString regaId;
    int version = 0; //!< description version; echoed back as int in listDevices
    int flags = 0;
    QString firmware;
    QString availableFirmware; //!< empty when none ("0.0.0" on the wire)
    QString firmwareUpdateState;
    bool updatable = false;
    RxModes rxMode; //!< empty: unknown
    int rfAddress = 0;
    QStringList paramsets;
    QList<Channel> channels; //!< sorted by index

    bool operator==(const Device&) const = default;

    [[nodiscard]] DeviceKey key() const { return {interface, address}; }
    [[nodiscard]] ChannelKey keyOf(const Channel& channel) const { return {interface, channel.address}; }
    //! True when the device sleeps and hears a command only at its next wake-up.
    [[nodiscard]] bool isSleeping() const {
        return rxMode != RxModes() && !(rxMode & (RxModes(RxMode::Always) | RxMode::Burst));
    }
};

} // namespace ccudesk

Q_DECLARE_OPERATORS_FOR_FLAGS(ccudesk::RxModes)
