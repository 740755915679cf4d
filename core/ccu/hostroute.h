// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QHostAddress>
#include <QList>

#include <functional>

class QObject;

namespace ccudesk {

//! Where the CCU is, and which of this computer's addresses it sees.
struct HostRoute {
    QList<QHostAddress> ccuAddresses; //!< all of them; IPv4 first, as a CCU takes callback URLs with IPv4 best
    QHostAddress localAddress; //!< towards the first one
};

//! Looks the name up and asks the routing table; sends nothing to the CCU. Error: ErrorCode::Network with a sentence.
[[nodiscard]] QFuture<Result<HostRoute>> findRoute(const QString& host, QObject* context);

//! findRoute, unless a test moves this computer to another address.
using RouteFinder = std::function<QFuture<Result<HostRoute>>(const QString& host, QObject* context)>;

} // namespace ccudesk
