// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/recordedccu.h"

#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcwriter.h"
#include "tests/support/closedport.h"
#include "tests/support/jsonvalue.h"
#include "tests/support/recordedscripts.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>

namespace ccudesk::test {

using rpc::Fault;
using rpc::MethodCall;
using rpc::MethodResponse;
using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

const QString hmip = QStringLiteral("HmIP-RF");
const QString runScript = QStringLiteral("ReGa.runScript");

QString xmlKey(const QString& method, const QStringList& params) {
    return (QStringList{method} + params).join(u' ');
}

QString firstLine(const QString& script) {
    return script.section(u'\n', 0, 0).trimmed();
}

QJsonObject denied() {
    const QJsonObject error{{QStringLiteral("name"), QStringLiteral("JSONRPCError")}, {QStringLiteral("code"), 400},
        {QStringLiteral("message"), QStringLiteral("access denied (USER 2 needed 8)")}};
    return {{QStringLiteral("version"), QStringLiteral("1.1")}, {QStringLiteral("error"), error},
        {QStringLiteral("result"), QJsonValue()}};
}

QJsonObject resultOf(const QJsonValue& result) {
    return {{QStringLiteral("version"), QStringLiteral("1.1")}, {QStringLiteral("error"), QJsonValue()},
        {QStringLiteral("result"), result}};
}

} // namespace

Recording::Recording(const QString& fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject session = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray xmlCalls = session.value(QLatin1String("xmlrpc")).toArray();
    for (const auto& call : xmlCalls) {
        const QString method = call[QLatin1String("method")].toString();
        const QStringList params = call[QLatin1String("params")].toVariant().toStringList();
        const bool isAddressed = method != u"init"; // whoever registers now is somebody else
        m_xml.insert(xmlKey(method, isAddressed ? params : QStringList()),
            xmlValue(call[QLatin1String("answers")].toArray().at(0)));
        ++m_counts[method];
    }
    const QJsonArray jsonCalls = session.value(QLatin1String("jsonrpc")).toArray();
    for (const auto& call : jsonCalls) {
        const QString method = call[QLatin1String("method")].toString();
        const QString script = call[QLatin1String("params")][QLatin1String("script")].toString();
        m_json.insert(method == runScript ? firstLine(script) : method,
            call[QLatin1String("answers")].toArray().at(0).toObject());
    }
}

std::optional<XmlRpcValue> Recording::xml(const QString& method, const QStringList& params) const {
    const auto it = m_xml.constFind(xmlKey(method, params));
    return it == m_xml.cend() ? std::nullopt : std::optional(*it);
}

QJsonArray Recording::list(const QString& method) const {
    return json(method).value(QLatin1String("result")).toArray();
}

QHash<QString, QJsonValue> Recording::values() const {
    QHash<QString, QJsonValue> values;
    const QJsonObject told
        = json(QStringLiteral("!# name: fetch_all_device_data.fn")).value(QLatin1String("result")).toObject();
    for (auto it = told.begin(); it != told.end(); ++it) {
        const QString name = QString::fromLatin1(QByteArray::fromPercentEncoding(it.key().toLatin1()));
        values.insert(name.section(u'.', 1), *it); // after the interface
    }
    return values;
}

RecordedCcu::RecordedCcu(const Recording& recording, User user) : m_recording(recording), m_user(user) {
    m_web.setScript([this](const FakeCcu::Request& request) { return web(request); });
    m_hmip.setScript([this](const FakeCcu::Request& request) { return interface(request); });
    if (!m_web.listen() || !m_hmip.listen())
        qFatal("no port");
}

Profile RecordedCcu::profile() const {
    Profile profile;
    profile.id = QStringLiteral("11111111-2222-5333-8444-666666666666");
    profile.host = QStringLiteral("127.0.0.1");
    profile.user = QStringLiteral("user");
    profile.security = TransportSecurity::Plain;
    profile.ports = {{QStringLiteral("JSON"), m_web.port()}, {hmip, m_hmip.port()}};
    for (const char* name : {"BidCos-RF", "VirtualDevices"}) // it has them, but nobody asked them anything
        profile.ports.insert(QLatin1String(name), closedPort());
    return profile;
}

QStringList RecordedCcu::unrecorded() const {
    QStringList methods(m_unrecorded.cbegin(), m_unrecorded.cend());
    methods.sort();
    return methods;
}

FakeCcu::Answer RecordedCcu::web(const FakeCcu::Request& request) {
    if (request.target() == "/api/homematic.cgi") {
        const QJsonObject answer = jsonAnswer(QJsonDocument::fromJson(request.body).object());
        return FakeCcu::json(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    }
    m_unrecorded.insert(QString::fromLatin1(request.target()));
    const QString version = m_recording.xml(QStringLiteral("getVersion"))->toString();
    return FakeCcu::ok("VERSION=" + version.toLatin1() + "\nPRODUCT=OpenCCU\n", "text/plain");
}

QJsonObject RecordedCcu::jsonAnswer(const QJsonObject& call) {
    const QString method = call.value(QLatin1String("method")).toString();
    const QJsonObject params = call.value(QLatin1String("params")).toObject();
    if (method == u"CCU.getAuthEnabled" && m_user == User::Other)
        return denied();
    if (const QJsonObject recorded = m_recording.json(method); !recorded.isEmpty())
        return recorded;
    if (method == runScript) {
        const QString script = params.value(QLatin1String("script")).toString();
        m_unrecorded.insert(firstLine(script));
        return resultOf(recordedScript(m_recording, script));
    }
    m_unrecorded.insert(method);
    return resultOf(method == u"Session.logout"); // nothing else runs there
}

FakeCcu::Answer RecordedCcu::interface(const FakeCcu::Request& request) {
    const MethodResponse response = xmlAnswer(rpc::readCall(request.body).value_or(MethodCall()));
    const auto* fault = std::get_if<Fault>(&response);
    return FakeCcu::ok(fault ? rpc::writeFault(*fault) : rpc::writeResponse(std::get<XmlRpcValue>(response)));
}

MethodResponse RecordedCcu::xmlAnswer(const MethodCall& call) {
    if (call.method == u"system.multicall")
        return multicall(call);
    QStringList params;
    for (const XmlRpcValue& param : call.params)
        params.append(param.toString());
    if (call.method == u"init") {
        if (callsBack && !params.value(1).isEmpty())
            sendDevices(params.value(0), params.value(1));
        params.clear();
    }
    if (const auto recorded = m_recording.xml(call.method, params))
        return *recorded;
    m_unrecorded.insert(call.method);
    return Fault{-1, QStringLiteral("not recorded")};
}

//! Each member as if it had come alone; the HmIP server wraps each result (protocol §2.5).
MethodResponse RecordedCcu::multicall(const MethodCall& call) {
    XmlRpcArray results;
    for (const XmlRpcValue& member : call.params.value(0).toArray()) {
        const MethodResponse response = xmlAnswer({member.member(QStringLiteral("methodName")).toString(),
            member.member(QStringLiteral("params")).toArray()});
        if (const auto* fault = std::get_if<Fault>(&response))
            results.append(
                XmlRpcStruct{{QStringLiteral("faultCode"), fault->code}, {QStringLiteral("faultString"), fault->text}});
        else
            results.append(XmlRpcValue(XmlRpcArray{std::get<XmlRpcValue>(response)}));
    }
    return XmlRpcValue(results);
}

//! On a connection of its own, as the real one does; nobody waits for the answer.
void RecordedCcu::sendDevices(const QString& url, const QString& interfaceId) {
    const QUrl target(url);
    const XmlRpcValue devices = m_recording.xml(QStringLiteral("listDevices")).value_or(XmlRpcValue());
    const QByteArray body
        = rpc::writeCall({QStringLiteral("newDevices"), {interfaceId, devices}}).value_or(QByteArray());
    const QByteArray head = "POST " + target.path().toLatin1() + " HTTP/1.1\r\nHost: " + target.host().toLatin1()
        + "\r\nContent-Type: text/xml\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    auto* socket = new QTcpSocket(&m_hmip);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::disconnectFromHost);
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->connectToHost(target.host(), static_cast<quint16>(target.port()));
    socket->write(head + body);
}

} // namespace ccudesk::test
