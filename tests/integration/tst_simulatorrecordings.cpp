// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcwriter.h"
#include "core/simulator/simulator.h"
#include "tests/core/testdata.h"
#include "tests/support/rawhttp.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace ccudesk;
using namespace ccudesk::rpc;
using test::RawAnswer;

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QByteArray getVersion = "<methodCall><methodName>getVersion</methodName></methodCall>";

QByteArray replaced(const QByteArray& text, const char* pattern, const char* by) {
    return QString::fromLatin1(text).replace(QRegularExpression(QLatin1String(pattern)), QLatin1String(by)).toLatin1();
}

//! An answer's head with its lines sorted, without what changes from answer to answer.
QList<QByteArray> headLines(const QByteArray& head) {
    QList<QByteArray> lines = replaced(head, "Date: [^\r]*", "Date: ?").trimmed().replace("\r\n", "\n").split('\n');
    std::sort(lines.begin() + 1, lines.end());
    return lines;
}

QByteArray withoutSession(const QByteArray& body) {
    return replaced(body, "\"result\": \"[A-Za-z0-9]{10}\"", "\"result\": \"?\"");
}

//! One parameter's member in an answer of getParamsetDescription. TAB_ORDER is ours: the simulated CCU knows fewer
//! parameters than the recorded one.
QByteArray descriptionOf(const QByteArray& answer, const QByteArray& parameter) {
    const qsizetype start = answer.indexOf(QByteArray("<member><name>" + parameter + "</name><value><struct>"));
    const QByteArray end = "</struct></value></member>";
    const qsizetype stop = answer.indexOf(end, start);
    if (start < 0 || stop < 0)
        return {};
    return replaced(answer.mid(start, stop + end.size() - start), "(<name>TAB_ORDER</name><value><i4>)\\d+", "\\1?");
}

} // namespace

//! What the simulated CCU sends, byte by byte against what real ones sent: tests/data.
class SimulatorRecordingsTest : public QObject {
    Q_OBJECT

    simulator::Endpoints m_endpoints;
    std::unique_ptr<simulator::Simulator> m_simulator;

    void startWith(const simulator::Options& options) {
        m_simulator = std::make_unique<simulator::Simulator>(options);
        const auto started = m_simulator->start();
        QVERIFY(started);
        m_endpoints = *started;
    }

    RawAnswer postXml(const QByteArray& body, const QByteArray& headers = {}) {
        return test::rawPost(m_endpoints.plainPorts.value(rf), body, headers);
    }

    QByteArray call(const QString& method, const XmlRpcArray& params = {}) {
        return postXml(writeCall({method, params}).value()).body;
    }

    RawAnswer postJson(const QByteArray& body) {
        return test::rawPost(m_endpoints.plainPorts.value(QStringLiteral("JSON")), body, {}, "/api/homematic.cgi");
    }

    RawAnswer login(const QString& user, const QString& password) {
        const QJsonObject request{{QStringLiteral("version"), QStringLiteral("1.1")}, {QStringLiteral("id"), 1},
            {QStringLiteral("method"), QStringLiteral("Session.login")},
            {QStringLiteral("params"),
                QJsonObject{{QStringLiteral("username"), user}, {QStringLiteral("password"), password}}}};
        return postJson(QJsonDocument(request).toJson(QJsonDocument::Compact));
    }

    //! The whole answer of a script, as an administrator gets it.
    QByteArray runScript(const QString& script) {
        const QByteArray signedIn = login(QStringLiteral("Admin"), QStringLiteral("demo")).text();
        const QString session = QJsonDocument::fromJson(signedIn).object().value(QStringLiteral("result")).toString();
        const QJsonObject request{{QStringLiteral("id"), 1},
            {QStringLiteral("method"), QStringLiteral("ReGa.runScript")},
            {QStringLiteral("params"),
                QJsonObject{{QStringLiteral("_session_id_"), session}, {QStringLiteral("script"), script}}}};
        return postJson(QJsonDocument(request).toJson(QJsonDocument::Compact)).text();
    }

    static simulator::Options openOptions() {
        simulator::Options options;
        options.home.life = false;
        options.basicAuth = false;
        options.tls = false;
        return options;
    }

    void compare(const RawAnswer& answer, const char* file) {
        const QByteArray recorded = testData(QStringLiteral("http/") + QLatin1String(file));
        const qsizetype headEnd = recorded.indexOf("\r\n\r\n");
        QCOMPARE(headLines(answer.head), headLines(recorded.first(headEnd)));
        QCOMPARE(withoutSession(answer.body), withoutSession(recorded.mid(headEnd + 4)));
    }

private Q_SLOTS:
    void init() { startWith(openOptions()); }
    void cleanup() { m_simulator.reset(); }

    void wholeAnswers() {
        compare(postXml(getVersion), "version.http");
        compare(login(QStringLiteral("Admin"), QStringLiteral("demo")), "login.http");
        simulator::Faults faults;
        faults.booting = true;
        m_simulator->setFaults(faults);
        compare(postXml(getVersion), "not_ready.http");
    }

    void refusals() {
        simulator::Options options = openOptions();
        options.basicAuth = true;
        startWith(options);
        compare(postXml(getVersion), "unauthorized.http");
        compare(postXml(getVersion, "Authorization: Basic !!!\r\n"), "bad_request.http");
    }

    //! captures/json-openccu/session_login_umlaut_*.http, captures/auth/auth_xmlrpc_remote_2001_umlaut_*.http
    void umlautsPassOnlyAsLatin1BasicAuth() {
        simulator::Options options = openOptions();
        options.basicAuth = true;
        options.user = QStringLiteral("Müller");
        options.password = QStringLiteral("Sonder:ä&=+ %x");
        startWith(options);
        const QString text = QStringLiteral("{\"version\":\"1.1\",\"id\":1,\"method\":\"Session.login\",\"params\":"
                                            "{\"username\":\"Müller\",\"password\":\"Sonder:ä&=+ %x\"}}");
        QString escaped = text;
        escaped.replace(u'ü', QStringLiteral("\\u00fc")).replace(u'ä', QStringLiteral("\\u00e4"));
        for (const QByteArray& body : {text.toUtf8(), text.toLatin1(), escaped.toLatin1()})
            QCOMPARE(postJson(body).text(), testData(QStringLiteral("json/login_refused.json")));
        QCOMPARE(m_simulator->openSessions(), 0);
        const auto basic = [this](const QByteArray& credentials) {
            return postXml(getVersion, "Authorization: Basic " + credentials + "\r\n").status();
        };
        QCOMPARE(basic("TfxsbGVyOlNvbmRlcjrkJj0rICV4"), 200); // Latin-1
        QCOMPARE(basic("TcO8bGxlcjpTb25kZXI6w6QmPSsgJXg="), 401); // UTF-8, as the 401 itself asks for
    }

    void logicLayerDown() {
        const QByteArray room = "{\"id\":1,\"method\":\"Room.getAll\",\"params\":{\"_session_id_\":\"abcdefghij\"}}";
        simulator::Faults faults;
        faults.regaDown = true;
        m_simulator->setFaults(faults);
        QCOMPARE(login(QStringLiteral("Admin"), QStringLiteral("demo")).text(),
            testData(QStringLiteral("json/rega_down_login.json")));
        QCOMPARE(postJson(room).text(), testData(QStringLiteral("json/rega_down.json")));
        QCOMPARE(postXml(getVersion).status(), 200); // the interfaces go on
        m_simulator->setFaults({});
        QVERIFY(!postJson(room).text().contains("needed )"));
    }

    void deadInterface() { // captures/xmlrpc/wired_via_lighttpd/nothing_behind_2000.http
        simulator::Faults faults;
        faults.deadInterfaces = QStringList{rf};
        m_simulator->setFaults(faults);
        const RawAnswer answer = postXml(getVersion);
        QCOMPARE(answer.status(), 503);
        QVERIFY(answer.hasLine("Content-Type: text/html"));
        QVERIFY(answer.hasLine("X-Frame-Options: SAMEORIGIN"));
        QVERIFY(!answer.hasLine("Connection: close"));
        QVERIFY(answer.body.startsWith("<!DOCTYPE html>\n<html lang=\"de\""));
        const quint16 other = m_endpoints.plainPorts.value(QStringLiteral("BidCos-Wired"));
        QCOMPARE(test::rawPost(other, getVersion).status(), 200);
    }

    //! lighttpd closes a connection with its fiftieth answer (protocol §1.2).
    void fiftyRequestsPerConnection() {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_endpoints.plainPorts.value(rf));
        QVERIFY(socket.waitForConnected());
        const QByteArray request = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: "
            + QByteArray::number(getVersion.size()) + "\r\n\r\n" + getVersion;
        for (int i = 1; i <= 50; ++i) {
            socket.write(request);
            QByteArray answer;
            while (!answer.endsWith("</methodResponse>\r\n") && socket.waitForReadyRead(20'000))
                answer += socket.readAll();
            QCOMPARE(answer.count("HTTP/1.1 200 OK"), 1);
            QCOMPARE(answer.contains("Connection: close"), i == 50);
        }
        QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(20'000));
    }

    void emptyListIsAnEmptyValue() {
        const auto answer = readResponse(call(QStringLiteral("getServiceMessages")));
        const XmlRpcArray messages = std::get<XmlRpcValue>(*answer).toArray();
        QVERIFY(!messages.isEmpty());
        for (const XmlRpcValue& message : messages)
            m_simulator->report(rf, message.toArray().at(0).toString(), message.toArray().at(1).toString(), 0);
        QCOMPARE(
            call(QStringLiteral("getServiceMessages")), testData(QStringLiteral("xmlrpc/service_messages_empty.xml")));
    }

    //! Made up: nobody ever heard of this thermostat, yet each value looks like a reading.
    void neverReported() {
        QCOMPARE(call(QStringLiteral("getParamset"), {QStringLiteral("MEQ0184399:4"), QStringLiteral("VALUES")}),
            testData(QStringLiteral("xmlrpc/values_never_reported.xml")));
    }

    void descriptionsAreLatin1_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("parameter");
        for (const char* parameter : {"ACTUAL_TEMPERATURE", "CONTROL_MODE", "FAULT_REPORTING", "SET_TEMPERATURE"})
            QTest::newRow(parameter) << "MEQ0184208:4"
                                     << "paramset_thermostat_values.xml" << QByteArray(parameter);
        for (const char* parameter : {"LEVEL", "DIRECTION", "OLD_LEVEL", "RAMP_TIME"})
            QTest::newRow(parameter) << "LEQ0871305:1"
                                     << "paramset_dimmer_values.xml" << QByteArray(parameter);
    }

    void descriptionsAreLatin1() {
        QFETCH(QString, address);
        QFETCH(QString, file);
        QFETCH(QByteArray, parameter);
        const QByteArray answer = call(QStringLiteral("getParamsetDescription"), {address, QStringLiteral("VALUES")});
        const QByteArray recorded = testData(QStringLiteral("xmlrpc/") + file);
        QVERIFY(!descriptionOf(recorded, parameter).isEmpty());
        QCOMPARE(descriptionOf(answer, parameter), descriptionOf(recorded, parameter));
    }

    void whatIsStoredComesBack_data() { // captures/xmlrpc/rfd_direct/types_*.http, wire_*.http
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("file");
        QTest::newRow("array") << QByteArray("<array><data><value><i4>1</i4></value><value></value></data></array>")
                               << "types_array";
        QTest::newRow("base64") << QByteArray("<base64>QUJD</base64>") << "types_base64";
        QTest::newRow("bigint") << QByteArray("<int>3000000000</int>") << "types_bigint";
        QTest::newRow("bool") << QByteArray("<boolean>1</boolean>") << "types_bool_true";
        QTest::newRow("double_exp") << QByteArray("<double>1.5e-3</double>") << "types_double_exp";
        QTest::newRow("double_long") << QByteArray("<double>0.1234567890123</double>") << "types_double_long";
        QTest::newRow("emptystring") << QByteArray() << "types_emptystring";
        QTest::newRow("i4") << QByteArray("<i4>5</i4>") << "types_i4";
        QTest::newRow("int") << QByteArray("<int>5</int>") << "types_int";
        QTest::newRow("negative") << QByteArray("<i4>-5</i4>") << "types_negative";
        QTest::newRow("struct") << QByteArray("<struct><member><name>a</name><value>x</value></member></struct>")
                                << "types_struct";
        QTest::newRow("whitespace") << QByteArray("<string>  x  </string>") << "types_whitespace";
        QTest::newRow("nil") << QByteArray("<nil/>") << "types_nil";
        QTest::newRow("self-closed string") << QByteArray("<string/>") << "types_nil";
        QTest::newRow("boolean word") << QByteArray("<boolean>true</boolean>") << "types_nil";
        QTest::newRow("latin1") << QByteArray("<string>\xe4\xf6\xfc</string>") << "wire_latin1_readback";
        QTest::newRow("utf8") << QByteArray("<string>\xc3\xa4\xc3\xb6\xc3\xbc \xe2\x82\xac</string>")
                              << "wire_utf8_readback";
        QTest::newRow("char_refs") << QByteArray("<string>&#228;&#8364;&amp;&lt;&quot;&apos;</string>")
                                   << "wire_char_refs_readback";
    }

    void whatIsStoredComesBack() {
        QFETCH(QByteArray, sent);
        QFETCH(QString, file);
        const QByteArray body = "<?xml version=\"1.0\" encoding=\"utf-8\"?><methodCall><methodName>setMetadata"
                                "</methodName><params><param><value>BidCoS-RF:1</value></param><param><value>T</value>"
                                "</param><param><value>"
            + sent + "</value></param></params></methodCall>";
        QCOMPARE(postXml(body).body, testData(QStringLiteral("xmlrpc/void.xml")));
        QCOMPARE(call(QStringLiteral("getMetadata"), {QStringLiteral("BidCoS-RF:1"), QStringLiteral("T")}),
            testData(QStringLiteral("xmlrpc/") + file + QStringLiteral(".xml")));
    }

    void scriptOutput_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("file");
        QTest::newRow("escapes") << R"(Write("A\tB\rC\nD");)"
                                 << "script_controls.json";
        QTest::newRow("braces") << R"(WriteLine("100 % {a} [b] $c \\ \t|");)"
                                << "script_percent_brace.json";
        QTest::newRow("C1") << QStringLiteral("Write(\"\u0080\u009f\");") << "script_controls_c1.json";
        QTest::newRow("syntax error") << "WriteLine(\"a\" ;; foo("
                                      << "script_empty.json";
    }

    void scriptOutput() {
        QFETCH(QString, script);
        QFETCH(QString, file);
        QCOMPARE(runScript(script), testData(QStringLiteral("json/") + file));
    }

    //! Only the characters with an escape of one letter are escaped; the others go as they are, which JSON forbids
    //! (protocol §5.5).
    void otherControlsAreRaw() {
        const QByteArray answer = runScript(QStringLiteral("Write(\"A\u0001B\u001fC\");"));
        QVERIFY(answer.contains("\"result\": \"A\x01"
                                "B\x1f"
                                "C\""));
        // The demo home has such a text, so that every list of its variables is broken JSON too.
        const QByteArray signedIn = login(QStringLiteral("Admin"), QStringLiteral("demo")).text();
        const QByteArray session
            = QJsonDocument::fromJson(signedIn).object().value(QStringLiteral("result")).toString().toLatin1();
        const QByteArray variables
            = postJson("{\"id\":1,\"method\":\"SysVar.getAll\",\"params\":{\"_session_id_\":\"" + session + "\"}}")
                  .text();
        QVERIFY(variables.contains("\"value\":\"\x01"
                                   "DE\x02 heiter, 8 bis 14 \xc2\xb0"
                                   "C\""));
    }
};

QTEST_GUILESS_MAIN(SimulatorRecordingsTest)
#include "tst_simulatorrecordings.moc"
