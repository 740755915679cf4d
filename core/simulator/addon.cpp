// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/addon.h"

#include "core/simulator/descriptions.h"

#include <QDateTime>

namespace ccudesk::simulator {

using rpc::MethodCall;
using rpc::MethodResponse;
using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

constexpr ProcessKind likeWired = ProcessKind::Wired; // the plainest descriptions: nothing about radio

qint64 now() {
    return QDateTime::currentMSecsSinceEpoch();
}

QString textAt(const XmlRpcArray& params, qsizetype index) {
    return params.value(index).toString();
}

} // namespace

AddOn::AddOn(const QString& name, const Surroundings& surroundings) : m_name(name), m_surroundings(surroundings) {
    addMethod(QStringLiteral("system.listMethods"), [this](const Params&) { return listMethods(); });
    addMethod(QStringLiteral("listDevices"), [this](const Params&) { return XmlRpcValue(descriptions()); });
    addMethod(QStringLiteral("getDeviceDescription"), [this](const Params& p) { return getDeviceDescription(p); });
    addMethod(QStringLiteral("getParamsetDescription"), [this](const Params& p) { return getParamsetDescription(p); });
    addMethod(QStringLiteral("getParamset"), [this](const Params& p) { return getParamset(p); });
    addMethod(QStringLiteral("putParamset"), [this](const Params& p) { return putParamset(p); });
    addMethod(QStringLiteral("getValue"), [this](const Params& p) { return getValue(p); });
    addMethod(QStringLiteral("setValue"), [this](const Params& p) { return setValue(p); });
}

MethodResponse AddOn::call(const MethodCall& call) {
    if (call.method != u"system.multicall")
        return run(call);
    return XmlRpcValue(XmlRpcArray{XmlRpcValue(XmlRpcArray{XmlRpcValue(descriptions())})});
}

MethodResponse AddOn::counted(const MethodCall& call) {
    ++m_surroundings.counts[call.method];
    return run(call);
}

MethodResponse AddOn::run(const MethodCall& call) {
    const Method method = m_methods.value(call.method);
    return method ? method(call.params) : fault(-1, call.method + QStringLiteral(": unknown method name"));
}

XmlRpcArray AddOn::descriptions() const {
    return allDescriptions(m_surroundings.home.devices(m_name), likeWired);
}

rpc::Fault AddOn::unknownDevice() const {
    return fault(-2, QStringLiteral("Unknown instance"));
}

MethodResponse AddOn::listMethods() const {
    XmlRpcArray names;
    for (auto it = m_methods.keyBegin(); it != m_methods.keyEnd(); ++it)
        names.append(*it);
    return XmlRpcValue(names);
}

MethodResponse AddOn::getDeviceDescription(const Params& params) const {
    const QString address = textAt(params, 0);
    for (const XmlRpcValue& description : descriptions())
        if (description.member(QStringLiteral("ADDRESS")).toString() == address)
            return description;
    return unknownDevice();
}

MethodResponse AddOn::getParamsetDescription(const Params& params) const {
    const auto parameters = m_surroundings.home.paramsetDescription(m_name, textAt(params, 0), textAt(params, 1));
    if (!parameters)
        return unknownDevice();
    XmlRpcStruct members;
    for (const ParameterDescription& parameter : *parameters)
        members.insert(parameter.id, parameterDescription(parameter, likeWired));
    return XmlRpcValue(members);
}

MethodResponse AddOn::getParamset(const Params& params) const {
    const auto values = m_surroundings.home.paramset(m_name, textAt(params, 0), textAt(params, 1));
    if (!values)
        return unknownDevice();
    XmlRpcStruct members;
    for (auto it = values->cbegin(); it != values->cend(); ++it)
        members.insert(it.key(), XmlRpcValue::fromValue(it->value));
    return XmlRpcValue(members);
}

MethodResponse AddOn::putParamset(const Params& params) {
    QMap<QString, Value> values;
    const XmlRpcStruct members = params.value(2).toStruct();
    for (auto it = members.begin(); it != members.end(); ++it)
        values.insert(it.key(), it.value().toValue());
    if (faults().faultCode != 0)
        return written({faults().faultCode, QStringLiteral("Failure"), {}});
    return written(m_surroundings.home.putParamset(m_name, textAt(params, 0), textAt(params, 1), values, now()));
}

MethodResponse AddOn::getValue(const Params& params) const {
    const auto stored = m_surroundings.home.value(m_name, textAt(params, 0), textAt(params, 1));
    return stored ? MethodResponse(XmlRpcValue::fromValue(stored->value)) : MethodResponse(unknownDevice());
}

MethodResponse AddOn::setValue(const Params& params) {
    if (faults().faultCode != 0)
        return written({faults().faultCode, QStringLiteral("Failure"), {}});
    const Value value = params.value(2).toValue();
    return written(m_surroundings.home.setValue(m_name, textAt(params, 0), textAt(params, 1), value, now()));
}

MethodResponse AddOn::written(const WriteOutcome& outcome) {
    if (outcome.fault != 0)
        return fault(outcome.fault, outcome.faultText);
    m_surroundings.publish(outcome.events);
    return XmlRpcValue();
}

} // namespace ccudesk::simulator
