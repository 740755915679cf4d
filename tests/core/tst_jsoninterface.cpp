// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/descriptions.h"
#include "core/rpc/jsoninterface.h"
#include "core/rpc/jsonrpcreader.h"
#include "core/rpc/jsonrpcwriter.h"
#include "tests/core/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;

namespace {

QString text(const char* latin) {
    return QString::fromLatin1(latin);
}

//! Single quotes stand for double ones.
QByteArray bytes(const char* json) {
    return QByteArray(json).replace('\'', '"');
}

XmlRpcValue answered(const char* method, const QString& file) {
    const auto result = readJsonAnswer(testData(text("json/") + file), text("Interface.") + text(method));
    if (!result)
        QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
    return fromJsonAnswer(text(method), result.value_or(QJsonValue()));
}

} // namespace

//! Facts of what OpenCCU and CCU3 sent and took through their JSON API (tests/data/json).
class TestJsonInterface : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksInTheirWords_data() {
        QTest::addColumn<QString>("method");
        QTest::addColumn<XmlRpcArray>("params");
        QTest::addColumn<QByteArray>("sent");
        const QString channel = text("ABC0000001:1");
        QTest::newRow("switch") << "setValue" << XmlRpcArray{channel, text("STATE"), true}
                                << bytes("{'method':'Interface.setValue','params':{'address':'ABC0000001:1',"
                                         "'interface':'BidCos-RF','type':'bool','value':'true',"
                                         "'valueKey':'STATE'}}");
        QTest::newRow("temperature") << "setValue" << XmlRpcArray{channel, text("SET_TEMPERATURE"), 21.5}
                                     << bytes("{'method':'Interface.setValue','params':{'address':'ABC0000001:1',"
                                              "'interface':'BidCos-RF','type':'double','value':'21.500000',"
                                              "'valueKey':'SET_TEMPERATURE'}}");
        QTest::newRow("several") << "putParamset"
                                 << XmlRpcArray{channel, text("VALUES"),
                                        XmlRpcStruct{
                                            {text("LEVEL"), 0.005}, {text("MODE"), 3}, {text("NAME"), text("Diele")}}}
                                 << bytes("{'method':'Interface.putParamset','params':{'address':'ABC0000001:1',"
                                          "'interface':'BidCos-RF','paramsetKey':'VALUES','set':["
                                          "{'name':'LEVEL','type':'double','value':'0.005000'},"
                                          "{'name':'MODE','type':'int','value':'3'},"
                                          "{'name':'NAME','type':'string','value':'Diele'}]}}");
        QTest::newRow("register")
            << "init" << XmlRpcArray{text("http://192.168.1.5:43440/x/BidCos-RF"), text("ccudesk")}
            << bytes("{'method':'Interface.init','params':{'interface':'BidCos-RF','interfaceId':'ccudesk',"
                     "'url':'http://192.168.1.5:43440/x/BidCos-RF'}}");
        QTest::newRow("gateways") << "listBidcosInterfaces" << XmlRpcArray{}
                                  << bytes("{'method':'Interface.listBidcosInterfaces',"
                                           "'params':{'interface':'BidCos-RF'}}");
        QTest::newRow("devices") << "listDevices" << XmlRpcArray{}
                                 << bytes("{'method':'Interface.listDevices','params':{'interface':'BidCos-RF'}}");
        for (const char* question : {"getVersion", "ping", "system.listMethods"})
            QTest::newRow(question) << question << XmlRpcArray{}
                                    << bytes("{'method':'Interface.isPresent','params':{'interface':'BidCos-RF'}}");
        QTest::newRow("not passed on") << "system.multicall" << XmlRpcArray{XmlRpcArray{}} << QByteArray();
        QTest::newRow("incomplete") << "getValue" << XmlRpcArray{channel} << QByteArray();
    }
    void asksInTheirWords() {
        QFETCH(QString, method);
        QFETCH(XmlRpcArray, params);
        QFETCH(QByteArray, sent);
        const auto call = jsonCall(text("BidCos-RF"), {method, params});
        QCOMPARE(call.has_value(), !sent.isEmpty());
        if (!call)
            return;
        const QJsonObject object{{text("method"), call->method}, {text("params"), call->params}};
        QCOMPARE(QJsonDocument(object).toJson(QJsonDocument::Compact), sent);
    }

    void readsAChannel() {
        const XmlRpcValue description = answered("getDeviceDescription", text("device_description.json"));
        const QList<Device> devices = readDevices(description, text("BidCos-RF"));
        QCOMPARE(devices.size(), 1);
        QCOMPARE(devices.constFirst().address, text("LAB0000001"));
        const Channel& channel = devices.constFirst().channels.constFirst();
        QCOMPARE(channel.address, text("LAB0000001:1"));
        QCOMPARE(channel.type, text("VIRTUAL_KEY"));
        QCOMPARE(channel.index, 1);
        QCOMPARE(channel.paramsets, (QStringList{text("LINK"), text("MASTER"), text("VALUES")}));
        QCOMPARE(channel.linkSourceRoles, (QStringList{text("KEYMATIC"), text("SWITCH")}));
        QCOMPARE(channel.direction, ChannelDirection::Sender);
    }

    void readsParameters() {
        const XmlRpcValue description = answered("getParamsetDescription", text("parameters.json"));
        const QList<ParameterDescription> parameters = readParameters(description);
        QCOMPARE(parameters.size(), 4);
        const ParameterDescription& level = parameters.at(0);
        QCOMPARE(level.id, text("LEVEL"));
        QCOMPARE(level.type, ParameterType::Float);
        QCOMPARE(level.minimum, Value(0.0));
        QCOMPARE(level.maximum, Value(1.005));
        QCOMPARE(level.specials.size(), 2);
        QCOMPARE(level.specials.at(0).id, text("NOT_USED"));
        QCOMPARE(level.specials.at(0).value, 1.01);
        QCOMPARE(parameters.at(2).type, ParameterType::Action);
        QCOMPARE(parameters.at(2).operations.toInt(), 6);
        const ParameterDescription& status = parameters.at(3);
        QCOMPARE(status.valueList, (QStringList{text("NORMAL"), text("UNKNOWN"), text("OVERFLOW"), text("UNDERFLOW")}));
        QCOMPARE(status.maximum, Value(3));
        QCOMPARE(parameters.at(1).maximum, Value(text("2255_12_31 23:55")));
    }

    //! The same gateway as rfd tells it (tst_descriptions).
    void readsGateways() {
        const QList<RadioGateway> gateways
            = readGateways(answered("listBidcosInterfaces", text("gateways.json")), text("BidCos-RF"));
        QCOMPARE(gateways,
            (QList<RadioGateway>{{text("BidCos-RF"), text("LAB0000001"), text("Lan Interface"), 10, true, true}}));
    }

    void readsValuesAsText() {
        QCOMPARE(fromJsonAnswer(text("getValue"), QJsonValue(text("20.000000"))), XmlRpcValue(text("20.000000")));
        const QJsonObject values{{text("BOOST_MODE"), text("0")}, {text("LEVEL"), text("21.980000")}};
        QCOMPARE(fromJsonAnswer(text("getParamset"), values),
            XmlRpcValue(XmlRpcStruct{{text("BOOST_MODE"), text("0")}, {text("LEVEL"), text("21.980000")}}));
        QCOMPARE(fromJsonAnswer(text("setValue"), QJsonValue(true)), XmlRpcValue());
    }

    void takesAnyAnswer() {
        for (const char* method :
            {"listDevices", "listBidcosInterfaces", "getDeviceDescription", "getParamsetDescription", "getParamset"})
            for (const QJsonValue& odd : {QJsonValue(), QJsonValue(1.5), QJsonValue(text("x")),
                     QJsonValue(QJsonArray{1, QJsonArray()}), QJsonValue(QJsonObject{{text("a"), QJsonObject()}})})
                (void)fromJsonAnswer(text(method), odd);
    }

    void readsTclLists_data() {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("none") << "" << QStringList();
        QTest::newRow("words") << "CLOSED  OPEN" << QStringList{text("CLOSED"), text("OPEN")};
        QTest::newRow("blanks") << "{a b} c" << QStringList{text("a b"), text("c")};
        QTest::newRow("empty") << "{} x" << QStringList{QString(), text("x")};
        QTest::newRow("nested") << "{ID {a b} VALUE 1}" << QStringList{text("ID {a b} VALUE 1")};
        QTest::newRow("unmatched") << "a {b c" << QStringList{text("a"), text("b c")};
        QTest::newRow("closed too often") << "a} b" << QStringList{text("a}"), text("b")};
    }
    void readsTclLists() {
        QFETCH(QString, list);
        QFETCH(QStringList, words);
        QCOMPARE(tclWords(list), words);
    }
};

QTEST_GUILESS_MAIN(TestJsonInterface)
#include "tst_jsoninterface.moc"
