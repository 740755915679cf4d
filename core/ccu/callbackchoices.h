// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/callbackchoice.h"
#include "core/ccu/hostroute.h"

#include <QNetworkAddressEntry>

namespace ccudesk {

//! How an address of this computer, in a network of that size, suits a CCU on this route (S53, S76).
[[nodiscard]] CallbackChoice::Fit callbackFit(const QNetworkAddressEntry& own, const HostRoute& route);

//! Whether the CCU can most likely not call this address (S54, S79).
[[nodiscard]] CallbackChoice::Doubt callbackDoubt(const QNetworkAddressEntry& own, const HostRoute& route);

//! All addresses of this computer, the best first.
[[nodiscard]] QList<CallbackChoice> callbackChoices(const HostRoute& route);

} // namespace ccudesk
