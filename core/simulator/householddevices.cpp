// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/household.h"

#include <algorithm>

// Devices that go, and devices that take the place of others.

namespace ccudesk::simulator {

namespace {

bool isOf(const ChannelKey& channel, const QString& interface, const QString& device) {
    return channel.interface == interface && deviceAddressOf(channel.address) == device;
}

} // namespace

Device* Household::described(const QString& interface, const QString& address) {
    const ChannelRef found = find(interface, address);
    return found ? &m_devices[interface][found.device->position] : nullptr;
}

bool Household::removeDevice(const QString& interface, const QString& address) {
    DeviceState* const gone = find(interface, address).device;
    if (gone == nullptr)
        return false;
    std::erase_if(schedule, [gone](const auto& entry) { return entry.second.channel.device == gone; });
    links.removeOf(interface, address);
    for (QList<ChannelGroup>* groups : {&rooms, &functions})
        for (ChannelGroup& group : *groups)
            group.channels.removeIf([&](const ChannelKey& key) { return isOf(key, interface, address); });
    inbox.removeAll({interface, address});
    masterValues.removeIf([&address](const auto& entry) { return deviceAddressOf(entry.key()) == address; });
    m_devices[interface].removeAt(gone->position);
    for (const auto& state : m_states)
        if (state->interface == interface && state->position > gone->position)
            --state->position;
    m_byAddress[interface].remove(address);
    std::erase_if(m_states, [gone](const auto& state) { return state.get() == gone; });
    return true;
}

bool Household::replaceDevice(const QString& interface, const QString& oldAddress, const QString& newAddress) {
    const Device* const known = described(interface, oldAddress);
    if (!known || oldAddress == newAddress)
        return false;
    const Device old = *known; // the next line may move it
    Device* const fresh = described(interface, newAddress);
    if (!fresh || old.type != fresh->type)
        return false;
    fresh->name = old.name;
    fresh->regaId = old.regaId;
    for (qsizetype i = 0; i < fresh->channels.size() && i < old.channels.size(); ++i) {
        fresh->channels[i].name = old.channels.at(i).name;
        fresh->channels[i].regaId = old.channels.at(i).regaId;
    }
    const auto renamed = [&](const QString& address) -> QString { return newAddress + address.mid(oldAddress.size()); };
    for (QList<ChannelGroup>* groups : {&rooms, &functions})
        for (ChannelGroup& group : *groups)
            for (ChannelKey& key : group.channels)
                if (isOf(key, interface, oldAddress))
                    key.address = renamed(key.address);
    const QStringList settings = masterValues.keys();
    for (const QString& address : settings)
        if (deviceAddressOf(address) == oldAddress)
            masterValues.insert(renamed(address), masterValues.value(address));
    links.rename(interface, oldAddress, newAddress);
    inbox.removeAll({interface, newAddress});
    return removeDevice(interface, oldAddress);
}

} // namespace ccudesk::simulator
