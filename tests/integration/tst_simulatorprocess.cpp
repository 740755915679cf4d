// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/callbackclient.h"
#include "tests/support/rawhttp.h"
#include "tests/support/simulatorprocess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace ccudesk;

namespace {

const QByteArray getVersion = "<methodCall><methodName>getVersion</methodName></methodCall>";

} // namespace

//! The program ccudesk-simulator, as a test in another process drives it.
class SimulatorProcessTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::SimulatorProcess> m_simulator;

    void start(const QStringList& arguments) {
        m_simulator = std::make_unique<test::SimulatorProcess>();
        QVERIFY(m_simulator->start(QStringLiteral(SIMULATOR_PROGRAM), arguments));
    }
    QJsonObject ask(const QByteArray& command) { return m_simulator->tell(command); }
    QJsonValue told(const char* key) const { return m_simulator->endpoints().value(QLatin1String(key)); }

    quint16 port(const QString& name) const {
        return static_cast<quint16>(told("ports").toObject().value(name).toInt());
    }

private Q_SLOTS:
    void cleanup() {
        QVERIFY(!m_simulator || m_simulator->stop()); // the end of its input ends it
        m_simulator.reset();
    }

    void tellsWhereItListens() {
        start({});
        QCOMPARE(told("host").toString(), QStringLiteral("127.0.0.1"));
        QCOMPARE(told("user").toString(), QStringLiteral("Admin"));
        QCOMPARE(told("pin").toString().size(), 32 * 3 - 1);
        QCOMPARE(told("ports").toObject().size(), 5);
        QCOMPARE(told("tlsPorts").toObject().size(), 5);
        QCOMPARE(test::rawPost(port(QStringLiteral("BidCos-RF")), getVersion).status(), 401);
    }

    //! Three ports, one of which asks for a password, and no web page.
    void canBeAHomegear() {
        start({QStringLiteral("--homegear"), QStringLiteral("--no-life")});
        QCOMPARE(told("user").toString(), QStringLiteral("homegear"));
        QCOMPARE(told("ports").toObject().keys(), QStringList{QStringLiteral("Homegear")});
        QVERIFY(told("tlsPorts").toObject().value(QStringLiteral("Homegear")).toInt() > 0);
        QVERIFY(told("openTlsPorts").toObject().value(QStringLiteral("Homegear")).toInt() > 0);
        const QByteArray call = "<methodCall><methodName>getVersion</methodName><params></params></methodCall>";
        QCOMPARE(test::rawPost(port(QStringLiteral("Homegear")), call).status(), 200);
        QCOMPARE(ask(R"({"counts":true})").value(QLatin1String("counts")).toObject().value(QLatin1String("getVersion")),
            QJsonValue(1));
        QVERIFY(ask(R"({"restart":true})").contains(QLatin1String("ports")));
        QVERIFY(ask(R"({"nonsense":true})").contains(QLatin1String("error")));
    }

    void tellsThePortOfCuxd() {
        start({QStringLiteral("--cuxd")});
        QCOMPARE(told("ports").toObject().size(), 6);
        QCOMPARE(told("tlsPorts").toObject().size(), 5); // never encrypted
        QVERIFY(port(QStringLiteral("CUxD")) != 0);
    }

    void tellsThePortsOfCcuJack() {
        start({QStringLiteral("--jack")});
        QVERIFY(told("ports").toObject().contains(QStringLiteral("CCU-Jack")));
        QVERIFY(told("tlsPorts").toObject().contains(QStringLiteral("CCU-Jack")));
    }

    void options() {
        start({QStringLiteral("--no-tls"), QStringLiteral("--no-auth"), QStringLiteral("--devices"),
            QStringLiteral("40"), QStringLiteral("--user"), QStringLiteral("Klaus"), QStringLiteral("--fault"),
            QStringLiteral("booting")});
        QVERIFY(told("pin").toString().isEmpty());
        QVERIFY(told("tlsPorts").toObject().isEmpty());
        QCOMPARE(told("user").toString(), QStringLiteral("Klaus"));
        QCOMPARE(test::rawPost(port(QStringLiteral("BidCos-RF")), getVersion).status(), 503);
    }

    void refusesBadNumbers_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char* option, const char* value, const char* sentence) {
            QTest::newRow(option) << QStringList{QLatin1String(option), QLatin1String(value)} << QByteArray(sentence);
        };
        row("--devices", "many", "--devices takes a number from 0 to 4000, not “many”.");
        row("--parameters", "0", "--parameters takes a number from 1 to 1000, not “0”.");
        row("--events-per-second", "-1", "--events-per-second takes a number from 0 to 1000000, not “-1”.");
        row("--sessions", "3x", "--sessions takes a number from 0 to 1000000, not “3x”.");
        row("--session-seconds", "", "--session-seconds takes a number from 1 to 1000000, not “”.");
        row("--delay", "1.5", "--delay takes a number from 0 to 600000, not “1.5”.");
        row("--seed", "-1", "--seed takes a number from 0 to 2147483647, not “-1”.");
        row("--port", "JSON=70000", "“JSON=70000” is no port.");
    }

    void refusesBadNumbers() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, sentence);
        QProcess process;
        process.start(QStringLiteral(SIMULATOR_PROGRAM), {arguments.join(u'=')});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 1);
        const QByteArray complaint = process.readAllStandardError();
        QVERIFY2(complaint.startsWith(sentence), complaint.constData());
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void fixedPort() {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 number = probe.serverPort();
        probe.close();
        start({QStringLiteral("--no-tls"), QStringLiteral("--port"), QStringLiteral("JSON=%1").arg(number)});
        QCOMPARE(port(QStringLiteral("JSON")), number);
        QVERIFY(port(QStringLiteral("HmIP-RF")) != 0);
    }

    void fewSessions() {
        start({QStringLiteral("--no-tls"), QStringLiteral("--sessions"), QStringLiteral("1")});
        const QByteArray login = "{\"id\":1,\"method\":\"Session.login\",\"params\":{\"username\":\"Admin\","
                                 "\"password\":\"demo\"}}";
        const auto signIn
            = [&] { return test::rawPost(port(QStringLiteral("JSON")), login, {}, "/api/homematic.cgi").text(); };
        QVERIFY(signIn().contains("\"error\": null"));
        QVERIFY(signIn().contains("\"code\": 501"));
        QCOMPARE(ask("{\"counts\":true}").value(QStringLiteral("sessions")).toInt(), 1);
    }

    void eventsComeAtTheRateAskedFor() {
        constexpr int perSecond = 200;
        constexpr int wanted = 300;
        start({QStringLiteral("--no-tls"), QStringLiteral("--no-auth"), QStringLiteral("--no-life"),
            QStringLiteral("--events-per-second"), QString::number(perSecond)});
        int events = 0;
        QElapsedTimer sinceFirst;
        test::FakeCcu client([&](const test::FakeCcu::Request& request) {
            const auto callback = rpc::readCallback(request.body);
            if (callback && !callback->events.isEmpty() && !sinceFirst.isValid())
                sinceFirst.start();
            events += callback ? static_cast<int>(callback->events.size()) : 0;
            return test::answerTo(request, {});
        });
        QVERIFY(client.listen());
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port(QStringLiteral("HmIP-RF")))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("text/xml"));
        const std::unique_ptr<QNetworkReply> reply(network.post(request,
            rpc::writeCall({QStringLiteral("init"), {client.url().toString(), QStringLiteral("lab")}}).value()));
        QTRY_VERIFY_WITH_TIMEOUT(events >= wanted, 30'000);
        // HmIP-RF holds about 70 % of the home: its share must not come faster than all of it would
        QVERIFY2(sinceFirst.elapsed() >= wanted * 1000 / perSecond * 8 / 10,
            qPrintable(QString::number(sinceFirst.elapsed())));
    }

    void faultsByName() {
        start({QStringLiteral("--no-tls"), QStringLiteral("--no-auth")});
        const quint16 rf = port(QStringLiteral("BidCos-RF"));
        QVERIFY(ask("{\"faults\":{\"deadInterfaces\":[\"BidCos-RF\"],\"regaDown\":true}}")
                    .value(QStringLiteral("ok"))
                    .toBool());
        QCOMPARE(test::rawPost(rf, getVersion).status(), 503);
        QCOMPARE(test::rawPost(port(QStringLiteral("HmIP-RF")), getVersion).status(), 200);
        QVERIFY(ask("{\"faults\":{\"deadInterfaces\":[],\"regaDown\":false}}").value(QStringLiteral("ok")).toBool());
        QCOMPARE(test::rawPost(rf, getVersion).status(), 200);
    }

    void answersCommands() {
        start({QStringLiteral("--no-tls"), QStringLiteral("--no-auth"), QStringLiteral("--no-life")});
        const quint16 rf = port(QStringLiteral("BidCos-RF"));
        QCOMPARE(test::rawPost(rf, getVersion).status(), 200);
        QVERIFY(ask("{\"faults\":{\"booting\":true}}").value(QStringLiteral("ok")).toBool());
        QCOMPARE(test::rawPost(rf, getVersion).status(), 503);
        QVERIFY(ask("{\"faults\":{\"booting\":false}}").value(QStringLiteral("ok")).toBool());
        QVERIFY(
            ask("{\"report\":[\"BidCos-RF\",\"LEQ0943203:1\",\"STATE\",true]}").value(QStringLiteral("ok")).toBool());
        QCOMPARE(ask("{\"value\":[\"BidCos-RF\",\"LEQ0943203:1\",\"STATE\"]}").value(QStringLiteral("value")),
            QJsonValue(true));
        const QJsonObject counts = ask("{\"counts\":true}");
        QCOMPARE(counts.value(QStringLiteral("counts")).toObject().value(QStringLiteral("getVersion")).toInt(), 1);
        QCOMPARE(counts.value(QStringLiteral("sessions")).toInt(), 0);
        QVERIFY(counts.value(QStringLiteral("callbackUrls")).toArray().isEmpty());
        QVERIFY(ask("nonsense").contains(QStringLiteral("error")));
        QVERIFY(ask("{\"faults\":{\"nonsense\":true}}").contains(QStringLiteral("error")));
        const QJsonObject restarted = ask("{\"restart\":true}");
        QCOMPARE(restarted.value(QStringLiteral("ports")), told("ports"));
        QCOMPARE(test::rawPost(rf, getVersion).status(), 200);
    }

    void endsOnTerminate() {
        start({QStringLiteral("--no-tls")});
        m_simulator->process().terminate();
        QVERIFY(m_simulator->process().waitForFinished(20'000));
        QCOMPARE(m_simulator->process().exitStatus(), QProcess::NormalExit);
    }
};

QTEST_GUILESS_MAIN(SimulatorProcessTest)
#include "tst_simulatorprocess.moc"
