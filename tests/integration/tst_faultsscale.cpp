// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultstage.h"
#include "tests/support/faulttable.h"

#include <QTest>

using namespace ccudesk;
using ccudesk::test::Fault;
using ccudesk::test::FaultStage;
using ccudesk::test::FaultTable;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::reach;
using ccudesk::test::Shown;
using ccudesk::test::signOff;
using ccudesk::test::SimulatedHome;

//! The biggest home: an interface or the whole CCU that goes and comes back takes nothing with it.
class TestFaultsScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fourThousandDevices() {
        simulator::Options options = SimulatedHome::quietOptions();
        options.home.devices = 4'000;
        options.home.parametersPerDevice = 1;
        FaultStage stage(options);
        FaultTable table;
        const QString rf = QStringLiteral("BidCos-RF");
        goLive(stage.install());
        const Shown before(stage.installation());
        QCOMPARE(before.devices.size(), 4'000);
        QTRY_VERIFY_WITH_TIMEOUT(stage.areOthersLive({}), patience);
        stage.fault.begin(Fault::Refused, rf);
        QTRY_COMPARE_WITH_TIMEOUT(stage.status(rf).state, InterfaceState::Down, patience);
        const QString told = stage.status(rf).reason;
        QCOMPARE(Shown(stage.installation()).lostSince(before), QStringList());
        QVERIFY(stage.areOthersLive(rf));
        QElapsedTimer elapsed;
        elapsed.start();
        stage.fault.end();
        QTRY_COMPARE_WITH_TIMEOUT(stage.status(rf).state, InterfaceState::Live, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.cachedValues(rf), 0, patience);
        table.add(QStringLiteral("live; %1 down").arg(rf), told, elapsed.elapsed());
        QCOMPARE(Shown(stage.installation()).lostSince(before), QStringList());
        stage.fault.begin(Fault::Reset, {});
        reach(stage.installation(), ConnectionState::Reconnecting);
        QCOMPARE(Shown(stage.installation()).lostSince(before), QStringList());
        const QString lost = stage.installation().connection().lastError().message;
        elapsed.restart();
        stage.fault.end();
        reach(stage.installation(), ConnectionState::Live);
        table.add(QStringLiteral("live; connection reconnecting"), lost, elapsed.elapsed());
        QCOMPARE(Shown(stage.installation()).lostSince(before), QStringList());
        table.print();
        (void)signOff(stage.installation());
    }
};

QTEST_GUILESS_MAIN(TestFaultsScale)
#include "tst_faultsscale.moc"
