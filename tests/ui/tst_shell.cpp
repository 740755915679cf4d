// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons.h"
#include "ui/mainwindowframe.h"
#include "ui/pages/factpage.h"
#include "ui/pages/filterfield.h"
#include "ui/pages/pagehead.h"
#include "ui/style.h"
#include "ui/themecontroller.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/profilebutton.h"
#include "ui/widgets/shellheader.h"
#include "ui/widgets/shellstatus.h"
#include "ui/widgets/statusitem.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace ccudesk;

namespace {

//! A page with a filter, a list and a detail pane, as MainWindowFrame knows them by name.
QWidget* makeDevicesPage() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    auto* filter = new QLineEdit(page);
    filter->setObjectName(QStringLiteral("filter"));
    layout->addWidget(filter);
    for (const char* name : {"list", "detail"}) {
        auto* pane = new QPushButton(QString::fromLatin1(name), page);
        pane->setObjectName(QString::fromLatin1(name));
        layout->addWidget(pane);
    }
    return page;
}

struct Window {
    Window() {
        frame.addPage(PageId::Home, new QWidget);
        frame.addPage(PageId::Devices, makeDevicesPage());
        frame.addPage(PageId::Programs, new QWidget);
        frame.show();
    }
    MainWindowFrame frame;
};

Message messageOf(Severity severity, const QString& title) {
    Message message;
    message.severity = severity;
    message.title = title;
    return message;
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(ThemeMode::Light); }

    void navigationHoldsOnlyPagesThatExist() {
        Window window;
        QCOMPARE(window.frame.navigation()->pages(), (QList{PageId::Home, PageId::Devices, PageId::Programs}));
        QCOMPARE(window.frame.currentPage(), PageId::Home);
        QTest::mouseClick(window.frame.navigation()->item(PageId::Devices), Qt::LeftButton);
        QCOMPARE(window.frame.currentPage(), PageId::Devices);
        QVERIFY(window.frame.page(PageId::Devices)->isVisible());
    }

    //! S15
    void namesTheProductAsPeopleDo() {
        Window window;
        const auto* profile = window.frame.header()->findChild<ProfileButton*>();
        QVERIFY(profile);
        const auto shown = [&](const char* name, const char* version) {
            window.frame.header()->setProfile(QString(), {QLatin1String(name), QLatin1String(version)});
            return profile->product();
        };
        QCOMPARE(shown("openccu_rpi3", "3.89.8.20260821"), QStringLiteral("OpenCCU 3.89.8"));
        QCOMPARE(profile->toolTip(), QStringLiteral("openccu_rpi3 3.89.8.20260821"));
        QCOMPARE(shown("raspmatic_ova", "3.73.9.20240130"), QStringLiteral("RaspberryMatic 3.73.9"));
        QCOMPARE(shown("eQ3-CCU3", "3.81.5"), QStringLiteral("CCU3 3.81.5"));
        QCOMPARE(shown("", "3.59.6"), QStringLiteral("3.59.6")); // a stock CCU3 may tell its version only
    }

    //! The way to the other CCUs, and whether anything is written to this one.
    void tellsWhichCcuAndWhetherItIsWritten() {
        Window window;
        ShellHeader* header = window.frame.header();
        QSignalSpy clicked(header, &ShellHeader::profileClicked);
        auto* profile = header->findChild<ProfileButton*>();
        header->setProfile(QStringLiteral("Lindenhof"), {});
        QVERIFY(profile->accessibleName().contains(QStringLiteral("Lindenhof")));
        QTest::keyClick(profile, Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);
        auto* readOnly = header->findChild<Chip*>(QStringLiteral("readOnly"));
        QVERIFY(!readOnly->isVisible());
        header->setReadOnly(true);
        QVERIFY(readOnly->isVisible());
        QVERIFY(readOnly->geometry().right() < header->findChild<Chip*>(QStringLiteral("live"))->x());
    }

    //! "Live" alone is said when all of it is.
    void tellsHowMuchIsLive() {
        Window window;
        ShellHeader* header = window.frame.header();
        const auto* chip = header->findChild<Chip*>(QStringLiteral("live"));
        const auto show = [header](const QList<InterfaceState>& states, bool hasCallbacks = true) {
            QList<InterfaceStatus> all;
            for (const InterfaceState state : states) {
                all.append(InterfaceStatus());
                all.last().name = QStringLiteral("Interface %1").arg(all.size());
                all.last().state = state;
            }
            header->setConnection(ConnectionState::Live, QStringLiteral("Reason."), all, hasCallbacks);
        };
        using S = InterfaceState;
        show({S::Live, S::Live, S::Unknown});
        QCOMPARE(chip->text(), QStringLiteral("Live"));
        QCOMPARE(chip->accessibleDescription(), QStringLiteral("Reason."));
        show({S::Live, S::Connecting, S::Live, S::Live, S::Unknown});
        QCOMPARE(chip->text(), QStringLiteral("Live, 1 of 4 interface(s) connecting"));
        QCOMPARE(chip->accessibleDescription(), QStringLiteral("Still connecting: Interface 2.\nReason."));
        show({S::Live, S::Connecting, S::Down, S::Down});
        QCOMPARE(chip->text(), QStringLiteral("Live, 2 of 4 interface(s) down"));
        QVERIFY(chip->toolTip().contains(QStringLiteral("Interface 3, Interface 4")));
        QCOMPARE(chip->tone(), Tone::Warn);
        show({S::Live, S::Silent});
        QCOMPARE(chip->text(), QStringLiteral("Live, 1 of 2 interface(s) without callbacks"));
        show({S::Silent, S::Silent}, false);
        QCOMPARE(chip->text(), QStringLiteral("Read once a minute"));
        QVERIFY(chip->geometry().left() > header->searchField()->geometry().right());
    }

    //! Return presses what an empty page offers, as in a dialog.
    void returnPressesTheButtonOfAnEmptyPage() {
        EmptyState empty;
        empty.setActions(QStringLiteral("Add"), QStringLiteral("Try"));
        empty.show();
        QSignalSpy pressed(&empty, &EmptyState::primaryRequested);
        QTest::keyClick(empty.focusProxy(), Qt::Key_Return);
        QCOMPARE(pressed.size(), 1);
    }

    void altNumbersAndSearchShortcuts() {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.frame));
        QTest::keyClick(&window.frame, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(window.frame.currentPage(), PageId::Devices);
        QTest::keyClick(&window.frame, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window.frame.header()->searchField()->hasFocus());
        QTest::keyClick(&window.frame, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("filter"));
        QTest::keyClick(&window.frame, Qt::Key_3, Qt::AltModifier);
        QCOMPARE(window.frame.currentPage(), PageId::Programs);
    }

    void searchOpensDevicesWithTheFilter() {
        Window window;
        window.frame.header()->searchField()->setText(QStringLiteral("Küche"));
        QTest::keyClick(window.frame.header()->searchField(), Qt::Key_Return);
        QCOMPARE(window.frame.currentPage(), PageId::Devices);
        const auto* filter = window.frame.page(PageId::Devices)->findChild<QLineEdit*>(QStringLiteral("filter"));
        QCOMPARE(filter->text(), QStringLiteral("Küche"));
    }

    void aBarIsReachedAfterTheHead() {
        Window window;
        auto* bar = new QWidget;
        auto* layout = new QHBoxLayout(bar);
        QList<QWidget*> expected;
        for (const char* word : {"Play", "Speed"}) {
            expected.append(new QPushButton(QString::fromLatin1(word), bar));
            layout->addWidget(expected.last());
        }
        window.frame.addBar(bar);
        QList<QWidget*> met;
        const QWidget* start = window.frame.header()->searchField();
        for (QWidget* next = start->nextInFocusChain(); !window.frame.navigation()->isAncestorOf(next);
             next = next->nextInFocusChain())
            if (bar->isAncestorOf(next))
                met.append(next);
        QCOMPARE(met, expected);
    }

    void f6GoesRoundThePanes() {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.frame));
        window.frame.showPage(PageId::Devices);
        window.frame.navigation()->item(PageId::Devices)->setFocus();
        QTest::keyClick(&window.frame, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("list"));
        QTest::keyClick(&window.frame, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("detail"));
        QTest::keyClick(&window.frame, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), window.frame.navigation()->item(PageId::Devices));
    }

    void narrowWindowHasARail() {
        Window window;
        window.frame.resize(1300, 800);
        QVERIFY(!window.frame.navigation()->isRail());
        window.frame.resize(1024, 720);
        QVERIFY(window.frame.navigation()->isRail());
        QCOMPARE(window.frame.navigation()->width(), 68);
        QVERIFY(!window.frame.navigation()->item(PageId::Home)->toolTip().isEmpty());
        window.frame.resize(600, 600);
        QCOMPARE(window.frame.width(), 600); // nothing forces a wider window
    }

    void theWorstMessageIsShownAndOthersWait() {
        Window window;
        auto* bar = window.frame.findChild<MessageBar*>();
        QVERIFY(!bar->isVisible());
        window.frame.showMessage(
            QStringLiteral("a"), messageOf(Severity::Information, QStringLiteral("3 new devices")));
        window.frame.showMessage(QStringLiteral("b"), messageOf(Severity::Error, QStringLiteral("Not connected")));
        window.frame.showMessage(QStringLiteral("c"), messageOf(Severity::Warning, QStringLiteral("Not sent")));
        QCOMPARE(bar->message().title, QStringLiteral("Not connected"));
        window.frame.removeMessage(QStringLiteral("b"));
        QCOMPARE(bar->message().title, QStringLiteral("Not sent"));
        Q_EMIT bar->dismissed();
        QCOMPARE(bar->message().title, QStringLiteral("3 new devices"));
        window.frame.removeMessage(QStringLiteral("a"));
        QVERIFY(!bar->isVisible());
    }

    void whatThePersonHasJustDoneIsAnsweredAtOnce() {
        Window window;
        const auto* bar = window.frame.findChild<MessageBar*>();
        const auto show = [&window](const char* key, Severity severity, const char* title) {
            window.frame.showMessage(QLatin1String(key), messageOf(severity, QLatin1String(title)));
        };
        show("backup", Severity::Information, "It is time for a backup");
        show("certificate", Severity::Warning, "Renew the certificate");
        show("page", Severity::Information, "Report saved");
        QCOMPARE(bar->message().title, QStringLiteral("Report saved"));
        show("certificate", Severity::Warning, "Renew the certificate"); // nothing new
        QCOMPARE(bar->message().title, QStringLiteral("Report saved"));
        show("connection", Severity::Error, "Not connected"); // later, and worse
        QCOMPARE(bar->message().title, QStringLiteral("Not connected"));
        show("page", Severity::Information, "Report saved"); // once more
        QCOMPARE(bar->message().title, QStringLiteral("Report saved"));
    }

    void statusBarTellsEachInterfaceInWords() {
        ShellStatus status;
        InterfaceStatus live;
        live.name = QStringLiteral("HmIP-RF");
        live.state = InterfaceState::Live;
        InterfaceStatus down;
        down.name = QStringLiteral("BidCos-RF");
        down.state = InterfaceState::Down;
        down.reason = QStringLiteral("The port is closed.");
        status.setInterfaces({live, down});
        QStringList spoken;
        for (const StatusItem* item : status.findChildren<StatusItem*>())
            spoken.append(item->accessibleName());
        QVERIFY(spoken.contains(QStringLiteral("HmIP-RF is connected.")));
        QVERIFY(spoken.contains(QStringLiteral("BidCos-RF does not answer. The port is closed.")));
    }

    //! S44
    void plainConnectionIsCalledNotEncrypted() {
        ShellStatus status;
        Profile profile;
        profile.security = TransportSecurity::Plain;
        status.setTrust(profile);
        QStringList texts;
        for (const StatusItem* item : status.findChildren<StatusItem*>())
            texts.append(item->text());
        QVERIFY(texts.contains(QStringLiteral("Not encrypted")));
    }

    void whatIsSaidAboutTheCertificateIsThere() {
        ShellStatus status;
        Profile profile;
        profile.trust.kind = TrustRule::Kind::Pin;
        status.setTrust(profile, {QStringLiteral("It expires."), true});
        QVERIFY(status.sentences().join(QLatin1Char(' ')).contains(QStringLiteral("It expires.")));
        status.setTrust(profile);
        QVERIFY(!status.sentences().join(QLatin1Char(' ')).contains(QStringLiteral("It expires.")));
    }

    void theTitleKeepsItsRoomAndButtonsFold() {
        auto* filter = new FilterField(QStringLiteral("Filter"), QStringLiteral("Filter by name"));
        PageHead head(QStringLiteral("Direct links"), filter);
        filter->setParent(&head);
        QList<QPushButton*> buttons;
        for (const char* word : {"New link …", "Delete …", "Read again"}) {
            buttons.append(new QPushButton(themeIcon(QStringLiteral("plus")), QString::fromUtf8(word), &head));
            head.addButton(buttons.last());
        }
        const auto widths = [&](int width) {
            head.resize(width, head.sizeHint().height());
            head.show();
            head.layout()->activate();
            QList<bool> folded;
            for (const QPushButton* button : std::as_const(buttons))
                folded.append(button->maximumWidth() == foldedButtonWidth);
            return folded;
        };
        int whole = head.findChild<ElidingLabel*>()->sizeHint().width() + 2 * metrics::pageMargin;
        for (const QPushButton* button : std::as_const(buttons))
            whole += button->sizeHint().width() + metrics::tileGap;
        QCOMPARE(widths(whole + 20), (QList<bool>{false, false, false}));
        QCOMPARE(widths(whole - 20), (QList<bool>{false, false, true}));
        QCOMPARE(buttons.last()->width(), foldedButtonWidth);
        QCOMPARE(buttons.last()->toolTip(), QStringLiteral("Read again"));
        const auto* title = head.findChild<ElidingLabel*>();
        QVERIFY(title->width() >= title->sizeHint().width());
        QCOMPARE(widths(whole + 20), (QList<bool>{false, false, false}));
    }

    void factPageKeepsItsModelInOrder() {
        FactPage page(QStringLiteral("Messages"), {QStringLiteral("Device"), QStringLiteral("Message")});
        const QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.setRows({{QStringLiteral("warning"), {QStringLiteral("Lampe"), QStringLiteral("Low battery")}, {}}}, {});
        QCOMPARE(page.model()->rowCount(), 1);
        QCOMPARE(
            page.model()->index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Lampe, Low battery"));
        page.setRows({}, {});
        QCOMPARE(page.model()->rowCount(), 0);
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
