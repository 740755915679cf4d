// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/certificaterefusal.h"
#include "tests/support/fakeccu.h"
#include "tests/support/livehome.h"
#include "tests/support/simulatedhome.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#include <algorithm>

using namespace ccudesk;
using ccudesk::test::FakeCcu;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::signOff;
using ccudesk::test::SimulatedHome;
using State = ConnectionStep::State;

namespace {

//! "done done failed waiting": what a person sees from above to below.
QString seen(const QList<ConnectionStep>& steps) {
    QStringList words;
    for (const ConnectionStep& step : steps)
        words.append(step.state == State::Done ? QStringLiteral("done")
                : step.state == State::Failed  ? QStringLiteral("failed")
                : step.state == State::Running ? QStringLiteral("running")
                                               : QStringLiteral("waiting"));
    return words.join(QLatin1Char(' '));
}

QString reason(const QList<ConnectionStep>& steps) {
    const auto failed
        = std::find_if(steps.cbegin(), steps.cend(), [](const auto& step) { return step.state == State::Failed; });
    return failed == steps.cend() ? QString() : failed->sentence;
}

QList<ConnectionStep> stepsOf(Installation& installation, const QString& name) {
    for (const InterfaceStatus& status : installation.connection().interfaces())
        if (status.name == name)
            return status.steps;
    return {};
}

//! The state of the first thing that is on or off.
const DataPoint& aSwitch(const ValueStore& values) {
    DataPointId id = 0;
    while (values.at(id).key.parameter != QLatin1String("STATE"))
        ++id;
    return values.at(id);
}

bool wasPasswordSentTo(const FakeCcu& router) {
    return std::any_of(router.requests().cbegin(), router.requests().cend(), [](const FakeCcu::Request& request) {
        return request.body.contains("Session.login") || !request.header("Authorization").isEmpty();
    });
}

const QString allDone = QStringLiteral("done done done done");
const QString hmip = QStringLiteral("HmIP-RF");
const QString groups = QStringLiteral("VirtualDevices");

} // namespace

//! U9: each step of the way to the CCU and back has its own proof and its own reason, each made by a real fault.
class TestLadder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! S77
    void everyStepIsProven() {
        SimulatedHome home;
        const auto installation = home.install();
        goLive(*installation);
        QCOMPARE(seen(installation->connection().steps()), QStringLiteral("done done done"));
        QTRY_COMPARE_WITH_TIMEOUT(seen(stepsOf(*installation, hmip)), allDone, patience);
        // it answers a ping but sends no PONG (protocol §3.1): its callbacks during init are the proof
        QTRY_COMPARE_WITH_TIMEOUT(seen(stepsOf(*installation, groups)), QStringLiteral("done done done"), patience);
        const auto steps = installation->connection().steps() + stepsOf(*installation, hmip);
        QVERIFY(std::all_of(steps.cbegin(), steps.cend(),
            [](const ConnectionStep& step) { return step.tookMs >= 0 && !step.sentence.isEmpty(); }));
        QVERIFY(!steps.at(1).sentence.contains(QStringLiteral("without encryption")));
        QVERIFY(signOff(*installation));
    }

    //! S101: at each connection, also in the log.
    void anUncheckedCertificateIsInTheLog() {
        SimulatedHome home;
        Profile careless = home.profile();
        careless.trust = {TrustRule::Kind::Unchecked, {}, {}};
        const auto installation = home.install(careless);
        QTest::ignoreMessage(QtWarningMsg,
            QRegularExpression(QStringLiteral("for tests only: nobody checks the certificate of 127\\.0\\.0\\.1$")));
        goLive(*installation);
        QVERIFY(signOff(*installation));
    }

    //! U3: a pin holds until the end of the certificate and after it, but not in silence.
    void theEndOfTheCertificateIsSaid() {
        simulator::Options options = SimulatedHome::quietOptions();
        options.certificateDays = 7;
        SimulatedHome home(options);
        const auto installation = home.install();
        goLive(*installation);
        QVERIFY(installation->connection().certificateRemark().isPressing);
        QVERIFY(installation->connection().steps().at(1).sentence.contains(QStringLiteral("expires on")));
        QVERIFY(signOff(*installation));
    }

    //! S76, S77
    void withoutCallbacksTheWayBackFails() {
        SimulatedHome home;
        simulator::Faults mute;
        mute.noCallbacks = true;
        home.simulator.setFaults(mute);
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pollInterval = std::chrono::milliseconds(500); // then it is tried anew
        const auto installation = home.install(home.profile(), timings);
        goLive(*installation);
        QTRY_COMPARE_WITH_TIMEOUT(
            seen(stepsOf(*installation, hmip)), QStringLiteral("done done failed waiting"), patience);
        QVERIFY(reason(stepsOf(*installation, hmip)).contains(QStringLiteral("A firewall may block the way back.")));
        home.simulator.setFaults({});
        QTRY_COMPARE_WITH_TIMEOUT(seen(stepsOf(*installation, hmip)), allDone, patience);
#ifdef Q_OS_LINUX
        const QString rule = installation->connection().callbackRule(); // what mends it, ready to be pasted
        QVERIFY2(rule.contains(QStringLiteral(" from 127.0.0.1 to any port ")), qPrintable(rule));
#endif
        QVERIFY(signOff(*installation));
    }

    //! Whoever wants no callbacks registers none, and values are read all the same.
    void withoutCallbacksByChoiceNothingIsRegistered() {
        SimulatedHome home;
        Profile profile = home.profile();
        profile.callback.isWanted = false;
        ConnectionTimings timings = SimulatedHome::quickTimings();
        timings.pollInterval = std::chrono::milliseconds(500);
        const auto installation = home.install(profile, timings);
        goLive(*installation);
        QVERIFY(home.simulator.callbackUrls().isEmpty());
        QVERIFY(installation->connection().callbackAddress().isEmpty());
        // the home may be complete before an interface has told its version
        QTRY_COMPARE_WITH_TIMEOUT(seen(stepsOf(*installation, hmip)), QStringLiteral("done"), patience);
        QVERIFY(installation->devices().size() > 0);
        const DataPoint& switched = aSwitch(installation->values());
        const bool before = switched.value.toBool();
        home.simulator.report(switched.key.interface, switched.key.address, switched.key.parameter, !before);
        QTRY_COMPARE_WITH_TIMEOUT(aSwitch(installation->values()).value.toBool(), !before, patience);
        QVERIFY(signOff(*installation));
    }

    //! The login tells the role, and whether the interfaces ask for a password at all: where they don't, nothing but
    //! the login proves it.
    void theLoginTellsRoleAndAuthentication_data() {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("isAuthOn");
        QTest::addColumn<QString>("part");
        QTest::newRow("administrator") << QStringLiteral("Admin") << true
                                       << QStringLiteral("ask for the password, too");
        QTest::newRow("open interfaces") << QStringLiteral("Admin") << false << QStringLiteral("ask for no password");
        QTest::newRow("user") << QStringLiteral("Benutzer") << false << QStringLiteral("no administrator");
        QTest::newRow("guest") << QStringLiteral("Gast") << false << QStringLiteral("no administrator");
    }
    //! S23
    void theLoginTellsRoleAndAuthentication() {
        QFETCH(const QString, user);
        QFETCH(const bool, isAuthOn);
        QFETCH(const QString, part);
        simulator::Options options = SimulatedHome::quietOptions();
        options.basicAuth = isAuthOn;
        SimulatedHome home(options);
        Profile profile = home.profile();
        profile.user = user;
        const auto installation = home.install(profile);
        installation->connection().open();
        QTRY_VERIFY_WITH_TIMEOUT(installation->connection().steps().at(2).sentence.contains(part), patience);
        QVERIFY(signOff(*installation));
    }

    void aDeadInterfaceDoesNotAnswer() {
        SimulatedHome home;
        simulator::Faults dead;
        dead.deadInterfaces = QStringList{hmip};
        home.simulator.setFaults(dead);
        const auto installation = home.install();
        goLive(*installation);
        const QString one = QStringLiteral("failed waiting waiting waiting");
        QTRY_COMPARE_WITH_TIMEOUT(seen(stepsOf(*installation, hmip)), one, patience);
        QVERIFY(reason(stepsOf(*installation, hmip)).contains(QStringLiteral("is not ready")));
        QTRY_COMPARE_WITH_TIMEOUT(seen(stepsOf(*installation, QStringLiteral("BidCos-RF"))), allDone, patience);
        QVERIFY(signOff(*installation));
    }

    void theWayToAnInterfaceFailsWhereItIsBroken_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing there") << QStringLiteral("refused") << QStringLiteral("refuses the connection");
        QTest::newRow("a firewall that drops") << QStringLiteral("silent") << QStringLiteral("firewall");
        QTest::newRow("no encryption there") << QStringLiteral("plain") << QStringLiteral("offers no encryption");
        QTest::newRow("a web page") << QStringLiteral("html") << QStringLiteral("web page");
        QTest::newRow("a login of its own") << QStringLiteral("401") << QStringLiteral("password");
        QTest::newRow("an error") << QStringLiteral("404") << QStringLiteral("the error 404");
    }
    //! One port of an interface leads to something else; the other interfaces are none the worse for it.
    //! S29
    void theWayToAnInterfaceFailsWhereItIsBroken() {
        QFETCH(const QString, fault);
        QFETCH(const QString, part);
        SimulatedHome home;
        simulator::Faults dead; // else the way would be the web page
        dead.deadInterfaces = QStringList{hmip};
        home.simulator.setFaults(dead);
        QTcpServer silent; // takes the connection and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        FakeCcu other([&fault](const FakeCcu::Request&) {
            return fault == QStringLiteral("html") ? FakeCcu::ok("<!DOCTYPE html><html><body>It works</body></html>")
                                                   : FakeCcu::status(fault.toInt());
        });
        QVERIFY(other.listen());
        const QMap<QString, quint16> ports{{QStringLiteral("refused"), silent.serverPort()},
            {QStringLiteral("silent"), silent.serverPort()},
            {QStringLiteral("plain"), home.endpoints.plainPorts.value(hmip)}};
        if (fault == QStringLiteral("refused"))
            silent.close();
        Profile profile = home.profile(ports.contains(fault) ? TransportSecurity::Tls : TransportSecurity::Plain);
        profile.ports.insert(hmip, ports.value(fault, other.port()));
        const auto installation = home.install(profile);
        installation->connection().open();
        const QString one = QStringLiteral("failed waiting waiting waiting");
        QTRY_COMPARE_WITH_TIMEOUT(seen(stepsOf(*installation, hmip)), one, patience);
        QVERIFY2(reason(stepsOf(*installation, hmip)).contains(part), qPrintable(reason(stepsOf(*installation, hmip))));
        QTRY_COMPARE_WITH_TIMEOUT(seen(stepsOf(*installation, QStringLiteral("BidCos-RF"))), allDone, patience);
        QVERIFY(signOff(*installation));
    }

    void theWayToTheCcuFailsWhereItIsBroken_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("part");
        QTest::newRow("unknown name") << QStringLiteral("name") << QStringLiteral("failed waiting waiting")
                                      << QStringLiteral("There is no computer named");
        QTest::newRow("nothing there") << QStringLiteral("port") << QStringLiteral("done failed waiting")
                                       << QStringLiteral("refuses the connection");
        QTest::newRow("a firewall that drops")
            << QStringLiteral("silent") << QStringLiteral("done failed waiting") << QStringLiteral("a firewall drops");
        QTest::newRow("no encryption there")
            << QStringLiteral("plain") << QStringLiteral("done failed waiting") << QStringLiteral("no encryption");
        QTest::newRow("another server") << QStringLiteral("html") << QStringLiteral("done failed waiting")
                                        << QStringLiteral("it is no CCU");
        QTest::newRow("another server that knows no such page")
            << QStringLiteral("404") << QStringLiteral("done failed waiting") << QStringLiteral("it is no CCU");
        QTest::newRow("an old CCU whose login fails") // it has not the page that tells the version
            << QStringLiteral("old") << QStringLiteral("done done failed") << QStringLiteral("web page");
        QTest::newRow("a server in trouble") // nobody knows what it is
            << QStringLiteral("500") << QStringLiteral("done done failed") << QStringLiteral("the error 500");
        QTest::newRow("a CCU that wants encryption")
            << QStringLiteral("301") << QStringLiteral("done failed waiting") << QStringLiteral("Choose TLS");
        QTest::newRow("another certificate")
            << QStringLiteral("pin") << QStringLiteral("done failed waiting") << QStringLiteral("another certificate");
        QTest::newRow("a web server that starts")
            << QStringLiteral("starting") << QStringLiteral("done failed waiting") << QStringLiteral("still starting");
        QTest::newRow("wrong password") << QStringLiteral("password") << QStringLiteral("done done failed")
                                        << QStringLiteral("refuses the login");
    }
    void theWayToTheCcuFailsWhereItIsBroken() {
        QFETCH(QString, fault);
        QFETCH(QString, steps);
        QFETCH(QString, part);
        SimulatedHome home;
        Profile profile = home.profile();
        if (fault == QStringLiteral("name"))
            profile.host = QStringLiteral("lindenhof.invalid");
        if (fault == QStringLiteral("pin"))
            profile.trust.pinSha256 = QByteArray(32, '\x11');
        if (fault == QStringLiteral("password"))
            home.options.password = QStringLiteral("Lindenhof-7");
        if (fault == QStringLiteral("port")) {
            QTcpServer unused; // free, and nobody listens any more
            QVERIFY(unused.listen(QHostAddress::LocalHost));
            profile.ports.insert(QStringLiteral("JSON"), unused.serverPort());
        }
        QTcpServer silent; // takes the connection and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        FakeCcu router([&fault](const FakeCcu::Request& request) {
            const bool isStatus = fault.toInt() != 0 || fault == QStringLiteral("old");
            if (fault == QStringLiteral("old") && request.body.contains("ReGa.isPresent"))
                return FakeCcu::json(R"({"version":"1.1","result":true,"error":null})");
            if (isStatus && !request.body.contains("Session.login"))
                return FakeCcu::status(fault == QStringLiteral("old") ? 404 : fault.toInt(), {},
                    fault == QStringLiteral("301") ? "Location: https://127.0.0.1/\r\n" : "");
            return fault == QStringLiteral("500") ? FakeCcu::status(500)
                                                  : FakeCcu::ok("<html><body>Login</body></html>", "text/html");
        });
        QVERIFY(router.listen());
        const QMap<QString, quint16> others{{QStringLiteral("silent"), silent.serverPort()},
            {QStringLiteral("plain"), home.endpoints.plainPorts.value(QStringLiteral("JSON"))},
            {QStringLiteral("html"), router.port()}, {QStringLiteral("404"), router.port()},
            {QStringLiteral("old"), router.port()}, {QStringLiteral("500"), router.port()},
            {QStringLiteral("301"), router.port()}};
        if (others.value(fault) == router.port())
            profile = home.profile(TransportSecurity::Plain);
        if (others.contains(fault))
            profile.ports.insert(QStringLiteral("JSON"), others.value(fault));
        simulator::Faults faults;
        faults.webDown = fault == QStringLiteral("starting");
        home.simulator.setFaults(faults);
        const auto installation = home.install(profile);
        installation->connection().open();
        QTRY_COMPARE_WITH_TIMEOUT(seen(installation->connection().steps()), steps, patience);
        const QString why = reason(installation->connection().steps());
        QVERIFY2(why.contains(part), qPrintable(why));
        QCOMPARE(isCertificateRefusal(installation->connection().lastError()), fault == QStringLiteral("pin"));
        const bool isTried = steps == QStringLiteral("done done failed");
        QVERIFY(isTried || !wasPasswordSentTo(router));
        (void)signOff(*installation);
    }
};

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
