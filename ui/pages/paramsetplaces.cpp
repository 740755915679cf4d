// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/paramsetplaces.h"

#include "core/base/naturalsort.h"
#include "core/domain/channelnames.h"
#include "core/store/devicestore.h"
#include "core/store/linkstore.h"

#include <algorithm>

namespace ccudesk {

namespace {

DeviceKey deviceOf(const ParamsetKey& key) {
    return {key.interface, key.address.section(QLatin1Char(':'), 0, 0)};
}

const Channel* channelOf(const Device& device, const QString& address) {
    const auto found = std::find_if(device.channels.cbegin(), device.channels.cend(),
        [&address](const Channel& channel) { return channel.address == address; });
    return found == device.channels.cend() ? nullptr : &*found;
}

void sortByName(QList<ParamsetPlace>& places) {
    const NaturalOrder order;
    std::sort(places.begin(), places.end(),
        [&order](const ParamsetPlace& a, const ParamsetPlace& b) { return order.compare(a.name, b.name) < 0; });
}

QString typeOf(const DeviceStore& devices, const QString& interface, const QString& address) {
    const Channel* channel = devices.channel({interface, address});
    return channel ? channel->type : QString();
}

QList<ParamsetPlace> similarLinkSides(const DeviceStore& devices, const ParamsetKey& key, const LinkStore& links) {
    QList<ParamsetPlace> places;
    const QString own = typeOf(devices, key.interface, key.address);
    const QString peer = typeOf(devices, key.interface, key.name);
    const bool isSender = links.find(key.interface, key.address, key.name).has_value();
    if (own.isEmpty() || peer.isEmpty())
        return places;
    for (const DirectLink& link : links.links()) {
        const ParamsetKey other{
            link.interface, isSender ? link.sender : link.receiver, isSender ? link.receiver : link.sender};
        if (other == key || link.interface != key.interface || typeOf(devices, other.interface, other.address) != own
            || typeOf(devices, other.interface, other.name) != peer)
            continue;
        const Device* device = devices.device(other.channel().device());
        places.append(
            {other, QStringLiteral("%1 → %2").arg(devices.displayNameOf(link.from()), devices.displayNameOf(link.to())),
                device ? device->type : QString()});
    }
    return places;
}

} // namespace

ParamsetPlace paramsetPlace(const DeviceStore& devices, const ParamsetKey& key) {
    const Device* device = devices.device(deviceOf(key));
    if (!device)
        return {key, key.address, {}};
    const QString name = devices.displayNameOf(device->key());
    const Channel* channel = channelOf(*device, key.address);
    if (!channel)
        return {key, name, device->type};
    const QString own = hasOwnName(*channel) ? devices.displayNameOf(key.channel()) : channelTypeName(channel->type);
    return {key, QStringLiteral("%1 · :%2 %3").arg(name).arg(channel->index).arg(own), device->type};
}

QList<ParamsetPlace> similarPlaces(const DeviceStore& devices, const ParamsetKey& key, const LinkStore* links) {
    QList<ParamsetPlace> places;
    if (key.kind() == QLatin1String("LINK")) {
        if (links)
            places = similarLinkSides(devices, key, *links);
        sortByName(places);
        return places;
    }
    const Device* own = devices.device(deviceOf(key));
    if (!own)
        return places;
    const Channel* ownChannel = channelOf(*own, key.address);
    const auto offer = [&](const Device& device, const QString& address, const QStringList& paramsets) {
        const ParamsetKey other{device.interface, address, key.name};
        if (other != key && paramsets.contains(key.name))
            places.append(paramsetPlace(devices, other));
    };
    for (const DeviceKey& one : devices.keys()) {
        const Device& device = *devices.device(one);
        if (!ownChannel && device.type == own->type)
            offer(device, device.address, device.paramsets);
        for (const Channel& channel : device.channels)
            if (ownChannel && channel.type == ownChannel->type)
                offer(device, channel.address, channel.paramsets);
    }
    sortByName(places);
    return places;
}

} // namespace ccudesk
