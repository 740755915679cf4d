// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/callbackchoices.h"

#include <QNetworkInterface>

#include <algorithm>
#include <iterator>

namespace ccudesk {

namespace {

bool isNeighbour(const QNetworkAddressEntry& own, const HostRoute& route) {
    return std::any_of(route.ccuAddresses.begin(), route.ccuAddresses.end(), [&own](const QHostAddress& ccu) {
        return ccu.protocol() == own.ip().protocol() && own.prefixLength() > 0
            && ccu.isInSubnet(own.ip(), own.prefixLength());
    });
}

//! As these programs come; whoever has changed that knows.
bool isUsualNat(const QHostAddress& address) {
    static const char* const networks[] = {
        "10.0.2.0/24", // VirtualBox and QEMU
        "192.168.122.0/24", // libvirt
        "10.211.55.0/24", // Parallels
        "192.168.64.0/24", // virtual machines of macOS
        "172.17.0.0/16", // Docker
        "10.88.0.0/16", // Podman
    };
    return std::any_of(std::begin(networks), std::end(networks), [&address](const char* network) {
        return address.isInSubnet(QHostAddress::parseSubnet(QLatin1String(network)));
    });
}

} // namespace

CallbackChoice::Fit callbackFit(const QNetworkAddressEntry& own, const HostRoute& route) {
    using Fit = CallbackChoice::Fit;
    const QHostAddress address = own.ip();
    if (address.isEqual(route.localAddress, QHostAddress::TolerantConversion))
        return Fit::Route; // also loopback, when the CCU itself runs on this computer
    if (address.isLoopback() || address.isLinkLocal())
        return Fit::Unreachable;
    return isNeighbour(own, route) ? Fit::Network : Fit::Elsewhere;
}

CallbackChoice::Doubt callbackDoubt(const QNetworkAddressEntry& own, const HostRoute& route) {
    using Doubt = CallbackChoice::Doubt;
    const bool isComparable = std::any_of(route.ccuAddresses.begin(), route.ccuAddresses.end(),
        [&own](const QHostAddress& ccu) { return ccu.protocol() == own.ip().protocol(); });
    if (own.ip().isLoopback() || own.prefixLength() <= 0 || !isComparable || isNeighbour(own, route))
        return Doubt::None;
    return isUsualNat(own.ip()) ? Doubt::UsualNat : Doubt::OtherNetwork;
}

QList<CallbackChoice> callbackChoices(const HostRoute& route) {
    QList<CallbackChoice> choices;
    const auto adapters = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& adapter : adapters) {
        if (!adapter.flags().testFlag(QNetworkInterface::IsUp))
            continue;
        const auto entries = adapter.addressEntries();
        for (const QNetworkAddressEntry& entry : entries)
            choices.append({entry.ip().toString(), adapter.humanReadableName(), callbackFit(entry, route),
                callbackDoubt(entry, route)});
    }
    std::stable_sort(choices.begin(), choices.end(),
        [](const CallbackChoice& left, const CallbackChoice& right) { return left.fit < right.fit; });
    return choices;
}

} // namespace ccudesk
