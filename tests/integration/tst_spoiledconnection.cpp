// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/livehome.h"
#include "tests/support/spoiledhome.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;
using namespace std::chrono_literals;
using ccudesk::test::FakeCcu;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::reach;
using ccudesk::test::signOff;
using ccudesk::test::SimulatedHome;
using ccudesk::test::SpoiledHome;

//! The whole core against a CCU that answers some requests badly, late or never.
class TestSpoiledConnection : public QObject {
    Q_OBJECT
    using Call = SpoiledHome::Call;
    using Answer = std::optional<FakeCcu::Answer>;

    static bool isDeregistration(const Call& call) { return call.method == "init" && !call.body.contains("ccudesk-"); }
    static bool isScript(const Call& call, const QByteArray& name) {
        return call.method == "ReGa.runScript" && call.body.contains(QByteArray("! ccudesk " + name));
    }
    static FakeCcu::Answer jsonAnswer(const QJsonValue& result, const QJsonValue& error = QJsonValue::Null) {
        return FakeCcu::json(QJsonDocument(
            QJsonObject{{QStringLiteral("id"), 1}, {QStringLiteral("result"), result},
                {QStringLiteral("error"),
                    error}}).toJson());
    }
    static FakeCcu::Answer refusedJson(int code, const QString& message) {
        return jsonAnswer(QJsonValue::Null,
            QJsonObject{{QStringLiteral("name"), QStringLiteral("JSONRPCError")}, {QStringLiteral("code"), code},
                {QStringLiteral("message"), message}});
    }
    static ChannelKey switchOf(Installation& installation, const QString& interface) {
        for (const DeviceKey& key : installation.devices().keys())
            for (const Channel& channel : installation.devices().device(key)->channels)
                if (key.interface == interface && channel.type == QLatin1String("SWITCH"))
                    return {key.interface, channel.address};
        return {};
    }
    static Command toggle(Installation& installation, const ChannelKey& channel) {
        const QString state = QStringLiteral("STATE");
        const Value next(!installation.values().get(channel, state)->value.toBool());
        return {channel, {{state, next}}, CommandPriority::Normal, {{channel, state, next}}, false};
    }

private Q_SLOTS:
    // what stays behind on the CCU

    void failingWhileLoadingLeavesNothingBehind() {
        SpoiledHome ccu;
        ccu.spoil = [](const Call& call) -> Answer {
            if (isScript(call, "values"))
                return jsonAnswer(QStringLiteral("null"));
            return std::nullopt;
        };
        const auto installation = ccu.install();
        installation->connection().open();
        reach(*installation, ConnectionState::Failed);
        QCOMPARE(installation->connection().lastError().message,
            QStringLiteral("The CCU's logic layer did not finish a request. It may be busy or restarting."));
        QTRY_VERIFY_WITH_TIMEOUT(ccu.home.simulator.callbackUrls().isEmpty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(ccu.home.simulator.openSessions(), 0, patience);
        ccu.spoil = {};
        goLive(*installation); // waits for the signing off, which would else end the new registrations
        QCOMPARE(ccu.home.simulator.callbackUrls().size(), 4);
        QVERIFY(signOff(*installation));
    }

    void closingDuringInitLeavesNothingBehind() {
        SpoiledHome ccu;
        ccu.spoil = [](const Call& call) -> Answer {
            if (call.method != "init" || isDeregistration(call))
                return std::nullopt;
            FakeCcu::Answer late = call.passOn();
            late.delayMs = 500;
            return late;
        };
        const auto installation = ccu.install();
        installation->connection().open();
        QTRY_COMPARE_WITH_TIMEOUT(ccu.count("init"), 4, patience);
        QVERIFY(signOff(*installation));
        QVERIFY(ccu.home.simulator.callbackUrls().isEmpty());
        QCOMPARE(ccu.home.simulator.openSessions(), 0);
    }

    //! The CCU took init, but its answer got lost: we call the interface Down, and it calls us.
    void anInitWithoutAnswerIsTakenBack() {
        SpoiledHome ccu;
        simulator::Faults faults;
        faults.noCallbacks = true;
        ccu.home.simulator.setFaults(faults);
        ccu.spoil = [](const Call& call) -> Answer {
            if (call.method != "init" || isDeregistration(call) || call.port != QLatin1String("HmIP-RF"))
                return std::nullopt;
            (void)call.passOn();
            return FakeCcu::cut();
        };
        const auto installation = ccu.install();
        goLive(*installation);
        QVERIFY(signOff(*installation));
        QVERIFY(ccu.home.simulator.callbackUrls().isEmpty());
    }

    void aHangingInterfaceKeepsNoLogin() {
        SpoiledHome ccu;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.closeWithin = 8s;
        const auto installation = ccu.install(timings);
        goLive(*installation);
        ccu.spoil = [](const Call& call) -> Answer {
            if (isDeregistration(call) && call.port == QLatin1String("BidCos-RF"))
                return FakeCcu::silence();
            return std::nullopt;
        };
        const auto closed = installation->connection().close();
        QTRY_COMPARE_WITH_TIMEOUT(ccu.home.simulator.openSessions(), 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(closed.isFinished(), patience);
        QCOMPARE(closed.result().error().code, ErrorCode::Timeout);
        QTRY_COMPARE_WITH_TIMEOUT(ccu.home.simulator.callbackUrls().size(), 1, patience);
        ccu.spoil = {};
        goLive(*installation); // de-registers what is left
        QVERIFY(signOff(*installation));
        QVERIFY(ccu.home.simulator.callbackUrls().isEmpty());
    }

    //! The limit of one closing must not cut the next one short.
    void everyClosingHasItsOwnLimit() {
        SpoiledHome ccu;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.closeWithin = 4s;
        const auto installation = ccu.install(timings);
        goLive(*installation);
        QVERIFY(signOff(*installation));
        goLive(*installation);
        ccu.spoil = [](const Call& call) -> Answer {
            return isDeregistration(call) ? Answer(FakeCcu::silence()) : std::nullopt;
        };
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY(!signOff(*installation));
        constexpr qint64 nearlyFourSeconds = 3'700; // Qt's coarse timers may come 5 % early
        QVERIFY2(elapsed.elapsed() >= nearlyFourSeconds, qPrintable(QString::number(elapsed.elapsed())));
    }

    void noScriptLogsInAgainAfterClosing() {
        SpoiledHome ccu;
        const auto installation = ccu.install();
        bool isHeld = false;
        ccu.spoil = [&isHeld](const Call& call) -> Answer {
            if (!isScript(call, "inventory"))
                return std::nullopt;
            isHeld = true;
            FakeCcu::Answer late = call.passOn();
            late.delayMs = 500;
            return late;
        };
        installation->connection().open();
        QTRY_VERIFY_WITH_TIMEOUT(isHeld, patience);
        QVERIFY(signOff(*installation));
        QCOMPARE(ccu.count("Session.login"), 1);
        QCOMPARE(ccu.home.simulator.openSessions(), 0);
    }

    void openingWhileClosingOpensAgain() {
        SpoiledHome ccu;
        const auto installation = ccu.install();
        goLive(*installation);
        const auto closed = installation->connection().close();
        installation->connection().open();
        QCOMPARE(installation->connection().state(), ConnectionState::Closing);
        reach(*installation, ConnectionState::Live);
        QVERIFY(closed.isFinished() && closed.result());
        QCOMPARE(ccu.home.simulator.openSessions(), 1);
        QVERIFY(signOff(*installation));
    }

    // while Live

    //! S87, S88
    void aChangedPasswordNeedsThePerson() {
        SpoiledHome ccu;
        const auto installation = ccu.install();
        goLive(*installation);
        const qsizetype devices = installation->devices().size();
        QSignalSpy states(&installation->connection(), &CcuConnection::stateChanged);
        ccu.spoil = [](const Call& call) -> Answer {
            return call.port == QLatin1String("JSON") ? std::nullopt : Answer(FakeCcu::status(401));
        };
        reach(*installation, ConnectionState::Failed);
        QCOMPARE(states.size(), 1); // one message, not one for each interface
        QCOMPARE(installation->connection().lastError().code, ErrorCode::Auth);
        QVERIFY(installation->connection().lastError().message.contains(
            QStringLiteral("refuses the user name or the password.")));
        QCOMPARE(installation->devices().size(), devices);
        QTRY_COMPARE_WITH_TIMEOUT(ccu.home.simulator.openSessions(), 0, patience);
        ccu.spoil = {};
        goLive(*installation);
        QVERIFY(signOff(*installation));
        QVERIFY(ccu.home.simulator.callbackUrls().isEmpty());
    }

    void aRefusedLoginWhileLiveIsTold() {
        SpoiledHome ccu;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pollInterval = 200ms;
        const auto installation = ccu.install(timings);
        goLive(*installation);
        QSignalSpy states(&installation->connection(), &CcuConnection::stateChanged);
        ccu.spoil = [](const Call& call) -> Answer {
            if (call.method == "Session.login")
                return refusedJson(501, QStringLiteral("invalid credentials or too many sessions"));
            if (call.method == "ReGa.runScript")
                return refusedJson(400, QStringLiteral("access denied (\"ADMIN\" needed 0)"));
            return std::nullopt;
        };
        reach(*installation, ConnectionState::Failed);
        QCOMPARE(states.size(), 1);
        QVERIFY(installation->connection().lastError().message.startsWith(
            QStringLiteral("The CCU refuses the login: the user name or the password is wrong")));
        QCOMPARE(ccu.count("Session.login"), 3);
        QTRY_VERIFY_WITH_TIMEOUT(ccu.home.simulator.callbackUrls().isEmpty(), patience);
    }

    //! Architecture §4: after a write that got lost nobody knows; the value is read when the CCU is back.
    void commandsInFlightAreReadBack() {
        SpoiledHome ccu;
        const auto installation = ccu.install();
        goLive(*installation);
        const ChannelKey channel = switchOf(*installation, QStringLiteral("BidCos-RF"));
        QVERIFY(!channel.address.isEmpty());
        const QString state = QStringLiteral("STATE");
        const auto point = [&] { return installation->values().get(channel, state); };
        simulator::Faults mute;
        mute.noCallbacks = true; // the event would tell
        ccu.home.simulator.setFaults(mute);
        ccu.spoil = [](const Call& call) -> Answer {
            if (call.method == "setValue") {
                (void)call.passOn();
                return FakeCcu::silence();
            }
            return call.port == QLatin1String("JSON") ? std::nullopt : Answer(FakeCcu::status(503));
        };
        const Command command = toggle(*installation, channel);
        const auto sent = installation->connection().execute(command);
        reach(*installation, ConnectionState::Reconnecting);
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        QCOMPARE(sent.result().error().code, ErrorCode::OutcomeUnknown);
        QVERIFY(point()->pending);
        ccu.home.simulator.setFaults({});
        ccu.spoil = {};
        reach(*installation, ConnectionState::Live);
        QTRY_VERIFY_WITH_TIMEOUT(!point()->pending, patience);
        QCOMPARE(point()->value, command.writes.first().value);
        QCOMPARE(ccu.count("setValue"), 1);
        QTRY_VERIFY_WITH_TIMEOUT(ccu.count("getValue") >= 1, patience);
        QVERIFY(signOff(*installation));
    }

    void aLateInterfaceGetsItsValues() {
        SpoiledHome ccu;
        const QString late = QStringLiteral("BidCos-RF");
        bool isBack = false;
        ccu.spoil = [&](const Call& call) -> Answer {
            return call.port == late && !isBack ? Answer(FakeCcu::status(503)) : std::nullopt;
        };
        const auto installation = ccu.install();
        goLive(*installation);
        QVERIFY(switchOf(*installation, late).address.isEmpty());
        isBack = true;
        QTRY_VERIFY_WITH_TIMEOUT(!switchOf(*installation, late).address.isEmpty(), patience);
        const ChannelKey channel = switchOf(*installation, late);
        const QString state = QStringLiteral("STATE");
        QTRY_VERIFY_WITH_TIMEOUT(installation->values().get(channel, state)
                && installation->values().get(channel, state)->origin != ValueOrigin::NeverReceived,
            patience);
        QTRY_VERIFY_WITH_TIMEOUT(!installation->devices().channel(channel)->name.isEmpty(), patience);
        QVERIFY(signOff(*installation));
    }

    //! newDevices never comes, so listDevices is asked: values may be read only when that is in the stores.
    void askedDevicesGetTheirValues() {
        SpoiledHome ccu;
        simulator::Faults mute;
        mute.noCallbacks = true;
        ccu.home.simulator.setFaults(mute);
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pongWithin = 60s; // or they register once more
        const auto installation = ccu.install(timings);
        goLive(*installation);
        QCOMPARE(ccu.count("listDevices"), 4);
        int received = 0;
        const ChannelKey channel = switchOf(*installation, QStringLiteral("BidCos-RF"));
        for (const DataPointId id : installation->values().ofChannel(channel))
            received += installation->values().at(id).origin != ValueOrigin::NeverReceived;
        QVERIFY(received > 0);
        QCOMPARE(ccu.count("ReGa.runScript"), 6); // no script twice
        QVERIFY(signOff(*installation));
    }

    //! Thousands of devices take longer than the wait for the first of them: they are not asked for while they come.
    void slowDevicesAreNotAskedForTwice() {
        SpoiledHome ccu;
        simulator::Faults slow;
        slow.devicesPauseMs = 1000;
        ccu.home.simulator.setFaults(slow);
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.devicesWithin = 200ms;
        const auto installation = ccu.install(timings);
        goLive(*installation);
        QVERIFY(!switchOf(*installation, QStringLiteral("BidCos-RF")).address.isEmpty());
        QCOMPARE(ccu.count("listDevices"), 0);
        QVERIFY(signOff(*installation));
    }

    //! rfd drops clients that it cannot reach: when the way is free again, only a new init helps (protocol §4.5).
    void aSilentInterfaceRegistersAgain() {
        SpoiledHome ccu;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pongWithin = 300ms;
        timings.pollInterval = 300ms;
        simulator::Faults mute;
        mute.noCallbacks = true;
        ccu.home.simulator.setFaults(mute);
        const auto installation = ccu.install(timings);
        goLive(*installation);
        const auto isEvery = [&](InterfaceState state) {
            const auto all = installation->connection().interfaces();
            return std::all_of(all.cbegin(), all.cend(), [&](const auto& status) { return status.state == state; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isEvery(InterfaceState::Silent), patience);
        QVERIFY(ccu.home.simulator.restart()); // nobody is registered any more
        ccu.home.simulator.setFaults({});
        QTRY_VERIFY_WITH_TIMEOUT(isEvery(InterfaceState::Live), patience);
        QVERIFY(signOff(*installation));
    }

    void valuesOfAnInterfaceThatIsGoneAreCached() {
        SpoiledHome ccu;
        const auto installation = ccu.install();
        goLive(*installation);
        const ChannelKey gone = switchOf(*installation, QStringLiteral("BidCos-RF"));
        const ChannelKey there = switchOf(*installation, QStringLiteral("BidCos-Wired"));
        QVERIFY(!gone.address.isEmpty() && !there.address.isEmpty());
        const QString state = QStringLiteral("STATE");
        const auto origin
            = [&](const ChannelKey& channel) { return installation->values().get(channel, state)->origin; };
        ccu.home.simulator.report(gone.interface, gone.address, state, true);
        QTRY_COMPARE_WITH_TIMEOUT(origin(gone), ValueOrigin::Event, patience);
        bool isDown = true;
        ccu.spoil = [&](const Call& call) -> Answer {
            return call.port == QLatin1String("BidCos-RF") && isDown ? Answer(FakeCcu::status(503)) : std::nullopt;
        };
        QTRY_COMPARE_WITH_TIMEOUT(origin(gone), ValueOrigin::Cached, patience);
        QVERIFY(origin(there) != ValueOrigin::Cached);
        QCOMPARE(installation->connection().state(), ConnectionState::Live);
        isDown = false;
        QTRY_COMPARE_WITH_TIMEOUT(origin(gone), ValueOrigin::Rega, patience);
        QVERIFY(signOff(*installation));
    }

    void variablesAndProgramsArePolled() {
        SpoiledHome ccu;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pollInterval = 200ms;
        const auto installation = ccu.install(timings);
        goLive(*installation);
        QVERIFY(installation->home().systemVariables().size() > 1); // an answer that tells nothing changes nothing
        ccu.spoil = [](const Call& call) -> Answer {
            if (!isScript(call, "messages"))
                return std::nullopt;
            return jsonAnswer(QStringLiteral("V\t950\tPresence\t\t2\t2\t\ttrue\t1700000000\tno\t"
                                             "yes\t\t\t\tfalse\r\n"
                                             "P\t1200\tMorning\t\ttrue\tfalse\t1700000000\r\n#END\r\n"));
        };
        QTRY_COMPARE_WITH_TIMEOUT(installation->home().systemVariables().size(), 1, patience);
        QCOMPARE(installation->home().systemVariables().first().value, Value(true));
        QCOMPARE(installation->home().programs().size(), 1);
        QVERIFY(installation->home().serviceMessages().isEmpty());
        ccu.spoil = {};
        QVERIFY(signOff(*installation));
    }
};

QTEST_GUILESS_MAIN(TestSpoiledConnection)
#include "tst_spoiledconnection.moc"
