// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcwriter.h"
#include "tests/core/testdata.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;

namespace {

XmlRpcValue valueIn(const QByteArray& xml) {
    const auto response = readResponse(xml);
    if (!response || !std::holds_alternative<XmlRpcValue>(*response)) {
        QTest::qFail("no value", __FILE__, __LINE__);
        return {};
    }
    return std::get<XmlRpcValue>(*response);
}

XmlRpcValue valueOfText(const QByteArray& valueXml) {
    return valueIn("<methodResponse><params><param>" + valueXml + "</param></params></methodResponse>");
}

QByteArray eventCall(const QByteArray& params) {
    return "<methodCall><methodName>event</methodName><params>" + params + "</params></methodCall>";
}

QByteArray member(const QByteArray& method, const QByteArray& values) {
    return "<value><struct><member><name>methodName</name><value>" + method
        + "</value></member><member><name>params</name><value><array><data>" + values
        + "</data></array></value></member></struct></value>";
}

QByteArray multicall(const QByteArray& members) {
    return "<methodCall><methodName>system.multicall</methodName><params><param><value><array><data>" + members
        + "</data></array></value></param></params></methodCall>";
}

} // namespace

class TestXmlRpcReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatRfdSends_data();
    void readsWhatRfdSends();
    void readsWhatOthersSend_data();
    void readsWhatOthersSend();
    void decodesBytes_data();
    void decodesBytes();
    void readsFaults();
    void readsMulticallAnswer();
    void takesNothingAsVoid();
    void readsCalls();
    void readsEvents();
    void readsRepeatedTexts();
    void readsOneEvent();
    void readsOtherCallbacks();
    void losesOnlyTheBadMember();
    void givesNoValueForAStructure();
    void refusesBadInput_data();
    void refusesBadInput();
    void saysThatAPageCame();
    void keepsItsLimits();
};

//! Answers of rfd 2.5.1, one per value type (protocol §2.3).
void TestXmlRpcReader::readsWhatRfdSends_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<XmlRpcValue>("expected");
    QTest::newRow("array") << "types_array" << XmlRpcValue(XmlRpcArray{1, QString()});
    QTest::newRow("base64") << "types_base64" << XmlRpcValue(QByteArray("ABC"));
    QTest::newRow("an int too large wraps at the CCU") << "types_bigint" << XmlRpcValue(-1294967296);
    QTest::newRow("bool") << "types_bool_true" << XmlRpcValue(true);
    QTest::newRow("a date stays text") << "types_dateTime" << XmlRpcValue(QStringLiteral(" 1180728T07:28:21"));
    QTest::newRow("double") << "types_double_exp" << XmlRpcValue(0.0015);
    QTest::newRow("six decimals") << "types_double_long" << XmlRpcValue(0.123457);
    QTest::newRow("empty") << "types_emptystring" << XmlRpcValue(QString());
    QTest::newRow("i4") << "types_i4" << XmlRpcValue(5);
    QTest::newRow("int") << "types_int" << XmlRpcValue(5);
    QTest::newRow("negative") << "types_negative" << XmlRpcValue(-5);
    QTest::newRow("struct") << "types_struct" << XmlRpcValue(XmlRpcStruct{{QStringLiteral("a"), QStringLiteral("x")}});
    QTest::newRow("blanks stay") << "types_whitespace" << XmlRpcValue(QStringLiteral("  x  "));
    QTest::newRow("latin1") << "wire_latin1_readback" << XmlRpcValue(QStringLiteral("äöü"));
    QTest::newRow("utf8 read as latin1") << "wire_utf8_readback"
                                         << XmlRpcValue(QString::fromLatin1("\xC3\xA4\xC3\xB6\xC3\xBC \xE2\x82\xAC"));
    QTest::newRow("references are text for rfd")
        << "wire_char_refs_readback" << XmlRpcValue(QStringLiteral("&#228;&#8364;&<\"'"));
    QTest::newRow("void") << "void" << XmlRpcValue(QString());
    QTest::newRow("an empty list is empty text") << "service_messages_empty" << XmlRpcValue(QString());
}

void TestXmlRpcReader::readsWhatRfdSends() {
    QFETCH(const QString, file);
    QFETCH(const XmlRpcValue, expected);
    QCOMPARE(valueIn(testData(QStringLiteral("xmlrpc/%1.xml").arg(file))), expected);
}

void TestXmlRpcReader::readsWhatOthersSend_data() {
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<XmlRpcValue>("expected");
    const auto row = [](const char* name, const char* xml, const XmlRpcValue& expected) {
        QTest::newRow(name) << QByteArray(xml) << expected;
    };
    row("self-closed value", "<value/>", QString());
    row("self-closed string", "<value><string/></value>", QString());
    row("i8", "<value><i8>1733000000123</i8></value>", qint64{1733000000123});
    row("small i8", "<value><i8>5</i8></value>", qint64{5});
    row("int beyond 32 bit", "<value><i4>3000000000</i4></value>", qint64{3000000000});
    row("exponent", "<value><double>1.23457e+06</double></value>", 1234570.0);
    row("signed double", "<value><double>+1.5</double></value>", 1.5);
    row("blanks around a double", "<value><double> 0.5\n</double></value>", 0.5);
    row("double too small", "<value><double>1e-400</double></value>", QStringLiteral("1e-400"));
    row("no double", "<value><double>0x10</double></value>", QStringLiteral("0x10"));
    row("whole double", "<value><double>20</double></value>", 20.0);
    row("infinite is text", "<value><double>inf</double></value>", QStringLiteral("inf"));
    row("no number", "<value><i4>abc</i4></value>", QStringLiteral("abc"));
    row("false", "<value><boolean>0</boolean></value>", false);
    row("word for true", "<value><boolean>true</boolean></value>", true);
    row("nil", "<value><nil/></value>", QString());
    row("prefixed nil", "<value><ex:nil/></value>", QString());
    row("unknown type", "<value><float32>1.5</float32></value>", QStringLiteral("1.5"));
    row("only blanks", "<value>   </value>", QStringLiteral("   "));
    row("line ends stay", "<value>a\r\n\tb\n</value>", QStringLiteral("a\r\n\tb\n"));
    row("entities", "<value>&lt;b&gt; &amp;amp; &#228;</value>", QStringLiteral("<b> &amp; ä"));
    row("cdata", "<value><string>a<![CDATA[<&>]]>b</string></value>", QStringLiteral("a<&>b"));
    row("cdata first", "<value><![CDATA[a]]>b<![CDATA[c]]></value>", QStringLiteral("abc"));
    row("text around a comment", "<value>a<!-- x -->b</value>", QStringLiteral("ab"));
    row("blanks behind a comment", "<value>a<!-- x --> </value>", QStringLiteral("a "));
    row("text before a type", "<value>a<i4>1</i4>b</value>", 1);
    row("empty array", "<value><array><data/></array></value>", XmlRpcArray());
    row("empty struct", "<value><struct/></value>", XmlRpcStruct());
    row("indented", "<value>\n  <array>\n <data>\n <value> <i4>1</i4> </value>\n </data></array>\n</value>",
        XmlRpcArray{1});
    row("member without value", "<value><struct><member><name>A</name></member></struct></value>",
        XmlRpcStruct{{QStringLiteral("A"), QString()}});
    row("member without name", "<value><struct><member><value>1</value></member></struct></value>", XmlRpcStruct());
}

void TestXmlRpcReader::readsWhatOthersSend() {
    QFETCH(const QByteArray, xml);
    QFETCH(const XmlRpcValue, expected);
    QCOMPARE(valueOfText(xml), expected);
}

void TestXmlRpcReader::decodesBytes_data() {
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("utf8");
    const auto row
        = [](const char* name, const QByteArray& xml, const QByteArray& utf8) { QTest::newRow(name) << xml << utf8; };
    row("ascii", "<a>x</a>", "<a>x</a>");
    row("utf8 undeclared", "<a>ä</a>", "<a>ä</a>");
    row("latin1 undeclared", "<a>\xE4</a>", "<a>ä</a>");
    row("one stray byte does not spoil the rest", "<a>ä \xE4 ß</a>", "<a>ä ä ß</a>");
    row("declared utf8 that is latin1", "<?xml version='1.0' encoding='UTF-8'?><a>\xE4</a>",
        "<?xml version='1.0' encoding='UTF-8'?><a>ä</a>");
    row("declared latin1", "<?xml version='1.0' encoding = \"ISO-8859-1\"?><a>\xC3\xA4</a>",
        "<?xml version='1.0' encoding = \"ISO-8859-1\"?><a>Ã¤</a>");
    row("unknown declaration", "<?xml version='1.0' encoding='klingon'?><a>\xE4</a>",
        "<?xml version='1.0' encoding='klingon'?><a>ä</a>");
    row("byte order mark", "\xEF\xBB\xBF<a>ä</a>", "<a>ä</a>");
}

void TestXmlRpcReader::decodesBytes() {
    QFETCH(const QByteArray, xml);
    QFETCH(const QByteArray, utf8);
    QCOMPARE(toUtf8(xml), utf8);
}

void TestXmlRpcReader::readsFaults() {
    const auto rfd = readResponse(testData(QStringLiteral("xmlrpc/fault_unknown_instance.xml")));
    QVERIFY(rfd);
    QCOMPARE(std::get<Fault>(*rfd), (Fault{-2, QStringLiteral("Unknown instance")}));

    const auto garbage = readResponse(testData(QStringLiteral("xmlrpc/wire_garbage_xml.xml")));
    QVERIFY(garbage);
    QCOMPARE(std::get<Fault>(*garbage), (Fault{-1, QStringLiteral(": unknown method name")}));

    // Homegear adds a third member (protocol §14).
    const auto homegear = readResponse(testData(QStringLiteral("homegear/fault_method_not_found.xml")));
    QVERIFY(homegear);
    QCOMPARE(std::get<Fault>(*homegear), (Fault{-32601, QStringLiteral("Requested method not found.")}));
}

//! Success is a list of one, a failure stands bare in its place (protocol §2.5).
void TestXmlRpcReader::readsMulticallAnswer() {
    const XmlRpcArray answer = valueIn(testData(QStringLiteral("xmlrpc/multicall.xml"))).toArray();
    QCOMPARE(answer.size(), 4);
    QCOMPARE(answer[0], XmlRpcValue(XmlRpcArray{QStringLiteral("2.5.1")}));
    QCOMPARE(answer[1].member(QStringLiteral("faultCode")), XmlRpcValue(-5));
    QCOMPARE(answer[2], XmlRpcValue(XmlRpcArray{XmlRpcStruct()}));
    QCOMPARE(answer[3].member(QStringLiteral("faultString")).toString(), QStringLiteral("nix: unknown method name"));
}

void TestXmlRpcReader::takesNothingAsVoid() {
    for (const char* body : {"", " \r\n", "<methodResponse/>", "<methodResponse><params/></methodResponse>"})
        QCOMPARE(valueIn(body), XmlRpcValue());
}

void TestXmlRpcReader::readsCalls() {
    const auto call = readCall(testData(QStringLiteral("xmlrpc/callback_listmethods.xml")));
    QVERIFY(call);
    QCOMPARE(*call, (MethodCall{QStringLiteral("system.listMethods"), {QStringLiteral("lab-reach")}}));
    const auto homegear = readCall(testData(QStringLiteral("homegear/callback_listmethods.xml")));
    QVERIFY(homegear);
    QCOMPARE(*homegear, (MethodCall{QStringLiteral("system.listMethods"), {}}));
    QVERIFY(!readCall("<methodResponse/>"));
    QVERIFY(!readCall(""));
}

void TestXmlRpcReader::readsEvents() {
    const auto request = readCallback(testData(QStringLiteral("xmlrpc/callback_events.xml")));
    QVERIFY(request);
    QVERIFY(request->isMulticall);
    QVERIFY(request->others.isEmpty());
    QCOMPARE(request->interfaceId, QStringLiteral("lab-reach"));
    QCOMPARE(request->memberCount, request->events.size());
    QCOMPARE(request->events.first(),
        (ValueEvent{QStringLiteral("LAB0001001:0"), QStringLiteral("CONFIG_PENDING"), Value(true)}));

    const auto typed = readCallback(testData(QStringLiteral("homegear/callback_event.xml")));
    QVERIFY(typed);
    QCOMPARE(typed->events.size(), 1);
    QCOMPARE(typed->memberCount, 1);
}

void TestXmlRpcReader::readsRepeatedTexts() {
    QByteArray members;
    QList<ValueEvent> expected;
    for (const auto& [address, parameter] : QList<std::pair<const char*, const char*>>{{"", ""}, {"A:1", "STATE"},
             {"A:1", "STATE"}, {"A:1", "Ä"}, {"A:2", "Ä"}, {"", "Ã\xC2\x84"}, {"A:2", "STATE"}, {"A:2", "STATES"}}) {
        for (const QByteArray& typed :
            {QByteArray("<value>%1</value>"), QByteArray("<value><string>%1</string></value>")}) {
            members += member("event",
                "<value>id</value>" + QByteArray(typed).replace("%1", address)
                    + QByteArray(typed).replace("%1", parameter) + "<value><i4>1</i4></value>");
            expected.append({QString::fromUtf8(address), QString::fromUtf8(parameter), Value(1)});
        }
    }
    const auto request = readCallback(R"(<?xml version="1.0" encoding="utf-8"?>)" + multicall(members));
    QVERIFY(request);
    QCOMPARE(request->events, expected);
}

void TestXmlRpcReader::readsOneEvent() {
    const auto request = readCallback(eventCall("<param><value>id</value></param><param><value><string>A:1</string>"
                                                "</value></param><param><value>LEVEL</value></param><param><value>"
                                                "<double>0.500000</double></value></param>"));
    QVERIFY(request);
    QVERIFY(!request->isMulticall);
    QCOMPARE(request->memberCount, 1);
    QCOMPARE(request->interfaceId, QStringLiteral("id"));
    QCOMPARE(request->events, (QList<ValueEvent>{{QStringLiteral("A:1"), QStringLiteral("LEVEL"), Value(0.5)}}));
}

void TestXmlRpcReader::readsOtherCallbacks() {
    const auto single = readCallback(testData(QStringLiteral("xmlrpc/callback_listmethods.xml")));
    QVERIFY(single);
    QCOMPARE(single->interfaceId, QStringLiteral("lab-reach"));
    QCOMPARE(single->others.size(), 1);
    QCOMPARE(single->others.first().method, QStringLiteral("system.listMethods"));

    const auto mixed = readCallback(multicall(member("updateDevice",
                                                  "<value>id</value><value>A</value><value><i4>1</i4>"
                                                  "</value>")
        + member(
            "event", "<value>id</value><value>A:1</value><value>STATE</value><value><boolean>1</boolean></value>")));
    QVERIFY(mixed);
    QCOMPARE(mixed->memberCount, 2);
    QCOMPARE(mixed->interfaceId, QStringLiteral("id"));
    QCOMPARE(mixed->events.size(), 1);
    QCOMPARE(mixed->others,
        (QList<MethodCall>{{QStringLiteral("updateDevice"), {QStringLiteral("id"), QStringLiteral("A"), 1}}}));
}

//! The answer must be as long as the request, so what cannot be read still counts (protocol §4.2).
void TestXmlRpcReader::losesOnlyTheBadMember() {
    const QByteArray good
        = member("event", "<value>id</value><value>A:1</value><value>STATE</value><value><boolean>1</boolean></value>");
    const QByteArray newFormat = member("event",
        "<value>id</value><value><i8>1</i8></value><value><i4>1</i4></value><value>STATE</value><value>x</value>");
    const QByteArray tooShort = member("event", "<value>id</value><value>A:1</value>");
    const auto request = readCallback(multicall(
        newFormat + tooShort + "<value>text</value><value/><value><struct/></value>" + member("event", "") + good));
    QVERIFY(request);
    QCOMPARE(request->memberCount, 7);
    QCOMPARE(request->events.size(), 1);
    QCOMPARE(request->events.first().parameter, QStringLiteral("STATE"));
    QVERIFY(request->others.isEmpty());
}

//! Homegear tells of deletions with a struct as value (protocol §14).
void TestXmlRpcReader::givesNoValueForAStructure() {
    const QByteArray head = "<value>id</value><value/><value>variable</value>";
    for (const char* value :
        {"<value><struct><member><name>TYPE</name><value><i4>0</i4></value></member></struct></value>",
            "<value><array><data><value>1</value></data></array></value>", "<value><nil/></value>"}) {
        const auto request = readCallback(multicall(member("event", head + value)));
        QVERIFY(request);
        QCOMPARE(request->events, (QList<ValueEvent>{{QString(), QStringLiteral("variable"), Value()}}));
    }
}

void TestXmlRpcReader::refusesBadInput_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("garbage") << QByteArray("CCU not ready yet");
    QTest::newRow("cut off") << QByteArray("<?xml version=\"1.0\"?><methodResponse><params><param><value>x</va");
    QTest::newRow("doctype") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]><methodResponse/>");
    QTest::newRow("other xml") << QByteArray("<foo/>");
    QTest::newRow("nul byte") << QByteArray("<methodResponse>\0</methodResponse>", 34);
    QTest::newRow("crossed tags") << QByteArray("<methodResponse><params></methodResponse></params>");
}

void TestXmlRpcReader::refusesBadInput() {
    QFETCH(const QByteArray, body);
    const auto response = readResponse(body);
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Protocol);
    QCOMPARE(response.error().message, QStringLiteral("The CCU sent an answer that cannot be understood."));
    QVERIFY(!response.error().detail.isEmpty());
    QVERIFY(!readCall(body));
    QVERIFY(!readCallback(body));
}

//! OpenCCU's lighttpd answers with its own page when nothing listens behind a port.
void TestXmlRpcReader::saysThatAPageCame() {
    for (const char* page : {"<!DOCTYPE html>\n<html lang=\"de\"><head><title>x</title></head><body><br></body></html>",
             "\n<html><body><p>Unauthorized</body></html>",
             "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html xmlns=\"y\"></html>",
             "<?xml version=\"1.0\"?>\n<!-- <page> -->\n<HTML></HTML>", "  <!doctype HTML><p>"}) {
        const auto response = readResponse(page);
        QVERIFY(!response);
        QCOMPARE(response.error().code, ErrorCode::Protocol);
        QVERIFY(response.error().message.startsWith(QStringLiteral("The CCU answered with a web page")));
    }
}

void TestXmlRpcReader::keepsItsLimits() {
    const auto nested = [](int levels) -> QByteArray {
        return "<methodResponse><params><param>" + QByteArray("<value><array><data>").repeated(levels) + "<value/>"
            + QByteArray("</data></array></value>").repeated(levels) + "</param></params></methodResponse>";
    };
    QVERIFY(readResponse(nested(20)));
    QVERIFY(!readResponse(nested(21))); // 3 + 3 × 21 levels
    QVERIFY(!readResponse(nested(100'000)));

    XmlLimits few;
    few.nodes = 10;
    QVERIFY(readResponse(
        "<methodResponse><params><param><value><i4>1</i4></value></param></params></methodResponse>", few));
    QVERIFY(!readResponse("<methodResponse>" + QByteArray("<a/>").repeated(10) + "</methodResponse>", few));
    QVERIFY(!readResponse("<methodResponse " + QByteArray("a='' ").repeated(10) + "/>", few));
    QVERIFY(readResponse("<methodResponse a='" + QByteArray("<b>=").repeated(10) + "'/>", few)); // text, no nodes
    QVERIFY(!readResponse("<methodResponse a='>'>" + QByteArray("<a/>").repeated(10) + "</methodResponse>", few));
    const QByteArray neverClosed = "<methodResponse><![CDATA[</a>]]>" + QByteArray("<a b='/'>").repeated(100);
    QCOMPARE(readResponse(neverClosed).error().detail, QStringLiteral("XML nested deeper than 64"));
    const auto refused
        = readResponse("<methodResponse>" + QByteArray("<!---->").repeated(10) + "</methodResponse>", few);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, QStringLiteral("The CCU sent more data than can be accepted."));
}

QTEST_GUILESS_MAIN(TestXmlRpcReader)
#include "tst_xmlrpcreader.moc"
