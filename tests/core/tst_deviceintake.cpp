// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/deviceintake.h"
#include "core/store/devicestore.h"
#include "core/store/eventlog.h"
#include "core/store/homestore.h"
#include "core/store/valuestore.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace ccudesk;

namespace {

const QString wired = QStringLiteral("BidCos-Wired");

QString addressOf(int number) {
    return QStringLiteral("LEQ%1").arg(number, 7, 10, QLatin1Char('0'));
}

//! A device with one channel.
void describe(rpc::XmlRpcArray& list, int number) {
    const QString device = addressOf(number);
    const QString channel = device + QStringLiteral(":1");
    list.append(rpc::XmlRpcStruct{{QStringLiteral("ADDRESS"), device},
        {QStringLiteral("TYPE"), QStringLiteral("HMW-X")}, {QStringLiteral("CHILDREN"), rpc::XmlRpcArray{channel}}});
    list.append(rpc::XmlRpcStruct{{QStringLiteral("ADDRESS"), channel}, {QStringLiteral("PARENT"), device},
        {QStringLiteral("TYPE"), QStringLiteral("SWITCH")}});
}

rpc::XmlRpcArray describedHome(int devices) {
    rpc::XmlRpcArray list;
    for (int number = 0; number < devices; ++number)
        describe(list, number);
    return list;
}

struct Fixture {
    SystemClock clock;
    DeviceStore devices;
    ValueStore values{clock};
    HomeStore home;
    EventLog events{values, clock};
    DeviceIntake intake{{devices, values, home, events}};
};

} // namespace

class TestDeviceIntake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLargeListComesInPartsAndWhole() {
        Fixture f;
        const QSignalSpy added(&f.devices, &DeviceStore::devicesAdded);
        const QSignalSpy taken(&f.intake, &DeviceIntake::taken);
        const auto done = f.intake.take(wired, describedHome(100));
        QTRY_VERIFY(done.isFinished());
        QCOMPARE(f.devices.size(), 100);
        QCOMPARE(taken.count(), 1);
        QVERIFY(added.count() > 1);
        QVERIFY(f.values.hasChannel({wired, addressOf(99) + QStringLiteral(":1")}));
    }

    //! deleteDevices right behind newDevices, whose list is still being stored.
    void aRemovalWaitsForTheListBeforeIt() {
        Fixture f;
        (void)f.intake.take(wired, describedHome(100));
        const auto removed
            = f.intake.remove(wired, {addressOf(0), addressOf(99), addressOf(99) + QStringLiteral(":1")});
        QTRY_VERIFY(removed.isFinished());
        QCOMPARE(f.devices.size(), 98);
        QVERIFY(!f.devices.device({wired, addressOf(99)}));
        QVERIFY(!f.values.hasChannel({wired, addressOf(99) + QStringLiteral(":1")}));
    }

    void holdsBackUntilNamesAreKnown() {
        Fixture f;
        auto held = f.intake.hold();
        const auto taken = f.intake.take(wired, describedHome(1));
        const auto other = f.intake.take(QStringLiteral("other"), describedHome(1));
        QVERIFY(QTest::qWaitFor([] { return QThreadPool::globalInstance()->activeThreadCount() == 0; }));
        QCoreApplication::processEvents();
        QCOMPARE(f.devices.size(), 0);
        held.reset(); // whatever became of the names
        QTRY_VERIFY(taken.isFinished() && other.isFinished());
        QCOMPARE(f.devices.size(), 2);
    }

    void aListWaitsForTheRemovalBeforeIt() {
        Fixture f;
        (void)f.intake.take(wired, describedHome(2));
        (void)f.intake.remove(wired, {addressOf(1)});
        const auto again = f.intake.take(wired, describedHome(3));
        QTRY_VERIFY(again.isFinished());
        QCOMPARE(f.devices.size(), 3);
        QCOMPARE(f.intake.known(wired)->size(), 6);
    }
};

QTEST_GUILESS_MAIN(TestDeviceIntake)
#include "tst_deviceintake.moc"
