// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/jsonrpcclient.h"
#include "tests/support/faketransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;
using ccudesk::test::FakeTransport;

class JsonRpcClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesPureAscii();
    void refusesWhatACcuDamages();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void explainsErrors_data();
    void explainsErrors();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void callsOverTheTransport();
    void decodesLargeAnswersInThePool();
};

void JsonRpcClientTest::writesPureAscii() {
    const Result<QByteArray> body = writeJsonCall(
        QStringLiteral("Device.setName"), {{QStringLiteral("name"), QStringLiteral("Küche \"1\"\n\\")}}, 7);
    QVERIFY(body);
    for (const char c : *body)
        QVERIFY(c >= 0x20 && c < 0x7f);
    QVERIFY(body->contains("K\\u00fcche"));
    const QJsonObject call = QJsonDocument::fromJson(*body).object();
    QVERIFY(call.value(QStringLiteral("id")).isDouble()); // protocol §5.1: a text would come back without quotes
    QCOMPARE(call.value(QStringLiteral("method")).toString(), QStringLiteral("Device.setName"));
    QCOMPARE(call.value(QStringLiteral("params")).toObject().value(QStringLiteral("name")).toString(),
        QStringLiteral("Küche \"1\"\n\\"));
}

void JsonRpcClientTest::refusesWhatACcuDamages() {
    for (const QString& text : {QStringLiteral("10 €"), QStringLiteral("Ж"), QStringLiteral("😀")}) {
        const Result<QByteArray> body = writeJsonCall(QStringLiteral("x"), {{QStringLiteral("name"), text}}, 1);
        QVERIFY(!body);
        QCOMPARE(body.error().code, ErrorCode::Invalid);
    }
}

void JsonRpcClientTest::readsEveryEncoding_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    // bytes as the captures show them: UTF-8 from OpenCCU, Latin-1 from stock, a raw control character from both
    QTest::newRow("utf-8") << QByteArray("{\"id\": 1,\"version\": \"1.1\",\"result\": \"K\xc3\xbc"
                                         "che\",\"error\": null}")
                           << QStringLiteral("Küche");
    QTest::newRow("latin-1") << QByteArray("{\"id\": 1,\"version\": \"1.1\",\"result\": \"K\xfc"
                                           "che\",\"error\": null}")
                             << QStringLiteral("Küche");
    QTest::newRow("control character") << QByteArray("{\"id\": 1,\"version\": \"1.1\",\"result\": \"A\\tB\x01"
                                                     "C\",\"error\": null}")
                                       << QStringLiteral("A\tB\u0001C");
}

void JsonRpcClientTest::readsEveryEncoding() {
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    const Result<QJsonValue> result = readJsonAnswer(body, QStringLiteral("ReGa.runScript"));
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(result->toString(), text);
}

void JsonRpcClientTest::explainsErrors_data() {
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("fault");
    const QString any = QStringLiteral("Interface.setValue");
    const QString login = QStringLiteral("Session.login");
    QTest::newRow("session unknown") << any << 400 << QByteArray(R"(access denied (\"GUEST\" needed 0))")
                                     << ErrorCode::Auth << 400;
    QTest::newRow("guest") << any << 400 << QByteArray(R"(access denied (\"ADMIN\" needed 1))") << ErrorCode::Permission
                           << 400;
    QTest::newRow("user") << any << 400 << QByteArray(R"(access denied (\"ADMIN\" needed 2))") << ErrorCode::Permission
                          << 400;
    QTest::newRow("logic layer down") << any << 400 << QByteArray(R"(access denied (\"GUEST\" needed ))")
                                      << ErrorCode::NotReady << 400;
    QTest::newRow("login refused") << login << 501 << QByteArray("invalid credentials or too many sessions")
                                   << ErrorCode::Auth << 501;
    QTest::newRow("login, logic layer down")
        << login << 503 << QByteArray("ReGaHss not available") << ErrorCode::NotReady << 503;
    QTest::newRow("general fault") << any << 501 << QByteArray("Failure") << ErrorCode::Fault << -1;
    QTest::newRow("unknown device") << any << 502 << QByteArray("Unknown instance") << ErrorCode::Fault << -2;
    QTest::newRow("transmission pending") << any << 507 << QByteArray("pending") << ErrorCode::Fault << -10;
    QTest::newRow("unknown method") << any << 401 << QByteArray("method not found") << ErrorCode::Fault << 401;
    QTest::newRow("internal") << any << 200 << QByteArray("can't read args") << ErrorCode::Fault << 200;
}

void JsonRpcClientTest::explainsErrors() {
    QFETCH(QString, method);
    QFETCH(int, number);
    QFETCH(QByteArray, message);
    QFETCH(ErrorCode, code);
    QFETCH(int, fault);
    const QByteArray body = R"({"id": 1,"version": "1.1","result": null,"error": {"name": "JSONRPCError","code": )"
        + QByteArray::number(number) + R"(,"message": ")" + message + R"("}})";
    const Result<QJsonValue> result = readJsonAnswer(body, method);
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().fault, fault);
    QVERIFY(result.error().message.endsWith(QLatin1Char('.')));
    QVERIFY2(result.error().detail.contains(method), qPrintable(result.error().detail));
    QVERIFY(!result.error().detail.contains(QString::fromLatin1(message.left(12))));
}

void JsonRpcClientTest::refusesWhatIsNoAnswer_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"id": 1,"result": "a)");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("text id") << QByteArray(R"({"id": abc,"result": true})");
    QTest::newRow("rubbish") << QByteArray("\xff\x00\x01{{{", 6);
}

void JsonRpcClientTest::refusesWhatIsNoAnswer() {
    QFETCH(QByteArray, body);
    const Result<QJsonValue> result = readJsonAnswer(body, QStringLiteral("x"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Protocol);
}

void JsonRpcClientTest::callsOverTheTransport() {
    FakeTransport transport(
        [](const HttpRequest&) { return FakeTransport::ok(R"({"id": 1,"result": [1],"error": null})"); });
    JsonRpcClient client(transport, QUrl(QStringLiteral("http://ccu/api/homematic.cgi")));
    const auto future = client.call(QStringLiteral("Interface.listInterfaces"), {}, true);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QCOMPARE(future.result()->toArray().size(), 1);
    const HttpRequest& request = transport.requests.constFirst();
    QCOMPARE(request.label, QStringLiteral("Interface.listInterfaces"));
    QCOMPARE(request.contentType, QByteArray("application/json"));
    QVERIFY(request.isWrite);
    QVERIFY(!request.credentials); // the WebUI's port uses sessions, not Basic (protocol §1.3)
    transport.setHandler([](const HttpRequest&) { return FakeTransport::status(503, "CCU not ready yet"); });
    const auto failed = client.call(QStringLiteral("x"));
    QTRY_VERIFY(failed.isFinished());
    QCOMPARE(failed.result().error().code, ErrorCode::NotReady);
}

void JsonRpcClientTest::decodesLargeAnswersInThePool() {
    const QByteArray body = R"({"id": 1,"result": ")" + QByteArray(300'000, 'x') + R"(","error": null})";
    FakeTransport transport([&](const HttpRequest&) { return FakeTransport::ok(body); });
    JsonRpcClient client(transport, QUrl(QStringLiteral("http://ccu/")));
    const auto future = client.call(QStringLiteral("x"));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result()->toString().size(), 300'000);
}

QTEST_GUILESS_MAIN(JsonRpcClientTest)
#include "tst_jsonrpcclient.moc"
