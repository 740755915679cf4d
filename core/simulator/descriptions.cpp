// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/descriptions.h"

#include "core/domain/typewords.h"

#include <cmath>

namespace ccudesk::simulator {

using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

XmlRpcArray asArray(const QStringList& texts) {
    XmlRpcArray array;
    for (const QString& text : texts)
        array.append(XmlRpcValue(text));
    return array;
}

QString joined(const QStringList& roles) {
    return roles.join(u' ');
}

QStringList childrenOf(const Device& device) {
    QStringList children;
    for (const Channel& channel : device.channels)
        children.append(channel.address);
    return children;
}

//! HmIP announces SERVICE besides the paramsets that a client uses.
QStringList paramsetsOf(const QStringList& paramsets, ProcessKind kind) {
    QStringList names = paramsets;
    if (kind == ProcessKind::HmIp && !names.contains(QStringLiteral("SERVICE")))
        names.append(QStringLiteral("SERVICE"));
    return names;
}

//! HmIP sends every member for devices and channels alike (protocol §3.6).
XmlRpcStruct hmIpSkeleton(ProcessKind kind) {
    const XmlRpcValue noChildren = kind == ProcessKind::Virtual ? XmlRpcValue(QString()) : XmlRpcValue(XmlRpcArray());
    XmlRpcStruct members;
    for (const char* name :
        {"SUBTYPE", "PARENT", "PARENT_TYPE", "FIRMWARE", "AVAILABLE_FIRMWARE", "FIRMWARE_UPDATE_STATE",
            "LINK_SOURCE_ROLES", "LINK_TARGET_ROLES", "GROUP", "TEAM", "TEAM_TAG", "INTERFACE"})
        members.insert(QLatin1String(name), XmlRpcValue(QString()));
    for (const char* name : {"RF_ADDRESS", "INDEX", "AES_ACTIVE", "DIRECTION", "ROAMING", "RX_MODE"})
        members.insert(QLatin1String(name), XmlRpcValue(0));
    members.insert(QStringLiteral("UPDATABLE"), XmlRpcValue(true));
    members.insert(QStringLiteral("TEAM_CHANNELS"), XmlRpcValue(XmlRpcArray()));
    members.insert(QStringLiteral("CHILDREN"), noChildren);
    return members;
}

//! MIN, MAX and DEFAULT: option names on HmIP; numbers as text where a group announces them (protocol §3.7).
XmlRpcValue boundary(const Value& value, const ParameterDescription& parameter, ProcessKind kind) {
    if (!isRfdFamily(kind) && parameter.type == ParameterType::Enum) {
        const qint64 index = value.toInteger().value_or(0);
        if (index >= 0 && index < parameter.valueList.size())
            return XmlRpcValue(parameter.valueList.at(static_cast<qsizetype>(index)));
    }
    const XmlRpcValue wire = wireValue(value, parameter.type);
    if (kind == ProcessKind::Virtual && (wire.isDouble() || wire.isInt()))
        return XmlRpcValue(wire.toString());
    return wire;
}

std::optional<Value> enumIndexOf(const XmlRpcValue& value, const ParameterDescription& parameter) {
    if (value.isInt())
        return Value(value.toInt());
    if (!value.isString())
        return std::nullopt;
    const qsizetype index = parameter.valueList.indexOf(value.toString());
    return index >= 0 ? std::optional(Value(static_cast<qint64>(index))) : std::nullopt;
}

std::optional<Value> boolOf(const XmlRpcValue& value) {
    if (value.isBool())
        return Value(value.toBool());
    if (!value.isString())
        return std::nullopt;
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("t"), QStringLiteral("1")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("f"), QStringLiteral("0")};
    const QString text = value.toString();
    if (yes.contains(text) || no.contains(text))
        return Value(yes.contains(text));
    return std::nullopt;
}

std::optional<Value> numberOf(const XmlRpcValue& value, ParameterType type, bool integersFitFloats) {
    if (type == ParameterType::Float && value.isInt() && !integersFitFloats)
        return std::nullopt; // rfd: Failure; captures/xmlrpc/rfd_via_lighttpd/setValue_LEVEL_int.http
    if (!value.isInt() && !value.isDouble() && !value.isString())
        return std::nullopt;
    if (type == ParameterType::Integer && value.isDouble())
        return std::nullopt;
    bool ok = false;
    const double number = value.toString().toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return std::nullopt;
    return type == ParameterType::Float ? Value(number) : Value(static_cast<qint64>(number));
}

} // namespace

ProcessKind kindOf(const QString& interface) {
    if (interface == u"BidCos-RF")
        return ProcessKind::Rfd;
    if (interface == u"BidCos-Wired")
        return ProcessKind::Wired;
    return interface == u"VirtualDevices" ? ProcessKind::Virtual : ProcessKind::HmIp;
}

QString radioModuleSerial() {
    return QStringLiteral("SIM0000001");
}

XmlRpcStruct deviceDescription(const Device& device, ProcessKind kind) {
    const bool rfd = isRfdFamily(kind);
    XmlRpcStruct members = rfd ? XmlRpcStruct() : hmIpSkeleton(kind);
    members.insert(QStringLiteral("ADDRESS"), XmlRpcValue(device.address));
    // VirtualDevices sends "" instead of an array (protocol §3.6).
    members.insert(QStringLiteral("CHILDREN"),
        kind == ProcessKind::Virtual ? XmlRpcValue(QString()) : XmlRpcValue(asArray(childrenOf(device))));
    members.insert(QStringLiteral("FIRMWARE"), XmlRpcValue(device.firmware));
    members.insert(QStringLiteral("FLAGS"), XmlRpcValue(device.flags));
    members.insert(QStringLiteral("PARAMSETS"), XmlRpcValue(asArray(paramsetsOf(device.paramsets, kind))));
    members.insert(QStringLiteral("PARENT"), XmlRpcValue(QString()));
    members.insert(QStringLiteral("RX_MODE"), XmlRpcValue(static_cast<int>(device.rxMode.toInt())));
    members.insert(QStringLiteral("TYPE"), XmlRpcValue(device.type));
    members.insert(QStringLiteral("VERSION"), XmlRpcValue(device.version));
    if (kind != ProcessKind::Wired)
        members.insert(QStringLiteral("RF_ADDRESS"), XmlRpcValue(device.rfAddress));
    if (rfd) {
        members.insert(QStringLiteral("UPDATABLE"), XmlRpcValue(device.updatable ? 1 : 0));
        members.insert(QStringLiteral("ROAMING"), XmlRpcValue(0));
        members.insert(QStringLiteral("INTERFACE"), XmlRpcValue(radioModuleSerial()));
        if (!device.availableFirmware.isEmpty())
            members.insert(QStringLiteral("AVAILABLE_FIRMWARE"), XmlRpcValue(device.availableFirmware));
        return members;
    }
    members.insert(QStringLiteral("UPDATABLE"), XmlRpcValue(device.updatable));
    members.insert(QStringLiteral("FIRMWARE_UPDATE_STATE"), XmlRpcValue(device.firmwareUpdateState));
    members.insert(QStringLiteral("AVAILABLE_FIRMWARE"),
        XmlRpcValue(device.availableFirmware.isEmpty() ? QStringLiteral("0.0.0") : device.availableFirmware));
    return members;
}

XmlRpcStruct channelDescription(const Device& device, const Channel& channel, ProcessKind kind) {
    XmlRpcStruct members = isRfdFamily(kind) ? XmlRpcStruct() : hmIpSkeleton(kind);
    members.insert(QStringLiteral("ADDRESS"), XmlRpcValue(channel.address));
    members.insert(QStringLiteral("AES_ACTIVE"), XmlRpcValue(channel.aesActive ? 1 : 0));
    members.insert(QStringLiteral("DIRECTION"), XmlRpcValue(static_cast<int>(channel.direction)));
    members.insert(QStringLiteral("FLAGS"), XmlRpcValue(channel.flags));
    members.insert(QStringLiteral("INDEX"), XmlRpcValue(channel.index));
    members.insert(QStringLiteral("LINK_SOURCE_ROLES"), XmlRpcValue(joined(channel.linkSourceRoles)));
    members.insert(QStringLiteral("LINK_TARGET_ROLES"), XmlRpcValue(joined(channel.linkTargetRoles)));
    members.insert(QStringLiteral("PARAMSETS"), XmlRpcValue(asArray(paramsetsOf(channel.paramsets, kind))));
    members.insert(QStringLiteral("PARENT"), XmlRpcValue(device.address));
    members.insert(QStringLiteral("PARENT_TYPE"), XmlRpcValue(device.type));
    members.insert(QStringLiteral("TYPE"), XmlRpcValue(channel.type));
    members.insert(QStringLiteral("VERSION"), XmlRpcValue(channel.version));
    if (!channel.group.isEmpty())
        members.insert(QStringLiteral("GROUP"), XmlRpcValue(channel.group));
    if (!channel.team.isEmpty())
        members.insert(QStringLiteral("TEAM"), XmlRpcValue(channel.team));
    return members;
}

XmlRpcArray allDescriptions(const QList<Device>& devices, ProcessKind kind) {
    XmlRpcArray all;
    for (const Device& device : devices) {
        all.append(deviceDescription(device, kind));
        for (const Channel& channel : device.channels)
            all.append(channelDescription(device, channel, kind));
    }
    return all;
}

XmlRpcStruct parameterDescription(const ParameterDescription& parameter, ProcessKind kind) {
    XmlRpcStruct members{
        {QStringLiteral("DEFAULT"), boundary(parameter.defaultValue, parameter, kind)},
        {QStringLiteral("FLAGS"), XmlRpcValue(static_cast<int>(parameter.flags.toInt()))},
        {QStringLiteral("ID"), XmlRpcValue(parameter.id)},
        {QStringLiteral("MAX"), boundary(parameter.maximum, parameter, kind)},
        {QStringLiteral("MIN"), boundary(parameter.minimum, parameter, kind)},
        {QStringLiteral("OPERATIONS"), XmlRpcValue(static_cast<int>(parameter.operations.toInt()))},
        {QStringLiteral("TAB_ORDER"), XmlRpcValue(parameter.tabOrder)},
        {QStringLiteral("TYPE"), XmlRpcValue(typeWord(parameter.type))},
    };
    if (isRfdFamily(kind) || !parameter.unit.isEmpty()) // HmIP leaves an empty unit out
        members.insert(QStringLiteral("UNIT"), XmlRpcValue(parameter.unit));
    if (!parameter.control.isEmpty())
        members.insert(QStringLiteral("CONTROL"), XmlRpcValue(parameter.control));
    if (!parameter.valueList.isEmpty())
        members.insert(QStringLiteral("VALUE_LIST"), XmlRpcValue(asArray(parameter.valueList)));
    if (!parameter.specials.isEmpty()) {
        XmlRpcArray specials;
        for (const SpecialValue& special : parameter.specials)
            specials.append(XmlRpcStruct{{QStringLiteral("ID"), XmlRpcValue(special.id)},
                {QStringLiteral("VALUE"), wireValue(Value(special.value), parameter.type)}});
        members.insert(QStringLiteral("SPECIAL"), XmlRpcValue(specials));
    }
    return members;
}

XmlRpcValue wireValue(const Value& value, ParameterType type) {
    switch (type) {
    case ParameterType::Bool:
    case ParameterType::Action:
        return XmlRpcValue(value.toBool());
    case ParameterType::Integer:
    case ParameterType::Enum:
        return XmlRpcValue(static_cast<int>(value.toNumber().value_or(0)));
    case ParameterType::Float: // %f: nothing behind the sixth decimal ever travels
        return XmlRpcValue(std::round(value.toNumber().value_or(0.0) * 1e6) / 1e6);
    case ParameterType::String:
        return XmlRpcValue(value.toPlainText());
    case ParameterType::Unknown:
        break;
    }
    return XmlRpcValue::fromValue(value);
}

std::optional<Value> acceptedValue(const XmlRpcValue& value, const ParameterDescription& parameter, ProcessKind kind) {
    switch (parameter.type) {
    case ParameterType::Bool:
        return boolOf(value);
    case ParameterType::Action: // i4 and string: Failure; captures/xmlrpc/rfd_via_lighttpd/setValue_bool_as_string.http
        return value.isBool() ? std::optional(Value(value.toBool())) : std::nullopt;
    case ParameterType::Enum:
        return enumIndexOf(value, parameter);
    case ParameterType::Integer:
    case ParameterType::Float:
        return numberOf(value, parameter.type, !isRfdFamily(kind));
    case ParameterType::String:
    case ParameterType::Unknown:
        break;
    }
    return value.isString() ? std::optional(Value(value.toString())) : std::nullopt;
}

} // namespace ccudesk::simulator
