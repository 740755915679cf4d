// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcwriter.h"
#include "tests/core/testdata.h"

#include <QTest>

#include <limits>

using namespace ccudesk;
using namespace ccudesk::rpc;

namespace {

QByteArray written(const XmlRpcValue& value, TextForm form = TextForm::Latin1) {
    const auto call = writeCall({QStringLiteral("m"), {value}}, form);
    if (!call)
        return {};
    const qsizetype from = call->indexOf("<value>");
    return call->mid(from, call->indexOf("</param>") - from);
}

} // namespace

class TestXmlRpcWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEachType_data();
    void writesEachType();
    void writesReadings();
    void writesAWholeCall();
    void writesWhatRfdWrites_data();
    void writesWhatRfdWrites();
    void writesCallbacksAsRfd();
    void writesForHomegear();
    void refusesWhatCannotBeSent();
    void replacesInAnswers();
    void comesBackEqual();
};

void TestXmlRpcWriter::writesEachType_data() {
    QTest::addColumn<XmlRpcValue>("value");
    QTest::addColumn<QByteArray>("xml");
    const auto row = [](const char* name, const XmlRpcValue& value, const char* xml) {
        QTest::newRow(name) << value << QByteArray(xml);
    };
    row("true", true, "<value><boolean>1</boolean></value>");
    row("false", false, "<value><boolean>0</boolean></value>");
    row("int", -5, "<value><i4>-5</i4></value>");
    row("int64", qint64{1733000000123}, "<value><i8>1733000000123</i8></value>");
    row("six decimals", 21.5, "<value><double>21.500000</double></value>");
    row("whole", 20.0, "<value><double>20.000000</double></value>");
    row("rounding noise", 0.1 + 0.2, "<value><double>0.300000</double></value>");
    row("nothing lost", 5e-7, "<value><double>0.0000005</double></value>");
    row("more than six digits", 0.123456789, "<value><double>0.123456789</double></value>");
    row("no exponent", 85825945.6, "<value><double>85825945.600000</double></value>");
    row("empty text is never self-closed", QString(), "<value><string></string></value>");
    row("raw Latin-1 and five entities", QStringLiteral("ä<>&\"'"),
        "<value><string>\xE4&lt;&gt;&amp;&quot;&apos;</string></value>");
    row("bytes", QByteArray("ABC"), "<value><base64>QUJD</base64></value>");
    row("empty array", XmlRpcArray(), "<value><array><data></data></array></value>");
    row("empty struct", XmlRpcStruct(), "<value><struct></struct></value>");
    row("sorted members", XmlRpcStruct{{QStringLiteral("B"), 1}, {QStringLiteral("A"), true}},
        "<value><struct><member><name>A</name><value><boolean>1</boolean></value></member>"
        "<member><name>B</name><value><i4>1</i4></value></member></struct></value>");
}

void TestXmlRpcWriter::writesEachType() {
    QFETCH(const XmlRpcValue, value);
    QFETCH(const QByteArray, xml);
    QCOMPARE(written(value), xml);
}

void TestXmlRpcWriter::writesReadings() {
    QCOMPARE(XmlRpcValue::fromValue(Value(true)), XmlRpcValue(true));
    QCOMPARE(XmlRpcValue::fromValue(Value(3)), XmlRpcValue(3));
    QCOMPARE(XmlRpcValue::fromValue(Value(qint64{3000000000})), XmlRpcValue(qint64{3000000000}));
    QCOMPARE(XmlRpcValue::fromValue(Value(0.5)), XmlRpcValue(0.5));
    QCOMPARE(XmlRpcValue::fromValue(Value(QStringLiteral("x"))), XmlRpcValue(QStringLiteral("x")));
    QCOMPARE(XmlRpcValue::fromValue(Value()), XmlRpcValue());
}

void TestXmlRpcWriter::writesAWholeCall() {
    const MethodCall call{QStringLiteral("setValue"), {QStringLiteral("LEQ0123456:1"), QStringLiteral("STATE"), true}};
    QCOMPARE(*writeCall(call),
        QByteArray("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\r\n"
                   "<methodCall><methodName>setValue</methodName>\r\n<params>"
                   "<param><value><string>LEQ0123456:1</string></value></param>"
                   "<param><value><string>STATE</string></value></param>"
                   "<param><value><boolean>1</boolean></value></param></params></methodCall>\r\n"));
}

void TestXmlRpcWriter::writesWhatRfdWrites_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"types_array", "types_base64", "types_bool_true", "types_double_exp", "types_double_long",
             "types_i4", "types_negative", "types_struct", "types_whitespace", "void", "multicall",
             "fault_unknown_instance", "wire_latin1_readback", "wire_char_refs_readback", "listdevices_switch"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

//! The simulator's answers must be rfd's, byte for byte.
void TestXmlRpcWriter::writesWhatRfdWrites() {
    QFETCH(const QString, file);
    const QByteArray bytes = testData(QStringLiteral("xmlrpc/%1.xml").arg(file));
    const auto response = readResponse(bytes);
    QVERIFY(response);
    if (const auto* fault = std::get_if<Fault>(&*response))
        QCOMPARE(writeFault(*fault), bytes);
    else
        QCOMPARE(writeResponse(std::get<XmlRpcValue>(*response), true), bytes);
}

void TestXmlRpcWriter::writesCallbacksAsRfd() {
    for (const char* file : {"callback_events", "callback_listmethods"}) {
        const QByteArray bytes = testData(QStringLiteral("xmlrpc/%1.xml").arg(QLatin1String(file)));
        const auto call = readCall(bytes);
        QVERIFY(call);
        QCOMPARE(*writeCall(*call, TextForm::Latin1, true), bytes);
    }
}

//! Homegear stores entities as they stand and takes raw UTF-8 (protocol §14).
void TestXmlRpcWriter::writesForHomegear() {
    QCOMPARE(written(QStringLiteral("Küche & \"Flur\" → €"), TextForm::Utf8Raw),
        QByteArray("<value><string>Küche & \"Flur\" → €</string></value>"));
    const auto call = writeCall({QStringLiteral("getVersion"), {}}, TextForm::Utf8Raw);
    QVERIFY(call);
    QVERIFY(call->startsWith("<?xml version=\"1.0\"?>"));
    QVERIFY(call->contains("<params></params>"));
}

void TestXmlRpcWriter::refusesWhatCannotBeSent() {
    const auto refused = [](const XmlRpcValue& value, TextForm form) {
        const auto call = writeCall({QStringLiteral("m"), {XmlRpcValue(XmlRpcArray{value})}}, form);
        return call ? QString() : call.error().message;
    };
    QVERIFY(refused(QStringLiteral("10 €"), TextForm::Latin1).contains(QStringLiteral("€")));
    QVERIFY(refused(QStringLiteral("a🙂b"), TextForm::Latin1).contains(QStringLiteral("🙂")));
    QVERIFY(!refused(QString(QChar(u'\0')), TextForm::Latin1).isNull());
    QVERIFY(refused(QStringLiteral("a<b"), TextForm::Utf8Raw).contains(QStringLiteral("<")));
    QVERIFY(!refused(std::numeric_limits<double>::quiet_NaN(), TextForm::Latin1).isNull());
    QVERIFY(refused(QStringLiteral("a<b"), TextForm::Latin1).isNull());
    QCOMPARE(writeCall({QStringLiteral("m"), {QStringLiteral("€")}}).error().code, ErrorCode::Invalid);
}

void TestXmlRpcWriter::replacesInAnswers() {
    QVERIFY(writeResponse(QStringLiteral("10 € 🙂")).contains("<string>10 ? ?</string>"));
    QVERIFY(writeResponse(QStringLiteral("ä"), true).contains("<value>\xE4</value>"));
}

//! S96
void TestXmlRpcWriter::comesBackEqual() {
    const MethodCall call{QStringLiteral("putParamset"),
        {QStringLiteral("  A\r\n\tB "), XmlRpcStruct{{QStringLiteral("LEVEL"), 1.005}, {QString(), 5e-7}},
            XmlRpcArray{true, 0, qint64{1} << 40, QByteArray("\0\xFF", 2), XmlRpcArray(), XmlRpcStruct()}}};
    QCOMPARE(*readCall(*writeCall(call)), call);
}

QTEST_GUILESS_MAIN(TestXmlRpcWriter)
#include "tst_xmlrpcwriter.moc"
