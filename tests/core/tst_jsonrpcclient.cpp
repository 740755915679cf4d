// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/jsonrpcclient.h"
#include "tests/support/faketransport.h"

#include <QJsonArray>
#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;
using ccudesk::test::FakeTransport;

class JsonRpcClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callsOverTheTransport();
    void decodesLargeAnswersInThePool();
};

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
