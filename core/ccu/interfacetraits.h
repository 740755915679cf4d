// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace ccudesk {

//! What differs between the interface processes of a CCU. Asked here and nowhere else.
struct InterfaceTraits {
    bool isSupported = false; //!< by this version of the program
    bool sendsPong = true; //!< VirtualDevices answers a ping but sends no PONG (protocol §3.1)
    //! The interface of the same process that tells when this restarts, and takes this one's registration along.
    QString losesRegistrationWith;
};

[[nodiscard]] InterfaceTraits traitsOf(const QString& interfaceName);

} // namespace ccudesk
