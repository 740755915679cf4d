// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/closedport.h"
#include "tests/support/livehome.h"
#include "tests/support/simulatedhome.h"

#include "core/store/devicestore.h"
#include "core/store/valuestore.h"

#include <QTest>

#include <algorithm>

using namespace ccudesk;
using ccudesk::test::channelOf;
using ccudesk::test::closedPort;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::signOff;
using ccudesk::test::SimulatedHome;

namespace {

//! Only the web page is open: security level HIGH, or a CCU behind a proxy.
Profile onlyTheWebPage(const SimulatedHome& home, TransportSecurity security = TransportSecurity::Tls) {
    Profile profile = home.profile(security);
    const quint16 closed = closedPort();
    for (auto it = profile.ports.begin(); it != profile.ports.end(); ++it)
        if (it.key() != QLatin1String("JSON"))
            *it = closed;
    return profile;
}

bool areAll(Installation& installation, bool (*holds)(const InterfaceStatus&)) {
    const QList<InterfaceStatus> all = installation.connection().interfaces();
    return !all.isEmpty() && std::all_of(all.cbegin(), all.cend(), holds);
}

bool isLive(const InterfaceStatus& status) {
    return status.state == InterfaceState::Live;
}

Value valueAt(Installation& installation, const ChannelKey& channel, const QString& parameter) {
    const DataPoint* point = installation.values().get(channel, parameter);
    return point ? point->value : Value();
}

} // namespace

//! The setting that is safest must not keep the program out: the interfaces are reached through the CCU's web page.
class TestClosedDoors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingGoesThroughTheWebPage_data() {
        QTest::addColumn<bool>("isTls");
        QTest::newRow("TLS") << true;
        QTest::newRow("plain") << false;
    }
    void everythingGoesThroughTheWebPage() {
        QFETCH(bool, isTls);
        SimulatedHome home;
        const auto installation
            = home.install(onlyTheWebPage(home, isTls ? TransportSecurity::Tls : TransportSecurity::Plain));
        goLive(*installation);
        QTRY_VERIFY_WITH_TIMEOUT(areAll(*installation, &isLive), patience); // callbacks come from there as ever
        for (const InterfaceStatus& status : installation->connection().interfaces()) {
            QVERIFY(status.isDetour);
            QCOMPARE(status.isTls, isTls);
            QVERIFY2(status.steps.constFirst().sentence.contains(QLatin1String("web page")),
                qPrintable(status.steps.constFirst().sentence));
        }
        const QMap<QString, quint64> asked = home.simulator.requestCounts();
        QCOMPARE(asked.value(QStringLiteral("Interface.init")), quint64(4));
        QCOMPARE(asked.value(QStringLiteral("init")), quint64(0));
        QCOMPARE(asked.value(QStringLiteral("Session.login")), quint64(1));
        QVERIFY(installation->devices().size() > 50);
        QVERIFY(signOff(*installation));
        QVERIFY(home.simulator.callbackUrls().isEmpty());
        QCOMPARE(home.simulator.openSessions(), 0);
    }

    void commandsArriveAndAreConfirmed() {
        SimulatedHome home;
        const auto installation = home.install(onlyTheWebPage(home));
        goLive(*installation);
        const QString state = QStringLiteral("STATE");
        const ChannelKey lamp = channelOf(*installation, QStringLiteral("BidCos-RF"), QStringLiteral("SWITCH"));
        const Value next(!valueAt(*installation, lamp, state).toBool());
        const auto sent = installation->connection().execute(
            {lamp, {{state, next}}, CommandPriority::Normal, {{lamp, state, next}}, false});
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        QVERIFY2(sent.result(), sent.result() ? "" : qPrintable(sent.result().error().message));
        QTRY_COMPARE_WITH_TIMEOUT(valueAt(*installation, lamp, state), next, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!installation->values().get(lamp, state)->pending, patience);
        QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("Interface.setValue")), quint64(1));
        QVERIFY(signOff(*installation));
    }

    void severalParametersGoTogether() {
        SimulatedHome home;
        const auto installation = home.install(onlyTheWebPage(home));
        goLive(*installation);
        const QString state = QStringLiteral("STATE");
        const ChannelKey lamp
            = channelOf(*installation, QStringLiteral("HmIP-RF"), QStringLiteral("SWITCH_VIRTUAL_RECEIVER"));
        const auto sent = installation->connection().execute({lamp,
            {{state, Value(true)}, {QStringLiteral("ON_TIME"), Value(60.0)}}, CommandPriority::Normal, {}, false});
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        QVERIFY2(sent.result(), sent.result() ? "" : qPrintable(sent.result().error().message));
        QTRY_COMPARE_WITH_TIMEOUT(valueAt(*installation, lamp, state), Value(true), patience);
        QVERIFY(signOff(*installation));
    }

    void descriptionsCome() {
        SimulatedHome home;
        const auto installation = home.install(onlyTheWebPage(home));
        goLive(*installation);
        const ChannelKey dimmer = channelOf(*installation, QStringLiteral("BidCos-RF"), QStringLiteral("DIMMER"));
        const auto loaded = installation->connection().loadDescriptions(dimmer.device());
        QTRY_VERIFY_WITH_TIMEOUT(loaded.isFinished(), patience);
        const DataPoint* level = installation->values().get(dimmer, QStringLiteral("LEVEL"));
        QVERIFY(level && level->description);
        QCOMPARE(level->description->type, ParameterType::Float);
        QCOMPARE(level->description->maximum, Value(1.0));
        QVERIFY(signOff(*installation));
    }

    //! The web page knows; then what its own port said is what a person has to know.
    void aProcessThatDoesNotRunIsDown() {
        SimulatedHome home;
        simulator::Faults faults;
        const QString dead = QStringLiteral("BidCos-Wired");
        faults.deadInterfaces = {dead};
        home.simulator.setFaults(faults);
        const auto installation = home.install(onlyTheWebPage(home));
        goLive(*installation);
        for (const InterfaceStatus& status : installation->connection().interfaces()) {
            QCOMPARE(status.state == InterfaceState::Down, status.name == dead);
            QCOMPARE(status.isDetour, status.name != dead);
        }
        QVERIFY(signOff(*installation));
    }

    void oneClosedPortLeavesTheOthersDirect() {
        SimulatedHome home;
        Profile profile = home.profile();
        const QString closed = QStringLiteral("VirtualDevices");
        profile.ports.insert(closed, closedPort());
        const auto installation = home.install(profile);
        goLive(*installation);
        for (const InterfaceStatus& status : installation->connection().interfaces())
            QCOMPARE(status.isDetour, status.name == closed);
        QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("init")), quint64(3));
        QVERIFY(signOff(*installation));
    }

    void withoutCallbacksItIsPolled() {
        SimulatedHome home;
        Profile profile = onlyTheWebPage(home);
        profile.callback.isWanted = false;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pollInterval = std::chrono::milliseconds(500);
        const auto installation = home.install(profile, timings);
        goLive(*installation);
        QVERIFY(home.simulator.callbackUrls().isEmpty());
        const QString state = QStringLiteral("STATE");
        const ChannelKey lamp = channelOf(*installation, QStringLiteral("BidCos-RF"), QStringLiteral("SWITCH"));
        const bool next = !valueAt(*installation, lamp, state).toBool();
        home.simulator.report(lamp.interface, lamp.address, state, next);
        QTRY_COMPARE_WITH_TIMEOUT(valueAt(*installation, lamp, state), Value(next), patience);
        QVERIFY(signOff(*installation));
    }

    //! A CCU that restarts is found again on the same way.
    void itComesBackAfterARestart() {
        SimulatedHome home;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pollInterval = std::chrono::milliseconds(500); // it is the session that tells
        const auto installation = home.install(onlyTheWebPage(home), timings);
        goLive(*installation);
        QTRY_VERIFY_WITH_TIMEOUT(areAll(*installation, &isLive), patience);
        QVERIFY(home.simulator.restart());
        QTRY_COMPARE_WITH_TIMEOUT(home.simulator.callbackUrls().size(), 4, patience);
        QTRY_VERIFY_WITH_TIMEOUT(areAll(*installation, &isLive), patience);
        QVERIFY(signOff(*installation));
    }
};

QTEST_GUILESS_MAIN(TestClosedDoors)
#include "tst_closeddoors.moc"
