// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/erasure.h"
#include "core/profile/connectionsettings.h"
#include "windowstage.h"

#include <QProcess>
#include <QRadioButton>
#include <QSignalSpy>

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
        return shown<ConnectWizard>()->findChild<QRadioButton*>(QLatin1String(name));
    }
    //! With what a person would type, up to the password.
    void enter(const QString& password) {
        start();
        press(QStringLiteral("Add a CCU …"));
        QTRY_VERIFY_WITH_TIMEOUT(choice("inKeyStore")->isEnabled(), patience);
        shown<ConnectWizard>()->setProfile(m_simulator->profile());
        goTo(ConnectWizard::SignIn);
        choice("inKeyStore")->click();
        QTest::keyClicks(field("password"), password);
    }
    void connectByHand() {
        enter(QStringLiteral("demo"));
        finishWizard();
        QVERIFY(shown<MainWindow>());
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
        enter(QStringLiteral("Lindenhof"));
        goTo(ConnectWizard::Test);
        QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Change &user or password …")), patience);
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
        finishWizard();
        QTRY_COMPARE_WITH_TIMEOUT(keyTool(QStringLiteral("lookup")), QStringLiteral("demo"), patience);
        quit();
    }

    void whoNoLongerWantsItKeptLosesTheEntry() {
        connectByHand();
        quit();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
        Q_EMIT shown<MainWindow>()->connectionChangeRequested();
        QTRY_VERIFY(shown<ConnectWizard>());
        goTo(ConnectWizard::SignIn);
        QTRY_COMPARE_WITH_TIMEOUT(shown<ConnectWizard>()->password().reveal(), QStringLiteral("demo"), patience);
        choice("forSession")->click();
        finishWizard();
        QTRY_VERIFY_WITH_TIMEOUT(keyTool(QStringLiteral("lookup")).isEmpty(), patience);
        quit();
        start();
        QVERIFY(isAt(ConnectWizard::SignIn));
        QCOMPARE(field("host")->text(), m_simulator->profile().host); // that much is still known
        QVERIFY(!shown<MainWindow>());
        quit();
    }

    //! Several CCUs are several homes, at the next start, too; one that was disconnected stays away.
    void theNextStartOpensWhatWasOpen() {
        connectByHand();
        SimulatorProcess other;
        QVERIFY(other.start(QStringLiteral(SIMULATOR_PROGRAM), {QStringLiteral("--no-life")}));
        Profile second = other.profile();
        second.host = QStringLiteral("localhost");
        second.id = profileIdFor(second.host);
        second.name = QStringLiteral("Gartenhaus");
        second.keeping = PasswordKeeping::KeyStore;
        QVERIFY(m_composition->profiles().keep(second));
        const auto written = m_composition->credentials().write(second.id, Secret(QStringLiteral("demo")));
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patience);
        QVERIFY(written.result());
        quit();
        start();
        const auto sessions = [](SimulatorProcess& ccu) {
            return ccu.tell(R"({"counts":true})").value(QLatin1String("sessions")).toInt(-1);
        };
        QTRY_COMPARE_WITH_TIMEOUT(sessions(other), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(sessions(*m_simulator), 1, patience);
        QVERIFY(!shown<ConnectWizard>());
        QTRY_VERIFY(shown<MainWindow>()->windowTitle().startsWith(second.name)); // the one used last is seen
        choose(QStringLiteral("Disconnect"));
        QTRY_COMPARE_WITH_TIMEOUT(sessions(other), 0, patience);
        quit();
        start();
        QTRY_COMPARE_WITH_TIMEOUT(sessions(*m_simulator), 1, patience);
        QVERIFY(!shown<MainWindow>()->windowTitle().startsWith(second.name));
        quit();
        QVERIFY(isSignedOff());
        QCOMPARE(sessions(other), 0);
        QVERIFY(other.stop());
    }

    //! S121: the password goes with the rest.
    void whoRemovesACcuLosesTheEntry() {
        connectByHand();
        const Profile profile = m_composition->profiles().profiles().constFirst();
        Erasure erasure(*m_composition, profile);
        QSignalSpy done(&erasure, &Erasure::done);
        erasure.start();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
        QVERIFY(done.constFirst().at(0).toString().contains(QStringLiteral("the password in the key store")));
        QVERIFY(done.constFirst().at(1).toString().isEmpty());
        QVERIFY(keyTool(QStringLiteral("lookup")).isEmpty());
        quit();
    }
};

QTEST_MAIN(TestRemembered)
#include "tst_remembered.moc"
