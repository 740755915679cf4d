// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/networktransport.h"
#include "core/rpc/xmlrpcclient.h"
#include "tests/support/callbackclient.h"
#include "tests/support/homegearhome.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;
using namespace ccudesk::test;

namespace {

constexpr int patience = 20'000;

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

//! A client of the plain port, and what it was answered.
struct Caller {
    explicit Caller(const HomegearHome& home)
        : client(network, QUrl(QStringLiteral("http://127.0.0.1:%1/any/path").arg(home.endpoints.plainPort)), {},
            TextForm::Utf8Raw) { }

    Result<XmlRpcValue> call(const QString& method, const XmlRpcArray& params = {}) {
        const auto answer = client.call(method, params);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patience); }();
        return answer.isFinished() ? answer.result() : failure(ErrorCode::Timeout, {});
    }
    int fault(const QString& method, const XmlRpcArray& params = {}) {
        const auto answer = call(method, params);
        return answer ? 0 : answer.error().fault;
    }

    NetworkTransport network{nullptr};
    XmlRpcClient client;
};

QStringList methodsIn(const FakeCcu& listener) {
    QStringList methods;
    for (const FakeCcu::Request& request : listener.requests())
        methods.append(readCall(request.body).value_or(MethodCall()).method);
    return methods;
}

QString urlOf(const FakeCcu& listener) {
    return QStringLiteral("http://127.0.0.1:%1/cb").arg(listener.port());
}

} // namespace

//! The simulated Homegear against what was recorded of a real one (protocol §14).
class TestSimulatorHomegear : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersAsRecorded() {
        HomegearHome home;
        Caller caller(home);
        QVERIFY(caller.call(text("getVersion"))->toString().startsWith(text("Homegear ")));
        QCOMPARE(caller.fault(text("ReGa.runScript")), -32601);
        QCOMPARE(caller.fault(text("isInitialized")), -32601);
        QVERIFY(!caller.call(text("system.listMethods"))->toStringList().contains(text("isInitialized")));
        QCOMPARE(caller.fault(text("getValue"), {text("XXX0000000:1"), text("STATE")}), -2);
        QCOMPARE(caller.fault(text("init"), {text("http://127.0.0.1"), text("x")}), -32602);
        QCOMPARE(*caller.call(text("getSystemVariable"), {text("gibt es nicht")}), XmlRpcValue());
        QCOMPARE(caller.call(text("clientServerInitialized"), {text("x")})->toBool(), false);
    }

    void knowsNames() {
        HomegearHome home;
        Caller caller(home);
        const XmlRpcArray fields{false, XmlRpcValue(XmlRpcArray{text("ADDRESS"), text("NAME"), text("ID")})};
        const XmlRpcArray devices = caller.call(text("listDevices"), fields)->toArray();
        QVERIFY(!devices.isEmpty());
        const XmlRpcValue& first = devices.constFirst();
        QCOMPARE(first.toStruct().size(), 3);
        const QString name = first.member(text("NAME")).toString();
        QVERIFY(!name.isEmpty());
        QCOMPARE(caller.call(text("getName"), {first.member(text("ID"))})->toString(), name);
        QCOMPARE(caller.call(text("getMetadata"), {first.member(text("ADDRESS")), text("NAME")})->toString(), name);
    }

    //! listMethods, listDevices, newDevices, and what it is asked for comes later than the answer to init.
    void introducesItself() {
        HomegearHome home;
        Caller caller(home);
        FakeCcu listener([](const FakeCcu::Request& request) { return answerTo(request, {}); });
        QVERIFY(listener.listen());
        QVERIFY(caller.call(text("init"), {urlOf(listener), text("me")}));
        QVERIFY(caller.call(text("clientServerInitialized"), {text("me")})->toBool());
        QTRY_COMPARE_WITH_TIMEOUT(methodsIn(listener),
            (QStringList{text("system.listMethods"), text("listDevices"), text("newDevices")}), patience);
        QVERIFY(listener.requests().constFirst().body.contains("<params/>"));
        QCOMPARE(listener.requests().constFirst().header("Connection"), QByteArray("close"));
        QCOMPARE(listener.connections(), 3);
        QVERIFY(caller.call(text("ping"), {text("abc")})->toBool());
        QTRY_COMPARE_WITH_TIMEOUT(listener.requests().size(), 4, patience);
        QVERIFY(listener.requests().constLast().body.contains("<value>PONG</value><value>abc</value>"));
    }

    //! A list without event or system.multicall: no events.
    void needsBothMethods() {
        HomegearHome home;
        Caller caller(home);
        FakeCcu listener([](const FakeCcu::Request& request) {
            const MethodCall call = readCall(request.body).value_or(MethodCall());
            return call.method == u"system.listMethods"
                ? FakeCcu::ok(writeResponse(XmlRpcArray{text("event"), text("newDevices")}))
                : answerTo(request, {});
        });
        QVERIFY(listener.listen());
        QVERIFY(caller.call(text("init"), {urlOf(listener), text("me")}));
        QTRY_COMPARE_WITH_TIMEOUT(listener.requests().size(), 3, patience);
        QVERIFY(caller.call(text("ping"), {text("abc")}));
        QVERIFY(caller.call(text("init"), {urlOf(listener), text("other")})); // replaces, and comes after the event
        QTRY_COMPARE_WITH_TIMEOUT(listener.requests().size(), 6, patience);
        QVERIFY(!methodsIn(listener).contains(text("system.multicall")));
    }

    //! Three tries of the same call, then the client is gone.
    void dropsWhoDoesNotAnswer() {
        HomegearHome home;
        Caller caller(home);
        FakeCcu listener([](const FakeCcu::Request&) { return FakeCcu::cut(); });
        QVERIFY(listener.listen());
        QVERIFY(caller.call(text("init"), {urlOf(listener), text("me")}));
        QTRY_VERIFY_WITH_TIMEOUT(home.simulator.callbackUrls().isEmpty(), patience);
        QCOMPARE(listener.requests().size(), 3);
        QCOMPARE(caller.call(text("clientServerInitialized"), {text("me")})->toBool(), false);
    }

    //! The path does not count, and an unknown URL is no fault.
    void takesAUrlBack() {
        HomegearHome home;
        Caller caller(home);
        FakeCcu listener([](const FakeCcu::Request& request) { return answerTo(request, {}); });
        QVERIFY(listener.listen());
        QVERIFY(caller.call(text("init"), {urlOf(listener), text("me")}));
        QCOMPARE(home.simulator.callbackUrls().size(), 1);
        QVERIFY(caller.call(text("init"), {text("http://127.0.0.1:9/x"), QString()}));
        QCOMPARE(home.simulator.callbackUrls().size(), 1);
        QVERIFY(caller.call(text("init"), {QString(urlOf(listener) + text("/other")), QString()}));
        QVERIFY(home.simulator.callbackUrls().isEmpty());
    }

    void keepsEntitiesAsSent() {
        HomegearHome home;
        Caller caller(home);
        QVERIFY(caller.call(text("setSystemVariable"), {text("raw"), text("Müll & \"mehr\" €")}));
        QCOMPARE(caller.call(text("getSystemVariable"), {text("raw")})->toString(), text("Müll & \"mehr\" €"));
        XmlRpcClient wrong(caller.network, caller.client.url(), {}, TextForm::Latin1);
        const auto stored = wrong.call(text("setSystemVariable"), {text("escaped"), text("A & B")});
        QTRY_VERIFY_WITH_TIMEOUT(stored.isFinished(), patience);
        QCOMPARE(caller.call(text("getSystemVariable"), {text("escaped")})->toString(), text("A &amp; B"));
        QVERIFY(caller.call(text("setSystemVariable"), {text("number"), 1234567.891}));
        QCOMPARE(caller.call(text("getSystemVariable"), {text("number")})->toDouble(), 1234570.0);
    }
};

QTEST_GUILESS_MAIN(TestSimulatorHomegear)
#include "tst_simulatorhomegear.moc"
