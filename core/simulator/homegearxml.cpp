// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/homegearxml.h"

#include "core/rpc/xmlrpcreader.h"

namespace ccudesk::simulator {

using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

const QByteArray prolog = QByteArrayLiteral("<?xml version=\"1.0\"?>");

QByteArray escaped(const QString& text) {
    QByteArray bytes = text.toUtf8();
    bytes.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    return bytes.replace('\'', "&apos;");
}

QByteArray scalar(const XmlRpcValue& value) {
    if (value.isBool())
        return value.toBool() ? "<boolean>1</boolean>" : "<boolean>0</boolean>";
    if (value.isInt())
        return "<i4>" + value.toString().toLatin1() + "</i4>";
    if (value.isInt64())
        return "<i8>" + value.toString().toLatin1() + "</i8>";
    if (value.isDouble())
        return "<double>" + QByteArray::number(value.toDouble(), 'g', 6) + "</double>";
    if (value.isBytes())
        return "<base64>" + value.toString().toLatin1() + "</base64>";
    return escaped(value.toString());
}

//! An empty one closes itself.
QByteArray element(const QByteArray& name, const QByteArray& content) {
    if (content.isEmpty())
        return '<' + name + "/>";
    return '<' + name + '>' + content + "</" + name + '>';
}

QByteArray valueXml(const XmlRpcValue& value);

QByteArray contentXml(const XmlRpcValue& value) {
    QByteArray inside;
    if (value.isArray()) {
        for (const XmlRpcValue& entry : value.toArray())
            inside += valueXml(entry);
        return element("array", element("data", inside));
    }
    if (!value.isStruct())
        return scalar(value);
    const XmlRpcStruct members = value.toStruct();
    for (auto it = members.begin(); it != members.end(); ++it)
        inside += element("member", "<name>" + escaped(it.key()) + "</name>" + valueXml(it.value()));
    return element("struct", inside);
}

QByteArray valueXml(const XmlRpcValue& value) {
    return element("value", contentXml(value));
}

} // namespace

QByteArray homegearCall(const rpc::MethodCall& call) {
    QByteArray params;
    for (const XmlRpcValue& param : call.params)
        params += "<param>" + valueXml(param) + "</param>";
    return prolog + '\n'
        + element("methodCall", element("methodName", escaped(call.method)) + element("params", params)) + "\r\n";
}

QByteArray homegearResponse(const rpc::MethodResponse& response) {
    const auto* fault = std::get_if<rpc::Fault>(&response);
    const QByteArray content = fault ? element("fault", valueXml(homegearFault(*fault)))
                                     : element("params", element("param", valueXml(std::get<XmlRpcValue>(response))));
    return prolog + element("methodResponse", content) + "\r\n";
}

XmlRpcStruct homegearFault(const rpc::Fault& fault) {
    return {{QStringLiteral("faultCode"), fault.code}, {QStringLiteral("faultString"), fault.text},
        {QStringLiteral("retry"), false}};
}

std::optional<rpc::MethodCall> readCallAsHomegear(const QByteArray& body) {
    QByteArray literal = body;
    literal.replace('&', "&amp;"); // its parser decodes no entity and takes a bare ampersand
    const auto call = rpc::readCall(literal);
    return call ? std::optional(*call) : std::nullopt;
}

} // namespace ccudesk::simulator
