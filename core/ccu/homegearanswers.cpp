// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/homegearanswers.h"

#include "core/rpc/descriptions.h"

namespace ccudesk {

using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

//! The facts beside a value, in the words of a description; enough for words and units.
XmlRpcStruct asDescription(const XmlRpcStruct& facts) {
    const auto bit = [&facts](const char* name, Operation operation) {
        return facts.value(QString::fromLatin1(name)).toBool() ? static_cast<int>(operation) : 0;
    };
    XmlRpcStruct description = facts;
    description.insert(QStringLiteral("OPERATIONS"),
        bit("READABLE", Operation::Read) | bit("WRITEABLE", Operation::Write) | bit("TRANSMITTED", Operation::Event));
    return description;
}

void readChannel(const QString& device, const QString& deviceType, const XmlRpcValue& channel, qint64 readAtMs,
    QList<Reading>& readings) {
    const int index = channel.member(QStringLiteral("INDEX")).toInt();
    const QString address = device + QLatin1Char(':') + QString::number(index);
    const XmlRpcStruct parameters = channel.member(QStringLiteral("PARAMSET")).toStruct();
    XmlRpcStruct descriptions;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        descriptions.insert(it.key(), asDescription(it.value().toStruct()));
    for (ParameterDescription& known : rpc::readParameters(descriptions, {deviceType, index})) {
        known.complete = false; // no special values, no default
        const XmlRpcStruct facts = parameters.value(known.id).toStruct();
        const bool hasValue = known.isReadable() && !known.isAction() && facts.contains(QStringLiteral("VALUE"));
        readings.append({address, known.id, hasValue ? facts.value(QStringLiteral("VALUE")).toValue() : Value(),
            hasValue ? readAtMs : 0, std::make_shared<const ParameterDescription>(known), 0});
    }
}

bool isInternalVariable(const QString& name) {
    return name == QLatin1String("homegearStartTime") || name == QLatin1String("socketPath");
}

} // namespace

QList<Reading> readHomegearValues(const XmlRpcValue& answer, qint64 readAtMs) {
    QList<Reading> readings;
    const XmlRpcArray devices = answer.toArray();
    for (const XmlRpcValue& device : devices) {
        const QString address = device.member(QStringLiteral("ADDRESS")).toString();
        const QString type = device.member(QStringLiteral("TYPE")).toString();
        const XmlRpcArray channels = device.member(QStringLiteral("CHANNELS")).toArray();
        for (const XmlRpcValue& channel : channels)
            readChannel(address, type, channel, readAtMs, readings);
    }
    return readings;
}

NamesByAddress readHomegearNames(const XmlRpcValue& answer) {
    NamesByAddress names;
    const XmlRpcArray entries = answer.toArray();
    for (const XmlRpcValue& entry : entries)
        if (const QString address = entry.member(QStringLiteral("ADDRESS")).toString(); !address.isEmpty())
            names.insert(address, {entry.member(QStringLiteral("NAME")).toString(), {}});
    return names;
}

SystemVariable homegearVariable(const QString& name, const Value& value) {
    SystemVariable variable;
    variable.id = name;
    variable.name = name;
    variable.value = value;
    variable.isInternal = isInternalVariable(name);
    if (value.isBool())
        variable.type = SystemVariableType::Logic;
    else if (value.isInteger() || value.isDouble())
        variable.type = SystemVariableType::Number;
    return variable;
}

QList<SystemVariable> readHomegearVariables(const XmlRpcValue& answer) {
    QList<SystemVariable> variables;
    const XmlRpcStruct entries = answer.toStruct();
    for (auto it = entries.begin(); it != entries.end(); ++it)
        if (!it.value().isArray() && !it.value().isStruct())
            variables.append(homegearVariable(it.key(), it.value().toValue()));
    return variables;
}

QList<ServiceMessage> readHomegearMessages(const XmlRpcValue& answer, const QString& interfaceName) {
    QList<ServiceMessage> messages;
    const XmlRpcArray entries = answer.toArray();
    for (const XmlRpcValue& entry : entries) {
        const XmlRpcArray triple = entry.toArray();
        if (triple.size() != 3)
            continue;
        const QString parameter = triple.at(1).toString();
        messages.append({{interfaceName, triple.at(0).toString()}, parameter, triple.at(2).toValue(), 0,
            parameter.startsWith(QLatin1String("STICKY_"))});
    }
    return messages;
}

} // namespace ccudesk
