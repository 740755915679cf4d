// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/detailpane.h"

#include "core/control/heatinggroups.h"
#include "pagehome.h"
#include "tests/support/simulatedhome.h"
#include "ui/control/controlpanel.h"
#include "ui/delegates/rowtree.h"
#include "ui/models/roles.h"
#include "ui/pages/detailpaneeditor.h"
#include "ui/pages/detailpaneraw.h"
#include "ui/themecontroller.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/toggleswitch.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace ccudesk;

namespace {

struct Fixture {
    Fixture() {
        QObject::connect(&pane, &DetailPane::actionRequested, &pane,
            [this](const ControlAction& action) { actions.append(action); });
        pane.setOperable(true);
        pane.resize(404, 800);
        pane.show();
    }
    [[nodiscard]] QString identity() const { return pane.findChild<QLabel*>(QStringLiteral("identity"))->text(); }
    [[nodiscard]] RowTree* values() const { return pane.findChild<RowTree*>(QStringLiteral("values")); }
    [[nodiscard]] DetailPaneEditor* editor() const { return pane.findChild<DetailPaneEditor*>(); }
    [[nodiscard]] QStringList chips() const {
        QStringList texts;
        for (const Chip* chip : pane.findChildren<Chip*>())
            texts.append(chip->text());
        return texts;
    }
    [[nodiscard]] QModelIndex value(const QString& parameter) const {
        const QAbstractItemModel* model = values()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto id = model->index(row, 0).data(roles::DataPointIdRole).value<DataPointId>();
            if (home.values.at(id).key.parameter == parameter)
                return model->index(row, 0);
        }
        return {};
    }
    //! A data point of the dimmer's first receiver with bounds and a special value.
    void addLevel(const ChannelKey& channel) {
        auto description = std::make_shared<ParameterDescription>();
        description->id = QStringLiteral("TEST_LEVEL");
        description->type = ParameterType::Float;
        description->operations = Operation::Read | Operation::Write | Operation::Event;
        description->minimum = Value(4.5);
        description->maximum = Value(30.5);
        description->defaultValue = Value(20.0);
        description->unit = QStringLiteral("°C");
        description->specials = {{QStringLiteral("VENT_OPEN"), 100.0}};
        description->complete = true;
        home.values.ensure({channel.interface, channel.address, description->id}, description);
        home.event(channel, description->id, Value(21.0));
    }

    test::PageHome home;
    DetailPane pane{home.context()};
    QList<ControlAction> actions;
};

} // namespace

class TestDetailPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(ThemeMode::Light); }

    void tellsWhoTheDeviceIs() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Switch, true);
        f.pane.showDevice(device->key());
        QVERIFY(f.identity().contains(device->type) && f.identity().contains(device->address)
            && f.identity().contains(device->firmware));
        QVERIFY(f.pane.findChild<ControlPanel*>());
        const QStringList rooms = f.home.devices.roomNamesOf(device->key());
        QVERIFY(!rooms.isEmpty());
        QVERIFY(f.chips().contains(rooms.constFirst()));
        QSignalSpy wanted(&f.pane, &DetailPane::roomRequested);
        for (Chip* chip : f.pane.findChildren<Chip*>())
            if (chip->text() == rooms.constFirst())
                chip->click();
        QCOMPARE(wanted.constFirst().constFirst().toString(), rooms.constFirst());
    }

    void aGroupShowsItsMembersAndTheyShowIt() {
        Fixture f;
        f.home.home.setHeatingGroups(f.home.simulated.heatingGroups());
        const HeatingGroup group = f.home.home.heatingGroups().constLast();
        const DeviceKey key = deviceOf(group, f.home.devices);
        f.pane.showDevice(key);
        const auto* area = f.pane.findChild<QWidget*>(QStringLiteral("members"));
        const auto chips = area->findChildren<Chip*>();
        QCOMPARE(chips.size(), group.members.size());
        QVERIFY(chips.constFirst()->accessibleName().contains(chips.constFirst()->text()));
        QSignalSpy wanted(&f.pane, &DetailPane::deviceRequested);
        QObject::connect(&f.pane, &DetailPane::deviceRequested, &f.pane, &DetailPane::showDevice); // as the page does
        chips.constFirst()->click();
        QTRY_COMPARE(wanted.size(), 1);
        const auto member = wanted.constFirst().constFirst().value<DeviceKey>();
        QCOMPARE(member.address, group.members.constFirst());
        QVERIFY(f.identity().contains(member.address));
        QVERIFY(!area->isVisible());
        for (Chip* chip : f.pane.findChildren<Chip*>())
            if (chip->text() == group.name)
                chip->click();
        QTRY_COMPARE(wanted.size(), 2);
        QCOMPARE(wanted.constLast().constFirst().value<DeviceKey>(), key);
    }

    void onlyDeviationsGetAChip() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Switch, true);
        f.pane.showDevice(device->key());
        const auto before = f.chips().size();
        const ChannelKey health{device->interface, device->address + QStringLiteral(":0")};
        f.home.event(health, QStringLiteral("CONFIG_PENDING"), Value(true));
        QTRY_COMPARE(f.chips().size(), before + 1);
        f.home.event(health, QStringLiteral("CONFIG_PENDING"), Value(false));
        QTRY_COMPARE(f.chips().size(), before);
    }

    void theToggleSends() {
        Fixture f;
        f.pane.showDevice(f.home.find(ChannelKind::Switch, false)->key());
        auto* toggle = f.pane.findChild<ToggleSwitch*>();
        QVERIFY(toggle);
        toggle->click();
        QCOMPARE(f.actions.size(), 1);
        QCOMPARE(f.actions.constFirst().commands.constFirst().writes.constFirst().value, Value(true));
        f.pane.setOperable(false);
        QVERIFY(!toggle->isEnabled());
        QVERIFY(!f.identity().isEmpty()); // what was shown stays
    }

    void descriptionsAreAskedForOnceAndOnlyWhenSeen() {
        Fixture f;
        f.pane.hide();
        const DeviceKey key = f.home.find(ChannelKind::Switch, true)->key();
        f.pane.showDevice(key);
        QVERIFY(f.home.described.isEmpty());
        f.pane.show();
        QCOMPARE(f.home.described, QList<DeviceKey>{key});
        f.pane.showDevice(f.home.find(ChannelKind::Dimmer)->key());
        f.pane.showDevice(key);
        QCOMPARE(f.home.described.count(key), 1);
    }

    void pictureFromTheCcuAndNothingElse() {
        Fixture f;
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QImage image(50, 50, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(&buffer, "png"));
        const auto reddest = [&f] { return f.pane.grab().toImage().pixelColor(42, 38); };
        f.home.picture = QByteArrayLiteral("<html>404</html>");
        f.pane.showDevice(f.home.find(ChannelKind::Switch, true)->key());
        QTRY_VERIFY(!f.home.pictures.isEmpty());
        QVERIFY(reddest() != QColor(Qt::red));
        f.home.picture = png;
        f.pane.showDevice(f.home.find(ChannelKind::Dimmer)->key());
        QTRY_COMPARE(reddest(), QColor(Qt::red));
    }

    void channelsShowTheirOwnValues() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Dimmer);
        const auto unit = mainUnitOf(*device);
        f.pane.showChannel(unit->target);
        QVERIFY(f.identity().contains(unit->target.address));
        const QAbstractItemModel* model = f.values()->model();
        QVERIFY(model->rowCount() > 0);
        for (int row = 0; row < model->rowCount(); ++row)
            QCOMPARE(model->index(row, 0).data(roles::ChannelKeyRole).value<ChannelKey>(), unit->target);
        const int before = model->rowCount();
        f.pane.findChild<QCheckBox*>(QStringLiteral("technical"))->click();
        QVERIFY(model->rowCount() > before);
        QCOMPARE(f.values()->height(), model->rowCount() * f.values()->sizeHintForRow(0));
    }

    void valuesAreLive() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Switch, false);
        const auto unit = mainUnitOf(*device);
        f.pane.showDevice(device->key());
        f.home.event(unit->state, unit->mainParameter, Value(true));
        QTRY_COMPARE(f.value(unit->mainParameter).siblingAtColumn(parametercolumn::Value).data().toString(),
            QStringLiteral("On"));
    }

    void editorKnowsRangeAndSpecialValues() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Dimmer);
        const ChannelKey channel = mainUnitOf(*device)->target;
        f.addLevel(channel);
        f.pane.showChannel(channel);
        Q_EMIT f.values()->activated(f.value(QStringLiteral("TEST_LEVEL")));
        QVERIFY(f.editor()->isVisible());
        auto* field = f.editor()->findChild<QLineEdit*>(QStringLiteral("field"));
        auto* hint = f.editor()->findChild<QLabel*>(QStringLiteral("hint"));
        auto* choice = f.editor()->findChild<QComboBox*>(QStringLiteral("choice"));
        QVERIFY2(hint->text().contains(QStringLiteral("4.5")), qPrintable(hint->text()));
        for (const char* wrong : {"99", "warm", ""}) {
            field->setText(QLatin1String(wrong));
            QTest::keyClick(field, Qt::Key_Return);
            QVERIFY(f.actions.isEmpty());
            QVERIFY(f.editor()->isVisible());
            QVERIFY(!field->accessibleDescription().isEmpty());
        }
        field->setText(QStringLiteral("22.5"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(f.actions.size(), 1);
        QCOMPARE(f.actions.constFirst().commands.constFirst().writes.constFirst(),
            (ParameterWrite{QStringLiteral("TEST_LEVEL"), Value(22.5)}));
        QVERIFY(!f.editor()->isVisible());

        Q_EMIT f.values()->activated(f.value(QStringLiteral("TEST_LEVEL")));
        choice->setCurrentIndex(choice->findData(100.0)); // outside the range, and allowed all the same
        f.editor()->findChild<QPushButton*>(QStringLiteral("set"))->click();
        QCOMPARE(f.actions.constLast().commands.constFirst().writes.constFirst().value, Value(100.0));
        Q_EMIT f.values()->activated(f.value(QStringLiteral("TEST_LEVEL")));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!f.editor()->isVisible());
    }

    void whatCannotBeWrittenHasNoEditor() {
        Fixture f;
        const Device* device = f.home.find(ChannelKind::Contact);
        const auto unit = mainUnitOf(*device);
        f.pane.showDevice(device->key());
        Q_EMIT f.values()->activated(f.value(unit->mainParameter));
        QVERIFY(!f.editor()->isVisible());
    }

    void rawShowsEverythingAndCopies() {
        Fixture f;
        const ChannelKey channel = mainUnitOf(*f.home.find(ChannelKind::Dimmer))->target;
        f.addLevel(channel);
        f.pane.showChannel(channel);
        f.pane.findChild<QTabBar*>()->setCurrentIndex(2);
        auto* table = f.pane.findChild<DetailPaneRawView*>();
        QVERIFY(table->isVisible());
        int row = 0;
        while (table->model()->index(row, DetailPaneRawModel::KeyColumn).data() != QStringLiteral("TEST_LEVEL"))
            ++row;
        const auto cell = [&](int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(DetailPaneRawModel::ValueColumn), QStringLiteral("21"));
        QCOMPARE(cell(DetailPaneRawModel::TypeColumn), QStringLiteral("FLOAT"));
        QCOMPARE(cell(DetailPaneRawModel::OperationsColumn), QStringLiteral("read, write, event"));
        QCOMPARE(cell(DetailPaneRawModel::MinimumColumn), QStringLiteral("4.5"));
        QCOMPARE(cell(DetailPaneRawModel::MaximumColumn), QStringLiteral("30.5"));
        QCOMPARE(cell(DetailPaneRawModel::DefaultColumn), QStringLiteral("20"));
        QCOMPARE(cell(DetailPaneRawModel::UnitColumn), QStringLiteral("°C"));
        QCOMPARE(cell(DetailPaneRawModel::SpecialsColumn), QStringLiteral("VENT_OPEN = 100"));
        table->selectRow(row);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(1).contains(QStringLiteral("TEST_LEVEL\t21\tFLOAT")));
        const int count = table->model()->rowCount();
        f.home.event(channel, QStringLiteral("CODE_ID"), Value(471'147));
        QTRY_COMPARE(table->model()->rowCount(), count + 1);
        table->copyRows(true);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("CODE_ID\t•••")));
        QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("471147")));
        f.home.event(channel, QStringLiteral("TEST_LEVEL"), Value(22.0));
        QTRY_COMPARE(cell(DetailPaneRawModel::ValueColumn), QStringLiteral("22"));
    }

    void rawModelKeepsTheRules() {
        test::PageHome home;
        DetailPaneRawModel model(home.values);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Device* device = home.find(ChannelKind::Switch, true);
        QList<ChannelKey> channels;
        for (const Channel& channel : device->channels)
            channels.append(device->keyOf(channel));
        model.showChannels(channels);
        QCOMPARE(model.rowCount(), 0); // nobody looks
        model.setActive(true);
        QVERIFY(model.rowCount() > 10);
        const int before = model.rowCount();
        home.event(channels.constLast(), QStringLiteral("SOMETHING_NEW"), Value(1));
        QTRY_COMPARE(model.rowCount(), before + 1);
        model.showChannels({});
        QCOMPARE(model.rowCount(), 0);
    }

    //! Over real sockets: descriptions come for the device that is looked at, and only for it.
    void descriptionsComeFromTheCcu() {
        test::SimulatedHome simulated;
        const auto home = simulated.install();
        home->connection().open();
        QTRY_COMPARE_WITH_TIMEOUT(home->connection().state(), ConnectionState::Live, 20'000);
        DetailPane pane(pageContext(*home, simulated.clock));
        pane.setOperable(true);
        pane.resize(404, 800);
        pane.show();
        const Device* device = nullptr;
        for (const DeviceKey& key : home->devices().keys())
            if (home->devices().device(key)->type == QLatin1String("HmIP-eTRV-2"))
                device = home->devices().device(key);
        QVERIFY(device);
        pane.showDevice(device->key());
        const auto unit = mainUnitOf(*device);
        QTRY_VERIFY_WITH_TIMEOUT(home->values().get(unit->state, unit->mainParameter)->description->complete, 20'000);
        int described = 0;
        for (const DeviceKey& key : home->devices().keys()) {
            const auto other = mainUnitOf(*home->devices().device(key));
            const DataPoint* point = other ? home->values().get(other->state, other->mainParameter) : nullptr;
            described += point && point->description->complete && key != device->key() ? 1 : 0;
        }
        QCOMPARE(described, 0);
        const auto future = home->connection().close();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000);
    }

    void everythingHasAName() {
        Fixture f;
        f.pane.showDevice(f.home.find(ChannelKind::Dimmer)->key());
        QCOMPARE(test::namelessWidgets(f.pane), QStringList());
        f.pane.findChild<QTabBar*>()->setCurrentIndex(2);
        QCOMPARE(test::namelessWidgets(f.pane), QStringList());
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
