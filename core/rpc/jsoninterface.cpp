// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/jsoninterface.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace ccudesk::rpc {

namespace {

//! As the Tcl library behind the JSON API names types.
QString typeWord(const XmlRpcValue& value) {
    if (value.isBool())
        return QStringLiteral("bool");
    if (value.isInt() || value.isInt64())
        return QStringLiteral("int");
    return value.isDouble() ? QStringLiteral("double") : QStringLiteral("string");
}

//! Six decimals, as rfd prints them itself; an exponent would be passed on as it is.
QString valueWord(const XmlRpcValue& value) {
    return value.isDouble() ? QString::number(value.toDouble(), 'f', 6) : value.toString();
}

QJsonArray parametersOf(const XmlRpcValue& values) {
    QJsonArray set;
    const XmlRpcStruct members = values.toStruct();
    for (auto it = members.begin(); it != members.end(); ++it)
        set.append(QJsonObject{{QStringLiteral("name"), it.key()}, {QStringLiteral("type"), typeWord(*it)},
            {QStringLiteral("value"), valueWord(*it)}});
    return set;
}

//! Names of the arguments, in the order in which XML-RPC takes them.
QStringList argumentsOf(const QString& method) {
    static const QString address = QStringLiteral("address");
    static const QString paramset = QStringLiteral("paramsetKey");
    static const QString sender = QStringLiteral("sender");
    static const QString receiver = QStringLiteral("receiver");
    static const QHash<QString, QStringList> all{
        {QStringLiteral("listDevices"), {}},
        {QStringLiteral("listBidcosInterfaces"), {}},
        {QStringLiteral("getDeviceDescription"), {address}},
        {QStringLiteral("getParamsetDescription"), {address, paramset}},
        {QStringLiteral("getParamset"), {address, paramset}},
        {QStringLiteral("putParamset"), {address, paramset, QStringLiteral("set")}},
        {QStringLiteral("getValue"), {address, QStringLiteral("valueKey")}},
        {QStringLiteral("setValue"), {address, QStringLiteral("valueKey"), QStringLiteral("value")}},
        {QStringLiteral("getLinks"), {address, QStringLiteral("flags")}},
        {QStringLiteral("addLink"), {sender, receiver, QStringLiteral("name"), QStringLiteral("description")}},
        {QStringLiteral("setLinkInfo"), {sender, receiver, QStringLiteral("name"), QStringLiteral("description")}},
        {QStringLiteral("removeLink"), {sender, receiver}},
        {QStringLiteral("activateLinkParamset"), {address, QStringLiteral("peerAddress"), QStringLiteral("longPress")}},
        {QStringLiteral("reportValueUsage"), {address, QStringLiteral("valueId"), QStringLiteral("refCounter")}},
        {QStringLiteral("getInstallMode"), {}},
        {QStringLiteral("searchDevices"), {}},
        {QStringLiteral("deleteDevice"), {address, QStringLiteral("flags")}},
        {QStringLiteral("updateFirmware"), {QStringLiteral("device")}},
        {QStringLiteral("clearConfigCache"), {address}},
        {QStringLiteral("restoreConfigToDevice"), {address}},
        {QStringLiteral("suppressServiceMessages"),
            {QStringLiteral("channelAddress"), QStringLiteral("parameterId"), QStringLiteral("suppress")}},
        {QStringLiteral("getSuppressedServiceMessages"), {QStringLiteral("channelAddress")}},
        {QStringLiteral("init"), {QStringLiteral("url"), QStringLiteral("interfaceId")}},
    };
    return all.value(method, {QString()});
}

//! One method for every interface and every kind of letting devices in; all of its arguments have to be there, and
//! "off" is whatever is neither ALL nor LOCAL, as long as `on` is false as well (protocol §5.6).
std::optional<JsonCall> installModeCall(const QString& interfaceName, const MethodCall& call) {
    const bool isOn = call.params.value(0).toBool();
    const XmlRpcValue device = call.params.value(2).toArray().value(0);
    QString mode = isOn ? QStringLiteral("ALL") : QStringLiteral("STOP");
    if (call.method == QLatin1String("setInstallModeWithWhitelist"))
        mode = device.member(QStringLiteral("KEY_MODE")).toString();
    else if (call.params.size() > 2)
        return std::nullopt;
    return JsonCall{QStringLiteral("Interface.setInstallModeHMIP"),
        {{QStringLiteral("interface"), interfaceName}, {QStringLiteral("installMode"), mode},
            {QStringLiteral("on"), valueWord(XmlRpcValue(isOn))},
            {QStringLiteral("time"), valueWord(XmlRpcValue(call.params.value(1).toInt()))},
            {QStringLiteral("address"), device.member(QStringLiteral("ADDRESS")).toString()},
            {QStringLiteral("key"), device.member(QStringLiteral("KEY")).toString()},
            {QStringLiteral("keymode"), device.member(QStringLiteral("KEY_MODE")).toString()}}};
}

bool isInstallMode(const QString& method) {
    return method == QLatin1String("setInstallMode") || method == QLatin1String("setInstallModeWithWhitelist");
}

bool isQuestionOfPresence(const QString& method) {
    return method == QLatin1String("getVersion") || method == QLatin1String("ping")
        || method == QLatin1String("system.listMethods");
}

//! "linkSourceRoles" → LINK_SOURCE_ROLES.
QString upperName(const QString& camelCase) {
    QString name;
    for (const QChar c : camelCase) {
        if (c.isUpper())
            name += u'_';
        name += c.toUpper();
    }
    return name;
}

XmlRpcValue plain(const QJsonValue& value) {
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toInt();
    if (!value.isArray())
        return value.toString();
    XmlRpcArray list;
    const QJsonArray entries = value.toArray();
    for (const auto& entry : entries)
        list.append(plain(entry));
    return list;
}

XmlRpcValue deviceDescription(const QJsonObject& description) {
    XmlRpcStruct members;
    for (auto it = description.begin(); it != description.end(); ++it)
        members.insert(upperName(it.key()), plain(it.value()));
    return members;
}

//! Two of its members have names of their own.
XmlRpcValue gatewayDescription(const QJsonObject& description) {
    XmlRpcStruct members = deviceDescription(description).toStruct();
    members.insert(QStringLiteral("CONNECTED"), members.take(QStringLiteral("IS_CONNECTED")));
    members.insert(QStringLiteral("DEFAULT"), members.take(QStringLiteral("IS_DEFAULT")));
    return members;
}

//! "ID NOT_USED VALUE 101.000000", or that with names and values only.
XmlRpcValue specialValue(const QString& text) {
    const QStringList words = tclWords(text);
    XmlRpcStruct special;
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        special.insert(words.at(i), words.at(i + 1));
    return special;
}

XmlRpcValue parameterDescription(const QJsonObject& description) {
    XmlRpcStruct members;
    for (auto it = description.begin(); it != description.end(); ++it)
        members.insert(it.key(), plain(it.value()));
    const QString options = QStringLiteral("VALUE_LIST");
    const QString specials = QStringLiteral("SPECIAL");
    if (members.contains(options)) {
        XmlRpcArray list;
        for (const QString& word : tclWords(members.value(options).toString()))
            list.append(word);
        members.insert(options, list);
    }
    if (members.contains(specials)) {
        XmlRpcArray list;
        for (const QString& word : tclWords(members.value(specials).toString()))
            list.append(specialValue(word));
        members.insert(specials, list);
    }
    return members;
}

//! What an array of objects says: devices one after the other, parameters by their names.
XmlRpcValue listOf(const QJsonArray& entries, XmlRpcValue (*read)(const QJsonObject&)) {
    XmlRpcArray list;
    list.reserve(entries.size());
    for (const auto& entry : entries)
        list.append(read(entry.toObject()));
    return list;
}

XmlRpcValue parametersIn(const QJsonArray& entries) {
    XmlRpcStruct parameters;
    for (const auto& entry : entries)
        parameters.insert(
            entry.toObject().value(QLatin1String("NAME")).toString(), parameterDescription(entry.toObject()));
    return parameters;
}

XmlRpcValue textsIn(const QJsonObject& values) {
    XmlRpcStruct members;
    for (auto it = values.begin(); it != values.end(); ++it)
        members.insert(it.key(), plain(it.value()));
    return members;
}

} // namespace

std::optional<JsonCall> jsonCall(const QString& interfaceName, const MethodCall& call) {
    QJsonObject params{{QStringLiteral("interface"), interfaceName}};
    if (isQuestionOfPresence(call.method))
        return JsonCall{QStringLiteral("Interface.isPresent"), params};
    if (isInstallMode(call.method))
        return installModeCall(interfaceName, call);
    const QStringList arguments = argumentsOf(call.method);
    if (arguments.contains(QString()) || call.params.size() < arguments.size())
        return std::nullopt;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const XmlRpcValue& argument = call.params.at(i);
        if (argument.isStruct())
            params.insert(arguments.at(i), parametersOf(argument));
        else
            params.insert(arguments.at(i), valueWord(argument));
    }
    if (call.method == QLatin1String("setValue"))
        params.insert(QStringLiteral("type"), typeWord(call.params.at(2)));
    return JsonCall{QLatin1String("Interface.") + call.method, params};
}

XmlRpcValue fromJsonAnswer(const QString& method, const QJsonValue& result) {
    if (method == QLatin1String("listDevices"))
        return listOf(result.toArray(), &deviceDescription);
    if (method == QLatin1String("listBidcosInterfaces"))
        return listOf(result.toArray(), &gatewayDescription);
    if (method == QLatin1String("getLinks"))
        return listOf(result.toArray(), &deviceDescription);
    if (method == QLatin1String("getDeviceDescription"))
        return deviceDescription(result.toObject());
    if (method == QLatin1String("getParamsetDescription"))
        return parametersIn(result.toArray());
    if (method == QLatin1String("getParamset"))
        return textsIn(result.toObject());
    if (method == QLatin1String("getValue") || method == QLatin1String("getInstallMode")
        || method == QLatin1String("updateFirmware"))
        return plain(result);
    if (method == QLatin1String("getSuppressedServiceMessages")) // JSON inside a text
        return result.isString() ? plain(QJsonDocument::fromJson(result.toString().toUtf8()).array()) : plain(result);
    return {};
}

QStringList tclWords(const QString& list) {
    QStringList words;
    QString word;
    int depth = 0;
    bool isBraced = false; // an empty pair is a word, too
    for (const QChar c : list) {
        if (depth == 0 && c == u' ') {
            if (!word.isEmpty() || isBraced)
                words.append(word);
            word.clear();
            isBraced = false;
            continue;
        }
        if (c == u'{' && depth++ == 0 && word.isEmpty()) {
            isBraced = true;
            continue;
        }
        if (c == u'}' && depth > 0 && --depth == 0)
            continue;
        word += c;
    }
    if (!word.isEmpty() || isBraced)
        words.append(word);
    return words;
}

} // namespace ccudesk::rpc
