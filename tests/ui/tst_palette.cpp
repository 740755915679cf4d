// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pagehome.h"
#include "ui/icons.h"
#include "ui/mainwindowframe.h"
#include "ui/palette/actionregistry.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/homepalette.h"
#include "ui/themecontroller.h"
#include "ui/widgets/shellheader.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;

namespace {

struct Fixture {
    Fixture() {
        QSettings().clear();
        frame.addPage(PageId::Home, new QPushButton(QStringLiteral("home")));
        frame.addPage(PageId::Devices, new QWidget);
        ActionRegistry::Entry backup{QStringLiteral("backup"), QStringLiteral("export"), QStringLiteral("Back up")};
        backup.shortcut = QKeySequence(QStringLiteral("Ctrl+B"));
        backup.isPossible = [this] { return isPossible; };
        frame.registry().add(backup, &frame, [this] { ++backups; });
        home = std::make_unique<HomePalette>(pages.context(), frame);
        frame.show();
    }
    [[nodiscard]] QLineEdit* field() const { return frame.header()->searchField(); }
    [[nodiscard]] QListView* list() const { return frame.commandPalette().findChild<QListView*>(); }
    [[nodiscard]] bool isOpen() const { return frame.commandPalette().isVisible(); }
    void type(const QString& text) const {
        QTest::keyClick(&frame, Qt::Key_K, Qt::ControlModifier);
        field()->insert(text); // QTest types no umlauts
    }
    void press(Qt::Key key) const { QTest::keyClick(field(), key); }
    [[nodiscard]] QStringList titles() const {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all.append(list()->model()->index(row, 0).data().toString());
        return all;
    }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
    //! Down until it is the one that Return would do.
    void moveTo(const QString& title) const {
        for (int i = 0; i < list()->model()->rowCount() && current() != title; ++i)
            press(Qt::Key_Down);
        QCOMPARE(current(), title);
    }

    test::PageHome pages;
    mutable MainWindowFrame frame;
    std::unique_ptr<HomePalette> home;
    bool isPossible = true;
    int backups = 0;
};

} // namespace

//! Everything by its name, without a mouse (U32).
class TestPalette : public QObject {
    Q_OBJECT

    std::unique_ptr<ThemeController> m_theme;

private Q_SLOTS:
    void initTestCase() {
        test::useTestSettings(QStringLiteral("tst_palette"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }

    void opensWithPagesAndActions() {
        const Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        QVERIFY(!f.isOpen());
        QTest::keyClick(&f.frame, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(f.isOpen());
        QCOMPARE(f.titles().mid(0, 3),
            (QStringList{QStringLiteral("Home"), QStringLiteral("Devices"), QStringLiteral("Back up")}));
        QCOMPARE(f.titles().size(), PaletteModel::mostRows);
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Return);
        QVERIFY(!f.isOpen());
        QCOMPARE(f.frame.currentPage(), PageId::Devices);
        QVERIFY(f.field()->text().isEmpty());
    }

    void showsADevice() {
        const Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        QSignalSpy shown(f.home.get(), &HomePalette::deviceRequested);
        const Device* lamp = f.pages.find(ChannelKind::Dimmer);
        QVERIFY(lamp);
        f.type(lamp->name);
        f.moveTo(lamp->name);
        f.press(Qt::Key_Return);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.constFirst().constFirst().value<DeviceKey>(), lamp->key());
    }

    void switchesALamp() {
        const Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        const Device* lamp = f.pages.find(ChannelKind::Dimmer);
        f.type(QStringLiteral("turn off ") + lamp->name);
        QCOMPARE(f.current(), QStringLiteral("Turn off ") + lamp->name);
        f.press(Qt::Key_Return);
        QCOMPARE(f.pages.commands.size(), 1);
        QCOMPARE(f.pages.commands.constFirst().target.device(), lamp->key());
    }

    //! What could do harm asks here, too.
    void aLockAsks() {
        const Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        const Device* lock = f.pages.find(ChannelKind::DoorLock);
        QVERIFY(lock);
        f.type(QStringLiteral("unlock ") + lock->name);
        f.press(Qt::Key_Return);
        QVERIFY(f.pages.commands.isEmpty());
        auto* question = f.frame.findChild<QMessageBox*>();
        QVERIFY(question && question->isVisible());
        question->reject();
        QVERIFY(f.pages.commands.isEmpty());
    }

    void runsAProgramAndShowsAVariable() {
        const Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        QSignalSpy told(f.home.get(), &HomePalette::messageRaised);
        const QList<Program>& programs = f.pages.home.programs();
        const auto active
            = std::find_if(programs.cbegin(), programs.cend(), [](const Program& one) { return one.isActive; });
        QVERIFY(active != programs.cend());
        f.type(QStringLiteral("run program ") + active->name);
        f.press(Qt::Key_Return);
        QCOMPARE(f.pages.edits, QList<HomeEdit>{RunProgram{active->id}});
        QTRY_COMPARE(told.size(), 1);

        QSignalSpy shown(f.home.get(), &HomePalette::variableRequested);
        f.type(QStringLiteral("system variable"));
        f.press(Qt::Key_Return);
        QCOMPARE(shown.size(), 1);
    }

    void whatIsNotPossibleIsShownAndDoesNothing() {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        f.isPossible = false;
        f.type(QStringLiteral("back up"));
        QCOMPARE(f.current(), QStringLiteral("Back up"));
        QVERIFY(!f.list()->currentIndex().data(paletterole::EnabledRole).toBool());
        f.press(Qt::Key_Return);
        QCOMPARE(f.backups, 0);
        QVERIFY(f.isOpen());
        f.press(Qt::Key_Escape);
        f.isPossible = true;
        f.type(QStringLiteral("back up"));
        f.press(Qt::Key_Return);
        QCOMPARE(f.backups, 1);
        QTest::keyClick(&f.frame, Qt::Key_B, Qt::ControlModifier); // what a menu shows and a row says works, too
        QCOMPARE(f.backups, 2);
    }

    //! Also in the next run, and apart for each profile.
    void whatWasUsedLastComesFirst() {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        f.type(QStringLiteral("back up"));
        f.press(Qt::Key_Return);
        QTest::keyClick(&f.frame, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(f.current(), QStringLiteral("Back up"));
        f.press(Qt::Key_Escape);
        MainWindowFrame next;
        HomePalette again(f.pages.context(), next);
        next.commandPalette().open();
        QVERIFY(QSettings()
                    .value(QStringLiteral("profile/paletteRecent"))
                    .toStringList()
                    .contains(QStringLiteral("action:backup")));
    }

    void escapeGoesBack() {
        const Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        QWidget* before = f.frame.page(PageId::Home);
        before->setFocus();
        f.type(QStringLiteral("xyz"));
        QVERIFY(f.isOpen());
        f.press(Qt::Key_Escape);
        QVERIFY(!f.isOpen());
        QVERIFY(before->hasFocus());
        QVERIFY(f.field()->text().isEmpty());
    }

    //! The field says what Return would do, as the keyboard stays with it.
    void isReadOut() {
        const Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        f.type(QStringLiteral("back up"));
        QVERIFY2(f.field()->accessibleDescription().startsWith(QStringLiteral("Back up, Action, Ctrl+B, 1 of ")),
            qPrintable(f.field()->accessibleDescription()));
        f.press(Qt::Key_Escape);
        QVERIFY(f.field()->accessibleDescription().isEmpty());
        f.type(QStringLiteral("xyzxyz"));
        QVERIFY(f.field()->accessibleDescription().contains(QStringLiteral("xyzxyz")));
    }

    void everyRowHasAnIconAndAKind() {
        Fixture f;
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Findable> all = f.frame.findables() + findablesOf(f.pages.devices, f.pages.home);
        QVERIFY(all.size() > 100);
        for (const Findable& one : all) {
            model.setFindables({one});
            model.find({});
            const QModelIndex row = model.index(0, 0);
            QVERIFY2(hasIcon(row.data(paletterole::IconRole).toString()), qPrintable(one.id));
            QVERIFY(!row.data(paletterole::KindRole).toString().isEmpty());
            QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(one.title));
        }
    }

    void fitsIntoSmallWindows() {
        const Fixture f;
        f.frame.resize(560, 480);
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        QTest::keyClick(&f.frame, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(f.frame.rect().contains(f.frame.commandPalette().geometry()));
        f.frame.resize(1200, 800);
        QVERIFY(f.frame.rect().contains(f.frame.commandPalette().geometry()));
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
