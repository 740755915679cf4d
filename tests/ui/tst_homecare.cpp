// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/linkstore.h"
#include "pagehome.h"
#include "tests/support/livehome.h"
#include "tests/support/simulatedhome.h"
#include "ui/delegates/rowtree.h"
#include "ui/mainwindow.h"
#include "ui/pages/backupnote.h"
#include "ui/pages/checkpage.h"
#include "ui/pages/choicedialog.h"
#include "ui/pages/deletedevicedialog.h"
#include "ui/pages/devicequestions.h"
#include "ui/pages/devicespage.h"
#include "ui/pages/groupsdialog.h"
#include "ui/pages/renamedialog.h"
#include "ui/themecontroller.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace ccudesk;
using State = RenameBatch::State;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

struct CheckFixture {
    CheckFixture() {
        page = std::make_unique<CheckPage>(home.context());
        page->setConnection(ConnectionState::Live, {});
        page->resize(1200, 800);
        page->show();
        list = page->findChild<RowTree*>(QStringLiteral("list"));
        tester = std::make_unique<QAbstractItemModelTester>(
            list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    //! Row of the finding about this.
    [[nodiscard]] QModelIndex find(const QString& what, const QString& where) const {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString() == what
                && list->model()->index(row, 1).data().toString() == where)
                return list->model()->index(row, 0);
        return {};
    }
    void mend(const QModelIndex& index) const {
        list->setCurrentIndex(index);
        page->findChild<QPushButton*>(QStringLiteral("mend"))->click();
    }

    test::PageHome home;
    std::unique_ptr<CheckPage> page;
    RowTree* list = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

struct RenameFixture {
    explicit RenameFixture(bool isFirstTicked = true) {
        lamp = home.find(ChannelKind::Switch, false);
        const QList<DeviceKey> ticked = isFirstTicked ? QList<DeviceKey>{lamp->key()} : QList<DeviceKey>();
        dialog = std::make_unique<RenameDialog>(home.context(), ticked);
        dialog->show();
        choice = dialog->findChild<QListWidget*>(QStringLiteral("choice"));
        names = dialog->findChild<RowTree*>(QStringLiteral("names"));
        tester = std::make_unique<QAbstractItemModelTester>(
            names->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    [[nodiscard]] QPushButton* button(const char* name) const {
        return dialog->findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] QLineEdit* field(const char* name) const {
        return dialog->findChild<QLineEdit*>(QLatin1String(name));
    }
    [[nodiscard]] QString text(int row, int column) const {
        return names->model()->index(row, column).data().toString();
    }

    test::PageHome home;
    const Device* lamp = nullptr;
    std::unique_ptr<RenameDialog> dialog;
    QListWidget* choice = nullptr;
    RowTree* names = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

//! The home as a whole: what does not fit together, many names at once, and a backup before what cannot be undone.
class TestHomeCare : public QObject {
    Q_OBJECT

    std::unique_ptr<ThemeController> m_theme;

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        test::useTestSettings(QStringLiteral("tst_homecare"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }
    void init() { QSettings().clear(); }

    // ---- findings ----

    void findingsFollowTheHome() {
        CheckFixture f;
        const Device* lamp = f.home.find(ChannelKind::Switch, false);
        QVERIFY(!f.find(QStringLiteral("In no room"), lamp->name).isValid());
        QList<Room> rooms = f.home.devices.rooms();
        for (Room& room : rooms)
            room.channels.removeIf([&](const ChannelKey& key) { return key.device() == lamp->key(); });
        f.home.devices.setRooms(rooms);
        QTRY_VERIFY(f.find(QStringLiteral("In no room"), lamp->name).isValid());
        QSignalSpy groups(f.page.get(), &CheckPage::groupsRequested);
        f.mend(f.find(QStringLiteral("In no room"), lamp->name));
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.at(0).at(0).value<DeviceKey>(), lamp->key());
        f.home.devices.setRooms(f.home.simulated.rooms());
        QTRY_VERIFY(!f.find(QStringLiteral("In no room"), lamp->name).isValid());
    }

    void eachFindingLeadsToWhereItIsMended() {
        CheckFixture f;
        const Device* lamp = f.home.find(ChannelKind::Switch, false);
        f.home.devices.setNames(lamp->interface, {{lamp->address, {lamp->address, lamp->regaId}}});
        QTRY_VERIFY(f.find(QStringLiteral("No name of its own"), lamp->address).isValid());
        QSignalSpy renames(f.page.get(), &CheckPage::renameRequested);
        f.mend(f.find(QStringLiteral("No name of its own"), lamp->address));
        QCOMPARE(renames.at(0).at(0).value<QList<DeviceKey>>(), QList<DeviceKey>{lamp->key()});

        QList<SystemVariable> variables = f.home.home.systemVariables();
        for (SystemVariable& variable : variables)
            if (variable.name == QStringLiteral("Betriebsart"))
                variable.value = Value(17);
        f.home.home.setSystemVariables(variables);
        const QString odd = QStringLiteral("Variable out of range");
        QTRY_VERIFY(f.find(odd, QStringLiteral("Betriebsart")).isValid());
        QSignalSpy shown(f.page.get(), &CheckPage::variablesRequested);
        f.mend(f.find(odd, QStringLiteral("Betriebsart")));
        QCOMPARE(shown.size(), 1);
    }

    void linksAreJudgedOnceTheyAreRead() {
        LinkStore links;
        CheckFixture f;
        f.home.links = &links;
        CheckPage page(f.home.context());
        page.show();
        const auto isHintShown = [&page] {
            const auto labels = page.findChildren<QWidget*>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QWidget* label) {
                return label->accessibleName().contains(QStringLiteral("Links are compared"))
                    || label->property("text").toString().contains(QStringLiteral("Links are compared"));
            });
        };
        QVERIFY(isHintShown());
        const Device* lamp = f.home.find(ChannelKind::Switch, false);
        links.setLinks(lamp->interface,
            {{lamp->interface, QStringLiteral("@0A0B0C:1"), lamp->channels.at(1).address, {}, {}, 0}}, 1);
        auto* list = page.findChild<RowTree*>(QStringLiteral("list"));
        QTRY_COMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Broken link"));
        QVERIFY(!isHintShown());
        QSignalSpy requested(&page, &CheckPage::linksRequested);
        list->setCurrentIndex(list->model()->index(0, 0));
        page.findChild<QPushButton*>(QStringLiteral("mend"))->click();
        QCOMPARE(requested.at(0).at(0).toString(), lamp->address);
    }

    void aTidyHomeSaysSo() {
        test::PageHome empty(false);
        CheckPage page(empty.context());
        page.setConnection(ConnectionState::Live, {});
        page.show();
        QVERIFY(page.findChild<EmptyState*>()->isVisible());
        QVERIFY(test::namelessWidgets(page).isEmpty());
    }

    void theDevicesPageLeadsThereAndOn() {
        test::PageHome home;
        DevicesPage page(home.context());
        page.setConnection(ConnectionState::Live, {});
        page.resize(1440, 820);
        page.show();
        const Device* lamp = home.find(ChannelKind::Switch, false);
        page.findChild<QPushButton*>(QStringLiteral("showCheck"))->click();
        auto* check = page.findChild<CheckPage*>();
        QVERIFY(check && check->isVisible());
        QVERIFY(test::namelessWidgets(page).isEmpty());
        Q_EMIT check->groupsRequested(lamp->key());
        QVERIFY(page.window()->findChild<GroupsDialog*>(QStringLiteral("groupsDialog")));
        Q_EMIT check->renameRequested({lamp->key()});
        auto* dialog = page.window()->findChild<RenameDialog*>(QStringLiteral("renameDialog"));
        QVERIFY(dialog && dialog->findChild<QPushButton*>(QStringLiteral("go"))->isEnabled());
        dialog->close();
        check->findChild<QPushButton*>(QStringLiteral("back"))->click();
        QVERIFY(!check->isVisible());
    }

    // ---- many names ----

    void namesArePreviewedAndSent() {
        RenameFixture f;
        QVERIFY(f.button("go")->isEnabled());
        f.button("go")->click();
        QCOMPARE(f.text(0, 0), f.lamp->name);
        QCOMPARE(f.text(0, 2), QStringLiteral("Stays as it is"));
        QVERIFY(!f.button("go")->isEnabled());
        f.field("pattern")->setText(QStringLiteral("{type} {number:2}"));
        const QString wanted = f.lamp->type + QStringLiteral(" 01");
        QCOMPARE(f.text(0, 1), wanted);
        QVERIFY(f.home.edits.isEmpty());
        f.button("go")->click();
        QTRY_COMPARE(f.text(0, 2), QStringLiteral("Renamed"));
        QCOMPARE(f.home.edits, QList<HomeEdit>{HomeEdit(RenameDevice{f.lamp->key(), wanted})});
        QVERIFY(test::namelessWidgets(*f.dialog).isEmpty());
    }

    void channelsHaveTheirOwn() {
        RenameFixture f;
        f.dialog->findChild<QCheckBox*>(QStringLiteral("withDevices"))->setChecked(false);
        QVERIFY(!f.button("go")->isEnabled());
        f.dialog->findChild<QCheckBox*>(QStringLiteral("withChannels"))->setChecked(true);
        f.button("go")->click();
        f.field("pattern")->setText(QStringLiteral("{device} Kanal {channel}"));
        const ChannelKey first = groupableChannels(*f.lamp).constFirst();
        const QString wanted = QStringLiteral("%1 Kanal %2").arg(f.lamp->name).arg(*first.index());
        QCOMPARE(f.text(0, 1), wanted);
        f.button("go")->click();
        QTRY_VERIFY(!f.home.edits.isEmpty());
        QCOMPARE(f.home.edits.constFirst(), HomeEdit(RenameChannel{first, wanted}));
    }

    void whatMustNotBeIsMarkedAndLeftOut() {
        RenameFixture f(false);
        f.dialog->findChild<QPushButton*>(QStringLiteral("tickAll"))->click();
        f.button("go")->click();
        f.field("pattern")->setText(QStringLiteral("Gleich"));
        QCOMPARE(f.text(0, 2), QStringLiteral("Name is taken"));
        QVERIFY(!f.button("go")->isEnabled());
        f.field("pattern")->clear();
        QVERIFY(f.text(0, 2).startsWith(QStringLiteral("Cannot be a name")));
        f.field("pattern")->setText(QString(300, QLatin1Char('x')));
        QVERIFY(f.text(0, 2).startsWith(QStringLiteral("Cannot be a name")));
        f.field("pattern")->setText(QStringLiteral("5 €"));
        QVERIFY(f.text(0, 2).startsWith(QStringLiteral("Cannot be a name")));
        QVERIFY(f.home.edits.isEmpty());
    }

    //! Who is left out keeps a name that another one wants.
    void aKeptNameIsTaken() {
        test::PageHome home;
        const QList<DeviceKey> keys = home.devices.keys();
        const Device* first = home.devices.device(keys.at(0));
        const Device* second = home.devices.device(keys.at(1));
        RenameBatch batch(home.context());
        batch.choose({keys.at(0), keys.at(1)});
        batch.setPattern({QStringLiteral("{name}"), first->name, second->name});
        QCOMPARE(batch.targets().at(0).state, State::Taken); // the second stays as it is
        batch.setPattern({QStringLiteral("{name}"), first->name, QStringLiteral("Ganz anders")});
        QCOMPARE(batch.targets().at(0).state, State::Ready);
        QCOMPARE(batch.targets().at(1).state, State::Same);
    }

    void aRefusalIsTold() {
        RenameFixture f(false);
        f.home.editAnswer = failure(ErrorCode::Permission, QStringLiteral("Das darf niemand."));
        for (int row = 0; row < 2; ++row)
            f.choice->item(row)->setCheckState(Qt::Checked);
        f.button("go")->click();
        f.field("search")->setText(QStringLiteral("e"));
        f.field("replacement")->setText(QStringLiteral("3"));
        f.button("go")->click();
        QTRY_VERIFY(f.text(0, 2).contains(QStringLiteral("Das darf niemand.")));
        QTRY_COMPARE(f.home.edits.size(), 2);
    }

    void stoppingKeepsTheRest() {
        test::PageHome home;
        RenameBatch batch(home.context());
        const QList<DeviceKey> keys = home.devices.keys();
        batch.choose({keys.at(0), keys.at(1), keys.at(2)});
        batch.setPattern({QStringLiteral("{name} neu"), {}, {}});
        batch.start();
        batch.stop();
        QTRY_VERIFY(!batch.isBusy());
        QCOMPARE(home.edits.size(), 1);
        QCOMPARE(batch.count(State::Renamed), 1);
        QCOMPARE(batch.count(State::Ready), 2);
        batch.setPattern({QStringLiteral("x"), {}, {}}); // the old names no longer hold
        QCOMPARE(batch.count(State::Ready), 2);
        batch.start();
        QTRY_COMPARE(batch.count(State::Renamed), 3);
        QCOMPARE(home.edits.size(), 3);
    }

    // ---- backup first ----

    void ageInWords() {
        const BackupFacts made{{}, 1, {}, 1000};
        QVERIFY(!isBackupOld(made, 1000 + 89 * dayMs));
        QVERIFY(isBackupOld(made, 1000 + 90 * dayMs));
        QVERIFY(backupAgeSentence(made, 1000 + 12 * dayMs).contains(QStringLiteral("12")));
        QVERIFY(backupAgeSentence(made, 2000) != backupAgeSentence({}, 2000));
    }

    void anOldBackupIsToldUntilItIsPutAway() {
        test::SimulatedHome home;
        const BackupLog log(home.dataDir.filePath(QStringLiteral("backup.json")));
        QVERIFY(log.setLast({QStringLiteral("/old.sbk"), 1, {}, home.clock.nowMs() - 91 * dayMs}));
        const auto installation = home.install();
        MainWindow window(*installation, home.clock);
        window.show();
        test::goLive(*installation);
        auto* bar = window.findChild<MessageBar*>();
        QTRY_COMPARE(bar->message().title, QStringLiteral("It is time for a new backup"));
        QVERIFY(bar->message().text.contains(QStringLiteral("91")));
        Q_EMIT bar->dismissed();
        QTRY_VERIFY(!bar->isVisible());
        MainWindow again(*installation, home.clock);
        again.show();
        QVERIFY(!again.findChild<MessageBar*>()->isVisible());
        QVERIFY(test::signOff(*installation));
    }

    void deletingADeviceOffersABackup() {
        test::PageHome home;
        home.lastBackup = BackupFacts{{}, 1, {}, home.clock.nowMs() - 12 * dayMs};
        QWidget asker;
        asker.show();
        askToDeleteDevice(home.context(), *home.find(ChannelKind::Switch, false), &asker, [](const Message&) {});
        auto* dialog = asker.findChild<DeleteDeviceDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("backupAge"))->text().contains(QStringLiteral("12")));
        dialog->findChild<QPushButton*>(QStringLiteral("backUpFirst"))->click();
        QCOMPARE(home.backupsShown, 1);
        QVERIFY(!dialog->isVisible());
        QVERIFY(home.interfaceEdits.isEmpty());
    }

    void aFirmwareOffersABackup() {
        test::PageHome home;
        QWidget asker;
        asker.show();
        askToUpdate(home.context(), {home.devices.keys().constFirst()}, &asker, [](const Message&) {});
        auto* box = asker.findChild<QMessageBox*>(QStringLiteral("firmwareQuestion"));
        QVERIFY(box && box->informativeText().contains(QStringLiteral("has not made a backup")));
        box->findChild<QPushButton*>(QStringLiteral("backUpFirst"))->click();
        QCOMPARE(home.backupsShown, 1);
        QVERIFY(home.interfaceEdits.isEmpty());
    }

    // ---- hidden messages ----

    void hiddenMessagesOfEveryChannel() {
        test::PageHome home;
        const Device* lamp = home.find(ChannelKind::Switch, false);
        const ChannelKey own = lamp->keyOf(lamp->channels.constFirst());
        const ChannelKey other = lamp->keyOf(lamp->channels.at(1));
        home.suppressed.insert(own, {QStringLiteral("LOW_BAT")});
        home.suppressed.insert(other, {QStringLiteral("SABOTAGE")});
        QWidget asker;
        asker.show();
        askForHiddenMessages(home.context(), *lamp, &asker, [](const Message&) {});
        QTRY_VERIFY(asker.findChild<ChoiceDialog*>());
        auto* dialog = asker.findChild<ChoiceDialog*>();
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(1)->text().contains(home.devices.displayNameOf(other)));
        list->setCurrentRow(1);
        dialog->accept();
        QTRY_COMPARE(home.interfaceEdits,
            QList<InterfaceEdit>{InterfaceEdit(SuppressMessage{other, QStringLiteral("SABOTAGE"), false})});
    }

    void nothingIsHidden() {
        test::PageHome home;
        QWidget asker;
        QStringList told;
        askForHiddenMessages(home.context(), *home.find(ChannelKind::Switch, false), &asker,
            [&told](const Message& message) { told.append(message.title); });
        QTRY_COMPARE(told.size(), 1);
    }

    void whereNoneIsToBeHadNoneIsOffered() {
        test::PageHome home;
        PageContext context = home.context();
        PageContext none{context.devices, context.values, context.events, context.clock, context.send,
            context.loadDescriptions, context.devicePicture, context.settingsGroup, context.home, context.edit};
        QMessageBox box;
        offerBackup(none, box);
        QVERIFY(box.buttons().isEmpty());
        QVERIFY(box.informativeText().isEmpty());
    }
};

QTEST_MAIN(TestHomeCare)
#include "tst_homecare.moc"
