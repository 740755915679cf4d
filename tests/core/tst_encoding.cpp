// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/encoding.h"

#include <QTest>

using namespace ccudesk::rpc;

class TestEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsAscii();
    void repairsUtf8_data();
    void repairsUtf8();
    void decodesUri_data();
    void decodesUri();
    void escapesControlCharacters_data();
    void escapesControlCharacters();
    void writesAscii();
};

void TestEncoding::knowsAscii() {
    QVERIFY(isAscii(""));
    QVERIFY(isAscii("twelve bytes"));
    QVERIFY(!isAscii("twelve byt\xE4s"));
    QVERIFY(!isAscii("eight by\xE4"));
    QVERIFY(isAscii(QByteArray(1000, 'a')));
    for (qsizetype at : {0, 15, 16, 500, 992, 999})
        QVERIFY(!isAscii(QByteArray(1000, 'a').replace(at, 1, "\xFC")));
    QVERIFY(isLatin1(u"ÿ"));
    QVERIFY(!isLatin1(u"Ā"));
}

void TestEncoding::repairsUtf8_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("utf8");
    QTest::newRow("utf8") << QByteArray("Küche €") << QByteArray("Küche €");
    QTest::newRow("latin1") << QByteArray("K\xFC"
                                          "che")
                            << QByteArray("Küche");
    QTest::newRow("both") << QByteArray("K\xC3\xBC"
                                        "che, T\xFCr")
                          << QByteArray("Küche, Tür");
    QTest::newRow("late") << QByteArray(5000, 'a') + '\xFC' << QByteArray(5000, 'a') + "ü";
    QTest::newRow("cut off") << QByteArray("a\xE2\x82") << QByteArray("aâ\xC2\x82");
    QTest::newRow("overlong") << QByteArray("\xC0\x80") << QByteArray("À\xC2\x80");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("í\xC2\xA0\xC2\x80");
}

void TestEncoding::repairsUtf8() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, utf8);
    QCOMPARE(repairedUtf8(bytes), utf8);
    QVERIFY(repairedUtf8(bytes).isValidUtf8());
}

//! UriEncode() escapes the stored bytes, which are Latin-1 or, after some clients, UTF-8 (protocol §5.5).
void TestEncoding::decodesUri_data() {
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("text");
    QTest::newRow("latin1") << QByteArray("K%FCche%20%26%20Flur") << QStringLiteral("Küche & Flur");
    QTest::newRow("utf8") << QByteArray("K%C3%BCche") << QStringLiteral("Küche");
    QTest::newRow("lower case digits") << QByteArray("%e4%0a") << QStringLiteral("ä\n");
    QTest::newRow("plus stays") << QByteArray("a+b") << QStringLiteral("a+b");
    QTest::newRow("no escape") << QByteArray("100% %4 %zz%") << QStringLiteral("100% %4 %zz%");
    QTest::newRow("raw byte") << QByteArray("\xFC") << QStringLiteral("ü");
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestEncoding::decodesUri() {
    QFETCH(const QByteArray, encoded);
    QFETCH(const QString, text);
    QCOMPARE(uriDecoded(encoded), text);
}

void TestEncoding::escapesControlCharacters_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("valid") << QByteArray("{\"a\": \"b\\n\"}") << QByteArray("{\"a\": \"b\\n\"}");
    QTest::newRow("raw") << QByteArray("{\"a\":\"x\x01\ty\n\"}") << QByteArray("{\"a\":\"x\\u0001\\u0009y\\u000a\"}");
    QTest::newRow("between tokens") << QByteArray("{\n\t\"a\":\t1\r\n}") << QByteArray("{\n\t\"a\":\t1\r\n}");
    QTest::newRow("behind an escaped quote") << QByteArray("\"\\\"\x02\"") << QByteArray("\"\\\"\\u0002\"");
    QTest::newRow("behind an escaped backslash") << QByteArray("\"\\\\\"\n") << QByteArray("\"\\\\\"\n");
    QTest::newRow("nul") << QByteArray("\"\0\"", 3) << QByteArray("\"\\u0000\"");
}

void TestEncoding::escapesControlCharacters() {
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, expected);
    QCOMPARE(escapedControlCharacters(json), expected);
}

void TestEncoding::writesAscii() {
    QCOMPARE(asciiJson(QStringLiteral("{\"ä\":\"\u00ff\"}")), QByteArray("{\"\\u00e4\":\"\\u00ff\"}"));
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
