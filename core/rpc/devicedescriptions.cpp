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

XmlRpcValue words(const QStringList& list) {
    return list.join(u' ');
}

XmlRpcArray texts(const QStringList& list) {
    XmlRpcArray array;
    for (const QString& text : list)
        array.append(text);
    return array;
}

XmlRpcArray childrenOf(const Device& device) {
    XmlRpcArray children;
    for (const Channel& channel : device.channels)
        children.append(channel.address);
    return children;
}

void set(XmlRpcStruct& description, const char* name, const XmlRpcValue& value) {
    description.insert(QString::fromLatin1(name), value);
}

void setText(XmlRpcStruct& description, const char* name, const QString& text) {
    if (!text.isEmpty())
        set(description, name, text);
}

XmlRpcStruct rfdDevice(const Device& device, const QString& radioModule) {
    XmlRpcStruct description;
    set(description, "ADDRESS", device.address);
    set(description, "CHILDREN", childrenOf(device));
    set(description, "FIRMWARE", device.firmware);
    set(description, "FLAGS", device.flags);
    set(description, "PARAMSETS", texts(device.paramsets));
    set(description, "PARENT", QString());
    set(description, "RF_ADDRESS", device.rfAddress);
    set(description, "ROAMING", 0);
    set(description, "RX_MODE", device.rxMode.toInt());
    set(description, "TYPE", device.type);
    set(description, "UPDATABLE", device.updatable ? 1 : 0);
    set(description, "VERSION", device.version);
    setText(description, "AVAILABLE_FIRMWARE", device.availableFirmware);
    setText(description, "INTERFACE", radioModule);
    return description;
}

XmlRpcStruct rfdChannel(const Device& device, const Channel& channel) {
    XmlRpcStruct description;
    set(description, "ADDRESS", channel.address);
    set(description, "AES_ACTIVE", channel.aesActive ? 1 : 0);
    set(description, "DIRECTION", static_cast<int>(channel.direction));
    set(description, "FLAGS", channel.flags);
    set(description, "INDEX", channel.index);
    set(description, "LINK_SOURCE_ROLES", words(channel.linkSourceRoles));
    set(description, "LINK_TARGET_ROLES", words(channel.linkTargetRoles));
    set(description, "PARAMSETS", texts(channel.paramsets));
    set(description, "PARENT", device.address);
    set(description, "PARENT_TYPE", device.type);
    set(description, "TYPE", channel.type);
    set(description, "VERSION", channel.version);
    setText(description, "GROUP", channel.group);
    setText(description, "TEAM", channel.team);
    return description;
}

//! The HmIP server sends every member for everything; what does not apply is empty.
XmlRpcStruct hmipDefaults() {
    XmlRpcStruct description;
    for (const char* text :
        {"SUBTYPE", "PARENT", "PARENT_TYPE", "FIRMWARE", "AVAILABLE_FIRMWARE", "FIRMWARE_UPDATE_STATE",
            "LINK_SOURCE_ROLES", "LINK_TARGET_ROLES", "GROUP", "TEAM", "TEAM_TAG", "INTERFACE"})
        set(description, text, QString());
    for (const char* number : {"INDEX", "DIRECTION", "RF_ADDRESS", "RX_MODE", "ROAMING"})
        set(description, number, 0);
    set(description, "CHILDREN", XmlRpcArray());
    set(description, "TEAM_CHANNELS", XmlRpcArray());
    set(description, "UPDATABLE", true);
    set(description, "AES_ACTIVE", 1);
    return description;
}

XmlRpcStruct hmipDevice(const Device& device) {
    XmlRpcStruct description = hmipDefaults();
    description.insert(rfdDevice(device, {}));
    const qsizetype dash = device.type.indexOf(u'-');
    set(description, "SUBTYPE", device.type.mid(dash + 1));
    set(description, "UPDATABLE", device.updatable);
    set(description, "FIRMWARE_UPDATE_STATE", device.firmwareUpdateState);
    if (device.availableFirmware.isEmpty())
        set(description, "AVAILABLE_FIRMWARE", QStringLiteral("0.0.0"));
    return description;
}

XmlRpcStruct hmipChannel(const Device& device, const Channel& channel) {
    XmlRpcStruct description = hmipDefaults();
    description.insert(rfdChannel(device, channel));
    return description;
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

XmlRpcArray writeDevices(const QList<Device>& devices, DescriptionForm form, const QString& radioModule) {
    const bool isRfd = form == DescriptionForm::Rfd;
    XmlRpcArray descriptions;
    for (const Device& device : devices) {
        descriptions.append(isRfd ? rfdDevice(device, radioModule) : hmipDevice(device));
        for (const Channel& channel : device.channels)
            descriptions.append(isRfd ? rfdChannel(device, channel) : hmipChannel(device, channel));
    }
    return descriptions;
}

XmlRpcArray writeKnownDevices(const QList<Device>& devices) {
    XmlRpcArray known;
    const auto append = [&known](const QString& address, int version) {
        known.append(XmlRpcStruct{{QStringLiteral("ADDRESS"), address}, {QStringLiteral("VERSION"), version}});
    };
    for (const Device& device : devices) {
        append(device.address, device.version);
        for (const Channel& channel : device.channels)
            append(channel.address, channel.version);
    }
    return known;
}

} // namespace ccudesk::rpc
