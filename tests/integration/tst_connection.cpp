// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/heatinggroups.h"
#include "core/store/snapshot.h"
#include "tests/support/simulatedhome.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <algorithm>

using namespace ccudesk;
using ccudesk::test::SimulatedHome;

//! The whole core against a simulated CCU over real sockets.
class TestConnection : public QObject {
    Q_OBJECT
    static constexpr int patience = 20'000;

    static void goLive(Installation& installation) {
        installation.connection().open();
        QTRY_COMPARE_WITH_TIMEOUT(installation.connection().state(), ConnectionState::Live, patience);
    }
    static void signOff(Installation& installation) {
        const auto closed = installation.connection().close();
        QTRY_VERIFY_WITH_TIMEOUT(closed.isFinished(), patience);
        QVERIFY2(closed.result(), closed.result() ? "" : qPrintable(closed.result().error().message));
    }
    //! First channel of a type, anywhere in the home.
    static std::optional<ChannelKey> findChannel(Installation& installation, const QString& type) {
        for (const DeviceKey& key : installation.devices().keys())
            for (const Channel& channel : installation.devices().device(key)->channels)
                if (channel.type == type)
                    return ChannelKey{key.interface, channel.address};
        return std::nullopt;
    }
    static Device goneDevice(const QString& interface) {
        Device device;
        device.interface = interface;
        device.address = QStringLiteral("GONE000001");
        device.type = QStringLiteral("HM-LC-Sw1-Pl");
        device.version = 1;
        Channel channel;
        channel.address = QStringLiteral("GONE000001:1");
        channel.index = 1;
        channel.type = QStringLiteral("SWITCH");
        device.channels.append(channel);
        return device;
    }
    static void switchesAndIsConfirmed(Installation& installation) {
        const auto channel = findChannel(installation, QStringLiteral("SWITCH"));
        QVERIFY(channel);
        const auto state = [&] { return installation.values().get(*channel, QStringLiteral("STATE")); };
        const bool next = !state()->value.toBool();
        const auto sent = installation.connection().execute(switchOn(*channel, next));
        QVERIFY(state()->pending); // optimistic at once
        QCOMPARE(state()->shownValue(), Value(next));
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        QVERIFY2(sent.result(), sent.result() ? "" : qPrintable(sent.result().error().message));
        QTRY_VERIFY_WITH_TIMEOUT(!state()->pending, patience);
        QCOMPARE(state()->value, Value(next));
    }
    static Command switchOn(const ChannelKey& channel, bool on) {
        return {channel, {{QStringLiteral("STATE"), Value(on)}}, CommandPriority::Normal,
            {{channel, QStringLiteral("STATE"), Value(on)}}, false};
    }

private Q_SLOTS:
    void readsTheWholeHome_data() {
        QTest::addColumn<bool>("isTls");
        QTest::newRow("TLS") << true;
        QTest::newRow("plain") << false;
    }
    void readsTheWholeHome() {
        QFETCH(bool, isTls);
        SimulatedHome home;
        const auto installation = home.install(home.profile(isTls ? TransportSecurity::Tls : TransportSecurity::Plain));
        goLive(*installation);

        QCOMPARE(installation->connection().interfaces().size(), 4);
        for (const InterfaceStatus& status : installation->connection().interfaces()) {
            QVERIFY2(status.state == InterfaceState::Live, qPrintable(status.name + status.reason));
            QCOMPARE(status.isTls, isTls);
        }
        QVERIFY(installation->devices().size() >= 55);
        QVERIFY(installation->devices().rooms().size() >= 10);
        QVERIFY(!installation->devices().functions().isEmpty());
        QVERIFY(!installation->home().systemVariables().isEmpty());
        QVERIFY(!installation->home().programs().isEmpty());
        QVERIFY(!installation->home().serviceMessages().isEmpty());
        QVERIFY(installation->values().size() > installation->devices().size() * 5);
        QVERIFY(!installation->connection().callbackAddress().isEmpty());
        signOff(*installation);
    }

    //! More devices and values of one interface than one turn of the event loop takes.
    void aLargeHomeIsCompleteAllTheSame() {
        simulator::Options options = SimulatedHome::quietOptions();
        options.home.devices = 100;
        SimulatedHome home(options);
        const auto installation = home.install();
        goLive(*installation);
        QCOMPARE(installation->devices().size(), 100);
        for (const DeviceKey& key : installation->devices().keys()) {
            const Device* device = installation->devices().device(key);
            const bool hasValues
                = std::any_of(device->channels.cbegin(), device->channels.cend(), [&](const Channel& channel) {
                      return !installation->values().ofChannel(device->keyOf(channel)).isEmpty();
                  });
            QVERIFY2(hasValues, qPrintable(key.address));
        }
        QVERIFY(installation->values().size() > 100 * 20);
        signOff(*installation);
    }

    void readsTheHeatingGroups() {
        SimulatedHome home;
        const auto installation = home.install();
        goLive(*installation);
        QTRY_COMPARE(installation->home().heatingGroups().size(), 2);
        const HeatingGroup& group = installation->home().heatingGroups().constLast();
        const DeviceKey device = deviceOf(group, installation->devices());
        QCOMPARE(membersOf(device, installation->home(), installation->devices()).size(), 2);
        signOff(*installation);
    }

    //! S128
    void asksLittle() {
        SimulatedHome home;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pingAfterSilence = timings.pongWithin = std::chrono::minutes(1); // a slow machine would ask more
        const auto installation = home.install(home.profile(), timings);
        goLive(*installation);
        quint64 requests = 0;
        QStringList methods;
        const auto counts = home.simulator.requestCounts();
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            requests += it.value();
            methods.append(it.key() % QLatin1Char(' ') % QString::number(it.value()));
        }
        QVERIFY2(requests <= 25, qPrintable(methods.join(QStringLiteral(", "))));
        signOff(*installation);
    }

    void signsOffCompletely() {
        SimulatedHome home;
        const auto installation = home.install();
        goLive(*installation);
        QCOMPARE(home.simulator.openSessions(), 1);
        QCOMPARE(home.simulator.callbackUrls().size(), 4);
        signOff(*installation);
        QCOMPARE(installation->connection().state(), ConnectionState::Idle);
        QCOMPARE(home.simulator.openSessions(), 0);
        QVERIFY(home.simulator.callbackUrls().isEmpty());
    }

    void eventsBecomeValues() {
        SimulatedHome home;
        const auto installation = home.install();
        goLive(*installation);
        const auto contact = findChannel(*installation, QStringLiteral("SWITCH"));
        QVERIFY(contact);
        const DataPoint* state = installation->values().get(*contact, QStringLiteral("STATE"));
        QVERIFY(state);
        const bool next = !state->value.toBool();
        home.simulator.report(contact->interface, contact->address, QStringLiteral("STATE"), next);
        QTRY_COMPARE_WITH_TIMEOUT(
            installation->values().get(*contact, QStringLiteral("STATE"))->value, Value(next), patience);
        QCOMPARE(installation->values().get(*contact, QStringLiteral("STATE"))->origin, ValueOrigin::Event);
        QVERIFY(installation->values().counts().received > 0);
        signOff(*installation);
    }

    void commandsAreConfirmedByTheDevice() {
        SimulatedHome home;
        const auto installation = home.install();
        goLive(*installation);
        switchesAndIsConfirmed(*installation);
        const auto channel = findChannel(*installation, QStringLiteral("SWITCH"));
        QCOMPARE(home.simulator.value(channel->interface, channel->address, QStringLiteral("STATE")).toBool(),
            installation->values().get(*channel, QStringLiteral("STATE"))->value.toBool());
        signOff(*installation);
    }

    //! One place refuses every write of a connection that only reads.
    void whoOnlyReadsWritesNothing() {
        SimulatedHome home;
        Profile profile = home.profile();
        profile.isReadOnly = true;
        const auto installation = home.install(profile);
        goLive(*installation);
        const auto channel = findChannel(*installation, QStringLiteral("SWITCH"));
        const auto refused = installation->connection().execute(switchOn(*channel, true));
        QTRY_VERIFY(refused.isFinished());
        QCOMPARE(refused.result().error().code, ErrorCode::Permission);
        QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("setValue")), 0U);
        installation->connection().setManner(QStringLiteral("Garten"), false);
        switchesAndIsConfirmed(*installation);
        signOff(*installation);
    }

    //! The server does the write and closes without an answer: the write must be counted exactly once.
    void aWriteIsNeverRepeated() {
        SimulatedHome home;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pingAfterSilence = timings.pongWithin = std::chrono::minutes(1);
        const auto installation = home.install(home.profile(), timings);
        goLive(*installation);
        // nothing else may be under way: its connection would be closed, and the write with it
        QTRY_COMPARE_WITH_TIMEOUT(installation->home().gateways().size(), 2, patience);
        const auto channel = findChannel(*installation, QStringLiteral("SWITCH"));
        QVERIFY(channel);
        simulator::Faults faults;
        faults.closeAfterRead = true;
        home.simulator.setFaults(faults);
        const auto sent = installation->connection().execute(switchOn(*channel, true));
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        QVERIFY(!sent.result());
        QCOMPARE(sent.result().error().code, ErrorCode::OutcomeUnknown);
        QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("setValue")), 1U);
        home.simulator.setFaults({});
        signOff(*installation);
    }

    //! A reboot as protocol §4.7 describes it: 503 from every interface, then all are back but have forgotten us.
    void reconnectsAfterAReboot() {
        SimulatedHome home;
        const auto installation = home.install();
        goLive(*installation);
        const qsizetype devices = installation->devices().size();
        simulator::Faults booting;
        booting.booting = true;
        home.simulator.setFaults(booting);
        QTRY_COMPARE_WITH_TIMEOUT(installation->connection().state(), ConnectionState::Reconnecting, patience);
        QVERIFY(!installation->connection().lastError().message.isEmpty());
        QCOMPARE(installation->devices().size(), devices); // nothing that was shown is lost
        QVERIFY(home.simulator.restart());
        home.simulator.setFaults({});
        QTRY_COMPARE_WITH_TIMEOUT(installation->connection().state(), ConnectionState::Live, patience);
        QCOMPARE(home.simulator.callbackUrls().size(), 4);
        switchesAndIsConfirmed(*installation);
        signOff(*installation);
    }

    //! What a booting CCU shows: its web pages let us in while every interface still answers 503.
    void waitsForACcuThatStarts() {
        SimulatedHome home;
        simulator::Faults booting;
        booting.booting = true;
        home.simulator.setFaults(booting);
        const auto installation = home.install();
        installation->connection().open();
        QTRY_COMPARE_WITH_TIMEOUT(installation->connection().state(), ConnectionState::Reconnecting, patience);
        QVERIFY(home.simulator.requestCounts().value(QStringLiteral("Session.login")) > 0);
        QCOMPARE(installation->connection().lastError().code, ErrorCode::NotReady);
        QVERIFY2(installation->connection().lastError().message.contains(QStringLiteral("the CCU is still starting")),
            qPrintable(installation->connection().lastError().message));
        QTRY_COMPARE_WITH_TIMEOUT(home.simulator.openSessions(), 0, patience); // none is left behind while waiting
        home.simulator.setFaults({});
        QTRY_COMPARE_WITH_TIMEOUT(installation->connection().state(), ConnectionState::Live, patience);
        QCOMPARE(home.simulator.callbackUrls().size(), 4);
        signOff(*installation);
    }

    //! The processes restart so fast that no request fails: only the missing PONG tells that they forgot us.
    void registersAgainWhenForgotten() {
        SimulatedHome home;
        const auto installation = home.install();
        goLive(*installation);
        QVERIFY(home.simulator.restart());
        QVERIFY(home.simulator.callbackUrls().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(home.simulator.callbackUrls().size(), 4, patience);
        switchesAndIsConfirmed(*installation);
        signOff(*installation);
    }

    void secondStartShowsTheLastValuesAtOnce() {
        SimulatedHome home;
        qsizetype devices = 0;
        {
            const auto first = home.install();
            goLive(*first);
            devices = first->devices().size();
            signOff(*first);
        }
        QTRY_VERIFY(QFile::exists(home.dataDir.filePath(QStringLiteral("snapshot.json"))));
        const auto second = home.install();
        QSignalSpy added(&second->devices(), &DeviceStore::devicesAdded);
        second->connection().open();
        QTRY_COMPARE(second->devices().size(), devices);
        QCOMPARE(second->connection().state(), ConnectionState::Connecting); // before the CCU was asked
        const qsizetype parts = added.size();
        QTRY_COMPARE_WITH_TIMEOUT(second->connection().state(), ConnectionState::Live, patience);
        QCOMPARE(added.size(), parts); // the CCU had nothing to add
        signOff(*second);
    }

    //! The answer to listDevices decides what travels (architecture §5): only what is new, and what is gone.
    void tellsTheCcuWhatItKnows() {
        SimulatedHome home;
        const QString file = home.dataDir.filePath(QStringLiteral("snapshot.json"));
        {
            const auto first = home.install();
            goLive(*first);
            signOff(*first);
        }
        Snapshot snapshot = Snapshot::load(file);
        const Device gone = goneDevice(snapshot.devices.first().interface);
        Device& marked = snapshot.devices.first();
        marked.firmware = QStringLiteral("9.9.9");
        Device& shortened = *std::find_if(snapshot.devices.begin() + 1, snapshot.devices.end(),
            [](const Device& device) { return device.channels.size() > 2; });
        const Channel lost = shortened.channels.takeLast();
        const qsizetype left = shortened.channels.size();
        const DeviceKey markedKey = marked.key();
        const DeviceKey shortenedKey = shortened.key();
        snapshot.devices.append(gone);
        QVERIFY(snapshot.save(file));

        const auto second = home.install();
        goLive(*second);
        QTRY_VERIFY(!second->devices().device(gone.key()));
        QTRY_COMPARE(second->devices().device(shortenedKey)->channels.size(), left + 1);
        QCOMPARE(second->devices().channel({shortenedKey.interface, lost.address})->name, lost.name);
        QVERIFY(!second->devices().device(shortenedKey)->firmware.isEmpty()); // only the channel came
        QCOMPARE(second->devices().device(markedKey)->firmware, QStringLiteral("9.9.9")); // nothing came
        signOff(*second);
    }

    void removesWhatACrashLeftBehind() {
        SimulatedHome home;
        {
            QTcpServer elsewhere; // the next run gets the usual port: another URL
            QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
            Profile profile = home.profile();
            profile.callback.bindPort = elsewhere.serverPort();
            elsewhere.close();
            const auto crashed = home.install(profile); // gone without signing off
            goLive(*crashed);
        }
        const QStringList left = home.simulator.callbackUrls();
        QCOMPARE(left.size(), 4);
        const auto next = home.install();
        goLive(*next);
        QTRY_COMPARE_WITH_TIMEOUT(home.simulator.callbackUrls().size(), 4, patience);
        for (const QString& url : home.simulator.callbackUrls())
            QVERIFY2(!left.contains(url), qPrintable(QString::number(url.size())));
        signOff(*next);
        QVERIFY(home.simulator.callbackUrls().isEmpty());
    }

    void failuresAreSentences_data() {
        QTest::addColumn<int>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("refused login") << 0 << ErrorCode::Auth;
        QTest::newRow("503 at the web port") << 1 << ErrorCode::NotReady;
        QTest::newRow("web page instead of an answer") << 2 << ErrorCode::Http;
    }
    void failuresAreSentences() {
        QFETCH(int, fault);
        QFETCH(ErrorCode, code);
        SimulatedHome home;
        simulator::Faults faults;
        faults.refuseLogins = fault == 0;
        faults.webDown = fault == 1;
        faults.html = fault == 2;
        home.simulator.setFaults(faults);
        const auto installation = home.install();
        installation->connection().open();
        const auto hasFailed = [&installation] {
            const ConnectionState state = installation->connection().state();
            return state == ConnectionState::Failed || state == ConnectionState::Reconnecting;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasFailed(), patience);
        QCOMPARE(installation->connection().lastError().code, code);
        QVERIFY(installation->connection().lastError().message.endsWith(QLatin1Char('.')));
        if (!faults.html) // there the login is done, but its answer, the session id, never reaches us
            QCOMPARE(home.simulator.openSessions(), 0);
        signOff(*installation);
    }

    //! S1, S125
    void aWrongPinSendsNothing() {
        SimulatedHome home;
        Profile profile = home.profile();
        profile.trust.pinSha256 = QByteArray(32, 'x');
        const auto installation = home.install(profile);
        installation->connection().open();
        QTRY_COMPARE_WITH_TIMEOUT(installation->connection().state(), ConnectionState::Failed, patience);
        QCOMPARE(installation->connection().lastError().code, ErrorCode::Tls);
        QVERIFY(home.simulator.requestCounts().isEmpty());
        signOff(*installation);
    }

    void nobodyListens() {
        SimulatedHome home;
        const Profile profile = home.profile();
        home.simulator.stop();
        const auto installation = home.install(profile);
        installation->connection().open();
        QTRY_COMPARE_WITH_TIMEOUT(installation->connection().state(), ConnectionState::Failed, patience);
        QCOMPARE(installation->connection().lastError().code, ErrorCode::Network);
        signOff(*installation);
    }

    //! Architecture §2: everything that belongs to one CCU hangs on one installation.
    void twoHomesSideBySide() {
        SimulatedHome first;
        simulator::Options options = SimulatedHome::quietOptions();
        options.home.devices = 20;
        options.seed = 7;
        SimulatedHome second(options);
        const auto a = first.install();
        const auto b = second.install();
        a->connection().open();
        b->connection().open();
        QTRY_COMPARE_WITH_TIMEOUT(a->connection().state(), ConnectionState::Live, patience);
        QTRY_COMPARE_WITH_TIMEOUT(b->connection().state(), ConnectionState::Live, patience);
        QVERIFY(a->devices().size() != b->devices().size());
        const auto channel = findChannel(*a, QStringLiteral("SWITCH"));
        const bool next = !a->values().get(*channel, QStringLiteral("STATE"))->value.toBool();
        bool hasLeaked = false; // into the other home
        connect(&b->connection(), &CcuConnection::eventsReceived, this, [&](const EventBatch& batch) {
            for (const ValueEvent& event : batch.events)
                hasLeaked = hasLeaked || event.address == channel->address;
        });
        first.simulator.report(channel->interface, channel->address, QStringLiteral("STATE"), next);
        QTRY_COMPARE_WITH_TIMEOUT(a->values().get(*channel, QStringLiteral("STATE"))->value, Value(next), patience);
        QVERIFY(!hasLeaked);
        signOff(*a);
        signOff(*b);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
