// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/deviceintake.h"

#include "core/base/future.h"
#include "core/rpc/descriptions.h"
#include "core/store/devicestore.h"
#include "core/store/valuestore.h"

#include <QtConcurrentRun>

namespace ccudesk {

namespace {

QList<ChannelKey> channelsOf(const QList<Device>& devices) {
    QList<ChannelKey> channels;
    for (const Device& device : devices)
        for (const Channel& channel : device.channels)
            channels.append(device.keyOf(channel));
    return channels;
}

} // namespace

DeviceIntake::DeviceIntake(const CcuConnection::Stores& stores, QObject* parent) : QObject(parent), m_stores(stores) { }

void DeviceIntake::take(const QString& interfaceName, const rpc::XmlRpcArray& descriptions) {
    if (descriptions.isEmpty())
        return;
    const auto decoded = QtConcurrent::run(
        [descriptions, interfaceName] { return rpc::readDevices(rpc::XmlRpcValue(descriptions), interfaceName); });
    whenDone(decoded, this, [this, interfaceName](const QList<Device>& devices) {
        m_stores.values.addChannels(channelsOf(devices));
        m_stores.devices.put(devices);
        Q_EMIT taken(interfaceName);
    });
}

void DeviceIntake::remove(const QString& interfaceName, const QStringList& addresses) {
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
