// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/jsonrpcreader.h"
#include "core/rpc/jsonrpcwriter.h"
#include "tests/core/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;

namespace {

QJsonValue resultIn(const QByteArray& body, const QString& method = QStringLiteral("X.get")) {
    const auto answer = readJsonAnswer(body, method);
    if (!answer)
        QTest::qFail(qPrintable(answer.error().message), __FILE__, __LINE__);
    return answer.value_or(QJsonValue(QJsonValue::Undefined));
}

QByteArray answered(const char* result) {
    return QByteArray("{\"id\": 1,\"version\": \"1.1\",\"result\": ") + result + ",\"error\": null}";
}

} // namespace

class TestJsonRpc : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAsciiText();
    void refusesWhatACcuDamages();
    void readsResults_data();
    void readsResults();
    void readsAnyBytes();
    void repairsKnownBrokenAnswers();
    void takesNothingFromVoidMethods();
    void mapsErrors_data();
    void mapsErrors();
    void keepsSecretsOutOfTheLog();
    void refusesBadInput_data();
    void refusesBadInput();
};

//! S96
void TestJsonRpc::writesAsciiText() {
    const QJsonObject params{{QStringLiteral("name"), QStringLiteral("Küche \"a\"\n")}, {QStringLiteral("on"), true},
        {QStringLiteral("level"), 0.000001}, {QStringLiteral("id"), 4711}, {QStringLiteral("big"), 1e21},
        {QStringLiteral("set"), QJsonArray{QJsonObject{{QStringLiteral("value"), 12.75}}}}};
    const auto body = writeJsonCall(QStringLiteral("Device.setName"), params, 7);
    QVERIFY(body);
    QVERIFY2(body->contains("K\\u00fcche \\\"a\\\"\\n"), body->constData());
    const QJsonObject request = QJsonDocument::fromJson(*body).object();
    QCOMPARE(request.value(QLatin1String("id")), QJsonValue(7)); // a text id comes back without quotes (protocol §5.1)
    QCOMPARE(request.value(QLatin1String("method")), QJsonValue(QStringLiteral("Device.setName")));
    const QJsonObject sent = request.value(QLatin1String("params")).toObject();
    QCOMPARE(sent.value(QLatin1String("name")), QJsonValue(QStringLiteral("Küche \"a\"\n")));
    QCOMPARE(sent.value(QLatin1String("on")), QJsonValue(QStringLiteral("true")));
    QCOMPARE(sent.value(QLatin1String("level")), QJsonValue(QStringLiteral("0.000001")));
    QCOMPARE(sent.value(QLatin1String("id")), QJsonValue(QStringLiteral("4711")));
    QCOMPARE(sent.value(QLatin1String("big")), QJsonValue(QStringLiteral("1000000000000000000000")));
    QCOMPARE(sent.value(QLatin1String("set")).toArray().at(0).toObject().value(QLatin1String("value")),
        QJsonValue(QStringLiteral("12.75")));
}

void TestJsonRpc::refusesWhatACcuDamages() {
    const auto body
        = writeJsonCall(QStringLiteral("Device.setName"), {{QStringLiteral("name"), QStringLiteral("10 €")}}, 1);
    QVERIFY(!body);
    QCOMPARE(body.error().code, ErrorCode::Invalid);
}

void TestJsonRpc::readsResults_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QJsonValue>("expected");
    const auto row = [](const char* file, const QJsonValue& expected) {
        QTest::newRow(file) << QString::fromLatin1(file) << expected;
    };
    row("name_openccu", QStringLiteral("Taste Nr. 1 (grün)"));
    row("name_ccu3", QStringLiteral("Taste Nr. 1 (grün) 1"));
    row("script_controls", QStringLiteral("A\tB\rC\nD"));
    row("script_controls_c1", QStringLiteral("\u0080\u009F"));
    row("script_percent_brace", QStringLiteral("100 % {a} [b] $c \\ \t|\r\n"));
    row("script_empty", QString());
    row("services_count", 33);
    row("logout_again", true);
    row("id_missing", QStringLiteral("3.89.8.20260821"));
}

void TestJsonRpc::readsResults() {
    QFETCH(const QString, file);
    QFETCH(const QJsonValue, expected);
    QCOMPARE(resultIn(testData(QStringLiteral("json/%1.json").arg(file))), expected);
}

//! A CCU3 sends Latin-1 under a header that says UTF-8, and control characters as they are (protocol §5.5).
void TestJsonRpc::readsAnyBytes() {
    QCOMPARE(resultIn(answered("\"K\xFC"
                               "che\"")),
        QJsonValue(QStringLiteral("Küche")));
    QCOMPARE(resultIn(answered("\"Küche\"")), QJsonValue(QStringLiteral("Küche")));
    QCOMPARE(resultIn(answered("\"Küche T\xFCr\"")), QJsonValue(QStringLiteral("Küche Tür")));
    QCOMPARE(resultIn(answered("\"a\x01 b\x1F\"")), QJsonValue(QStringLiteral("a\u0001 b\u001F")));
    QCOMPARE(
        resultIn(answered("[\"a,]\",\"b:,\",]")), QJsonValue(QJsonArray{QStringLiteral("a,]"), QStringLiteral("b:,")}));
}

void TestJsonRpc::repairsKnownBrokenAnswers() {
    const QJsonObject program = resultIn(testData(QStringLiteral("json/program_get.json"))).toObject();
    QCOMPARE(program.value(QLatin1String("name")), QJsonValue(QStringLiteral("Alles aus")));
    QCOMPARE(program.value(QLatin1String("isActive")), QJsonValue(true));

    // done, but the result is no JSON: success without a result
    QVERIFY(
        resultIn(testData(QStringLiteral("json/create_variable.json")), QStringLiteral("SysVar.createBool")).isNull());
    QVERIFY(resultIn(testData(QStringLiteral("json/set_enum.json")), QStringLiteral("SysVar.setEnum")).isNull());
    QVERIFY(resultIn(answered(""), QStringLiteral("CCU.setSSH")).isNull());

    // the object is there, and behind it which member was meant
    for (const char* result : {"{\"UserName\" : \"Ad}.min\"}.UserName", "{\"UserName\":\"Ad}.min\"}.UserName "})
        QCOMPARE(resultIn(answered(result), QStringLiteral("User.getUserName")).toObject(),
            QJsonObject({{QStringLiteral("UserName"), QStringLiteral("Ad}.min")}}));

    // a question whose answer cannot be read is an error, not an empty answer
    for (const char* result : {"{\"UserName\" : \"Admin\"}{}", "['Longitude:13.404954']", "{'name':'x'}"}) {
        const auto answer = readJsonAnswer(answered(result), QStringLiteral("User.getUserName"));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Protocol);
    }
}

void TestJsonRpc::takesNothingFromVoidMethods() {
    QVERIFY(resultIn("", QStringLiteral("CCU.restartReGa")).isNull());
    QVERIFY(resultIn("\n", QStringLiteral("Interface.hideStickyUnreach")).isNull());
    for (const char* method : {"Device.listAllDetail", "Session.login", "CCU.getVersion", "system.listMethods"})
        QVERIFY(!readJsonAnswer("", QString::fromLatin1(method)));
}

void TestJsonRpc::mapsErrors_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* file, const char* method, ErrorCode code, int fault) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(method) << static_cast<int>(code)
                            << fault;
    };
    row("login_refused", "Session.login", ErrorCode::Auth, 501);
    row("session_unknown", "Device.listAll", ErrorCode::Auth, 400);
    row("guest_denied", "ReGa.runScript", ErrorCode::Permission, 0);
    row("rega_down", "Room.getAll", ErrorCode::NotReady, 0);
    row("rega_down_login", "Session.login", ErrorCode::NotReady, 0);
    row("method_unknown", "Foo.bar", ErrorCode::Fault, 401);
    row("argument_missing", "Interface.getValue", ErrorCode::Fault, 402);
    row("session_missing", "Device.listAll", ErrorCode::Fault, 200);
    row("interface_unknown", "Interface.listDevices", ErrorCode::Fault, 500);
    row("device_unknown", "Interface.getDeviceDescription", ErrorCode::Fault, -2);
    row("value_unknown", "Interface.getValue", ErrorCode::Fault, 601);
    row("request_empty", "X.y", ErrorCode::Fault, 100);
}

void TestJsonRpc::mapsErrors() {
    QFETCH(const QString, file);
    QFETCH(const QString, method);
    QFETCH(const int, code);
    QFETCH(const int, fault);
    const auto answer = readJsonAnswer(testData(QStringLiteral("json/%1.json").arg(file)), method);
    QVERIFY(!answer);
    QCOMPARE(static_cast<int>(answer.error().code), code);
    QCOMPARE(answer.error().fault, fault);
    QVERIFY2(answer.error().message.endsWith(QLatin1Char('.')), qPrintable(answer.error().message));
    QVERIFY(answer.error().detail.contains(method));
}

//! The trace of an internal error may repeat what was sent.
void TestJsonRpc::keepsSecretsOutOfTheLog() {
    const auto answer = readJsonAnswer("{\"id\":1,\"result\":null,\"error\":{\"name\":\"JSONRPCError\",\"code\":200,"
                                       "\"message\":\"internal error: password hunter2\"}}",
        QStringLiteral("Session.login"));
    QVERIFY(!answer);
    QVERIFY(!answer.error().detail.contains(QLatin1String("hunter2")));
    QVERIFY(!answer.error().message.contains(QLatin1String("hunter2")));
}

void TestJsonRpc::refusesBadInput_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("start");
    const QString unreadable = QStringLiteral("The CCU sent an answer that cannot be understood.");
    QTest::newRow("text") << QByteArray("CCU not ready yet") << unreadable;
    QTest::newRow("array") << QByteArray("[1,2]") << unreadable;
    QTest::newRow("other object") << QByteArray("{\"a\":1}") << unreadable;
    QTest::newRow("cut off") << QByteArray("{\"id\": 1,\"result\": [{\"name\":\"x") << unreadable;
    QTest::newRow("text id") << testData(QStringLiteral("json/id_text.json")) << unreadable;
    QTest::newRow("deep") << QByteArray("[").repeated(100'000) << unreadable;
    QTest::newRow("web page") << QByteArray("\n<html>\n<head><title>API</title></head></html>")
                              << QStringLiteral("The CCU answered with a web page");
}

void TestJsonRpc::refusesBadInput() {
    QFETCH(const QByteArray, body);
    QFETCH(const QString, start);
    const auto answer = readJsonAnswer(body, QStringLiteral("Device.listAll"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Protocol);
    QVERIFY2(answer.error().message.startsWith(start), qPrintable(answer.error().message));
}

QTEST_GUILESS_MAIN(TestJsonRpc)
#include "tst_jsonrpc.moc"
