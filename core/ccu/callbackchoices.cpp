// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/callbackchoices.h"

#include <QNetworkInterface>

#include <algorithm>

namespace ccudesk {

CallbackChoice::Fit callbackFit(const QNetworkAddressEntry& own, const HostRoute& route) {
    using Fit = CallbackChoice::Fit;
    const QHostAddress address = own.ip();
    if (address.isEqual(route.localAddress, QHostAddress::TolerantConversion))
        return Fit::Route; // also loopback, when the CCU itself runs on this computer
    if (address.isLoopback() || address.isLinkLocal())
        return Fit::Unreachable;
    const bool isNeighbour
        = std::any_of(route.ccuAddresses.begin(), route.ccuAddresses.end(), [&own, &address](const QHostAddress& ccu) {
              return ccu.protocol() == address.protocol() && own.prefixLength() > 0
                  && ccu.isInSubnet(address, own.prefixLength());
          });
    return isNeighbour ? Fit::Network : Fit::Elsewhere;
}

QList<CallbackChoice> callbackChoices(const HostRoute& route) {
    QList<CallbackChoice> choices;
    const auto adapters = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& adapter : adapters) {
        if (!adapter.flags().testFlag(QNetworkInterface::IsUp))
            continue;
        const auto entries = adapter.addressEntries();
        for (const QNetworkAddressEntry& entry : entries)
            choices.append({entry.ip().toString(), adapter.humanReadableName(), callbackFit(entry, route)});
    }
    std::stable_sort(choices.begin(), choices.end(),
        [](const CallbackChoice& left, const CallbackChoice& right) { return left.fit < right.fit; });
    return choices;
}

} // namespace ccudesk
