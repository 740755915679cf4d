// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/valuestore.h"
#include "tests/support/livehome.h"
#include "tests/support/shiftedclock.h"
#include "tests/support/simulatedhome.h"

#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

TrafficFigures figuresOf(Installation& installation, const QString& interface) {
    const QList<TrafficFigures> all = installation.connection().traffic();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&](const TrafficFigures& figures) { return figures.interface == interface; });
    return found == all.cend() ? TrafficFigures() : *found;
}

Command switchOf(const ChannelKey& channel, bool on) {
    Command command;
    command.target = channel;
    command.writes = {{text("STATE"), Value(on)}};
    return command;
}

} // namespace

//! What keeps a connection healthy, and what it tells about itself.
class TestConnectionCare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatItCosts() {
        SimulatedHome home;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pingAfterSilence = timings.pongWithin = std::chrono::minutes(1);
        const auto installation = home.install(home.profile(), timings);
        goLive(*installation);
        QTRY_COMPARE_WITH_TIMEOUT(installation->home().gateways().size(), 2, patience); // the last that is asked
        const QList<TrafficFigures> all = installation->connection().traffic();
        QCOMPARE(all.size(), 5);
        QVERIFY(all.constFirst().interface.isEmpty()); // the web page
        QVERIFY(all.constFirst().traffic.requests > 0);
        const auto counts = home.simulator.requestCounts();
        const quint64 sent = std::accumulate(counts.cbegin(), counts.cend(), quint64(0));
        const quint64 metered = std::accumulate(all.cbegin(), all.cend(), quint64(0),
            [](quint64 sum, const TrafficFigures& figures) { return sum + figures.traffic.requests; });
        QCOMPARE(metered, sent);
        const rpc::Traffic hmip = figuresOf(*installation, text("HmIP-RF")).traffic;
        QVERIFY(hmip.bytesSent > 0 && hmip.bytesReceived > 0 && hmip.answers > 0);
        QVERIFY(!hmip.slowest.isEmpty());
        QCOMPARE(hmip.failures, 0U);
        QCOMPARE(static_cast<quint64>(hmip.requestsInLastMinute), hmip.requests);
        QVERIFY(installation->connection().session()->isOpen);
        QCOMPARE(installation->connection().session()->logins, 1);
        signOff(*installation);
        QVERIFY(!installation->connection().session()->isOpen);
    }

    //! S102
    void countsLogins() {
        SimulatedHome home;
        const auto installation = home.install();
        goLive(*installation);
        QVERIFY(home.simulator.restart()); // sessions are gone with it
        QTRY_COMPARE_WITH_TIMEOUT(installation->connection().session()->logins, 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(installation->connection().state(), ConnectionState::Live, patience);
        signOff(*installation);
    }

    void tellsHowMuchSendingTimeIsUsed() {
        SimulatedHome home;
        simulator::Faults faults;
        faults.dutyCycle = 43;
        home.simulator.setFaults(faults);
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.gatewayInterval = std::chrono::milliseconds(100);
        const auto installation = home.install(home.profile(), timings);
        goLive(*installation);
        QTRY_COMPARE_WITH_TIMEOUT(installation->home().gateways().size(), 2, patience);
        QCOMPARE(installation->home().gateways().constFirst().dutyCycle, 43);
        QCOMPARE(installation->home().gateways().constFirst().interface, text("BidCos-RF"));
        QCOMPARE(installation->home().gateways().constLast().interface, text("HmIP-RF"));
        faults.dutyCycle = 44;
        home.simulator.setFaults(faults);
        QTRY_COMPARE_WITH_TIMEOUT(installation->home().gateways().constFirst().dutyCycle, 44, patience);
        signOff(*installation);
    }

    //! protocol §11: what is left of the sending time is not spent at once.
    void sparesARadioThatHasSentALot() {
        SimulatedHome home;
        simulator::Faults faults;
        faults.dutyCycle = 85;
        home.simulator.setFaults(faults);
        const auto installation = home.install();
        goLive(*installation);
        QTRY_COMPARE_WITH_TIMEOUT(installation->home().gateways().size(), 2, patience);
        const ChannelKey channel = channelOf(*installation, text("BidCos-RF"), text("SWITCH"));
        QElapsedTimer timer;
        timer.start();
        QList<QFuture<Result<void>>> sent;
        for (int i = 0; i < 3; ++i) {
            sent.append(installation->connection().execute(switchOf(channel, i % 2 == 0)));
            QTRY_VERIFY_WITH_TIMEOUT(sent.constLast().isFinished(), patience);
        }
        QVERIFY2(timer.elapsed() >= 2'000, qPrintable(QString::number(timer.elapsed())));
        signOff(*installation);
    }

    //! A CCU that was starting when somebody registered reports everything twice (protocol §13).
    void registersAgainWhenEverythingComesTwice() {
        SimulatedHome home;
        simulator::Faults faults;
        faults.registersTwice = true;
        home.simulator.setFaults(faults);
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pingAfterSilence = timings.pongWithin = std::chrono::minutes(1);
        const auto installation = home.install(home.profile(), timings);
        goLive(*installation);
        home.simulator.setFaults({});
        const ChannelKey channel = channelOf(*installation, text("BidCos-RF"), text("SWITCH"));
        const auto events = [&] { return figuresOf(*installation, channel.interface).events; };
        const quint64 inits = home.simulator.requestCounts().value(text("init"));
        bool next = !installation->values().get(channel, text("STATE"))->value.toBool();
        for (int i = 0; i < 20 && home.simulator.requestCounts().value(text("init")) == inits; ++i) {
            const quint64 before = events();
            home.simulator.report(channel.interface, channel.address, text("STATE"), next);
            next = !next;
            QTRY_VERIFY_WITH_TIMEOUT(events() > before, patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(home.simulator.requestCounts().value(text("init")), inits + 2, patience);
        QVERIFY(figuresOf(*installation, channel.interface).repeatedEvents > 0);
        QTRY_COMPARE_WITH_TIMEOUT(home.simulator.callbackUrls().size(), 4, patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            installation->connection().interfaces().constFirst().state, InterfaceState::Live, patience);
        signOff(*installation);
        QVERIFY(home.simulator.callbackUrls().isEmpty());
    }

    void looksAtEverythingAfterASleep() {
        SimulatedHome home;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pingAfterSilence = timings.pongWithin = std::chrono::minutes(1);
        timings.wakeCheck = std::chrono::milliseconds(50);
        ShiftedClock clock;
        Installation installation(
            home.profile(), Secret(home.options.password), home.dataDir.path(), clock, timings, &findRoute);
        goLive(installation);
        const auto pings = [&home] { return home.simulator.requestCounts().value(text("ping")); };
        const quint64 before = pings();
        clock.shift(std::chrono::hours(1));
        QTRY_VERIFY_WITH_TIMEOUT(pings() >= before + 4, patience);
        signOff(installation);
    }

    //! Whoever opens the computer again does not wait for a turn that is minutes away.
    void triesAgainAtOnceAfterASleep() {
        SimulatedHome home;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.wakeCheck = std::chrono::milliseconds(50);
        timings.retryFirst = timings.retryAtMost = std::chrono::hours(1);
        ShiftedClock clock;
        Installation installation(
            home.profile(), Secret(home.options.password), home.dataDir.path(), clock, timings, &findRoute);
        goLive(installation);
        simulator::Faults faults;
        faults.booting = true;
        home.simulator.setFaults(faults);
        reach(installation, ConnectionState::Reconnecting);
        home.simulator.setFaults({});
        clock.shift(std::chrono::hours(1));
        reach(installation, ConnectionState::Live);
        signOff(installation);
    }
};

QTEST_GUILESS_MAIN(TestConnectionCare)
#include "tst_connectioncare.moc"
