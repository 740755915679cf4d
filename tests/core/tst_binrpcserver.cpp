// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/binrpcreader.h"
#include "core/rpc/binrpcserver.h"
#include "core/rpc/binrpcwriter.h"
#include "rawclient.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;
using ccudesk::tests::RawClient;

namespace {

constexpr int patience = 20'000;

//! Answers a call with its method, in its own time when told so.
class Echo final : public BinRequestHandler {
public:
    bool acceptsPeer(const QHostAddress& peer) override { return peer == allowed; }
    void handleFrame(const QByteArray& frame, const BinResponder& respond) override {
        const auto call = readBinCall(frame);
        frames.append(frame);
        const BinAnswer answer{writeBinResponse(call ? call->method : QStringLiteral("?")), !call.has_value()};
        if (isLate)
            late.append([respond, answer] { respond(answer); });
        else
            respond(answer);
    }
    QHostAddress allowed{QHostAddress::LocalHost};
    QList<QByteArray> frames;
    QList<std::function<void()>> late;
    bool isLate = false;
};

struct Fixture {
    explicit Fixture(const BinServerLimits& limits = {}) : server(echo, limits) {
        port = server.listen(QHostAddress(QHostAddress::LocalHost), 0).value_or(0);
    }
    Echo echo;
    BinRpcServer server;
    quint16 port = 0;
};

QByteArray request(const QString& method) {
    return writeBinCall({method, {}}).value_or(QByteArray());
}

QByteArray answer(const QString& method) {
    return writeBinResponse(method);
}

const QString one = QStringLiteral("one");
const QString two = QStringLiteral("two");

} // namespace

//! What may come in over BIN-RPC, and what it may cost.
class TestBinRpcServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersInOrder();
    void takesFramesInPieces();
    void waitsForALateAnswer();
    void closesWhenTheHandlerSaysSo();
    void refusesPeers();
    void dropsGarbage_data();
    void dropsGarbage();
    void keepsToItsLimits();
    void losesPatience();
    void startsAndStops();
};

void TestBinRpcServer::answersInOrder() {
    Fixture f;
    RawClient client(f.port);
    const int many = 2'000; // in one go, and no deeper for it
    QByteArray requests;
    QByteArray answers;
    for (int i = 0; i < many; ++i) {
        requests += request(QString::number(i));
        answers += answer(QString::number(i));
    }
    client.send(requests);
    QTRY_COMPARE_WITH_TIMEOUT(client.received.size(), answers.size(), patience);
    QCOMPARE(client.received, answers);
    QVERIFY(client.isOpen());
}

void TestBinRpcServer::takesFramesInPieces() {
    Fixture f;
    RawClient client(f.port);
    const QByteArray whole = request(one);
    for (qsizetype i = 0; i < whole.size(); ++i)
        client.send(whole.sliced(i, 1));
    QTRY_COMPARE_WITH_TIMEOUT(client.received, answer(one), patience);
    const QByteArray large = request(QString(500'000, QLatin1Char('x')));
    client.received.clear();
    client.send(large);
    QTRY_COMPARE_WITH_TIMEOUT(f.echo.frames.size(), 2, patience);
    QCOMPARE(f.echo.frames.at(1), large);
    client.send(request(two));
    QTRY_VERIFY_WITH_TIMEOUT(client.received.endsWith(answer(two)), patience); // after 500 kB of answer
}

void TestBinRpcServer::waitsForALateAnswer() {
    Fixture f;
    f.echo.isLate = true;
    RawClient client(f.port);
    RawClient other(f.port);
    client.send(request(one) + request(two));
    QTRY_COMPARE_WITH_TIMEOUT(f.echo.late.size(), 1, patience);
    other.send(request(two)); // nobody else waits
    QTRY_COMPARE_WITH_TIMEOUT(f.echo.late.size(), 2, patience);
    QCOMPARE(f.echo.frames, QList<QByteArray>({request(one), request(two)}));
    const auto first = f.echo.late.at(0); // a copy: the next request comes at once
    first();
    first(); // counts once
    QTRY_COMPARE_WITH_TIMEOUT(f.echo.late.size(), 3, patience);
    QTRY_COMPARE_WITH_TIMEOUT(client.received, answer(one), patience);
    other.socket().abort();
    QTRY_COMPARE_WITH_TIMEOUT(f.server.connectionCount(), 1, patience);
    const QList<std::function<void()>> late = f.echo.late;
    late.at(1)(); // whoever asked has gone
    late.at(2)();
    QTRY_COMPARE_WITH_TIMEOUT(client.received, answer(one) + answer(two), patience);
}

void TestBinRpcServer::closesWhenTheHandlerSaysSo() {
    Fixture f;
    RawClient client(f.port);
    client.send(QByteArray::fromHex("42696e0000000000") + request(one)); // a frame, but no call in it
    QVERIFY(client.isClosed(patience));
    QCOMPARE(client.received, answer(QStringLiteral("?")));
    QCOMPARE(f.echo.frames.size(), 1);
}

void TestBinRpcServer::refusesPeers() {
    Fixture f;
    RawClient foreign(f.port, QHostAddress(QStringLiteral("127.0.0.2")));
    foreign.send(request(one));
    QVERIFY(foreign.isClosed(patience));
    QVERIFY(foreign.received.isEmpty());
    QVERIFY(f.echo.frames.isEmpty());
    RawClient known(f.port);
    known.send(request(one));
    QTRY_COMPARE_WITH_TIMEOUT(known.received, answer(one), patience);
}

void TestBinRpcServer::dropsGarbage_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one wrong byte") << QByteArray("X");
    QTest::newRow("HTTP") << QByteArray("POST /RPC2 HTTP/1.1\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("TLS") << QByteArray::fromHex("160301");
    QTest::newRow("nearly") << QByteArray("Bio");
    QTest::newRow("4 GB announced") << QByteArray::fromHex("42696e00ffffffff");
    QTest::newRow("one byte too many announced") << QByteArray::fromHex("42696e00000ffff9");
    QTest::newRow("after a good one") << request(one) + "garbage";
}

void TestBinRpcServer::dropsGarbage() {
    QFETCH(QByteArray, bytes);
    Fixture f;
    RawClient client(f.port);
    client.send(bytes);
    QVERIFY(client.isClosed(patience));
    QVERIFY(client.received.size() <= answer(one).size());
    RawClient good(f.port);
    good.send(request(two));
    QTRY_COMPARE_WITH_TIMEOUT(good.received, answer(two), patience);
}

void TestBinRpcServer::keepsToItsLimits() {
    BinServerLimits limits;
    limits.connections = 2;
    limits.frameBytes = request(one).size();
    Fixture f(limits);
    RawClient first(f.port);
    first.send(request(one));
    QTRY_COMPARE_WITH_TIMEOUT(first.received, answer(one), patience);
    RawClient second(f.port);
    second.send(request(one));
    QTRY_COMPARE_WITH_TIMEOUT(second.received, answer(one), patience);
    RawClient third(f.port);
    third.send(request(one));
    QVERIFY(third.isClosed(patience));
    QVERIFY(third.received.isEmpty());
    second.send(request(QStringLiteral("ones")));
    QVERIFY(second.isClosed(patience));
    QTRY_COMPARE_WITH_TIMEOUT(f.server.connectionCount(), 1, patience);
    RawClient fourth(f.port); // there is room again
    fourth.send(request(one));
    QTRY_COMPARE_WITH_TIMEOUT(fourth.received, answer(one), patience);
}

void TestBinRpcServer::losesPatience() {
    BinServerLimits limits;
    limits.idleOtherwise = std::chrono::milliseconds(200);
    Fixture f(limits);
    RawClient silent(f.port);
    RawClient begun(f.port);
    begun.send(request(one).chopped(1));
    RawClient served(f.port);
    served.send(request(one));
    QTRY_COMPARE_WITH_TIMEOUT(served.received, answer(one), patience);
    QVERIFY(silent.isClosed(patience));
    QVERIFY(begun.isClosed(patience));
    QVERIFY(served.isOpen()); // it may come back much later
    served.send(request(two).chopped(1)); // but may not stop in the middle
    QVERIFY(served.isClosed(patience));
    QCOMPARE(f.echo.frames.size(), 1);
}

void TestBinRpcServer::startsAndStops() {
    Fixture f;
    Echo echo;
    BinRpcServer second(echo);
    const auto taken = second.listen(QHostAddress(QHostAddress::LocalHost), f.port);
    QVERIFY(!taken);
    QVERIFY(taken.error().message.contains(QString::number(f.port)));
    RawClient client(f.port);
    client.send(request(one));
    QTRY_COMPARE_WITH_TIMEOUT(client.received, answer(one), patience);
    f.server.close();
    QVERIFY(client.isClosed(patience));
    QCOMPARE(f.server.listen(QHostAddress(QHostAddress::LocalHost), f.port).value_or(0), f.port);
    RawClient again(f.port);
    again.send(request(two));
    QTRY_COMPARE_WITH_TIMEOUT(again.received, answer(two), patience);
    f.server.dropConnections();
    QVERIFY(again.isClosed(patience));
    RawClient last(f.port);
    last.send(request(two));
    QTRY_COMPARE_WITH_TIMEOUT(last.received, answer(two), patience);
}

QTEST_GUILESS_MAIN(TestBinRpcServer)
#include "tst_binrpcserver.moc"
