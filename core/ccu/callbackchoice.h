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
    QString address; //!< "192.168.1.20"
    QString adapter; //!< "eth0", as this computer names it
    Fit fit = Fit::Elsewhere;
    bool operator==(const CallbackChoice&) const = default;
};

} // namespace ccudesk
