// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/rfdreader.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;
using namespace ccudesk::simulator;

//! rfd's strict and shallow way of reading a call (protocol §2.2, §2.3).
class TestRfdReader : public QObject {
    Q_OBJECT

    static MethodCall callWith(const QByteArray& value, const QByteArray& prolog = {}) {
        return readCallAsRfd(prolog + "<methodCall><methodName>m</methodName><params><param>" + value
            + "</param><param><value>last</value></param></params></methodCall>");
    }

private Q_SLOTS:
    void readsValues_data() {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<XmlRpcValue>("value");
        QTest::newRow("bare text") << QByteArray("<value> a b </value>") << XmlRpcValue(QStringLiteral(" a b "));
        QTest::newRow("empty") << QByteArray("<value></value>") << XmlRpcValue();
        QTest::newRow("string") << QByteArray("<value><string>a</string></value>") << XmlRpcValue(QStringLiteral("a"));
        QTest::newRow("white space around tags")
            << QByteArray("\n<value>\r\n <i4>5</i4>\n</value>\n") << XmlRpcValue(5);
        QTest::newRow("int") << QByteArray("<value><int>-5</int></value>") << XmlRpcValue(-5);
        QTest::newRow("32 bits") << QByteArray("<value><i4>3000000000</i4></value>") << XmlRpcValue(-1294967296);
        QTest::newRow("double") << QByteArray("<value><double>1.5e-3</double></value>") << XmlRpcValue(0.0015);
        QTest::newRow("boolean") << QByteArray("<value><boolean>1</boolean></value>") << XmlRpcValue(true);
        QTest::newRow("empty array") << QByteArray("<value><array><data/></array></value>")
                                     << XmlRpcValue(XmlRpcArray());
        QTest::newRow("array") << QByteArray("<value><array><data><value>a</value></data></array></value>")
                               << XmlRpcValue(XmlRpcArray{QStringLiteral("a")});
        QTest::newRow("struct") << QByteArray(
            "<value><struct><member><name>a</name><value><i4>1</i4></value></member></struct></value>")
                                << XmlRpcValue(XmlRpcStruct{{QStringLiteral("a"), XmlRpcValue(1)}});
        QTest::newRow("the five entities") << QByteArray("<value>&lt;&gt;&amp;&apos;&quot;&amp;lt;</value>")
                                           << XmlRpcValue(QStringLiteral("<>&'\"&lt;"));
        QTest::newRow("no numeric references")
            << QByteArray("<value>&#228;&#xe4;&auml;</value>") << XmlRpcValue(QStringLiteral("&#228;&#xe4;&auml;"));
    }

    void readsValues() {
        QFETCH(QByteArray, xml);
        QFETCH(XmlRpcValue, value);
        const MethodCall call = callWith(xml);
        QCOMPARE(call.method, QStringLiteral("m"));
        QVERIFY(call.params == (XmlRpcArray{value, QStringLiteral("last")}));
    }

    void ignoresTheDeclaredEncoding() {
        const MethodCall call = callWith("<value>\xc3\xa4</value>", "<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        QCOMPARE(call.params.at(0).toString(), QStringLiteral("\u00c3\u00a4"));
    }

    void cannotRead_data() {
        QTest::addColumn<QByteArray>("xml");
        for (const char* xml : {"<nil/>", "<i8>5</i8>", "<string/>", "<boolean>true</boolean>", "<i4 a=\"b\">5</i4>",
                 "<!-- a --><i4>5</i4>", "<i4>five</i4>", "<![CDATA[a]]>", "<array></array>", "<ex:nil/>"})
            QTest::newRow(xml) << QByteArray("<value>" + QByteArray(xml) + "</value>");
        QTest::newRow("attribute of value") << QByteArray("<value a=\"b\">5</value>");
        QTest::newRow("self-closed value") << QByteArray("<value/>");
    }

    //! What follows an unreadable value is lost with it.
    void cannotRead() {
        QFETCH(QByteArray, xml);
        const MethodCall call = callWith(xml);
        QCOMPARE(call.params.size(), 1);
        QVERIFY(isUnreadable(call.params.first()));
    }

    void callsWithoutParameters() {
        for (const char* params : {"<params/>", "<params></params>", ""}) {
            const MethodCall call = readCallAsRfd(
                "<methodCall><methodName>getVersion</methodName>" + QByteArray(params) + "</methodCall>");
            QCOMPARE(call.method, QStringLiteral("getVersion"));
            QVERIFY(call.params.isEmpty());
        }
        QCOMPARE(readCallAsRfd("<foo></foo>").method, QString());
        QCOMPARE(readCallAsRfd("<methodCall><methodName >m</methodName></methodCall>").method, QString());
        QCOMPARE(readCallAsRfd({}).method, QString());
    }

    void depthIsLimited() {
        const QByteArray open = QByteArray("<value><array><data>").repeated(100'000);
        QVERIFY(isUnreadable(callWith(open).params.value(0)) || callWith(open).params.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRfdReader)
#include "tst_rfdreader.moc"
