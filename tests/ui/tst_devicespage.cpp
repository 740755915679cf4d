// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagehome.h"
#include "ui/delegates/cellpaint.h"
#include "ui/delegates/rowtree.h"
#include "ui/models/roles.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/devicespage.h"
#include "ui/pages/filterchip.h"
#include "ui/themecontroller.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace ccudesk;

namespace {

struct Fixture {
    explicit Fixture(bool isFilled = true) : home(isFilled) {
        page = std::make_unique<DevicesPage>(home.context());
        page->setConnection(ConnectionState::Live, {});
        page->resize(1440, 820);
        page->show();
        tree = page->findChild<RowTree*>(QStringLiteral("list"));
        filter = page->findChild<QLineEdit*>(QStringLiteral("filter"));
        grouping = page->findChild<QComboBox*>(QStringLiteral("grouping"));
        detail = page->findChild<DetailPane*>(QStringLiteral("detail"));
        interfaceChip = page->findChild<FilterChip*>(QStringLiteral("interfaceChip"));
        functionChip = page->findChild<FilterChip*>(QStringLiteral("functionChip"));
        stateChip = page->findChild<FilterChip*>(QStringLiteral("stateChip"));
    }

    //! Every device row that stands in the tree, expanded or not.
    [[nodiscard]] QModelIndexList deviceRows(const QModelIndex& parent = {}) const {
        QModelIndexList rows;
        for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
            const QModelIndex index = tree->model()->index(row, 0, parent);
            if (kindOf(index) == RowKind::Group)
                rows += deviceRows(index);
            else if (kindOf(index) == RowKind::Device)
                rows.append(index);
        }
        return rows;
    }
    [[nodiscard]] static RowKind kindOf(const QModelIndex& index) {
        return static_cast<RowKind>(index.data(roles::RowKindRole).toInt());
    }
    [[nodiscard]] QModelIndex rowOf(const DeviceKey& key) const {
        for (const QModelIndex& index : deviceRows())
            if (index.data(roles::DeviceKeyRole).value<DeviceKey>() == key)
                return index;
        return {};
    }
    [[nodiscard]] DeviceKey current() const {
        return tree->currentIndex().data(roles::DeviceKeyRole).value<DeviceKey>();
    }
    void showValues() const { trigger(Qt::Key_V); }
    //! Ctrl+Shift and this.
    void trigger(Qt::Key key) const {
        for (QAction* action : page->actions())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | key))
                action->trigger();
    }
    [[nodiscard]] qsizetype openDevices() const {
        const QModelIndexList rows = deviceRows();
        return std::count_if(
            rows.begin(), rows.end(), [this](const QModelIndex& row) { return tree->isExpanded(row); });
    }
    void group(DeviceTreeModel::Grouping by) const {
        grouping->setCurrentIndex(grouping->findData(static_cast<int>(by)));
        Q_EMIT grouping->activated(grouping->currentIndex());
    }

    test::PageHome home;
    std::unique_ptr<DevicesPage> page;
    RowTree* tree = nullptr;
    QLineEdit* filter = nullptr;
    QComboBox* grouping = nullptr;
    DetailPane* detail = nullptr;
    FilterChip* interfaceChip = nullptr;
    FilterChip* functionChip = nullptr;
    FilterChip* stateChip = nullptr;
};

} // namespace

class TestDevicesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        test::useTestSettings(QStringLiteral("tst_devicespage"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }
    void init() { QSettings().clear(); }

    void filterFindsByNameTypeSerialAndRoom() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Switch, false);
        QVERIFY(device);
        const auto all = f.deviceRows().size();
        for (const QString& text : {device->name, device->address, device->name.toUpper()}) {
            f.filter->setText(text);
            QVERIFY2(f.rowOf(device->key()).isValid(), qPrintable(text));
            QVERIFY(f.deviceRows().size() < all);
        }
        f.filter->setText(device->type);
        for (const QModelIndex& row : f.deviceRows())
            QVERIFY(row.siblingAtColumn(devicecolumn::Type).data().toString().contains(device->type));
    }

    void escapeClearsThenLeavesAndEnterTakesTheFirstHit() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Dimmer);
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.filter->setFocus();
        f.filter->setText(device->address);
        QTest::keyClick(f.filter, Qt::Key_Return);
        QCOMPARE(f.current(), device->key());
        QTRY_VERIFY(f.tree->hasFocus());
        QVERIFY(f.detail->isVisible());
        f.filter->setFocus();
        QTest::keyClick(f.filter, Qt::Key_Escape);
        QVERIFY(f.filter->text().isEmpty());
        QVERIFY(f.filter->hasFocus());
        QTest::keyClick(f.filter, Qt::Key_Escape);
        QVERIFY(f.tree->hasFocus());
    }

    //! Bit by bit, so that the window never stands still; collapsing ends it at once.
    void everythingOpensInTurns() {
        Fixture f;
        const qsizetype all = f.deviceRows().size();
        f.trigger(Qt::Key_Plus);
        QVERIFY(f.openDevices() < all);
        QTRY_COMPARE(f.openDevices(), all);
        f.trigger(Qt::Key_Minus);
        QCOMPARE(f.openDevices(), 0);
        QVERIFY(f.tree->isExpanded(f.tree->model()->index(0, 0))); // rooms stay open
        f.trigger(Qt::Key_Plus);
        f.trigger(Qt::Key_Minus);
        for (int i = 0; i < 20; ++i) // turns that were left would come now
            QCoreApplication::processEvents();
        QCOMPARE(f.openDevices(), 0);
        f.trigger(Qt::Key_Plus);
        f.filter->setText(QStringLiteral("HmIP"));
        f.filter->clear(); // what was to be opened is remembered
        QTRY_COMPARE(f.openDevices(), all);
    }

    void chipsNarrowTheList() {
        Fixture f;
        f.interfaceChip->setChoice(QStringLiteral("BidCos-RF"));
        QVERIFY(!f.deviceRows().isEmpty());
        for (const QModelIndex& row : f.deviceRows())
            QCOMPARE(row.data(roles::DeviceKeyRole).value<DeviceKey>().interface, QStringLiteral("BidCos-RF"));
        QTest::keyClick(f.interfaceChip, Qt::Key_Delete);
        QVERIFY(f.interfaceChip->choice().isEmpty());

        f.stateChip->setChoice(QStringLiteral("on"));
        QVERIFY(!f.deviceRows().isEmpty());
        QVERIFY(f.rowOf(f.home.find(ChannelKind::Switch, true)->key()).isValid());
        QVERIFY(!f.rowOf(f.home.find(ChannelKind::Switch, false)->key()).isValid());
        f.stateChip->setChoice({});

        const QString function = f.home.devices.functionNamesOf(f.home.find(ChannelKind::Switch, true)->key()).value(0);
        QVERIFY(!function.isEmpty());
        f.functionChip->setChoice(function);
        for (const QModelIndex& row : f.deviceRows())
            QVERIFY(
                f.home.devices.functionNamesOf(row.data(roles::DeviceKeyRole).value<DeviceKey>()).contains(function));
    }

    void emptyStateNamesTheReasonAndClears() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::HmIPThermostat);
        QVERIFY(device);
        f.interfaceChip->setChoice(QStringLiteral("BidCos-Wired"));
        f.filter->setText(device->address);
        auto* empty = f.page->findChild<EmptyState*>(QStringLiteral("noDevices"));
        QTRY_VERIFY(empty->isVisible());
        QVERIFY2(empty->accessibleDescription().contains(device->address), qPrintable(empty->accessibleDescription()));
        const auto buttons = empty->findChildren<QPushButton*>();
        QVERIFY(buttons.at(1)->isVisible()); // keeps the text, drops the chips
        buttons.at(1)->click();
        QVERIFY(f.rowOf(device->key()).isValid());
        QTRY_VERIFY(f.tree->isVisible());

        f.filter->setText(QStringLiteral("nothing is called like this"));
        QTRY_VERIFY(empty->isVisible());
        buttons.at(0)->click();
        QVERIFY(f.filter->text().isEmpty());
        QTRY_VERIFY(f.tree->isVisible());
    }

    void loadingFailedAndEmptyHomesSaySo() {
        Fixture f(false);
        auto* empty = f.page->findChild<EmptyState*>(QStringLiteral("noDevices"));
        QVERIFY(empty->isVisible());
        f.page->setConnection(ConnectionState::Loading, QStringLiteral("Reading rooms"));
        QCOMPARE(empty->accessibleDescription(), QStringLiteral("Reading rooms"));
        f.page->setConnection(ConnectionState::Failed, QStringLiteral("The password was refused."));
        QCOMPARE(empty->accessibleDescription(), QStringLiteral("The password was refused."));
        QSignalSpy retry(f.page.get(), &DevicesPage::retryRequested);
        empty->findChildren<QPushButton*>().constFirst()->click();
        QCOMPARE(retry.size(), 1);
        f.home.fill();
        QTRY_VERIFY(f.tree->isVisible());
    }

    void regroupingKeepsSelectionAndExpansion() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Switch, true);
        f.page->reveal(device->key());
        f.tree->expand(f.tree->currentIndex());
        for (const auto by : {DeviceTreeModel::Grouping::Interfaces, DeviceTreeModel::Grouping::Functions,
                 DeviceTreeModel::Grouping::None, DeviceTreeModel::Grouping::Rooms}) {
            f.group(by);
            QCOMPARE(f.current(), device->key());
            QVERIFY(f.tree->isExpanded(f.tree->currentIndex().siblingAtColumn(0)));
            QVERIFY(f.detail->isVisible());
        }
    }

    void aClosedGroupStaysClosed() {
        Fixture f;
        const QString name = f.tree->model()->index(0, 0).data().toString();
        f.tree->collapse(f.tree->model()->index(0, 0));
        f.group(DeviceTreeModel::Grouping::Interfaces);
        QVERIFY(f.tree->isExpanded(f.tree->model()->index(0, 0)));
        f.group(DeviceTreeModel::Grouping::Rooms);
        QCOMPARE(f.tree->model()->index(0, 0).data().toString(), name);
        QVERIFY(!f.tree->isExpanded(f.tree->model()->index(0, 0)));
        QVERIFY(f.tree->isExpanded(f.tree->model()->index(1, 0)));
    }

    void filteringKeepsTheChoice() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Switch, true);
        const Device* other = f.home.find(ChannelKind::Dimmer);
        f.page->reveal(device->key());
        const QString shown = f.detail->findChild<QLabel*>(QStringLiteral("identity"))->text();
        f.filter->setText(other->address);
        QVERIFY(!f.rowOf(device->key()).isValid());
        QCOMPARE(f.detail->findChild<QLabel*>(QStringLiteral("identity"))->text(), shown);
        f.filter->clear();
        QTRY_COMPARE(f.current(), device->key());
    }

    void aRemovedDeviceLeavesTheDetail() {
        Fixture f;
        const DeviceKey key = f.home.find(ChannelKind::Switch, true)->key();
        f.page->reveal(key);
        QVERIFY(f.detail->isVisible());
        f.home.devices.remove({key});
        QVERIFY(!f.detail->isVisible());
    }

    void spaceSwitchesTheRow() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Switch, false);
        f.page->reveal(device->key());
        const QModelIndex value = f.tree->currentIndex().siblingAtColumn(devicecolumn::Value);
        QCOMPARE(value.data(roles::ToggleRole).toBool(), false);
        QTest::keyClick(f.tree, Qt::Key_Space);
        QCOMPARE(f.home.commands.size(), 1);
        QCOMPARE(
            f.home.commands.constFirst().writes.constFirst(), (ParameterWrite{QStringLiteral("STATE"), Value(true)}));
        QCOMPARE(f.home.commands.constFirst().target.device(), device->key());
        f.home.confirm(f.home.commands.constFirst());
        QTRY_COMPARE(
            f.rowOf(device->key()).siblingAtColumn(devicecolumn::Value).data(roles::ToggleRole).toBool(), true);
    }

    void clickOnTheToggleSwitchesOnce() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Dimmer, true);
        QVERIFY(device);
        f.page->reveal(device->key());
        const QRect cell = f.tree->visualRect(f.tree->currentIndex().siblingAtColumn(devicecolumn::Value));
        QTest::mouseClick(f.tree->viewport(), Qt::LeftButton, {}, toggleSlot(cell).center());
        QCOMPARE(f.home.commands.size(), 1);
        QCOMPARE(f.home.commands.constFirst().writes.constFirst().parameter, QStringLiteral("LEVEL"));
        QCOMPARE(f.home.commands.constFirst().writes.constFirst().value, Value(0.0));
    }

    void refusalsAndOfflineAreOneSentence() {
        Fixture f;
        f.page->reveal(f.home.find(ChannelKind::Switch, false)->key());
        QSignalSpy raised(f.page.get(), &DevicesPage::messageRaised);
        f.home.answer = failure(ErrorCode::Fault, QStringLiteral("The CCU did not accept the value."));
        QTest::keyClick(f.tree, Qt::Key_Space);
        QTRY_COMPARE(raised.size(), 1);
        QCOMPARE(raised.constFirst().constFirst().value<Message>().text, f.home.answer.error().message);
        f.page->setConnection(ConnectionState::Reconnecting, QStringLiteral("Next try in 24 s."));
        QTest::keyClick(f.tree, Qt::Key_Space);
        QCOMPARE(f.home.commands.size(), 1); // nothing more was sent
        QCOMPARE(raised.size(), 2);
        QVERIFY(f.tree->isVisible()); // what was shown stays
    }

    void valuesOpenBelowTheirChannels() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Switch, true);
        f.page->reveal(device->key());
        f.showValues();
        const QModelIndex row = f.rowOf(device->key());
        f.tree->expand(row);
        const QModelIndex channel = f.tree->model()->index(1, 0, row);
        QVERIFY(f.tree->model()->hasChildren(channel));
        QCOMPARE(Fixture::kindOf(f.tree->model()->index(0, 0, channel)), RowKind::Parameter);
        f.tree->expand(channel);
        const auto key = channel.data(roles::ChannelKeyRole).value<ChannelKey>();
        f.filter->setText(QStringLiteral("nowhere at all"));
        f.filter->clear();
        const QModelIndex again = f.tree->model()->index(1, 0, f.rowOf(device->key()));
        QCOMPARE(again.data(roles::ChannelKeyRole).value<ChannelKey>(), key);
        QVERIFY(f.tree->isExpanded(again)); // what was open is open again
        f.showValues();
        QVERIFY(!f.tree->model()->hasChildren(f.tree->model()->index(1, 0, f.rowOf(device->key()))));
    }

    void aSecretIsNotCopied() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Switch, true);
        f.home.event(device->keyOf(device->channels.constLast()), QStringLiteral("CODE_ID"), Value(4711));
        f.showValues();
        f.page->reveal(device->key());
        const auto codeRow = [&] {
            const QAbstractItemModel* model = f.tree->model();
            const QModelIndex row = f.rowOf(device->key());
            const QModelIndex channel = model->index(model->rowCount(row) - 1, 0, row);
            return model->index(model->rowCount(channel) - 1, 0, channel);
        };
        QTRY_COMPARE(codeRow().siblingAtColumn(devicecolumn::Type).data().toString(), QStringLiteral("CODE_ID"));
        f.tree->scrollTo(codeRow());
        Q_EMIT f.tree->customContextMenuRequested(f.tree->visualRect(codeRow()).center());
        const auto menus = f.page->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(!menus.isEmpty());
        const auto offered = menus.constLast()->actions();
        QVERIFY(!offered.isEmpty());
        for (const QAction* action : offered)
            QVERIFY2(!action->text().contains(QStringLiteral("value"), Qt::CaseSensitive), qPrintable(action->text()));
        menus.constLast()->close();
    }

    void menuCopiesAndAsksForEvents() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Switch, true);
        f.page->reveal(device->key());
        QSignalSpy events(f.page.get(), &DevicesPage::eventsRequested);
        Q_EMIT f.tree->customContextMenuRequested(f.tree->visualRect(f.tree->currentIndex()).center());
        QMenu* menu = nullptr;
        for (QMenu* candidate : f.page->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
            menu = candidate;
        QVERIFY(menu);
        menu->actions().at(0)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), device->address);
        const auto actions = menu->actions();
        const auto toEvents = std::find_if(actions.cbegin(), actions.cend(),
            [](const QAction* action) { return action->text() == QLatin1String("Show in events"); });
        QVERIFY(toEvents != actions.cend());
        (*toEvents)->trigger();
        QCOMPARE(events.constFirst().constFirst().toString(), QStringLiteral("address:") + device->address);
        menu->close();
    }

    void hiddenPageIsQuietAndCatchesUp() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Switch, false);
        f.page->reveal(device->key());
        QTest::keyClick(f.tree, Qt::Key_Space);
        f.page->hide();
        QSignalSpy told(f.tree->model(), &QAbstractItemModel::dataChanged);
        QSignalSpy changed(&f.home.values, &ValueStore::valuesChanged);
        f.home.confirm(f.home.commands.constFirst());
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(told.isEmpty());
        f.page->show();
        QVERIFY(!told.isEmpty());
    }

    void columnsFollowTheWindow() {
        Fixture f;
        QVERIFY(!f.tree->isColumnHidden(devicecolumn::Type));
        f.page->reveal(f.home.find(ChannelKind::Switch, true)->key());
        f.page->resize(1024, 700);
        QVERIFY(f.tree->isColumnHidden(devicecolumn::Type));
        QVERIFY(f.tree->isColumnHidden(devicecolumn::Signal));
        QVERIFY(!f.functionChip->isVisible());
        QVERIFY(f.tree->isVisible() && f.detail->isVisible());
        f.page->resize(1440, 700);
        QVERIFY(!f.tree->isColumnHidden(devicecolumn::Type));
        auto* splitter = f.page->findChild<QSplitter*>();
        splitter->setSizes({560, 880}); // whoever makes the pane wide still reads names
        Q_EMIT splitter->splitterMoved(560, 1);
        QVERIFY(f.tree->isColumnHidden(devicecolumn::Type));
        QVERIFY(f.tree->header()->sectionSize(devicecolumn::Name) >= 180);
        f.page->resize(800, 700);
        QVERIFY(f.tree->isVisible() != f.detail->isVisible()); // one or the other
    }

    void groupingAndSplitterAreRemembered() {
        {
            Fixture f;
            f.group(DeviceTreeModel::Grouping::Interfaces);
            f.page->reveal(f.home.find(ChannelKind::Switch, true)->key());
            auto* splitter = f.page->findChild<QSplitter*>();
            splitter->setSizes({splitter->width() - 520, 520});
            Q_EMIT splitter->splitterMoved(splitter->sizes().constFirst(), 1);
        }
        Fixture f;
        QCOMPARE(f.grouping->currentData().toInt(), static_cast<int>(DeviceTreeModel::Grouping::Interfaces));
        QCOMPARE(f.tree->model()->index(0, 0).data().toString(), QStringLiteral("BidCos-RF"));
        f.page->reveal(f.home.find(ChannelKind::Switch, true)->key());
        QTRY_COMPARE(f.detail->width(), 520);
    }

    void everythingHasAName() {
        Fixture f;
        f.page->reveal(f.home.find(ChannelKind::Switch, true)->key());
        QCOMPARE(test::namelessWidgets(*f.page), QStringList());
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestDevicesPage)
#include "tst_devicespage.moc"
