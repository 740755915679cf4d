// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/regaclient.h"
#include "core/ccu/session.h"
#include "tests/support/faketransport.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <tuple>

using namespace ccudesk;
using namespace ccudesk::rpc;
using ccudesk::test::FakeTransport;

namespace {

const QString resource
    = QStringLiteral("! ccudesk probe 1\nstring sInterface = \"\";\nstring sName = \"\";\nWrite(\"#END\");\n");

QString methodOf(const HttpRequest& request) {
    return QJsonDocument::fromJson(request.body).object().value(QStringLiteral("method")).toString();
}

FakeTransport::Answer answered(const QString& output) {
    const QJsonObject answer{
        {QStringLiteral("id"), 1}, {QStringLiteral("result"), output}, {QStringLiteral("error"), QJsonValue::Null}};
    return FakeTransport::ok(QJsonDocument(answer).toJson(), "application/json");
}

} // namespace

class RegaClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsArgumentsIn();
    void escapesArguments();
    void refusesBadArguments();
    void hasEveryScript();
    void splitsLinesAndFields();
    void noticesFailedScripts_data();
    void noticesFailedScripts();
    void runsOneScriptAtATime();
    void passesErrorsOn();
    void dropsWhatWaits();
};

void RegaClientTest::fillsArgumentsIn() {
    const Result<QString> script
        = regaScript(QStringLiteral("probe"), resource, {{QStringLiteral("sInterface"), QStringLiteral("HmIP-RF")}});
    QVERIFY(script);
    QVERIFY2(script->startsWith(QStringLiteral("! ccudesk probe 1\nstring sInterface = \"HmIP-RF\";\n"
                                               "string sName = \"\";\n")),
        qPrintable(*script));
}

//! S95
void RegaClientTest::escapesArguments() {
    const Result<QString> script = regaScript(
        QStringLiteral("probe"), resource, {{QStringLiteral("sName"), QStringLiteral("\"); dom.Delete(1); \\")}});
    QVERIFY(script);
    QVERIFY2(script->contains(QStringLiteral(R"(string sName = "\"); dom.Delete(1); \\";)")), qPrintable(*script));
}

void RegaClientTest::refusesBadArguments() {
    const QString name = QStringLiteral("probe");
    const QString argument = QStringLiteral("sName");
    for (const QString& value : {QStringLiteral("a\nb"), QStringLiteral("a\rb"), QString(QChar(0))})
        QCOMPARE(regaScript(name, resource, {{argument, value}}).error().code, ErrorCode::Invalid);
    QCOMPARE(regaScript(name, resource, {{QStringLiteral("sOther"), name}}).error().code, ErrorCode::Invalid);
    QCOMPARE(regaScript(QStringLiteral("nosuch"), {}).error().code, ErrorCode::Invalid);
}

void RegaClientTest::hasEveryScript() {
    const QStringList scripts = QDir(QStringLiteral(":/rega")).entryList({QStringLiteral("*.rega")});
    QVERIFY(scripts.size() >= 3);
    for (const QString& script : scripts) {
        const QString name = script.chopped(5);
        const Result<QString> text = regaScript(name, {});
        QVERIFY(text);
        QVERIFY2(text->startsWith(QStringLiteral("! ccudesk %1 ").arg(name)), qPrintable(name));
        QVERIFY2(text->contains(QStringLiteral("#END")), qPrintable(name));
    }
    const Result<QString> values
        = regaScript(QStringLiteral("values"), {{QStringLiteral("sInterface"), QStringLiteral("HmIP-RF")}});
    QVERIFY(values);
    QVERIFY(values->contains(QStringLiteral("string sInterface = \"HmIP-RF\";")));
}

void RegaClientTest::splitsLinesAndFields() {
    // a Latin-1 ä and a name that was stored as UTF-8 (protocol §5.5); a bare percent sign stays one
    const QString output = QStringLiteral("R\t1234\tK%FCche\t11 12 13\r\n"
                                          "R\t1235\tB%C3%BCro\t\r\n"
                                          "T\t%25\t100 %\r\n"
                                          "#END\r\n");
    const Result<RegaLines> lines = regaLines(output, QStringLiteral("inventory"));
    QVERIFY(lines);
    QCOMPARE(lines->size(), 3);
    QCOMPARE(lines->at(0),
        (QStringList{
            QStringLiteral("R"), QStringLiteral("1234"), QStringLiteral("Küche"), QStringLiteral("11 12 13")}));
    QCOMPARE(
        lines->at(1), (QStringList{QStringLiteral("R"), QStringLiteral("1235"), QStringLiteral("Büro"), QString()}));
    QCOMPARE(lines->at(2).at(1), QStringLiteral("%"));
    QCOMPARE(lines->at(2).at(2), QStringLiteral("100 %"));
    QVERIFY(regaLines(QStringLiteral("#END"), QStringLiteral("x"))->isEmpty());
}

void RegaClientTest::noticesFailedScripts_data() {
    QTest::addColumn<QString>("output");
    QTest::newRow("nothing, as after a syntax error") << QString();
    QTest::newRow("aborted") << QStringLiteral("R\t1234\tX\t11\r\nnull");
    QTest::newRow("mark in the middle") << QStringLiteral("#END\r\nR\t1\r\n");
    QTest::newRow("mark at the end of another line") << QStringLiteral("R\t1\tx#END\r\n");
}

void RegaClientTest::noticesFailedScripts() {
    QFETCH(QString, output);
    const Result<RegaLines> lines = regaLines(output, QStringLiteral("values"));
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, ErrorCode::Protocol);
    QVERIFY(lines.error().detail.contains(QStringLiteral("values")));
}

void RegaClientTest::runsOneScriptAtATime() {
    QList<std::shared_ptr<QPromise<FakeTransport::Answer>>> open;
    int scripts = 0;
    FakeTransport transport = FakeTransport::late([&](const HttpRequest& request) {
        if (methodOf(request) != QLatin1String("ReGa.runScript"))
            return readyFuture(answered(QStringLiteral("SeSsIoN123")));
        ++scripts;
        open << std::make_shared<QPromise<FakeTransport::Answer>>();
        open.constLast()->start();
        return open.constLast()->future();
    });
    JsonRpcClient json(transport, QUrl(QStringLiteral("https://ccu/api/homematic.cgi")));
    Session session(json, QStringLiteral("Admin"), Secret(QStringLiteral("x")));
    RegaClient rega(session);
    std::ignore = session.open();
    const auto first = rega.run(QStringLiteral("inventory"));
    const auto second = rega.run(QStringLiteral("values"), {{QStringLiteral("sInterface"), QStringLiteral("HmIP-RF")}});
    QTRY_COMPARE(scripts, 1);
    QCOMPARE(scripts, 1);
    const QString large = QStringLiteral("v\tLEVEL\t0\t0.000000\r\n").repeated(5000);
    open.at(0)->addResult(answered(large + QStringLiteral("#END\r\n")));
    open.at(0)->finish();
    QTRY_VERIFY(first.isFinished());
    QCOMPARE(first.result()->size(), 5000);
    QTRY_COMPARE(scripts, 2);
    open.at(1)->addResult(answered(QString()));
    open.at(1)->finish();
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(second.result().error().code, ErrorCode::Protocol);
}

void RegaClientTest::passesErrorsOn() {
    FakeTransport transport([](const HttpRequest& request) -> FakeTransport::Answer {
        if (methodOf(request) == QLatin1String("Session.login"))
            return answered(QStringLiteral("SeSsIoN123"));
        return failure(ErrorCode::Timeout, QStringLiteral("No answer."));
    });
    JsonRpcClient json(transport, QUrl(QStringLiteral("https://ccu/api/homematic.cgi")));
    Session session(json, QStringLiteral("Admin"), Secret(QStringLiteral("x")));
    RegaClient rega(session);
    std::ignore = session.open();
    for (int i = 0; i < 2; ++i) { // a failure does not block what comes behind
        const auto future = rega.run(QStringLiteral("messages"));
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Timeout);
    }
}

//! After signing off no script that was waiting may run: it would need a login of its own.
void RegaClientTest::dropsWhatWaits() {
    FakeTransport transport([](const HttpRequest& request) {
        return answered(methodOf(request) == QLatin1String("Session.login") ? QStringLiteral("SeSsIoN123")
                                                                            : QStringLiteral("#END"));
    });
    JsonRpcClient json(transport, QUrl(QStringLiteral("https://ccu/api/homematic.cgi")));
    Session session(json, QStringLiteral("Admin"), Secret(QStringLiteral("x")));
    RegaClient rega(session);
    std::ignore = session.open();
    const auto running = rega.run(QStringLiteral("inventory"));
    const auto waiting = rega.run(QStringLiteral("messages"));
    rega.clear({ErrorCode::Cancelled, QStringLiteral("Closed."), {}, 0});
    QTRY_VERIFY(running.isFinished() && waiting.isFinished());
    QVERIFY(running.result());
    QCOMPARE(waiting.result().error().message, QStringLiteral("Closed."));
    QCOMPARE(transport.count(QStringLiteral("ReGa.runScript")), 1);
}

QTEST_GUILESS_MAIN(RegaClientTest)
#include "tst_regaclient.moc"
