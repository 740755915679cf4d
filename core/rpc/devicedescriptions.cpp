// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/descriptions.h"

#include <QHash>

#include <algorithm>

namespace ccudesk::rpc {

namespace {

//! A list, or one text with blanks or commas between the entries (VirtualDevices, link roles).
QStringList wordsIn(const XmlRpcValue& value) {
    if (value.isArray())
        return value.toStringList();
    return value.toString().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
}

QStringList paramsetsIn(const XmlRpcStruct& description) {
    const XmlRpcValue paramsets = description.value(QStringLiteral("PARAMSETS"));
    const QStringList words = wordsIn(paramsets);
    if (words.isEmpty() && !paramsets.isArray())
        return {QStringLiteral("MASTER"), QStringLiteral("VALUES")};
    return words;
}

int flagsIn(const XmlRpcStruct& description) {
    constexpr int visible = 1;
    return description.value(QStringLiteral("FLAGS"), visible).toInt(visible);
}

Channel channelIn(const XmlRpcStruct& description) {
    const auto member = [&description](const char* name) { return description.value(QString::fromLatin1(name)); };
    Channel channel;
    channel.address = member("ADDRESS").toString();
    const int indexInAddress = ChannelKey{QString(), channel.address}.index().value_or(0);
    channel.index = member("INDEX").toInt(indexInAddress);
    channel.type = member("TYPE").toString();
    channel.name = member("NAME").toString(); // Homegear only
    channel.version = member("VERSION").toInt();
    channel.flags = flagsIn(description);
    channel.direction = static_cast<ChannelDirection>(std::clamp(member("DIRECTION").toInt(), 0, 2));
    channel.paramsets = paramsetsIn(description);
    channel.linkSourceRoles = wordsIn(member("LINK_SOURCE_ROLES"));
    channel.linkTargetRoles = wordsIn(member("LINK_TARGET_ROLES"));
    channel.aesActive = member("AES_ACTIVE").toBool();
    channel.group = member("GROUP").toString();
    channel.team = member("TEAM").toString();
    return channel;
}

Device deviceIn(const XmlRpcStruct& description, const QString& interface) {
    const auto member = [&description](const char* name) { return description.value(QString::fromLatin1(name)); };
    Device device;
    device.interface = interface;
    device.address = member("ADDRESS").toString();
    device.type = member("TYPE").toString();
    device.name = member("NAME").toString(); // Homegear only
    device.version = member("VERSION").toInt();
    device.flags = flagsIn(description);
    device.firmware = member("FIRMWARE").toString();
    const QString available = member("AVAILABLE_FIRMWARE").toString();
    device.availableFirmware = available == QLatin1String("0.0.0") ? QString() : available;
    device.firmwareUpdateState = member("FIRMWARE_UPDATE_STATE").toString();
    device.updatable = member("UPDATABLE").toBool();
    device.rxMode = RxModes::fromInt(member("RX_MODE").toInt() & 0x1F);
    device.rfAddress = member("RF_ADDRESS").toInt();
    device.paramsets = paramsetsIn(description);
    return device;
}

//! A channel that comes twice counts once; the last one stands.
void addChannel(Device& device, const Channel& channel) {
    const auto known = std::find_if(device.channels.begin(), device.channels.end(),
        [&channel](const Channel& other) { return other.address == channel.address; });
    if (known != device.channels.end())
        *known = channel;
    else
        device.channels.append(channel);
}

} // namespace

QList<Device> readDevices(const XmlRpcValue& descriptions, const QString& interface) {
    QList<Device> devices;
    QHash<QString, qsizetype> positions;
    const auto deviceAt = [&](const QString& address) -> Device& {
        const auto known = positions.constFind(address);
        if (known != positions.constEnd())
            return devices[*known];
        positions.insert(address, devices.size());
        return devices.emplaceBack();
    };

    const XmlRpcArray entries = descriptions.isStruct() ? XmlRpcArray{descriptions} : descriptions.toArray();
    for (const XmlRpcValue& entry : entries) {
        const XmlRpcStruct description = entry.toStruct();
        const QString address = description.value(QStringLiteral("ADDRESS")).toString();
        if (address.isEmpty())
            continue;
        const QString deviceAddress = deviceAddressOf(address);
        Device& device = deviceAt(deviceAddress);
        if (deviceAddress == address) {
            QList<Channel> channels = std::move(device.channels);
            device = deviceIn(description, interface);
            device.channels = std::move(channels);
            continue;
        }
        if (device.address.isEmpty()) {
            device.interface = interface;
            device.address = deviceAddress;
            device.type = description.value(QStringLiteral("PARENT_TYPE")).toString();
        }
        addChannel(device, channelIn(description));
    }
    for (Device& device : devices)
        std::stable_sort(device.channels.begin(), device.channels.end(),
            [](const Channel& a, const Channel& b) { return a.index < b.index; });
    return devices;
}

} // namespace ccudesk::rpc
