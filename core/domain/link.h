// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/address.h"
#include "core/domain/device.h"

#include <QString>

namespace ccudesk {

//! A direct link: the receiver acts on what the sender sends, also while the CCU is off. Each side keeps a parameter
//! set of its own for it, named by the address of the other (protocol §3.4).
struct DirectLink {
    //! Bits of FLAGS in an answer of getLinks.
    enum Fault { SenderBroken = 1, ReceiverBroken = 2, SenderUnknown = 4, ReceiverUnknown = 8 };

    QString interface;
    QString sender; //!< address of a channel; of a partner that the CCU does not know "@RRGGBB:ch"
    QString receiver;
    QString name;
    QString description;
    int faults = 0; //!< of Fault
    bool operator==(const DirectLink&) const = default;

    [[nodiscard]] ChannelKey from() const { return {interface, sender}; }
    [[nodiscard]] ChannelKey to() const { return {interface, receiver}; }
    [[nodiscard]] bool isBroken() const { return faults != 0; }
    //! Between two channels of one device, such as a wall button and the lamp above it.
    [[nodiscard]] bool isInternal() const { return deviceAddressOf(sender) == deviceAddressOf(receiver); }
};

//! A word of the sender's roles is one of the receiver's (protocol §3.4).
[[nodiscard]] inline bool canBeLinked(const Channel& sender, const Channel& receiver) {
    for (const QString& role : sender.linkSourceRoles)
        if (receiver.linkTargetRoles.contains(role))
            return sender.address != receiver.address;
    return false;
}

} // namespace ccudesk
