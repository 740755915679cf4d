// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/aboutbox.h"
#include "app/translation.h"
#include "tests/support/closedport.h"
#include "tests/support/fakeccu.h"
#include "ui/help/helpview.h"
#include "ui/pages/diagnosticsview.h"
#include "ui/pages/watchwindow.h"
#include "ui/palette/actionregistry.h"
#include "ui/theme.h"
#include "ui/wizard/fingerprintview.h"
#include "windowstage.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

using namespace ccudesk;
using namespace ccudesk::test;

//! A whole run with a window: what opens, how a person gets to a connection, and that every CCU is told before the
//! program ends.
class TestWindowRun : public WindowStage {
    Q_OBJECT

    //! The wizard with everything filled in but the password.
    static void openWizard(const Profile& profile) {
        press(QStringLiteral("Add a CCU …"));
        QVERIFY(shown<ConnectWizard>());
        shown<ConnectWizard>()->setProfile(profile);
    }
    static void connectByHand(const Profile& profile) {
        openWizard(profile);
        goTo(ConnectWizard::SignIn);
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        finishWizard();
    }
    [[nodiscard]] int sessions() const {
        return m_simulator->tell(R"({"counts":true})").value(QLatin1String("sessions")).toInt(-1);
    }
    //! Tab by Tab to the widget of that name, as a person without a mouse does.
    static void tabTo(const char* name) {
        constexpr int mostTabs = 60;
        for (int i = 0; i < mostTabs && QApplication::focusWidget()->objectName() != QLatin1String(name); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(name));
    }
    static void typeInto(const char* name, const QString& text) {
        tabTo(name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    static void pressEnter() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }

    QList<QUrl> m_opened;

public Q_SLOTS:
    void takeUrl(const QUrl& url) { m_opened.append(url); }

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tidyUp(); }

    void opensTheHomeAtOnce() {
        simulate();
        setEnvironment(m_simulator->profile());
        qputenv("CCU_PASSWORD", "demo");
        start();
        QVERIFY(shown<MainWindow>());
        QVERIFY(!shown<ConnectWizard>());
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        quit();
        QVERIFY(isSignedOff());
    }

    //! S16: the newest version is a link, and nothing looks for it by itself.
    void whatTheProgramCanDoIsInTheRegistry() {
        simulate();
        setEnvironment(m_simulator->profile());
        qputenv("CCU_PASSWORD", "demo");
        start();
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        const ActionRegistry& registry = shown<MainWindow>()->registry();
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "takeUrl");
        registry.action(QStringLiteral("release"))->trigger();
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QCOMPARE(m_opened, QList{QUrl(QStringLiteral("https://github.com/OpenCCU/OpenCCU/releases/latest"))});
        registry.action(QStringLiteral("about"))->trigger();
        QTRY_VERIFY(shown<AboutBox>());
        QVERIFY(shown<AboutBox>()->text().startsWith(QStringLiteral("CCU Desk " CCUDESK_VERSION)));
        QCOMPARE(m_opened.size(), 1); // it asks nobody
        QTest::mouseClick(shown<AboutBox>()->findChild<QPushButton*>(QStringLiteral("copyVersion")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), AboutBox::versionLine());
        QVERIFY(!shown<AboutBox>());
        registry.action(QStringLiteral("lookDark"))->trigger();
        QTRY_VERIFY(isDarkPalette(QApplication::palette()));
        QVERIFY(!registry.action(QStringLiteral("lookDark"))->isEnabled());
        QVERIFY(!registry.action(QStringLiteral("readWrite"))->isEnabled());
        registry.action(QStringLiteral("readOnly"))->trigger();
        QVERIFY(registry.action(QStringLiteral("readWrite"))->isEnabled());
        registry.action(QStringLiteral("report"))->trigger();
        QTRY_VERIFY(shown<DiagnosticsView>());
        QVERIFY(!shown<HelpView>()); // that is where problems of this program are reported
        registry.action(QStringLiteral("help"))->trigger();
        QTRY_VERIFY(shown<HelpView>());
        registry.action(QStringLiteral("watch"))->trigger();
        QTRY_VERIFY(shown<WatchWindow>());
        quit();
        QVERIFY(!shown<HelpView>());
        QVERIFY(!shown<WatchWindow>());
        QVERIFY(isSignedOff());
    }

    void asksForAMissingPassword() {
        simulate();
        setEnvironment(m_simulator->profile());
        start();
        QVERIFY(isAt(ConnectWizard::SignIn));
        QVERIFY(!shown<MainWindow>());
        QVERIFY(says(QStringLiteral("There is no password yet.")));
        QVERIFY(says(QStringLiteral("The password is needed")) && !says(QStringLiteral("This did not work")));
        QCOMPARE(field("host")->text(), m_simulator->profile().host);
        QCOMPARE(field("user")->text(), m_simulator->profile().user);
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        finishWizard();
        QVERIFY(shown<MainWindow>());
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        quit();
        QVERIFY(isSignedOff());
    }

    //! From the first start to the home without a mouse, in both languages.
    void theKeyboardIsEnough_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("English") << QStringLiteral("en");
    }
    void theKeyboardIsEnough() {
        QFETCH(const QString, language);
        simulate();
        const Translation translation({QStringLiteral("ccudesk"), QStringLiteral("--language"), language});
        start();
        auto* desk = shown<DeskWindow>();
        QVERIFY(QTest::qWaitForWindowActive(desk, patience));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // "Add a CCU …" has the focus
        QTRY_VERIFY(shown<ConnectWizard>());
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::activeWindow(), shown<ConnectWizard>(), patience);
        const Profile profile = m_simulator->profile();
        typeInto("host", profile.host);
        tabTo("moreSettings");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        for (auto it = profile.ports.cbegin(); it != profile.ports.cend(); ++it)
            typeInto(qPrintable(QString(QStringLiteral("port ") + it.key())), QString::number(it.value()));
        pressEnter();
        QTRY_VERIFY_WITH_TIMEOUT(isAt(ConnectWizard::Certificate), patience);
        QCOMPARE(sessions(), 0);
        pressEnter();
        QTRY_VERIFY(isAt(ConnectWizard::SignIn));
        typeInto("user", profile.user);
        typeInto("password", QStringLiteral("demo"));
        pressEnter();
        QTRY_VERIFY(isAt(ConnectWizard::Callback));
        pressEnter();
        QTRY_VERIFY(isAt(ConnectWizard::Test));
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget()->objectName(), QStringLiteral("next"), patience);
        pressEnter(); // the test has ended, and nothing had to be found for that
        QTRY_VERIFY(isAt(ConnectWizard::Done));
        typeInto("profileName", QStringLiteral("Lindenhof"));
        pressEnter();
        QTRY_VERIFY(shown<MainWindow>());
        QVERIFY(shown<DeskWindow>()->windowTitle().startsWith(QStringLiteral("Lindenhof")));
        quit();
        QVERIFY(isSignedOff());
    }

    //! S35: the first contact shows the fingerprint, and only then does anything go to the CCU.
    void asksWhetherThisIsTheCcu() {
        simulate();
        Profile unjudged = m_simulator->profile();
        const QByteArray pin = std::exchange(unjudged.trust.pinSha256, {});
        start();
        openWizard(unjudged);
        goTo(ConnectWizard::Certificate);
        QVERIFY(says(QStringLiteral("Is this your CCU?")));
        const auto* view = shown<ConnectWizard>()->findChild<FingerprintView*>(QStringLiteral("shownFingerprint"));
        QCOMPARE(view->fingerprint(), pin);
        QCOMPARE(sessions(), 0);
        goTo(ConnectWizard::SignIn);
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        finishWizard();
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        quit();
        QVERIFY(isSignedOff());
        start(); // what was trusted is known from now on
        QVERIFY(isAt(ConnectWizard::SignIn));
        QCOMPARE(shown<ConnectWizard>()->profile().trust.pinSha256, pin);
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        finishWizard();
        quit();
        QVERIFY(isSignedOff());
    }

    //! S35, S125: another certificate stops everything before the password leaves; both are seen, and the careful
    //! choice is the one that Enter makes.
    void showsAnotherCertificateBesideTheOld() {
        simulate();
        Profile old = m_simulator->profile();
        const QByteArray pin = std::exchange(old.trust.pinSha256, QByteArray(32, '\x11'));
        setEnvironment(old);
        qputenv("CCU_PASSWORD", "demo");
        start();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("This is not the certificate that you trust")), patience);
        QCOMPARE(sessions(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::activeWindow(), shown<ConnectWizard>(), patience);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("other"));
        pressEnter();
        QTRY_VERIFY(says(QStringLiteral("You did not trust the certificate that was shown.")));
        goTo(ConnectWizard::Certificate);
        QVERIFY(says(QStringLiteral("This is not the certificate that you trust")));
        QCOMPARE(sessions(), 0);
        press(QStringLiteral("&Trust the new certificate"));
        QVERIFY(isAt(ConnectWizard::SignIn));
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        finishWizard();
        QCOMPARE(m_composition->profiles().profiles().constFirst().trust.pinSha256, pin);
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        quit();
        QVERIFY(isSignedOff());
    }

    //! Added again, a CCU is the one that is known: what is trusted so far counts, and what was set stays.
    void addingAKnownCcuIsNoFirstContact() {
        simulate();
        start();
        connectByHand(m_simulator->profile());
        Profile kept = m_composition->profiles().profiles().constFirst();
        kept.trust.pinSha256 = QByteArray(32, '\x11'); // the certificate has changed since
        kept.isReadOnly = true;
        QVERIFY(m_composition->profiles().keep(kept));
        choose(QStringLiteral("Add a CCU …"));
        QTRY_VERIFY(shown<ConnectWizard>());
        Profile typed = m_simulator->profile();
        typed.id.clear();
        typed.trust = {};
        shown<ConnectWizard>()->setProfile(typed);
        kept.id = shown<ConnectWizard>()->profile().id;
        QVERIFY(m_composition->profiles().keep(kept));
        goTo(ConnectWizard::Certificate);
        QVERIFY(says(QStringLiteral("This is not the certificate that you trust")));
        QVERIFY(shown<ConnectWizard>()->profile().isReadOnly);
        press(QStringLiteral("Cancel"));
        QTRY_VERIFY(!shown<ConnectWizard>());
        quit();
        QVERIFY(isSignedOff());
    }

    void asksAgainAfterAWrongPassword() {
        simulate();
        setEnvironment(m_simulator->profile());
        const QByteArray wrong = "Lindenhof-geheim-7";
        qputenv("CCU_PASSWORD", wrong);
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isAt(ConnectWizard::SignIn), patience);
        QVERIFY(says(QStringLiteral("The CCU refuse")));
        QCOMPARE(field("host")->text(), m_simulator->profile().host);
        QVERIFY(field("password")->text().isEmpty());
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        finishWizard();
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        quit();
        QVERIFY(isSignedOff());
        // S59: nothing of it in the log or in what is kept, not as it is sent either
        QVERIFY(holds(QStringLiteral("ccudesk.log")) && holds(QStringLiteral("profiles.json")));
        QVERIFY(!isWrittenAnywhere(wrong));
        const QByteArray user = m_simulator->profile().user.toUtf8();
        for (const QByteArray& password : {wrong, QByteArray("demo")})
            QVERIFY(!isWrittenAnywhere(QByteArray(user + ':' + password).toBase64()));
        const QJsonArray ids = m_simulator->tell(R"({"counts":true})").value(QLatin1String("sessionIds")).toArray();
        QVERIFY(!ids.isEmpty());
        for (const auto& id : ids)
            QVERIFY(!isWrittenAnywhere(id.toString().toLatin1()));
        const QString arguments = QCoreApplication::arguments().join(QLatin1Char(' '));
        QVERIFY(!arguments.contains(QLatin1String(wrong)) && !arguments.contains(QStringLiteral("demo")));
    }

    //! In the wizard the step that failed says so, and leads to where it is mended.
    void aWrongPasswordIsMendedInTheWizard() {
        simulate();
        start();
        openWizard(m_simulator->profile());
        goTo(ConnectWizard::SignIn);
        QTest::keyClicks(field("password"), QStringLiteral("wrong"));
        goTo(ConnectWizard::Test);
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "takeUrl");
        press(QStringLiteral("&Open the CCU's page")); // S75
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        const QString port = QString::number(m_simulator->profile().ports.value(QStringLiteral("JSON")));
        QCOMPARE(m_opened.constLast(), QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(port)));
        press(QStringLiteral("Change &user or password …"));
        QVERIFY(isAt(ConnectWizard::SignIn));
        field("password")->clear();
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        finishWizard();
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        quit();
        QVERIFY(isSignedOff());
    }

    //! S104: what answers is asked before anybody types a password for it.
    void aRouterIsNoticedBeforeThePassword() {
        FakeCcu router(
            [](const FakeCcu::Request&) { return FakeCcu::ok("<html><body>Login</body></html>", "text/html"); });
        QVERIFY(router.listen());
        Profile profile;
        profile.host = QStringLiteral("127.0.0.1");
        profile.user = QStringLiteral("Lindenhof");
        profile.security = TransportSecurity::Plain; // agreed to before
        profile.ports = {{QStringLiteral("JSON"), router.port()}, {QStringLiteral("Homegear"), test::closedPort()}};
        start();
        openWizard(profile);
        shown<ConnectWizard>()->button(QWizard::NextButton)->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("it is no CCU")), patience);
        QVERIFY(isAt(ConnectWizard::Find));
        for (const FakeCcu::Request& request : router.requests())
            QVERIFY(!request.body.contains("Lindenhof") && request.header("Authorization").isEmpty());
        press(QStringLiteral("Cancel"));
        QTRY_VERIFY(!shown<ConnectWizard>());
        quit();
    }

    //! S35: the banner leads to both certificates in one step, and nothing is sent before one is trusted.
    void theBannerLeadsToBothCertificates() {
        simulate();
        Profile old = m_simulator->profile();
        const QByteArray pin = std::exchange(old.trust.pinSha256, QByteArray(32, '\x11'));
        setEnvironment(old);
        qputenv("CCU_PASSWORD", "demo");
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isAt(ConnectWizard::Certificate), patience);
        press(QStringLiteral("Cancel"));
        QTRY_VERIFY(!shown<ConnectWizard>());
        press(QStringLiteral("Compare certificates …"));
        QTRY_VERIFY_WITH_TIMEOUT(isAt(ConnectWizard::Certificate), patience);
        QVERIFY(says(QStringLiteral("This is not the certificate that you trust")));
        QCOMPARE(sessions(), 0);
        press(QStringLiteral("&Trust the new certificate"));
        finishWizard();
        QCOMPARE(m_composition->profiles().profiles().constFirst().trust.pinSha256, pin);
        quit();
        QVERIFY(isSignedOff());
    }

    //! Nothing comes back: the person may go on, and no address is left at the CCU that nobody hears.
    void goesOnWithoutCallbacks() {
        simulate();
        m_simulator->tell(R"({"faults":{"noCallbacks":true}})");
        start();
        openWizard(m_simulator->profile());
        goTo(ConnectWizard::SignIn);
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        goTo(ConnectWizard::Test);
        auto* next = shown<ConnectWizard>()->button(QWizard::NextButton);
        QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Go on &without callbacks")), patience);
        QVERIFY(!next->isEnabled());
        press(QStringLiteral("Go on &without callbacks"));
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), patience);
        finishWizard();
        QVERIFY(!m_composition->profiles().profiles().constFirst().callback.isWanted);
        QTRY_VERIFY(m_simulator->tell(R"({"counts":true})").value(QLatin1String("callbackUrls")).toArray().isEmpty());
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
        openWizard(profile);
        goTo(ConnectWizard::Test);
        QTRY_COMPARE_WITH_TIMEOUT(logins, 1, patience);
        press(QStringLiteral("Cancel"));
        QTRY_VERIFY(!shown<ConnectWizard>());
        quit();
        QVERIFY(isLoggedOut);
    }

    //! What is kept of a real CCU stays, even when the person has tried the demo before; both stay open, side by side.
    void showsSeveralCcusInOneWindow() {
        simulate();
        start();
        press(QStringLiteral("Try the demo home"));
        QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
        MainWindow* demo = shown<MainWindow>();
        choose(QStringLiteral("Add a CCU …"));
        QTRY_VERIFY(shown<ConnectWizard>());
        shown<ConnectWizard>()->setProfile(m_simulator->profile());
        goTo(ConnectWizard::SignIn);
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        finishWizard();
        MainWindow* real = shown<MainWindow>();
        QVERIFY(real != demo && !demo->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        QVERIFY(holds(QStringLiteral("registrations.json")));
        choose(QStringLiteral("Demo home"));
        QVERIFY(demo->isVisible());
        QCOMPARE(shown<DeskWindow>()->currentHome(), demo);
        choose(QStringLiteral("Disconnect"));
        QTRY_COMPARE(shown<MainWindow>(), real);
        quit();
        QVERIFY(isSignedOff());
    }

    //! One place refuses every write; it can be allowed again without a new connection.
    void readsOnly() {
        simulate();
        start();
        connectByHand(m_simulator->profile());
        choose(QStringLiteral("Read only"));
        const Profile& kept = m_composition->profiles().profiles().constFirst();
        QVERIFY(kept.isReadOnly);
        auto* readOnly = shown<MainWindow>()->header()->findChild<QWidget*>(QStringLiteral("readOnly"));
        QVERIFY(readOnly->isVisible());
        choose(QStringLiteral("Read only"));
        QVERIFY(!readOnly->isVisible());
        quit();
        QVERIFY(isSignedOff());
    }

    //! U3: what a pin forgives is said where it is seen, and can be put away.
    //! S36
    void saysThatTheCertificateEnds() {
        m_simulator = std::make_unique<SimulatorProcess>();
        QVERIFY(m_simulator->start(QStringLiteral(SIMULATOR_PROGRAM),
            {QStringLiteral("--no-life"), QStringLiteral("--certificate-days"), QStringLiteral("7")}));
        start();
        connectByHand(m_simulator->profile());
        QTRY_VERIFY(shown<MessageBar>());
        QVERIFY(shown<MessageBar>()->message().text.contains(QStringLiteral("expires on")));
        quit();
        QVERIFY(isSignedOff());
    }

    //! U6: for a while, and not beyond this run; whoever wants it locks at once.
    void allowsChangesForAWhile() {
        simulate();
        start();
        connectByHand(m_simulator->profile());
        choose(QStringLiteral("Read only"));
        choose(QStringLiteral("Allow changes for 10 minute(s)"));
        auto* chip = shown<MainWindow>()->header()->findChild<QAbstractButton*>(QStringLiteral("readOnly"));
        QVERIFY(chip->text().startsWith(QStringLiteral("Unlocked until")));
        QVERIFY(m_composition->profiles().profiles().constFirst().isReadOnly);
        QVERIFY(!profileEntry(QStringLiteral("Allow changes for 10 minute(s)")));
        choose(QStringLiteral("Lock again"));
        QCOMPARE(chip->text(), QStringLiteral("Read only"));
        choose(QStringLiteral("Allow changes for 10 minute(s)"));
        choose(QStringLiteral("Change the connection …")); // what holds for a while must not be kept
        QTRY_VERIFY(shown<ConnectWizard>());
        QVERIFY(shown<ConnectWizard>()->profile().isReadOnly);
        QCOMPARE(chip->text(), QStringLiteral("Read only"));
        press(QStringLiteral("Cancel"));
        QTRY_VERIFY(!shown<ConnectWizard>());
        quit();
        QVERIFY(isSignedOff());
    }

    void locksByItself() {
        Composition composition{CommandLine()};
        ConnectionSettings settings;
        settings.profile.id = QStringLiteral("11111111-2222-5333-8444-555555555555");
        settings.profile.isReadOnly = true;
        const auto installation = composition.makeInstallation(settings);
        CcuConnection& connection = installation->connection();
        MainWindow window(*installation, composition.clock());
        Unlocking unlocking(connection, window);
        unlocking.unlock(std::chrono::milliseconds(1));
        QVERIFY(unlocking.isUnlocked() && !connection.profile().isReadOnly);
        QTRY_VERIFY(connection.profile().isReadOnly);
        QVERIFY(!unlocking.isUnlocked());
    }

    //! S132, S121: told what goes, asked once, and what is gone is gone: files, settings, registrations at the CCU.
    //! S31, S62: whoever has a CCU here that nobody looks at any more is told, and may remove it.
    void remindsOfACcuThatNobodyUses() {
        simulate();
        start();
        Profile idle = m_simulator->profile();
        idle.id = QStringLiteral("11111111-2222-3333-4444-555555555555");
        idle.name = QStringLiteral("Holiday home");
        idle.isOpenAtStart = false;
        QVERIFY(m_composition->profiles().keep(idle));
        const QString folder = m_composition->dataFolder(idle);
        QVERIFY(QDir().mkpath(folder));
        QFile used(folder + QStringLiteral("/snapshot.json"));
        QVERIFY(used.open(QIODevice::WriteOnly));
        QVERIFY(used.setFileTime(QDateTime::currentDateTime().addDays(-200), QFileDevice::FileModificationTime));
        used.close();
        connectByHand(m_simulator->profile());
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        QTRY_VERIFY(shown<MessageBar>());
        QVERIFY(shown<MessageBar>()->message().title.startsWith(QStringLiteral("Holiday home")));
        Q_EMIT shown<MessageBar>()->actionRequested(0);
        auto* box = shown<QMessageBox>();
        QVERIFY(box && box->text().contains(QStringLiteral("Holiday home")));
        box->close();
        quit();
        QVERIFY(isSignedOff());
    }

    void erasesWhatItKnowsAboutACcu() {
        simulate();
        start();
        connectByHand(m_simulator->profile());
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        const QString favourites = m_composition->profiles().profiles().first().id + QStringLiteral("/favourites");
        QSettings().setValue(favourites, QStringLiteral("LEQ0000001"));
        choose(QStringLiteral("Remove this CCU …"));
        auto* box = shown<QMessageBox>();
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(QStringLiteral("password")));
        box->findChild<QPushButton*>(QStringLiteral("remove"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!holds(QStringLiteral("snapshot.json")), patience);
        QVERIFY(!holds(QStringLiteral("registrations.json")));
        QVERIFY(m_composition->profiles().profiles().isEmpty());
        QVERIFY(!QSettings().contains(favourites));
        QVERIFY(isSignedOff());
        QVERIFY(!shown<MainWindow>());
        QTRY_VERIFY(shown<EmptyState>());
        const auto labels = shown<EmptyState>()->findChildren<QLabel*>();
        const auto isTold = [&labels] {
            return std::any_of(labels.begin(), labels.end(),
                [](const QLabel* label) { return label->text().contains(QStringLiteral("Erased: ")); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), patience); // the key store is asked, too
        quit();
        start();
        QVERIFY(!shown<ConnectWizard>()); // nothing is known
        quit();
    }
};

QTEST_MAIN(TestWindowRun)
#include "tst_windowrun.moc"
