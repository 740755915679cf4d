// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changetick.h"
#include "tests/ui/modelprint.h"
#include "tests/ui/smallhome.h"
#include "ui/models/devicefilterproxy.h"
#include "ui/models/devicetreemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <ctime>
#include <functional>

using namespace ccudesk;
using test::printModel;

namespace {
const QString rf = test::SmallHome::rf;
const QString lamp = QStringLiteral("A0000000000001");
const QString contact = QStringLiteral("A0000000000002");

QStringList lines(std::initializer_list<const char*> texts) {
    QStringList list;
    for (const char* text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}
} // namespace

class DeviceTreeModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void groupsByRoom();
    void otherGroupings();
    void oneDeviceInTwoRooms();
    void mainValueOfADevice();
    void textsOfAllStates();
    void signalAndAge();
    void exactRunsAreTold();
    void healthTellsTheNameColumn();
    void inactiveTellsOnce();
    void agesAreRefreshedOncePerSecond();
    void parametersAppearAsTheyCome();
    void renamingMoves();
    void otherChannelsReplaceTheRow();
    void removingTheLastRemovesTheGroup();
    void accessibleSentence();
    void findsDevices();
    void randomChanges();
    void filterKeepsParentsAndChildren();
    void filterChips();
    void filterFollowsNewDevices();
    void sortsByOtherColumns();
    void largeHomeIsQuick();

private:
    void addLampAndContact();
    QModelIndex deviceRow(const QString& address) { return m_model->indexOf(DeviceKey{rf, address}); }
    QString cell(const QModelIndex& row, int column) { return row.siblingAtColumn(column).data().toString(); }
    void settle() { // every tick that is due has been told
        QSignalSpy changed(&m_home->values, &ValueStore::valuesChanged);
        QTRY_VERIFY(changed.size() > 0);
    }

    std::unique_ptr<test::SmallHome> m_home;
    std::unique_ptr<DeviceTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void DeviceTreeModelTest::init() {
    m_tester.reset();
    m_model.reset();
    m_home = std::make_unique<test::SmallHome>();
    m_model = std::make_unique<DeviceTreeModel>(m_home->devices, m_home->values, m_home->clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void DeviceTreeModelTest::addLampAndContact() {
    m_home->addDevice(lamp, QStringLiteral("HmIP-PSM"), QStringLiteral("Lampe"),
        {QStringLiteral("MAINTENANCE"), QStringLiteral("KEY_TRANSCEIVER"), QStringLiteral("SWITCH_TRANSMITTER"),
            QStringLiteral("SWITCH_VIRTUAL_RECEIVER")});
    m_home->addDevice(contact, QStringLiteral("HmIP-SWDO"), QStringLiteral("Fenster"),
        {QStringLiteral("MAINTENANCE"), QStringLiteral("SHUTTER_CONTACT")});
    m_home->devices.setRooms({{QStringLiteral("1"), QStringLiteral("Büro"), {{rf, lamp + QStringLiteral(":3")}}},
        {QStringLiteral("2"), QStringLiteral("Zimmer 10"), {{rf, contact + QStringLiteral(":1")}}}});
    m_home->devices.setFunctions({{QStringLiteral("3"), QStringLiteral("Licht"), {{rf, lamp + QStringLiteral(":3")}}}});
}

void DeviceTreeModelTest::groupsByRoom() {
    addLampAndContact();
    m_home->addDevice(QStringLiteral("A0000000000003"), QStringLiteral("HmIP-WRC2"), QStringLiteral("Taster"), {});
    m_home->devices.setRooms(m_home->devices.rooms()
        + QList<Room>{{QStringLiteral("9"), QStringLiteral("Zimmer 2"), {{rf, QStringLiteral("gone:1")}}}});
    QCOMPARE(printModel(*m_model, {0, 1}),
        lines({"Büro | ", "  Lampe | HmIP-PSM", "    :0 | Device status", "    :1 | Key", "    :2 | Switch: state",
            "    :3 | Switch", "Zimmer 10 | ", "  Fenster | HmIP-SWDO", "    :0 | Device status",
            "    :1 | Window contact", "No room | ", "  Taster | HmIP-WRC2"}));
    QCOMPARE(m_model->index(0, 0).data(roles::CountTextRole).toString().left(8), QStringLiteral("1 device"));
    QCOMPARE(m_model->deviceCount(), 3);
}

void DeviceTreeModelTest::otherGroupings() {
    addLampAndContact();
    m_model->setGrouping(DeviceTreeModel::Grouping::Functions);
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Licht"));
    QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("No function"));
    m_model->setGrouping(DeviceTreeModel::Grouping::Interfaces);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0, 0).data().toString(), rf);
    m_model->setGrouping(DeviceTreeModel::Grouping::None);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Fenster"));
}

void DeviceTreeModelTest::oneDeviceInTwoRooms() {
    addLampAndContact();
    m_home->devices.setRooms({{QStringLiteral("1"), QStringLiteral("Büro"), {{rf, lamp + QStringLiteral(":1")}}},
        {QStringLiteral("2"), QStringLiteral("Küche"), {{rf, lamp + QStringLiteral(":3")}}}});
    m_home->send(lamp + QStringLiteral(":2"), QStringLiteral("STATE"), Value(true));
    settle();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_home->send(lamp + QStringLiteral(":2"), QStringLiteral("STATE"), Value(false));
    settle();
    QStringList parents;
    for (const auto& arguments : changed)
        parents.append(arguments.first().toModelIndex().parent().data().toString());
    QVERIFY(parents.contains(QStringLiteral("Büro")));
    QVERIFY(parents.contains(QStringLiteral("Küche")));
    for (int group = 0; group < 2; ++group) {
        const QModelIndex row = m_model->index(0, 0, m_model->index(group, 0));
        QCOMPARE(cell(row, DeviceTreeModel::ValueColumn), QStringLiteral("Off"));
    }
}

void DeviceTreeModelTest::mainValueOfADevice() {
    addLampAndContact();
    m_home->send(lamp + QStringLiteral(":2"), QStringLiteral("STATE"), Value(true));
    m_home->send(contact + QStringLiteral(":1"), QStringLiteral("STATE"), Value(true));
    settle();
    QCOMPARE(cell(deviceRow(lamp), DeviceTreeModel::ValueColumn), QStringLiteral("On"));
    QCOMPARE(deviceRow(lamp).data(roles::ToggleRole), QVariant(true));
    QCOMPARE(
        deviceRow(lamp).data(roles::ChannelKeyRole).value<ChannelKey>(), (ChannelKey{rf, lamp + QStringLiteral(":3")}));
    // The receiver's row shows what the transmitter says (controls §1).
    QCOMPARE(cell(m_model->indexOf(ChannelKey{rf, lamp + QStringLiteral(":3")}), DeviceTreeModel::ValueColumn),
        QStringLiteral("On"));
    QCOMPARE(cell(deviceRow(contact), DeviceTreeModel::ValueColumn), QStringLiteral("Open"));
    const QModelIndex open = deviceRow(contact).siblingAtColumn(DeviceTreeModel::ValueColumn);
    QCOMPARE(open.data(roles::ToneRole).toInt(), static_cast<int>(CellTone::Warn));
    QCOMPARE(open.data(roles::IconNameRole).toString(), QStringLiteral("window-open"));
    QCOMPARE(deviceRow(lamp).data(roles::IconNameRole).toString(), QStringLiteral("plug"));
    QCOMPARE(deviceRow(contact).data(roles::ToggleRole), QVariant());
}

void DeviceTreeModelTest::textsOfAllStates() {
    addLampAndContact();
    const DataPointKey key{rf, lamp + QStringLiteral(":2"), QStringLiteral("STATE")};
    auto description = std::make_shared<ParameterDescription>();
    description->type = ParameterType::Bool;
    description->operations = Operation::Read | Operation::Event;
    const auto id = m_home->values.ensure(key, description);
    QTRY_COMPARE(cell(deviceRow(lamp), DeviceTreeModel::ValueColumn), QStringLiteral("never received"));
    const auto quality = [&] { return static_cast<Quality>(deviceRow(lamp).data(roles::QualityRole).toInt()); };
    QCOMPARE(quality(), Quality::NeverReceived);
    m_home->send(key.address, key.parameter, Value(true));
    QCOMPARE(quality(), Quality::Good);
    m_home->values.setPending(id, {Value(false), PendingState::Sending, m_home->clock.nowMs(), {}});
    QCOMPARE(cell(deviceRow(lamp), DeviceTreeModel::ValueColumn), QStringLiteral("On → Off"));
    QVERIFY(deviceRow(lamp).data(roles::PendingRole).toBool());
    QCOMPARE(deviceRow(lamp).data(roles::ToggleRole), QVariant(true));
    QCOMPARE(quality(), Quality::Pending);
    m_home->values.setPending(id, {Value(false), PendingState::Failed, 0, QStringLiteral("No answer.")});
    QCOMPARE(cell(deviceRow(lamp), DeviceTreeModel::ValueColumn), QStringLiteral("On"));
    QCOMPARE(quality(), Quality::Failed);
    QCOMPARE(deviceRow(lamp).siblingAtColumn(DeviceTreeModel::ValueColumn).data(Qt::ToolTipRole).toString(),
        QStringLiteral("No answer."));
    m_home->values.clearPending(id);
    m_home->values.markAllCached();
    QCOMPARE(quality(), Quality::Stored);
    m_home->send(lamp + QStringLiteral(":0"), QStringLiteral("UNREACH"), Value(true));
    settle();
    QCOMPARE(cell(deviceRow(lamp), DeviceTreeModel::ValueColumn), QStringLiteral("–"));
    QCOMPARE(quality(), Quality::Unreachable);
    QVERIFY(cell(deviceRow(lamp), DeviceTreeModel::UpdatedColumn).startsWith(QStringLiteral("since ")));
    QVERIFY(deviceRow(lamp).data(roles::DeviceMarksRole).toInt() & NoContactMark);
}

void DeviceTreeModelTest::signalAndAge() {
    addLampAndContact();
    QCOMPARE(cell(deviceRow(lamp), DeviceTreeModel::UpdatedColumn), QStringLiteral("–"));
    m_home->send(lamp + QStringLiteral(":0"), QStringLiteral("RSSI_DEVICE"), Value(195)); // protocol §10.3
    m_home->send(lamp + QStringLiteral(":0"), QStringLiteral("LOW_BAT"), Value(true));
    settle();
    m_home->clock.advance(125'000);
    QCOMPARE(cell(deviceRow(lamp), DeviceTreeModel::SignalColumn), QStringLiteral("−61 dBm"));
    QCOMPARE(deviceRow(lamp).data(roles::SignalRole).toInt(), -61);
    QCOMPARE(cell(deviceRow(lamp), DeviceTreeModel::UpdatedColumn), QStringLiteral("2 min"));
    QVERIFY(deviceRow(lamp).data(roles::DeviceMarksRole).toInt() & LowBatteryMark);
}

void DeviceTreeModelTest::exactRunsAreTold() {
    m_model->setGrouping(DeviceTreeModel::Grouping::None);
    for (int i = 1; i <= 9; ++i)
        m_home->addDevice(QStringLiteral("B000000000000%1").arg(i), QStringLiteral("HmIP-SWDO"),
            QStringLiteral("Fenster %1").arg(i), {QStringLiteral("MAINTENANCE"), QStringLiteral("SHUTTER_CONTACT")});
    const auto send = [&](int i) {
        m_home->send(QStringLiteral("B000000000000%1:1").arg(i), QStringLiteral("STATE"), Value(true));
    };
    for (int i = 1; i <= 9; ++i)
        send(i);
    settle();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (const int i : {7, 2, 3, 2, 4})
        send(i);
    settle();
    QStringList runs;
    for (const auto& arguments : changed) {
        const auto first = arguments[0].toModelIndex();
        const auto last = arguments[1].toModelIndex();
        QCOMPARE(first.column(), static_cast<int>(DeviceTreeModel::ValueColumn));
        QCOMPARE(last.column(), static_cast<int>(DeviceTreeModel::UpdatedColumn));
        QVERIFY(arguments[2].value<QList<int>>().contains(roles::ToggleRole));
        if (!first.parent().isValid())
            runs.append(QStringLiteral("%1-%2").arg(first.row()).arg(last.row()));
    }
    QCOMPARE(runs, lines({"1-3", "6-6"}));
}

void DeviceTreeModelTest::healthTellsTheNameColumn() {
    addLampAndContact();
    m_home->send(lamp + QStringLiteral(":0"), QStringLiteral("LOW_BAT"), Value(false));
    settle();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_home->send(lamp + QStringLiteral(":0"), QStringLiteral("LOW_BAT"), Value(true));
    settle();
    const bool isTold = std::any_of(changed.begin(), changed.end(),
        [&](const QList<QVariant>& arguments) { return arguments[0].toModelIndex() == deviceRow(lamp); });
    QVERIFY(isTold);
}

void DeviceTreeModelTest::inactiveTellsOnce() {
    addLampAndContact();
    m_home->send(lamp + QStringLiteral(":2"), QStringLiteral("STATE"), Value(true));
    settle();
    m_model->setActive(false);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_home->send(lamp + QStringLiteral(":2"), QStringLiteral("STATE"), Value(false));
    settle();
    QCOMPARE(changed.size(), 0);
    m_model->setActive(true);
    QVERIFY(changed.size() > 0);
    QCOMPARE(cell(deviceRow(lamp), DeviceTreeModel::ValueColumn), QStringLiteral("Off"));
    changed.clear();
    m_model->setActive(false);
    m_model->setActive(true); // nothing was missed
    QCOMPARE(changed.size(), 0);
}

void DeviceTreeModelTest::agesAreRefreshedOncePerSecond() {
    addLampAndContact();
    m_home->clock.advance(10'000);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->refreshAges({deviceRow(lamp)});
    m_model->refreshAges({deviceRow(lamp)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), deviceRow(lamp).siblingAtColumn(DeviceTreeModel::UpdatedColumn));
    m_home->clock.advance(1'000);
    m_model->refreshAges({deviceRow(lamp), QModelIndex()});
    QCOMPARE(changed.size(), 2);
}

void DeviceTreeModelTest::parametersAppearAsTheyCome() {
    addLampAndContact();
    m_model->setShowsParameters(true);
    const QString address = contact + QStringLiteral(":1");
    m_home->send(address, QStringLiteral("STATE"), Value(false));
    settle();
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_home->send(address, QStringLiteral("ACTUAL_TEMPERATURE"), Value(21.5));
    m_home->send(address, QStringLiteral("ODD_ONE"), Value(5));
    settle();
    QCOMPARE(inserted.size(), 1); // one run
    const QModelIndex channel = m_model->indexOf(ChannelKey{rf, address});
    QCOMPARE(printModel(*m_model, {0, 1, 2}, channel),
        lines(
            {"State | STATE | Closed", "Actual temperature | ACTUAL_TEMPERATURE | 21.5 °C", "Odd one | ODD_ONE | 5"}));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_home->send(address, QStringLiteral("ODD_ONE"), Value(6));
    settle();
    const bool isTold = std::any_of(changed.begin(), changed.end(), [&](const QList<QVariant>& arguments) {
        return arguments[0].toModelIndex() == m_model->index(2, DeviceTreeModel::ValueColumn, channel);
    });
    QVERIFY(isTold);
    QVERIFY(m_model->index(2, 0, channel).data(roles::DataPointIdRole).isValid());
}

void DeviceTreeModelTest::renamingMoves() {
    addLampAndContact();
    m_model->setGrouping(DeviceTreeModel::Grouping::None);
    QPersistentModelIndex row(deviceRow(lamp));
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    m_home->devices.setNames(rf, {{lamp, {QStringLiteral("Aquarium"), {}}}});
    QCOMPARE(moved.size(), 1);
    QCOMPARE(row.row(), 0);
    QCOMPARE(row.data().toString(), QStringLiteral("Aquarium"));
    m_home->devices.setNames(rf, {{lamp, {QStringLiteral("Zaun"), {}}}});
    QCOMPARE(row.row(), 1);
    m_home->devices.setNames(rf, {{lamp + QStringLiteral(":3"), {QStringLiteral("Schaltausgang"), {}}}});
    QCOMPARE(moved.size(), 2);
    QCOMPARE(m_model->indexOf(ChannelKey{rf, lamp + QStringLiteral(":3")}).data().toString(),
        QStringLiteral(":3 Schaltausgang"));
}

void DeviceTreeModelTest::otherChannelsReplaceTheRow() {
    addLampAndContact();
    m_home->send(lamp + QStringLiteral(":2"), QStringLiteral("STATE"), Value(true));
    settle();
    Device smaller = *m_home->devices.device({rf, lamp});
    smaller.channels.removeLast();
    smaller.channels.removeLast();
    m_home->devices.put({smaller});
    QCOMPARE(m_model->rowCount(deviceRow(lamp)), 2);
    m_home->send(lamp + QStringLiteral(":2"), QStringLiteral("STATE"), Value(false)); // the store still takes it
    settle();
}

void DeviceTreeModelTest::removingTheLastRemovesTheGroup() {
    addLampAndContact();
    m_home->devices.remove({{rf, lamp}});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Zimmer 10"));
    QVERIFY(!deviceRow(lamp).isValid());
    m_home->devices.remove({{rf, contact}});
    QCOMPARE(m_model->rowCount(), 0);
}

void DeviceTreeModelTest::accessibleSentence() {
    addLampAndContact();
    m_home->send(contact + QStringLiteral(":1"), QStringLiteral("STATE"), Value(true));
    settle();
    m_home->clock.advance(120'000);
    for (int column = 0; column < DeviceTreeModel::ColumnCount; ++column)
        QCOMPARE(deviceRow(contact).siblingAtColumn(column).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Fenster, Open, last heard of: 2 min"));
    QVERIFY(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Büro, 1 device")));
}

void DeviceTreeModelTest::findsDevices() {
    addLampAndContact();
    QCOMPARE(deviceRow(lamp).data(roles::DeviceKeyRole).value<DeviceKey>(), (DeviceKey{rf, lamp}));
    QVERIFY(!m_model->indexOf(DeviceKey{rf, QStringLiteral("nothing")}).isValid());
    QVERIFY(!m_model->indexOf(ChannelKey{rf, lamp + QStringLiteral(":77")}).isValid());
}

void DeviceTreeModelTest::randomChanges() {
    DeviceFilterProxy proxy(*m_model);
    QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(20260101);
    m_model->setShowsParameters(true);
    const QStringList types{QStringLiteral("MAINTENANCE"), QStringLiteral("SWITCH"), QStringLiteral("WEATHER")};
    const auto address = [&] { return QStringLiteral("C%1").arg(random.bounded(20), 13, 10, QLatin1Char('0')); };
    for (int step = 0; step < 600; ++step) {
        const QString device = address();
        switch (random.bounded(8)) {
        case 0:
        case 1:
            m_home->addDevice(device, QStringLiteral("T%1").arg(random.bounded(2)),
                QStringLiteral("N %1").arg(random.bounded(30)), types.mid(0, 1 + random.bounded(3)));
            break;
        case 2:
            if (const Device* known = m_home->devices.device({rf, device})) {
                QList<ChannelKey> channels;
                for (const Channel& channel : known->channels)
                    channels.append({rf, channel.address});
                m_home->devices.remove({{rf, device}});
                m_home->values.removeChannels(channels);
            }
            break;
        case 3:
            m_home->devices.setNames(rf, {{device, {QStringLiteral("N %1").arg(random.bounded(30)), {}}}});
            break;
        case 4:
            m_home->devices.setRooms({{QStringLiteral("1"), QStringLiteral("Raum %1").arg(random.bounded(3)),
                                          {{rf, device + QStringLiteral(":0")}}},
                {QStringLiteral("2"), QStringLiteral("Raum 7"),
                    {{rf, device + QStringLiteral(":0")}, {rf, address() + QStringLiteral(":1")}}}});
            break;
        case 5:
            proxy.setText(random.bounded(2) ? QStringLiteral("n %1").arg(random.bounded(9)) : QString());
            break;
        default:
            for (int i = 0; i < 5; ++i)
                m_home->send(QStringLiteral("%1:%2").arg(address()).arg(random.bounded(3)),
                    QStringLiteral("P%1").arg(random.bounded(6)), Value(random.bounded(100)));
            break;
        }
        if (step % 60 == 0) {
            m_home->send(QStringLiteral("C0000000000000:0"), QStringLiteral("TICK"), Value(step));
            QCoreApplication::processEvents();
        }
    }
    settle();
    const QStringList live = printModel(*m_model, {0, 1, 2});
    DeviceTreeModel fresh(m_home->devices, m_home->values, m_home->clock);
    fresh.setShowsParameters(true);
    QCOMPARE(live, printModel(fresh, {0, 1, 2})); // growing and building anew give the same
    proxy.clear();
    QCOMPARE(printModel(proxy, {0, 1, 2}), live);
}

void DeviceTreeModelTest::filterKeepsParentsAndChildren() {
    addLampAndContact();
    m_model->setShowsParameters(true);
    m_home->send(contact + QStringLiteral(":1"), QStringLiteral("STATE"), Value(true));
    m_home->send(contact + QStringLiteral(":0"), QStringLiteral("LOW_BAT"), Value(true));
    settle();
    DeviceFilterProxy proxy(*m_model);
    proxy.setText(QStringLiteral("BATTERY")); // the friendly name of a parameter
    QCOMPARE(printModel(proxy), lines({"Zimmer 10", "  Fenster", "    :0", "      Low battery"}));
    QCOMPARE(proxy.deviceCount(), 1);
    proxy.setText(QStringLiteral("fenster"));
    QCOMPARE(
        printModel(proxy), lines({"Zimmer 10", "  Fenster", "    :0", "      Low battery", "    :1", "      State"}));
    proxy.setText(QStringLiteral("büro psm")); // words from different rows above each other
    QCOMPARE(proxy.deviceCount(), 1);
    QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("Büro"));
    proxy.setText(lamp.toLower());
    QCOMPARE(proxy.deviceCount(), 1);
    proxy.setText(QStringLiteral("licht"));
    QCOMPARE(proxy.deviceCount(), 1);
    proxy.setText(QStringLiteral("nirgends"));
    QCOMPARE(proxy.rowCount(), 0);
    proxy.clear();
    QCOMPARE(proxy.deviceCount(), 2);
}

void DeviceTreeModelTest::filterChips() {
    addLampAndContact();
    m_home->addDevice(QStringLiteral("LEQ0000001"), QStringLiteral("HM-LC-Sw1-Pl"), QStringLiteral("Alt"),
        {QStringLiteral("MAINTENANCE"), QStringLiteral("SWITCH")}, QStringLiteral("BidCos-RF"));
    m_home->send(lamp + QStringLiteral(":0"), QStringLiteral("UNREACH"), Value(true));
    m_home->send(QStringLiteral("LEQ0000001:1"), QStringLiteral("STATE"), Value(true), QStringLiteral("BidCos-RF"));
    settle();
    DeviceFilterProxy proxy(*m_model);
    proxy.setInterfaces({QStringLiteral("BidCos-RF")});
    QCOMPARE(proxy.deviceCount(), 1);
    proxy.setInterfaces({});
    proxy.setFunctions({QStringLiteral("Licht")});
    QCOMPARE(proxy.deviceCount(), 1);
    proxy.setFunctions({});
    proxy.setStates(DeviceFilterProxy::State::Unreachable);
    QCOMPARE(proxy.deviceCount(), 1);
    proxy.setStates(DeviceFilterProxy::State::On);
    QCOMPARE(proxy.deviceCount(), 1);
    QCOMPARE(proxy.index(0, 0, proxy.index(0, 0)).data().toString(), QStringLiteral("Alt"));
    m_home->send(QStringLiteral("LEQ0000001:1"), QStringLiteral("STATE"), Value(false), QStringLiteral("BidCos-RF"));
    QTRY_COMPARE(proxy.rowCount(), 0); // follows within about a second
}

void DeviceTreeModelTest::filterFollowsNewDevices() {
    DeviceFilterProxy proxy(*m_model);
    proxy.setText(QStringLiteral("lampe"));
    addLampAndContact();
    QTRY_COMPARE(proxy.deviceCount(), 1);
    QTRY_COMPARE(proxy.rowCount(), 1);
    m_home->devices.setNames(rf, {{contact, {QStringLiteral("Stehlampe"), {}}}});
    QTRY_COMPARE(proxy.rowCount(), 2);
}

void DeviceTreeModelTest::sortsByOtherColumns() {
    m_model->setGrouping(DeviceTreeModel::Grouping::None);
    addLampAndContact();
    DeviceFilterProxy proxy(*m_model);
    proxy.sort(DeviceTreeModel::TypeColumn, Qt::DescendingOrder);
    QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("Fenster"));
    proxy.sort(DeviceTreeModel::TypeColumn, Qt::AscendingOrder);
    QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("Lampe"));
    proxy.sort(DeviceTreeModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("Fenster"));
    m_home->send(contact + QStringLiteral(":1"), QStringLiteral("STATE"), Value(true));
    m_home->send(lamp + QStringLiteral(":2"), QStringLiteral("STATE"), Value(false));
    settle();
    proxy.sort(DeviceTreeModel::ValueColumn, Qt::AscendingOrder);
    QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("Lampe"));
}

void DeviceTreeModelTest::largeHomeIsQuick() {
    m_tester.reset(); // it looks at everything after every signal
    QList<Device> devices;
    for (int i = 0; i < 400; ++i) {
        Device device;
        device.interface = rf;
        device.address = QStringLiteral("%1").arg(i, 14, 16, QLatin1Char('0'));
        device.type = QStringLiteral("HmIP-PSM");
        device.name = QStringLiteral("Gerät %1").arg(i);
        QList<ChannelKey> keys;
        for (int c = 0; c < 6; ++c) {
            Channel channel;
            channel.index = c;
            channel.address = QStringLiteral("%1:%2").arg(device.address).arg(c);
            channel.type = c == 0 ? QStringLiteral("MAINTENANCE") : QStringLiteral("SWITCH");
            device.channels.append(channel);
            keys.append({rf, channel.address});
        }
        m_home->values.addChannels(keys);
        for (const ChannelKey& key : keys) {
            for (int p = 0; p < 15; ++p)
                m_home->values.ensure({rf, key.address, QStringLiteral("PARAMETER_%1").arg(p)}, nullptr);
        }
        devices.append(device);
    }
    // Processor time, because other tests run beside this one.
    const auto cost = [](const char* what, const std::function<void()>& work) {
        const std::clock_t start = std::clock();
        work();
        const auto us = (std::clock() - start) * 1'000'000 / CLOCKS_PER_SEC;
        qInfo("%s: %ld µs", what, us);
        return us;
    };
    m_model->setShowsParameters(true);
    cost("400 devices, 36,000 parameters", [&] { m_home->devices.put(devices); });
    DeviceFilterProxy proxy(*m_model);
    printModel(proxy); // every row has been looked at, as after "expand all"
    const auto narrowing = cost("keystroke that narrows", [&] { proxy.setText(QStringLiteral("gerät 1")); });
    QVERIFY(narrowing < 500'000); // 16 ms in a release build; sanitizers are slow
    cost("next keystroke", [&] { proxy.setText(QStringLiteral("gerät 12")); });
    cost("clearing", [&] { proxy.setText(QString()); });
    QCOMPARE(proxy.deviceCount(), 400);
}

QTEST_MAIN(DeviceTreeModelTest)
#include "tst_devicetreemodel.moc"
