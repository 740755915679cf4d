// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/descriptions.h"

#include <array>

namespace ccudesk::rpc {

namespace {

struct TypeName {
    ParameterType type;
    const char* name;
};

constexpr std::array<TypeName, 6> typeNames{{
    {ParameterType::Bool, "BOOL"},
    {ParameterType::Float, "FLOAT"},
    {ParameterType::Integer, "INTEGER"},
    {ParameterType::Enum, "ENUM"},
    {ParameterType::String, "STRING"},
    {ParameterType::Action, "ACTION"},
}};

ParameterType typeOf(const QString& name) {
    for (const TypeName& entry : typeNames) {
        if (name == QLatin1String(entry.name))
            return entry.type;
    }
    return name == QLatin1String("ADDRESS") ? ParameterType::String : ParameterType::Unknown; // ADDRESS: wired
}

//! MIN, MAX or DEFAULT in the parameter's own type. HmIP names the option of an ENUM, and of some BOOL; others send
//! numbers as text (protocol §3.7). What fits nothing is no bound.
Value boundOf(const XmlRpcValue& value, const ParameterDescription& parameter) {
    const qsizetype option = value.isString() ? parameter.valueList.indexOf(value.toString()) : -1;
    const Value plain = value.toValue();
    switch (parameter.type) {
    case ParameterType::Bool:
    case ParameterType::Action:
        return Value(option >= 0 ? option > 0 : value.toBool());
    case ParameterType::Enum:
        if (option >= 0)
            return Value(qint64{option});
        [[fallthrough]];
    case ParameterType::Integer: {
        const auto number = plain.toInteger();
        return number ? Value(*number) : Value();
    }
    case ParameterType::Float: {
        const auto number = plain.toNumber();
        return number ? Value(*number) : Value();
    }
    case ParameterType::String:
        return Value(value.toString());
    case ParameterType::Unknown:
        break;
    }
    return plain;
}

//! rfd: array of {ID, VALUE}; others: struct of name and value.
QList<SpecialValue> specialsIn(const XmlRpcValue& value) {
    QList<SpecialValue> specials;
    for (const XmlRpcValue& entry : value.toArray())
        specials.append(
            {entry.member(QStringLiteral("ID")).toString(), entry.member(QStringLiteral("VALUE")).toDouble()});
    const XmlRpcStruct named = value.toStruct();
    for (auto it = named.begin(); it != named.end(); ++it)
        specials.append({it.key(), it.value().toDouble()});
    return specials;
}

//! Descriptions that a CCU is known to get wrong (protocol §10.9).
void correct(ParameterDescription& parameter, const DescribedChannel& channel) {
    if (channel.deviceType == QLatin1String("HM-CC-VG-1") && channel.index == 1
        && parameter.id == QLatin1String("SET_TEMPERATURE")) {
        parameter.type = ParameterType::Float;
        parameter.minimum = Value(4.5);
        parameter.maximum = Value(30.5);
    }
    if (channel.deviceType == QLatin1String("HmIP-FWI") && channel.index == 0
        && parameter.id == QLatin1String("CODE_ID"))
        parameter.maximum = Value(31);
}

ParameterDescription parameterIn(const QString& id, const XmlRpcStruct& description) {
    const auto member = [&description](const char* name) { return description.value(QString::fromLatin1(name)); };
    ParameterDescription parameter;
    parameter.id = id;
    parameter.type = typeOf(member("TYPE").toString());
    parameter.operations = Operations::fromInt(member("OPERATIONS").toInt() & 0x0F);
    parameter.flags = ParameterFlags::fromInt(description.value(QStringLiteral("FLAGS"), 1).toInt(1) & 0x1F);
    parameter.valueList = member("VALUE_LIST").toStringList();
    const auto bound = [&](const char* name) {
        const auto it = description.find(QString::fromLatin1(name));
        return it == description.end() ? Value() : boundOf(*it, parameter);
    };
    parameter.minimum = bound("MIN");
    parameter.maximum = bound("MAX");
    parameter.defaultValue = bound("DEFAULT");
    parameter.unit = normalisedUnit(member("UNIT").toString());
    parameter.specials = specialsIn(member("SPECIAL"));
    parameter.tabOrder = member("TAB_ORDER").toInt();
    const QString control = member("CONTROL").toString();
    parameter.control = control == QLatin1String("NONE") ? QString() : control;
    parameter.complete = true;
    return parameter;
}

} // namespace

QList<ParameterDescription> readParameters(const XmlRpcValue& descriptions, const DescribedChannel& channel) {
    QList<ParameterDescription> parameters;
    const XmlRpcStruct entries = descriptions.toStruct();
    parameters.reserve(entries.size());
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (!it->isStruct())
            continue;
        ParameterDescription parameter = parameterIn(it.key(), it->toStruct());
        correct(parameter, channel);
        parameters.append(parameter);
    }
    return parameters;
}

} // namespace ccudesk::rpc
