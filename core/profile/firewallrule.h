// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccudesk {

enum class FirewallKind { Linux, Windows, MacOs };

//! Of the system this program was built for.
[[nodiscard]] FirewallKind ownFirewall();

//! A line to paste that lets the CCU, and nobody else, in on the callback ports (S50). Empty on macOS, whose firewall
//! knows programs and no ports. ccuAddress: an IP address, from a lookup and not from a text field.
[[nodiscard]] QString firewallRule(FirewallKind kind, const QString& ccuAddress, quint16 firstPort, quint16 lastPort);

} // namespace ccudesk
