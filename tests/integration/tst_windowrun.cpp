// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeccu.h"
#include "windowstage.h"

using namespace ccudesk;
using namespace ccudesk::test;

//! A whole run with a window: which window opens, and that every CCU is told before the program ends.
class TestWindowRun : public WindowStage {
    Q_OBJECT

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
