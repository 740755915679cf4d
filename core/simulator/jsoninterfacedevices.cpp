// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/jsonservice.h"
#include "core/simulator/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

// Interface.*: which devices an interface has (protocol §5.6).

namespace ccudesk::simulator {

using rpc::MethodCall;
using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

QString text(const QJsonObject& arguments, const char* name) {
    return arguments.value(QLatin1String(name)).toVariant().toString();
}

bool isYes(const QString& text) {
    return text == u"true" || text == u"1";
}

QString done(const XmlRpcValue&) {
    return QStringLiteral("true");
}

//! Stops only if `on` is false as well: whatever else the mode is called, it starts.
MethodCall installMode(const QJsonObject& a) {
    const bool isOn = isYes(text(a, "on"));
    const int seconds = text(a, "time").toInt();
    if (text(a, "installMode") != u"LOCAL")
        return {QStringLiteral("setInstallMode"), {XmlRpcValue(isOn), XmlRpcValue(seconds)}};
    const XmlRpcStruct device{{QStringLiteral("ADDRESS"), XmlRpcValue(text(a, "address"))},
        {QStringLiteral("KEY_MODE"), XmlRpcValue(text(a, "keymode"))},
        {QStringLiteral("KEY"), XmlRpcValue(text(a, "key"))}};
    return {QStringLiteral("setInstallModeWithWhitelist"),
        {XmlRpcValue(isOn), XmlRpcValue(seconds), XmlRpcValue(XmlRpcArray{XmlRpcValue(device)})}};
}

//! JSON inside a text.
QString suppressedKinds(const XmlRpcValue& kinds) {
    const QJsonArray list = QJsonArray::fromStringList(kinds.toStringList());
    return jsonText(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

} // namespace

void JsonService::addInterfaceDeviceMethods() {
    const QString address = QStringLiteral("address");
    const auto ofAddress = [](const QString& method, const QString& argument) {
        return [method, argument](const QJsonObject& a) {
            return MethodCall{method, {XmlRpcValue(a.value(argument).toString())}};
        };
    };
    addForwarded(QStringLiteral("Interface.setInstallModeHMIP"), Level::Admin,
        {QStringLiteral("installMode"), QStringLiteral("on"), QStringLiteral("time"), address, QStringLiteral("key"),
            QStringLiteral("keymode")},
        installMode, done);
    addForwarded(
        QStringLiteral("Interface.getInstallMode"), Level::Admin, {},
        [](const QJsonObject&) {
            return MethodCall{QStringLiteral("getInstallMode"), {}};
        },
        [](const XmlRpcValue& seconds) { return jsonText(seconds.toInt()); });
    addForwarded(
        QStringLiteral("Interface.searchDevices"), Level::Admin, {},
        [](const QJsonObject&) {
            return MethodCall{QStringLiteral("searchDevices"), {}};
        },
        done);
    addForwarded(
        QStringLiteral("Interface.deleteDevice"), Level::Admin, {address, QStringLiteral("flags")},
        [](const QJsonObject& a) {
            return MethodCall{QStringLiteral("deleteDevice"),
                {XmlRpcValue(text(a, "address")), XmlRpcValue(text(a, "flags").toInt())}};
        },
        done);
    for (const char* name : {"clearConfigCache", "restoreConfigToDevice"})
        addForwarded(QStringLiteral("Interface.") + QLatin1String(name), Level::Admin, {address},
            ofAddress(QLatin1String(name), address), done);
    const QString device = QStringLiteral("device");
    addForwarded(QStringLiteral("Interface.updateFirmware"), Level::Admin, {device},
        ofAddress(QStringLiteral("updateFirmware"), device),
        [](const XmlRpcValue& isDone) { return jsonText(isDone.toBool()); });
    const QString channel = QStringLiteral("channelAddress");
    addForwarded(
        QStringLiteral("Interface.suppressServiceMessages"), Level::Admin,
        {channel, QStringLiteral("parameterId"), QStringLiteral("suppress")},
        [](const QJsonObject& a) {
            return MethodCall{QStringLiteral("suppressServiceMessages"),
                {XmlRpcValue(text(a, "channelAddress")), XmlRpcValue(text(a, "parameterId")),
                    XmlRpcValue(isYes(text(a, "suppress")))}};
        },
        done);
    addForwarded(QStringLiteral("Interface.getSuppressedServiceMessages"), Level::User, {channel},
        ofAddress(QStringLiteral("getSuppressedServiceMessages"), channel), suppressedKinds);
}

} // namespace ccudesk::simulator
