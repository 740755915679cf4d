// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagehome.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/devicespage.h"
#include "ui/pages/groupsdialog.h"
#include "ui/themecontroller.h"

#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace ccudesk;

namespace {

//! The Devices page ungrouped, with one device chosen.
struct Fixture {
    Fixture() {
        page = std::make_unique<DevicesPage>(home.context());
        page->setConnection(ConnectionState::Live, {});
        page->resize(1440, 820);
        page->show();
        tree = page->findChild<RowTree*>(QStringLiteral("list"));
        lamp = home.find(ChannelKind::Switch, false);
        page->reveal(lamp->key());
    }
    [[nodiscard]] QLineEdit* editor() const {
        return tree->viewport()->findChild<QLineEdit*>(QStringLiteral("nameEditor"));
    }
    //! The first channel row below the device that is chosen.
    [[nodiscard]] QModelIndex channelRow(int number) const {
        const QModelIndex device = tree->currentIndex().siblingAtColumn(0);
        tree->expand(device);
        return tree->model()->index(number, 0, device);
    }
    [[nodiscard]] QModelIndex groupRow(const QString& name) const {
        for (int row = 0; row < tree->model()->rowCount(); ++row)
            if (tree->model()->index(row, 0).data().toString() == name)
                return tree->model()->index(row, 0);
        return {};
    }
    [[nodiscard]] QAction* action(const QString& text) const {
        for (QAction* each : tree->actions())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    [[nodiscard]] GroupsDialog* dialog() const {
        return page->window()->findChild<GroupsDialog*>(QStringLiteral("groupsDialog"));
    }
    static QListWidgetItem* item(const QListWidget* list, const QString& text) {
        const auto found = list->findItems(text, Qt::MatchExactly);
        return found.isEmpty() ? nullptr : found.constFirst();
    }

    test::PageHome home;
    std::unique_ptr<DevicesPage> page;
    RowTree* tree = nullptr;
    const Device* lamp = nullptr;
};

} // namespace

//! Names, rooms and functions are changed where devices are shown.
class TestDeviceEdits : public QObject {
    Q_OBJECT

    std::unique_ptr<ThemeController> m_theme;

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        test::useTestSettings(QStringLiteral("tst_deviceedits"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }
    void init() { QSettings().clear(); }

    void f2RenamesADevice() {
        Fixture f;
        f.tree->setFocus();
        f.action(QStringLiteral("Rename"))->trigger();
        QLineEdit* field = f.editor();
        QVERIFY(field);
        QCOMPARE(field->text(), f.lamp->name);
        QVERIFY(field->accessibleName().contains(f.lamp->name));
        field->setText(QStringLiteral("  Neue Lampe "));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(
            f.home.edits, QList<HomeEdit>{HomeEdit(RenameDevice{f.lamp->key(), QStringLiteral("Neue Lampe")})});
        QCOMPARE(f.action(QStringLiteral("Rename"))->shortcut(), QKeySequence(Qt::Key_F2));
    }

    void aChannelIsRenamedWithItsOwnName() {
        Fixture f;
        const Channel& channel = f.lamp->channels.at(1);
        f.tree->setCurrentIndex(f.channelRow(1));
        f.action(QStringLiteral("Rename"))->trigger();
        QLineEdit* field = f.editor();
        QVERIFY(field);
        QCOMPARE(field->text(), channel.name); // not as the row shortens it
        field->setText(QStringLiteral("Kanal"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(
            f.home.edits, QList<HomeEdit>{HomeEdit(RenameChannel{f.lamp->keyOf(channel), QStringLiteral("Kanal")})});
    }

    void escapeAndTheSameNameSendNothing() {
        Fixture f;
        f.action(QStringLiteral("Rename"))->trigger();
        f.editor()->setText(QStringLiteral("x"));
        QTest::keyClick(f.editor(), Qt::Key_Escape);
        QTRY_VERIFY(!f.editor());
        f.action(QStringLiteral("Rename"))->trigger();
        QTest::keyClick(f.editor(), Qt::Key_Return);
        QVERIFY(f.home.edits.isEmpty());
    }

    void aRefusedNameIsTold() {
        Fixture f;
        f.home.editAnswer = failure(ErrorCode::Invalid, QStringLiteral("A name must not be empty."));
        QSignalSpy raised(f.page.get(), &DevicesPage::messageRaised);
        f.action(QStringLiteral("Rename"))->trigger();
        f.editor()->clear();
        QTest::keyClick(f.editor(), Qt::Key_Return);
        QTRY_COMPARE(raised.size(), 1);
        QCOMPARE(raised.first().first().value<Message>().text, f.home.editAnswer.error().message);
    }

    void valuesHaveNoName() {
        Fixture f;
        for (QAction* action : f.page->actions())
            if (action->isCheckable())
                action->setChecked(true); // values below their channels
        const QModelIndex channel = f.channelRow(1);
        f.tree->expand(channel);
        const QModelIndex value = f.tree->model()->index(0, 0, channel);
        QVERIFY(value.isValid());
        f.tree->setCurrentIndex(value);
        f.action(QStringLiteral("Rename"))->trigger();
        QVERIFY(!f.editor());
    }

    //! "No room" has no name that could be changed.
    void aRoomIsRenamedAndDeleted() {
        Fixture f;
        const Room room = f.home.devices.rooms().at(1);
        f.tree->setCurrentIndex(f.groupRow(room.name));
        f.action(QStringLiteral("Rename"))->trigger();
        QVERIFY(f.editor());
        QCOMPARE(f.editor()->text(), room.name);
        f.editor()->setText(QStringLiteral("Kochen"));
        QTest::keyClick(f.editor(), Qt::Key_Return);
        QTRY_COMPARE(f.home.edits,
            QList<HomeEdit>{HomeEdit(RenameGroup{GroupKind::OfRooms, room.id, QStringLiteral("Kochen")})});
        f.home.edits.clear();
        f.action(QStringLiteral("Delete …"))->trigger();
        auto* question = f.page->window()->findChild<QMessageBox*>(QStringLiteral("deleteQuestion"));
        QVERIFY(question && question->text().contains(room.name));
        QCOMPARE(question->defaultButton()->text().remove(QLatin1Char('&')), QStringLiteral("Cancel"));
        QVERIFY(f.home.edits.isEmpty());
        for (QAbstractButton* button : question->buttons())
            if (button->text() == QStringLiteral("Delete"))
                button->click();
        QCOMPARE(f.home.edits, QList<HomeEdit>{HomeEdit(DeleteGroup{GroupKind::OfRooms, room.id})});
    }

    void aChannelGetsARoom() {
        Fixture f;
        const ChannelKey channel = f.lamp->keyOf(f.lamp->channels.at(1));
        f.tree->setCurrentIndex(f.channelRow(1));
        f.action(QStringLiteral("Rooms and functions …"))->trigger();
        QVERIFY(f.dialog());
        const auto* rooms = f.dialog()->findChild<QListWidget*>(QStringLiteral("rooms"));
        QCOMPARE(rooms->count(), f.home.devices.rooms().size());
        QVERIFY(f.dialog()->changes().isEmpty());
        const Room* other = nullptr;
        for (const Room& room : f.home.devices.rooms())
            if (!room.channels.contains(channel) && room.name == QStringLiteral("Gäste-Bad"))
                other = &room;
        QVERIFY(other);
        Fixture::item(rooms, other->name)->setCheckState(Qt::Checked);
        f.dialog()->findChild<QPushButton*>(QStringLiteral("apply"))->click();
        QCOMPARE(f.home.edits, QList<HomeEdit>{HomeEdit(AssignChannels{GroupKind::OfRooms, other->id, {channel}, {}})});
    }

    //! Some of its channels are in the room: half ticked, and left alone.
    void aDeviceLeavesARoomWithAllItsChannels() {
        Fixture f;
        const Room room
            = *std::find_if(f.home.devices.rooms().cbegin(), f.home.devices.rooms().cend(), [&f](const Room& each) {
                  return std::any_of(each.channels.cbegin(), each.channels.cend(),
                      [&f](const ChannelKey& key) { return key.device() == f.lamp->key(); });
              });
        const auto inRoom = [&room, &f] {
            QList<ChannelKey> channels;
            for (const ChannelKey& key : groupableChannels(*f.lamp))
                if (room.channels.contains(key))
                    channels.append(key);
            return channels;
        }();
        QVERIFY(!inRoom.isEmpty());
        GroupsDialog dialog(f.home.context(), f.lamp->name, groupableChannels(*f.lamp), nullptr);
        QVERIFY(dialog.windowTitle().contains(f.lamp->name));
        const auto* rooms = dialog.findChild<QListWidget*>(QStringLiteral("rooms"));
        const QStringList shown = f.home.devices.roomNamesOf(f.lamp->key());
        QListWidgetItem* item = Fixture::item(rooms, shown.constFirst());
        QVERIFY(item && item->checkState() != Qt::Unchecked);
        item->setCheckState(Qt::Unchecked);
        QCOMPARE(dialog.changes(), QList<HomeEdit>{HomeEdit(AssignChannels{GroupKind::OfRooms, room.id, {}, inRoom})});
    }

    void aNewRoomIsThereAtOnce() {
        Fixture f;
        GroupsDialog dialog(f.home.context(), f.lamp->name, groupableChannels(*f.lamp), nullptr);
        dialog.show();
        auto* rooms = dialog.findChild<QListWidget*>(QStringLiteral("rooms"));
        auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("newRoom"));
        const int before = rooms->count();
        rooms->item(0)->setCheckState(rooms->item(0)->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        const Qt::CheckState ticked = rooms->item(0)->checkState();
        const QString first = rooms->item(0)->text();
        field->setText(QStringLiteral("Werkstatt"));
        dialog.findChildren<QPushButton*>().constFirst()->click();
        QCOMPARE(f.home.edits, QList<HomeEdit>{HomeEdit(CreateGroup{GroupKind::OfRooms, QStringLiteral("Werkstatt")})});
        QTRY_VERIFY(field->text().isEmpty());
        f.home.devices.setRooms(
            f.home.devices.rooms() + QList<Room>{{QStringLiteral("9999"), QStringLiteral("Werkstatt"), {}}});
        QCOMPARE(rooms->count(), before + 1);
        QVERIFY(Fixture::item(rooms, QStringLiteral("Werkstatt")));
        QCOMPARE(Fixture::item(rooms, first)->checkState(), ticked);
        QCOMPARE(test::namelessWidgets(dialog), QStringList());
    }

    void aRoomThatIsRefusedIsTold() {
        Fixture f;
        f.home.editAnswer = failure(ErrorCode::Permission, QStringLiteral("Only administrators may change this."));
        GroupsDialog dialog(f.home.context(), f.lamp->name, groupableChannels(*f.lamp), nullptr);
        dialog.show();
        dialog.findChild<QLineEdit*>(QStringLiteral("newFunction"))->setText(QStringLiteral("x"));
        dialog.findChildren<QPushButton*>().at(1)->click();
        const auto told = [&dialog, &f] {
            const auto labels = dialog.findChildren<QLabel*>();
            return std::any_of(labels.cbegin(), labels.cend(), [&f](const QLabel* label) {
                return label->isVisible() && label->text() == f.home.editAnswer.error().message;
            });
        };
        QTRY_VERIFY(told());
    }

    void theDetailPaneOffersIt() {
        Fixture f;
        auto* pane = f.page->findChild<DetailPane*>(QStringLiteral("detail"));
        for (QAction* action : pane->findChildren<QAction*>())
            if (action->text() == QStringLiteral("Rooms and functions …"))
                action->trigger();
        QVERIFY(f.dialog());
        QVERIFY(f.dialog()->windowTitle().contains(f.lamp->name));
    }
};

QTEST_MAIN(TestDeviceEdits)
#include "tst_deviceedits.moc"
