// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/heatinggroups.h"

#include "core/store/devicestore.h"
#include "core/store/homestore.h"

#include <algorithm>

namespace ccudesk {

namespace {

//! The CCU names members by address alone, and a group may be announced by two interfaces (protocol §10.1).
DeviceKey deviceAt(const QString& address, const DeviceStore& devices) {
    const QList<DeviceKey> keys = devices.keys();
    for (const DeviceKey& key : keys)
        if (key.address == address)
            return key;
    return {};
}

} // namespace

QList<DeviceKey> membersOf(const DeviceKey& group, const HomeStore& home, const DeviceStore& devices) {
    QList<DeviceKey> members;
    for (const HeatingGroup& each : home.heatingGroups()) {
        if (each.device != group.address)
            continue;
        for (const QString& member : each.members)
            if (const DeviceKey key = deviceAt(deviceAddressOf(member), devices);
                !key.address.isEmpty() && !members.contains(key))
                members.append(key);
    }
    return members;
}

QList<const HeatingGroup*> groupsWith(const DeviceKey& member, const HomeStore& home) {
    QList<const HeatingGroup*> groups;
    for (const HeatingGroup& each : home.heatingGroups())
        if (std::any_of(each.members.cbegin(), each.members.cend(),
                [&member](const QString& address) { return deviceAddressOf(address) == member.address; }))
            groups.append(&each);
    return groups;
}

DeviceKey deviceOf(const HeatingGroup& group, const DeviceStore& devices) {
    return deviceAt(group.device, devices);
}

} // namespace ccudesk
