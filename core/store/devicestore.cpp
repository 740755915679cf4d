// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/devicestore.h"

#include "core/base/naturalsort.h"
#include "core/domain/defaultnames.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace ccudesk {

namespace {

template <typename Key> struct KeyHash {
    size_t operator()(const Key& key) const noexcept { return qHash(key); }
};

//! Which groups (rooms or functions) a channel or device belongs to.
struct Membership {
    QHash<ChannelKey, QStringList> ofChannel;
    QHash<DeviceKey, QStringList> ofDevice;

    explicit Membership(const QList<ChannelGroup>& groups = {});
};

Membership::Membership(const QList<ChannelGroup>& groups) {
    for (const ChannelGroup& group : groups) {
        const QString words = displayName(group.name);
        for (const ChannelKey& channel : group.channels) {
            QStringList& names = ofChannel[channel];
            if (!names.contains(words))
                names.append(words);
            QStringList& deviceNames = ofDevice[channel.device()];
            if (!deviceNames.contains(words))
                deviceNames.append(words);
        }
    }
    const NaturalOrder order;
    for (QStringList& names : ofChannel)
        std::sort(names.begin(), names.end(), order);
    for (QStringList& names : ofDevice)
        std::sort(names.begin(), names.end(), order);
}

void applyName(const NamesByAddress& names, const QString& address, QString& name, QString& regaId) {
    const auto known = names.constFind(address);
    if (known == names.constEnd())
        return;
    name = known->name;
    regaId = known->regaId;
}

} // namespace

struct DeviceStore::Private {
    // Nodes keep their place, so device() stays good until that device is replaced or removed.
    std::unordered_map<DeviceKey, Device, KeyHash<DeviceKey>> devices;
    QList<DeviceKey> order;
    QHash<QString, NamesByAddress> names; // by interface
    QList<DeviceKey> listed; // sorted, so that they can be compared
    QSet<DeviceKey> isListed;
    QList<Room> rooms;
    QList<Function> functions;
    Membership roomsOf;
    Membership functionsOf;

    Device prepared(Device device, const Device* present) const;
    void applyNames(Device& device) const;
};

void DeviceStore::Private::applyNames(Device& device) const {
    const auto known = names.constFind(device.interface);
    if (known == names.constEnd())
        return;
    applyName(*known, device.address, device.name, device.regaId);
    for (Channel& channel : device.channels)
        applyName(*known, channel.address, channel.name, channel.regaId);
}

// The interface process knows no names; what is there already (from ReGa or a snapshot) must survive its description.
Device DeviceStore::Private::prepared(Device device, const Device* present) const {
    std::stable_sort(device.channels.begin(), device.channels.end(),
        [](const Channel& a, const Channel& b) { return a.index < b.index; });
    if (present) {
        if (device.name.isEmpty()) {
            device.name = present->name;
            device.regaId = present->regaId;
        }
        for (Channel& channel : device.channels) {
            const auto old = std::find_if(present->channels.begin(), present->channels.end(),
                [&](const Channel& c) { return c.address == channel.address; });
            if (channel.name.isEmpty() && old != present->channels.end()) {
                channel.name = old->name;
                channel.regaId = old->regaId;
            }
        }
    }
    applyNames(device);
    return device;
}

DeviceStore::DeviceStore(QObject* parent) : QObject(parent), d(std::make_unique<Private>()) { }

DeviceStore::~DeviceStore() = default;

void DeviceStore::put(const QList<Device>& devices) {
    QList<DeviceKey> added;
    QList<DeviceKey> changed;
    for (const Device& device : devices) {
        const DeviceKey key = device.key();
        const auto present = d->devices.find(key);
        if (present == d->devices.end()) {
            d->devices.emplace(key, d->prepared(device, nullptr));
            d->order.append(key);
            added.append(key);
            continue;
        }
        Device next = d->prepared(device, &present->second);
        if (next == present->second)
            continue;
        present->second = std::move(next);
        if (!added.contains(key) && !changed.contains(key))
            changed.append(key);
    }
    if (!added.isEmpty())
        Q_EMIT devicesAdded(added);
    if (!changed.isEmpty())
        Q_EMIT devicesChanged(changed);
}

void DeviceStore::remove(const QList<DeviceKey>& devices) {
    QList<DeviceKey> known;
    for (const DeviceKey& key : devices) {
        if (d->devices.contains(key) && !known.contains(key))
            known.append(key);
    }
    if (known.isEmpty())
        return;
    Q_EMIT devicesAboutToBeRemoved(known);
    const QSet<DeviceKey> gone(known.begin(), known.end());
    for (const DeviceKey& key : known)
        d->devices.erase(key);
    d->order.removeIf([&](const DeviceKey& key) { return gone.contains(key); });
    d->listed.removeIf([&](const DeviceKey& key) { return gone.contains(key); }); // the logic layer hears of it, too
    d->isListed.subtract(gone);
    Q_EMIT devicesRemoved(known);
}

void DeviceStore::setNames(const QString& interface, const NamesByAddress& names) {
    d->names[interface].insert(names);
    QList<DeviceKey> changed;
    for (const DeviceKey& key : std::as_const(d->order)) {
        if (key.interface != interface)
            continue;
        Device& present = d->devices.at(key);
        Device next = present;
        d->applyNames(next);
        if (next == present)
            continue;
        present = std::move(next);
        changed.append(key);
    }
    if (!changed.isEmpty())
        Q_EMIT devicesChanged(changed);
}

void DeviceStore::setRooms(const QList<Room>& rooms) {
    if (d->rooms == rooms)
        return;
    d->rooms = rooms;
    d->roomsOf = Membership(rooms);
    Q_EMIT groupsChanged();
}

void DeviceStore::setFunctions(const QList<Function>& functions) {
    if (d->functions == functions)
        return;
    d->functions = functions;
    d->functionsOf = Membership(functions);
    Q_EMIT groupsChanged();
}

void DeviceStore::setListed(const QHash<QString, QStringList>& addresses) {
    QList<DeviceKey> listed;
    for (auto it = addresses.cbegin(); it != addresses.cend(); ++it)
        for (const QString& address : *it)
            listed.append({it.key(), address});
    std::sort(listed.begin(), listed.end(), [](const DeviceKey& a, const DeviceKey& b) {
        return std::tie(a.interface, a.address) < std::tie(b.interface, b.address);
    });
    if (d->listed == listed)
        return;
    d->listed = listed;
    d->isListed = QSet<DeviceKey>(listed.cbegin(), listed.cend());
    Q_EMIT listedChanged();
}

QList<DeviceKey> DeviceStore::listedOnly() const {
    QList<DeviceKey> keys;
    for (const DeviceKey& key : std::as_const(d->listed))
        if (!d->devices.contains(key))
            keys.append(key);
    return keys;
}

QList<DeviceKey> DeviceStore::unlisted() const {
    QList<DeviceKey> keys;
    if (d->listed.isEmpty())
        return keys;
    for (const DeviceKey& key : std::as_const(d->order))
        if (!d->isListed.contains(key))
            keys.append(key);
    return keys;
}

QString DeviceStore::nameOf(const QString& interface, const QString& address) const {
    return d->names.value(interface).value(address).name;
}

QList<DeviceKey> DeviceStore::keys() const {
    return d->order;
}

qsizetype DeviceStore::size() const {
    return d->order.size();
}

const Device* DeviceStore::device(const DeviceKey& key) const {
    const auto found = d->devices.find(key);
    return found == d->devices.end() ? nullptr : &found->second;
}

const Channel* DeviceStore::channel(const ChannelKey& key) const {
    const Device* owner = device(key.device());
    if (!owner)
        return nullptr;
    const auto found = std::find_if(owner->channels.begin(), owner->channels.end(),
        [&](const Channel& channel) { return channel.address == key.address; });
    return found == owner->channels.end() ? nullptr : &*found;
}

const QList<Room>& DeviceStore::rooms() const {
    return d->rooms;
}

const QList<Function>& DeviceStore::functions() const {
    return d->functions;
}

QStringList DeviceStore::roomNamesOf(const ChannelKey& channel) const {
    return d->roomsOf.ofChannel.value(channel);
}

QStringList DeviceStore::functionNamesOf(const ChannelKey& channel) const {
    return d->functionsOf.ofChannel.value(channel);
}

QStringList DeviceStore::roomNamesOf(const DeviceKey& device) const {
    return d->roomsOf.ofDevice.value(device);
}

QStringList DeviceStore::functionNamesOf(const DeviceKey& device) const {
    return d->functionsOf.ofDevice.value(device);
}

QString DeviceStore::displayNameOf(const DeviceKey& key) const {
    const Device* known = device(key);
    if (!known || (known->name.isEmpty() && known->type.isEmpty()))
        return key.address;
    return known->name.isEmpty() ? QStringLiteral("%1 %2").arg(known->type, known->address) : known->name;
}

QString DeviceStore::displayNameOf(const ChannelKey& key) const {
    const Channel* known = channel(key);
    if (known && !known->name.isEmpty())
        return known->name;
    const auto index = key.index();
    const QString owner = displayNameOf(key.device());
    return index ? QStringLiteral("%1:%2").arg(owner).arg(*index) : owner;
}

} // namespace ccudesk
