// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/interfaceprocess.h"
#include "core/simulator/methodparams.h"
#include "core/simulator/rfdreader.h"

#include <QDateTime>

#include <algorithm>

// The methods of the interface processes, with the texts of their faults (captures/xmlrpc, protocol §2.4).

namespace ccudesk::simulator {

using rpc::Fault;
using rpc::MethodCall;
using rpc::MethodResponse;
using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

const QString valuesKey = QStringLiteral("VALUES");

//! An array as one element: QList::append() would take its elements over.
XmlRpcValue listOf(const XmlRpcValue& element) {
    return XmlRpcValue(XmlRpcArray{element});
}

Fault unknownParameter() {
    return {-5, QStringLiteral("Unknown parameter")};
}

//! Mode 1 tells whether the device ever reported (protocol §3.3).
XmlRpcValue reading(const StoredValue& stored, ParameterType type, bool withOrigin) {
    const XmlRpcValue value = wireValue(stored.value, type);
    if (!withOrigin)
        return value;
    return XmlRpcStruct{
        {QStringLiteral("UNDEFINED"), XmlRpcValue(stored.timestampMs == 0)}, {QStringLiteral("VALUE"), value}};
}

QString faultText(int code) {
    switch (code) {
    case -2:
        return QStringLiteral("Unknown instance");
    case -3:
        return QStringLiteral("Unknown paramset");
    case -5:
        return QStringLiteral("Unknown parameter");
    default:
        return QStringLiteral("Failure");
    }
}

} // namespace

MethodResponse InterfaceProcess::ping(const Params& params) {
    if (params.size() != 1 || !param(params, 0).isString())
        return Fault{-1, QStringLiteral("Parameter callerId must be of type string")};
    // To every registered client, whoever asked; the groups' process answers but sends none (protocol §3.1).
    if (m_kind != ProcessKind::Virtual)
        deliver({{QStringLiteral("CENTRAL"), QStringLiteral("PONG"), Value(param(params, 0).toString())}});
    if (isRfdFamily(m_kind))
        return listOf(XmlRpcValue(true));
    return XmlRpcValue(true);
}

MethodResponse InterfaceProcess::getVersion(const Params&) {
    return XmlRpcValue(isRfdFamily(m_kind) ? QStringLiteral("2.5.1") : QStringLiteral("3.89.8.20260821"));
}

MethodResponse InterfaceProcess::logLevel(const Params& params) {
    if (!params.isEmpty())
        m_logLevel = param(params, 0).toInt(m_logLevel);
    return XmlRpcValue(m_logLevel);
}

MethodResponse InterfaceProcess::listMethods(const Params&) {
    QStringList names = m_methods.keys();
    if (m_kind == ProcessKind::Virtual)
        names.removeOne(QStringLiteral("ping")); // works all the same (protocol §3)
    names.sort();
    XmlRpcArray array;
    for (const QString& name : std::as_const(names))
        array.append(XmlRpcValue(name));
    return XmlRpcValue(array);
}

MethodResponse InterfaceProcess::methodHelp(const Params&) {
    return XmlRpcValue();
}

MethodResponse InterfaceProcess::multicall(const Params& params) {
    XmlRpcArray results;
    for (const XmlRpcValue& entry : param(params, 0).toArray()) {
        const MethodCall call{
            entry.member(QStringLiteral("methodName")).toString(), entry.member(QStringLiteral("params")).toArray()};
        const bool possible = call.method != u"init" && call.method != u"system.multicall";
        const MethodResponse response = possible ? run(call) : Fault{-1, QStringLiteral("Failure")};
        if (const auto* fault = std::get_if<Fault>(&response))
            results.append(XmlRpcStruct{{QStringLiteral("faultCode"), XmlRpcValue(fault->code)},
                {QStringLiteral("faultString"), XmlRpcValue(fault->text)}});
        else if (call.method == u"listDevices")
            results.append(listOf(XmlRpcValue(allDescriptions(m_home.devices(m_name), m_kind))));
        else
            results.append(listOf(std::get<XmlRpcValue>(response)));
    }
    return XmlRpcValue(results);
}

MethodResponse InterfaceProcess::listDevices(const Params&) {
    return XmlRpcValue(); // encoded() holds the whole answer
}

MethodResponse InterfaceProcess::getDeviceDescription(const Params& params) {
    if (!areTexts(params, 1))
        return typeError();
    const QString address = param(params, 0).toString();
    const Device* device = m_home.device(m_name, deviceAddressOf(address));
    if (device && device->address == address)
        return XmlRpcValue(deviceDescription(*device, m_kind));
    if (device) {
        for (const Channel& channel : device->channels) {
            if (channel.address == address)
                return XmlRpcValue(channelDescription(*device, channel, m_kind));
        }
    }
    return missing(address, {});
}

MethodResponse InterfaceProcess::getParamsetDescription(const Params& params) {
    if (!areTexts(params, 2))
        return typeError();
    const QString address = param(params, 0).toString();
    const QString key = param(params, 1).toString();
    const bool isPeer = key.contains(u':'); // the kind of a paramset only (protocol §3.3)
    const auto descriptions = isPeer ? std::nullopt : m_home.paramsetDescription(m_name, address, key);
    if (!descriptions) {
        const bool knownChannel = address.contains(u':') && isKnown(address);
        if (knownChannel || key == u"SERVICE") // an unknown key of a channel: an empty struct (protocol §3.3)
            return XmlRpcValue(XmlRpcStruct());
        return missing(address, key);
    }
    XmlRpcStruct members;
    for (const ParameterDescription& description : *descriptions)
        members.insert(description.id, parameterDescription(description, m_kind));
    return XmlRpcValue(members);
}

MethodResponse InterfaceProcess::getParamset(const Params& params) {
    if (!areTexts(params, 2))
        return typeError();
    const QString address = param(params, 0).toString();
    const QString key = param(params, 1).toString();
    const auto values = m_home.paramset(m_name, address, key);
    const auto descriptions = m_home.paramsetDescription(m_name, address, key);
    if (!values || !descriptions) {
        if (address.contains(u':') && isKnown(address))
            return XmlRpcValue(XmlRpcStruct());
        return missing(address, key);
    }
    const bool withOrigin = m_kind == ProcessKind::Rfd && key == valuesKey && param(params, 2).toInt() == 1;
    XmlRpcStruct members;
    for (const ParameterDescription& description : *descriptions) {
        const auto it = values->constFind(description.id);
        if (it != values->constEnd() && (key != valuesKey || description.isReadable()))
            members.insert(description.id, reading(*it, description.type, withOrigin));
    }
    return XmlRpcValue(members);
}

MethodResponse InterfaceProcess::putParamset(const Params& params) {
    if (!areTexts(params, 2) || (!param(params, 2).isStruct() && !param(params, 2).toString().isEmpty()))
        return typeError();
    const QString address = param(params, 0).toString();
    const QString key = param(params, 1).toString();
    if (m_faults.faultCode != 0)
        return Fault{m_faults.faultCode, faultText(m_faults.faultCode)};
    const auto descriptions = m_home.paramsetDescription(m_name, address, key);
    if (!descriptions)
        return missing(address, key);
    QMap<QString, Value> values;
    const XmlRpcStruct members = param(params, 2).toStruct();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const auto description = parameter(address, key, it.key());
        const auto value = description ? acceptedValue(it.value(), *description, m_kind) : std::nullopt;
        if (value)
            values.insert(it.key(), *value);
        else if (!isRfdFamily(m_kind)) // HmIP refuses the whole call; rfd skips silently (protocol §3.3)
            return description ? typeRefused() : unknownParameter();
    }
    return written(m_home.putParamset(m_name, address, key, values, QDateTime::currentMSecsSinceEpoch()));
}

MethodResponse InterfaceProcess::getValue(const Params& params) {
    if (!areTexts(params, 2))
        return typeError();
    const QString address = param(params, 0).toString();
    if (!isKnown(address))
        return missing(address, valuesKey);
    const auto description = parameter(address, valuesKey, param(params, 1).toString());
    if (!description)
        return unknownParameter();
    if (!description->isReadable())
        return Fault{-1, QStringLiteral("Parameter is not readable")};
    const auto stored = m_home.value(m_name, address, description->id);
    if (!stored)
        return unknownParameter();
    const bool withOrigin = m_kind == ProcessKind::Rfd && param(params, 2).toInt() == 1;
    return reading(*stored, description->type, withOrigin);
}

MethodResponse InterfaceProcess::setValue(const Params& params) {
    if (!areTexts(params, 2))
        return typeError();
    const QString address = param(params, 0).toString();
    if (m_faults.faultCode != 0)
        return Fault{m_faults.faultCode, faultText(m_faults.faultCode)};
    if (!isKnown(address))
        return missing(address, valuesKey);
    const auto description = parameter(address, valuesKey, param(params, 1).toString());
    if (!description)
        return unknownParameter();
    const auto value = acceptedValue(param(params, 2), *description, m_kind);
    if (!value)
        return typeRefused();
    return written(m_home.setValue(m_name, address, description->id, *value, QDateTime::currentMSecsSinceEpoch()));
}

MethodResponse InterfaceProcess::written(const WriteOutcome& outcome) {
    if (outcome.fault != 0)
        return Fault{outcome.fault, outcome.faultText.isEmpty() ? faultText(outcome.fault) : outcome.faultText};
    m_publish(outcome.events);
    return XmlRpcValue();
}

MethodResponse InterfaceProcess::getServiceMessages(const Params&) {
    XmlRpcArray messages;
    for (const ValueEvent& message : serviceMessageEvents())
        messages.append(XmlRpcValue(XmlRpcArray{
            XmlRpcValue(message.address), XmlRpcValue(message.parameter), XmlRpcValue::fromValue(message.value)}));
    return messages.isEmpty() && m_kind == ProcessKind::Rfd ? XmlRpcValue() : XmlRpcValue(messages);
}

MethodResponse InterfaceProcess::rssiInfo(const Params&) {
    constexpr int unknown = 65536;
    XmlRpcStruct info;
    XmlRpcStruct heardByModule;
    for (const Device& device : m_home.devices(m_name)) {
        const QString maintenance = device.address + QStringLiteral(":0");
        const auto level = m_home.value(m_name, maintenance, QStringLiteral("RSSI_DEVICE"));
        if (!level || level->timestampMs == 0)
            continue;
        const int module = static_cast<int>(level->value.toNumber().value_or(unknown));
        heardByModule.insert(device.address, XmlRpcArray{XmlRpcValue(module), XmlRpcValue(unknown)});
        info.insert(device.address,
            XmlRpcStruct{{radioModuleSerial(), XmlRpcArray{XmlRpcValue(unknown), XmlRpcValue(module)}}});
    }
    if (info.isEmpty())
        return XmlRpcValue(); // "" where nothing is found (captures/xmlrpc/rfd_via_lighttpd/rssiInfo.http)
    info.insert(radioModuleSerial(), heardByModule);
    return XmlRpcValue(info);
}

// NOLINTNEXTLINE(readability-make-member-function-const): one of the table of methods, whose others change something
MethodResponse InterfaceProcess::listBidcosInterfaces(const Params&) {
    const XmlRpcStruct module{
        {QStringLiteral("ADDRESS"), XmlRpcValue(radioModuleSerial())},
        {QStringLiteral("CONNECTED"), XmlRpcValue(true)},
        {QStringLiteral("DEFAULT"), XmlRpcValue(true)},
        {QStringLiteral("DESCRIPTION"), XmlRpcValue(QString())},
        {QStringLiteral("DUTY_CYCLE"), XmlRpcValue(m_faults.dutyCycle)},
        {QStringLiteral("FIRMWARE_VERSION"), XmlRpcValue(QStringLiteral("4.4.22"))},
        {QStringLiteral("TYPE"), XmlRpcValue(QStringLiteral("CCU2"))},
    };
    return listOf(XmlRpcValue(module));
}

//! Takes any value, even one that it could not read; that one fails when it is asked for (protocol §3.3).
MethodResponse InterfaceProcess::setMetadata(const Params& params) {
    if (!areTexts(params, 2))
        return typeError();
    m_metadata[param(params, 0).toString()].insert(param(params, 1).toString(), param(params, 2));
    return XmlRpcValue();
}

MethodResponse InterfaceProcess::getMetadata(const Params& params) {
    if (!areTexts(params, 2))
        return typeError();
    const auto entries = m_metadata.value(param(params, 0).toString());
    const XmlRpcValue nothing = m_kind == ProcessKind::Rfd ? unreadableValue() : XmlRpcValue();
    const XmlRpcValue value = entries.value(param(params, 1).toString(), nothing);
    return isUnreadable(value) ? MethodResponse(Fault{-1, QStringLiteral("Failure")}) : MethodResponse(value);
}

bool InterfaceProcess::isKnown(const QString& address) const {
    const Device* device = m_home.device(m_name, deviceAddressOf(address));
    if (!device)
        return false;
    return device->address == address
        || std::any_of(device->channels.begin(), device->channels.end(),
            [&address](const Channel& channel) { return channel.address == address; });
}

std::optional<ParameterDescription> InterfaceProcess::parameter(
    const QString& address, const QString& key, const QString& id) const {
    const auto descriptions = m_home.paramsetDescription(m_name, address, key);
    if (!descriptions)
        return std::nullopt;
    const auto it = std::find_if(descriptions->begin(), descriptions->end(),
        [&id](const ParameterDescription& description) { return description.id == id; });
    return it == descriptions->end() ? std::nullopt : std::optional(*it);
}

Fault InterfaceProcess::missing(const QString& address, const QString& paramsetKey) const {
    if (!paramsetKey.isEmpty() && isKnown(address))
        return {-3, QStringLiteral("Unknown paramset")};
    if (isRfdFamily(m_kind))
        return {-2, QStringLiteral("Unknown instance")};
    return {-2, QStringLiteral("Invalid device")};
}

Fault InterfaceProcess::typeRefused() const {
    return {-1, isRfdFamily(m_kind) ? QStringLiteral("Failure") : QStringLiteral("argument type mismatch")};
}

} // namespace ccudesk::simulator
