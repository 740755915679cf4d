// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccudesk {

//! One of this computer's addresses as a place where the CCU may call.
struct CallbackChoice {
    enum class Fit {
        Route, //!< the one from which this computer reaches the CCU
        Network, //!< in the network of the CCU
        Elsewhere, //!< in another network: right only where a router leads there from the CCU
        Unreachable, //!< link-local, or this computer alone: the CCU cannot call there
    };
    //! Why the CCU may not be able to call the address of the route: between the two somebody may translate addresses.
    enum class Doubt {
        None, //!< the CCU is in its network, or on this computer
        OtherNetwork, //!< a router is in between, and nothing tells whether it leads back
        UsualNat, //!< this network is one that programs make for guests, and the CCU is outside of it
    };
    QString address; //!< "192.168.1.20"
    QString adapter; //!< "eth0", as this computer names it
    Fit fit = Fit::Elsewhere;
    Doubt doubt = Doubt::None;
    bool operator==(const CallbackChoice&) const = default;
};

} // namespace ccudesk
