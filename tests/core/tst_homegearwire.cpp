// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/homegearanswers.h"
#include "core/rpc/answererror.h"
#include "core/rpc/networktransport.h"
#include "core/rpc/xmlrpcclient.h"
#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcwriter.h"
#include "testdata.h"
#include "tests/support/fakeccu.h"
#include "tests/support/faketransport.h"

#include <QTest>

#include <algorithm>

using namespace ccudesk;
using namespace ccudesk::rpc;
using ccudesk::test::FakeCcu;
using ccudesk::test::FakeTransport;

namespace {

constexpr int patience = 20'000;

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

XmlRpcValue answerIn(const QString& file) {
    const auto response = readResponse(testData(QStringLiteral("homegear/") + file));
    return response && std::holds_alternative<XmlRpcValue>(*response) ? std::get<XmlRpcValue>(*response)
                                                                      : XmlRpcValue(text("unreadable"));
}

CallbackRequest callbackIn(const QString& file) {
    return readCallback(testData(QStringLiteral("homegear/") + file)).value_or(CallbackRequest());
}

} // namespace

//! Homegear's bytes as they were recorded (tests/data/homegear, protocol §14) against our codecs.
class TestHomegearWire : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsUntypedTexts() {
        const XmlRpcValue variables = answerIn(QStringLiteral("variables.xml"));
        QCOMPARE(variables.toStruct().size(), 14);
        QCOMPARE(variables.member(text("quoted")), XmlRpcValue(text("<&>\"'")));
        QCOMPARE(variables.member(text("spaces")), XmlRpcValue(text("  leading and trailing  ")));
        QCOMPARE(variables.member(text("none")), XmlRpcValue(QString()));
        QCOMPARE(variables.member(text("latin1")), XmlRpcValue(text("Köln")));
        QCOMPARE(variables.member(text("list")), XmlRpcValue(XmlRpcArray{1, text("x"), QString()}));
        QCOMPARE(variables.member(text("id")), XmlRpcValue(qint64{9007199254740993}));
        QCOMPARE(variables.member(text("steps")), XmlRpcValue(-42));
        QCOMPARE(variables.member(text("alarm")), XmlRpcValue(true));
    }

    //! What was sent as `Tom &amp; Jerry` was stored with its entity; the answer escapes that once more.
    void leavesEntitiesThatHomegearStored() {
        QCOMPARE(answerIn(QStringLiteral("variables.xml")).member(text("entity")).toString(), text("Tom &amp; Jerry"));
        const auto sent
            = writeCall({text("setSystemVariable"), {text("x"), text("Tom & 'Jerry' > \"ä\" €")}}, TextForm::Utf8Raw);
        QVERIFY(sent);
        QVERIFY(sent->contains("<string>Tom & 'Jerry' > \"ä\" €</string>"));
        const auto refused = writeCall({text("setSystemVariable"), {text("x"), text("1 < 2")}}, TextForm::Utf8Raw);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(text("Homegear")), qPrintable(refused.error().message));
    }

    void readsSixDigits_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("sent");
        QTest::addColumn<double>("read");
        QTest::newRow("exponent") << text("big") << 1234567.891 << 1234570.0;
        QTest::newRow("negative exponent") << text("tiny") << 1e-7 << 1e-7;
        QTest::newRow("no point") << text("whole") << 20.0 << 20.0;
        QTest::newRow("plain") << text("Wärme Küche") << 21.5 << 21.5;
    }
    void readsSixDigits() {
        QFETCH(QString, name);
        QFETCH(double, sent);
        QFETCH(double, read);
        const XmlRpcValue value = answerIn(QStringLiteral("variables.xml")).member(name);
        QVERIFY(value.isDouble());
        QCOMPARE(value.toDouble(), read);
        QVERIFY(Value(sent).isEchoedBy(value.toValue())); // so the command counts as confirmed
    }

    void tellsAnEchoFromAnotherValue() {
        QVERIFY(!Value(1234567.891).isEchoedBy(Value(1234580.0)));
        QVERIFY(!Value(21.5).isEchoedBy(Value(21.6)));
        QVERIFY(!Value(0.5).isEchoedBy(Value(QStringLiteral("0.5"))));
        QVERIFY(!Value(true).isEchoedBy(Value(false)));
        QVERIFY(!Value(qint64{1234567}).isEchoedBy(Value(qint64{1234568}))); // whole numbers keep all digits
        QVERIFY(!Value(1.0).isEchoedBy(Value()));
    }

    //! An array of one is the value itself; a CCU would have wrapped something in it.
    void takesBareMulticallResults() {
        FakeTransport transport(
            [](const HttpRequest&) { return FakeTransport::ok(testData(QStringLiteral("homegear/multicall.xml"))); });
        XmlRpcClient client(transport, QUrl(QStringLiteral("http://127.0.0.1:2001/")), {}, TextForm::Utf8Raw);
        const auto future = client.multicall(QList<MethodCall>(4, {text("getValue"), {}}));
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
        QVERIFY(future.result());
        const QList<Result<XmlRpcValue>> values = *future.result();
        QCOMPARE(values.size(), 4);
        QCOMPARE(*values.at(0), XmlRpcValue(true));
        QCOMPARE(values.at(1).error().fault, -32602);
        QCOMPARE(*values.at(2), XmlRpcValue(XmlRpcArray{text("one")}));
        QCOMPARE(*values.at(3), XmlRpcValue());
    }

    void readsFaults() {
        const auto response = readResponse(testData(QStringLiteral("homegear/fault_no_answer.xml")));
        QVERIFY(response);
        const auto* fault = std::get_if<Fault>(&*response);
        QVERIFY(fault);
        QCOMPARE(*fault, (Fault{-100, text("No answer from device.")}));
        QCOMPARE(faultError(*fault, text("setValue")).message, text("The device did not answer."));
    }

    void readsEventsOfVariables() {
        const CallbackRequest request = callbackIn(QStringLiteral("callback_variable.xml"));
        QCOMPARE(request.interfaceId, text("cli-A"));
        QCOMPARE(request.events, (QList<ValueEvent>{{QString(), text("Wärme Küche"), Value(85825900.0)}}));
    }

    void survivesStructsAsValues() {
        const CallbackRequest request = callbackIn(QStringLiteral("callback_deleted.xml"));
        QCOMPARE(request.memberCount, 2);
        QCOMPARE(request.events,
            (QList<ValueEvent>{{QString(), text("alarm"), Value()}, {text("VSW0000001"), text("note"), Value()}}));
    }

    //! Five entries name no address: left out, answered, and no reason to refuse the rest.
    void leavesOutTheNewFormat() {
        const CallbackRequest request = callbackIn(QStringLiteral("callback_event_five.xml"));
        QVERIFY(request.isMulticall);
        QCOMPARE(request.memberCount, 1);
        QCOMPARE(request.interfaceId, text("cli-A"));
        QVERIFY(request.events.isEmpty());
        QVERIFY(request.others.isEmpty());
    }

    void readsAllValues() {
        const QList<Reading> readings = readHomegearValues(answerIn(QStringLiteral("all_values.xml")), 1234);
        QStringList points;
        for (const Reading& reading : readings)
            points.append(reading.address + QLatin1Char('.') + reading.parameter);
        QCOMPARE(points,
            (QStringList{text("LEQ0123456:0.BOOT"), text("LEQ0123456:0.CENTRAL_ADDRESS_SPOOFED"),
                text("LEQ0123456:0.UNREACH"), text("LEQ0123456:1.STATE"), text("VTH0000001:1.SET_TEMPERATURE")}));
        QCOMPARE(readings[0].timestampMs, 0); // an action has no state
        QCOMPARE(readings[1].description->valueList, (QStringList{text("UNSET"), text("CENTRAL_ADDRESS_SPOOFED")}));
        QCOMPARE(readings[2].value, Value(true));
        QVERIFY(!readings[2].description->isWritable());
        QCOMPARE(readings[3].timestampMs, 1234);
        QVERIFY(readings[3].description->isWritable());
        const Reading& warmth = readings[4];
        QCOMPARE(warmth.value, Value(22)); // FLOAT as i4: the store makes it one
        QCOMPARE(warmth.description->type, ParameterType::Float);
        QCOMPARE(warmth.description->unit, text("°C"));
        QCOMPARE(warmth.description->maximum, Value(30.5));
        QVERIFY(!warmth.description->complete);
    }

    void readsVariables() {
        const QList<SystemVariable> variables = readHomegearVariables(answerIn(QStringLiteral("variables.xml")));
        QCOMPARE(variables.size(), 13); // no array
        const auto named = [&variables](const char* name) {
            const auto it = std::find_if(variables.cbegin(), variables.cend(),
                [name](const SystemVariable& each) { return each.name == text(name); });
            return it == variables.cend() ? SystemVariable() : *it;
        };
        QCOMPARE(named("alarm").type, SystemVariableType::Logic);
        QCOMPARE(named("steps").type, SystemVariableType::Number);
        QCOMPARE(named("quoted").type, SystemVariableType::String);
        QCOMPARE(named("Wärme Küche").value, Value(21.5));
        QVERIFY(named("homegearStartTime").isInternal);
        QVERIFY(!named("alarm").isInternal);
    }

    void readsServiceMessages() {
        const auto messages = readHomegearMessages(answerIn(QStringLiteral("service_messages.xml")), text("Homegear"));
        QCOMPARE(messages,
            (QList<ServiceMessage>{
                {{text("Homegear"), text("LEQ0123456:0")}, text("STICKY_UNREACH"), Value(true), 0, true}}));
        QVERIFY(readHomegearMessages(XmlRpcArray{XmlRpcValue(XmlRpcArray{1}), text("x")}, text("Homegear")).isEmpty());
    }

    //! With and without `WWW-Authenticate`, connection announced as kept or not: one request, one clear error.
    void understandsBothRefusals_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("no credentials") << text("homegear/unauthorized_no_header.http");
        QTest::newRow("wrong ones") << text("homegear/unauthorized_wrong.http");
    }
    void understandsBothRefusals() {
        QFETCH(QString, file);
        FakeCcu homegear([&file](const FakeCcu::Request&) { return FakeCcu::Answer{testData(file), 0, true, false}; });
        QVERIFY(homegear.listen());
        NetworkTransport transport(nullptr);
        XmlRpcClient client(
            transport, homegear.url(), Credentials{text("somebody"), Secret(text("wrong"))}, TextForm::Utf8Raw);
        for (const bool isWrite : {false, true}) {
            const auto answer = client.call(text("getVersion"), {}, isWrite);
            QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patience);
            QVERIFY(!answer.result());
            QCOMPARE(answer.result().error().code, ErrorCode::Auth);
        }
        QCOMPARE(homegear.requests().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestHomegearWire)
#include "tst_homegearwire.moc"
