// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/session.h"
#include "core/rpc/networktransport.h"
#include "core/store/homestore.h"
#include "tests/support/faultstage.h"
#include "tests/support/faulttable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;
using namespace std::chrono_literals;
using ccudesk::test::FakeCcu;
using ccudesk::test::Fault;
using ccudesk::test::FaultStage;
using ccudesk::test::FaultTable;
using ccudesk::test::faultWord;
using ccudesk::test::faultyAnswer;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::reach;
using ccudesk::test::RelayedCall;
using ccudesk::test::Shown;
using ccudesk::test::signOff;
using ccudesk::test::stateWord;
using ccudesk::test::toggled;
using State = ConnectionState;

namespace {

const QString web = QStringLiteral("JSON");

FakeCcu::Answer refusedJson(int code, const QString& message) {
    const QJsonObject error{{QStringLiteral("name"), QStringLiteral("JSONRPCError")}, {QStringLiteral("code"), code},
        {QStringLiteral("message"), message}};
    return FakeCcu::json(QJsonDocument(
        QJsonObject{{QStringLiteral("id"), 1}, {QStringLiteral("result"), QJsonValue::Null},
            {QStringLiteral("error"),
                error}}).toJson());
}

FakeCcu::Answer noSession() {
    return refusedJson(400, QStringLiteral("access denied (\"ADMIN\" needed 0)"));
}

FakeCcu::Answer tooManySessions() {
    return refusedJson(501, QStringLiteral("invalid credentials or too many sessions"));
}

//! "ReGa.runScript values" names one script, everything else a method.
bool isMeant(const RelayedCall& call, const QByteArray& what) {
    const QList<QByteArray> words = what.split(' ');
    const QByteArray script = "! ccudesk " + words.value(1);
    return call.method == words.first() && (words.size() == 1 || call.body.contains(script));
}

} // namespace

//! The CCU's web page and its JSON API answer badly, or the CCU as a whole: what a person sees, that nothing shown is
//! lost, that no login is tried in a loop and none is left behind.
class TestFaultsWeb : public QObject {
    Q_OBJECT

    std::unique_ptr<FaultStage> m_stage;
    FaultTable m_table;
    bool m_isPolling = false;
    quint64 m_scripts = 0;

    [[nodiscard]] CcuConnection& connection() { return m_stage->installation().connection(); }
    [[nodiscard]] simulator::Simulator& simulator() { return m_stage->ccu.home.simulator; }
    [[nodiscard]] QString seen() { return connection().lastError().message; }

    void checkComeback(bool isByItself, const QString& happened, const QString& sentence) {
        QElapsedTimer elapsed;
        elapsed.start();
        m_stage->fault.end();
        if (!isByItself)
            connection().open();
        QTRY_COMPARE_WITH_TIMEOUT(connection().state(), State::Live, patience);
        m_table.add(happened, sentence, isByItself && !sentence.isEmpty() ? elapsed.elapsed() : -1);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->areOthersLive({}), patience);
        QCOMPARE(Shown(m_stage->installation()).lostSince(m_stage->home()), QStringList());
        for (const auto& [name, relay] : m_stage->ccu.relays)
            QTRY_COMPARE_WITH_TIMEOUT(m_stage->cachedValues(name), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(simulator().openSessions(), 1, patience);
        QCOMPARE(simulator().callbackUrls().size(), 4);
    }
    //! That needs no web page.
    void switchesThereAndBack() {
        for (int i = 0; i < 2; ++i) {
            Installation& program = m_stage->installation();
            const Command command = toggled(program, m_stage->aSwitch());
            const auto sent = connection().execute(command);
            QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
            QVERIFY2(sent.result(), sent.result() ? "" : qPrintable(sent.result().error().message));
            const auto shown = [&] { return program.values().get(m_stage->aSwitch(), QStringLiteral("STATE")); };
            QTRY_COMPARE_WITH_TIMEOUT(shown()->value, command.writes.first().value, patience);
        }
    }
    //! Nothing is lost, and everything is marked as what it was.
    void checkStored() {
        QCOMPARE(Shown(m_stage->installation()).lostSince(m_stage->home()), QStringList());
        for (const auto& [name, relay] : m_stage->ccu.relays)
            QCOMPARE(m_stage->freshValues(name), 0);
    }
    void checkComebackOfSession(bool isLive, const QString& told) {
        QElapsedTimer elapsed;
        elapsed.start();
        if (!isLive)
            connection().open();
        QTRY_COMPARE_WITH_TIMEOUT(connection().state(), State::Live, patience);
        const int before = m_stage->arrived(QStringLiteral("ReGa.runScript"));
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->arrived(QStringLiteral("ReGa.runScript")) > before, patience);
        m_table.add(isLive ? QStringLiteral("live; stays live") : QStringLiteral("live; connection failed"), told,
            isLive ? elapsed.elapsed() : -1);
        QCOMPARE(Shown(m_stage->installation()).lostSince(m_stage->home()), QStringList());
        QVERIFY(signOff(m_stage->installation()));
    }

private Q_SLOTS:
    void initTestCase() {
        m_stage = std::make_unique<FaultStage>();
        m_stage->rehearse();
    }
    void cleanup() {
        m_stage->fault.end();
        if (!QTest::currentTestFailed())
            return;
        m_stage->leave(); // the next row starts afresh
        m_isPolling = false;
        QVERIFY(simulator().restart());
    }
    void cleanupTestCase() { m_table.print(); }

    void whileConnecting_data() {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const QByteArray& what, Fault fault, State state, const char* sentence) {
            QTest::newRow(qPrintable(QString::fromLatin1(what) + QLatin1Char(' ') + faultWord(fault)))
                << what << fault << state << QString::fromLatin1(sentence);
        };
        const char* const starting = "the CCU is still starting";
        const char* const cut = "closed the connection without a complete answer";
        const char* const page = "sends a web page instead of data";
        const char* const unclear = "sent an answer that cannot be understood";
        row("GET", Fault::Refused, State::Reconnecting, "refuses the connection");
        row("GET", Fault::Hang, State::Reconnecting, "gave no answer within 2 second(s)");
        row("GET", Fault::Reset, State::Reconnecting, cut);
        row("GET", Fault::Unavailable, State::Reconnecting, "The CCU is still starting.");
        row("GET", Fault::WebPage, State::Live, ""); // an old CCU has no such page
        row("GET", Fault::InternalError, State::Live, "");
        for (const Fault fault : {Fault::Cut, Fault::LongLength})
            row("Session.login", fault, State::Failed, "did not answer the login. It may be busy or restarting");
        row("Session.login", Fault::Truncated, State::Failed, unclear);
        row("Session.login", Fault::WebPage, State::Failed, page);
        row("Session.login", Fault::InternalError, State::Failed, "answers with the error 500");
        row("Session.login", Fault::Unavailable, State::Reconnecting, starting);
        row("Session.login", Fault::Slow, State::Live, "");
        const QList<QByteArray> reads{"Interface.listInterfaces", "ReGa.runScript inventory", "ReGa.runScript values"};
        for (const QByteArray& read : reads) {
            row(read, Fault::Cut, State::Failed, cut);
            row(read, Fault::Truncated, State::Failed, unclear);
            row(read, Fault::InternalError, State::Failed, "answers with the error 500");
            row(read, Fault::Unavailable, State::Reconnecting, starting);
        }
        row("ReGa.runScript inventory", Fault::WebPage, State::Failed, page);
        row("ReGa.runScript values", Fault::Slow, State::Live, "");
    }
    void whileConnecting() {
        QFETCH(QByteArray, what);
        QFETCH(Fault, fault);
        QFETCH(State, state);
        QFETCH(QString, sentence);
        m_stage->fault.begin(fault, web, {}, [what](const RelayedCall& call) { return isMeant(call, what); });
        m_stage->install();
        QSignalSpy states(&connection(), &CcuConnection::stateChanged);
        connection().open();
        QTRY_COMPARE_WITH_TIMEOUT(connection().state(), state, patience);
        const QString told = seen();
        QVERIFY2(told.contains(sentence), qPrintable(told));
        const bool isLive = state == State::Live;
        if (!isLive) {
            checkStored();
            const bool isLost = what == "Session.login" && (fault == Fault::LongLength || fault == Fault::Truncated);
            QTRY_COMPARE_WITH_TIMEOUT(simulator().openSessions(), isLost ? 1 : 0, patience); // its id never came
            if (state == State::Failed)
                QVERIFY(m_stage->count("Session.login") <= 1);
            if (isLost)
                QVERIFY(simulator().restart());
        }
        if (QTest::currentTestFailed())
            return;
        checkComeback(state != State::Failed, QStringLiteral("connects; connection %1").arg(stateWord(state)), told);
        QVERIFY(signOff(m_stage->installation()));
        QCOMPARE(simulator().openSessions(), 0);
        QVERIFY(simulator().callbackUrls().isEmpty());
    }

    void wholeCcuWhileLive_data() {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("sentence");
        const auto row = [](Fault fault, State state, const char* sentence) {
            QTest::newRow(qPrintable(faultWord(fault))) << fault << state << QString::fromLatin1(sentence);
        };
        row(Fault::Refused, State::Reconnecting, "refuses the connection: this service is not running there");
        row(Fault::Hang, State::Reconnecting, "gave no answer within 2 second(s)");
        for (const Fault fault : {Fault::Cut, Fault::Reset})
            row(fault, State::Reconnecting, "closed the connection without a complete answer");
        row(Fault::Truncated, State::Reconnecting, "sent an answer that cannot be understood");
        row(Fault::WebPage, State::Reconnecting, "sends a web page instead of data");
        row(Fault::InternalError, State::Reconnecting, "answers with the error 500");
        row(Fault::Unavailable, State::Reconnecting, "the CCU is still starting");
        row(Fault::Unauthorised, State::Failed, "refuses the user name or the password");
        row(Fault::Forbidden, State::Failed, "does not allow this access");
    }
    //! Power, network, a wrong device at its address, a reboot: all ports at once.
    void wholeCcuWhileLive() {
        QFETCH(Fault, fault);
        QFETCH(State, state);
        QFETCH(QString, sentence);
        m_stage->keepLive();
        QSignalSpy states(&connection(), &CcuConnection::stateChanged);
        m_stage->fault.begin(fault, {});
        QTRY_VERIFY_WITH_TIMEOUT(!states.isEmpty(), patience);
        QCOMPARE(states.first().first().value<State>(), state);
        const QString told = seen();
        QVERIFY2(told.contains(sentence), qPrintable(told));
        checkStored();
        if (state == State::Reconnecting) // and it goes on trying, without a second sentence for every interface
            QTRY_VERIFY_WITH_TIMEOUT(states.size() >= 3, patience);
        else
            QCOMPARE(states.size(), 1);
        if (QTest::currentTestFailed())
            return;
        const qsizetype attempts = states.size() / 2 + 1;
        QVERIFY(m_stage->count("Session.login") <= attempts);
        QVERIFY(simulator().restart()); // what could not be signed off is gone as after a reboot
        checkComeback(state == State::Reconnecting, QStringLiteral("live; connection %1").arg(stateWord(state)), told);
        QVERIFY(signOff(m_stage->installation()));
    }

    void pollsWhileLive_data() {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("sentence");
        const auto row = [](Fault fault, const char* sentence) {
            QTest::newRow(qPrintable(faultWord(fault))) << fault << QString::fromLatin1(sentence);
        };
        row(Fault::Refused, "refuses the connection");
        row(Fault::Hang, "has not answered for 2 second(s) what it was asked");
        for (const Fault fault : {Fault::Cut, Fault::Reset, Fault::LongLength})
            row(fault, "closed the connection without a complete answer");
        row(Fault::Truncated, "cannot be understood");
        row(Fault::Empty, "logic layer did not finish a request. It may be busy or restarting");
        row(Fault::WebPage, "sends a web page instead of data");
        row(Fault::Unauthorised, "refuses the user name or the password");
        row(Fault::InternalError, "answers with the error 500");
        row(Fault::Unavailable, "the CCU is still starting, or this service is not running");
    }
    //! The web page is no proof that the house is out of reach: values go on coming as events, devices can be switched,
    //! and the person is told what is not up to date, and why.
    void pollsWhileLive() {
        QFETCH(Fault, fault);
        QFETCH(QString, sentence);
        if (!m_isPolling) {
            ConnectionTimings timings = FaultStage::timings();
            timings.pollInterval = 100ms;
            goLive(m_stage->install(timings));
            m_isPolling = true;
        }
        m_stage->keepLive();
        Installation& program = m_stage->installation();
        const qsizetype variables = program.home().systemVariables().size();
        const qsizetype messages = program.home().serviceMessages().size();
        FakeCcu& relay = *m_stage->ccu.relays.at(web);
        const int connections = relay.connections();
        m_stage->fault.begin(fault, web);
        if (fault == Fault::Hang)
            QTRY_VERIFY_WITH_TIMEOUT(m_stage->fault.hits() > 0, patience);
        else if (fault == Fault::Reset)
            QTRY_VERIFY_WITH_TIMEOUT(relay.connections() > connections + 1, patience);
        else if (fault == Fault::Refused)
            QTRY_VERIFY_WITH_TIMEOUT(
                connection().requestCounts().value(QStringLiteral("ReGa.runScript")) > m_scripts + 1, patience);
        else
            QTRY_VERIFY_WITH_TIMEOUT(m_stage->fault.hits() > 2, patience);
        const auto isTold
            = [&] { return connection().unreadReason() && connection().unreadReason()->message.contains(sentence); };
        QTRY_VERIFY2_WITH_TIMEOUT(isTold(),
            qPrintable(connection().unreadReason() ? connection().unreadReason()->message : QString()), patience);
        QCOMPARE(connection().state(), State::Live);
        QVERIFY(m_stage->areOthersLive({}));
        const ConnectionStep page = connection().steps().at(1); // it has answered once, and must not look as if it did
        QCOMPARE(page.state, ConnectionStep::State::Failed);
        QVERIFY2(page.sentence.contains(sentence), qPrintable(page.sentence));
        QVERIFY(connection().retryPlan().atMs > 0);
        switchesThereAndBack();
        if (fault != Fault::Hang) { // else that, too, waits
            const Device* device = program.devices().device(m_stage->aSwitch().device());
            const auto edited = connection().edit(RenameDevice{device->key(), device->name});
            QTRY_VERIFY_WITH_TIMEOUT(edited.isFinished(), patience);
            QVERIFY(!edited.result());
            QVERIFY(!edited.result().error().message.isEmpty());
        }
        QCOMPARE(Shown(program).lostSince(m_stage->home()), QStringList());
        QCOMPARE(program.home().systemVariables().size(), variables);
        QCOMPARE(program.home().serviceMessages().size(), messages);
        QElapsedTimer elapsed;
        elapsed.start();
        m_stage->fault.end();
        if (fault == Fault::Hang)
            relay.dropConnections(); // the web server is started again
        const int arrived = m_stage->arrived(QStringLiteral("ReGa.runScript"));
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->arrived(QStringLiteral("ReGa.runScript")) > arrived, patience);
        QCOMPARE(m_stage->count("Session.login"), 0);
        m_scripts = connection().requestCounts().value(QStringLiteral("ReGa.runScript"));
        QTRY_VERIFY_WITH_TIMEOUT(!connection().unreadReason(), patience);
        QCOMPARE(connection().steps().at(1).state, ConnectionStep::State::Done);
        QCOMPARE(connection().retryPlan(), RetryPlan());
        m_table.add(QStringLiteral("live; stays live, devices are switched"), sentence, elapsed.elapsed());
    }

    //! The web server comes back without the session, and refuses connections for another moment: the login is not
    //! given up for ever, and nobody has to do anything.
    void theSessionEndsWhileTheWebPageIsAway() {
        m_isPolling = false;
        m_stage->leave();
        QVERIFY(simulator().restart());
        ConnectionTimings timings = FaultStage::timings();
        timings.pollInterval = 100ms;
        goLive(m_stage->install(timings));
        m_stage->keepLive();
        m_stage->ccu.spoil = [](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
            if (call.method == "Session.login")
                return FakeCcu::cut();
            return call.method == "ReGa.runScript" ? std::optional(noSession()) : std::nullopt;
        };
        QTRY_VERIFY_WITH_TIMEOUT(connection().unreadReason() && m_stage->count("Session.login") > 1, patience);
        QCOMPARE(connection().state(), State::Live);
        const QString told = connection().unreadReason()->message;
        QVERIFY2(told.contains(QStringLiteral("did not answer the login")), qPrintable(told));
        switchesThereAndBack();
        QElapsedTimer elapsed;
        elapsed.start();
        m_stage->ccu.spoil = {};
        QTRY_VERIFY_WITH_TIMEOUT(!connection().unreadReason(), patience);
        QCOMPARE(connection().state(), State::Live);
        m_table.add(QStringLiteral("live; stays live, devices are switched"), told, elapsed.elapsed());
        QVERIFY(signOff(m_stage->installation()));
        m_stage->leave();
    }

    void sessions_data() {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("logins"); // more than before
        QTest::newRow("expired once") << QString() << 1;
        QTest::newRow("ended at once, for ever") << QStringLiteral("The CCU ends every session at once") << 1;
        QTest::newRow("expired, and all others taken") << QStringLiteral("too many sessions are open") << 2;
        QTest::newRow("logic layer down") << QString() << 0;
    }
    void sessions() {
        QFETCH(QString, sentence);
        QFETCH(int, logins);
        const QByteArray row = QTest::currentDataTag();
        m_isPolling = false;
        m_stage->leave();
        QVERIFY(simulator().restart()); // no session of an earlier row
        ConnectionTimings timings = FaultStage::timings();
        timings.pollInterval = 100ms;
        goLive(m_stage->install(timings));
        m_stage->keepLive();
        int ended = 0;
        m_stage->ccu.spoil = [row, &ended](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
            if (call.method == "Session.login" && row == "expired, and all others taken")
                return tooManySessions();
            if (call.method != "ReGa.runScript" || (row == "expired once" && ended > 0))
                return std::nullopt;
            ++ended;
            return row == "logic layer down" ? refusedJson(400, QStringLiteral("access denied (\"ADMIN\" needed )"))
                                             : noSession();
        };
        if (sentence.isEmpty()) {
            const int before = m_stage->count("ReGa.runScript");
            QTRY_VERIFY_WITH_TIMEOUT(ended > 0 && m_stage->count("ReGa.runScript") > before + 3, patience);
            QCOMPARE(connection().state(), State::Live);
        } else {
            reach(m_stage->installation(), State::Failed);
        }
        QVERIFY2(seen().contains(sentence), qPrintable(seen()));
        QCOMPARE(m_stage->count("Session.login"), logins);
        const QString told = seen();
        QVERIFY(simulator().openSessions() <= 2); // that which "expired" is still there
        const bool isLive = connection().state() == State::Live;
        m_stage->ccu.spoil = {};
        checkComebackOfSession(isLive, told);
    }

    void renewing_data() {
        QTest::addColumn<Fault>("fault");
        for (const Fault fault :
            {Fault::Cut, Fault::Truncated, Fault::WebPage, Fault::InternalError, Fault::Unavailable})
            QTest::newRow(qPrintable(faultWord(fault))) << fault;
    }
    //! A renewal that fails is no reason for another login: the session may well go on.
    void renewing() {
        QFETCH(Fault, fault);
        int logins = 0;
        int renewals = 0;
        bool isBad = true;
        FakeCcu ccu;
        ccu.setScript([&](const FakeCcu::Request& request) {
            logins += request.body.contains("Session.login");
            const bool isRenewal = request.body.contains("Session.renew");
            renewals += isRenewal;
            const auto good = [] { return FakeCcu::json(R"({"id":1,"result":"ABCDEFGHIJ","error":null})"); };
            return isRenewal && isBad ? faultyAnswer(fault, {web, "Session.renew", {}, 0, good}) : good();
        });
        QVERIFY(ccu.listen());
        rpc::NetworkTransport network(nullptr);
        rpc::JsonRpcClient client(network, ccu.url(QStringLiteral("/api/homematic.cgi")));
        Session::Timing timing;
        timing.renew = 50ms;
        Session session(client, QStringLiteral("Admin"), Secret(QStringLiteral("demo")), timing);
        const auto opened = session.open();
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(renewals > 2, patience);
        QCOMPARE(session.state(), Session::State::Open);
        QElapsedTimer elapsed;
        elapsed.start();
        isBad = false;
        const int before = renewals;
        QTRY_VERIFY_WITH_TIMEOUT(renewals > before, patience);
        QCOMPARE(logins, 1);
        m_table.add(QStringLiteral("live; the session stays open, one login"), {}, elapsed.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestFaultsWeb)
#include "tst_faultsweb.moc"
