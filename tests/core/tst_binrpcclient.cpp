// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/binrpcclient.h"
#include "core/rpc/binrpcreader.h"
#include "core/rpc/binrpcwriter.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>

using namespace ccudesk;
using namespace ccudesk::rpc;

namespace {

constexpr int patience = 20'000;

//! Answers with raw bytes: a test can cut them, hold them back or lie about their length.
class RawCuxd : public QObject {
public:
    struct Answer {
        QByteArray bytes;
        bool close = false;
    };
    using Script = std::function<Answer(const MethodCall&)>;

    explicit RawCuxd(Script script) : m_script(std::move(script)) {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        m_isListening = m_server.listen(QHostAddress(QHostAddress::LocalHost));
    }
    [[nodiscard]] quint16 port() const { return m_isListening ? m_server.serverPort() : quint16(0); }
    [[nodiscard]] int open() const { return static_cast<int>(m_server.findChildren<QTcpSocket*>().size()); }

    QList<MethodCall> calls;
    int connections = 0;

private:
    void read(QTcpSocket& socket) {
        QByteArray received = socket.property("received").toByteArray() + socket.readAll();
        socket.setProperty("received", received);
        const auto call = readBinCall(received);
        if (!call)
            return; // not here as a whole
        calls.append(*call);
        const Answer answer = m_script(*call);
        socket.write(answer.bytes);
        if (answer.close)
            socket.disconnectFromHost();
    }

    QTcpServer m_server;
    Script m_script;
    bool m_isListening = false;
};

RawCuxd::Answer with(const XmlRpcValue& value) {
    return {writeBinResponse(value)};
}

QString host() {
    return QStringLiteral("127.0.0.1");
}

} // namespace

//! Calls over BIN-RPC against raw bytes. Their form is that of protocol §2.6, which is the only judge.
class TestBinRpcClient : public QObject {
    Q_OBJECT

    template <typename T> static T finished(const QFuture<T>& future) {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience); }();
        return future.isFinished() ? future.result() : T(failure(ErrorCode::Timeout, QStringLiteral("no end")));
    }

private Q_SLOTS:
    void sendsARequestAndReadsItsAnswer();
    void explainsFaults();
    void sendsOneAfterTheOther();
    void refusesWhatCannotBeSent();
    void saysThatNobodyListens();
    void looksAfterItself_data();
    void looksAfterItself();
    void neverRepeatsAWrite_data();
    void neverRepeatsAWrite();
    void endsCallsWhenDestroyed();
    void fallsBackToSingleCalls();
};

void TestBinRpcClient::sendsARequestAndReadsItsAnswer() {
    RawCuxd cuxd([](const MethodCall&) { return with(QStringLiteral("Küche")); });
    BinRpcClient client(host(), cuxd.port());
    QSignalSpy called(&client, &BinRpcClient::called);
    const auto answer
        = finished(client.call(QStringLiteral("getValue"), {QStringLiteral("CUX4000001:1"), QStringLiteral("NAME")}));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
    QCOMPARE(*answer, XmlRpcValue(QStringLiteral("Küche")));
    QCOMPARE(cuxd.calls,
        QList<MethodCall>({{QStringLiteral("getValue"), {QStringLiteral("CUX4000001:1"), QStringLiteral("NAME")}}}));
    QCOMPARE(called.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(cuxd.open(), 0, patience); // nothing is left open
}

void TestBinRpcClient::explainsFaults() {
    RawCuxd cuxd([](const MethodCall&) { return RawCuxd::Answer{writeBinFault({-2, QStringLiteral("Unknown")})}; });
    BinRpcClient client(host(), cuxd.port());
    const auto answer = finished(client.call(QStringLiteral("getValue"), {}, true));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Fault);
    QCOMPARE(answer.error().fault, -2);
}

void TestBinRpcClient::sendsOneAfterTheOther() {
    RawCuxd cuxd([](const MethodCall& call) { return with(call.params.value(0)); });
    BinRpcClient client(host(), cuxd.port());
    QList<QFuture<Result<XmlRpcValue>>> answers;
    for (int i = 0; i < 20; ++i)
        answers.append(client.call(QStringLiteral("echo"), {i}));
    QVERIFY(!answers.constFirst().isFinished());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(finished(answers.at(i)).value_or(-1), XmlRpcValue(i));
    QCOMPARE(cuxd.connections, 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(cuxd.calls.at(i).params.at(0), XmlRpcValue(i)); // in their order

    RawCuxd silent([](const MethodCall&) { return RawCuxd::Answer(); });
    BinRpcClient waiting(host(), silent.port());
    const auto first = waiting.call(QStringLiteral("first"), {}, false, std::chrono::milliseconds(300));
    bool isFirstDone = false;
    connect(&waiting, &BinRpcClient::called, this, [&] { isFirstDone = first.isFinished(); });
    const auto second = waiting.call(QStringLiteral("second"), {}, false, std::chrono::milliseconds(300));
    QCOMPARE(finished(first).error().code, ErrorCode::Timeout);
    QCOMPARE(finished(second).error().code, ErrorCode::Timeout);
    QVERIFY(isFirstDone); // when the second one set out
    QCOMPARE(silent.connections, 2);
}

void TestBinRpcClient::refusesWhatCannotBeSent() {
    RawCuxd cuxd([](const MethodCall&) { return with({}); });
    BinRpcClient client(host(), cuxd.port());
    const auto answer = finished(client.call(QStringLiteral("setValue"), {QStringLiteral("€")}, true));
    QCOMPARE(answer.error().code, ErrorCode::Invalid);
    QVERIFY(finished(client.call(QStringLiteral("listDevices"))));
    QCOMPARE(cuxd.connections, 1); // of the second one
}

void TestBinRpcClient::saysThatNobodyListens() {
    quint16 closed = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
        closed = server.serverPort();
    }
    BinRpcClient client(host(), closed);
    const auto answer = finished(client.call(QStringLiteral("setValue"), {}, true)); // nothing was sent: no doubt
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Network);
    QVERIFY(answer.error().message.contains(QStringLiteral("127.0.0.1:%1").arg(closed)));
    QVERIFY(answer.error().message.contains(QLatin1String("firewall")));
}

void TestBinRpcClient::looksAfterItself_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("close");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("closed without a byte") << QByteArray() << true << ErrorCode::Network;
    QTest::newRow("closed in the middle") << writeBinResponse(7).chopped(1) << true << ErrorCode::Network;
    QTest::newRow("never the rest") << writeBinResponse(7).chopped(1) << false << ErrorCode::Timeout;
    QTest::newRow("never a byte") << QByteArray() << false << ErrorCode::Timeout;
    QTest::newRow("a web page") << QByteArray("HTTP/1.1 200 OK\r\n\r\n<html>") << false << ErrorCode::Protocol;
    QTest::newRow("a request") << *writeBinCall({QStringLiteral("event"), {}}) << false << ErrorCode::Protocol;
    QTest::newRow("4 GB announced") << QByteArray::fromHex("42696e01ffffffff") << false << ErrorCode::Protocol;
    QTest::newRow("more than allowed") << writeBinResponse(QString(2000, QLatin1Char('x'))) << false
                                       << ErrorCode::Protocol;
    QTest::newRow("broken value") << QByteArray::fromHex("42696e0100000004000000ff") << false << ErrorCode::Protocol;
}

void TestBinRpcClient::looksAfterItself() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, close);
    QFETCH(ErrorCode, code);
    RawCuxd cuxd([&](const MethodCall& call) {
        return call.method == QLatin1String("good") ? with(7) : RawCuxd::Answer{bytes, close};
    });
    BinRpcClient client(host(), cuxd.port());
    client.setAnswerLimit(1000);
    const auto bad = client.call(QStringLiteral("bad"), {}, false, std::chrono::milliseconds(500));
    const auto good = client.call(QStringLiteral("good"));
    QCOMPARE(finished(bad).error().code, code);
    QVERIFY(!finished(bad).error().message.isEmpty());
    QCOMPARE(finished(good).value_or(0), XmlRpcValue(7)); // the next one is not harmed
    QCOMPARE(cuxd.calls.size(), 2);
}

void TestBinRpcClient::neverRepeatsAWrite_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("close");
    QTest::newRow("closed without a byte") << QByteArray() << true;
    QTest::newRow("closed in the middle") << writeBinResponse(7).chopped(1) << true;
    QTest::newRow("never a byte") << QByteArray() << false;
}

void TestBinRpcClient::neverRepeatsAWrite() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, close);
    RawCuxd cuxd([&](const MethodCall&) { return RawCuxd::Answer{bytes, close}; });
    BinRpcClient client(host(), cuxd.port());
    const auto answer = finished(client.call(QStringLiteral("setValue"), {true}, true, std::chrono::milliseconds(500)));
    QCOMPARE(answer.error().code, ErrorCode::OutcomeUnknown);
    QVERIFY(!finished(client.call(QStringLiteral("read"), {}, false, std::chrono::milliseconds(500))));
    QCOMPARE(cuxd.calls.size(), 2); // had it been repeated, it would have come before the read
    QCOMPARE(cuxd.calls.at(1).method, QStringLiteral("read"));
}

void TestBinRpcClient::endsCallsWhenDestroyed() {
    RawCuxd cuxd([](const MethodCall&) { return RawCuxd::Answer(); });
    auto client = std::make_unique<BinRpcClient>(host(), cuxd.port());
    const auto running = client->call(QStringLiteral("running"));
    const auto waiting = client->call(QStringLiteral("waiting"));
    QTRY_COMPARE_WITH_TIMEOUT(cuxd.calls.size(), 1, patience);
    client.reset();
    QCOMPARE(finished(running).error().code, ErrorCode::Cancelled);
    QCOMPARE(finished(waiting).error().code, ErrorCode::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(cuxd.open(), 0, patience);
}

void TestBinRpcClient::fallsBackToSingleCalls() {
    RawCuxd cuxd([](const MethodCall& call) {
        return call.method == QLatin1String("system.multicall")
            ? RawCuxd::Answer{writeBinFault({-1, QStringLiteral("unknown method name")})}
            : with(call.params.value(0));
    });
    BinRpcClient client(host(), cuxd.port());
    const QList<MethodCall> calls{{QStringLiteral("m"), {1}}, {QStringLiteral("m"), {2}}};
    const auto answers = finished(client.multicall(calls));
    QVERIFY(answers && answers->size() == 2);
    QCOMPARE(answers->at(1).value_or(0), XmlRpcValue(2));
    QCOMPARE(cuxd.calls.size(), 3);
}

QTEST_GUILESS_MAIN(TestBinRpcClient)
#include "tst_binrpcclient.moc"
