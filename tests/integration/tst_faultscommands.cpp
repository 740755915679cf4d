// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/controlstate.h"
#include "tests/support/faultstage.h"
#include "tests/support/faulttable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;
using namespace std::chrono_literals;
using ccudesk::test::channelOf;
using ccudesk::test::FakeCcu;
using ccudesk::test::Fault;
using ccudesk::test::FaultStage;
using ccudesk::test::FaultTable;
using ccudesk::test::faultWord;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::RelayedCall;
using ccudesk::test::Shown;
using ccudesk::test::signOff;
using ccudesk::test::toggled;

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QString web = QStringLiteral("JSON");

bool isDeregistration(const RelayedCall& call) {
    return call.method == "init" && !call.body.contains("ccudesk-");
}

} // namespace

//! What a person has asked for meets a fault: it is never sent twice, its outcome is told truly, and the next one
//! works.
class TestFaultsCommands : public QObject {
    Q_OBJECT

    std::unique_ptr<FaultStage> m_stage;
    ChannelKey m_switch;
    FaultTable m_table;

    [[nodiscard]] Installation& program() { return m_stage->installation(); }
    [[nodiscard]] simulator::Simulator& simulator() { return m_stage->ccu.home.simulator; }
    [[nodiscard]] const DataPoint& point() { return *program().values().get(m_switch, QStringLiteral("STATE")); }
    //! Other values than that of the switch that are not what they were.
    [[nodiscard]] QStringList lostElsewhere(const Shown& before) {
        return Shown(program()).lostSince(before, m_switch.address);
    }
    void switchesAndIsConfirmed() {
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->status(m_switch.interface).state, InterfaceState::Live, patience);
        const int arrived = m_stage->arrived(QStringLiteral("setValue"));
        const Command command = toggled(program(), m_switch);
        const auto sent = program().connection().execute(command);
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        QVERIFY2(sent.result(), sent.result() ? "" : qPrintable(sent.result().error().message));
        QTRY_COMPARE_WITH_TIMEOUT(point().value, command.writes.first().value, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!point().pending, patience);
        QCOMPARE(m_stage->arrived(QStringLiteral("setValue")), arrived + 1);
    }

private Q_SLOTS:
    void initTestCase() {
        m_stage = std::make_unique<FaultStage>();
        m_stage->rehearse();
        m_switch = m_stage->aSwitch();
    }
    void cleanup() { m_stage->fault.end(); }
    void cleanupTestCase() { m_table.print(); }

    void aCommand_data() {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("arrives"); // at the simulated CCU
        const auto row = [](Fault fault, ErrorCode code, const char* sentence, int arrives = 0) {
            QTest::newRow(qPrintable(faultWord(fault))) << fault << code << QString::fromLatin1(sentence) << arrives;
        };
        using E = ErrorCode;
        row(Fault::Refused, E::Network, "the connection"); // whether a kept one is tried first is a race
        const char* const unknown = "broke after the request was sent. It may have been carried out";
        for (const Fault fault : {Fault::Hang, Fault::HalfOpen, Fault::Cut, Fault::Reset, Fault::Garbage})
            row(fault, E::OutcomeUnknown, unknown);
        for (const Fault fault : {Fault::CutAfterwards, Fault::LongLength})
            row(fault, E::OutcomeUnknown, unknown, 1);
        for (const Fault fault : {Fault::ShortLength, Fault::Truncated})
            row(fault, E::OutcomeUnknown, "answer to this command cannot be understood. It may have been carried out",
                1);
        row(Fault::WebPage, E::Http, "sends a web page instead of data");
        row(Fault::Unauthorised, E::Auth, "refuses the user name or the password");
        row(Fault::Forbidden, E::Permission, "does not allow this access");
        row(Fault::InternalError, E::Http, "answers with the error 500");
        row(Fault::Unavailable, E::NotReady, "the CCU is still starting, or this service is not running");
    }
    void aCommand() {
        QFETCH(Fault, fault);
        QFETCH(ErrorCode, code);
        QFETCH(QString, sentence);
        QFETCH(int, arrives);
        m_stage->keepLive();
        const Shown before(program());
        const Command command = toggled(program(), m_switch);
        m_stage->fault.begin(fault, m_switch.interface, "setValue");
        const auto sent = program().connection().execute(command);
        if (fault == Fault::Hang || fault == Fault::HalfOpen) { // and then dies: the answer alone may take a minute
            QTRY_COMPARE_WITH_TIMEOUT(m_stage->fault.hits(), 1, patience);
            QCOMPARE(point().pending->state, PendingState::Sending);
            m_stage->ccu.relays.at(m_switch.interface)->dropConnections();
        }
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY(!sent.result());
        const Error error = sent.result().error();
        QVERIFY2(error.message.contains(sentence, Qt::CaseInsensitive), qPrintable(error.message));
        if (fault != Fault::Refused)
            QCOMPARE(error.code, code);
        if (error.code != ErrorCode::OutcomeUnknown)
            QCOMPARE(point().pending->reason, error.message); // beside what stands there still
        m_stage->fault.end();
        if (code == ErrorCode::OutcomeUnknown && arrives > 0)
            QTRY_COMPARE_WITH_TIMEOUT(point().value, command.writes.first().value, patience);
        QCOMPARE(m_stage->arrived(QStringLiteral("setValue")), arrives);
        QVERIFY(m_stage->count("setValue") <= 1);
        QCOMPARE(lostElsewhere(before), QStringList());
        QVERIFY(m_stage->areOthersLive(m_switch.interface));
        switchesAndIsConfirmed();
        QCOMPARE(program().connection().state(), ConnectionState::Live);
        QCOMPARE(m_stage->count("Session.login"), 0);
        m_table.add(
            QStringLiteral("setValue arrives %1 times, sent once").arg(arrives), error.message, elapsed.elapsed());
    }

    //! A process that hangs: the person sees within seconds that there is no answer yet, and in the end what is known.
    //! It is not sent again, the lock behind it does not wait for a minute, and what it came to is read.
    void aCommandWithoutAnAnswer() {
        m_stage->leave();
        ConnectionTimings timings = FaultStage::timings();
        timings.commandWithin = 6s;
        timings.pingAfterSilence = 1h;
        goLive(m_stage->install(timings));
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->areOthersLive({}), patience);
        m_stage->fault.begin(Fault::Hang, m_switch.interface, "setValue");
        QElapsedTimer elapsed;
        elapsed.start();
        const Command command = toggled(program(), m_switch);
        const auto sent = program().connection().execute(command);
        QTRY_VERIFY_WITH_TIMEOUT(point().pending && point().pending->state == PendingState::Unanswered, 5'500);
        QVERIFY(elapsed.elapsed() >= 3'000); // not for every command that takes a moment
        QVERIFY(!sent.isFinished());
        const auto unit = unitOfChannel(*program().devices().device(m_switch.device()), m_switch);
        QVERIFY(unit);
        const QString words = readControlState(*unit, program().values(), m_stage->clock.nowMs()).text;
        QVERIFY2(words.endsWith(QStringLiteral("no answer from the CCU yet")), qPrintable(words));
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        QVERIFY(!sent.result());
        QCOMPARE(sent.result().error().code, ErrorCode::OutcomeUnknown);
        const QString told = sent.result().error().message;
        QVERIFY2(told.contains(QStringLiteral("gave no answer within 6 second(s). It may still be carried out")),
            qPrintable(told));
        QVERIFY(elapsed.elapsed() < 15'000);
        m_stage->fault.end();
        QCOMPARE(m_stage->count("setValue"), 1);
        m_table.add(QStringLiteral("\"%1\", then setValue arrives 0 times, sent once").arg(words), told);
        switchesAndIsConfirmed();
        m_stage->leave();
    }

    //! A stop, a lock or a siren goes past it over a connection of its own; ordinary commands wait their turn.
    void safetyPassesACommandThatHangs() {
        m_stage->keepLive();
        QByteArrayList arrived;
        m_stage->ccu.spoil = [&arrived](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
            if (call.method != "setValue")
                return std::nullopt;
            arrived.append(call.body.contains("STOP") ? "stop" : call.body.contains("<boolean>1") ? "on" : "off");
            return arrived.size() == 1 ? std::optional(FakeCcu::silence()) : std::nullopt;
        };
        const auto command = [this](const QString& parameter, bool value, CommandPriority priority) {
            Command made = toggled(program(), m_switch);
            made.writes = {{parameter, Value(value)}};
            made.priority = priority;
            made.isImpulse = true; // gives way to nothing
            return program().connection().execute(made);
        };
        const QString state = QStringLiteral("STATE");
        const auto hanging = command(state, true, CommandPriority::Normal);
        QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, patience);
        const auto ordinary = command(state, false, CommandPriority::Normal);
        const auto stop = command(QStringLiteral("STOP"), true, CommandPriority::Safety);
        QElapsedTimer elapsed;
        elapsed.start();
        QTRY_VERIFY_WITH_TIMEOUT(stop.isFinished(), patience); // the switch knows no such thing, and says so
        QVERIFY(elapsed.elapsed() < 3'000);
        QCOMPARE(stop.result().error().code, ErrorCode::Fault);
        QVERIFY(!hanging.isFinished());
        QVERIFY(!ordinary.isFinished());
        QCOMPARE(arrived, (QByteArrayList{"on", "stop"}));
        m_stage->ccu.relays.at(m_switch.interface)->dropConnections();
        QTRY_VERIFY_WITH_TIMEOUT(ordinary.isFinished(), patience);
        QVERIFY(ordinary.result());
        QCOMPARE(hanging.result().error().code, ErrorCode::OutcomeUnknown);
        QCOMPARE(arrived, (QByteArrayList{"on", "stop", "off"}));
        m_stage->ccu.spoil = {};
        m_table.add(QStringLiteral("a stop behind a command that hangs arrives"), hanging.result().error().message,
            elapsed.elapsed());
        m_stage->leave();
    }

    void aRefusal_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("fault -1") << -1 << QStringLiteral("may be out of reach");
        QTest::newRow("fault -2") << -2 << QStringLiteral("does not know this device or channel");
        QTest::newRow("fault -5") << -5 << QStringLiteral("does not know this parameter");
        QTest::newRow("fault -8") << -8 << QStringLiteral("used up its sending time for this hour");
        QTest::newRow("fault -9") << -9 << QStringLiteral("out of radio range");
    }
    void aRefusal() {
        QFETCH(int, code);
        QFETCH(QString, sentence);
        m_stage->keepLive();
        simulator::Faults faults;
        faults.faultCode = code;
        simulator().setFaults(faults);
        Command command = toggled(program(), m_switch);
        command.isImpulse = true; // else what may pass is tried again for minutes
        const auto sent = program().connection().execute(command);
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        simulator().setFaults({});
        QVERIFY(!sent.result());
        QVERIFY2(sent.result().error().message.contains(sentence), qPrintable(sent.result().error().message));
        QCOMPARE(m_stage->arrived(QStringLiteral("setValue")), 1);
        QElapsedTimer elapsed;
        elapsed.start();
        switchesAndIsConfirmed();
        m_table.add(QStringLiteral("setValue arrives once"), sent.result().error().message, elapsed.elapsed());
    }

    void descriptions_data() {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("sentence");
        const auto row = [](Fault fault, const char* sentence) {
            QTest::newRow(qPrintable(faultWord(fault))) << fault << QString::fromLatin1(sentence);
        };
        for (const Fault fault : {Fault::Cut, Fault::LongLength})
            row(fault, "closed the connection without a complete answer");
        for (const Fault fault : {Fault::ShortLength, Fault::Truncated})
            row(fault, "sent an answer that cannot be understood");
        row(Fault::WebPage, "sends a web page instead of data");
        row(Fault::InternalError, "answers with the error 500");
        row(Fault::Unavailable, "this service is not running");
    }
    //! What a device can do is asked for when it is looked at.
    void descriptions() {
        QFETCH(Fault, fault);
        QFETCH(QString, sentence);
        const DeviceKey device = m_switch.device();
        const QTemporaryDir folder; // no description of an earlier row
        goLive(m_stage->install(FaultStage::timings(), folder.path()));
        const Shown before(program());
        m_stage->fault.begin(fault, device.interface, {},
            [](const RelayedCall& call) { return call.body.contains("getParamsetDescription"); });
        const auto asked = program().connection().loadDescriptions(device);
        QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), patience);
        QVERIFY(!asked.result());
        QVERIFY2(asked.result().error().message.contains(sentence), qPrintable(asked.result().error().message));
        QCOMPARE(Shown(program()).lostSince(before), QStringList());
        QElapsedTimer elapsed;
        elapsed.start();
        m_stage->fault.end();
        const auto again = program().connection().loadDescriptions(device);
        QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), patience);
        QVERIFY(again.result());
        QVERIFY(point().description->complete);
        QCOMPARE(program().connection().state(), ConnectionState::Live);
        m_table.add(
            QStringLiteral("no description; its values stay"), asked.result().error().message, elapsed.elapsed());
        QVERIFY(signOff(program()));
        m_stage->leave();
    }

    void closing_data() {
        QTest::addColumn<QString>("port");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const QString& port, const char* method, Fault fault, const char* sentence) {
            QTest::newRow(
                qPrintable(QStringList({port, QString::fromLatin1(method), faultWord(fault)}).join(QLatin1Char(' '))))
                << port << QByteArray(method) << fault << QString::fromLatin1(sentence);
        };
        const char* const late = "did not answer in time while signing off. The next start cleans up";
        row(rf, "init", Fault::Hang, late);
        row(rf, "init", Fault::Cut, "closed the connection without a complete answer");
        row(rf, "init", Fault::InternalError, "answers with the error 500");
        row(rf, "init", Fault::Unavailable, "this service is not running");
        row(web, "Session.logout", Fault::Hang, late);
        row(web, "Session.logout", Fault::Cut, "closed the connection without a complete answer");
        row(web, "Session.logout", Fault::InternalError, "answers with the error 500");
    }
    //! Closing never takes longer than its limit, what else there is to sign off is signed off, and the next run
    //! removes what is left.
    void closing() {
        QFETCH(QString, port);
        QFETCH(QByteArray, method);
        QFETCH(Fault, fault);
        QFETCH(QString, sentence);
        QVERIFY(simulator().restart()); // no session of an earlier row
        ConnectionTimings timings = FaultStage::timings();
        timings.closeWithin = 2s;
        goLive(m_stage->install(timings));
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->areOthersLive({}), patience);
        m_stage->fault.begin(fault, port, method,
            [](const RelayedCall& call) { return call.method != "init" || isDeregistration(call); });
        const auto closed = program().connection().close();
        QTRY_VERIFY_WITH_TIMEOUT(closed.isFinished(), patience);
        QCOMPARE(program().connection().state(), ConnectionState::Idle);
        QVERIFY(!closed.result());
        const QString told = closed.result().error().message;
        QVERIFY2(told.contains(sentence), qPrintable(told));
        QCOMPARE(simulator().callbackUrls().size(), port == rf ? 1 : 0);
        QCOMPARE(simulator().openSessions(), port == web ? 1 : 0);
        QElapsedTimer elapsed;
        elapsed.start();
        m_stage->fault.end();
        goLive(m_stage->install());
        QVERIFY(signOff(program()));
        QVERIFY(simulator().callbackUrls().isEmpty());
        QCOMPARE(simulator().openSessions(), port == web ? 1 : 0); // that of the lost logout ends by itself
        m_table.add(QStringLiteral("closing; one %1 is left").arg(port == rf ? u"registration" : u"session"), told,
            elapsed.elapsed());
    }

    //! The CCU closes kept connections after a minute or 50 requests (protocol §1.2), just when we sign off.
    void closingOnConnectionsThatClose() {
        QVERIFY(simulator().restart());
        QSet<std::pair<QString, int>> kept;
        QSet<QString> cut; // ports that have closed once
        ConnectionTimings timings = FaultStage::timings();
        timings.pingAfterSilence = 1h; // whoever meets a ping under way may open a connection of its own
        m_stage->install(timings);
        m_stage->ccu.spoil = [&cut, &kept](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
            const std::pair connection{call.port, call.connection};
            const bool isMeant = call.method == "Session.logout" || isDeregistration(call);
            if (!isMeant || !kept.contains(connection) || cut.contains(call.port)) {
                kept.insert(connection);
                return std::nullopt;
            }
            cut.insert(call.port);
            return FakeCcu::cut();
        };
        goLive(program());
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->areOthersLive({}), patience);
        const auto done = signOff(program());
        QVERIFY2(done, done ? "" : qPrintable(QString(done.error().message % QLatin1Char(' ') % done.error().detail)));
        QVERIFY(!cut.isEmpty());
        QVERIFY(simulator().callbackUrls().isEmpty());
        QCOMPARE(simulator().openSessions(), 0);
        m_table.add(QStringLiteral("closing; nothing is left"), {});
    }
};

QTEST_GUILESS_MAIN(TestFaultsCommands)
#include "tst_faultscommands.moc"
