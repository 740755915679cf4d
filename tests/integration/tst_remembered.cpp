// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowstage.h"

#include <QProcess>
#include <QRadioButton>

using namespace ccudesk;
using namespace ccudesk::test;

//! What the next start knows of a CCU, with the real key store of a session (tests/support/with-keyring).
class TestRemembered : public WindowStage {
    Q_OBJECT

    static QString keyTool(const QString& command) {
        QProcess tool;
        tool.start(QStringLiteral("secret-tool"), {command, QStringLiteral("server"), QStringLiteral("CCU Desk")});
        tool.waitForFinished(patience);
        return QString::fromUtf8(tool.readAllStandardOutput());
    }
    static QRadioButton* choice(const char* name) {
        return shown<ConnectPage>()->findChild<QRadioButton*>(QLatin1String(name));
    }
    //! With what a person would type.
    void connectByHand() {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(choice("inKeyStore")->isEnabled(), patience);
        shown<ConnectPage>()->setProfile(m_simulator->profile());
        choice("inKeyStore")->click();
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        press(QStringLiteral("Connect"));
        QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(keyTool(QStringLiteral("lookup")), QStringLiteral("demo"), patience);
    }

private Q_SLOTS:
    void init() {
        prepare();
        keyTool(QStringLiteral("clear"));
        simulate();
    }
    void cleanup() { tidyUp(); }

    void theNextStartNeedsNoTyping() {
        connectByHand();
        quit();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        quit();
        QVERIFY(isSignedOff());
    }

    //! A wrong password is not worth keeping.
    void onlyWhatTheCcuAcceptedIsKept() {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(choice("inKeyStore")->isEnabled(), patience);
        shown<ConnectPage>()->setProfile(m_simulator->profile());
        choice("inKeyStore")->click();
        QTest::keyClicks(field("password"), QStringLiteral("Lindenhof"));
        press(QStringLiteral("Connect"));
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("The CCU refuses the login")), patience);
        QVERIFY(keyTool(QStringLiteral("lookup")).isEmpty());
        QVERIFY(!holds(QStringLiteral("profiles.json")));
        quit();
    }

    void anEntryThatIsGoneIsAskedFor() {
        connectByHand();
        quit();
        keyTool(QStringLiteral("clear"));
        start();
        QTRY_VERIFY_WITH_TIMEOUT(
            says(QStringLiteral("The key store has no password for this CCU any more.")), patience);
        QCOMPARE(field("host")->text(), m_simulator->profile().host);
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        press(QStringLiteral("Connect"));
        QTRY_COMPARE_WITH_TIMEOUT(keyTool(QStringLiteral("lookup")), QStringLiteral("demo"), patience);
        quit();
    }

    void whoNoLongerWantsItKeptLosesTheEntry() {
        connectByHand();
        quit();
        start();
        QVERIFY(button(QStringLiteral("Cancel")));
        button(QStringLiteral("Cancel"))->click(); // before the key store has answered
        choice("forSession")->click();
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        press(QStringLiteral("Connect"));
        QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(keyTool(QStringLiteral("lookup")).isEmpty(), patience);
        quit();
        start();
        QVERIFY(shown<ConnectPage>());
        QCOMPARE(field("host")->text(), m_simulator->profile().host); // that much is still known
        QVERIFY(!shown<MainWindow>());
        quit();
    }
};

QTEST_MAIN(TestRemembered)
#include "tst_remembered.moc"
