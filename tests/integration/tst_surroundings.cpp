// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/trustpolicy.h"
#include "tests/support/certificates.h"
#include "tests/support/fakeccu.h"
#include "tests/support/livehome.h"
#include "tests/support/spoiledhome.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>

using namespace ccudesk;
using namespace std::chrono_literals;
using ccudesk::test::CertificateWorkshop;
using ccudesk::test::FakeCcu;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::reach;
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
    //! Where the simulated computer is, as its routing table says.
    static RouteFinder routesFrom(const QString& own) {
        return [&own](const QString& host, QObject*) {
            const HostRoute route{{QHostAddress(host)}, QHostAddress(own)};
            return readyFuture(Result<HostRoute>(route));
        };
    }
    static QStringList urlsAt(const SimulatedHome& home, const QString& own) {
        QStringList urls = home.simulator.callbackUrls().filter(QStringLiteral("http://%1:").arg(own));
        urls.sort();
        return urls;
    }
    static qsizetype count(Installation& installation, InterfaceState state) {
        const auto all = installation.connection().interfaces();
        return std::count_if(all.cbegin(), all.cend(), [state](const auto& status) { return status.state == state; });
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

    //! Somebody else answers at the CCU's ports: neither the password nor the session may reach him.
    void anotherCertificateStopsEverything() {
        CertificateWorkshop workshop;
        const test::TestCertificate other = workshop.selfSigned(QStringLiteral("other"));
        QVERIFY2(workshop.isUsable(), qPrintable(workshop.error()));
        SimulatedHome home;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pollInterval = 200ms;
        const auto installation = home.install(home.profile(), timings);
        goLive(*installation);
        const qsizetype devices = installation->devices().size();
        const qsizetype values = installation->values().size();

        home.simulator.stop();
        std::map<QString, FakeCcu> strangers;
        for (auto it = home.endpoints.tlsPorts.cbegin(); it != home.endpoints.tlsPorts.cend(); ++it) {
            FakeCcu& stranger = strangers[it.key()];
            stranger.setCertificate(other);
            QVERIFY(stranger.listen(it.value()));
        }
        QSignalSpy states(&installation->connection(), &CcuConnection::stateChanged);
        reach(*installation, ConnectionState::Failed);
        const Error error = installation->connection().lastError();
        QCOMPARE(error.code, ErrorCode::Tls);
        QCOMPARE(error.message,
            QStringLiteral("127.0.0.1 shows another certificate than the one you trust. If the CCU has made a new one, "
                           "trust its fingerprint; if not, somebody may be listening. Nothing was sent. Trusted: %1. "
                           "Shown: %2.")
                .arg(fingerprintText(home.endpoints.certificateSha256), fingerprintText(other.pin())));
        QCOMPARE(installation->devices().size(), devices);
        QCOMPARE(installation->values().size(), values);
        states.clear();
        QVERIFY(!states.wait(1000)); // it does not try again by itself, as the state Reconnecting does
        (void)signOff(*installation); // nobody there whom to tell
        int connections = 0;
        for (const auto& [name, stranger] : strangers) {
            connections += stranger.connections();
            QVERIFY2(stranger.plainBytes() == 0 && stranger.requests().isEmpty(), qPrintable(name));
        }
        QVERIFY(connections > 0);
    }

    //! A new lease or another network: the CCU would go on calling where nobody listens.
    void aNewOwnAddressIsRegistered() {
        const QString before = QStringLiteral("127.0.0.1");
        const QString after = QStringLiteral("127.0.0.2");
        SimulatedHome home;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pollInterval = 200ms;
        timings.pongWithin = 300ms;
        Profile neighbours = home.profile(); // another program's, at the same CCU
        neighbours.id = QStringLiteral("99999999-2222-5333-8444-555555555555");
        const QTemporaryDir folder;
        const auto neighbour = home.install(neighbours, timings, routesFrom(before), folder.path());
        goLive(*neighbour);
        const QStringList neighboursUrls = urlsAt(home, before);
        QString own = before;
        const auto installation = home.install(home.profile(), timings, routesFrom(own));
        goLive(*installation);
        QCOMPARE(urlsAt(home, before).size(), 8);

        QSignalSpy states(&installation->connection(), &CcuConnection::stateChanged);
        QStringList reasons;
        connect(&installation->connection(), &CcuConnection::stateChanged, this, [&](ConnectionState next) {
            if (next == ConnectionState::Reconnecting)
                reasons.append(installation->connection().lastError().message);
        });
        QSignalSpy neighboursStates(&neighbour->connection(), &CcuConnection::stateChanged);
        simulator::Faults unreachable;
        unreachable.noCallbacks = true;
        home.simulator.setFaults(unreachable);
        QTRY_COMPARE_WITH_TIMEOUT(count(*neighbour, InterfaceState::Silent), 3, patience); // VirtualDevices has no PONG
        own = after;
        QTRY_VERIFY_WITH_TIMEOUT(!reasons.isEmpty(), patience);
        QCOMPARE(reasons, QStringList{QStringLiteral("This computer has a new address in the network.")});
        home.simulator.setFaults({});
        reach(*installation, ConnectionState::Live);
        QVERIFY(installation->connection().callbackAddress().startsWith(after));
        QTRY_COMPARE_WITH_TIMEOUT(count(*installation, InterfaceState::Live), 4, patience);
        QCOMPARE(states.size(), 4); // Reconnecting, Connecting, Loading, Live
        QCOMPARE(urlsAt(home, after).size(), 4);
        QCOMPARE(urlsAt(home, before), neighboursUrls); // ours are gone, the neighbour's are not
        QTRY_COMPARE_WITH_TIMEOUT(count(*neighbour, InterfaceState::Live), 4, patience);
        QVERIFY(neighboursStates.isEmpty()); // silence alone is no new address

        const QString state = QStringLiteral("STATE");
        const ChannelKey lamp{QStringLiteral("BidCos-RF"), QStringLiteral("LEQ0943203:1")};
        const bool isOn = installation->values().get(lamp, state)->value.toBool();
        home.simulator.report(lamp.interface, lamp.address, state, !isOn);
        QTRY_COMPARE_WITH_TIMEOUT(installation->values().get(lamp, state)->value, Value(!isOn), patience);
        QVERIFY(signOff(*installation));
        QVERIFY(urlsAt(home, after).isEmpty());
        QCOMPARE(urlsAt(home, before), neighboursUrls);
        QVERIFY(signOff(*neighbour));
    }
};

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
