// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/xmlrpcclient.h"
#include "core/rpc/xmlrpcreader.h"
#include "tests/support/faketransport.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;
using ccudesk::test::FakeTransport;

namespace {

QUrl url() {
    return QUrl(QStringLiteral("https://ccu3:42010/"));
}

MethodCall callOf(const HttpRequest& request) {
    const Result<MethodCall> call = readCall(request.body);
    return call ? *call : MethodCall();
}

XmlRpcStruct faultStruct(int code) {
    return {{QStringLiteral("faultCode"), code}, {QStringLiteral("faultString"), QStringLiteral("text")}};
}

} // namespace

class XmlRpcClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsCallAndCredentials();
    void explainsAnswers_data();
    void explainsAnswers();
    void explainsFaults_data();
    void explainsFaults();
    void takesNothingAsSuccess();
    void refusesTextThatCannotBeSent();
    void passesTransportErrorsOn();
    void decodesLargeAnswersInThePool();
    void endsCallsWhenDestroyed();
    void splitsMulticalls();
    void readsMulticallsOfBothKinds();
    void fallsBackToSingleCalls();
    void failsAsAWholeWhenTheConnectionBreaks();
};

#define AWAIT(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 10'000)

void XmlRpcClientTest::sendsCallAndCredentials() {
    FakeTransport transport(
        [](const HttpRequest&) { return FakeTransport::ok(writeResponse(QStringLiteral("2.5.1"))); });
    XmlRpcClient client(transport, url(), Credentials{QStringLiteral("Admin"), Secret(QStringLiteral("x"))});
    const auto future = client.call(QStringLiteral("setValue"), {QStringLiteral("ABC:1"), true}, true);
    AWAIT(future);
    QVERIFY(future.result());
    QCOMPARE(future.result()->toString(), QStringLiteral("2.5.1"));
    const HttpRequest& request = transport.requests.constFirst();
    QCOMPARE(request.url, url());
    QCOMPARE(request.label, QStringLiteral("setValue"));
    QVERIFY(request.isWrite);
    QCOMPARE(request.credentials->user, QStringLiteral("Admin"));
    QCOMPARE(callOf(request), (MethodCall{QStringLiteral("setValue"), {QStringLiteral("ABC:1"), true}}));
}

void XmlRpcClientTest::explainsAnswers_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("401") << 401 << QByteArray("<html>401</html>") << ErrorCode::Auth;
    QTest::newRow("503") << 503 << QByteArray("CCU not ready yet") << ErrorCode::NotReady;
    QTest::newRow("500") << 500 << QByteArray() << ErrorCode::Http;
    QTest::newRow("web page") << 200 << QByteArray("<!DOCTYPE html><html></html>") << ErrorCode::Http;
    QTest::newRow("web page, blank before") << 200 << QByteArray("\n  <HTML><body>") << ErrorCode::Http;
    QTest::newRow("broken XML") << 200 << QByteArray("<methodResponse><params>") << ErrorCode::Protocol;
    QTest::newRow("rubbish") << 200 << QByteArray("\x00\xff\xfe", 3) << ErrorCode::Protocol;
}

void XmlRpcClientTest::explainsAnswers() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    FakeTransport transport([&](const HttpRequest&) { return FakeTransport::status(status, body); });
    XmlRpcClient client(transport, url(), {});
    const auto future = client.call(QStringLiteral("getVersion"));
    AWAIT(future);
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().code, code);
    QVERIFY(future.result().error().message.endsWith(QLatin1Char('.')));
}

void XmlRpcClientTest::explainsFaults_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("part");
    QTest::newRow("general") << -1 << QStringLiteral("could not carry this out");
    QTest::newRow("device") << -2 << QStringLiteral("device or channel");
    QTest::newRow("paramset") << -3 << QStringLiteral("parameter set");
    QTest::newRow("parameter") << -5 << QStringLiteral("parameter, or the value");
    QTest::newRow("duty cycle") << -8 << QStringLiteral("sending time");
    QTest::newRow("range") << -9 << QStringLiteral("out of radio range");
    QTest::newRow("pending") << -10 << QStringLiteral("still sending");
    QTest::newRow("unheard of") << 4711 << QStringLiteral("could not carry this out");
}

void XmlRpcClientTest::explainsFaults() {
    QFETCH(int, fault);
    QFETCH(QString, part);
    FakeTransport transport([&](const HttpRequest&) {
        return FakeTransport::ok(writeFault({fault, QStringLiteral("Unknown instance hunter2")}));
    });
    XmlRpcClient client(transport, url(), {});
    const auto future = client.call(QStringLiteral("getValue"));
    AWAIT(future);
    QVERIFY(!future.result());
    const Error error = future.result().error();
    QCOMPARE(error.code, ErrorCode::Fault);
    QCOMPARE(error.fault, fault);
    QVERIFY2(error.message.contains(part), qPrintable(error.message));
    QVERIFY(!error.detail.contains(QStringLiteral("hunter2")));
    QCOMPARE(transport.requests.size(), 1); // -8 and -10 too are reported, never repeated
}

void XmlRpcClientTest::takesNothingAsSuccess() {
    FakeTransport transport([](const HttpRequest&) { return FakeTransport::ok({}); });
    XmlRpcClient client(transport, url(), {});
    const auto future = client.call(QStringLiteral("init"));
    AWAIT(future);
    QVERIFY(future.result()); // protocol §2.3: the HmIP server answers "nothing" with an empty body
    QCOMPARE(*future.result(), XmlRpcValue());
}

void XmlRpcClientTest::refusesTextThatCannotBeSent() {
    FakeTransport transport([](const HttpRequest&) { return FakeTransport::ok({}); });
    XmlRpcClient client(transport, url(), {});
    const auto future = client.call(QStringLiteral("setValue"), {QStringLiteral("10 €")}, true);
    AWAIT(future);
    QCOMPARE(future.result().error().code, ErrorCode::Invalid);
    QVERIFY(transport.requests.isEmpty());
}

void XmlRpcClientTest::passesTransportErrorsOn() {
    FakeTransport transport([](const HttpRequest&) -> FakeTransport::Answer {
        return failure(ErrorCode::OutcomeUnknown, QStringLiteral("It may have been carried out."));
    });
    XmlRpcClient client(transport, url(), {});
    const auto future = client.call(QStringLiteral("setValue"), {}, true);
    AWAIT(future);
    QCOMPARE(future.result().error().code, ErrorCode::OutcomeUnknown);
}

void XmlRpcClientTest::decodesLargeAnswersInThePool() {
    XmlRpcArray devices;
    for (int i = 0; i < 5000; ++i)
        devices.append(XmlRpcStruct{{QStringLiteral("ADDRESS"), QStringLiteral("ABC%1").arg(i)}});
    const QByteArray body = writeResponse(devices);
    QVERIFY(body.size() > 64 * 1024);
    FakeTransport transport([&](const HttpRequest&) { return FakeTransport::ok(body); });
    XmlRpcClient client(transport, url(), {});
    const auto future = client.call(QStringLiteral("listDevices"));
    AWAIT(future);
    QVERIFY(future.result());
    QCOMPARE(future.result()->toArray().size(), 5000);
}

void XmlRpcClientTest::endsCallsWhenDestroyed() {
    QPromise<FakeTransport::Answer> promise;
    promise.start();
    FakeTransport transport = FakeTransport::late([&](const HttpRequest&) { return promise.future(); });
    auto client = std::make_unique<XmlRpcClient>(transport, url(), std::nullopt);
    const auto future = client->call(QStringLiteral("getVersion"));
    client.reset();
    AWAIT(future);
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
}

void XmlRpcClientTest::splitsMulticalls() {
    FakeTransport transport([](const HttpRequest& request) {
        XmlRpcArray results;
        const XmlRpcArray members = callOf(request).params.constFirst().toArray();
        for (const XmlRpcValue& member : members)
            results.append(XmlRpcArray{member.member(QStringLiteral("params")).toArray().constFirst()});
        return FakeTransport::ok(writeResponse(results));
    });
    XmlRpcClient client(transport, url(), {});
    QList<MethodCall> calls;
    for (int i = 0; i < 45; ++i)
        calls.append({QStringLiteral("getParamsetDescription"), {i}});
    const auto future = client.multicall(calls);
    AWAIT(future);
    QVERIFY(future.result());
    QCOMPARE(future.result()->size(), 45);
    for (int i = 0; i < 45; ++i)
        QCOMPARE(future.result()->at(i)->toInt(), i);
    QCOMPARE(transport.count(QStringLiteral("system.multicall")), 3); // 20, 20, 5
    QCOMPARE(transport.requests.size(), 3);
}

void XmlRpcClientTest::readsMulticallsOfBothKinds() {
    // a CCU wraps values, Homegear doesn't (protocol §14); both give a fault as a bare struct
    const XmlRpcArray results{XmlRpcArray{QStringLiteral("wrapped")}, faultStruct(-5), XmlRpcValue(7),
        XmlRpcStruct{{QStringLiteral("LEVEL"), 0.5}}};
    FakeTransport transport([&](const HttpRequest&) { return FakeTransport::ok(writeResponse(results)); });
    XmlRpcClient client(transport, url(), {});
    const auto future = client.multicall(QList<MethodCall>(4, {QStringLiteral("getParamset"), {}}));
    AWAIT(future);
    QVERIFY(future.result());
    const QList<Result<XmlRpcValue>> values = *future.result();
    QCOMPARE(values.at(0)->toString(), QStringLiteral("wrapped"));
    QCOMPARE(values.at(1).error().fault, -5);
    QCOMPARE(values.at(2)->toInt(), 7);
    QCOMPARE(values.at(3)->member(QStringLiteral("LEVEL")).toDouble(), 0.5);
}

void XmlRpcClientTest::fallsBackToSingleCalls() {
    FakeTransport transport([](const HttpRequest& request) {
        if (request.label == QLatin1String("system.multicall"))
            return FakeTransport::ok(writeFault({-1, QStringLiteral("system.multicall: unknown method name")}));
        const int i = callOf(request).params.constFirst().toInt();
        return FakeTransport::ok(i == 1 ? writeFault({-2, QString()}) : writeResponse(i));
    });
    XmlRpcClient client(transport, url(), {});
    const QList<MethodCall> calls{
        {QStringLiteral("getValue"), {0}}, {QStringLiteral("getValue"), {1}}, {QStringLiteral("getValue"), {2}}};
    for (int round = 0; round < 2; ++round) {
        const auto future = client.multicall(calls);
        AWAIT(future);
        QVERIFY(future.result());
        QCOMPARE(future.result()->at(0)->toInt(), 0);
        QCOMPARE(future.result()->at(1).error().fault, -2);
        QCOMPARE(future.result()->at(2)->toInt(), 2);
    }
    QCOMPARE(transport.count(QStringLiteral("system.multicall")), 1); // the refusal is remembered
    QCOMPARE(transport.count(QStringLiteral("getValue")), 6);
}

void XmlRpcClientTest::failsAsAWholeWhenTheConnectionBreaks() {
    FakeTransport transport([](const HttpRequest&) -> FakeTransport::Answer {
        return failure(ErrorCode::Network, QStringLiteral("Refused."));
    });
    XmlRpcClient client(transport, url(), {});
    const auto future = client.multicall(QList<MethodCall>(30, {QStringLiteral("getValue"), {}}));
    AWAIT(future);
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().code, ErrorCode::Network);
    QCOMPARE(transport.requests.size(), 1);
}

QTEST_GUILESS_MAIN(XmlRpcClientTest)
#include "tst_xmlrpcclient.moc"
