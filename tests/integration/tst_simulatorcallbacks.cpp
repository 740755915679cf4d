// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcwriter.h"
#include "core/simulator/simulator.h"
#include "tests/core/testdata.h"
#include "tests/support/callbackclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;
using test::answerTo;
using test::eventXml;
using test::FakeCcu;
using test::multicallXml;

// The sequence and bytes of callbacks as a real rfd sends them: captures/callbacks/rfd_basic_keepalive.log unless a
// comment names another file.

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QString ip = QStringLiteral("HmIP-RF");
const QString light = QStringLiteral("LEQ0943203:1");
const QString state = QStringLiteral("STATE");
const QString id = QStringLiteral("lab-1");

QString methodOf(const FakeCcu::Request& request) {
    return readCall(request.body).value_or(MethodCall()).method;
}

} // namespace

class SimulatorCallbacksTest : public QObject {
    Q_OBJECT

    simulator::Endpoints m_endpoints;
    std::unique_ptr<simulator::Simulator> m_simulator;
    std::unique_ptr<FakeCcu> m_client; //!< the callback server of a client
    XmlRpcArray m_known;
    QNetworkAccessManager m_network;

    void startWith(simulator::Options options) {
        options.home.life = false;
        options.basicAuth = false;
        options.tls = false;
        m_simulator = std::make_unique<simulator::Simulator>(options);
        const auto started = m_simulator->start();
        QVERIFY(started);
        m_endpoints = *started;
    }

    [[nodiscard]] QString url(const QString& path = QStringLiteral("/secret")) const {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_client->port()).arg(path);
    }

    //! Asynchronous, because the simulator calls this thread back before it answers init.
    QNetworkReply* post(const QString& interface, const QString& method, const XmlRpcArray& params) {
        QNetworkRequest request( // a path for the groups: the other processes ignore it
            QUrl(QStringLiteral("http://127.0.0.1:%1/groups").arg(m_endpoints.plainPorts.value(interface))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("text/xml"));
        return m_network.post(request, writeCall({method, params}).value());
    }

    QByteArray call(const QString& interface, const QString& method, const XmlRpcArray& params) {
        QNetworkReply* reply = post(interface, method, params);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(20'000))
            return "timeout";
        reply->deleteLater();
        return reply->readAll();
    }

    QByteArray initAt(const QString& interface, const QString& callbackUrl, const QString& interfaceId = id) {
        return call(interface, QStringLiteral("init"), {XmlRpcValue(callbackUrl), XmlRpcValue(interfaceId)});
    }

    QStringList methods() const {
        QStringList names;
        for (const FakeCcu::Request& request : m_client->requests())
            names.append(methodOf(request));
        return names;
    }

    //! Until init's newDevices and service messages are through.
    void waitForIntroduction(qsizetype requests) { QTRY_COMPARE(m_client->requests().size(), requests); }

    //! Everything on the interface, as a client that knows it all would list it.
    XmlRpcArray allKnown(const QString& interface) {
        const auto response = readResponse(call(interface, QStringLiteral("listDevices"), {}));
        XmlRpcArray known;
        for (const XmlRpcValue& device : std::get<XmlRpcValue>(*response).toArray())
            known.append(XmlRpcStruct{{QStringLiteral("ADDRESS"), device.member(QStringLiteral("ADDRESS"))},
                {QStringLiteral("VERSION"), device.member(QStringLiteral("VERSION"))}});
        return known;
    }

private Q_SLOTS:
    void init() {
        m_known.clear();
        m_client = std::make_unique<FakeCcu>([this](const FakeCcu::Request& r) { return answerTo(r, m_known); });
        QVERIFY(m_client->listen());
        startWith({});
    }

    void cleanup() {
        m_simulator.reset();
        m_client.reset();
    }

    void asksBackBeforeItAnswersInit() {
        QVERIFY(initAt(rf, url()).contains("<value></value>"));
        QVERIFY(methods().size() >= 2); // already here when init answers
        waitForIntroduction(4);
        QCOMPARE(methods(),
            (QStringList{QStringLiteral("system.listMethods"), QStringLiteral("listDevices"),
                QStringLiteral("newDevices"), QStringLiteral("system.multicall")}));
        const FakeCcu::Request& first = m_client->requests().at(0);
        QCOMPARE(first.head,
            QByteArray("POST /secret HTTP/1.1\r\nUser-Agent: XMLRPC++ 0.9\r\nHost: 127.0.0.1:"
                + QByteArray::number(m_client->port())
                + "\r\nContent-Type: text/xml; charset=iso-8859-1\r\nContent-Length: 169\r\n\r\n")
                .first(first.head.size()));
        QCOMPARE(first.body,
            QByteArray("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\r\n"
                       "<methodCall><methodName>system.listMethods</methodName>\r\n"
                       "<params><param><value>lab-1</value></param></params></methodCall>\r\n"));
        QCOMPARE(m_client->requests().at(1).body.size(), 162);
        for (int i = 0; i < 4; ++i) // a connection of its own for each call of the introduction
            QCOMPARE(m_client->requests().at(i).connection, i + 1);
        QCOMPARE(m_simulator->callbackUrls(), QStringList{url()});
    }

    void newDevicesIsTheWholeList() {
        initAt(rf, url());
        waitForIntroduction(4);
        const FakeCcu::Request& request = m_client->requests().at(2);
        QVERIFY(request.body.startsWith(
            "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\r\n<methodCall><methodName>newDevices"
            "</methodName>\r\n<params><param><value>lab-1</value></param><param><value><array>"
            "<data><value><struct><member><name>ADDRESS</name><value>"));
        const MethodCall newDevices = readCall(request.body).value();
        QCOMPARE(newDevices.params.at(1).toArray().size(), allKnown(rf).size());
    }

    void onlyWhatIsNewTravels() {
        m_known = allKnown(rf);
        m_known.removeFirst(); // one unknown
        m_known[0] = XmlRpcStruct{{QStringLiteral("ADDRESS"), m_known.at(0).member(QStringLiteral("ADDRESS"))},
            {QStringLiteral("VERSION"), XmlRpcValue(9999)}}; // one with another version
        m_known.append(XmlRpcStruct{{QStringLiteral("ADDRESS"), XmlRpcValue(QStringLiteral("LEQ0000000"))},
            {QStringLiteral("VERSION"), XmlRpcValue(1)}}); // one that is gone
        initAt(rf, url());
        waitForIntroduction(5);
        QCOMPARE(readCall(m_client->requests().at(2).body).value().params.at(1).toArray().size(), 2);
        const MethodCall deleted = readCall(m_client->requests().at(3).body).value();
        QCOMPARE(deleted.method, QStringLiteral("deleteDevices"));
        QCOMPARE(deleted.params.at(1).toStringList(), QStringList{QStringLiteral("LEQ0000000")});
    }

    void nothingNewSendsNoNewDevices() {
        m_known = allKnown(rf);
        initAt(rf, url());
        waitForIntroduction(3);
        QVERIFY(!methods().contains(QStringLiteral("newDevices")));
    }

    void eventsComeOnOneKeptConnection() {
        initAt(rf, url());
        waitForIntroduction(4);
        QCOMPARE(
            call(rf, QStringLiteral("ping"), {XmlRpcValue(QStringLiteral("lab-ping-1"))}).contains("<boolean>1"), true);
        waitForIntroduction(5);
        QCOMPARE(m_client->requests().at(4).body, multicallXml(eventXml("lab-1", "CENTRAL", "PONG", "lab-ping-1")));
        m_simulator->report(rf, light, state, true);
        waitForIntroduction(6);
        QCOMPARE(m_client->requests().at(5).body,
            multicallXml(eventXml("lab-1", "LEQ0943203:1", "STATE", "<boolean>1</boolean>")));
        QCOMPARE(m_client->requests().at(5).connection, m_client->requests().at(4).connection);
    }

    void doublesHaveSixDecimals() { // tests/data/xmlrpc/callback_event_double.xml
        initAt(rf, url(), QStringLiteral("lab-reach"));
        waitForIntroduction(4);
        const QString dimmer = QStringLiteral("LEQ0871305:1");
        const QString level = QStringLiteral("LEVEL");
        m_simulator->report(rf, dimmer, level, 0.5);
        waitForIntroduction(5);
        QByteArray recorded = testData(QStringLiteral("xmlrpc/callback_event_double.xml"));
        recorded.replace("LAB0001004:1", "LEQ0871305:1");
        QCOMPARE(m_client->requests().at(4).body, recorded);
        // A whole number and too many decimals take the same form, whoever made the value.
        m_simulator->report(rf, dimmer, level, 1);
        waitForIntroduction(6);
        QVERIFY(m_client->requests().at(5).body.contains("<value>LEVEL</value><value><double>1.000000</double>"));
        call(rf, QStringLiteral("setValue"), {XmlRpcValue(dimmer), XmlRpcValue(level), XmlRpcValue(0.123456789)});
        const auto hasArrived = [this] {
            return m_client->requests().constLast().body.contains("<value>LEVEL</value><value><double>0.123457<");
        };
        QTRY_VERIFY(hasArrived());
        QCOMPARE(m_simulator->value(rf, dimmer, level).toDouble(), 0.123457);
    }

    void pathsAreKept_data() { // captures/callbacks/rfd_url_*.log
        QTest::addColumn<QString>("form");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("none") << "http://127.0.0.1:%1" << QByteArray("/RPC2");
        QTest::newRow("trailing slash") << "http://127.0.0.1:%1/" << QByteArray("/");
        QTest::newRow("path") << "http://127.0.0.1:%1/a/b" << QByteArray("/a/b");
        QTest::newRow("no scheme") << "127.0.0.1:%1" << QByteArray("/RPC2");
        QTest::newRow("https is plain") << "https://127.0.0.1:%1" << QByteArray("/RPC2");
    }

    void pathsAreKept() {
        QFETCH(QString, form);
        QFETCH(QByteArray, path);
        initAt(rf, form.arg(m_client->port()));
        QCOMPARE(m_client->requests().at(0).target(), path);
    }

    void secondIdOnTheSameUrl() { // captures/callbacks/rfd_two_ids_same_url.log
        initAt(rf, url(), QStringLiteral("lab-A"));
        waitForIntroduction(4);
        initAt(rf, url(), QStringLiteral("lab-B"));
        waitForIntroduction(8);
        QCOMPARE(readCall(m_client->requests().at(6).body).value().params.at(0).toString(), QStringLiteral("lab-B"));
        m_simulator->report(rf, light, state, true);
        waitForIntroduction(9);
        QVERIFY(m_client->requests().at(8).body.contains("<value>lab-A</value>"));
        QCOMPARE(m_simulator->callbackUrls().size(), 1);
    }

    void deregistersInTwoSpellings() { // captures/callbacks/rfd_init_twice_then_init_one_arg.log
        initAt(rf, url());
        QCOMPARE(m_simulator->callbackUrls().size(), 1);
        initAt(rf, url(), QString());
        QVERIFY(m_simulator->callbackUrls().isEmpty());
        initAt(rf, url());
        call(rf, QStringLiteral("init"), {XmlRpcValue(url())});
        QVERIFY(m_simulator->callbackUrls().isEmpty());
    }

    void repeatsAreSuppressed() {
        initAt(rf, url());
        waitForIntroduction(4);
        m_simulator->report(rf, light, state, true);
        m_simulator->report(rf, light, state, true);
        m_simulator->report(rf, light, state, false);
        waitForIntroduction(6); // what came while the first was on its way would share the second request
        QCOMPARE(m_client->requests().at(4).body,
            multicallXml(eventXml("lab-1", "LEQ0943203:1", "STATE", "<boolean>1</boolean>")));
        QCOMPARE(m_client->requests().at(5).body,
            multicallXml(eventXml("lab-1", "LEQ0943203:1", "STATE", "<boolean>0</boolean>")));
    }

    void eventsReachEveryClientWhoeverWrote() {
        FakeCcu second([](const FakeCcu::Request& r) { return answerTo(r, {}); });
        QVERIFY(second.listen());
        initAt(rf, url());
        initAt(rf, QStringLiteral("http://127.0.0.1:%1/").arg(second.port()), QStringLiteral("lab-2"));
        waitForIntroduction(4);
        QTRY_COMPARE(second.requests().size(), 4);
        const bool before = m_simulator->value(rf, light, state).toBool();
        call(rf, QStringLiteral("setValue"), {XmlRpcValue(light), XmlRpcValue(state), XmlRpcValue(!before)});
        QTRY_VERIFY(m_client->requests().constLast().body.contains("<value>STATE</value>"));
        QTRY_VERIFY(second.requests().constLast().body.contains("<value>lab-2</value>"));
    }

    void clientThatClosesGetsFourCopies() { // captures/callbacks/rfd_no_answer_close.log
        m_client->setScript([](const FakeCcu::Request&) { return FakeCcu::cut(); });
        QVERIFY(initAt(rf, url()).contains("<value></value>")); // registered all the same
        waitForIntroduction(6); // each call twice, the service messages too
        QCOMPARE(methods(),
            (QStringList{QStringLiteral("system.listMethods"), QStringLiteral("system.listMethods"),
                QStringLiteral("listDevices"), QStringLiteral("listDevices"), QStringLiteral("system.multicall"),
                QStringLiteral("system.multicall")}));
        m_simulator->report(rf, light, state, true);
        QTRY_COMPARE(m_client->requests().size(), 10);
    }

    void clientThatAnswers500GetsTwoCopies() { // captures/callbacks/rfd_http500.log
        m_client->setScript([](const FakeCcu::Request&) { return FakeCcu::status(500, "nope"); });
        QVERIFY(initAt(rf, url()).contains("<value></value>"));
        QTRY_COMPARE(m_client->requests().size(), 3);
        m_simulator->report(rf, light, state, true);
        QTRY_COMPARE(m_client->requests().size(), 5);
    }

    void unreachableClientsAreRemoved() {
        initAt(rf, url());
        waitForIntroduction(4);
        m_client->stop();
        int reports = 0;
        const auto isRemovedAfterReport = [this, &reports] {
            m_simulator->report(rf, light, state, ++reports % 2 == 0);
            return m_simulator->callbackUrls().isEmpty();
        };
        QTRY_VERIFY(isRemovedAfterReport());
        QVERIFY(reports > 10); // ten lost batches, then the next event
    }

    void silentClientHangsRfd() { // captures/callbacks/rfd_silent_server.txt
        simulator::Options options;
        options.silentCallbackMs = 400;
        startWith(options);
        m_client->setScript([](const FakeCcu::Request&) { return FakeCcu::silence(); });
        QElapsedTimer timer;
        timer.start();
        QNetworkReply* init = post(rf, QStringLiteral("init"), {XmlRpcValue(url()), XmlRpcValue(id)});
        QTRY_COMPARE(m_client->requests().size(), 1);
        QVERIFY(call(ip, QStringLiteral("getVersion"), {}).contains("3.89")); // another process
        QVERIFY(timer.elapsed() < 400);
        QVERIFY(call(rf, QStringLiteral("getVersion"), {}).contains("2.5.1")); // every other client of rfd waits
        QVERIFY(timer.elapsed() >= 350); // timers are coarse
        QTRY_VERIFY(init->isFinished());
        init->deleteLater();
    }

    void hmIpAnswersInitAtOnce() {
        m_client->setScript([](const FakeCcu::Request&) { return FakeCcu::silence(); });
        QVERIFY(initAt(ip, url()).contains("<methodResponse>"));
        QCOMPARE(m_simulator->callbackUrls().size(), 1);
    }

    void hmIpSendsTypedTexts() {
        initAt(ip, url());
        QTRY_VERIFY(m_client->requests().size() >= 3);
        QVERIFY(m_client->requests().at(0).body.contains("<value><string>lab-1</string></value>"));
    }

    //! The groups' process answers a ping and sends nothing: what comes next is the next event (protocol §3.1).
    void groupsSendNoPong() {
        const QString groups = QStringLiteral("VirtualDevices");
        m_known = allKnown(groups);
        initAt(groups, url());
        QTRY_COMPARE(m_simulator->callbackUrls().size(), 1);
        QTRY_COMPARE(m_client->requests().size(), 2);
        QVERIFY(
            call(groups, QStringLiteral("ping"), {XmlRpcValue(QStringLiteral("lab-ping-1"))}).contains("<boolean>1"));
        m_simulator->report(groups, QStringLiteral("INT0000001:1"), QStringLiteral("SET_TEMPERATURE"), 21.5);
        QTRY_COMPARE(m_client->requests().size(), 3);
        const auto callback = readCallback(m_client->requests().at(2).body);
        QVERIFY(callback);
        QCOMPARE(callback->events.size(), 1);
        QCOMPARE(callback->events.first().parameter, QStringLiteral("SET_TEMPERATURE"));
    }

    void noCallbacksAsAFault() {
        simulator::Faults faults;
        faults.noCallbacks = true;
        m_simulator->setFaults(faults);
        QVERIFY(initAt(rf, url()).contains("<value></value>"));
        m_simulator->report(rf, light, state, true);
        QCOMPARE(m_simulator->callbackUrls().size(), 1);
        faults.noCallbacks = false;
        m_simulator->setFaults(faults);
        m_simulator->report(rf, light, state, false);
        waitForIntroduction(1); // the only thing that came
        QVERIFY(m_client->requests().at(0).body.contains("<boolean>0</boolean>"));
    }

    void restartForgetsRegistrations() {
        initAt(rf, url());
        waitForIntroduction(4);
        QVERIFY(m_simulator->restart());
        QVERIFY(m_simulator->callbackUrls().isEmpty());
        QVERIFY(call(rf, QStringLiteral("getVersion"), {}).contains("2.5.1"));
    }

    void loadArrivesInBatches() {
        simulator::Options options;
        options.home.eventsPerSecond = 5'000;
        startWith(options);
        initAt(ip, url());
        qsizetype events = 0;
        const auto count = [this, &events] {
            events = 0;
            for (const FakeCcu::Request& request : m_client->requests()) {
                const auto callback = readCallback(request.body);
                events += callback ? callback->events.size() : 0;
            }
            return events;
        };
        QTRY_VERIFY_WITH_TIMEOUT(count() >= 2'000, 15'000);
        QVERIFY(m_client->requests().size() < events); // several in one request
    }
};

QTEST_GUILESS_MAIN(SimulatorCallbacksTest)
#include "tst_simulatorcallbacks.moc"
