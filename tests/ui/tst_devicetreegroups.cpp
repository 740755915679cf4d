// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/homestore.h"
#include "tests/ui/modelprint.h"
#include "tests/ui/smallhome.h"
#include "ui/models/devicefilterproxy.h"
#include "ui/models/devicetreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ccudesk;
using test::printModel;

namespace {

const QString rf = test::SmallHome::rf;
const QString groupAddress = QStringLiteral("INT0000001");
const QString radiator = QStringLiteral("A0000000000001");
const QString thermostat = QStringLiteral("A0000000000002");

HeatingGroup groupOf(const QStringList& members) {
    return {QStringLiteral("Kitchen"), groupAddress, false, members};
}

} // namespace

//! Heating groups in the device tree, with who heats in them.
class TestDeviceTreeGroups : public QObject {
    Q_OBJECT

    struct Fixture {
        Fixture() {
            devices.addDevice(
                radiator, QStringLiteral("HmIP-eTRV-2"), QStringLiteral("Radiator"), {QStringLiteral("MAINTENANCE")});
            devices.addDevice(thermostat, QStringLiteral("HmIP-WTH-2"), QStringLiteral("On the wall"),
                {QStringLiteral("MAINTENANCE")});
            devices.addDevice(groupAddress, QStringLiteral("HmIP-HEATING"), QStringLiteral("Kitchen"),
                {QStringLiteral("MAINTENANCE")}, QStringLiteral("VirtualDevices"));
            model.setHome(home);
            home.setHeatingGroups({groupOf({thermostat + QStringLiteral(":1"), radiator + QStringLiteral(":1")})});
        }
        [[nodiscard]] QStringList membersShown() const {
            const QModelIndex group = model.indexOf(DeviceKey{QStringLiteral("VirtualDevices"), groupAddress});
            QStringList names;
            for (int row = 0; row < model.rowCount(group); ++row)
                if (const QModelIndex child = model.index(row, 0, group);
                    child.data(roles::RowKindRole).toInt() == static_cast<int>(RowKind::Device))
                    names.append(child.data().toString());
            return names;
        }
        [[nodiscard]] QModelIndex member(int row) const {
            const QModelIndex group = model.indexOf(DeviceKey{QStringLiteral("VirtualDevices"), groupAddress});
            return model.index(1 + row, 0, group); // behind its only channel
        }

        test::SmallHome devices;
        HomeStore home;
        DeviceTreeModel model{devices.devices, devices.values, devices.clock};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    };

private Q_SLOTS:
    void membersStandBelowTheGroupAndAtTheirPlace() {
        Fixture f;
        f.model.setGrouping(DeviceTreeModel::Grouping::None);
        QCOMPARE(printModel(f.model, {0}),
            QStringList({QStringLiteral("Kitchen"), QStringLiteral("  :0"), QStringLiteral("  On the wall"),
                QStringLiteral("  Radiator"), QStringLiteral("On the wall"), QStringLiteral("  :0"),
                QStringLiteral("Radiator"), QStringLiteral("  :0")}));
        QCOMPARE(f.model.deviceCount(), 3);
        QCOMPARE(f.model.rowCount(f.member(0)), 0);
        QVERIFY(!f.model.indexOf(DeviceKey{rf, radiator}).parent().isValid()); // found at its own place
    }

    //! They come along with the group that was found.
    void theyAreNotCountedAsFound() {
        Fixture f;
        DeviceFilterProxy proxy(f.model);
        proxy.setText(QStringLiteral("kitchen"));
        QVERIFY(printModel(proxy, {0}).join(QLatin1Char('|')).contains(QStringLiteral("Radiator")));
        QCOMPARE(proxy.deviceCount(), 1);
    }

    void theyFollowTheGroup() {
        Fixture f;
        f.home.setHeatingGroups({groupOf({radiator})});
        QCOMPARE(f.membersShown(), QStringList{QStringLiteral("Radiator")});
        f.home.setHeatingGroups({});
        QVERIFY(f.membersShown().isEmpty());
    }

    void theyFollowTheDevices() {
        Fixture f;
        f.devices.devices.remove({DeviceKey{rf, radiator}});
        QCOMPARE(f.membersShown(), QStringList{QStringLiteral("On the wall")});
        f.devices.addDevice(radiator, QStringLiteral("HmIP-eTRV-2"), QStringLiteral("New"),
            {QStringLiteral("MAINTENANCE"), QStringLiteral("KEY")});
        QCOMPARE(f.membersShown(), QStringList({QStringLiteral("New"), QStringLiteral("On the wall")}));
        f.devices.devices.setRooms(
            {{QStringLiteral("1"), QStringLiteral("Kitchen"), {{rf, radiator + QStringLiteral(":1")}}}});
        QCOMPARE(f.membersShown().size(), 2);
        f.devices.devices.remove({DeviceKey{QStringLiteral("VirtualDevices"), groupAddress}});
        QCOMPARE(f.model.deviceCount(), 2);
    }

    void aNewNameIsShownAndFoundInBothPlaces() {
        Fixture f;
        Device renamed = *f.devices.devices.device({rf, radiator});
        QSignalSpy told(&f.model, &QAbstractItemModel::dataChanged);
        renamed.name = QStringLiteral("Under the window");
        f.devices.devices.put({renamed});
        QVERIFY(f.membersShown().contains(renamed.name));
        const bool isTold = std::any_of(told.cbegin(), told.cend(), [&f](const QList<QVariant>& signal) {
            return signal.constFirst().toModelIndex().parent() == f.member(0).parent();
        });
        QVERIFY(isTold);
        DeviceFilterProxy proxy(f.model);
        proxy.setText(QStringLiteral("under window"));
        const QString shown = printModel(proxy, {0}).join(QLatin1Char('|'));
        QCOMPARE(shown.count(renamed.name), 2);
        QVERIFY2(shown.contains(QStringLiteral("Kitchen")), qPrintable(shown));
    }
};

QTEST_MAIN(TestDeviceTreeGroups)
#include "tst_devicetreegroups.moc"
