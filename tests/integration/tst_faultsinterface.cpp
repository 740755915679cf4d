// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultstage.h"
#include "tests/support/faulttable.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;
using ccudesk::test::Fault;
using ccudesk::test::FaultStage;
using ccudesk::test::FaultTable;
using ccudesk::test::faultWord;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::Shown;
using ccudesk::test::signOff;
using ccudesk::test::stateWord;

namespace {

enum class Comeback {
    ByItself, //!< as soon as the fault has ended
    AskedFor, //!< the person has to try again: nothing else would change it
    Unneeded, //!< it never was away
};

const QString rf = QStringLiteral("BidCos-RF");
const QString hmip = QStringLiteral("HmIP-RF");

} // namespace

//! One interface process answers badly, while everything else works: the others stay live, its own values stay and are
//! marked as stored, its sentence tells the cause, and it comes back.
class TestFaultsInterface : public QObject {
    Q_OBJECT

    std::unique_ptr<FaultStage> m_stage;
    FaultTable m_table;

    static void row(const QByteArray& method, Fault fault, InterfaceState state, const char* sentence,
        Comeback comeback = Comeback::ByItself, const QString& interface = rf) {
        const QString where = method.isEmpty() ? QStringLiteral("port") : QString::fromLatin1(method);
        QTest::newRow(qPrintable(QStringList({interface, where, faultWord(fault)}).join(QLatin1Char(' '))))
            << interface << method << fault << state << QString::fromLatin1(sentence) << comeback;
    }
    static void columns() {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<InterfaceState>("state");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<Comeback>("comeback");
    }

    //! What holds while the fault lasts.
    void checkWhileItLasts(const QString& interface, InterfaceState state, const QString& sentence) {
        const auto hasCome
            = [&] { return m_stage->status(interface).state == state && m_stage->told(interface).contains(sentence); };
        QTRY_VERIFY2_WITH_TIMEOUT(hasCome(),
            qPrintable(stateWord(m_stage->status(interface).state) + QLatin1Char('\n') + m_stage->told(interface)),
            patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->areOthersLive(interface), patience);
        QCOMPARE(m_stage->installation().connection().state(), ConnectionState::Live);
        QCOMPARE(Shown(m_stage->installation()).lostSince(m_stage->home()), QStringList());
        if (state == InterfaceState::Down)
            QCOMPARE(m_stage->freshValues(interface), 0);
        for (const auto& [name, relay] : m_stage->ccu.relays)
            if (name != interface)
                QTRY_COMPARE_WITH_TIMEOUT(m_stage->cachedValues(name), 0, patience);
    }

    //! Returns how long it took.
    void checkComeback(const QString& interface, Comeback comeback, const QString& happened, const QString& seen) {
        QElapsedTimer elapsed;
        elapsed.start();
        m_stage->fault.end();
        if (comeback == Comeback::AskedFor)
            m_stage->installation().connection().tryAgain();
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->status(interface).state, InterfaceState::Live, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->cachedValues(interface), 0, patience);
        m_table.add(happened, seen, comeback == Comeback::ByItself ? elapsed.elapsed() : -1);
        QCOMPARE(Shown(m_stage->installation()).lostSince(m_stage->home()), QStringList());
        QCOMPARE(m_stage->installation().connection().state(), ConnectionState::Live);
    }

private Q_SLOTS:
    void initTestCase() {
        m_stage = std::make_unique<FaultStage>();
        m_stage->rehearse();
    }
    void cleanup() { m_stage->fault.end(); }
    void cleanupTestCase() { m_table.print(); }

    void whileConnecting_data() {
        using S = InterfaceState;
        columns();
        // A port without an answer may be closed by the CCU's firewall: the CCU's web page leads there, too.
        const char* const detour = "Through the web page of the CCU: port";
        for (const Fault fault :
            {Fault::Refused, Fault::Hang, Fault::Cut, Fault::Reset, Fault::LongLength, Fault::Garbage})
            row("getVersion", fault, S::Live, detour, Comeback::Unneeded);
        for (const Fault fault : {Fault::ShortLength, Fault::Truncated})
            row("getVersion", fault, S::Down, "sent an answer that cannot be understood");
        row("getVersion", Fault::WebPage, S::Down, "sends a web page instead of data");
        row("getVersion", Fault::Unauthorised, S::Down, "login accepts this password, BidCos-RF does not",
            Comeback::AskedFor);
        row("getVersion", Fault::Forbidden, S::Down, "does not allow this access");
        row("getVersion", Fault::InternalError, S::Down, "answers with the error 500");
        row("getVersion", Fault::Unavailable, S::Down, "the CCU is still starting, or this service is not running");
        row("getVersion", Fault::Slow, S::Live, "", Comeback::Unneeded);
        row("getVersion", Fault::Empty, S::Live, "", Comeback::Unneeded); // the HmIP server's "nothing"

        const char* const noRegistration = "did not answer the registration for events";
        for (const Fault fault : {Fault::Hang, Fault::Cut, Fault::Garbage})
            row("init", fault, S::Down, noRegistration);
        for (const Fault fault : {Fault::CutAfterwards, Fault::LongLength, Fault::Truncated})
            row("init", fault, S::Live, "", Comeback::Unneeded); // its callbacks tell
        row("init", Fault::Forbidden, S::Down, "does not allow this access");
        row("init", Fault::InternalError, S::Down, "answers with the error 500");
        row("init", Fault::Unavailable, S::Down, "the CCU is still starting, or this service is not running");
        row("init", Fault::WebPage, S::Down, "sends a web page instead of data");
        row("init", Fault::Slow, S::Live, "", Comeback::Unneeded);
    }
    void whileConnecting() {
        QFETCH(QString, interface);
        QFETCH(QByteArray, method);
        QFETCH(Fault, fault);
        QFETCH(InterfaceState, state);
        QFETCH(QString, sentence);
        QFETCH(Comeback, comeback);
        // what a crash left is taken back by an init that is not spoiled
        m_stage->fault.begin(fault, interface, method,
            [](const auto& call) { return call.method != "init" || call.body.contains("ccudesk-"); });
        goLive(m_stage->install());
        checkWhileItLasts(interface, state, sentence);
        if (QTest::currentTestFailed())
            return;
        const QString happened = QStringLiteral("connects; %1 %2").arg(interface, stateWord(state));
        checkComeback(interface, comeback, happened, m_stage->toldWith(sentence, interface));
        QCOMPARE(m_stage->count("Session.login"), 1);
        QVERIFY(signOff(m_stage->installation()));
        QVERIFY(m_stage->ccu.home.simulator.callbackUrls().isEmpty());
        QCOMPARE(m_stage->ccu.home.simulator.openSessions(), 0);
    }

    //! A busy or frozen process may need a minute for init: the others are live long before, and meanwhile it is said
    //! for what we wait, since when and how long at most.
    void aHangingRegistrationKeepsNobodyElse_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("init") << QByteArray("init") << 1
                              << QStringLiteral("has not answered the registration for events yet");
        QTest::newRow("getVersion") << QByteArray("getVersion") << 0 << QStringLiteral("has not answered yet");
    }
    void aHangingRegistrationKeepsNobodyElse() {
        QFETCH(QByteArray, method);
        QFETCH(int, step);
        QFETCH(QString, sentence);
        constexpr auto limit = std::chrono::seconds(50);
        ConnectionTimings timings = FaultStage::timings();
        timings.registerWithin = timings.firstAnswerWithin = limit;
        timings.overdueAfter = std::chrono::milliseconds(200);
        m_stage->fault.begin(Fault::Hang, rf, method,
            [](const auto& call) { return call.method != "init" || call.body.contains("ccudesk-"); });
        const qint64 begun = m_stage->clock.monotonicMs();
        goLive(m_stage->install(timings)); // the others are there
        checkWhileItLasts(rf, InterfaceState::Connecting, sentence);
        if (QTest::currentTestFailed())
            return;
        const InterfaceStatus status = m_stage->status(rf);
        QVERIFY(status.isOverdue);
        QCOMPARE(status.steps.at(step).state, ConnectionStep::State::Running);
        QCOMPARE(status.steps.at(step).limitMs, std::chrono::milliseconds(limit).count());
        QVERIFY(status.steps.at(step).sinceMs >= begun);
        QVERIFY2(status.reason.contains(QStringLiteral("50 second(s)")), qPrintable(status.reason));
        QCOMPARE(m_stage->freshValues(rf), 0);
        m_stage->fault.end();
        QElapsedTimer elapsed;
        elapsed.start();
        m_stage->ccu.relays.at(rf)->dropConnections(); // the process dies of it, and comes back
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->status(rf).state, InterfaceState::Live, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->cachedValues(rf), 0, patience);
        m_table.add(
            QStringLiteral("connects; the others are live, %1 connecting").arg(rf), status.reason, elapsed.elapsed());
        QVERIFY(!m_stage->status(rf).isOverdue);
        QCOMPARE(m_stage->status(rf).retry, RetryPlan());
        QCOMPARE(Shown(m_stage->installation()).lostSince(m_stage->home()), QStringList());
        QVERIFY(signOff(m_stage->installation()));
        QVERIFY(m_stage->ccu.home.simulator.callbackUrls().isEmpty());
    }

    //! What registers anew after a restart and gets no answer tells nothing meanwhile: its values count as stored.
    void aHangWhileRegisteringAgain() {
        m_stage->leave();
        ConnectionTimings timings = FaultStage::timings();
        timings.registerWithin = std::chrono::seconds(70);
        timings.overdueAfter = std::chrono::milliseconds(200);
        goLive(m_stage->install(timings));
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->areOthersLive({}), patience);
        m_stage->fault.begin(Fault::Hang, rf, "init");
        simulator::Faults mute;
        mute.noCallbacks = true;
        m_stage->ccu.home.simulator.setFaults(mute);
        const auto isTold = [this] {
            return m_stage->told(rf).contains(QStringLiteral("has not answered the registration for events yet"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), patience);
        QCOMPARE(m_stage->status(rf).state, InterfaceState::Connecting);
        QCOMPARE(m_stage->freshValues(rf), 0);
        const QString told = m_stage->status(rf).reason;
        m_stage->ccu.home.simulator.setFaults({});
        QElapsedTimer elapsed;
        elapsed.start();
        m_stage->fault.end();
        m_stage->ccu.relays.at(rf)->dropConnections();
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->status(rf).state, InterfaceState::Live, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->cachedValues(rf), 0, patience);
        m_table.add(QStringLiteral("live; %1 connecting").arg(rf), told, elapsed.elapsed());
        m_stage->leave();
    }

    void whileLive_data() {
        using S = InterfaceState;
        columns();
        row({}, Fault::Refused, S::Down, "refuses the connection: this service is not running there");
        row({}, Fault::Refused, S::Down, "This port is that of HmIP-RF: see on the CCU whether HmIP-RF is running, and",
            Comeback::ByItself, hmip);
        row({}, Fault::Hang, S::Down, "gave no answer within 2 second(s)");
        row({}, Fault::HalfOpen, S::Down, "gave no answer within 2 second(s)");
        for (const Fault fault : {Fault::Cut, Fault::Reset, Fault::LongLength, Fault::Garbage})
            row({}, fault, S::Down, "closed the connection without a complete answer");
        for (const Fault fault : {Fault::ShortLength, Fault::Truncated})
            row({}, fault, S::Down, "sent an answer that cannot be understood");
        row({}, Fault::WebPage, S::Down, "sends a web page instead of data");
        row({}, Fault::Unauthorised, S::Down, "login accepts this password, BidCos-RF does not", Comeback::AskedFor);
        row({}, Fault::Forbidden, S::Down, "does not allow this access");
        row({}, Fault::InternalError, S::Down, "answers with the error 500");
        row({}, Fault::Unavailable, S::Down, "the CCU is still starting, or this service is not running");
        row("ping", Fault::Slow, S::Live, "", Comeback::Unneeded);
        row({}, Fault::Hang, S::Down, "gave no answer within 2 second(s)", Comeback::ByItself, hmip);
        row({}, Fault::Unavailable, S::Down, "this service is not running", Comeback::ByItself, hmip);
    }
    void whileLive() {
        QFETCH(QString, interface);
        QFETCH(QByteArray, method);
        QFETCH(Fault, fault);
        QFETCH(InterfaceState, state);
        QFETCH(QString, sentence);
        QFETCH(Comeback, comeback);
        m_stage->keepLive();
        QSignalSpy states(&m_stage->installation().connection(), &CcuConnection::stateChanged);
        m_stage->fault.begin(fault, interface, method);
        if (comeback == Comeback::Unneeded)
            QTRY_VERIFY_WITH_TIMEOUT(m_stage->fault.hits() > 2, patience);
        if (fault != Fault::HalfOpen) // it is over as soon as the next connection is made
            checkWhileItLasts(interface, state, sentence);
        else
            QTRY_COMPARE_WITH_TIMEOUT(m_stage->status(interface).state, state, patience);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(states.isEmpty());
        const RetryPlan plan = m_stage->status(interface).retry; // the person is told when it is tried again
        if (fault != Fault::HalfOpen)
            QCOMPARE(plan.failures > 0, state == InterfaceState::Down);
        if (comeback == Comeback::AskedFor)
            QCOMPARE(plan.atMs, 0);
        const QString happened = QStringLiteral("live; %1 %2").arg(interface, stateWord(state));
        checkComeback(interface, comeback, happened, m_stage->toldWith(sentence, interface));
        QCOMPARE(m_stage->count("Session.login"), 0);
    }
};

QTEST_GUILESS_MAIN(TestFaultsInterface)
#include "tst_faultsinterface.moc"
