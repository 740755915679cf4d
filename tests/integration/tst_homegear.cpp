// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/homegearbackend.h"
#include "core/rpc/networktransport.h"
#include "core/store/devicestore.h"
#include "core/store/eventlog.h"
#include "core/store/homestore.h"
#include "core/store/valuestore.h"
#include "tests/support/fakeccu.h"
#include "tests/support/homegearhome.h"
#include "tests/support/livehome.h"

#include <QTest>

#include <algorithm>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

QString homegear() {
    return QStringLiteral("Homegear");
}

QString state() {
    return QStringLiteral("STATE");
}

const SystemVariable* variable(Installation& installation, const QString& name) {
    const QList<SystemVariable>& all = installation.home().systemVariables();
    const auto it
        = std::find_if(all.cbegin(), all.cend(), [&name](const SystemVariable& each) { return each.name == name; });
    return it == all.cend() ? nullptr : &*it;
}

QString sentences(const QList<ConnectionStep>& steps) {
    QStringList lines;
    for (const ConnectionStep& step : steps)
        lines.append(step.name + QStringLiteral(": ") + step.sentence);
    return lines.join(QLatin1Char('\n'));
}

Command switchOn(const ChannelKey& channel, bool on) {
    return {channel, {{state(), Value(on)}}, CommandPriority::Normal, {{channel, state(), Value(on)}}, false};
}

} // namespace

//! The whole core against a simulated Homegear over real sockets.
class TestHomegear : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProbeHasLimits_data() {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("never answers") << -1 << QStringLiteral("gave no answer within 1 second(s)");
        QTest::newRow("answers for ever") << 1'000'000 << QStringLiteral("is too large and was not read to its end");
    }
    //! Whatever listens on that port: it is asked for a short text.
    void theProbeHasLimits() {
        QFETCH(int, bytes);
        QFETCH(QString, sentence);
        FakeCcu somebody;
        somebody.setScript([bytes](const FakeCcu::Request&) {
            return bytes < 0 ? FakeCcu::silence() : FakeCcu::ok(QByteArray(bytes, ' '));
        });
        QVERIFY(somebody.listen());
        Profile profile;
        profile.host = QStringLiteral("127.0.0.1");
        profile.security = TransportSecurity::Plain;
        profile.ports = {{homegear(), somebody.port()}};
        ConnectionTimings timings;
        timings.probeWithin = std::chrono::milliseconds(500);
        const SystemClock clock;
        DeviceStore devices;
        ValueStore values(clock);
        HomeStore store;
        EventLog events(values, clock);
        rpc::NetworkTransport network(nullptr);
        const Secret password;
        HomegearBackend backend({profile, password, network, {devices, values, store, events}, clock, timings});
        const auto identified = backend.identify();
        QTRY_VERIFY_WITH_TIMEOUT(identified.isFinished(), patience);
        QVERIFY(!identified.result());
        const QString told = identified.result().error().message;
        QVERIFY2(told.contains(sentence), qPrintable(told));
    }

    void readsTheWholeHome_data() {
        QTest::addColumn<HomegearPortUse>("use");
        QTest::newRow("plain") << HomegearPortUse::Plain;
        QTest::newRow("TLS") << HomegearPortUse::Tls;
        QTest::newRow("TLS and password") << HomegearPortUse::Basic;
    }
    //! S17
    void readsTheWholeHome() {
        QFETCH(HomegearPortUse, use);
        HomegearHome home;
        const auto installation = home.install(home.profile(use));
        goLive(*installation);
        CcuConnection& connection = installation->connection();
        QCOMPARE(connection.backend(), (BackendInfo{homegear(), QStringLiteral("0.8.0")}));
        QCOMPARE(connection.interfaces().size(), 1);
        QCOMPARE(connection.interfaces().constFirst().name, homegear());
        QTRY_COMPARE_WITH_TIMEOUT(connection.interfaces().constFirst().state, InterfaceState::Live, patience);
        QCOMPARE(connection.interfaces().constFirst().isTls, use != HomegearPortUse::Plain);

        QVERIFY(installation->devices().size() >= 20);
        const ChannelKey channel = channelOf(*installation, homegear(), QStringLiteral("SWITCH"));
        QVERIFY(!installation->devices().device(channel.device())->name.isEmpty());
        const DataPoint* point = installation->values().get(channel, state());
        QVERIFY(point);
        QCOMPARE(point->origin, ValueOrigin::Read);
        QCOMPARE(point->value.toBool(), home.simulator.value(channel.address, state()).toBool());
        QVERIFY(!installation->home().serviceMessages().isEmpty());
        QVERIFY(signOff(*installation));
    }

    //! Each step says what is so, and the steps of the interface are proven as on a CCU.
    void theLadderTellsTheTruth() {
        HomegearHome home;
        const auto installation = home.install(home.profile(HomegearPortUse::Basic));
        goLive(*installation);
        const CcuConnection& connection = installation->connection();
        const QString told = sentences(connection.steps());
        QVERIFY2(told.contains(QStringLiteral("XML-RPC port answers: Homegear 0.8.0 on port %1, encrypted")
                                   .arg(home.endpoints.basicPort)),
            qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("Signed in: As homegear.")), qPrintable(told));
        const auto areDone = [&connection] {
            const QList<ConnectionStep> steps = connection.steps() + connection.interfaces().constFirst().steps;
            return std::all_of(steps.cbegin(), steps.cend(),
                [](const ConnectionStep& step) { return step.state == ConnectionStep::State::Done; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(areDone(), patience);
        QVERIFY(signOff(*installation));
    }

    void withoutAPasswordItSaysSo() {
        HomegearHome home;
        Profile profile = home.profile(HomegearPortUse::Plain);
        profile.user = QStringLiteral("somebody"); // typed, but this port does not ask
        const auto installation = home.install(profile);
        goLive(*installation);
        const QString told = sentences(installation->connection().steps());
        QVERIFY2(told.contains(QStringLiteral("Without a password")), qPrintable(told));
        QVERIFY(signOff(*installation));
    }

    //! One refusal, one clear sentence, no second try.
    void aWrongPasswordIsTheEnd() {
        HomegearHome home;
        const auto installation = home.install(home.profile(HomegearPortUse::Basic), QStringLiteral("wrong"));
        installation->connection().open();
        reach(*installation, ConnectionState::Failed);
        const Error error = installation->connection().lastError();
        QCOMPARE(error.code, ErrorCode::Auth);
        QVERIFY2(error.message.contains(QString::number(home.endpoints.basicPort)), qPrintable(error.message));
        QCOMPARE(installation->connection().steps().at(2).state, ConnectionStep::State::Failed);
        QCOMPARE(home.simulator.refusals(), 1U);
        QVERIFY(home.simulator.requestCounts().isEmpty());
        QVERIFY(signOff(*installation));
        QCOMPARE(home.simulator.refusals(), 1U);
    }

    void asksLittle() {
        HomegearHome home;
        const auto installation = home.install(home.profile(HomegearPortUse::Plain));
        goLive(*installation);
        QMap<QString, quint64> counts = home.simulator.requestCounts();
        counts.remove(QStringLiteral("ping")); // a slow machine asks more often
        const QMap<QString, quint64> expected{{QStringLiteral("getAllSystemVariables"), 1},
            {QStringLiteral("getAllValues"), 1}, {QStringLiteral("getServiceMessages"), 1},
            {QStringLiteral("getVersion"), 2}, {QStringLiteral("init"), 1}, {QStringLiteral("listDevices"), 1}};
        QCOMPARE(counts, expected);
        QVERIFY(signOff(*installation));
    }

    void eventsBecomeValues() {
        HomegearHome home;
        const auto installation = home.install(home.profile(HomegearPortUse::Basic));
        goLive(*installation);
        const ChannelKey channel = channelOf(*installation, homegear(), QStringLiteral("SWITCH"));
        const bool next = !installation->values().get(channel, state())->value.toBool();
        home.simulator.report(channel.address, state(), Value(next));
        QTRY_COMPARE_WITH_TIMEOUT(installation->values().get(channel, state())->value, Value(next), patience);
        QCOMPARE(installation->values().get(channel, state())->origin, ValueOrigin::Event);
        QVERIFY(signOff(*installation));
    }

    //! Read with the home, then told by events that have no address.
    void variablesFollow() {
        HomegearHome home;
        const auto installation = home.install(home.profile(HomegearPortUse::Plain));
        goLive(*installation);
        const QString warmth = QStringLiteral("Wärme Küche");
        QVERIFY(variable(*installation, warmth));
        QCOMPARE(variable(*installation, warmth)->value, Value(21.5));
        QCOMPARE(variable(*installation, warmth)->type, SystemVariableType::Number);
        QCOMPARE(variable(*installation, QStringLiteral("Notiz"))->value.toPlainText(),
            QStringLiteral("Müll & Gelber Sack"));
        QCOMPARE(variable(*installation, QStringLiteral("Zählerstand"))->value, Value(1234570.0)); // six digits
        QVERIFY(variable(*installation, QStringLiteral("homegearStartTime"))->isInternal);

        home.simulator.setSystemVariable(warmth, Value(19.5));
        QTRY_COMPARE_WITH_TIMEOUT(variable(*installation, warmth)->value, Value(19.5), patience);
        home.simulator.setSystemVariable(QStringLiteral("neu"), Value(true));
        QTRY_VERIFY_WITH_TIMEOUT(variable(*installation, QStringLiteral("neu")), patience);
        home.simulator.deleteSystemVariable(QStringLiteral("neu")); // a struct as value
        QTRY_VERIFY_WITH_TIMEOUT(!variable(*installation, QStringLiteral("neu")), patience);
        QVERIFY(!installation->values().get({homegear(), QString()}, warmth)); // it is no data point
        QVERIFY(signOff(*installation));
    }

    void aCommandArrivesOnceAndIsConfirmed() {
        HomegearHome home;
        const auto installation = home.install(home.profile(HomegearPortUse::Basic));
        goLive(*installation);
        const ChannelKey channel = channelOf(*installation, homegear(), QStringLiteral("SWITCH"));
        const bool next = !installation->values().get(channel, state())->value.toBool();
        const auto sent = installation->connection().execute(switchOn(channel, next));
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        QVERIFY2(sent.result(), sent.result() ? "" : qPrintable(sent.result().error().message));
        QTRY_VERIFY_WITH_TIMEOUT(!installation->values().get(channel, state())->pending, patience);
        QCOMPARE(home.simulator.value(channel.address, state()).toBool(), next);
        QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("setValue")), 1U);
        QVERIFY(signOff(*installation));
    }

    //! It does the write and closes without an answer: nobody knows, and nobody sends it again.
    void aWriteWithoutAnswerIsNotRepeated() {
        HomegearHome home;
        const auto installation = home.install(home.profile(HomegearPortUse::Plain));
        goLive(*installation);
        const ChannelKey channel = channelOf(*installation, homegear(), QStringLiteral("SWITCH"));
        home.simulator.setFaults({true, false});
        const auto sent = installation->connection().execute(switchOn(channel, true));
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        home.simulator.setFaults({});
        QCOMPARE(sent.result().error().code, ErrorCode::OutcomeUnknown);
        reach(*installation, ConnectionState::Live);
        QTRY_COMPARE_WITH_TIMEOUT(
            installation->connection().interfaces().value(0).state, InterfaceState::Live, patience);
        QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("setValue")), 1U);
        QVERIFY(signOff(*installation));
    }

    //! It keeps no registration and tells nobody that it goes.
    void aRestartIsNoticed() {
        HomegearHome home;
        const auto installation = home.install(home.profile(HomegearPortUse::Basic));
        goLive(*installation);
        QTRY_COMPARE_WITH_TIMEOUT(home.simulator.callbackUrls().size(), 1, patience);
        QVERIFY(home.simulator.restart());
        QTRY_COMPARE_WITH_TIMEOUT(home.simulator.callbackUrls().size(), 1, patience);
        const ChannelKey channel = channelOf(*installation, homegear(), QStringLiteral("SWITCH"));
        reach(*installation, ConnectionState::Live);
        const bool next = !home.simulator.value(channel.address, state()).toBool();
        home.simulator.report(channel.address, state(), Value(next));
        QTRY_COMPARE_WITH_TIMEOUT(installation->values().get(channel, state())->value, Value(next), patience);
        QVERIFY(signOff(*installation));
    }

    //! While it is away it is still what it was: the reason names its port, not a web page that it never had.
    void whileAwayItIsStillHomegear() {
        HomegearHome home;
        const auto installation = home.install(home.profile(HomegearPortUse::Plain));
        goLive(*installation);
        home.simulator.stop();
        reach(*installation, ConnectionState::Reconnecting);
        const auto asked
            = [&] { return installation->connection().requestCounts().value(QStringLiteral("getVersion")); };
        QTRY_VERIFY_WITH_TIMEOUT(asked() >= 4, patience); // two more attempts
        QCOMPARE(installation->connection().requestCounts().value(QStringLiteral("version.cgi")), 1U);
        const auto names = [&] { return installation->connection().lastError().message; };
        QTRY_VERIFY2_WITH_TIMEOUT(
            names().contains(QString::number(home.endpoints.plainPort)), qPrintable(names()), patience);
        QVERIFY2(!names().contains(QStringLiteral(":1 ")), qPrintable(names()));
        (void)signOff(*installation);
    }

    void takesItsRegistrationBack() {
        HomegearHome home;
        const auto installation = home.install(home.profile(HomegearPortUse::Tls));
        goLive(*installation);
        QCOMPARE(home.simulator.callbackUrls().size(), 1);
        QVERIFY(signOff(*installation));
        QCOMPARE(home.simulator.callbackUrls(), QStringList());
        QCOMPARE(installation->connection().state(), ConnectionState::Idle);
    }
};

QTEST_GUILESS_MAIN(TestHomegear)
#include "tst_homegear.moc"
