// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/homegearmethods.h"

#include "core/domain/typewords.h"
#include "core/simulator/descriptions.h"
#include "core/simulator/homegearxml.h"

#include <QDateTime>

#include <algorithm>

namespace ccudesk::simulator {

using rpc::Fault;
using rpc::MethodCall;
using rpc::MethodResponse;
using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

constexpr int firstId = 101;
const QString valuesKey = QStringLiteral("VALUES");

qint64 now() {
    return QDateTime::currentMSecsSinceEpoch();
}

QStringList interfaces() {
    return {QStringLiteral("BidCos-RF"), QStringLiteral("BidCos-Wired")};
}

QString textIn(const XmlRpcArray& params, qsizetype index) {
    return index < params.size() ? params.at(index).toString() : QString();
}

Fault wrongCount() {
    return {-1, QStringLiteral("Wrong parameter count.")};
}

//! The device members that a CCU has and Homegear has not, and the other way round.
XmlRpcStruct asHomegear(XmlRpcStruct description, const QString& name) {
    for (const char* member : {"UPDATABLE", "AVAILABLE_FIRMWARE", "GROUP", "TEAM"})
        description.remove(QString::fromLatin1(member));
    description.insert(QStringLiteral("FAMILY"), 0);
    description.insert(QStringLiteral("NAME"), name);
    return description;
}

//! It takes almost anything (protocol §14); nothing for what is no number.
std::optional<Value> accepted(const XmlRpcValue& value, const ParameterDescription& parameter) {
    switch (parameter.type) {
    case ParameterType::Bool:
    case ParameterType::Action:
        return Value(value.toBool());
    case ParameterType::Float:
        return Value(value.toDouble());
    case ParameterType::Integer:
    case ParameterType::Enum:
        return Value(value.toInt());
    case ParameterType::String:
    case ParameterType::Unknown:
        break;
    }
    return Value(value.toString());
}

XmlRpcStruct deletion(int type) {
    return {{QStringLiteral("CODE"), 1}, {QStringLiteral("TYPE"), type}};
}

} // namespace

HomegearMethods::HomegearMethods(Home& home, HomegearClients& clients)
    : m_home(home),
      m_clients(clients), m_methods{{QStringLiteral("clientServerInitialized"),
                                        &HomegearMethods::clientServerInitialized},
                              {QStringLiteral("deleteSystemVariable"), &HomegearMethods::deleteSystemVariable},
                              {QStringLiteral("getAllSystemVariables"), &HomegearMethods::getAllSystemVariables},
                              {QStringLiteral("getAllValues"), &HomegearMethods::getAllValues},
                              {QStringLiteral("getDeviceDescription"), &HomegearMethods::getDeviceDescription},
                              {QStringLiteral("getMetadata"), &HomegearMethods::getMetadata},
                              {QStringLiteral("getName"), &HomegearMethods::getName},
                              {QStringLiteral("getParamset"), &HomegearMethods::getParamset},
                              {QStringLiteral("getParamsetDescription"), &HomegearMethods::getParamsetDescription},
                              {QStringLiteral("getServiceMessages"), &HomegearMethods::getServiceMessages},
                              {QStringLiteral("getSystemVariable"), &HomegearMethods::getSystemVariable},
                              {QStringLiteral("getValue"), &HomegearMethods::getValue},
                              {QStringLiteral("getVersion"), &HomegearMethods::getVersion},
                              {QStringLiteral("init"), &HomegearMethods::init},
                              {QStringLiteral("listDevices"), &HomegearMethods::listDevices},
                              {QStringLiteral("ping"), &HomegearMethods::ping},
                              {QStringLiteral("putParamset"), &HomegearMethods::putParamset},
                              {QStringLiteral("setName"), &HomegearMethods::setName},
                              {QStringLiteral("setSystemVariable"), &HomegearMethods::setSystemVariable},
                              {QStringLiteral("setValue"), &HomegearMethods::setValue},
                              {QStringLiteral("system.listMethods"), &HomegearMethods::listMethods},
                              {QStringLiteral("system.multicall"), &HomegearMethods::multicall}},
      m_variables{{QStringLiteral("Anwesenheit"), true}, {QStringLiteral("Wärme Küche"), 21.5},
          {QStringLiteral("Zählerstand"), 1234567.891}, {QStringLiteral("Notiz"), QStringLiteral("Müll & Gelber Sack")},
          {QStringLiteral("homegearStartTime"), 1795310728.0},
          {QStringLiteral("socketPath"), QStringLiteral("/var/run/homegear/")}} { }

MethodResponse HomegearMethods::call(const MethodCall& call) {
    const Method method = m_methods.value(call.method);
    if (!method)
        return Fault{-32601, QStringLiteral("Requested method not found.")};
    return (this->*method)(call.params);
}

MethodResponse HomegearMethods::getVersion(const Params&) {
    return XmlRpcValue(QStringLiteral("Homegear 0.8.0"));
}

MethodResponse HomegearMethods::listMethods(const Params&) {
    QStringList names = m_methods.keys();
    names.sort();
    XmlRpcArray list;
    for (const QString& name : std::as_const(names))
        list.append(name);
    return XmlRpcValue(list);
}

//! Results stand bare (protocol §14).
MethodResponse HomegearMethods::multicall(const Params& params) {
    if (params.size() != 1)
        return wrongCount();
    XmlRpcArray results;
    for (const XmlRpcValue& entry : params.constFirst().toArray()) {
        const MethodCall member{
            entry.member(QStringLiteral("methodName")).toString(), entry.member(QStringLiteral("params")).toArray()};
        const MethodResponse response = member.method == u"system.multicall"
            ? Fault{-32602, QStringLiteral("Recursive calls to system.multicall are not allowed.")}
            : call(member);
        if (const auto* fault = std::get_if<Fault>(&response))
            results.append(XmlRpcValue(homegearFault(*fault)));
        else
            results.append(std::get<XmlRpcValue>(response));
    }
    return XmlRpcValue(results);
}

MethodResponse HomegearMethods::init(const Params& params) {
    const QString url = textIn(params, 0);
    const QString afterScheme = url.section(QStringLiteral("://"), 1);
    if (afterScheme.isEmpty() || afterScheme.section(u'/', 0, 0).count(u':') == 0)
        return Fault{-32602, QStringLiteral("Server address too short.")};
    if (CallbackUrl::parse(url).port == 0)
        return Fault{-32602, QStringLiteral("Port number is invalid.")};
    if (textIn(params, 1).isEmpty())
        m_clients.remove(url); // an unknown one is no fault
    else
        m_clients.add(url, textIn(params, 1));
    return XmlRpcValue();
}

//! To every client, whoever asked, and before the answer.
MethodResponse HomegearMethods::ping(const Params& params) {
    m_clients.deliver({{QStringLiteral("CENTRAL"), QStringLiteral("PONG"), textIn(params, 0)}});
    return XmlRpcValue(true);
}

MethodResponse HomegearMethods::clientServerInitialized(const Params& params) {
    return XmlRpcValue(m_clients.isInitialized(textIn(params, 0)));
}

XmlRpcArray HomegearMethods::descriptions() const {
    XmlRpcArray all;
    int id = firstId;
    const QList<Device> known = devices();
    for (const Device& device : known) {
        XmlRpcArray channels;
        for (const Channel& channel : device.channels)
            channels.append(channel.index);
        XmlRpcStruct description = asHomegear(deviceDescription(device, ProcessKind::Rfd), device.name);
        description.insert(QStringLiteral("CHANNELS"), channels);
        description.insert(QStringLiteral("ID"), id);
        all.append(description);
        for (const Channel& channel : device.channels) {
            XmlRpcStruct part = asHomegear(channelDescription(device, channel, ProcessKind::Rfd), QString());
            part.insert(QStringLiteral("CHANNEL"), channel.index);
            part.insert(QStringLiteral("ID"), id);
            all.append(part);
        }
        ++id;
    }
    return all;
}

//! listDevices(channels, fields): without channels, or only some members.
MethodResponse HomegearMethods::listDevices(const Params& params) {
    const bool hasChannels = params.isEmpty() || params.constFirst().toBool();
    const QStringList fields = params.size() > 1 ? params.at(1).toStringList() : QStringList();
    XmlRpcArray list;
    for (const XmlRpcValue& entry : descriptions()) {
        XmlRpcStruct members = entry.toStruct();
        if (!hasChannels && members.value(QStringLiteral("ADDRESS")).toString().contains(u':'))
            continue;
        if (!fields.isEmpty())
            members.removeIf([&fields](const auto& member) { return !fields.contains(member.key()); });
        list.append(members);
    }
    return XmlRpcValue(list);
}

MethodResponse HomegearMethods::getDeviceDescription(const Params& params) {
    for (const XmlRpcValue& entry : descriptions())
        if (entry.member(QStringLiteral("ADDRESS")).toString() == textIn(params, 0))
            return entry;
    return unknown(textIn(params, 0));
}

MethodResponse HomegearMethods::getParamsetDescription(const Params& params) {
    const QString address = textIn(params, 0);
    const auto descriptions = m_home.paramsetDescription(interfaceOf(address), address, textIn(params, 1));
    if (!descriptions)
        return device(address) ? MethodResponse(XmlRpcValue(XmlRpcStruct())) : unknown(address);
    XmlRpcStruct members;
    for (const ParameterDescription& description : *descriptions)
        members.insert(description.id, parameterDescription(description, ProcessKind::Rfd));
    return XmlRpcValue(members);
}

MethodResponse HomegearMethods::getParamset(const Params& params) {
    const QString address = textIn(params, 0);
    const auto values = m_home.paramset(interfaceOf(address), address, textIn(params, 1));
    if (!values)
        return device(address) ? Fault{-3, QStringLiteral("Not paired to this peer.")} : unknown(address);
    XmlRpcStruct members;
    for (auto it = values->cbegin(); it != values->cend(); ++it)
        members.insert(it.key(), XmlRpcValue::fromValue(it->value));
    return XmlRpcValue(members);
}

MethodResponse HomegearMethods::putParamset(const Params& params) {
    const QString address = textIn(params, 0);
    const QString key = textIn(params, 1);
    const auto descriptions = m_home.paramsetDescription(interfaceOf(address), address, key);
    if (params.size() < 3 || !descriptions)
        return device(address) ? Fault{-1, QStringLiteral("Type error.")} : unknown(address);
    QMap<QString, Value> values;
    const XmlRpcStruct members = params.at(2).toStruct();
    for (const ParameterDescription& description : *descriptions)
        if (const auto it = members.constFind(description.id); it != members.constEnd())
            values.insert(description.id, accepted(*it, description).value_or(Value()));
    return written(m_home.putParamset(interfaceOf(address), address, key, values, now()));
}

MethodResponse HomegearMethods::getValue(const Params& params) {
    if (params.size() < 2)
        return wrongCount();
    const QString address = textIn(params, 0);
    const auto stored = m_home.value(interfaceOf(address), address, textIn(params, 1));
    if (stored)
        return XmlRpcValue::fromValue(stored->value);
    return device(address) ? Fault{-5, QStringLiteral("Unknown parameter.")} : unknown(address);
}

MethodResponse HomegearMethods::setValue(const Params& params) {
    if (params.size() < 2)
        return wrongCount();
    const QString address = textIn(params, 0);
    const auto description = parameter(address, textIn(params, 1));
    if (!description)
        return device(address) ? Fault{-5, QStringLiteral("Unknown parameter.")} : unknown(address);
    if (!description->isWritable())
        return Fault{-6, QStringLiteral("parameter is read only")};
    const Value value = accepted(params.value(2), *description).value_or(Value());
    return written(m_home.setValue(interfaceOf(address), address, description->id, value, now()));
}

MethodResponse HomegearMethods::written(const WriteOutcome& outcome) {
    if (outcome.fault == -1)
        return Fault{-100, QStringLiteral("No answer from device.")};
    if (outcome.fault != 0)
        return Fault{outcome.fault, QStringLiteral("Unknown parameter.")};
    publish(outcome.events);
    return XmlRpcValue();
}

XmlRpcStruct HomegearMethods::valuesOf(const Device& device, const Channel& channel) const {
    XmlRpcStruct parameters;
    const QString interface = interfaceOf(device.address);
    const auto descriptions = m_home.paramsetDescription(interface, channel.address, valuesKey);
    for (const ParameterDescription& description : descriptions.value_or(QList<ParameterDescription>())) {
        const auto stored = m_home.value(interface, channel.address, description.id);
        const XmlRpcStruct whole = parameterDescription(description, ProcessKind::Rfd);
        XmlRpcStruct part{{QStringLiteral("READABLE"), description.isReadable()}, {QStringLiteral("TRANSMITTED"), true},
            {QStringLiteral("TYPE"), typeWord(description.type)}, {QStringLiteral("UNIT"), description.unit},
            {QStringLiteral("WRITEABLE"), description.isWritable()}};
        const bool isNumber = description.type == ParameterType::Float || description.type == ParameterType::Integer
            || description.type == ParameterType::Enum;
        for (const char* name : {"MAX", "MIN", "VALUE_LIST"})
            if (const QString key = QString::fromLatin1(name); isNumber && whole.contains(key))
                part.insert(key, whole.value(key));
        if (stored)
            part.insert(QStringLiteral("VALUE"), wireValue(stored->value, description.type));
        parameters.insert(description.id, part);
    }
    return parameters;
}

MethodResponse HomegearMethods::getAllValues(const Params&) {
    XmlRpcArray all;
    int id = firstId;
    const QList<Device> known = devices();
    for (const Device& device : known) {
        XmlRpcArray channels;
        for (const Channel& channel : device.channels)
            channels.append(XmlRpcStruct{{QStringLiteral("INDEX"), channel.index}, {QStringLiteral("NAME"), QString()},
                {QStringLiteral("PARAMSET"), valuesOf(device, channel)}, {QStringLiteral("TYPE"), channel.type}});
        all.append(XmlRpcStruct{{QStringLiteral("ADDRESS"), device.address}, {QStringLiteral("CHANNELS"), channels},
            {QStringLiteral("FAMILY"), 0}, {QStringLiteral("ID"), id++}, {QStringLiteral("NAME"), device.name},
            {QStringLiteral("TYPE"), device.type}});
    }
    return XmlRpcValue(all);
}

MethodResponse HomegearMethods::getServiceMessages(const Params&) {
    XmlRpcArray list;
    const QList<ServiceMessage> messages = m_home.serviceMessages();
    for (const ServiceMessage& message : messages)
        if (interfaces().contains(message.channel.interface))
            list.append(XmlRpcValue(
                XmlRpcArray{message.channel.address, message.parameter, XmlRpcValue::fromValue(message.value)}));
    return XmlRpcValue(list);
}

//! By peer id.
MethodResponse HomegearMethods::getName(const Params& params) {
    const Device* known = params.isEmpty() ? nullptr : deviceWithId(params.constFirst().toInt());
    return known ? MethodResponse(XmlRpcValue(known->name)) : unknown({});
}

//! By peer id as well, and nobody is told.
MethodResponse HomegearMethods::setName(const Params& params) {
    const Device* known = params.size() < 2 ? nullptr : deviceWithId(params.constFirst().toInt());
    if (!known)
        return unknown({});
    m_home.rename(known->regaId, known->address, textIn(params, 1));
    return XmlRpcValue();
}

MethodResponse HomegearMethods::getMetadata(const Params& params) {
    const Device* known = device(textIn(params, 0));
    if (!known)
        return unknown({});
    return XmlRpcValue(textIn(params, 1) == u"NAME" ? known->name : QString());
}

MethodResponse HomegearMethods::getAllSystemVariables(const Params&) {
    return XmlRpcValue(m_variables);
}

//! An unknown one is nothing, not a fault.
MethodResponse HomegearMethods::getSystemVariable(const Params& params) {
    return m_variables.value(textIn(params, 0));
}

MethodResponse HomegearMethods::setSystemVariable(const Params& params) {
    if (params.isEmpty())
        return wrongCount();
    m_variables.insert(textIn(params, 0), params.value(1));
    m_clients.deliver({{QString(), textIn(params, 0), params.value(1)}});
    return XmlRpcValue();
}

MethodResponse HomegearMethods::deleteSystemVariable(const Params& params) {
    if (m_variables.remove(textIn(params, 0)) > 0)
        m_clients.deliver({{QString(), textIn(params, 0), XmlRpcValue(deletion(0))}});
    return XmlRpcValue();
}

void HomegearMethods::publish(const QList<HomeEvent>& events) {
    QList<HomegearEvent> ours;
    for (const HomeEvent& event : events)
        if (interfaces().contains(event.interface))
            ours.append({event.event.address, event.event.parameter, XmlRpcValue::fromValue(event.event.value)});
    m_clients.deliver(ours);
}

QList<Device> HomegearMethods::devices() const {
    QList<Device> all;
    for (const QString& interface : interfaces())
        all += m_home.devices(interface);
    return all;
}

const Device* HomegearMethods::device(const QString& address) const {
    return m_home.device(interfaceOf(address), deviceAddressOf(address));
}

const Device* HomegearMethods::deviceWithId(int id) const {
    const QList<Device> all = devices();
    const qsizetype index = id - firstId;
    return index >= 0 && index < all.size() ? device(all.at(index).address) : nullptr;
}

QString HomegearMethods::interfaceOf(const QString& address) const {
    for (const QString& interface : interfaces())
        if (m_home.device(interface, deviceAddressOf(address)))
            return interface;
    return {};
}

Fault HomegearMethods::unknown(const QString& address) const {
    return {-2, device(address) ? QStringLiteral("Unknown channel.") : QStringLiteral("Device not found.")};
}

std::optional<ParameterDescription> HomegearMethods::parameter(const QString& address, const QString& id) const {
    const auto descriptions = m_home.paramsetDescription(interfaceOf(address), address, valuesKey);
    for (const ParameterDescription& description : descriptions.value_or(QList<ParameterDescription>()))
        if (description.id == id)
            return description;
    return std::nullopt;
}

} // namespace ccudesk::simulator
