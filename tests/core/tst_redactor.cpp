// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/redactor.h"

#include <QElapsedTimer>
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
    void takesCredentialsOut_data();
    void takesCredentialsOut();
    void leavesOrdinaryLinesAlone_data();
    void leavesOrdinaryLinesAlone();
    void isNoTrapForLongTexts();
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

void RedactorTest::takesCredentialsOut_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("Authorization: Basic QWRtaW46eA==\r\nHost: ccu", "Authorization:<redacted>\r\nHost: ccu");
    row(R"(QPair("Authorization", "Basic QWRtaW46eA=="))", R"(QPair("Authorization", "Basic <redacted>"))");
    row("sent Bearer abc.def-ghi now", "sent Bearer <redacted> now");
    row(R"({"password":"a\"b, c","id":1})", R"({"password":<redacted>,"id":1})");
    row(R"("{\"password\":\"a\\\"b\",\"id\":1}")", R"("{\"password\":<redacted>,\"id\":1}")");
    row(R"({"password":"cut off)", R"({"password":<redacted>)");
    row(R"({"_session_id_":"AbCdEf0123"})", R"({"_session_id_<redacted>)");
    row("_session_id_ AbCdEf0123", "_session_id_<redacted>");
    row("Password = with blanks; and more", "Password = <redacted>");
    row(R"(user "Admin" password "geheim" on ccu)", R"(user "Admin" password <redacted> on ccu)");
    row(R"(("password","geheim"),("x","y"))", R"(("password",<redacted>),("x","y"))");
    row("<name>password</name><value>geheim</value>", "<name>password</<redacted>");
    row("old_password='x' CCU_PASSWORD=y", "old_password=<redacted> CCU_PASSWORD=<redacted>");
    row("GET /config/page.cgi?sid=@AbCdEf0123@", "GET /config/page.cgi?sid=<redacted>");
    row("renewed @AbCdEf0123@", "renewed <redacted>");
    row("Cookie: a=b", "Cookie: <redacted>");
    row("CODE_ID 1234", "CODE_ID<redacted>");
    row("AES_KEY of the device: 1", "AES_KEY<redacted>");
    row("https://Admin:ge@heim@ccu/api", "https://<redacted>@ccu/api");
    row("https://Admin@ccu/api", "https://<redacted>@ccu/api");
    row("to Admin:geheim@ccu3 port 80", "to <redacted>@ccu3 port 80");
    row("init http://10.0.0.3:43439/0123456789abcdef0123456789abcdef/HmIP-RF",
        "init http://10.0.0.3:43439/<redacted>/HmIP-RF");
}

//! S82, S84
void RedactorTest::takesCredentialsOut() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withoutCredentials(text), expected);
    const QString broken = QChar(0xD800) + text; // half a character must not stop the search
    QCOMPARE(withoutCredentials(broken), QLatin1Char('?') + expected);
}

void RedactorTest::leavesOrdinaryLinesAlone_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"17 Session.login ccu3-webui:443 status 200 sent 211 received 61 bytes in 34 ms",
             "17 setValue [fe80::1%eth0]:2010 failed after 5003 ms: OperationCanceledError",
             "no session: the CCU refused the password", "the CCU has forgotten the session", "HmIP-RF is now 3",
             "stored file ignored: profiles.json another version (set aside)",
             "Refused a connection from 192.168.1.7 which is no address of the CCU",
             "3014F711A000040D09910C2F is a device with 24 digits", "inside: 5", "a basic set", "http://ccu:80/api"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void RedactorTest::leavesOrdinaryLinesAlone() {
    QFETCH(QString, text);
    QCOMPARE(withoutCredentials(text), text);
}

//! Texts made to keep a search busy are either searched to the end or hidden as a whole.
void RedactorTest::isNoTrapForLongTexts() {
    for (const char* part :
        {"password", "password ", "\\\"", "password\\\\\\\\", "://", "a:", "sid \"", "@aaaaaaaa", "basic "}) {
        const QString text = QString::fromLatin1(part).repeated(8'000 / static_cast<int>(qstrlen(part)))
            + QStringLiteral(" password=geheim");
        QElapsedTimer timer;
        timer.start();
        QVERIFY2(!withoutCredentials(text).contains(QStringLiteral("geheim")), part);
        QVERIFY2(timer.elapsed() < 2'000, part);
    }
}

QTEST_GUILESS_MAIN(RedactorTest)
#include "tst_redactor.moc"
