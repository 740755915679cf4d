// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/redactor.h"

#include <QTest>

using namespace ccudesk;

class RedactorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsKnownKindsPass_data();
    void letsKnownKindsPass();
    void hidesEverythingElse_data();
    void hidesEverythingElse();
    void namesOnlySizes();
};

void RedactorTest::letsKnownKindsPass_data() {
    QTest::addColumn<LogField>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("method") << LogField::Method << QStringLiteral("system.multicall");
    QTest::newRow("JSON method") << LogField::Method << QStringLiteral("Interface.setValue");
    QTest::newRow("interface") << LogField::Interface << QStringLiteral("HmIP-RF");
    QTest::newRow("device") << LogField::Address << QStringLiteral("000A1B2C3D4E5F");
    QTest::newRow("channel") << LogField::Address << QStringLiteral("LEQ1234567:12");
    QTest::newRow("central") << LogField::Address << QStringLiteral("HmIP-RCV-1:50");
    QTest::newRow("parameter") << LogField::Parameter << QStringLiteral("SET_POINT_TEMPERATURE");
    QTest::newRow("host") << LogField::Host << QStringLiteral("ccu3-webui:2010");
    QTest::newRow("IPv6 host") << LogField::Host << QStringLiteral("[fe80::1%eth0]:443");
}

void RedactorTest::letsKnownKindsPass() {
    QFETCH(LogField, field);
    QFETCH(QString, text);
    QCOMPARE(loggable(field, text), text);
}

void RedactorTest::hidesEverythingElse_data() {
    QTest::addColumn<LogField>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("body as method") << LogField::Method << QStringLiteral("{\"password\":\"x\"}");
    QTest::newRow("empty") << LogField::Method << QString();
    QTest::newRow("line break") << LogField::Method << QStringLiteral("setValue\nforged line");
    QTest::newRow("session in a query") << LogField::Host << QStringLiteral("ccu/config?sid=@abc@");
    QTest::newRow("user part") << LogField::Host << QStringLiteral("Admin:x@ccu");
    QTest::newRow("path as address") << LogField::Address << QStringLiteral("/secret/path");
    QTest::newRow("value as parameter") << LogField::Parameter << QStringLiteral("geheim");
    QTest::newRow("too long") << LogField::Interface << QString(200, QLatin1Char('x'));
}

void RedactorTest::hidesEverythingElse() {
    QFETCH(LogField, field);
    QFETCH(QString, text);
    QCOMPARE(loggable(field, text), QStringLiteral("<redacted %1 bytes>").arg(text.toUtf8().size()));
}

void RedactorTest::namesOnlySizes() {
    QCOMPARE(redacted(QByteArray("secret")), QStringLiteral("<redacted 6 bytes>"));
    QCOMPARE(redacted(QByteArray()), QStringLiteral("<redacted 0 bytes>"));
}

QTEST_GUILESS_MAIN(RedactorTest)
#include "tst_redactor.moc"
