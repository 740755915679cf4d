// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeccu.h"
#include "ui/wizard/fingerprintview.h"
#include "windowstage.h"

using namespace ccudesk;
using namespace ccudesk::test;

//! A whole run with a window: which window opens, and that every CCU is told before the program ends.
class TestWindowRun : public WindowStage {
    Q_OBJECT

    static void connectByHand(const Profile& profile) {
        shown<ConnectPage>()->setProfile(profile);
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        QTest::keyClick(field("password"), Qt::Key_Return);
    }

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tidyUp(); }

    void opensTheHomeAtOnce() {
        simulate();
        setEnvironment(m_simulator->profile());
        qputenv("CCU_PASSWORD", "demo");
        start();
        QVERIFY(shown<MainWindow>());
        QVERIFY(!shown<ConnectPage>());
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        quit();
        QVERIFY(isSignedOff());
    }

    void asksForAMissingPassword() {
        simulate();
        setEnvironment(m_simulator->profile());
        start();
        QVERIFY(shown<ConnectPage>());
        QVERIFY(!shown<MainWindow>());
        QVERIFY(says(QStringLiteral("There is no password yet.")));
        QCOMPARE(field("host")->text(), m_simulator->profile().host);
        QCOMPARE(field("user")->text(), m_simulator->profile().user);
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        QTest::keyClick(field("password"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
        QVERIFY(!shown<ConnectPage>());
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        quit();
        QVERIFY(isSignedOff());
    }

    //! S35: the first contact shows the fingerprint, and only then does anything go to the CCU.
    void asksWhetherThisIsTheCcu() {
        simulate();
        Profile unjudged = m_simulator->profile();
        const QByteArray pin = std::exchange(unjudged.trust.pinSha256, {});
        start();
        connectByHand(unjudged);
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Is this your CCU?")), patience);
        const auto* view = shown<ConnectPage>()->findChild<FingerprintView*>(QStringLiteral("shownFingerprint"));
        QCOMPARE(view->fingerprint(), pin);
        QCOMPARE(m_simulator->tell(R"({"counts":true})").value(QLatin1String("sessions")).toInt(-1), 0);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("trustCertificate"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        quit();
        QVERIFY(isSignedOff());
        start(); // what was trusted is known from now on
        QCOMPARE(field("pin")->text(), QString::fromLatin1(pin.toHex(':')));
        quit();
    }

    //! S35, S125: another certificate stops everything before the password leaves; both are seen, and the careful
    //! choice is the one that Enter makes.
    void showsAnotherCertificateBesideTheOld() {
        simulate();
        Profile old = m_simulator->profile();
        const QByteArray pin = std::exchange(old.trust.pinSha256, QByteArray(32, '\x11'));
        start();
        connectByHand(old);
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("This is not the certificate that you trust")), patience);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("refuseCertificate"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(says(QStringLiteral("You did not trust the certificate that was shown.")));
        QCOMPARE(field("pin")->text(), QString::fromLatin1(old.trust.pinSha256.toHex(':')));
        QCOMPARE(m_simulator->tell(R"({"counts":true})").value(QLatin1String("sessions")).toInt(-1), 0);
        press(QStringLiteral("Connect"));
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("This is not the certificate that you trust")), patience);
        press(QStringLiteral("&Trust the new certificate"));
        QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        quit();
        QVERIFY(isSignedOff());
    }

    //! Named by the environment, with the wrong fingerprint: the home gives way to the page that shows both.
    void asksAboutTheCertificateInsteadOfTheHome() {
        simulate();
        Profile old = m_simulator->profile();
        old.trust.pinSha256 = QByteArray(32, '\x11');
        setEnvironment(old);
        qputenv("CCU_PASSWORD", "demo");
        start();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("This is not the certificate that you trust")), patience);
        QVERIFY(!shown<MainWindow>());
        press(QStringLiteral("&Trust the new certificate"));
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("The certificate is trusted now.")), patience);
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        press(QStringLiteral("Connect"));
        QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        quit();
        QVERIFY(isSignedOff());
    }

    void asksAgainAfterAWrongPassword() {
        simulate();
        setEnvironment(m_simulator->profile());
        qputenv("CCU_PASSWORD", "Lindenhof-geheim-7");
        start();
        QTRY_VERIFY_WITH_TIMEOUT(shown<ConnectPage>(), patience);
        QVERIFY(!shown<MainWindow>());
        QVERIFY(says(QStringLiteral("The CCU refuses the login")));
        QCOMPARE(field("host")->text(), m_simulator->profile().host);
        QVERIFY(field("password")->text().isEmpty());
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        QTest::keyClick(field("password"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        quit();
        QVERIFY(isSignedOff());
    }

    //! The login is on its way when the person cancels and leaves: the session that comes of it must be given back.
    void waitsForTheLogoutOfACancelledAttempt() {
        qsizetype logins = 0;
        bool isLoggedOut = false;
        FakeCcu ccu([&](const FakeCcu::Request& request) {
            FakeCcu::Answer answer = FakeCcu::json(R"({"version":"1.1","result":"aB3dE6gH9k","error":null})");
            if (request.body.contains("Session.login")) {
                ++logins;
                answer.delayMs = 500;
            }
            isLoggedOut = isLoggedOut || request.body.contains("Session.logout");
            return answer;
        });
        QVERIFY(ccu.listen());
        start();
        Profile profile;
        profile.host = QStringLiteral("127.0.0.1");
        profile.user = QStringLiteral("desk");
        profile.security = TransportSecurity::Plain;
        profile.ports = {{QStringLiteral("JSON"), ccu.port()}};
        shown<ConnectPage>()->setProfile(profile);
        press(QStringLiteral("Connect"));
        QTRY_COMPARE_WITH_TIMEOUT(logins, 1, patience);
        press(QStringLiteral("Cancel"));
        quit();
        QVERIFY(isLoggedOut);
    }

    //! What is kept of a real CCU stays, even when the person has tried the demo before.
    void keepsARealCcuApartFromTheDemo() {
        simulate();
        start();
        press(QStringLiteral("Try the demo home"));
        press(QStringLiteral("Cancel"));
        QVERIFY(!shown<MainWindow>());
        shown<ConnectPage>()->setProfile(m_simulator->profile());
        field("password")->setText(QStringLiteral("demo"));
        press(QStringLiteral("Connect"));
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        QVERIFY(holds(QStringLiteral("registrations.json")));
        quit();
        QVERIFY(isSignedOff());
    }
};

QTEST_MAIN(TestWindowRun)
#include "tst_windowrun.moc"
