// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/callbacklistener.h"
#include "core/rpc/xmlrpcwriter.h"
#include "rawclient.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace ccudesk;
using ccudesk::tests::post;
using ccudesk::tests::RawClient;

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QString ip = QStringLiteral("HmIP-RF");
const QByteArray rfPath = "/secret/BidCos-RF";
const QByteArray ipPath = "/secret/HmIP-RF";

//! Stands still; read by the callback thread while the test moves it.
class SteppedClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return 1'700'000'000'000 + now; }
    [[nodiscard]] qint64 monotonicMs() const override { return now; }
    std::atomic<qint64> now = 10'000;
};

struct Fixture {
    Fixture() : listener(clock) {
        listener.addInterface(rf, QStringLiteral("desk-BidCos-RF"), Secret(QStringLiteral("secret")));
        listener.addInterface(ip, QStringLiteral("desk-HmIP-RF"), Secret(QStringLiteral("secret")));
        listener.setAllowedPeers({QHostAddress(QHostAddress::LocalHost)});
        port = listener.start(QHostAddress(QHostAddress::LocalHost), 0).value_or(0);
        QObject::connect(&listener, &CallbackListener::eventsReceived, &listener,
            [this](const EventBatch& batch) { batches.append(batch); });
    }
    [[nodiscard]] QStringList events() const {
        QStringList texts;
        for (const EventBatch& batch : batches) {
            for (const ValueEvent& e : batch.events)
                texts.append(batch.interface + QLatin1Char(' ') + e.address + QLatin1Char(' ') + e.parameter
                    + QLatin1Char('=') + e.value.toPlainText());
        }
        return texts;
    }
    SteppedClock clock;
    CallbackListener listener;
    quint16 port = 0;
    QList<EventBatch> batches;
};

//! The exact bytes of a request of rfd or Homegear, sent to another path.
QByteArray captured(const QString& name, const QByteArray& path = rfPath) {
    QFile file(QStringLiteral(TEST_DATA_DIR "/callbacks/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray request = file.readAll();
    const qsizetype start = 5; // behind "POST "
    return request.replace(start, request.indexOf(' ', start) - start, path);
}

QByteArray call(const QString& method, const rpc::XmlRpcArray& params) {
    return rpc::writeCall({method, params}).value_or(QByteArray());
}

rpc::XmlRpcValue eventMember(const QString& address, const QString& parameter, const rpc::XmlRpcValue& value) {
    return rpc::XmlRpcStruct{{QStringLiteral("methodName"), QStringLiteral("event")},
        {QStringLiteral("params"), rpc::XmlRpcArray{QStringLiteral("id"), address, parameter, value}}};
}

QByteArray multicall(const rpc::XmlRpcArray& members) {
    return call(QStringLiteral("system.multicall"), {rpc::XmlRpcValue(members)});
}

rpc::XmlRpcValue result(const QByteArray& body) {
    const auto response = rpc::readResponse(body);
    return response && std::holds_alternative<rpc::XmlRpcValue>(*response) ? std::get<rpc::XmlRpcValue>(*response)
                                                                           : rpc::XmlRpcValue(-1);
}

bool isFault(const QByteArray& body) {
    const auto response = rpc::readResponse(body);
    return response && std::holds_alternative<rpc::Fault>(*response);
}

} // namespace

//! The CCU's calls over real sockets, with the bytes rfd and Homegear send (protocol §4, S108–S110).
class TestCallbackListener : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersListMethods_data();
    void answersListMethods();
    void answersListDevices();
    void takesEventsOfRfd();
    void takesSingleEvents();
    void answersMulticallsExactly();
    void keepsAnswerFormOfRfd();
    void announcesCalls();
    void tellsThatThePathWorks();
    void trustsThePathNotTheId();
    void answersWhileTheOwnerIsBusy();
    void mergesWhenTheOwnerIsBehind();
    void dropsResentActions();
    void keepsWhatOnlyLooksResent();
    void faultsWhatItCannotRead_data();
    void faultsWhatItCannotRead();
    void refusesWrongPathsAndPeers();
    void limitsBodies();
    void startsAndStops();
};

void TestCallbackListener::answersListMethods_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("rfd") << QStringLiteral("rfd_list_methods.http");
    QTest::newRow("Homegear, no arguments, Connection: close") << QStringLiteral("homegear_list_methods.http");
}

void TestCallbackListener::answersListMethods() {
    QFETCH(QString, file);
    Fixture f;
    RawClient client(f.port);
    client.send(captured(file));
    QVERIFY(client.hasAnswers(1));
    const QStringList methods = result(client.answers().at(0)).toStringList();
    QCOMPARE(methods.join(QLatin1Char(' ')),
        QStringLiteral("event listDevices newDevices deleteDevices updateDevice replaceDevice readdedDevice error "
                       "system.listMethods system.multicall"));
    QVERIFY(client.received.startsWith("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"));
    if (file.startsWith(QLatin1String("homegear")))
        QVERIFY(client.isClosed());
}

void TestCallbackListener::answersListDevices() {
    Fixture f;
    RawClient client(f.port);
    client.send(captured(QStringLiteral("rfd_list_devices.http")));
    QVERIFY(client.hasAnswers(1));
    QCOMPARE(result(client.answers().at(0)), rpc::XmlRpcValue(rpc::XmlRpcArray()));
    const QList<KnownDevice> known{{QStringLiteral("LEQ0000001"), 7}, {QStringLiteral("LEQ0000001:0"), 12}};
    f.listener.setKnownDevices(rf, std::make_shared<const QList<KnownDevice>>(known));
    client.send(captured(QStringLiteral("rfd_list_devices.http")));
    client.send(captured(QStringLiteral("rfd_list_devices.http"), ipPath)); // another interface, nothing known
    QVERIFY(client.hasAnswers(3));
    const rpc::XmlRpcArray devices = result(client.answers().at(1)).toArray();
    QCOMPARE(devices.size(), 2);
    QCOMPARE(devices.at(1).member(QStringLiteral("ADDRESS")).toString(), QStringLiteral("LEQ0000001:0"));
    QVERIFY(devices.at(1).member(QStringLiteral("VERSION")).isInt()); // an int, not a string (protocol §4.1)
    QCOMPARE(devices.at(1).member(QStringLiteral("VERSION")).toInt(), 12);
    QCOMPARE(result(client.answers().at(2)).toArray().size(), 0);
}

void TestCallbackListener::takesEventsOfRfd() {
    Fixture f;
    RawClient client(f.port);
    client.send(captured(QStringLiteral("rfd_event_press_short.http")));
    client.send(captured(QStringLiteral("rfd_three_events.http")));
    QVERIFY(client.hasAnswers(2));
    QTRY_COMPARE(f.batches.size(), 2); // one batch per request
    QCOMPARE(f.batches.at(0).events.at(0),
        (ValueEvent{QStringLiteral("BidCoS-RF:1"), QStringLiteral("PRESS_SHORT"), Value(true)}));
    QCOMPARE(f.batches.at(0).receivedAtMs, f.clock.nowMs());
    QCOMPARE(f.batches.at(1).events.size(), 3);
    QCOMPARE(result(client.answers().at(1)).toArray().size(), 3);
}

void TestCallbackListener::takesSingleEvents() {
    Fixture f;
    RawClient client(f.port);
    const auto body = call(QStringLiteral("event"),
        {QStringLiteral("id"), QStringLiteral("000A1B2C3D4E5F:1"), QStringLiteral("ACTUAL_TEMPERATURE"), 21.5});
    client.send(post(ipPath, body));
    QVERIFY(client.hasAnswers(1));
    QCOMPARE(result(client.answers().at(0)), rpc::XmlRpcValue());
    QTRY_COMPARE(f.events(), QStringList(QStringLiteral("HmIP-RF 000A1B2C3D4E5F:1 ACTUAL_TEMPERATURE=21.5")));
}

void TestCallbackListener::answersMulticallsExactly() {
    Fixture f;
    RawClient client(f.port);
    const auto state = eventMember(QStringLiteral("LEQ0000001:1"), QStringLiteral("STATE"), true);
    const rpc::XmlRpcValue broken(rpc::XmlRpcStruct{{QStringLiteral("params"), rpc::XmlRpcArray()}});
    const QList<rpc::XmlRpcArray> requests{{}, {state}, {state, broken, state}, rpc::XmlRpcArray(300, state)};
    for (const rpc::XmlRpcArray& members : requests)
        client.send(post(rfPath, multicall(members)));
    QVERIFY(client.hasAnswers(requests.size()));
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const rpc::XmlRpcArray answers = result(client.answers().at(i)).toArray();
        QCOMPARE(answers.size(), requests.at(i).size());
        for (const rpc::XmlRpcValue& answer : answers)
            QCOMPARE(answer, rpc::XmlRpcValue(rpc::XmlRpcArray{rpc::XmlRpcValue()})); // [""]
    }
    QTRY_COMPARE(f.events().size(), 1 + 2 + 300);
}

void TestCallbackListener::keepsAnswerFormOfRfd() {
    // captures/callbacks: rfd took Content-Length, no chunks, XML without attributes, Latin-1 only
    Fixture f;
    RawClient client(f.port);
    client.send(captured(QStringLiteral("rfd_event_press_short.http")));
    QVERIFY(client.hasAnswers(1));
    const QByteArray answer = client.received;
    QVERIFY(answer.contains("\r\nContent-Length: "));
    QVERIFY(!answer.contains("chunked"));
    QVERIFY(!answer.contains("Connection: close"));
    QVERIFY(answer.contains("<methodResponse>"));
    QVERIFY(std::all_of(answer.begin(), answer.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
}

void TestCallbackListener::announcesCalls() {
    Fixture f;
    QSignalSpy created(&f.listener, &CallbackListener::newDevices);
    QSignalSpy deleted(&f.listener, &CallbackListener::devicesDeleted);
    QSignalSpy updated(&f.listener, &CallbackListener::deviceUpdated);
    QSignalSpy replaced(&f.listener, &CallbackListener::deviceReplaced);
    QSignalSpy readded(&f.listener, &CallbackListener::devicesReadded);
    QSignalSpy failed(&f.listener, &CallbackListener::errorReported);
    const QString id = QStringLiteral("id");
    const QString a = QStringLiteral("LEQ0000001");
    const QString b = QStringLiteral("LEQ0000002");
    const rpc::XmlRpcArray descriptions{rpc::XmlRpcStruct{{QStringLiteral("ADDRESS"), a}}};
    RawClient client(f.port);
    client.send(post(rfPath, call(QStringLiteral("newDevices"), {id, descriptions})));
    client.send(post(rfPath, call(QStringLiteral("deleteDevices"), {id, rpc::XmlRpcArray{a, b}})));
    client.send(post(rfPath, call(QStringLiteral("updateDevice"), {id, a, 1})));
    client.send(post(rfPath, call(QStringLiteral("replaceDevice"), {id, a, b})));
    client.send(post(rfPath, call(QStringLiteral("readdedDevice"), {id, rpc::XmlRpcArray{a}})));
    client.send(post(rfPath, call(QStringLiteral("error"), {id, -7, QStringLiteral("text")})));
    QVERIFY(client.hasAnswers(6));
    for (const QByteArray& answer : client.answers())
        QCOMPARE(result(answer), rpc::XmlRpcValue());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(created.at(0).at(1).value<rpc::XmlRpcArray>(), descriptions);
    QCOMPARE(deleted.at(0).at(1).toStringList(), QStringList({a, b}));
    QCOMPARE(updated.at(0).at(1).toString(), a);
    QCOMPARE(updated.at(0).at(2).toInt(), 1);
    QCOMPARE(replaced.at(0).at(2).toString(), b);
    QCOMPARE(readded.at(0).at(1).toStringList(), QStringList(a));
    QCOMPARE(failed.at(0).at(0).toString(), rf);
    QCOMPARE(failed.at(0).at(1).toInt(), -7);
    client.send(post(rfPath, call(QStringLiteral("newDevices"), {}))); // without arguments: empty, no crash
    QTRY_COMPARE(created.size(), 2);
}

void TestCallbackListener::tellsThatThePathWorks() {
    Fixture f;
    QSignalSpy called(&f.listener, &CallbackListener::called);
    RawClient client(f.port);
    client.send(captured(QStringLiteral("rfd_list_methods.http"), ipPath));
    QTRY_COMPARE(called.size(), 1);
    QCOMPARE(called.at(0).at(0).toString(), ip);
    client.send(post(rfPath, multicall({})));
    QTRY_COMPARE(called.size(), 2);
    QCOMPARE(called.at(1).at(0).toString(), rf);
    QVERIFY(f.batches.isEmpty());
}

void TestCallbackListener::trustsThePathNotTheId() {
    // A second init with the same URL: events keep the old id (protocol §4.6)
    Fixture f;
    RawClient client(f.port);
    client.send(captured(QStringLiteral("rfd_event_press_short.http"))); // carries "lab-f"
    QTRY_COMPARE(f.batches.size(), 1);
    QCOMPARE(f.batches.at(0).interface, rf);
}

void TestCallbackListener::answersWhileTheOwnerIsBusy() {
    Fixture f;
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), f.port);
    QVERIFY(client.waitForConnected());
    client.write(captured(QStringLiteral("rfd_list_methods.http")));
    // This thread runs no event loop until the answer is here: rfd must not wait for the window (protocol §4.4)
    QByteArray answer;
    while (!answer.endsWith("</methodResponse>") && !answer.endsWith("</methodResponse>\n")
        && !answer.endsWith("</methodResponse>\r\n")) {
        QVERIFY(client.waitForReadyRead(5000));
        answer += client.readAll();
    }
    QVERIFY(answer.contains("system.multicall"));
}

void TestCallbackListener::mergesWhenTheOwnerIsBehind() {
    Fixture f;
    quint64 merged = 0;
    connect(&f.listener, &CallbackListener::eventsMerged, &f.listener, [&merged](quint64 count) { merged += count; });
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), f.port);
    QVERIFY(client.waitForConnected());
    constexpr int requests = 300;
    constexpr int changes = 99;
    for (int i = 0; i < requests; ++i) { // no event loop runs here: the owner is behind
        rpc::XmlRpcArray members{eventMember(QStringLiteral("LEQ0000001:1"), QStringLiteral("PRESS_SHORT"), true)};
        for (int change = 0; change < changes; ++change)
            members.append(eventMember(QStringLiteral("LEQ0000002:1"), QStringLiteral("LEVEL"), i * 1000 + change));
        client.write(post(rfPath, multicall(members)));
        QVERIFY(client.waitForBytesWritten(5000) || client.bytesToWrite() == 0);
        QByteArray answer;
        while (!answer.contains("</methodResponse>")) {
            QVERIFY(client.waitForReadyRead(5000));
            answer += client.readAll();
        }
    }
    QVERIFY(f.batches.isEmpty());
    QTRY_VERIFY(!f.batches.isEmpty());
    const QStringList events = f.events();
    QCOMPARE(events.filter(QStringLiteral("PRESS_SHORT")).size(), requests); // each key press survives
    QCOMPARE(events.filter(QStringLiteral("LEVEL")).constLast(), QStringLiteral("BidCos-RF LEQ0000002:1 LEVEL=299098"));
    QVERIFY(merged > 0);
    QCOMPARE(static_cast<quint64>(events.size()) + merged, static_cast<quint64>(requests * (changes + 1)));
}

void TestCallbackListener::dropsResentActions() {
    // rfd sends a batch up to four times when an answer gets lost (captures/callbacks/rfd_no_answer_close.log)
    Fixture f;
    const QByteArray press = captured(QStringLiteral("rfd_event_press_short.http"));
    for (int copy = 0; copy < 4; ++copy) {
        RawClient client(f.port);
        client.send(press);
        QVERIFY(client.hasAnswers(1)); // answered each time, or rfd would go on
        f.clock.now += 700;
    }
    RawClient last(f.port);
    last.send(captured(QStringLiteral("rfd_three_events.http")));
    QTRY_COMPARE(f.batches.size(), 2);
    QCOMPARE(f.events().filter(QStringLiteral("PRESS_SHORT")).size(), 1);
}

void TestCallbackListener::keepsWhatOnlyLooksResent() {
    Fixture f;
    const QByteArray press = captured(QStringLiteral("rfd_event_press_short.http"));
    RawClient kept(f.port);
    kept.send(press);
    QVERIFY(kept.hasAnswers(1));
    kept.send(press); // the same connection: pressed twice
    QVERIFY(kept.hasAnswers(2));
    QTRY_COMPARE(f.batches.size(), 2);
    f.clock.now += 3'000; // a new connection, but too late for a repetition
    RawClient later(f.port);
    later.send(press);
    QTRY_COMPARE(f.batches.size(), 3);
    RawClient other(f.port); // the same key of another interface
    other.send(captured(QStringLiteral("rfd_event_press_short.http"), ipPath));
    QTRY_COMPARE(f.batches.size(), 4);
    const QByteArray closing = QByteArray(press).replace("Host:", "Connection: close\r\nHost:");
    for (qsizetype i = 1; i <= 2; ++i) { // Homegear: a new connection for every call (protocol §14)
        RawClient client(f.port);
        client.send(closing);
        QTRY_COMPARE(f.batches.size(), 4 + i);
    }
    const QByteArray value
        = post(rfPath, multicall({eventMember(QStringLiteral("LEQ0000001:1"), QStringLiteral("STATE"), true)}));
    for (qsizetype i = 1; i <= 2; ++i) { // values may be applied twice
        RawClient client(f.port);
        client.send(value);
        QTRY_COMPARE(f.batches.size(), 6 + i);
    }
}

void TestCallbackListener::faultsWhatItCannotRead_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no XML") << QByteArray("hello");
    QTest::newRow("HTML") << QByteArray("<html><body>401</body></html>");
    QTest::newRow("DOCTYPE") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]><methodCall/>");
    QTest::newRow("cut") << QByteArray("<methodCall><methodName>event</methodName><params><param>");
    QTest::newRow("unknown method") << call(QStringLiteral("deleteEverything"), {QStringLiteral("id")});
}

void TestCallbackListener::faultsWhatItCannotRead() {
    QFETCH(QByteArray, body);
    Fixture f;
    QSignalSpy called(&f.listener, &CallbackListener::called);
    RawClient client(f.port);
    client.send(post(rfPath, body) + post(rfPath, multicall({}))); // and goes on with the next
    QVERIFY(client.hasAnswers(2));
    QVERIFY(isFault(client.answers().at(0)));
    QTRY_COMPARE(called.size(), 1);
    QVERIFY(f.batches.isEmpty());
}

//! S109
void TestCallbackListener::refusesWrongPathsAndPeers() {
    Fixture f;
    const QByteArray body = multicall({eventMember(QStringLiteral("LEQ0000001:1"), QStringLiteral("STATE"), true)});
    const QList<QByteArray> paths{"/", "/RPC2", "/secret/", "/Secret/BidCos-RF", "/secret/BidCos-RF/", "/secret/CUxD",
        "/secre/BidCos-RF", rfPath + "?a=b"};
    for (const QByteArray& path : paths) {
        RawClient client(f.port);
        client.send(post(path, body));
        QVERIFY(client.isClosed());
        QCOMPARE(client.statusLine(), QByteArray("HTTP/1.1 404 Not Found"));
    }
    RawClient get(f.port);
    get.send("GET " + rfPath + " HTTP/1.1\r\n\r\n");
    QVERIFY(get.isClosed());
    QCOMPARE(get.statusLine(), QByteArray("HTTP/1.1 404 Not Found"));

    RawClient foreign(f.port, QHostAddress(QStringLiteral("127.0.0.2")));
    foreign.send(post(rfPath, body));
    QVERIFY(foreign.isClosed());
    QVERIFY(foreign.received.isEmpty());
    f.listener.setAllowedPeers({});
    RawClient nobody(f.port);
    nobody.send(post(rfPath, body));
    QVERIFY(nobody.isClosed());
    QVERIFY(nobody.received.isEmpty());
    f.listener.setAllowedPeers({QHostAddress(QStringLiteral("::ffff:127.0.0.1"))});
    f.listener.removeInterface(rf);
    RawClient removed(f.port);
    removed.send(post(rfPath, body));
    QVERIFY(removed.isClosed());
    QCOMPARE(removed.statusLine(), QByteArray("HTTP/1.1 404 Not Found"));
    QVERIFY(f.batches.isEmpty());
}

void TestCallbackListener::limitsBodies() {
    Fixture f;
    RawClient declared(f.port);
    declared.send("POST " + rfPath + " HTTP/1.1\r\nContent-Length: 67108865\r\n\r\n");
    QVERIFY(declared.isClosed());
    QCOMPARE(declared.statusLine(), QByteArray("HTTP/1.1 413 Content Too Large"));
    // newDevices of a real home is large: 123 HmIP devices have 2.3 MB
    QSignalSpy created(&f.listener, &CallbackListener::newDevices);
    const rpc::XmlRpcStruct description{{QStringLiteral("ADDRESS"), QString(200, QLatin1Char('x'))}};
    const rpc::XmlRpcArray descriptions(20'000, description);
    const QByteArray body = call(QStringLiteral("newDevices"), {QStringLiteral("id"), descriptions});
    QVERIFY(body.size() > 4 * 1024 * 1024);
    RawClient large(f.port);
    large.send(post(rfPath, body));
    QVERIFY(large.hasAnswers(1));
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(created.at(0).at(1).value<rpc::XmlRpcArray>().size(), 20'000);
}

void TestCallbackListener::startsAndStops() {
    Fixture f;
    QVERIFY(f.listener.isRunning());
    SteppedClock clock;
    CallbackListener second(clock);
    const Result<quint16> taken = second.start(QHostAddress(QHostAddress::LocalHost), f.port);
    QVERIFY(!taken);
    QVERIFY(taken.error().message.contains(QString::number(f.port)));
    QVERIFY(!second.isRunning());
    RawClient client(f.port);
    client.send(captured(QStringLiteral("rfd_list_methods.http")));
    QVERIFY(client.hasAnswers(1));
    f.listener.stop();
    QVERIFY(client.isClosed());
    const Result<quint16> again = f.listener.start(QHostAddress(QHostAddress::LocalHost), f.port);
    QCOMPARE(again.value_or(0), f.port); // the same URLs, so that the CCU finds us
    RawClient next(f.port);
    next.send(captured(QStringLiteral("rfd_list_methods.http")));
    QVERIFY(next.hasAnswers(1));
    QCOMPARE(CallbackListener::callbackPath(Secret(QStringLiteral("s")), QStringLiteral("CCU Jack/1")),
        QStringLiteral("/s/CCU%20Jack%2F1"));
}

QTEST_GUILESS_MAIN(TestCallbackListener)
#include "tst_callbacklistener.moc"
