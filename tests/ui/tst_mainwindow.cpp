// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/control/findable.h"
#include "tests/ui/pagehome.h"
#include "ui/mainwindow.h"
#include "ui/pages/recordview.h"
#include "ui/pages/trafficview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/shellheader.h"
#include "ui/widgets/shellstatus.h"
#include "ui/wizard/connectiontest.h"
#include "ui/wizard/ladderrow.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ccudesk;

namespace {

//! A port on this computer where nobody listens.
quint16 deadPort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16{1};
}

struct Fixture {
    Fixture() { window.show(); }

    static Profile profile() {
        Profile profile;
        profile.id = QStringLiteral("11111111-2222-5333-8444-555555555555");
        profile.name = QStringLiteral("Test");
        profile.host = QStringLiteral("127.0.0.1");
        profile.security = TransportSecurity::Plain;
        profile.ports = {{QStringLiteral("JSON"), deadPort()}};
        return profile;
    }
    QMenu* openMenu() {
        for (QMenu* menu : window.findChildren<QMenu*>())
            if (menu->isVisible())
                return menu;
        return nullptr;
    }
    static QStringList textsOf(const QMenu* menu) {
        QStringList texts;
        for (const QAction* action : menu->actions())
            texts.append(action->text());
        return texts;
    }

    static QAction* entry(const QMenu* menu, const QString& text) {
        for (QAction* action : menu->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }

    SystemClock clock;
    QTemporaryDir folder;
    Installation installation{profile(), Secret(QStringLiteral("x")), folder.path(), clock};
    MainWindow window{installation, clock};
};

} // namespace

//! What the window says of the connection, and where it can be asked for.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useTestSettings(QStringLiteral("tst_mainwindow")); }

    //! What will be missing in a chart is said when it happens.
    void aHistoryThatIsNotWrittenIsSaid() {
        SystemClock clock;
        QTemporaryDir folder;
        QFile blocker(folder.filePath(QStringLiteral("file")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Installation installation(Fixture::profile(), Secret(QStringLiteral("x")), folder.path(), clock);
        installation.keepHistory(blocker.fileName() + QStringLiteral("/history.sqlite"));
        MainWindow window(installation, clock);
        window.show();
        const auto* bar = window.findChild<MessageBar*>();
        QVERIFY(!bar->isVisible());
        (void)installation.history()->tidy();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->accessibleName().contains(QStringLiteral("The history is not recorded"))
            || bar->accessibleDescription().contains(QStringLiteral("The history is not recorded")));
    }

    void chipTellsMoreAndConnectsAgain() {
        Fixture f;
        QSignalSpy shown(&f.window, &MainWindow::connectionShown);
        auto* chip = f.window.header()->findChild<Chip*>(QStringLiteral("live"));
        QTest::mouseClick(chip, Qt::LeftButton);
        QMenu* menu = f.openMenu();
        QVERIFY(menu);
        QVERIFY(Fixture::textsOf(menu).contains(QStringLiteral("The CCU has no address to report changes to.")));
        QAction* retry = Fixture::entry(menu, QStringLiteral("Connect again"));
        QVERIFY(retry && retry->isEnabled());
        menu->close();
        retry->trigger();
        QCOMPARE(shown.constFirst().constFirst().value<ConnectionState>(), ConnectionState::Connecting);
        QTRY_COMPARE(f.installation.connection().state(), ConnectionState::Failed);

        const QString reason = f.installation.connection().lastError().message;
        QCOMPARE(f.window.connectionSentence(), reason);
        QCOMPARE(shown.constLast().at(1).toString(), reason); // the pages hear what the window says
        QCOMPARE(chip->toolTip(), reason);
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(f.openMenu());
        QCOMPARE(Fixture::textsOf(f.openMenu()).constFirst(), reason);
        QVERIFY(Fixture::entry(f.openMenu(), QStringLiteral("Connect again"))->isEnabled());
        f.openMenu()->close();
    }

    void statusBarOpensTheSame() {
        Fixture f;
        QTest::mouseClick(f.window.status()->findChild<QAbstractButton*>(), Qt::LeftButton);
        QVERIFY(f.openMenu());
        f.openMenu()->close();
    }

    void theMenuLeadsToTheLog() {
        Fixture f;
        QSignalSpy requested(&f.window, &MainWindow::logRequested);
        QTest::mouseClick(f.window.status()->findChild<QAbstractButton*>(), Qt::LeftButton);
        const auto actions = f.openMenu()->actions();
        const auto log = std::find_if(actions.begin(), actions.end(),
            [](const QAction* action) { return action->text() == QStringLiteral("Log …"); });
        QVERIFY(log != actions.end());
        (*log)->trigger();
        QCOMPARE(requested.size(), 1);
        f.openMenu()->close();
    }

    //! S101: by the name of the connection, as long as it lasts.
    void uncheckedCertificateIsSaid() {
        Fixture f;
        Profile careless = Fixture::profile();
        careless.security = TransportSecurity::Tls;
        careless.trust.kind = TrustRule::Kind::Unchecked;
        Installation installation(careless, Secret(QStringLiteral("x")), f.folder.path(), f.clock);
        MainWindow window(installation, f.clock);
        window.show();
        const auto* bar = window.findChild<MessageBar*>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->message().title, QStringLiteral("Nobody checks the certificate of Test"));
        QVERIFY(bar->message().text.contains(QStringLiteral("for tests only")));
        QVERIFY(!bar->message().isDismissible);
    }

    //! What a menu offers is found by its name, too (U32).
    void theMenuIsTheRegistry() {
        Fixture f;
        QStringList found;
        for (const Findable& one : f.window.findables())
            found.append(one.title);
        QTest::mouseClick(f.window.status()->findChild<QAbstractButton*>(), Qt::LeftButton);
        for (const QAction* action : f.openMenu()->actions())
            if (action->isEnabled())
                QVERIFY2(action->isSeparator() || found.contains(action->text()), qPrintable(action->text()));
        f.openMenu()->close();
    }

    //! U13.
    void theMenuLeadsToTheTraffic() {
        Fixture f;
        QTest::mouseClick(f.window.status()->findChild<QAbstractButton*>(), Qt::LeftButton);
        QAction* traffic = Fixture::entry(f.openMenu(), QStringLiteral("Traffic …"));
        QVERIFY(traffic);
        f.openMenu()->close();
        traffic->trigger();
        auto* view = f.window.findChild<TrafficView*>();
        QVERIFY(view && view->isVisible());
        QVERIFY(view->windowTitle().contains(QStringLiteral("Test")));
        QVERIFY(QTest::qWaitForWindowActive(view));
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!view->isVisible());
    }

    //! Its own window may be closed when that happens.
    void aRecordingThatEndsByItselfIsSaid() {
        Fixture f;
        f.window.show();
        QTest::mouseClick(f.window.status()->findChild<QAbstractButton*>(), Qt::LeftButton);
        QAction* record = Fixture::entry(f.openMenu(), QStringLiteral("Record a session …"));
        QVERIFY(record);
        f.openMenu()->close();
        record->trigger();
        auto* view = f.window.findChild<RecordView*>();
        QVERIFY(view);
        view->close();
        view->recordTo(f.folder.filePath(QStringLiteral("no/such/folder/x.ccurec")));
        const auto isTold = [bar = f.window.findChild<MessageBar*>()] {
            return bar->isVisible() && bar->message().title == QStringLiteral("Nothing is recorded any more");
        };
        QTRY_VERIFY(isTold());
        view->recordTo(f.folder.filePath(QStringLiteral("x.ccurec")));
        QVERIFY(!isTold()); // it is recorded again
    }

    //! The busiest radio module counts; whoever has little time left is told why nothing goes out (protocol §11).
    void tellsHowMuchSendingTimeIsUsed() {
        Fixture f;
        const auto shown
            = [bar = f.window.findChild<MessageBar*>()] { return bar->isVisible() ? bar->message().title : QString(); };
        const QString warning = QStringLiteral("Little sending time is left");
        HomeStore& home = f.installation.home();
        const QString rf = QStringLiteral("BidCos-RF");
        const RadioGateway quiet{rf, QStringLiteral("LAB0000001"), {}, 12, true, true};
        RadioGateway busy{rf, QStringLiteral("LAB0000002"), {}, 79, true, false};
        home.setGateways(rf, {quiet, busy});
        const QStringList sentences = f.window.status()->sentences();
        QVERIFY2(sentences.join(u'|').contains(QStringLiteral("79 %")), qPrintable(sentences.join(u'|')));
        QVERIFY(shown() != warning);
        busy.dutyCycle = 80;
        home.setGateways(rf, {quiet, busy});
        QCOMPARE(shown(), warning);
        home.setGateways(rf, {quiet});
        QVERIFY(shown() != warning);
    }

    //! U9: the window with the steps follows the connection while it is open.
    void theConnectionTestFollows() {
        Fixture f;
        QTest::mouseClick(f.window.status()->findChild<QAbstractButton*>(), Qt::LeftButton);
        QAction* const open = Fixture::entry(f.openMenu(), QStringLiteral("Connection test …"));
        QVERIFY(open);
        f.openMenu()->close();
        open->trigger();
        auto* page = f.window.findChild<ConnectionTest*>();
        QVERIFY(page && page->isVisible());
        const auto sentences = [page] {
            QStringList list;
            for (const LadderRow* row : page->findChildren<LadderRow*>())
                list.append(row->accessibleName());
            return list.join(QLatin1Char('|'));
        };
        QVERIFY(sentences().startsWith(QStringLiteral("Name resolved, waiting|")));
        f.installation.connection().open();
        QTRY_COMPARE(f.installation.connection().state(), ConnectionState::Failed);
        QTRY_VERIFY(sentences().contains(QStringLiteral("Name resolved, done, 127.0.0.1 is 127.0.0.1.")));
        QVERIFY(sentences().contains(QStringLiteral("Web page answers, failed, ")));
        QVERIFY(QTest::qWaitForWindowActive(page));
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY(!page->isVisible());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
