// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/pendingresult.h"
#include "core/rpc/answererror.h"
#include "core/rpc/networktransport.h"
#include "core/rpc/trafficmeter.h"
#include "tests/support/fakeccu.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"

#include <QTest>

#include <memory>

using namespace ccudesk;
using namespace ccudesk::rpc;
using ccudesk::test::FakeCcu;
using namespace std::chrono_literals;

namespace {

HttpRequest requestTo(const FakeCcu& ccu, bool isWrite = false) {
    HttpRequest request;
    request.url = ccu.url();
    request.body = "<methodCall/>";
    request.label = isWrite ? QStringLiteral("setValue") : QStringLiteral("getVersion");
    request.isWrite = isWrite;
    return request;
}

Result<HttpReply> answerOf(NetworkTransport& transport, const HttpRequest& request) {
    const QFuture<Result<HttpReply>> future = transport.send(request);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 15'000))
        return failure(ErrorCode::Cancelled, QStringLiteral("the test waited too long"));
    return future.result();
}

} // namespace

class TransportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatACcuWants();
    void sendsCredentialsAsLatin1();
    void refusesCredentialsOutsideLatin1();
    void keepsOneConnection();
    void joinsChunkedAnswers();
    void sendsAWriteOnce();
    void sendsAWriteOnceOnAKeptConnection();
    void sendsAWriteAgainThatHasNotLeft();
    void reportsAWriteThatTimesOutAsUnknown();
    void knowsThatAWriteWasNotSent();
    void repeatsAReadOnAClosedKeptConnection();
    void repeatsAReadOnceOnly();
    void givesEveryStatusAsResult_data();
    void givesEveryStatusAsResult();
    void explainsFailures_data();
    void explainsFailures();
    void explainsRefusedAndUnknownHosts();
    void endsADownloadBeforeItsFirstByte();
    void endsADownloadThatStops();
    void givesUpConnectingEarly();
    void limitsTheBody_data();
    void limitsTheBody();
    void endsPendingRequestsWhenDestroyed();
    void countsByLabel();
    void metersEachPort();
    void knowsTheSlowest();
    void countsSecondTries();
    void namesHostAndPort();
};

void TransportTest::sendsWhatACcuWants() {
    FakeCcu ccu([](const FakeCcu::Request&) { return FakeCcu::ok("<methodResponse/>"); });
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    const Result<HttpReply> reply = answerOf(transport, requestTo(ccu));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message));
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, QByteArray("<methodResponse/>"));
    QCOMPARE(reply->contentType, QByteArray("text/xml"));
    QCOMPARE(ccu.requests().size(), 1);
    const FakeCcu::Request& request = ccu.requests().constFirst();
    QVERIFY(request.head.startsWith("POST / HTTP/1.1\r\n"));
    QCOMPARE(request.body, QByteArray("<methodCall/>"));
    // protocol §2.1: rfd needs a length and hangs on chunked; Homegear keeps the connection only when asked (§14)
    QCOMPARE(request.header("Content-Length"), QByteArray("13"));
    QVERIFY(request.header("Transfer-Encoding").isEmpty());
    QVERIFY(request.header("Expect").isEmpty());
    QVERIFY(request.header("Upgrade").isEmpty());
    QCOMPARE(request.header("Connection").toLower(), QByteArray("keep-alive"));
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(request.header("Authorization").isEmpty());
}

void TransportTest::sendsCredentialsAsLatin1() {
    FakeCcu ccu([](const FakeCcu::Request&) { return FakeCcu::ok("x"); });
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    HttpRequest request = requestTo(ccu, true);
    request.credentials = Credentials{QStringLiteral("Jörg"), Secret(QStringLiteral("paßwort"))};
    QVERIFY(answerOf(transport, request));
    // protocol §1.3: the same as UTF-8 is refused by a real CCU
    const QByteArray expected = QByteArray("J\xf6rg:pa\xdfwort").toBase64();
    QCOMPARE(ccu.requests().value(0).header("Authorization"), QByteArray("Basic " + expected));
    QCOMPARE(ccu.requests().size(), 1); // sent before anybody asked for it
}

void TransportTest::refusesCredentialsOutsideLatin1() {
    FakeCcu ccu;
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    HttpRequest request = requestTo(ccu);
    request.credentials = Credentials{QStringLiteral("Admin"), Secret(QStringLiteral("10 €"))};
    const Result<HttpReply> reply = answerOf(transport, request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Invalid);
    QCOMPARE(ccu.connections(), 0);
}

void TransportTest::keepsOneConnection() {
    FakeCcu ccu([](const FakeCcu::Request&) { return FakeCcu::ok("x"); });
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    for (int i = 0; i < 3; ++i)
        QVERIFY(answerOf(transport, requestTo(ccu, i == 1)));
    QCOMPARE(ccu.requests().size(), 3);
    QCOMPARE(ccu.connections(), 1);
}

void TransportTest::joinsChunkedAnswers() {
    FakeCcu ccu([](const FakeCcu::Request&) { return FakeCcu::json(R"({"result": true})"); });
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    const Result<HttpReply> reply = answerOf(transport, requestTo(ccu));
    QVERIFY(reply);
    QCOMPARE(reply->body, QByteArray(R"({"result": true})"));
    QCOMPARE(reply->contentType, QByteArray("application/json; charset=utf-8"));
}

void TransportTest::sendsAWriteOnce() {
    FakeCcu ccu([](const FakeCcu::Request&) { return FakeCcu::cut(); });
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    const Result<HttpReply> reply = answerOf(transport, requestTo(ccu, true));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::OutcomeUnknown);
    // the proof against a second, hidden request: another one on the same transport comes right behind
    ccu.setScript([](const FakeCcu::Request&) { return FakeCcu::ok("x"); });
    QVERIFY(answerOf(transport, requestTo(ccu)));
    QCOMPARE(ccu.requests().size(), 2);
    QCOMPARE(ccu.connections(), 2);
}

void TransportTest::sendsAWriteOnceOnAKeptConnection() {
    FakeCcu ccu([](const FakeCcu::Request&) { return FakeCcu::ok("x"); });
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    QVERIFY(answerOf(transport, requestTo(ccu)));
    ccu.setScript([](const FakeCcu::Request&) { return FakeCcu::cut(); });
    const Result<HttpReply> reply = answerOf(transport, requestTo(ccu, true));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::OutcomeUnknown);
    ccu.setScript([](const FakeCcu::Request&) { return FakeCcu::ok("x"); });
    QVERIFY(answerOf(transport, requestTo(ccu)));
    QCOMPARE(ccu.requests().size(), 3);
}

//! A server closes an idle connection at the moment a command is on its way: as long as nothing of it has left, a
//! fresh connection is harmless, and the person does not have to press again.
void TransportTest::sendsAWriteAgainThatHasNotLeft() {
    FakeCcu ccu([](const FakeCcu::Request&) { return FakeCcu::ok("x"); });
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    constexpr int rounds = 20; // who is first, the close or the command, is up to the system
    for (int i = 0; i < rounds; ++i) {
        QVERIFY(answerOf(transport, requestTo(ccu)));
        ccu.dropConnections();
        const Result<HttpReply> reply = answerOf(transport, requestTo(ccu, true));
        QVERIFY2(reply || reply.error().code == ErrorCode::OutcomeUnknown, "nothing was sent, and nothing was tried");
    }
}

void TransportTest::reportsAWriteThatTimesOutAsUnknown() {
    FakeCcu ccu([](const FakeCcu::Request&) { return FakeCcu::silence(); });
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    HttpRequest request = requestTo(ccu, true);
    request.timeout = 200ms;
    const Result<HttpReply> reply = answerOf(transport, request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::OutcomeUnknown);
    QCOMPARE(ccu.requests().size(), 1);
}

void TransportTest::knowsThatAWriteWasNotSent() {
    FakeCcu ccu;
    QVERIFY(ccu.listen());
    const HttpRequest request = requestTo(ccu, true);
    ccu.stop();
    NetworkTransport transport(nullptr);
    const Result<HttpReply> reply = answerOf(transport, request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Network);
}

void TransportTest::repeatsAReadOnAClosedKeptConnection() {
    FakeCcu ccu([](const FakeCcu::Request&) { return FakeCcu::ok("x"); });
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    QVERIFY(answerOf(transport, requestTo(ccu)));
    // what a server does that closes an idle connection at the moment our request is on its way (protocol §13)
    ccu.setScript([](const FakeCcu::Request& request) {
        return request.connection == 1 ? FakeCcu::cut() : FakeCcu::ok("again");
    });
    const Result<HttpReply> reply = answerOf(transport, requestTo(ccu));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message));
    QCOMPARE(reply->body, QByteArray("again"));
    QCOMPARE(ccu.requests().size(), 3);
}

void TransportTest::repeatsAReadOnceOnly() {
    FakeCcu ccu([](const FakeCcu::Request&) { return FakeCcu::cut(); });
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    const Result<HttpReply> reply = answerOf(transport, requestTo(ccu));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Network);
    QCOMPARE(ccu.requests().size(), 2);
}

//! Who gives up a backup does not wait for a CCU that says nothing.
void TransportTest::endsADownloadBeforeItsFirstByte() {
    FakeCcu ccu([](const FakeCcu::Request&) { return FakeCcu::silence(); });
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    HttpRequest request = requestTo(ccu);
    int asked = 0;
    request.sink = [&asked](const QByteArray& bytes) {
        ++asked;
        return !bytes.isEmpty();
    };
    const auto reply = answerOf(transport, request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 1);
}

void TransportTest::endsADownloadThatStops() {
    FakeCcu ccu(
        [](const FakeCcu::Request&) { return FakeCcu::Answer{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nfirst"}; });
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    HttpRequest request = requestTo(ccu);
    request.timeout = 2s;
    QByteArray taken;
    request.sink = [&taken](const QByteArray& bytes) {
        taken += bytes;
        return true;
    };
    const auto reply = answerOf(transport, request);
    QVERIFY(!reply);
    QCOMPARE(taken, QByteArray("first"));
    QCOMPARE(reply.error().code, ErrorCode::Timeout);
    QVERIFY2(reply.error().message.contains(QLatin1String("in the middle")), qPrintable(reply.error().message));
}

void TransportTest::givesEveryStatusAsResult_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("meaning");
    QTest::newRow("redirect") << 301 << ErrorCode::Http;
    QTest::newRow("found") << 302 << ErrorCode::Http;
    QTest::newRow("bad request") << 400 << ErrorCode::Http;
    QTest::newRow("credentials") << 401 << ErrorCode::Auth;
    QTest::newRow("forbidden") << 403 << ErrorCode::Permission;
    QTest::newRow("not found") << 404 << ErrorCode::Http;
    QTest::newRow("server error") << 500 << ErrorCode::Http;
    QTest::newRow("not ready") << 503 << ErrorCode::NotReady;
}

void TransportTest::givesEveryStatusAsResult() {
    QFETCH(int, status);
    QFETCH(ErrorCode, meaning);
    FakeCcu elsewhere;
    QVERIFY(elsewhere.listen());
    FakeCcu ccu([&](const FakeCcu::Request&) {
        QByteArray headers = "WWW-Authenticate: Basic realm=\"theRealm\", charset=\"UTF-8\"\r\n";
        if (status < 400)
            headers += "Location: " + elsewhere.url().toEncoded() + "\r\n";
        return FakeCcu::status(status, "CCU not ready yet", headers);
    });
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    for (const bool isWrite : {false, true}) {
        HttpRequest request = requestTo(ccu, isWrite);
        request.credentials = Credentials{QStringLiteral("Admin"), Secret(QStringLiteral("wrong"))};
        const Result<HttpReply> reply = answerOf(transport, request);
        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message));
        QCOMPARE(reply->status, status);
        QCOMPARE(reply->body, QByteArray("CCU not ready yet"));
        QCOMPARE(reply->location.isEmpty(), status >= 400);
        const std::optional<Error> error = httpError(*reply, QStringLiteral("ccu:2010"));
        QVERIFY(error);
        QCOMPARE(error->code, meaning);
        QVERIFY(error->message.startsWith(QStringLiteral("ccu:2010")));
    }
    QCOMPARE(ccu.requests().size(), 2); // a 401 is not answered with a second request
    QCOMPARE(elsewhere.connections(), 0); // and no redirect is followed
}

void TransportTest::explainsFailures_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("no answer") << QByteArray() << false << ErrorCode::Timeout << QStringLiteral("no answer within");
    QTest::newRow("cut in the middle") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<meth") << true
                                       << ErrorCode::Network << QStringLiteral("without a complete answer");
    QTest::newRow("half an answer, then nothing") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<meth")
                                                  << false << ErrorCode::Timeout << QStringLiteral("no answer within");
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << true << ErrorCode::Network
                              << QStringLiteral("without a complete answer");
    QTest::newRow("not HTTP, kept open") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << false << ErrorCode::Network
                                         << QStringLiteral("without a complete answer");
}

void TransportTest::explainsFailures() {
    QFETCH(QByteArray, answer);
    QFETCH(bool, isClosed);
    QFETCH(ErrorCode, code);
    QFETCH(QString, part);
    FakeCcu ccu([&](const FakeCcu::Request&) { return FakeCcu::Answer{answer, 0, isClosed, false}; });
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    HttpRequest request = requestTo(ccu);
    request.timeout = 300ms;
    const Result<HttpReply> reply = answerOf(transport, request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, code);
    QVERIFY2(reply.error().message.contains(part), qPrintable(reply.error().message));
    QVERIFY(reply.error().message.contains(hostAndPort(ccu.url())));
}

void TransportTest::explainsRefusedAndUnknownHosts() {
    FakeCcu ccu;
    QVERIFY(ccu.listen());
    HttpRequest request = requestTo(ccu);
    ccu.stop();
    NetworkTransport transport(nullptr);
    Result<HttpReply> reply = answerOf(transport, request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Network);
    QVERIFY2(
        reply.error().message.contains(QStringLiteral("refuses the connection")), qPrintable(reply.error().message));
    request.url.setHost(QStringLiteral("no-such-ccu.invalid"));
    reply = answerOf(transport, request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Network);
    QVERIFY2(reply.error().message.contains(QStringLiteral("not known")), qPrintable(reply.error().message));
    QVERIFY(!reply.error().detail.contains(QStringLiteral("://")));
}

void TransportTest::givesUpConnectingEarly() {
    // a TLS client against a server that never answers its hello: connected, but no request can start
    FakeCcu ccu([](const FakeCcu::Request&) { return FakeCcu::silence(); });
    QVERIFY(ccu.listen());
    class Trusting final : public ServerTrust {
        QSslConfiguration configuration() const override { return QSslConfiguration::defaultConfiguration(); }
        std::optional<Error> refusal(const QString&, const QSslCertificate&, const QList<QSslError>&) override {
            return std::nullopt;
        }
    };
    Trusting trust;
    NetworkTransport transport(&trust);
    transport.setConnectTimeout(200ms);
    HttpRequest request = requestTo(ccu, true);
    request.url.setScheme(QStringLiteral("https"));
    const Result<HttpReply> reply = answerOf(transport, request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Timeout);
    QVERIFY2(reply.error().message.contains(QStringLiteral("firewall")), qPrintable(reply.error().message));
    QVERIFY(ccu.requests().isEmpty());
}

void TransportTest::limitsTheBody_data() {
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("length known") << false;
    QTest::newRow("chunked") << true;
}

void TransportTest::limitsTheBody() {
    QFETCH(bool, isChunked);
    const QByteArray body(200'000, 'x');
    FakeCcu ccu([&](const FakeCcu::Request&) { return isChunked ? FakeCcu::json(body) : FakeCcu::ok(body); });
    QVERIFY(ccu.listen());
    NetworkTransport transport(nullptr);
    HttpRequest request = requestTo(ccu);
    request.bodyLimit = 100'000;
    const Result<HttpReply> reply = answerOf(transport, request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Protocol);
    QVERIFY2(reply.error().message.contains(QStringLiteral("too large")), qPrintable(reply.error().message));
    request.bodyLimit = 200'000;
    QVERIFY(answerOf(transport, request));
}

void TransportTest::endsPendingRequestsWhenDestroyed() {
    FakeCcu ccu([](const FakeCcu::Request&) { return FakeCcu::silence(); });
    QVERIFY(ccu.listen());
    auto transport = std::make_unique<NetworkTransport>(nullptr);
    const QFuture<Result<HttpReply>> future = transport->send(requestTo(ccu, true));
    QTRY_COMPARE(ccu.requests().size(), 1);
    transport.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
}

void TransportTest::countsByLabel() {
    test::FakeTransport fake([](const HttpRequest&) { return test::FakeTransport::ok("x"); });
    const SystemClock clock;
    TrafficMeter counting(fake, clock);
    HttpRequest request;
    request.label = QStringLiteral("getVersion");
    for (int i = 0; i < 3; ++i)
        QVERIFY(counting.send(request).result());
    QCOMPARE(counting.counts(), (QMap<QString, quint64>{{QStringLiteral("getVersion"), 3}}));
}

void TransportTest::metersEachPort() {
    test::FakeClock clock;
    test::FakeTransport fake([&clock](const HttpRequest& request) {
        clock.advance(request.body.size());
        return request.body == "fail" ? test::FakeTransport::status(503, "wait") : test::FakeTransport::ok("fine!");
    });
    TrafficMeter meter(fake, clock);
    const auto send = [&meter](const char* url, const QByteArray& body, const char* label) {
        HttpRequest request;
        request.url = QUrl(QString::fromLatin1(url));
        request.body = body;
        request.label = QString::fromLatin1(label);
        QVERIFY(meter.send(request).isFinished());
    };
    send("http://ccu:2001/", "1", "getValue");
    send("http://ccu:2001/", "four", "setValue");
    send("http://ccu:2001/", "fail", "getValue");
    send("https://ccu/api/homematic.cgi", "web", "Session.login");
    meter.count(8701, QStringLiteral("init"));
    QCoreApplication::processEvents(); // answers come in a turn of their own

    const Traffic rfd = meter.ofPort(2001);
    QCOMPARE(rfd.requests, 3U);
    QCOMPARE(rfd.answers, 3U);
    QCOMPARE(rfd.failures, 1U);
    QCOMPARE(rfd.bytesSent, 9U);
    QCOMPARE(rfd.bytesReceived, 14U);
    QCOMPARE(rfd.requestsInLastMinute, 3);
    QCOMPARE(meter.ofPort(443).requests, 1U);
    QCOMPARE(meter.ofPort(8701).requests, 1U);
    QCOMPARE(meter.ofPort(80).requests, 0U);
    QCOMPARE(meter.ports(), (QList<quint16>{443, 2001, 8701}));
    clock.advance(60'000);
    QCOMPARE(meter.ofPort(2001).requestsInLastMinute, 0);
}

void TransportTest::knowsTheSlowest() {
    test::FakeClock clock;
    QList<SharedResult<HttpReply>> pending;
    auto fake = test::FakeTransport::late([&pending](const HttpRequest&) {
        pending.append(makePending<HttpReply>());
        return pending.constLast()->future();
    });
    TrafficMeter meter(fake, clock);
    for (const char* label : {"ping", "listDevices", "getVersion"}) {
        HttpRequest request;
        request.url = QUrl(QStringLiteral("http://ccu:2001/"));
        request.label = QString::fromLatin1(label);
        (void)meter.send(request);
    }
    for (const auto& [request, afterMs] : {std::pair(2, 10), std::pair(1, 300), std::pair(0, 20)}) {
        clock.advance(afterMs);
        pending.at(request)->resolve(test::FakeTransport::ok({}));
        QCoreApplication::processEvents();
    }
    const Traffic traffic = meter.ofPort(2001);
    QCOMPARE(traffic.totalMs, 10 + 310 + 330);
    QCOMPARE(traffic.slowest, QStringLiteral("ping"));
    QCOMPARE(traffic.slowestMs, 330);
}

//! The CCU has to answer a second try like any other request, so it counts.
void TransportTest::countsSecondTries() {
    FakeCcu ccu([](const FakeCcu::Request& request) {
        return request.connection == 1 && request.body == "2" ? FakeCcu::cut() : FakeCcu::ok("fine");
    });
    QVERIFY(ccu.listen());
    NetworkTransport network(nullptr);
    const SystemClock clock;
    TrafficMeter transport(network, clock);
    for (const QByteArray& body : {QByteArray("1"), QByteArray("2")}) {
        HttpRequest request;
        request.url = ccu.url();
        request.body = body;
        request.label = QStringLiteral("getValue");
        const auto reply = transport.send(request);
        QTRY_VERIFY_WITH_TIMEOUT(reply.isFinished(), 10'000);
        QVERIFY(reply.result());
    }
    QCOMPARE(ccu.requests().size(), 3);
    QCOMPARE(transport.counts().value(QStringLiteral("getValue")), 3U);
}

void TransportTest::namesHostAndPort() {
    QCOMPARE(hostAndPort(QUrl(QStringLiteral("https://ccu3.local/api/homematic.cgi?sid=@secret@"))),
        QStringLiteral("ccu3.local:443"));
    QCOMPARE(hostAndPort(QUrl(QStringLiteral("http://[fd00::1]:2010/"))), QStringLiteral("[fd00::1]:2010"));
}

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
