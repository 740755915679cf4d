// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/deviceintake.h"

#include "core/base/future.h"
#include "core/ccu/alldone.h"
#include "core/rpc/descriptions.h"
#include "core/store/devicestore.h"
#include "core/store/valuestore.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace ccudesk {

namespace {

QList<ChannelKey> channelsOf(const QList<Device>& devices) {
    QList<ChannelKey> channels;
    for (const Device& device : devices)
        for (const Channel& channel : device.channels)
            channels.append(device.keyOf(channel));
    return channels;
}

bool hasChannel(const Device& device, const QString& address) {
    return std::any_of(device.channels.cbegin(), device.channels.cend(),
        [&address](const Channel& channel) { return channel.address == address; });
}

//! Those of the same address; new ones are added.
void replaceChannels(Device& device, const QList<Channel>& channels) {
    for (const Channel& channel : channels) {
        device.channels.removeIf([&channel](const Channel& old) { return old.address == channel.address; });
        device.channels.append(channel);
    }
}

} // namespace

DeviceIntake::DeviceIntake(const CcuConnection::Stores& stores, QObject* parent)
    : QObject(parent), m_stores(stores), m_last(readyFuture(Result<void>())) { }

//! Devices with, for each that came with its own description, the channels this names.
struct DeviceIntake::Decoded {
    QList<Device> devices;
    QHash<QString, QStringList> children;
};

DeviceIntake::Decoded DeviceIntake::decode(const rpc::XmlRpcArray& descriptions, const QString& interfaceName) {
    Decoded decoded{rpc::readDevices(rpc::XmlRpcValue(descriptions), interfaceName), {}};
    for (const rpc::XmlRpcValue& entry : descriptions) {
        const QString address = entry.member(QStringLiteral("ADDRESS")).toString();
        if (address == deviceAddressOf(address))
            decoded.children.insert(address, entry.member(QStringLiteral("CHILDREN")).toStringList());
    }
    return decoded;
}

QFuture<Result<void>> DeviceIntake::take(const QString& interfaceName, const rpc::XmlRpcArray& descriptions) {
    if (descriptions.isEmpty())
        return readyFuture(Result<void>());
    const auto taken = makePending<void>();
    const QFuture<Decoded> decoding = QtConcurrent::run(&DeviceIntake::decode, descriptions, interfaceName);
    whenDone(std::exchange(m_last, taken->future()), this, [this, interfaceName, decoding, taken](const auto&) {
        whenDone(decoding, this, [this, interfaceName, taken](const Decoded& decoded) {
            m_turns.addParts(
                decoded.devices, devicesAtOnce, [this, children = decoded.children](const QList<Device>& part) {
                    store({part, children});
                });
            m_turns.add([this, interfaceName, taken] {
                taken->resolve({});
                Q_EMIT this->taken(interfaceName);
            });
        });
    });
    return taken->future();
}

SharedResult<void> DeviceIntake::hold() {
    const auto held = makePending<void>();
    m_last = allDone({m_last, held->future()}, this);
    return held;
}

//! newDevices names what the CCU believes we don't know: of a device whose one channel has changed, that channel.
void DeviceIntake::store(const Decoded& decoded) {
    QList<Device> devices = decoded.devices;
    QList<ChannelKey> gone;
    for (Device& device : devices) {
        const Device* present = m_stores.devices.device(device.key());
        if (!present)
            continue;
        const auto children = decoded.children.constFind(device.address);
        if (children == decoded.children.cend()) { // only channels came
            const QList<Channel> channels = std::exchange(device, *present).channels;
            replaceChannels(device, channels);
            continue;
        }
        for (const Channel& channel : present->channels) {
            if (hasChannel(device, channel.address))
                continue;
            if (children->isEmpty() || children->contains(channel.address))
                device.channels.append(channel);
            else
                gone.append(device.keyOf(channel));
        }
    }
    m_stores.values.removeChannels(gone);
    m_stores.values.addChannels(channelsOf(devices));
    m_stores.devices.put(devices);
}

QFuture<Result<void>> DeviceIntake::remove(const QString& interfaceName, const QStringList& addresses) {
    const auto removed = makePending<void>();
    whenDone(std::exchange(m_last, removed->future()), this, [this, interfaceName, addresses, removed](const auto&) {
        forget(interfaceName, addresses);
        removed->resolve({});
    });
    return removed->future();
}

void DeviceIntake::forget(const QString& interfaceName, const QStringList& addresses) {
    QList<DeviceKey> devices;
    QList<ChannelKey> channels;
    for (const QString& address : addresses) {
        const DeviceKey key{interfaceName, address};
        const Device* device = m_stores.devices.device(key); // a channel address finds none: its device is named too
        if (!device)
            continue;
        devices.append(key);
        channels += channelsOf({*device});
    }
    m_stores.devices.remove(devices);
    m_stores.values.removeChannels(channels);
}

QStringList DeviceIntake::missing(const QString& interfaceName, const QStringList& deviceAddresses) const {
    QStringList missing;
    for (const QString& address : deviceAddresses)
        if (!m_stores.devices.device({interfaceName, address}))
            missing.append(address);
    return missing;
}

KnownDevices DeviceIntake::known(const QString& interfaceName) const {
    auto known = std::make_shared<QList<KnownDevice>>();
    for (const DeviceKey& key : m_stores.devices.keys()) {
        if (key.interface != interfaceName)
            continue;
        const Device& device = *m_stores.devices.device(key);
        known->append({device.address, device.version});
        for (const Channel& channel : device.channels)
            known->append({channel.address, channel.version});
    }
    return known;
}

} // namespace ccudesk
