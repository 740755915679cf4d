// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/hostroute.h"

#include "core/base/pendingresult.h"

#include <QHostInfo>
#include <QNetworkInterface>
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

bool isInOwnNetwork(const QHostAddress& address) {
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& interface : interfaces) {
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry& entry : entries)
            if (entry.prefixLength() > 0 && entry.ip().protocol() == address.protocol()
                && address.isInSubnet(entry.ip(), entry.prefixLength()))
                return true;
    }
    return false;
}

} // namespace

bool isPublicAddress(const QHostAddress& address) {
    static const QList<QPair<QHostAddress, int>> ownKind = [] {
        QList<QPair<QHostAddress, int>> list;
        for (const char* subnet : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16",
                 "127.0.0.0/8", "fc00::/7", "fe80::/10", "::1/128"})
            list.append(QHostAddress::parseSubnet(QString::fromLatin1(subnet)));
        return list;
    }();
    bool isIPv4 = false;
    const quint32 number = address.toIPv4Address(&isIPv4); // also of ::ffff:192.168.1.20
    QHostAddress plain = isIPv4 ? QHostAddress(number) : address;
    plain.setScopeId({}); // or it is in no subnet
    if (std::any_of(ownKind.begin(), ownKind.end(), [&plain](const auto& subnet) {
            return plain.protocol() == subnet.first.protocol() && plain.isInSubnet(subnet);
        }))
        return false;
    return isIPv4 || !isInOwnNetwork(plain);
}

std::optional<Error> exposure(const HostRoute& route, const Profile& profile) {
    const auto found = std::find_if(route.ccuAddresses.begin(), route.ccuAddresses.end(), &isPublicAddress);
    if (profile.allowsPublicAddress || found == route.ccuAddresses.end())
        return std::nullopt;
    return Error{ErrorCode::Exposed,
        QCoreApplication::translate("ccudesk::HostRoute",
            "%1 is an address on the internet (%2). A CCU there is found and attacked by strangers. Nothing was sent.")
            .arg(profile.host, found->toString()),
        {}, 0};
}

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
