// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/server.h"
#include "rawclient.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace ccudesk;
using namespace ccudesk::http;
using ccudesk::tests::post;
using ccudesk::tests::RawClient;

namespace {

//! Echoes the body; "/wait" is answered when the test says so.
class EchoHandler final : public RequestHandler {
public:
    bool acceptsPeer(const QHostAddress& peer) override { return !refusedPeers.contains(peer); }
    std::optional<qint64> bodyLimit(const RequestHead& head) override {
        return head.target == "/unknown" ? std::nullopt : std::optional<qint64>(bodyBytes);
    }
    void handle(Request request, Responder respond) override {
        requests.append(request);
        if (request.head.target == "/wait") {
            waiting.append(respond);
            return;
        }
        Response answer = response;
        answer.body = request.body;
        respond(answer);
        respond({.status = 500, .contentType = {}, .body = "second answer", .extraHeaders = {}}); // does nothing
    }

    QList<QHostAddress> refusedPeers;
    qint64 bodyBytes = 64 * 1024;
    Response response;
    QList<Request> requests;
    QList<Responder> waiting;
};

//! A server on a free port of the loopback address with its handler.
struct Fixture {
    explicit Fixture(const Limits& limits = {}, const QSslConfiguration* tls = nullptr) : server(handler, limits) {
        if (tls)
            server.setTls(*tls);
        port = server.listen(QHostAddress(QHostAddress::LocalHost), 0).value_or(0);
    }
    EchoHandler handler;
    Server server;
    quint16 port = 0;
};

QSslConfiguration makeTls(const QString& folder) {
    const QString key = folder + QStringLiteral("/key.pem");
    const QString certificate = folder + QStringLiteral("/certificate.pem");
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
            QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
            QStringLiteral("/CN=localhost"), QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return {};
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly))
        return {};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    tls.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Rsa));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace

//! The HTTP server over real sockets: what it takes, what it refuses, its limits (S110).
class TestHttpServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersOnOneConnection();
    void answersPipelinedRequestsInOrder();
    void keepsSurplusBytes();
    void takesRequestsByteByByte();
    void joinsChunkedBodies();
    void ignoresExpect();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void keepsHttp10AliveOnRequest();
    void givesTheHead();
    void writesHeadersAsSpelled();
    void refusesMalformed_data();
    void refusesMalformed();
    void refusesUnknownPath();
    void refusesLargeBodies();
    void refusesTooMuchInFlight();
    void limitsTheHeader();
    void dropsIdleConnections();
    void keepsValidConnections();
    void dropsSlowHeaders();
    void limitsConnections();
    void limitsConnectionsOfUnknownPeers();
    void closesForeignPeersBeforeReading();
    void survivesAPeerThatLeaves();
    void waitsForPeersThatDoNotFetch();
    void dropsConnectionsButListens();
    void namesAddressAndPortWhenTaken();
    void speaksTls();
};

void TestHttpServer::answersOnOneConnection() {
    Fixture f;
    RawClient client(f.port);
    for (int i = 1; i <= 3; ++i) {
        client.send(post("/", QByteArray::number(i)));
        QVERIFY(client.hasAnswers(i));
    }
    QCOMPARE(client.answers(), QList<QByteArray>({"1", "2", "3"}));
    QCOMPARE(f.server.connectionCount(), 1);
    QCOMPARE(client.received.left(63),
        QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 1\r\n\r\n1"));
}

void TestHttpServer::answersPipelinedRequestsInOrder() {
    Fixture f;
    RawClient client(f.port);
    client.send(post("/wait", "first") + post("/", "second") + post("/wait", "third") + post("/", "fourth"));
    QTRY_COMPARE(f.handler.waiting.size(), 1);
    QVERIFY(client.received.isEmpty()); // the second must not overtake
    f.handler.waiting.at(0)({.body = "1", .extraHeaders = {}});
    QTRY_COMPARE(f.handler.waiting.size(), 2);
    f.handler.waiting.at(1)({.body = "3", .extraHeaders = {}});
    QVERIFY(client.hasAnswers(4));
    QCOMPARE(client.answers(), QList<QByteArray>({"1", "second", "3", "fourth"}));
}

void TestHttpServer::keepsSurplusBytes() {
    Fixture f;
    RawClient client(f.port);
    const QByteArray second = post("/", "second");
    client.send(post("/", "first") + second.first(7));
    QVERIFY(client.hasAnswers(1));
    client.send(second.sliced(7));
    QVERIFY(client.hasAnswers(2));
    QCOMPARE(client.answers().at(1), QByteArray("second"));
    client.send("\r\n" + post("/", "after an empty line")); // RFC 9112 §2.2
    QVERIFY(client.hasAnswers(3));
}

void TestHttpServer::takesRequestsByteByByte() {
    Fixture f;
    RawClient client(f.port);
    const QByteArray chunked = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
    const QByteArray empty = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    const QByteArray bytes = post("/", "slow") + chunked + empty;
    for (const char c : bytes) {
        client.send(QByteArray(1, c));
        QCoreApplication::processEvents();
    }
    QVERIFY(client.hasAnswers(3));
    QCOMPARE(client.answers(), QList<QByteArray>({"slow", "abc", ""}));
}

void TestHttpServer::joinsChunkedBodies() {
    Fixture f;
    RawClient client(f.port);
    client.send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                "4\r\nWiki\r\n5;name=value\r\npedia\r\n0\r\nTrailer: ignored\r\n\r\n"
        + post("/", "next"));
    QVERIFY(client.hasAnswers(2));
    QCOMPARE(client.answers(), QList<QByteArray>({"Wikipedia", "next"}));
    QVERIFY(f.handler.requests.at(0).head.header("trailer").isEmpty());
}

void TestHttpServer::ignoresExpect() {
    Fixture f;
    RawClient client(f.port);
    client.send(post("/", "body", "Expect: 100-continue\r\n"));
    QVERIFY(client.hasAnswers(1));
    QCOMPARE(client.statusLine(), QByteArray("HTTP/1.1 200 OK"));
}

void TestHttpServer::closesWhenAsked_data() {
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("Connection: close") << post("/", "x", "Connection: close\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\nx");
}

void TestHttpServer::closesWhenAsked() {
    QFETCH(QByteArray, request);
    Fixture f;
    RawClient client(f.port);
    client.send(request);
    QVERIFY(client.isClosed());
    QCOMPARE(client.answers(), QList<QByteArray>({"x"}));
    QTRY_COMPARE(f.server.connectionCount(), 0);
}

void TestHttpServer::keepsHttp10AliveOnRequest() {
    Fixture f;
    f.handler.response.framing = Response::Framing::Chunked; // unknown to HTTP/1.0
    RawClient client(f.port);
    const QByteArray request = "POST / HTTP/1.0\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\nx";
    client.send(request);
    QVERIFY(client.hasAnswers(1));
    QVERIFY(client.received.contains("Connection: keep-alive"));
    client.send(request);
    QVERIFY(client.hasAnswers(2));
}

void TestHttpServer::givesTheHead() {
    Fixture f;
    RawClient client(f.port);
    client.send("GET /pictures/a.png?size=50 HTTP/1.1\r\nHost: ccu\r\nX-Mixed-Case:  padded \r\n\r\n");
    QVERIFY(client.hasAnswers(1));
    const RequestHead head = f.handler.requests.at(0).head;
    QCOMPARE(head.method, QByteArray("GET"));
    QCOMPARE(head.target, QByteArray("/pictures/a.png?size=50"));
    QCOMPARE(head.header("x-mixed-case"), QByteArray("padded"));
    QCOMPARE(head.header("absent"), QByteArray());
    QCOMPARE(head.peer, QHostAddress(QHostAddress::LocalHost));
    QVERIFY(head.connection > 0);
}

void TestHttpServer::writesHeadersAsSpelled() {
    // lighttpd in front of the CCU's JSON-RPC: chunked, with this very spelling (captures/json-openccu)
    Fixture f;
    f.handler.response.framing = Response::Framing::Chunked;
    f.handler.response.contentType.clear();
    f.handler.response.extraHeaders = {{"CONTENT-TYPE", "application/json; charset=utf-8"}};
    RawClient client(f.port);
    client.send(post("/", "{\"result\": 1}"));
    QTRY_VERIFY(client.received.endsWith("0\r\n\r\n"));
    QCOMPARE(client.received,
        QByteArray("HTTP/1.1 200 OK\r\nCONTENT-TYPE: application/json; charset=utf-8\r\n"
                   "Transfer-Encoding: chunked\r\n\r\nd\r\n{\"result\": 1}\r\n0\r\n\r\n"));
}

void TestHttpServer::refusesMalformed_data() {
    QTest::addColumn<QByteArray>("request");
    const auto lengths
        = [](const QByteArray& headers) -> QByteArray { return "POST / HTTP/1.1\r\n" + headers + "\r\n\r\nhello"; };
    QTest::newRow("two equal lengths") << lengths("Content-Length: 5\r\nContent-Length: 5");
    QTest::newRow("two lengths") << lengths("Content-Length: 5\r\nContent-Length: 6");
    QTest::newRow("list of lengths") << lengths("Content-Length: 5, 5");
    QTest::newRow("signed length") << lengths("Content-Length: +5");
    QTest::newRow("negative length") << lengths("Content-Length: -5");
    QTest::newRow("hexadecimal length") << lengths("Content-Length: 0x5");
    QTest::newRow("empty length") << lengths("Content-Length: ");
    QTest::newRow("length beyond 64 bits") << lengths("Content-Length: 99999999999999999999");
    QTest::newRow("length beyond signed 64 bits") << lengths("Content-Length: 18446744073709551615");
    QTest::newRow("no length") << lengths("Host: x");
    QTest::newRow("folded header") << lengths("X: a\r\n b\r\nContent-Length: 5");
    QTest::newRow("folded length") << lengths("Content-Length:\r\n 5");
    QTest::newRow("blank before colon") << lengths("Content-Length : 5");
    QTest::newRow("xchunked") << lengths("Transfer-Encoding: xchunked");
    QTest::newRow("gzip, chunked") << lengths("Transfer-Encoding: gzip, chunked");
    QTest::newRow("identity") << lengths("Transfer-Encoding: identity");
    QTest::newRow("chunked twice") << lengths("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked");
    QTest::newRow("length and chunked") << lengths("Content-Length: 5\r\nTransfer-Encoding: chunked");
    QTest::newRow("chunked and length") << lengths("Transfer-Encoding: chunked\r\nContent-Length: 5");
    QTest::newRow("chunked in HTTP/1.0") << QByteArray(
        "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QTest::newRow("bad chunk size") << QByteArray(
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n\r\n");
    QTest::newRow("chunk longer than said")
        << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n");
    QTest::newRow("NUL in header") << lengths(QByteArray("X: a\0b\r\nContent-Length: 5", 25));
    QTest::newRow("NUL in target") << QByteArray("POST /\0 HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 39);
    QTest::newRow("bare line feed") << lengths("X: a\nContent-Length: 5");
    QTest::newRow("bare carriage return") << lengths("X: a\rb\r\nContent-Length: 5");
    QTest::newRow("HTTP/2.0") << QByteArray("POST / HTTP/2.0\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("no HTTP") << QByteArray("BIN-RPC or anything\r\n\r\n");
    QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00\r\n\r\n", 9);
}

void TestHttpServer::refusesMalformed() {
    QFETCH(QByteArray, request);
    Fixture f;
    RawClient client(f.port);
    client.send(request);
    QVERIFY(client.isClosed());
    QCOMPARE(client.statusLine(), QByteArray("HTTP/1.1 400 Bad Request"));
    QCOMPARE(f.handler.requests.size(), 0);
    RawClient next(f.port); // the server goes on
    next.send(post("/", "x"));
    QVERIFY(next.hasAnswers(1));
}

void TestHttpServer::refusesUnknownPath() {
    Fixture f;
    RawClient client(f.port);
    client.send(post("/unknown", "x") + post("/", "y"));
    QVERIFY(client.isClosed());
    QCOMPARE(client.statusLine(), QByteArray("HTTP/1.1 404 Not Found"));
    QCOMPARE(f.handler.requests.size(), 0);
}

void TestHttpServer::refusesLargeBodies() {
    Fixture f;
    f.handler.bodyBytes = 10;
    const QByteArray tooLarge = "HTTP/1.1 413 Content Too Large";
    RawClient exact(f.port);
    exact.send(post("/", "0123456789"));
    QVERIFY(exact.hasAnswers(1));
    RawClient declared(f.port); // refused before the body has come
    declared.send("POST / HTTP/1.1\r\nContent-Length: 11\r\n\r\n");
    QVERIFY(declared.isClosed());
    QCOMPARE(declared.statusLine(), tooLarge);
    RawClient chunked(f.port);
    chunked.send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nabcdef\r\n5\r\n");
    QVERIFY(chunked.isClosed());
    QCOMPARE(chunked.statusLine(), tooLarge);
    QCOMPARE(f.handler.requests.size(), 1);
    RawClient endlessChunkHeader(f.port);
    endlessChunkHeader.send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1;" + QByteArray(40 * 1024, 'x'));
    QVERIFY(endlessChunkHeader.isClosed());
    QCOMPARE(endlessChunkHeader.statusLine(), tooLarge);
}

void TestHttpServer::refusesTooMuchInFlight() {
    Fixture f({.bytesInFlight = 100});
    RawClient first(f.port);
    first.send("POST / HTTP/1.1\r\nContent-Length: 60\r\n\r\n");
    RawClient second(f.port);
    second.send(post("/", "ok"));
    QVERIFY(second.hasAnswers(1));
    second.send("POST / HTTP/1.1\r\nContent-Length: 60\r\n\r\n");
    QVERIFY(second.isClosed());
    QVERIFY(second.received.contains("HTTP/1.1 503 Service Unavailable"));
    QVERIFY(f.server.isReceiving());
    RawClient chunked(f.port);
    chunked.send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3c\r\n" + QByteArray(60, 'x'));
    QVERIFY(chunked.isClosed());
    QCOMPARE(chunked.statusLine(), QByteArray("HTTP/1.1 503 Service Unavailable"));
    first.send(QByteArray(60, 'x')); // its place is kept, and free again afterwards
    QVERIFY(first.hasAnswers(1));
    first.send(post("/", QByteArray(90, 'x')));
    QVERIFY(first.hasAnswers(2));
    QTRY_VERIFY(!f.server.isReceiving());
}

void TestHttpServer::limitsTheHeader() {
    Fixture f;
    const auto sized = [](qsizetype size) { // a request whose head has exactly this many bytes
        const QByteArray frame = "POST / HTTP/1.1\r\nContent-Length: 0\r\nX: \r\n\r\n";
        return QByteArray(frame).insert(frame.size() - 4, QByteArray(size - frame.size(), 'x'));
    };
    RawClient fits(f.port);
    fits.send(sized(32 * 1024));
    QVERIFY(fits.hasAnswers(1));
    RawClient tooLong(f.port);
    tooLong.send(sized(32 * 1024 + 1));
    QVERIFY(tooLong.isClosed());
    QCOMPARE(tooLong.statusLine(), QByteArray("HTTP/1.1 413 Content Too Large"));
    RawClient endless(f.port);
    endless.send("POST / HTTP/1.1\r\nX: " + QByteArray(33 * 1024, 'x'));
    QVERIFY(endless.isClosed());
}

void TestHttpServer::dropsIdleConnections() {
    Fixture f({.idleOtherwise = std::chrono::seconds(1)});
    RawClient silent(f.port);
    RawClient half(f.port);
    half.send("POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhe");
    QTRY_COMPARE(f.server.connectionCount(), 2);
    QVERIFY(silent.isClosed());
    QVERIFY(half.isClosed());
    QCOMPARE(f.server.connectionCount(), 0);
    QVERIFY(half.received.isEmpty());
}

void TestHttpServer::keepsValidConnections() {
    Fixture f({.idleAfterValidRequest = std::chrono::seconds(3), .idleOtherwise = std::chrono::seconds(1)});
    RawClient valid(f.port);
    valid.send(post("/", "x"));
    QVERIFY(valid.hasAnswers(1));
    RawClient waiting(f.port); // how long an answer takes is not idleness
    waiting.send(post("/wait", "x"));
    RawClient silent(f.port);
    QVERIFY(silent.isClosed());
    QVERIFY(valid.isOpen());
    QVERIFY(waiting.isOpen());
    valid.send("POST"); // from here the short time counts again
    QElapsedTimer timer;
    timer.start();
    QVERIFY(valid.isClosed());
    QVERIFY(timer.elapsed() < 2500);
    QVERIFY(waiting.isOpen());
}

void TestHttpServer::dropsSlowHeaders() {
    Fixture f({.idleOtherwise = std::chrono::seconds(1)});
    RawClient slow(f.port);
    slow.send("POST / HTTP/1.1\r\nX: ");
    QTimer drip;
    QObject::connect(&drip, &QTimer::timeout, &drip, [&slow] { slow.socket().write("x"); });
    drip.start(100);
    QVERIFY(slow.isClosed(3000)); // trickling does not keep it alive
}

void TestHttpServer::limitsConnections() {
    Fixture f({.connections = 3});
    RawClient a(f.port);
    RawClient b(f.port);
    RawClient c(f.port);
    a.send(post("/", "x"));
    b.send(post("/", "x"));
    c.send(post("/", "x"));
    QVERIFY(a.hasAnswers(1) && b.hasAnswers(1) && c.hasAnswers(1));
    RawClient fourth(f.port);
    fourth.send(post("/", "x"));
    QVERIFY(fourth.isClosed());
    QVERIFY(fourth.received.isEmpty());
    a.socket().abort();
    QTRY_COMPARE(f.server.connectionCount(), 2);
    RawClient fifth(f.port);
    fifth.send(post("/", "x"));
    QVERIFY(fifth.hasAnswers(1));
}

void TestHttpServer::limitsConnectionsOfUnknownPeers() {
    Fixture f({.connectionsPerUnknownPeer = 2});
    RawClient a(f.port);
    RawClient b(f.port);
    QTRY_COMPARE(f.server.connectionCount(), 2);
    RawClient third(f.port);
    QVERIFY(third.isClosed());
    RawClient other(f.port, QHostAddress(QStringLiteral("127.0.0.2"))); // another peer has its own share
    QTRY_COMPARE(f.server.connectionCount(), 3);
    a.send(post("/", "x")); // now the peer is known
    QVERIFY(a.hasAnswers(1));
    RawClient fourth(f.port);
    fourth.send(post("/", "x"));
    QVERIFY(fourth.hasAnswers(1));
}

void TestHttpServer::closesForeignPeersBeforeReading() {
    Fixture f;
    f.handler.refusedPeers = {QHostAddress(QStringLiteral("127.0.0.2"))};
    RawClient foreign(f.port, QHostAddress(QStringLiteral("127.0.0.2")));
    foreign.send(post("/", "x"));
    QVERIFY(foreign.isClosed());
    QVERIFY(foreign.received.isEmpty());
    QCOMPARE(f.handler.requests.size(), 0);
    RawClient own(f.port);
    own.send(post("/", "x"));
    QVERIFY(own.hasAnswers(1));
}

void TestHttpServer::survivesAPeerThatLeaves() {
    Fixture f;
    {
        RawClient client(f.port);
        client.send(post("/wait", "x"));
        QTRY_COMPARE(f.handler.waiting.size(), 1);
    }
    QTRY_COMPARE(f.server.connectionCount(), 0);
    f.handler.waiting.at(0)({.body = "late", .extraHeaders = {}}); // nothing happens
    RawClient half(f.port);
    half.send("POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhe");
    QTRY_COMPARE(f.server.connectionCount(), 1);
    half.socket().abort();
    QTRY_COMPARE(f.server.connectionCount(), 0);
}

void TestHttpServer::waitsForPeersThatDoNotFetch() {
    Fixture f;
    f.handler.bodyBytes = 16 * 1024 * 1024;
    RawClient client(f.port);
    client.socket().setReadBufferSize(1); // leaves the answers in the kernel
    QObject::disconnect(&client.socket(), &QTcpSocket::readyRead, nullptr, nullptr);
    const QByteArray body(8 * 1024 * 1024, 'x');
    client.send(post("/", body));
    QTRY_COMPARE(f.handler.requests.size(), 1);
    client.send(post("/", "next"));
    QTRY_COMPARE(client.socket().bytesToWrite(), 0);
    QCOMPARE(f.handler.requests.size(), 1); // not read before the first answer has been fetched
    client.socket().setReadBufferSize(0);
    QTRY_VERIFY(client.received.append(client.socket().readAll()).endsWith("next"));
    QCOMPARE(client.answers(), QList<QByteArray>({body, "next"}));
}

void TestHttpServer::dropsConnectionsButListens() {
    Fixture f;
    RawClient client(f.port);
    client.send(post("/wait", "x"));
    QTRY_COMPARE(f.handler.waiting.size(), 1);
    f.server.dropConnections();
    QVERIFY(client.isClosed());
    QVERIFY(client.received.isEmpty());
    RawClient next(f.port);
    next.send(post("/", "x"));
    QVERIFY(next.hasAnswers(1));
    f.server.close();
    QVERIFY(next.isClosed());
    QCOMPARE(f.server.port(), 0);
}

void TestHttpServer::namesAddressAndPortWhenTaken() {
    Fixture f;
    EchoHandler handler;
    Server second(handler, {});
    const Result<quint16> port = second.listen(QHostAddress(QHostAddress::LocalHost), f.port);
    QVERIFY(!port);
    QCOMPARE(port.error().code, ErrorCode::Network);
    QVERIFY(port.error().message.contains(QString::number(f.port)));
    QVERIFY(port.error().message.contains(QStringLiteral("127.0.0.1")));
}

void TestHttpServer::speaksTls() {
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("needs the openssl command");
    QTemporaryDir folder;
    const QSslConfiguration tls = makeTls(folder.path());
    QVERIFY(!tls.privateKey().isNull());
    Fixture f({.idleOtherwise = std::chrono::seconds(2)}, &tls);
    f.handler.bodyBytes = 4 * 1024 * 1024;

    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    QByteArray received;
    QObject::connect(&client, &QSslSocket::readyRead, &client, [&] { received += client.readAll(); });
    client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), f.port);
    QTRY_VERIFY(client.isEncrypted());
    QCOMPARE(client.peerCertificate(), tls.localCertificate());
    const QByteArray body(1024 * 1024, 'x');
    client.write(post("/", body) + post("/", "pipelined"));
    QTRY_VERIFY(received.endsWith("pipelined"));
    QVERIFY(received.contains(body));
    client.write(post("/", "bye", "Connection: close\r\n"));
    QTRY_VERIFY(received.endsWith("bye"));
    QTRY_COMPARE(f.server.connectionCount(), 0);

    RawClient plain(f.port); // no TLS spoken: dropped by the handshake or by the idle time
    plain.send("\r\n");
    QVERIFY(plain.isClosed());
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
