// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/valuestore.h"
#include "tests/support/livehome.h"
#include "tests/support/simulatedhome.h"

#include <QTcpServer>
#include <QTest>

#include <algorithm>

using namespace ccudesk;
using ccudesk::test::channelOf;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::signOff;
using ccudesk::test::SimulatedHome;

namespace {

QString rf() {
    return QStringLiteral("BidCos-RF");
}

std::unique_ptr<Installation> installFor(SimulatedHome& home, const QString& user) {
    Profile profile = home.profile();
    profile.user = user;
    return home.install(profile);
}

} // namespace

//! Users and guests of a CCU get what they may have, and are told what is missing; nothing goes around their role.
class TestLimitedUsers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAndRoomsAreThere_data() {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("knowsVariables");
        QTest::newRow("user") << QStringLiteral("Benutzer") << true;
        QTest::newRow("guest") << QStringLiteral("Gast") << false;
    }
    //! S23
    void namesAndRoomsAreThere() {
        QFETCH(QString, user);
        QFETCH(bool, knowsVariables);
        SimulatedHome home;
        const auto whole = home.install();
        goLive(*whole);
        const QList<Room> rooms = whole->devices().rooms();
        const QList<Function> functions = whole->devices().functions();
        const QList<SystemVariable> variables = whole->home().systemVariables();
        QVERIFY(signOff(*whole));
        const quint64 scripts = home.simulator.requestCounts().value(QStringLiteral("ReGa.runScript"));

        QTemporaryDir folder;
        Profile profile = home.profile();
        profile.user = user;
        const auto installation = home.install(profile, SimulatedHome::quickTimings(), &findRoute, folder.path());
        goLive(*installation);
        QVERIFY2(installation->connection().limitation().contains(user),
            qPrintable(installation->connection().limitation()));
        QCOMPARE(installation->devices().size(), whole->devices().size());
        for (const DeviceKey& key : whole->devices().keys())
            QCOMPARE(installation->devices().device(key)->name, whole->devices().device(key)->name);
        QCOMPARE(installation->devices().rooms(), rooms);
        QCOMPARE(installation->devices().functions(), functions);
        const QList<SystemVariable> told = installation->home().systemVariables();
        QCOMPARE(told.size(), knowsVariables ? variables.size() : 0);
        for (const SystemVariable& variable : told) {
            const auto same = std::find_if(variables.cbegin(), variables.cend(),
                [&variable](const SystemVariable& other) { return other.id == variable.id; });
            QVERIFY(same != variables.cend());
            const bool neverFired = variable.type == SystemVariableType::Alarm && same->changedAtMs == 0; // told as ""
            QVERIFY2(neverFired ? variable.value.isEmpty() : variable.value == same->value,
                qPrintable(variable.name + variable.value.toPlainText() + same->value.toPlainText()));
            QCOMPARE(variable.type, same->type);
            QCOMPARE(variable.valueList, same->valueList);
        }
        QCOMPARE(installation->home().programs().isEmpty(), !knowsVariables);
        QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("ReGa.runScript")), scripts);
        QVERIFY(signOff(*installation));
        QCOMPARE(home.simulator.openSessions(), 0);
    }

    //! Registering through the web page is for administrators (protocol §5.6): what is looked at is read anew.
    void whereThePortsAreClosedNothingReports() {
        SimulatedHome home;
        Profile profile = home.profile();
        profile.user = QStringLiteral("Gast");
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        for (auto it = profile.ports.begin(); it != profile.ports.end(); ++it)
            if (it.key() != QLatin1String("JSON"))
                *it = closed.serverPort();
        closed.close();
        const auto installation = home.install(profile);
        goLive(*installation);
        for (const InterfaceStatus& status : installation->connection().interfaces()) {
            QCOMPARE(status.state, InterfaceState::Silent);
            QVERIFY(status.isDetour && status.mayNotRegister && !status.isBlocked());
            QVERIFY2(status.reason.contains(QLatin1String("administrator")), qPrintable(status.reason));
        }
        const QString state = QStringLiteral("STATE");
        const ChannelKey lamp
            = channelOf(*installation, QStringLiteral("HmIP-RF"), QStringLiteral("SWITCH_VIRTUAL_RECEIVER"));
        const auto shows = [&](bool on) {
            (void)installation->connection().loadDescriptions(lamp.device());
            QTRY_VERIFY_WITH_TIMEOUT(
                installation->values().get(lamp, state) && installation->values().get(lamp, state)->value == Value(on),
                patience);
        };
        home.simulator.report(lamp.interface, lamp.address, state, true);
        shows(true);
        home.simulator.report(lamp.interface, lamp.address, state, false);
        shows(false);
        QVERIFY(home.simulator.callbackUrls().isEmpty());
        QVERIFY(signOff(*installation));
        QCOMPARE(home.simulator.openSessions(), 0);
    }

    void anAdministratorHasNoLimits() {
        SimulatedHome home;
        const auto installation = home.install();
        goLive(*installation);
        QVERIFY(installation->connection().limitation().isEmpty());
        QVERIFY(signOff(*installation));
    }

    //! No sweep: a value comes with its event, or when somebody looks at its device.
    void aValueComesWhenSomebodyLooks() {
        SimulatedHome home;
        const auto installation = installFor(home, QStringLiteral("Benutzer"));
        goLive(*installation);
        const QString level = QStringLiteral("LEVEL");
        const ChannelKey dimmer = channelOf(*installation, rf(), QStringLiteral("DIMMER"));
        const auto isKnown = [&] {
            const DataPoint* point = installation->values().get(dimmer, level);
            return point && point->origin != ValueOrigin::NeverReceived;
        };
        QVERIFY(!isKnown());
        const auto asked = [&] { return home.simulator.requestCounts().value(QStringLiteral("getParamset")); };
        QCOMPARE(asked(), quint64(0));
        (void)installation->connection().loadDescriptions(dimmer.device());
        QTRY_VERIFY_WITH_TIMEOUT(isKnown(), patience);
        QCOMPARE(installation->values().get(dimmer, level)->origin, ValueOrigin::Read);
        QCOMPARE(installation->values().get(dimmer, level)->value.toNumber(),
            home.simulator.value(dimmer.interface, dimmer.address, level).toDouble());
        const quint64 once = asked();
        const auto again = installation->connection().loadDescriptions(dimmer.device());
        QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), patience);
        QCOMPARE(asked(), once);
        QVERIFY(signOff(*installation));
    }

    //! rfd makes up values of devices that have never reported (protocol §3.2); they are not shown.
    void nothingMadeUpIsShown() {
        SimulatedHome home;
        const auto installation = installFor(home, QStringLiteral("Gast"));
        goLive(*installation);
        for (const DeviceKey& key : installation->devices().keys())
            if (key.interface == rf())
                (void)installation->connection().loadDescriptions(key);
        const ChannelKey dimmer = channelOf(*installation, rf(), QStringLiteral("DIMMER"));
        QTRY_VERIFY_WITH_TIMEOUT(installation->values().get(dimmer, QStringLiteral("LEVEL")), patience);
        const auto whole = home.install(
            home.profile(), SimulatedHome::quickTimings(), &findRoute, home.dataDir.filePath(QStringLiteral("whole")));
        goLive(*whole);
        int unknown = 0;
        for (const DeviceKey& key : installation->devices().keys()) {
            for (const Channel& channel : installation->devices().device(key)->channels) {
                const ChannelKey at{key.interface, channel.address};
                for (const DataPointId id : installation->values().ofChannel(at)) {
                    const DataPoint& point = installation->values().at(id);
                    const DataPoint* proven = whole->values().get(at, point.key.parameter);
                    if (!proven || proven->origin != ValueOrigin::NeverReceived)
                        continue;
                    QCOMPARE(point.origin, ValueOrigin::NeverReceived);
                    ++unknown;
                }
            }
        }
        QVERIFY(unknown > 0);
        QVERIFY(signOff(*installation));
        QVERIFY(signOff(*whole));
    }

    void aGuestCanSwitch() {
        SimulatedHome home;
        const auto installation = installFor(home, QStringLiteral("Gast"));
        goLive(*installation);
        const QString state = QStringLiteral("STATE");
        const ChannelKey lamp = channelOf(*installation, rf(), QStringLiteral("SWITCH"));
        const bool next = !home.simulator.value(lamp.interface, lamp.address, state).toBool();
        const auto sent = installation->connection().execute(
            {lamp, {{state, Value(next)}}, CommandPriority::Normal, {{lamp, state, Value(next)}}, false});
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        QVERIFY2(sent.result(), sent.result() ? "" : qPrintable(sent.result().error().message));
        QTRY_VERIFY_WITH_TIMEOUT(
            installation->values().get(lamp, state) && installation->values().get(lamp, state)->value == Value(next),
            patience);
        QVERIFY(signOff(*installation));
    }
};

QTEST_GUILESS_MAIN(TestLimitedUsers)
#include "tst_limitedusers.moc"
