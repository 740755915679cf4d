// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulator.h"
#include "tests/support/rawhttp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace ccudesk;
using test::RawAnswer;

// The bytes in here were seen on a real OpenCCU: captures/json-openccu; the file's name stands beside each.

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QString light = QStringLiteral("LEQ0943203:1");
const QString state = QStringLiteral("STATE");

QByteArray oneLine(const QByteArray& result) {
    return "{\"id\": 1,\"version\": \"1.1\",\"result\": " + result + ",\"error\": null}";
}

QByteArray error(int code, const QByteArray& message, const QByteArray& id = "1") {
    return "{\n  \"id\": " + id
        + ",\n  \"version\": \"1.1\",\n  \"result\": null,\n  \"error\": {\n    \"name\": \"JSONRPCError\",\n    "
          "\"code\": "
        + QByteArray::number(code) + ",\n    \"message\": \"" + message + "\"\n  }\n}\n";
}

} // namespace

class SimulatorJsonTest : public QObject {
    Q_OBJECT

    simulator::Endpoints m_endpoints;
    std::unique_ptr<simulator::Simulator> m_simulator;
    QString m_session;

    void startWith(const simulator::Options& options) {
        m_simulator = std::make_unique<simulator::Simulator>(options);
        const auto started = m_simulator->start();
        QVERIFY(started);
        m_endpoints = *started;
        m_session = login(QStringLiteral("Admin"));
        QCOMPARE(m_session.size(), 10);
    }

    RawAnswer post(const QByteArray& body) {
        return test::rawPost(m_endpoints.plainPorts.value(QStringLiteral("JSON")), body, {}, "/api/homematic.cgi");
    }

    QByteArray call(const QString& method, QJsonObject params = {}, const QString& session = {}) {
        const QString id = session.isNull() ? m_session : session;
        if (!id.isEmpty())
            params.insert(QStringLiteral("_session_id_"), id);
        const QJsonObject request{
            {QStringLiteral("id"), 1}, {QStringLiteral("method"), method}, {QStringLiteral("params"), params}};
        return post(QJsonDocument(request).toJson(QJsonDocument::Compact)).text();
    }

    QJsonValue result(const QString& method, const QJsonObject& params = {}) {
        return QJsonDocument::fromJson(call(method, params)).object().value(QStringLiteral("result"));
    }

    QString login(const QString& user, const QString& password = QStringLiteral("demo")) {
        const QByteArray answer = call(QStringLiteral("Session.login"),
            {{QStringLiteral("username"), user}, {QStringLiteral("password"), password}}, QStringLiteral(""));
        return QJsonDocument::fromJson(answer).object().value(QStringLiteral("result")).toString();
    }

    QJsonObject at(const QString& address, const QString& key) {
        return {
            {QStringLiteral("interface"), rf}, {QStringLiteral("address"), address}, {QStringLiteral("valueKey"), key}};
    }

    QString script(const QString& text) {
        return result(QStringLiteral("ReGa.runScript"), {{QStringLiteral("script"), text}}).toString();
    }

private Q_SLOTS:
    void init() {
        simulator::Options options;
        options.home.life = false;
        startWith(options);
    }

    void cleanup() { m_simulator.reset(); }

    void answersChunkedWithACapitalHeader() { // session_login_ok.http
        const RawAnswer answer = post("{\"version\": \"1.1\", \"id\": 1, \"method\": \"Session.login\", \"params\": "
                                      "{\"username\": \"Admin\", \"password\": \"demo\"}}");
        QCOMPARE(answer.status(), 200);
        QVERIFY(answer.hasLine("CONTENT-TYPE: application/json; charset=utf-8"));
        QVERIFY(answer.hasLine("Transfer-Encoding: chunked"));
        QVERIFY(!answer.head.contains("\r\nContent-Type:"));
        QVERIFY(answer.body.startsWith("3f\r\n{\"id\": 1,\"version\": \"1.1\",\"result\": \""));
        QVERIFY(answer.body.endsWith("\",\"error\": null}\r\n0\r\n\r\n"));
    }

    void envelope_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray early = error(100, "invalid request (unexpected end of text)", "\"error\"");
        const QByteArray brace = error(100, "invalid request (\\\"{\\\" expected)", "\"error\"");
        QTest::newRow("empty_body") << QByteArray() << early;
        QTest::newRow("bad_json") << QByteArray("{\"method\":\"Room.getAll\",\"params\":{") << early;
        QTest::newRow("bad_json2") << QByteArray("not json") << brace;
        QTest::newRow("batch_array") << QByteArray("[{\"id\":1}]") << brace;
        QTest::newRow("no_method") << QByteArray("{\"id\":5,\"params\":{}}")
                                   << error(102, "params not found in request", "5");
        QTest::newRow("no_params") << QByteArray("{\"id\":5,\"method\":\"CCU.getVersion\"}")
                                   << error(103, "method not found in request", "5");
        QTest::newRow("unknown_method_nosession") << QByteArray("{\"id\":1,\"method\":\"Foo.bar\",\"params\":{}}")
                                                  << error(401, "method not found (Foo.bar)");
        QTest::newRow("session_login_missing_argument")
            << QByteArray("{\"id\":1,\"method\":\"Session.login\",\"params\":{\"username\":\"Admin\"}}")
            << error(402, "missing argument (password)");
        QTest::newRow("invalid_session_call")
            << QByteArray("{\"id\":1,\"method\":\"Room.getAll\",\"params\":{\"_session_id_\":\"XXXXXXXXXX\"}}")
            << error(400, "access denied (\\\"GUEST\\\" needed 0)");
        QTest::newRow("session_login_wrong_password") << QByteArray(
            "{\"id\":1,\"method\":\"Session.login\",\"params\":{\"username\":\"Admin\",\"password\":\"x\"}}")
                                                      << error(501, "invalid credentials or too many sessions");
        QTest::newRow("session_login_lowercase_user") << QByteArray(
            "{\"id\":1,\"method\":\"Session.login\",\"params\":{\"username\":\"admin\",\"password\":\"demo\"}}")
                                                      << error(501, "invalid credentials or too many sessions");
        QTest::newRow("session_logout_again")
            << QByteArray("{\"id\":1,\"method\":\"Session.logout\",\"params\":{\"_session_id_\":\"XXXXXXXXXX\"}}")
            << oneLine("true");
    }

    void envelope() {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, answer);
        QCOMPARE(post(body).text(), answer);
    }

    void emptyBodyHasTheCapturedSize() { // empty_body.http
        QVERIFY(post({}).body.startsWith("b3\r\n"));
    }

    void echoesTheId_data() {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("id_string") << QByteArray("\"id\": \"abc\",") << QByteArray("{\"id\": abc,\"version\"");
        QTest::newRow("id_null") << QByteArray("\"id\": null,") << QByteArray("{\"id\": null,\"version\"");
        QTest::newRow("id_float") << QByteArray("\"id\": 1.5,") << QByteArray("{\"id\": 1.5,\"version\"");
        QTest::newRow("no_id") << QByteArray() << QByteArray("{\"version\": \"1.1\",\"result\": \"3.89.8.20260821\"");
    }

    void echoesTheId() {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, start);
        const QByteArray body = "{" + member + "\"method\": \"CCU.getVersion\", \"params\": {\"_session_id_\": \""
            + m_session.toLatin1() + "\"}}";
        QVERIFY(post(body).text().startsWith(start));
    }

    void missingSessionIsAnInternalError() { // missing_session_call.http
        const QByteArray answer
            = post("{\"version\": \"1.1\", \"id\": 1, \"method\": \"Room.getAll\", \"params\": {}}").text();
        QCOMPARE(answer.size(), 390);
        QVERIFY(
            answer.contains("internal error:\\ncan't read \\\"args(_session_id_)\\\": no such element in array\\n"));
    }

    void levels() { // guest_calls_*.http
        const QString guest = login(QStringLiteral("Gast"));
        QCOMPARE(call(QStringLiteral("CCU.getSecurityLevel"), {}, guest),
            error(400, "access denied (\\\"ADMIN\\\" needed 1)"));
        QCOMPARE(call(QStringLiteral("SysVar.getAll"), {}, guest), error(400, "access denied (\\\"USER\\\" needed 1)"));
        QJsonObject write = at(light, state);
        write.insert(QStringLiteral("type"), QStringLiteral("bool"));
        write.insert(QStringLiteral("value"), QStringLiteral("true"));
        QCOMPARE(call(QStringLiteral("Interface.setValue"), write, guest), oneLine("true")); // guests may
    }

    void interfaceCalls_data() {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("Interface_isPresent_down")
            << "Interface.isPresent" << QJsonObject{{QStringLiteral("interface"), QStringLiteral("CUxD")}}
            << error(500, "unknown interface (CUxD)");
        QTest::newRow("missing_argument")
            << "Interface.listDevices" << QJsonObject() << error(402, "missing argument (interface)");
        QTest::newRow("Interface_getDeviceDescription_unknown")
            << "Interface.getDeviceDescription" << at(QStringLiteral("LEQ0000000:1"), {})
            << error(502, "XML-RPC: unknown device or channel");
        QTest::newRow("Interface_setValue_unknown")
            << "Interface.setValue"
            << QJsonObject{{QStringLiteral("interface"), rf}, {QStringLiteral("address"), light},
                   {QStringLiteral("valueKey"), QStringLiteral("NIX")},
                   {QStringLiteral("type"), QStringLiteral("bool")}, {QStringLiteral("value"), QStringLiteral("true")}}
            << error(505, "XML-RPC: unknown argument or value");
        QTest::newRow("Program_execute_unknown")
            << "Program.execute" << QJsonObject{{QStringLiteral("id"), QStringLiteral("99999")}} << oneLine("false");
        QTest::newRow("SysVar_getValueByName_unknown")
            << "SysVar.getValueByName" << QJsonObject{{QStringLiteral("name"), QStringLiteral("NIX")}}
            << oneLine("\"\"");
        QTest::newRow("Device_get_unknown") << "Device.get" << QJsonObject{{QStringLiteral("id"), QStringLiteral("1")}}
                                            << error(501, "device not found");
    }

    void interfaceCalls() {
        QFETCH(QString, method);
        QFETCH(QJsonObject, params);
        QFETCH(QByteArray, answer);
        QCOMPARE(call(method, params), answer);
    }

    void listInterfacesTellsInternalPorts() { // Interface_listInterfaces.http
        const QByteArray answer = call(QStringLiteral("Interface.listInterfaces"));
        QVERIFY(answer.contains("{\"name\":\"BidCos-RF\",\"port\":32001,\"info\":\"BidCos-RF\"}"));
        QVERIFY(answer.contains("{\"name\":\"VirtualDevices\",\"port\":39292,\"info\":\"Virtual Devices\"}"));
    }

    void paramsetsAreTexts() { // Interface_getParamset_hmip_VALUES.http
        const QJsonObject values = result(QStringLiteral("Interface.getParamset"),
            {{QStringLiteral("interface"), QStringLiteral("HmIP-RF")},
                {QStringLiteral("address"), QStringLiteral("000A1D8994C101:1")},
                {QStringLiteral("paramsetKey"), QStringLiteral("VALUES")}})
                                       .toObject();
        QCOMPARE(values.value(QStringLiteral("ACTUAL_TEMPERATURE")).toString(), QStringLiteral("21.400000"));
        QVERIFY(values.value(QStringLiteral("SET_POINT_MODE")).isString());
    }

    void groupsCarryKeysAndUmlauts() { // Room_getAll.http, Subsection_getAll.http
        const QByteArray rooms = call(QStringLiteral("Room.getAll"));
        QVERIFY(rooms.contains(",\"name\":\"roomLivingRoom\",\"description\":\"\",\"channelIds\":[\""));
        QVERIFY(rooms.contains("\"name\":\"K\xc3\xbc"
                               "che\""));
        QVERIFY(call(QStringLiteral("Subsection.getAll")).contains("\"name\":\"funcLight\""));
        QVERIFY(call(QStringLiteral("SysVar.getAll")).contains("\"name\":\"${sysVarPresence}\""));
        QVERIFY(call(QStringLiteral("Program.getAll")).contains("\"lastExecuteTime\":\""));
    }

    void deviceDetails() { // Device_listAllDetail.http
        const QJsonArray devices = result(QStringLiteral("Device.listAllDetail")).toArray();
        QVERIFY(devices.size() > 50);
        const QJsonObject device = devices.at(0).toObject();
        QCOMPARE(device.value(QStringLiteral("operateGroupOnly")).toString(), QStringLiteral("false"));
        const QJsonObject channel = device.value(QStringLiteral("channels")).toArray().at(0).toObject();
        QVERIFY(channel.value(QStringLiteral("index")).isDouble());
        QVERIFY(channel.value(QStringLiteral("isUsable")).isBool());
    }

    void stockAnswersInLatin1() { // captures/json-ccu3: claims UTF-8
        simulator::Options options;
        options.stockEncoding = true;
        startWith(options);
        QVERIFY(call(QStringLiteral("Room.getAll"))
                    .contains("\"name\":\"K\xfc"
                              "che\""));
    }

    void sessionsAreFew() { // sessions.txt
        simulator::Options options;
        options.maxSessions = 3;
        startWith(options);
        QVERIFY(!login(QStringLiteral("Admin")).isEmpty());
        QVERIFY(!login(QStringLiteral("Admin")).isEmpty());
        QVERIFY(login(QStringLiteral("Admin")).isEmpty());
        QCOMPARE(m_simulator->openSessions(), 3);
        QCOMPARE(call(QStringLiteral("Session.logout")), oneLine("true"));
        QCOMPARE(m_simulator->openSessions(), 2);
        m_session = login(QStringLiteral("Admin"));
        QVERIFY(!m_session.isEmpty());
    }

    void sessionsExpire() {
        simulator::Options options;
        options.sessionSeconds = 1;
        startWith(options);
        QCOMPARE(call(QStringLiteral("Session.renew")), oneLine("true"));
        QTRY_COMPARE(m_simulator->openSessions(), 0);
        QCOMPARE(call(QStringLiteral("Session.renew")), error(400, "access denied (\\\"GUEST\\\" needed 0)"));
    }

    void refusesLoginsAsAFault() {
        simulator::Faults faults;
        faults.refuseLogins = true;
        m_simulator->setFaults(faults);
        QVERIFY(login(QStringLiteral("Admin")).isEmpty());
    }

    void scriptsOfOurs() {
        const QString inventory = script(QStringLiteral("! ccudesk inventory 1\n"));
        QVERIFY(inventory.endsWith(QStringLiteral("#END\r\n")));
        QVERIFY(inventory.contains(QStringLiteral("\tBidCos-RF\tLEQ0943203\tDunstabzug\r\n")));
        QVERIFY(inventory.contains(QStringLiteral("\tK%FCche\t "))); // Latin-1 bytes, percent-encoded
        QVERIFY(script(QStringLiteral("! ccudesk messages 1\n")).contains(QStringLiteral("\tSTICKY_UNREACH\ttrue\t")));
        QCOMPARE(script(QStringLiteral("! ccudesk values 1\nstring sInterface = \"NIX\";\n")), QString());
        QCOMPARE(script(QStringLiteral("WriteLine(\"a\" ;; foo(")), QString()); // ReGa_runScript_syntax_error.http
    }

    //! As resources/rega/messages.rega prints them: no event tells when they change.
    void messagesTellVariablesAndProgramsToo() {
        const auto linesOf = [this](const QString& name) {
            const QStringList all = script(QStringLiteral("! ccudesk %1 1\n").arg(name)).split(QStringLiteral("\r\n"));
            return all.filter(QRegularExpression(QStringLiteral("^[VP]\t")));
        };
        const QStringList told = linesOf(QStringLiteral("messages"));
        QVERIFY(told.size() > 10);
        QCOMPARE(told, linesOf(QStringLiteral("inventory")));
        QVERIFY(script(QStringLiteral("! ccudesk messages 1\n")).endsWith(QStringLiteral("\r\n#END\r\n")));
    }

    void valuesThatNeverCameHaveNoTime() {
        const QString values = script(QStringLiteral("! ccudesk values 1\nstring sInterface = \"BidCos-RF\";\n"));
        const QString pump = values.mid(values.indexOf(QStringLiteral("A\tLEQ0943A05:1\t")));
        QVERIFY(pump.contains(QStringLiteral("v\tSTATE\t0\tfalse\r\n")));
        QCOMPARE(result(QStringLiteral("Interface.getValue"), at(QStringLiteral("LEQ0943A05:1"), state)),
            QJsonValue(QStringLiteral("0"))); // made up (protocol §3.3)
    }

    void variablesAndPrograms() {
        const auto byName = [](const QString& name) { return QJsonObject{{QStringLiteral("name"), name}}; };
        QJsonObject write = byName(QStringLiteral("Urlaub"));
        write.insert(QStringLiteral("value"), QStringLiteral("1"));
        QCOMPARE(call(QStringLiteral("SysVar.setBool"), write), oneLine("1"));
        QCOMPARE(
            result(QStringLiteral("SysVar.getValueByName"), byName(QStringLiteral("Urlaub"))), QStringLiteral("true"));
        write.insert(QStringLiteral("value"), false); // SysVar_setBool_json.http: a JSON false sets true
        QCOMPARE(call(QStringLiteral("SysVar.setBool"), write), oneLine("1"));
        const QJsonArray programs = result(QStringLiteral("Program.getAll")).toArray();
        const QString id = programs.at(0).toObject().value(QStringLiteral("id")).toString();
        QCOMPARE(call(QStringLiteral("Program.execute"), {{QStringLiteral("id"), id}}), oneLine("true"));
    }

    void openFiles() {
        const quint16 port = m_endpoints.plainPorts.value(QStringLiteral("JSON"));
        QVERIFY(test::rawGet(port, "/api/backup/version.cgi").body.startsWith("VERSION=3.89.8.20260821\nPRODUCT="));
        QCOMPARE(test::rawGet(port, "/ise/checkrega.cgi").body, QByteArray("OK"));
        const QByteArray table = test::rawGet(port, "/config/devdescr/DEVDB.tcl").body;
        QVERIFY(table.startsWith("array set DEV_PATHS {"));
        const QByteArray path = "/config/img/devices/50/hmip-wth-2_thumb.png";
        QVERIFY(
            table.contains(QByteArray("HmIP-WTH-2 {{50 " + path + "} {250 /config/img/devices/250/hmip-wth-2.png}}")));
        const RawAnswer picture = test::rawGet(port, path);
        QVERIFY(picture.hasLine("Content-Type: image/png"));
        QVERIFY(picture.body.startsWith(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x32\0\0\0\x32", 24)));
        QCOMPARE(test::rawGet(port, "/config/img/devices/50/nothing_thumb.png").status(), 404);
        QCOMPARE(m_simulator->requestCounts().value(QStringLiteral("GET /ise/checkrega.cgi")), quint64(1));
    }

    void signsInWhileBooting() { // notready_json.http: only the interfaces' ports answer 503
        simulator::Faults faults;
        faults.booting = true;
        m_simulator->setFaults(faults);
        QCOMPARE(login(QStringLiteral("Admin")).size(), 10);
        QVERIFY(call(QStringLiteral("Interface.listInterfaces")).contains("\"BidCos-RF\""));
        QCOMPARE(m_simulator->requestCounts().value(QStringLiteral("HTTP 503")), quint64(0));
    }

    void webDownAsAFault() {
        simulator::Faults faults;
        faults.webDown = true;
        m_simulator->setFaults(faults);
        QCOMPARE(post("{}").status(), 503);
        QCOMPARE(m_simulator->requestCounts().value(QStringLiteral("HTTP 503")), quint64(1));
    }

    void twoSimulatorsSideBySide() {
        simulator::Simulator other(simulator::Options{});
        const auto endpoints = other.start();
        QVERIFY(endpoints);
        QVERIFY(endpoints->certificateSha256 != m_endpoints.certificateSha256);
        other.report(rf, light, state, true);
        m_simulator->report(rf, light, state, false);
        QCOMPARE(other.value(rf, light, state).toBool(), true);
        QCOMPARE(m_simulator->value(rf, light, state).toBool(), false);
    }

    void restartKeepsPortsAndHome() {
        m_simulator->report(rf, light, state, true);
        const auto endpoints = m_simulator->restart();
        QVERIFY(endpoints);
        QCOMPARE(endpoints->plainPorts, m_endpoints.plainPorts);
        QCOMPARE(endpoints->tlsPorts, m_endpoints.tlsPorts);
        QCOMPARE(endpoints->certificateSha256, m_endpoints.certificateSha256);
        QCOMPARE(m_simulator->openSessions(), 0);
        QCOMPARE(m_simulator->value(rf, light, state).toBool(), true);
        QCOMPARE(call(QStringLiteral("Room.getAll")), error(400, "access denied (\\\"GUEST\\\" needed 0)"));
    }
};

QTEST_GUILESS_MAIN(SimulatorJsonTest)
#include "tst_simulatorjson.moc"
