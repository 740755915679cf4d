// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/hostroute.h"

#include "core/base/pendingresult.h"

#include <QHostInfo>
#include <QUdpSocket>

#include <algorithm>

namespace ccudesk {

namespace {

QHostAddress localAddressTowards(const QHostAddress& ccu) {
    constexpr quint16 anyPort = 9; // connecting a UDP socket chooses the route without sending a packet
    QUdpSocket socket;
    socket.connectToHost(ccu, anyPort);
    return socket.localAddress();
}

} // namespace

QFuture<Result<HostRoute>> findRoute(const QString& host, QObject* context) {
    const auto result = makePending<HostRoute>();
    QHostInfo::lookupHost(host, context, [result, host](const QHostInfo& info) {
        HostRoute route{info.addresses(), {}};
        if (route.ccuAddresses.isEmpty())
            return result->resolve(failure(ErrorCode::Network,
                QCoreApplication::translate("ccudesk::HostRoute",
                    "There is no computer named “%1” in this network. Check the spelling, or type the CCU's IP "
                    "address.")
                    .arg(host),
                info.errorString()));
        std::stable_partition(route.ccuAddresses.begin(), route.ccuAddresses.end(),
            [](const QHostAddress& address) { return address.protocol() == QAbstractSocket::IPv4Protocol; });
        route.localAddress = localAddressTowards(route.ccuAddresses.first());
        if (route.localAddress.isNull())
            return result->resolve(failure(ErrorCode::Network,
                QCoreApplication::translate(
                    "ccudesk::HostRoute", "This computer has no way to %1. Check its network connection.")
                    .arg(route.ccuAddresses.first().toString())));
        result->resolve(route);
    });
    return result->future();
}

} // namespace ccudesk
