// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <QFuture>
#include <QHostAddress>
#include <QList>

#include <functional>
#include <optional>

class QObject;

namespace ccudesk {

//! Where the CCU is, and which of this computer's addresses it sees.
struct HostRoute {
    QList<QHostAddress> ccuAddresses; //!< all of them; IPv4 first, as a CCU takes callback URLs with IPv4 best
    QHostAddress localAddress; //!< towards the first one
};

//! True for an address that the whole internet can reach. Not private (RFC 1918, RFC 6598 as VPNs use it, unique
//! local), not link-local, not this computer, and not IPv6 in a network this computer is in: a home gives such
//! addresses out by itself, and its router keeps strangers away.
[[nodiscard]] bool isPublicAddress(const QHostAddress& address);

//! Looks the name up and asks the routing table; sends nothing to the CCU. Error: ErrorCode::Network with a sentence.
[[nodiscard]] QFuture<Result<HostRoute>> findRoute(const QString& host, QObject* context);

//! Why nothing may be sent to a CCU on this route: it has a public address, and the profile does not allow that (S3).
[[nodiscard]] std::optional<Error> exposure(const HostRoute& route, const Profile& profile);

//! findRoute, unless a test moves this computer to another address.
using RouteFinder = std::function<QFuture<Result<HostRoute>>(const QString& host, QObject* context)>;

} // namespace ccudesk
