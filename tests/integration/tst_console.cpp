// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/methodkind.h"
#include "core/domain/secretparameters.h"
#include "core/rpc/readablevalue.h"
#include "core/store/changejournal.h"
#include "tests/support/awaited.h"
#include "tests/support/livehome.h"
#include "tests/support/spoiledhome.h"

#include <QTest>

using namespace ccudesk;
using ccudesk::test::awaited;
using ccudesk::test::goLive;
using ccudesk::test::SpoiledHome;

namespace {

const QString rf = QStringLiteral("BidCos-RF");

} // namespace

//! What experts call by hand, over real sockets: typed, gated, written down, shown.
class TestConsole : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void argumentsAreTyped() {
        const auto read = rpc::typedArguments(QStringLiteral("\"LEQ1:1\", true, 3, 0.5, 1.0, {\"A\": [1]}"));
        QVERIFY(read);
        const rpc::XmlRpcArray expected{QStringLiteral("LEQ1:1"), true, 3, 0.5, 1.0,
            rpc::XmlRpcValue(rpc::XmlRpcStruct{{QStringLiteral("A"), rpc::XmlRpcValue(rpc::XmlRpcArray{1})}})};
        QCOMPARE(*read, expected);
        QVERIFY(rpc::typedArguments(QString())->isEmpty());
        for (const char* bad : {"LEQ1:1", "\"open", "1,,2", "]"})
            QVERIFY2(!rpc::typedArguments(QLatin1String(bad)), bad);
    }

    void valuesAreReadable() {
        QCOMPARE(rpc::readableText(rpc::XmlRpcValue(QStringLiteral("a\"b"))), QStringLiteral("\"a\\\"b\""));
        QCOMPARE(rpc::readableText(rpc::XmlRpcValue(true)), QStringLiteral("true"));
        const rpc::XmlRpcStruct value{{QStringLiteral("KEY"), rpc::XmlRpcValue(7)}};
        QVERIFY(rpc::readableText(rpc::XmlRpcValue(value)).contains(QLatin1String("\"KEY\": 7")));
    }

    //! What describes a secret is none; its value stays hidden by itself, among others and in lists.
    void secretsStayHidden() {
        const rpc::XmlRpcStruct values{
            {QStringLiteral("AES_KEY"), rpc::XmlRpcValue(4711)}, {QStringLiteral("LEVEL"), rpc::XmlRpcValue(0.5)}};
        for (const rpc::XmlRpcValue& value :
            {rpc::XmlRpcValue(values), rpc::XmlRpcValue(rpc::XmlRpcArray{rpc::XmlRpcValue(values)})}) {
            QVERIFY(!rpc::readableText(value).contains(QLatin1String("4711")));
            QVERIFY(rpc::readableText(value).contains(QLatin1String("0.5")));
        }
        const rpc::XmlRpcStruct described{{QStringLiteral("AES_KEY"),
            rpc::XmlRpcValue(rpc::XmlRpcStruct{{QStringLiteral("MAX"), rpc::XmlRpcValue(127)}})}};
        QVERIFY(rpc::readableText(rpc::XmlRpcValue(described)).contains(QLatin1String("127")));
        const auto asked = [](const char* name) {
            return rpc::XmlRpcArray{QStringLiteral("X:1"), QString::fromLatin1(name)};
        };
        QVERIFY(!rpc::readableAnswer(asked("CODE_ID"), rpc::XmlRpcValue(31)).contains(QLatin1String("31")));
        QCOMPARE(rpc::readableAnswer(asked("LEVEL"), rpc::XmlRpcValue(31)), QStringLiteral("31"));
    }

    //! Each answer of a multicall belongs to one of its calls.
    void secretsStayHiddenInAMulticall() {
        const auto call = [](const char* parameter) {
            return rpc::XmlRpcValue(rpc::XmlRpcStruct{{QStringLiteral("methodName"), QStringLiteral("getValue")},
                {QStringLiteral("params"),
                    rpc::XmlRpcValue(rpc::XmlRpcArray{QStringLiteral("X:1"), QString::fromLatin1(parameter)})}});
        };
        const auto told = [](int value) { return rpc::XmlRpcValue(rpc::XmlRpcArray{value}); };
        const QString text = rpc::readableAnswer({rpc::XmlRpcValue(rpc::XmlRpcArray{call("LEVEL"), call("CODE_ID")})},
            rpc::XmlRpcValue(rpc::XmlRpcArray{told(17), told(4711)}));
        QVERIFY2(text.contains(QLatin1String("17")) && !text.contains(QLatin1String("4711")), qPrintable(text));
    }

    //! In whatever form a script prints them.
    void secretsStayHiddenInText() {
        for (const char* text : {"HmIP-RF.X:1.CODE_ID=4711", "4711 = CODE_ID", "{\"AES_KEY\":4711}",
                 "<name>CODE_ID</name><value>4711</value>", "CODE_ID:\n\n  4711", "CODE_ID AES_KEY\n4711"})
            QVERIFY2(!withoutSecrets(QLatin1String(text)).contains(QLatin1String("4711")), text);
        QCOMPARE(withoutSecrets(QStringLiteral("LEVEL=1\nX.CODE_ID=4711\nSTATE=0\n")),
            QStringLiteral("LEVEL=1\nCODE_ID •••\nSTATE=0\n"));
        const QString other = QStringLiteral("MY_CODE_ID=4711\nCODE_IDS=4711");
        QCOMPARE(withoutSecrets(other), other);
    }

    void secretsStayHiddenInWhatAScriptPrints() {
        SpoiledHome ccu;
        ccu.spoil = [](const test::RelayedCall& call) -> std::optional<test::FakeCcu::Answer> {
            if (call.method != "ReGa.runScript" || !call.body.contains("sOwn"))
                return std::nullopt;
            return test::FakeCcu::json("{\"version\":\"1.1\",\"result\":\"LEVEL=17\\r\\nX:1.CODE_ID=4711\\r\\n\","
                                       "\"error\":null}");
        };
        const auto program = ccu.install();
        goLive(*program);
        const auto all = awaited(program->connection().runScript(QStringLiteral("string sOwn; ! all values")));
        QVERIFY2(all && all->contains(QLatin1String("17")) && !all->contains(QLatin1String("4711")),
            qPrintable(all ? *all : all.error().message));
        const auto one = awaited(program->connection().runScript(
            QStringLiteral("string sOwn = dom.GetObject(\"HmIP-RF.X:1.CODE_ID\").Value();")));
        QVERIFY2(one && !one->contains(QLatin1String("17")), qPrintable(one ? *one : one.error().message));
    }

    void dangerousMethodsAreKnown() {
        QCOMPARE(methodKind(QStringLiteral("getParamset")), MethodKind::Reads);
        QCOMPARE(methodKind(QStringLiteral("getValue")), MethodKind::Changes); // asks the device by radio
        QCOMPARE(methodKind(QStringLiteral("putParamset")), MethodKind::Changes);
        QCOMPARE(methodKind(QStringLiteral("somethingNew")), MethodKind::Changes);
        QCOMPARE(methodKind(QStringLiteral("deleteDevice")), MethodKind::Endangers);
    }

    void callsAndScriptsPassTheGate() {
        SpoiledHome ccu;
        const auto program = ccu.install();
        goLive(*program);
        CcuConnection& connection = program->connection();
        const auto methods = awaited(connection.methodsOf(rf));
        QVERIFY(methods && methods->contains(QStringLiteral("getParamset")));
        const auto read = awaited(
            connection.callMethod(rf, QStringLiteral("getParamset"), QStringLiteral("\"LEQ0943203:1\", \"MASTER\"")));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY2(read->contains(QLatin1String("POWERUP_ACTION")), qPrintable(*read));
        QVERIFY(connection.journal().entries().isEmpty());
        const auto fault = awaited(
            connection.callMethod(rf, QStringLiteral("setValue"), QStringLiteral("\"LEQ0943203:1\", \"NOTHING\", 1")));
        QVERIFY(!fault);
        QCOMPARE(fault.error().fault, -5);
        QCOMPARE(connection.journal().entries().size(), 1);
        QCOMPARE(connection.journal().entries().first().error, fault.error().message);
        connection.setManner(QStringLiteral("Wand"), true);
        QVERIFY(awaited(connection.callMethod(rf, QStringLiteral("listDevices"), {})));
        const auto refused = awaited(
            connection.callMethod(rf, QStringLiteral("setValue"), QStringLiteral("\"LEQ0943203:1\", \"STATE\", true")));
        QCOMPARE(refused.error().code, ErrorCode::Permission);
        QCOMPARE(awaited(connection.runScript(QStringLiteral("WriteLine(1);"))).error().code, ErrorCode::Permission);
        QCOMPARE(connection.journal().entries().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
