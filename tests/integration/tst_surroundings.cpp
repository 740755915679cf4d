// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/livehome.h"
#include "tests/support/spoiledhome.h"

#include <QTest>

#include <optional>

using namespace ccudesk;
using namespace std::chrono_literals;
using ccudesk::test::FakeCcu;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::signOff;
using ccudesk::test::SimulatedHome;
using ccudesk::test::SpoiledHome;

//! What changes around a connection that is live, and is told by nobody.
class TestSurroundings : public QObject {
    Q_OBJECT

    static SystemVariable outside(Installation& installation) {
        for (const SystemVariable& one : installation.home().systemVariables())
            if (one.name == QStringLiteral("Außentemperatur"))
                return one;
        return {};
    }
    static qint64 lastRun(Installation& installation) {
        for (const Program& one : installation.home().programs())
            if (one.name == QStringLiteral("Jemand im Treppenhaus"))
                return one.lastExecutedAtMs;
        return 0;
    }

private Q_SLOTS:
    void variablesAndProgramsAreSeenWithTheNextPoll() {
        SpoiledHome ccu;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pollInterval = 200ms;
        const auto installation = ccu.install(timings);
        int inventories = 0;
        ccu.spoil = [&inventories](const SpoiledHome::Call& call) -> std::optional<FakeCcu::Answer> {
            inventories += call.body.contains("! ccudesk inventory");
            return std::nullopt;
        };
        goLive(*installation);
        const Value before = outside(*installation).value;
        const qint64 ranBefore = lastRun(*installation);
        QVERIFY(before.isDouble() && ranBefore > 0);

        const QString hmip = QStringLiteral("HmIP-RF");
        ccu.home.simulator.report(
            hmip, QStringLiteral("0012DD898F1A01:1"), QStringLiteral("ACTUAL_TEMPERATURE"), QVariant(20.0));
        ccu.home.simulator.report(hmip, QStringLiteral("0002D898981802:1"), QStringLiteral("MOTION"), QVariant(true));
        QTRY_VERIFY_WITH_TIMEOUT(outside(*installation).value != before, patience);
        QCOMPARE(outside(*installation).value, Value(13.6)); // the mean with the other sensor's 7.2
        QTRY_VERIFY_WITH_TIMEOUT(lastRun(*installation) > ranBefore, patience);
        QCOMPARE(inventories, 1);
        QVERIFY(signOff(*installation));
    }
};

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
