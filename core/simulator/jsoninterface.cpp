// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/jsonservice.h"
#include "core/simulator/jsontext.h"

#include <QJsonArray>

// Interface.*: the JSON API's way to the interface processes. All values are texts (protocol §5.6).

namespace ccudesk::simulator {

using rpc::Fault;
using rpc::MethodCall;
using rpc::MethodResponse;
using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

//! JSON true → "true", 1 → "1": as Tcl sees an argument.
QString text(const QJsonObject& arguments, const char* name) {
    return arguments.value(QLatin1String(name)).toVariant().toString();
}

XmlRpcValue wire(const QJsonObject& arguments, const char* name) {
    return XmlRpcValue(text(arguments, name));
}

//! XML-RPC fault → error of the JSON API (protocol §2.4).
QPair<int, QString> errorOf(const Fault& fault) {
    switch (fault.code) {
    case -1:
        return {501, QStringLiteral("XML-RPC: general error")};
    case -2:
        return {502, QStringLiteral("XML-RPC: unknown device or channel")};
    case -3:
        return {503, QStringLiteral("XML-RPC: unknown paramset")};
    case -4:
        return {504, QStringLiteral("XML-RPC: device address expected")};
    case -5:
        return {505, QStringLiteral("XML-RPC: unknown argument or value")};
    case -6:
        return {506, QStringLiteral("XML-RPC: operation not supported")};
    case -10:
        return {507, QStringLiteral("XML-RPC: transmission pending")};
    default:
        return {599, QStringLiteral("XML-RPC: unknown error")};
    }
}

QString valueText(const XmlRpcValue& value) {
    if (value.isBool())
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    return value.isDouble() ? QString::number(value.toDouble(), 'f', 6) : value.toString();
}

QString allTexts(const XmlRpcValue& value) {
    JsonMembers members;
    const XmlRpcStruct values = value.toStruct();
    for (auto it = values.begin(); it != values.end(); ++it)
        members.append({it.key(), jsonText(valueText(it.value()))});
    return jsonObject(members);
}

//! A word of a Tcl list: in braces when it holds a blank or nothing.
QString tclWord(const QString& word) {
    return word.isEmpty() || word.contains(u' ') ? u'{' + word + u'}' : word;
}

QString tclList(const XmlRpcValue& value) {
    QStringList words;
    for (const XmlRpcValue& entry : value.toArray()) {
        if (entry.isStruct())
            words.append(tclWord(QStringLiteral("ID ") + tclWord(entry.member(QStringLiteral("ID")).toString())
                + QStringLiteral(" VALUE ") + valueText(entry.member(QStringLiteral("VALUE")))));
        else
            words.append(tclWord(entry.toString()));
    }
    return words.join(u' ');
}

QString parameterDescriptions(const XmlRpcValue& value) {
    QStringList entries;
    const XmlRpcStruct parameters = value.toStruct();
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        JsonMembers members{{QStringLiteral("NAME"), jsonText(it.key())}};
        const XmlRpcStruct fields = it.value().toStruct();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            members.append(
                {field.key(), jsonText(field.value().isArray() ? tclList(field.value()) : valueText(field.value()))});
        entries.append(jsonObject(members));
    }
    return jsonArray(entries);
}

//! ADDRESS → "address", LINK_SOURCE_ROLES → "linkSourceRoles".
QString camelCase(const QString& name) {
    QString result;
    bool upper = false;
    for (const QChar c : name) {
        if (c == u'_')
            upper = true;
        else
            result += std::exchange(upper, false) ? c : c.toLower();
    }
    return result;
}

QString deviceDescriptionText(const XmlRpcValue& description) {
    static const QStringList lists{QStringLiteral("CHILDREN"), QStringLiteral("PARAMSETS"),
        QStringLiteral("LINK_SOURCE_ROLES"), QStringLiteral("LINK_TARGET_ROLES"), QStringLiteral("TEAM_CHANNELS")};
    JsonMembers members;
    const XmlRpcStruct fields = description.toStruct();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const bool isRoles = it.key().startsWith(u"LINK_");
        if (it.key() == u"RX_MODE")
            continue; // the JSON API leaves it out
        if (lists.contains(it.key()))
            members.append({camelCase(it.key()),
                jsonStrings(
                    isRoles ? it.value().toString().split(u' ', Qt::SkipEmptyParts) : it.value().toStringList())});
        else if (it.value().isInt())
            members.append({camelCase(it.key()), jsonText(it.value().toInt())});
        else
            members.append({camelCase(it.key()),
                it.value().isBool() ? jsonText(it.value().toBool()) : jsonText(it.value().toString())});
    }
    return jsonObject(members);
}

XmlRpcValue typedValue(const QString& type, const QString& text) {
    if (type == u"bool" || type == u"boolean")
        return XmlRpcValue(text == u"true" || text == u"1");
    if (type == u"int" || type == u"i4")
        return XmlRpcValue(text.toInt());
    return type == u"double" ? XmlRpcValue(text.toDouble()) : XmlRpcValue(text);
}

QString always(const XmlRpcValue&) {
    return QStringLiteral("true");
}

const QString interfaceArgument = QStringLiteral("interface");
const QString addressArgument = QStringLiteral("address");
const QString valueKeyArgument = QStringLiteral("valueKey");
const QString paramsetKeyArgument = QStringLiteral("paramsetKey");

//! captures/json-ccu3/Interface_listBidcosInterfaces.http: the number as text, two members with names of their own.
QString gatewayTexts(const XmlRpcValue& gateways) {
    QStringList entries;
    for (const XmlRpcValue& gateway : gateways.toArray())
        entries.append(
            jsonObject({{QStringLiteral("address"), jsonText(gateway.member(QStringLiteral("ADDRESS")).toString())},
                {QStringLiteral("description"), jsonText(gateway.member(QStringLiteral("DESCRIPTION")).toString())},
                {QStringLiteral("dutyCycle"), jsonText(valueText(gateway.member(QStringLiteral("DUTY_CYCLE"))))},
                {QStringLiteral("isConnected"), jsonText(gateway.member(QStringLiteral("CONNECTED")).toBool())},
                {QStringLiteral("isDefault"), jsonText(gateway.member(QStringLiteral("DEFAULT")).toBool())},
                {QStringLiteral("fwVersion"), jsonText(gateway.member(QStringLiteral("FIRMWARE_VERSION")).toString())},
                {QStringLiteral("type"), jsonText(gateway.member(QStringLiteral("TYPE")).toString())}}));
    return jsonArray(entries);
}

//! Names in lower case, and what either side keeps is empty unless flags ask for it.
QString linkTexts(const XmlRpcValue& links) {
    QStringList entries;
    for (const XmlRpcValue& link : links.toArray())
        entries.append(jsonObject({{QStringLiteral("name"), jsonText(link.member(QStringLiteral("NAME")).toString())},
            {QStringLiteral("description"), jsonText(link.member(QStringLiteral("DESCRIPTION")).toString())},
            {QStringLiteral("flags"), jsonText(link.member(QStringLiteral("FLAGS")).toInt())},
            {QStringLiteral("sender"), jsonText(link.member(QStringLiteral("SENDER")).toString())},
            {QStringLiteral("receiver"), jsonText(link.member(QStringLiteral("RECEIVER")).toString())}}));
    return jsonArray(entries);
}

} // namespace

void JsonService::addForwarded(const QString& name, Level level, const QStringList& required,
    const std::function<MethodCall(const QJsonObject&)>& call,
    const std::function<QString(const XmlRpcValue&)>& translate) {
    const Function forward = [this, call, translate](const QJsonObject& arguments, const Answer& answer) {
        const QString interface = text(arguments, "interface");
        const auto process = m_interfaces.find(interface);
        if (process == m_interfaces.end()) {
            answer({500, QStringLiteral("unknown interface (%1)").arg(interface)});
            return;
        }
        if (m_faults.deadInterfaces.contains(interface)) {
            answer({601, QStringLiteral("TCL error")});
            return;
        }
        process->second(call(arguments), [answer, translate](const MethodResponse& response) {
            if (const auto* fault = std::get_if<Fault>(&response)) {
                const auto [code, message] = errorOf(*fault);
                answer({code, message});
            } else {
                answer({0, translate(std::get<XmlRpcValue>(response))});
            }
        });
    };
    m_methods.insert(name, {level, QStringList{interfaceArgument} + required, forward});
}

void JsonService::addInterfaceMethods() {
    add(QStringLiteral("Interface.listInterfaces"), Level::Guest, {}, [this](const QJsonObject&) {
        // The internal ports of the real thing, which nobody outside can reach (protocol §1.1).
        static const QHash<QString, int> internalPorts{{QStringLiteral("BidCos-RF"), 32001},
            {QStringLiteral("BidCos-Wired"), 32000}, {QStringLiteral("HmIP-RF"), 32010},
            {QStringLiteral("VirtualDevices"), 39292}, {QStringLiteral("CUxD"), 8701},
            {QStringLiteral("CCU-Jack"), 2121}};
        QStringList entries;
        for (const QString& name : m_home.interfaces()) {
            const QString info = name == u"VirtualDevices" ? QStringLiteral("Virtual Devices") : name;
            entries.append(jsonObject({{QStringLiteral("name"), jsonText(name)},
                {QStringLiteral("port"), jsonText(internalPorts.value(name))},
                {QStringLiteral("info"), jsonText(info)}}));
        }
        return Reply{0, jsonArray(entries)};
    });
    add(QStringLiteral("Interface.isPresent"), Level::None, {interfaceArgument}, [this](const QJsonObject& arguments) {
        const QString name = text(arguments, "interface");
        if (m_interfaces.contains(name))
            return Reply{0, m_faults.deadInterfaces.contains(name) ? QStringLiteral("false") : QStringLiteral("true")};
        return Reply{500, QStringLiteral("unknown interface (%1)").arg(name)};
    });
    addForwarded(
        QStringLiteral("Interface.getDeviceDescription"), Level::Guest, {addressArgument},
        [](const QJsonObject& a) {
            return MethodCall{QStringLiteral("getDeviceDescription"), {wire(a, "address")}};
        },
        deviceDescriptionText);
    addForwarded(
        QStringLiteral("Interface.getParamsetDescription"), Level::Guest, {addressArgument, paramsetKeyArgument},
        [](const QJsonObject& a) {
            return MethodCall{QStringLiteral("getParamsetDescription"), {wire(a, "address"), wire(a, "paramsetKey")}};
        },
        parameterDescriptions);
    addForwarded(
        QStringLiteral("Interface.getParamset"), Level::Guest, {addressArgument, paramsetKeyArgument},
        [](const QJsonObject& a) {
            return MethodCall{QStringLiteral("getParamset"), {wire(a, "address"), wire(a, "paramsetKey")}};
        },
        allTexts);
    addForwarded(
        QStringLiteral("Interface.getValue"), Level::Guest, {addressArgument, valueKeyArgument},
        [](const QJsonObject& a) {
            return MethodCall{QStringLiteral("getValue"), {wire(a, "address"), wire(a, "valueKey")}};
        },
        [](const XmlRpcValue& value) { return jsonText(valueText(value)); });
    addForwarded(
        QStringLiteral("Interface.listDevices"), Level::Guest, {},
        [](const QJsonObject&) {
            const XmlRpcStruct list{{QStringLiteral("methodName"), XmlRpcValue(QStringLiteral("listDevices"))}};
            return MethodCall{QStringLiteral("system.multicall"), {XmlRpcValue(XmlRpcArray{list})}};
        },
        [](const XmlRpcValue& results) {
            QStringList entries;
            const XmlRpcArray first = results.toArray().value(0).toArray();
            for (const XmlRpcValue& description : first.value(0).toArray())
                entries.append(deviceDescriptionText(description));
            return jsonArray(entries);
        });
}

void JsonService::addGatewayMethods() {
    addForwarded(
        QStringLiteral("Interface.listBidcosInterfaces"), Level::User, {},
        [](const QJsonObject&) {
            return MethodCall{QStringLiteral("listBidcosInterfaces"), {}};
        },
        gatewayTexts);
}

void JsonService::addLinkMethods() {
    const QStringList pair{QStringLiteral("sender"), QStringLiteral("receiver")};
    const QStringList words{QStringLiteral("name"), QStringLiteral("description")};
    const auto textsOf = [](const QString& method, const QStringList& arguments) {
        return [method, arguments](const QJsonObject& a) {
            MethodCall call{method, {}};
            for (const QString& argument : arguments)
                call.params.append(XmlRpcValue(a.value(argument).toVariant().toString()));
            return call;
        };
    };
    addForwarded(QStringLiteral("Interface.getLinks"), Level::Guest, {addressArgument, QStringLiteral("flags")},
        textsOf(QStringLiteral("getLinks"), {addressArgument}), linkTexts);
    addForwarded(QStringLiteral("Interface.addLink"), Level::Admin, pair + words,
        textsOf(QStringLiteral("addLink"), pair + words), always);
    addForwarded(QStringLiteral("Interface.setLinkInfo"), Level::Admin, pair + words,
        textsOf(QStringLiteral("setLinkInfo"), pair + words), always);
    addForwarded(QStringLiteral("Interface.removeLink"), Level::Admin, pair,
        textsOf(QStringLiteral("removeLink"), pair), always);
    addForwarded(
        QStringLiteral("Interface.reportValueUsage"), Level::Admin,
        {addressArgument, QStringLiteral("valueId"), QStringLiteral("refCounter")},
        [](const QJsonObject& a) {
            return MethodCall{QStringLiteral("reportValueUsage"),
                {wire(a, "address"), wire(a, "valueId"), XmlRpcValue(text(a, "refCounter").toInt())}};
        },
        always);
}

void JsonService::addWriteMethods() {
    addForwarded(
        QStringLiteral("Interface.setValue"), Level::Guest,
        {addressArgument, valueKeyArgument, QStringLiteral("type"), QStringLiteral("value")},
        [](const QJsonObject& a) {
            return MethodCall{QStringLiteral("setValue"),
                {wire(a, "address"), wire(a, "valueKey"), typedValue(text(a, "type"), text(a, "value"))}};
        },
        always);
    addForwarded(
        QStringLiteral("Interface.putParamset"), Level::User,
        {addressArgument, paramsetKeyArgument, QStringLiteral("set")},
        [](const QJsonObject& a) {
            XmlRpcStruct values;
            const QJsonArray set = a.value(QStringLiteral("set")).toArray();
            for (const auto& entry : set) {
                const QJsonObject member = entry.toObject();
                values.insert(text(member, "name"), typedValue(text(member, "type"), text(member, "value")));
            }
            return MethodCall{
                QStringLiteral("putParamset"), {wire(a, "address"), wire(a, "paramsetKey"), XmlRpcValue(values)}};
        },
        always);
    addForwarded(
        QStringLiteral("Interface.init"), Level::Admin, {QStringLiteral("url"), QStringLiteral("interfaceId")},
        [](const QJsonObject& a) {
            return MethodCall{QStringLiteral("init"), {wire(a, "url"), wire(a, "interfaceId")}};
        },
        always);
}

} // namespace ccudesk::simulator
