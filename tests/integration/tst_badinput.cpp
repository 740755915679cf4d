// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/livehome.h"
#include "tests/support/spoiledhome.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;
using namespace std::chrono_literals;
using ccudesk::test::FakeCcu;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::rawPost;
using ccudesk::test::signOff;
using ccudesk::test::SimulatedHome;
using ccudesk::test::SpoiledHome;

//! Whatever a CCU sends: one exact sentence, nothing shown is lost, and what comes next works.
class TestBadInput : public QObject {
    Q_OBJECT
    using Call = SpoiledHome::Call;
    using Answer = std::optional<FakeCcu::Answer>;

    static bool isXml(const Call& call) { return call.port != QLatin1String("JSON"); }
    //! What spoils the answers, by the name of a row.
    static SpoiledHome::Spoil spoilOf(const QString& name) {
        static const QHash<QString, SpoiledHome::Spoil> spoils{
            {QStringLiteral("401"),
                [](const Call& call) { return isXml(call) ? Answer(FakeCcu::status(401)) : std::nullopt; }},
            {QStringLiteral("bad XML"),
                [](const Call& call) {
                    return isXml(call) ? Answer(FakeCcu::ok("<methodResponse><params><par")) : std::nullopt;
                }},
            {QStringLiteral("broken JSON"),
                [](const Call& call) {
                    return call.method.isEmpty() || isXml(call) || call.method == "GET"
                        ? std::nullopt
                        : Answer(FakeCcu::json(R"({"id": 1,"result": )"));
                }},
            {QStringLiteral("login without an answer"),
                [](const Call& call) {
                    return call.method == "Session.login" ? Answer(FakeCcu::cut()) : std::nullopt;
                }},
            {QStringLiteral("web port never answers"),
                [](const Call& call) { return isXml(call) ? std::nullopt : Answer(FakeCcu::silence()); }},
            {QStringLiteral("init never answered"),
                [](const Call& call) {
                    const bool isRegistration = call.method == "init" && call.body.contains("ccudesk-");
                    return isRegistration ? Answer(FakeCcu::silence()) : std::nullopt;
                }},
        };
        return spoils.value(name);
    }
    //! Without the port, which is another one each time.
    static QString sentenceOf(Installation& installation) {
        static const QRegularExpression port(QStringLiteral("127\\.0\\.0\\.1:\\d+"));
        QString sentence = installation.connection().lastError().message;
        return sentence.replace(port, QStringLiteral("CCU"));
    }
    static QString notUnderstood() { return QStringLiteral("The CCU sent an answer that cannot be understood."); }
    static QString unauthorised() {
        return QStringLiteral(
            "CCU refuses the user name or the password. Upper and lower case matter, and some special "
            "characters work in the CCU's own pages only.");
    }

private Q_SLOTS:
    void beforeLive_data() {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("401") << unauthorised();
        QTest::newRow("bad XML") << notUnderstood();
        QTest::newRow("broken JSON") << notUnderstood();
        QTest::newRow("login without an answer")
            << QStringLiteral("The CCU did not answer the login. It may be busy or restarting.");
        QTest::newRow("web port never answers") << QStringLiteral("CCU gave no answer within 2 second(s).");
        QTest::newRow("init never answered")
            << QStringLiteral("BidCos-RF did not answer the registration for events. It may be busy or restarting.");
    }
    void beforeLive() {
        QFETCH(QString, sentence);
        SpoiledHome ccu;
        ccu.spoil = spoilOf(QString::fromLatin1(QTest::currentDataTag()));
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.firstAnswerWithin = 2s;
        timings.registerWithin = 3s;
        const auto installation = ccu.install(timings);
        QSignalSpy states(&installation->connection(), &CcuConnection::stateChanged);
        installation->connection().open();
        QTRY_COMPARE_WITH_TIMEOUT(installation->connection().state(), ConnectionState::Failed, patience);
        QCOMPARE(sentenceOf(*installation), sentence);
        qsizetype failures = 0;
        for (const QList<QVariant>& state : states)
            failures += state.first().value<ConnectionState>() == ConnectionState::Failed;
        QCOMPARE(failures, 1);
        ccu.spoil = {};
        goLive(*installation);
        (void)signOff(*installation);
    }

    void unknownHost() {
        SpoiledHome ccu;
        Profile profile = ccu.profile();
        profile.host = QStringLiteral("no-such-ccu.invalid");
        const auto installation = ccu.home.install(profile);
        installation->connection().open();
        QTRY_COMPARE_WITH_TIMEOUT(installation->connection().state(), ConnectionState::Failed, patience);
        QCOMPARE(installation->connection().lastError().message,
            QStringLiteral("There is no computer named “no-such-ccu.invalid” in this network. Check the spelling, or "
                           "type the CCU's IP address."));
        (void)signOff(*installation);
    }

    void whileLive_data() {
        QTest::addColumn<ConnectionState>("next");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("401") << ConnectionState::Failed << unauthorised();
        QTest::newRow("bad XML") << ConnectionState::Reconnecting << notUnderstood();
    }
    void whileLive() {
        QFETCH(ConnectionState, next);
        QFETCH(QString, sentence);
        SpoiledHome ccu;
        const auto installation = ccu.install();
        goLive(*installation);
        const qsizetype devices = installation->devices().size();
        const qsizetype values = installation->values().size();
        QSignalSpy states(&installation->connection(), &CcuConnection::stateChanged);
        ccu.spoil = spoilOf(QString::fromLatin1(QTest::currentDataTag()));
        QTRY_VERIFY_WITH_TIMEOUT(!states.isEmpty(), patience);
        QCOMPARE(states.first().first().value<ConnectionState>(), next);
        QCOMPARE(sentenceOf(*installation), sentence);
        if (next == ConnectionState::Failed) // else it tries again by itself
            QCOMPARE(states.size(), 1);
        QCOMPARE(installation->devices().size(), devices);
        QCOMPARE(installation->values().size(), values);
        ccu.spoil = {};
        if (next == ConnectionState::Failed)
            installation->connection().open();
        QTRY_COMPARE_WITH_TIMEOUT(installation->connection().state(), ConnectionState::Live, patience);
        (void)signOff(*installation);
    }

    //! The scripts are no proof that the house is out of reach.
    void brokenPollsWhileLive() {
        SpoiledHome ccu;
        ConnectionTimings timings = ccu.home.quickTimings();
        timings.pollInterval = std::chrono::milliseconds(100);
        const auto installation = ccu.install(timings);
        goLive(*installation);
        const qsizetype messages = installation->home().serviceMessages().size();
        ccu.spoil = spoilOf(QStringLiteral("broken JSON"));
        const int scripts = ccu.count("ReGa.runScript");
        QTRY_VERIFY_WITH_TIMEOUT(ccu.count("ReGa.runScript") >= scripts + 3, patience);
        QCOMPARE(installation->connection().state(), ConnectionState::Live);
        QCOMPARE(installation->home().serviceMessages().size(), messages);
        ccu.spoil = {};
        (void)signOff(*installation);
    }

    void aRefusedCommand() {
        SpoiledHome ccu;
        const auto installation = ccu.install();
        goLive(*installation);
        simulator::Faults faults;
        faults.faultCode = -8;
        ccu.home.simulator.setFaults(faults);
        const ChannelKey channel = firstSwitch(*installation);
        const QString state = QStringLiteral("STATE");
        const Value next(!installation->values().get(channel, state)->value.toBool());
        const bool isImpulse = true; // else it would be repeated when the sending time may have returned
        const auto sent = installation->connection().execute(
            {channel, {{state, next}}, CommandPriority::Normal, {{channel, state, next}}, isImpulse});
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        const QString sentence = QStringLiteral(
            "The radio module has used up its sending time for this hour. Wait some minutes, then try again.");
        QCOMPARE(sent.result().error().message, sentence);
        QCOMPARE(installation->values().get(channel, state)->pending->reason, sentence);
        QCOMPARE(installation->connection().state(), ConnectionState::Live);
        (void)signOff(*installation);
    }

    void badCallbacksDisturbNothing() {
        SpoiledHome ccu;
        const auto installation = ccu.install();
        goLive(*installation);
        const ChannelKey channel = firstSwitch(*installation);
        const QString state = QStringLiteral("STATE");
        const qsizetype devices = installation->devices().size();
        QUrl url;
        for (const QString& registered : ccu.home.simulator.callbackUrls())
            if (registered.endsWith(channel.interface))
                url = QUrl(registered);
        QVERIFY(url.isValid());
        const auto call = [&](const QByteArray& method, const QByteArray& params) {
            return rawPost(static_cast<quint16>(url.port()),
                "<?xml version=\"1.0\"?><methodCall><methodName>" + method + "</methodName><params>" + params
                    + "</params></methodCall>",
                {}, url.path().toLatin1());
        };
        const QByteArray id = "<param><value>x</value></param>";
        const auto event = [&](const QByteArray& address, const QByteArray& parameter, const QByteArray& value) {
            return call("event",
                id + "<param><value>" + address + "</value></param><param><value>" + parameter
                    + "</value></param><param><value>" + value + "</value></param>");
        };
        QVERIFY(
            !rawPost(static_cast<quint16>(url.port()), "<methodCall><meth", {}, url.path().toLatin1()).head.isEmpty());
        (void)call("newDevices", id + "<param><value><struct></struct></value></param>");
        (void)call("newDevices", {});
        (void)call("deleteDevices", id + "<param><value><i4>7</i4></value></param>");
        (void)call("updateDevice", id);
        (void)call("system.multicall", "<param><value>none</value></param>");
        (void)event("NOBODY0001:1", "STATE", "<boolean>1</boolean>");
        (void)event(channel.address.toLatin1(), "NEVER_HEARD_OF", "<i4>1</i4>");
        (void)event("", "", "");
        const bool next = !installation->values().get(channel, state)->value.toBool();
        ccu.home.simulator.report(channel.interface, channel.address, state, next);
        QTRY_COMPARE_WITH_TIMEOUT(installation->values().get(channel, state)->value, Value(next), patience);
        QCOMPARE(installation->devices().size(), devices);
        QCOMPARE(installation->connection().state(), ConnectionState::Live);
        QVERIFY(installation->values().counts().unknown >= 1);
        QVERIFY(installation->values().counts().unknownParameter >= 1);
        (void)signOff(*installation);
    }

private:
    static ChannelKey firstSwitch(Installation& installation) {
        for (const DeviceKey& key : installation.devices().keys())
            for (const Channel& channel : installation.devices().device(key)->channels)
                if (channel.type == QLatin1String("SWITCH"))
                    return {key.interface, channel.address};
        return {};
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
