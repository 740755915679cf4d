// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcwriter.h"
#include "core/simulator/simulator.h"
#include "tests/support/rawhttp.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;
using test::RawAnswer;

// The bytes in here were seen on a real rfd behind OpenCCU's lighttpd: captures/xmlrpc/rfd_via_lighttpd unless a
// comment names another file.

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QString ip = QStringLiteral("HmIP-RF");
const QString virtualDevices = QStringLiteral("VirtualDevices");

const QByteArray credentials = "Authorization: Basic " + QByteArray("Admin:demo").toBase64() + "\r\n";

QByteArray answerWith(const QByteArray& value) {
    return "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\r\n<methodResponse><params><param>\r\n\t<value>" + value
        + "</value>\r\n</param></params></methodResponse>\r\n";
}

QByteArray faultWith(int code, const QByteArray& text) {
    return "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\r\n<methodResponse><fault>\r\n\t<value><struct><member>"
           "<name>faultCode</name><value><i4>"
        + QByteArray::number(code) + "</i4></value></member><member><name>faultString</name><value>" + text
        + "</value></member></struct></value>\r\n</fault></methodResponse>\r\n";
}

XmlRpcValue text(const char* latin1) {
    return XmlRpcValue(QString::fromLatin1(latin1));
}

} // namespace

class SimulatorXmlRpcTest : public QObject {
    Q_OBJECT

    simulator::Endpoints m_endpoints;
    std::unique_ptr<simulator::Simulator> m_simulator;

    RawAnswer post(const QString& interface, const QByteArray& body, const QByteArray& headers = credentials) {
        const QByteArray path = interface == virtualDevices ? "/groups" : "/";
        return test::rawPost(m_endpoints.plainPorts.value(interface), body, headers, path);
    }

    QByteArray call(const QString& interface, const QString& method, const XmlRpcArray& params = {}) {
        return post(interface, writeCall({method, params}).value()).body;
    }

    XmlRpcValue result(const QString& interface, const QString& method, const XmlRpcArray& params = {}) {
        const auto response = readResponse(call(interface, method, params));
        return response && std::holds_alternative<XmlRpcValue>(*response) ? std::get<XmlRpcValue>(*response)
                                                                          : XmlRpcValue();
    }

    XmlRpcStruct description(const QString& interface, const QString& type) {
        const XmlRpcArray all = result(interface, QStringLiteral("listDevices")).toArray();
        for (const XmlRpcValue& entry : all) {
            if (entry.member(QStringLiteral("TYPE")).toString() == type)
                return entry.toStruct();
        }
        return {};
    }

    //! First channel of a type on an interface.
    QString channel(const QString& interface, const char* type) {
        return description(interface, QString::fromLatin1(type)).value(QStringLiteral("ADDRESS")).toString();
    }

private Q_SLOTS:
    void init() {
        simulator::Options options;
        options.home.life = false;
        m_simulator = std::make_unique<simulator::Simulator>(options);
        const auto started = m_simulator->start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().message));
        m_endpoints = *started;
    }

    void cleanup() { m_simulator.reset(); }

    void answersAsRfdBehindLighttpd() {
        const RawAnswer answer = post(rf, "<methodCall><methodName>getVersion</methodName></methodCall>");
        QCOMPARE(answer.status(), 200);
        QCOMPARE(answer.body, answerWith("2.5.1"));
        QCOMPARE(answer.body.size(), 137);
        QVERIFY(answer.hasLine("Content-Type: text/xml; charset=iso-8859-1"));
        QVERIFY(answer.hasLine("X-Permitted-Cross-Domain-Policies: none"));
        QVERIFY(answer.hasLine("Cache-Control: private, no-cache, must-revalidate, no-transform, max-age=0"));
        QVERIFY(!answer.head.contains("Server:"));
    }

    void rfdIgnoresThePath() { // captures/xmlrpc/rfd_direct/wire_path_RPC2.http
        const RawAnswer answer = test::rawPost(m_endpoints.plainPorts.value(rf),
            "<methodCall><methodName>getVersion</methodName></methodCall>", credentials, "/RPC2");
        QCOMPARE(answer.body, answerWith("2.5.1"));
    }

    void groupsAnswerOnTheirPathOnly() {
        const QByteArray body = "<methodCall><methodName>getVersion</methodName></methodCall>";
        const quint16 port = m_endpoints.plainPorts.value(virtualDevices);
        QCOMPARE(test::rawPost(port, body, credentials, "/").status(), 404);
        const RawAnswer answer = test::rawPost(port, body, credentials, "/groups");
        QCOMPARE(answer.status(), 200);
        QVERIFY(answer.body.contains("<value><string>3.89.8.20260821</string></value>"));
        QVERIFY(answer.hasLine("Content-Type: text/xml"));
    }

    void tlsPortsSpeakTheSame() {
        const RawAnswer answer = test::rawPost(m_endpoints.tlsPorts.value(rf),
            "<methodCall><methodName>getVersion</methodName></methodCall>", credentials, "/", true);
        QCOMPARE(answer.body, answerWith("2.5.1"));
        QCOMPARE(m_endpoints.certificateSha256.size(), 32);
    }

    void faultTexts_data() {
        QTest::addColumn<QString>("method");
        QTest::addColumn<XmlRpcArray>("params");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("text");
        const XmlRpcValue sw = text("LEQ0943203:1");
        const XmlRpcValue state = text("STATE");
        QTest::newRow("unknown_method") << "fooBar" << XmlRpcArray{XmlRpcValue(1)} << -1
                                        << QByteArray("fooBar: unknown method name");
        QTest::newRow("methodSignature") << "system.methodSignature" << XmlRpcArray{text("init")} << -1
                                         << QByteArray("system.methodSignature: unknown method name");
        QTest::newRow("getDeviceDescription_unknown")
            << "getDeviceDescription" << XmlRpcArray{text("LEQ0000000:1")} << -2 << QByteArray("Unknown instance");
        QTest::newRow("getParamset_unknown_device")
            << "getParamset" << XmlRpcArray{text("LEQ0000000:1"), text("VALUES")} << -2
            << QByteArray("Unknown instance");
        QTest::newRow("getValue_unknown_key")
            << "getValue" << XmlRpcArray{sw, text("NIX")} << -5 << QByteArray("Unknown parameter");
        QTest::newRow("getValue_write_only")
            << "getValue" << XmlRpcArray{sw, text("ON_TIME")} << -1 << QByteArray("Parameter is not readable");
        QTest::newRow("setValue_unknown_channel")
            << "setValue" << XmlRpcArray{text("LEQ0943203:99"), state, XmlRpcValue(true)} << -2
            << QByteArray("Unknown instance");
        QTest::newRow("setValue_unknown_key")
            << "setValue" << XmlRpcArray{sw, text("NIX"), XmlRpcValue(true)} << -5 << QByteArray("Unknown parameter");
        QTest::newRow("setValue_too_few_args")
            << "setValue" << XmlRpcArray{sw} << -5 << QByteArray("Unknown parameter");
        QTest::newRow("setValue_wrong_arg_types")
            << "setValue" << XmlRpcArray{XmlRpcValue(1), XmlRpcValue(2), XmlRpcValue(3)} << -1
            << QByteArray("type error");
        QTest::newRow("rfd_real_devices_reachable/setValue_switch_int")
            << "setValue" << XmlRpcArray{sw, state, XmlRpcValue(1)} << -1 << QByteArray("Failure");
        QTest::newRow("rfd_real_devices/getParamset_LAB0001010_VALUES")
            << "getParamset" << XmlRpcArray{text("LEQ0943203"), text("VALUES")} << -3 << QByteArray("Unknown paramset");
        QTest::newRow("ping without a text")
            << "ping" << XmlRpcArray{XmlRpcValue(1)} << -1 << QByteArray("Parameter callerId must be of type string");
    }

    void faultTexts() {
        QFETCH(QString, method);
        QFETCH(XmlRpcArray, params);
        QFETCH(int, code);
        QFETCH(QByteArray, text);
        QCOMPARE(call(rf, method, params), faultWith(code, text));
    }

    void plainAnswers_data() {
        QTest::addColumn<QString>("method");
        QTest::addColumn<XmlRpcArray>("params");
        QTest::addColumn<QByteArray>("value");
        const XmlRpcValue sw = text("LEQ0943203:1");
        const XmlRpcValue unlinked = text("LEQ1278204:1");
        QTest::newRow("getLinks") << "getLinks" << XmlRpcArray{unlinked, XmlRpcValue(0)}
                                  << QByteArray("<array><data></data></array>");
        QTest::newRow("getLinkPeers") << "getLinkPeers" << XmlRpcArray{unlinked}
                                      << QByteArray("<array><data></data></array>");
        QTest::newRow("getParamsetDescription_NIX")
            << "getParamsetDescription" << XmlRpcArray{sw, text("NIX")} << QByteArray("<struct></struct>");
        QTest::newRow("getInstallMode") << "getInstallMode" << XmlRpcArray{} << QByteArray("<i4>0</i4>");
        QTest::newRow("logLevel") << "logLevel" << XmlRpcArray{} << QByteArray("<i4>1</i4>");
        QTest::newRow("methodHelp") << "system.methodHelp" << XmlRpcArray{text("init")} << QByteArray();
        QTest::newRow("ping_without_callback")
            << "ping" << XmlRpcArray{text("lab-1")}
            << QByteArray("<array><data><value><boolean>1</boolean></value></data></array>");
        QTest::newRow("reportValueUsage") << "reportValueUsage" << XmlRpcArray{sw, text("STATE"), XmlRpcValue(1)}
                                          << QByteArray("<boolean>1</boolean>");
        QTest::newRow("putParamset_unknown_param")
            << "putParamset"
            << XmlRpcArray{sw, text("MASTER"), XmlRpcValue(XmlRpcStruct{{QStringLiteral("NIX"), XmlRpcValue(1)}})}
            << QByteArray();
        QTest::newRow("rfd_real_devices_reachable/setValue_switch_string")
            << "setValue" << XmlRpcArray{sw, text("STATE"), text("true")} << QByteArray();
    }

    void plainAnswers() {
        QFETCH(QString, method);
        QFETCH(XmlRpcArray, params);
        QFETCH(QByteArray, value);
        QCOMPARE(call(rf, method, params), answerWith(value));
    }

    void multicallKeepsFaultsInPlace() {
        const auto entry = [](const char* method, const XmlRpcArray& params) {
            return XmlRpcValue(XmlRpcStruct{
                {QStringLiteral("methodName"), text(method)}, {QStringLiteral("params"), XmlRpcValue(params)}});
        };
        const XmlRpcArray calls{
            entry("getVersion", {}), entry("getValue", {text("LEQ0943203:1"), text("NIX")}), entry("nix", {})};
        QCOMPARE(call(rf, QStringLiteral("system.multicall"), {XmlRpcValue(calls)}),
            answerWith("<array><data><value><array><data><value>2.5.1</value></data></array></value>"
                       "<value><struct><member><name>faultCode</name><value><i4>-5</i4></value></member><member>"
                       "<name>faultString</name><value>Unknown parameter</value></member></struct></value>"
                       "<value><struct><member><name>faultCode</name><value><i4>-1</i4></value></member><member>"
                       "<name>faultString</name><value>nix: unknown method name</value></member></struct></value>"
                       "</data></array>"));
    }

    void bodyThatIsNoCall() { // captures/xmlrpc/rfd_direct/wire_garbage_xml.http
        QCOMPARE(post(rf, "<foo></foo>").body, faultWith(-1, ": unknown method name"));
    }

    void rfdDescriptionsHaveSortedMembersAndBareStrings() {
        // captures/xmlrpc/rfd_real_devices/getDeviceDescription_device.http and …_channel.http
        const QByteArray device = call(rf, QStringLiteral("getDeviceDescription"), {text("LEQ0943203")});
        QVERIFY(device.contains("<struct><member><name>ADDRESS</name><value>LEQ0943203</value></member>"
                                "<member><name>CHILDREN</name><value><array><data><value>LEQ0943203:0</value>"
                                "<value>LEQ0943203:1</value></data></array></value></member>"
                                "<member><name>FIRMWARE</name><value>"));
        QVERIFY(device.contains("<member><name>ROAMING</name><value><i4>0</i4></value></member>"));
        QVERIFY(device.contains("<name>UPDATABLE</name><value><i4>"));
        const QByteArray channel = call(rf, QStringLiteral("getDeviceDescription"), {text("LEQ0943203:1")});
        QVERIFY(channel.contains("<name>PARAMSETS</name><value><array><data>"));
        QVERIFY(channel.contains("<name>PARENT_TYPE</name><value>HM-LC-Sw1-Pl-2</value>"));
        QVERIFY(!channel.contains("<string>"));
    }

    void hmIpSendsEveryMemberTyped() {
        const XmlRpcStruct channel = description(ip, QStringLiteral("MAINTENANCE"));
        QVERIFY(channel.contains(QStringLiteral("FIRMWARE_UPDATE_STATE")));
        QVERIFY(channel.value(QStringLiteral("CHILDREN")).isArray());
        QVERIFY(channel.value(QStringLiteral("UPDATABLE")).isBool());
        QVERIFY(channel.value(QStringLiteral("PARAMSETS")).toStringList().contains(QStringLiteral("SERVICE")));
        QVERIFY(call(ip, QStringLiteral("getVersion")).contains("<string>3.89.8.20260821</string>"));
    }

    void groupsSendChildrenAsText() {
        const XmlRpcStruct group = description(virtualDevices, QStringLiteral("HM-CC-VG-1"));
        QVERIFY(group.value(QStringLiteral("CHILDREN")).isString());
        const QString address = group.value(QStringLiteral("ADDRESS")).toString();
        const XmlRpcValue parameter = result(
            virtualDevices, QStringLiteral("getParamsetDescription"), {XmlRpcValue(address + u":1"), text("VALUES")})
                                          .member(QStringLiteral("SET_TEMPERATURE"));
        QVERIFY(parameter.member(QStringLiteral("MIN")).isString());
    }

    void doublesHaveSixDecimals() { // captures/xmlrpc/rfd_real_devices_reachable/getParamset_master.http
        const QByteArray answer
            = call(rf, QStringLiteral("getParamsetDescription"), {text("MEQ0184208:4"), text("VALUES")});
        QVERIFY(answer.contains("<name>ACTUAL_TEMPERATURE</name>"));
        QVERIFY(answer.contains("<name>MIN</name><value><double>4.500000</double></value>"));
    }

    void enumBoundsAreNamesOnHmIpAndNumbersOnRfd() {
        const QString contact = channel(ip, "SHUTTER_CONTACT");
        const XmlRpcValue state
            = result(ip, QStringLiteral("getParamsetDescription"), {XmlRpcValue(contact), text("VALUES")})
                  .member(QStringLiteral("STATE"));
        QCOMPARE(state.member(QStringLiteral("TYPE")).toString(), QStringLiteral("ENUM"));
        QCOMPARE(state.member(QStringLiteral("MIN")).toString(), QStringLiteral("CLOSED"));
        QCOMPARE(state.member(QStringLiteral("MAX")).toString(), QStringLiteral("OPEN"));
        const XmlRpcValue direction
            = result(rf, QStringLiteral("getParamsetDescription"), {XmlRpcValue(channel(rf, "DIMMER")), text("VALUES")})
                  .member(QStringLiteral("DIRECTION"));
        QVERIFY(direction.member(QStringLiteral("MAX")).isInt());
    }

    void modeOneTellsMadeUpValues() {
        const XmlRpcArray ask{text("LEQ0943203:1"), text("STATE"), XmlRpcValue(1)};
        const XmlRpcValue reading = result(rf, QStringLiteral("getValue"), ask);
        QVERIFY(reading.isStruct());
        QVERIFY(!reading.member(QStringLiteral("UNDEFINED")).toBool());
        const XmlRpcValue madeUp
            = result(rf, QStringLiteral("getValue"), {text("LEQ0943A05:1"), text("STATE"), XmlRpcValue(1)});
        QVERIFY(madeUp.member(QStringLiteral("UNDEFINED")).toBool()); // never reported, yet it has a value
        QVERIFY(madeUp.member(QStringLiteral("VALUE")).isBool());
        const XmlRpcValue all
            = result(rf, QStringLiteral("getParamset"), {text("LEQ0943203:1"), text("VALUES"), XmlRpcValue(1)});
        QVERIFY(all.member(QStringLiteral("STATE")).isStruct());
    }

    void rfdClampsSilently() { // captures/xmlrpc/rfd_real_devices_reachable/setValue_dimmer_out_of_range.http
        const QString dimmer = channel(rf, "DIMMER");
        const XmlRpcValue level = text("LEVEL");
        QCOMPARE(call(rf, QStringLiteral("setValue"), {XmlRpcValue(dimmer), level, XmlRpcValue(3.0)}), answerWith({}));
        QTRY_COMPARE(m_simulator->value(rf, dimmer, QStringLiteral("LEVEL")).toDouble(), 1.0);
        // <int> for a FLOAT: setValue_LEVEL_int.http
        QCOMPARE(call(rf, QStringLiteral("setValue"), {XmlRpcValue(dimmer), level, XmlRpcValue(0)}),
            faultWith(-1, "Failure"));
    }

    void hmIpPutParamsetIsAllOrNothing() {
        const QString receiver = channel(ip, "SWITCH_VIRTUAL_RECEIVER");
        const bool before = m_simulator->value(ip, receiver, QStringLiteral("STATE")).toBool();
        const XmlRpcStruct values{
            {QStringLiteral("STATE"), XmlRpcValue(!before)}, {QStringLiteral("NIX"), XmlRpcValue(1)}};
        const QByteArray answer
            = call(ip, QStringLiteral("putParamset"), {XmlRpcValue(receiver), text("VALUES"), XmlRpcValue(values)});
        QVERIFY(answer.contains("<fault>"));
        QCOMPARE(m_simulator->value(ip, receiver, QStringLiteral("STATE")).toBool(), before);
    }

    void asksForCredentials() { // captures/auth/auth_xmlrpc_remote_2001_nocred.http
        const QByteArray body = "<methodCall><methodName>getVersion</methodName></methodCall>";
        const RawAnswer answer = post(rf, body, {});
        QCOMPARE(answer.status(), 401);
        QVERIFY(answer.hasLine("WWW-Authenticate: Basic realm=\"theRealm\", charset=\"UTF-8\""));
        QVERIFY(answer.hasLine("Content-Type: text/html"));
        QVERIFY(answer.hasLine("Connection: close"));
        QCOMPARE(answer.body.size(), 347);
        const RawAnswer malformed = post(rf, body, "Authorization: Basic !!!\r\n");
        QCOMPARE(malformed.status(), 400); // auth_xmlrpc_remote_malformed_auth.http
        QCOMPARE(malformed.body.size(), 345);
        QCOMPARE(post(rf, body, "Authorization: Basic " + QByteArray("admin:demo").toBase64() + "\r\n").status(), 401);
        QCOMPARE(post(rf, body, "Authorization: Basic " + QByteArray("Gast:demo").toBase64() + "\r\n").status(), 200);
    }

    void notReady() { // captures/http/notready_2001.http
        simulator::Faults faults;
        faults.booting = true;
        m_simulator->setFaults(faults);
        const RawAnswer answer = post(rf, "<methodCall><methodName>getVersion</methodName></methodCall>");
        QCOMPARE(answer.status(), 503);
        QVERIFY(answer.hasLine("Content-Type: text/plain; charset=utf-8"));
        QCOMPARE(answer.body, QByteArray("12\r\nCCU not ready yet\n\r\n0\r\n\r\n"));
        m_simulator->setFaults({});
        QCOMPARE(call(rf, QStringLiteral("getVersion")), answerWith("2.5.1"));
    }

    void faultsSwitchAtRunTime() {
        const QByteArray body = "<methodCall><methodName>getVersion</methodName></methodCall>";
        simulator::Faults faults;
        faults.html = true;
        m_simulator->setFaults(faults);
        QVERIFY(post(rf, body).body.startsWith("<!DOCTYPE html>"));
        faults = {};
        faults.badXml = true;
        m_simulator->setFaults(faults);
        QVERIFY(!readResponse(post(rf, body).body));
        faults = {};
        faults.faultCode = -8;
        m_simulator->setFaults(faults);
        QVERIFY(call(rf, QStringLiteral("setValue"), {text("LEQ0943203:1"), text("STATE"), XmlRpcValue(true)})
                    .contains("<i4>-8</i4>"));
        faults = {};
        faults.delayMs = 150;
        m_simulator->setFaults(faults);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(post(rf, body).body, answerWith("2.5.1"));
        QVERIFY(timer.elapsed() >= 150);
    }

    void closesAfterReadingAWrite() {
        simulator::Faults faults;
        faults.closeAfterRead = true;
        m_simulator->setFaults(faults);
        const bool before = m_simulator->value(rf, QStringLiteral("LEQ0943203:1"), QStringLiteral("STATE")).toBool();
        const QByteArray write
            = writeCall({QStringLiteral("setValue"), {text("LEQ0943203:1"), text("STATE"), XmlRpcValue(!before)}})
                  .value();
        QVERIFY(post(rf, write).head.isEmpty());
        QCOMPARE(m_simulator->value(rf, QStringLiteral("LEQ0943203:1"), QStringLiteral("STATE")).toBool(), !before);
        QCOMPARE(m_simulator->requestCounts().value(QStringLiteral("setValue")), quint64(1));
    }

    void methodsDifferByProcess() {
        const auto methods = [this](const char* interface) {
            return result(QString::fromLatin1(interface), QStringLiteral("system.listMethods")).toStringList();
        };
        QVERIFY(!methods("BidCos-Wired").contains(QStringLiteral("getVersion")));
        QVERIFY(!methods("VirtualDevices").contains(QStringLiteral("ping")));
        QCOMPARE(result(virtualDevices, QStringLiteral("ping"), {text("x")}), XmlRpcValue(true));
        QVERIFY(methods("HmIP-RF").contains(QStringLiteral("putParamset")));
    }
};

QTEST_GUILESS_MAIN(SimulatorXmlRpcTest)
#include "tst_simulatorxmlrpc.moc"
