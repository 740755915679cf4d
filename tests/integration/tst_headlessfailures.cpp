// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headlessrun.h"
#include "core/base/clock.h"
#include "core/ccu/installation.h"
#include "headlessstage.h"
#include "tests/support/fakeccu.h"
#include "tests/support/simulatedhome.h"

#include <QSignalSpy>
#include <QTcpServer>

#include <algorithm>

using namespace ccudesk;
using test::FakeCcu;
using test::ProgramRun;

namespace {

//! A port of this computer where nobody listens.
quint16 freePort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

//! How `ccudesk --export` and `--listen` end when something is wrong: one sentence, an exit code, nothing left behind.
class TestHeadlessFailures : public HeadlessStage {
    Q_OBJECT

    //! What the window says about the same attempt.
    [[nodiscard]] QString sentenceOfTheWindow(const Profile& profile, const QString& password) const {
        const SystemClock clock;
        Installation home(profile, Secret(password), file(QStringLiteral("window")), clock);
        CcuConnection& connection = home.connection();
        connection.open();
        const auto isOver = [&] {
            return connection.state() == ConnectionState::Failed || connection.state() == ConnectionState::Reconnecting;
        };
        (void)QTest::qWaitFor(isOver, patience);
        const QString sentence = connection.lastError().message;
        const auto closed = connection.close();
        (void)QTest::qWaitFor([&closed] { return closed.isFinished(); }, patience);
        return sentence;
    }

private Q_SLOTS:
    //! `ccudesk --listen 600 | head`; so many lines, because every interface begins with a PONG.
    void endsWhenNobodyReadsAnyMore() {
        simulate();
        QProcess head;
        const auto one = run();
        one->process().setStandardOutputProcess(&head);
        one->start({QStringLiteral("--listen"), QStringLiteral("600")});
        head.start(QStringLiteral("head"), {QStringLiteral("-n"), QStringLiteral("20")});
        QTRY_COMPARE_WITH_TIMEOUT(snapshots(), 1, patience);
        bool isOpen = false;
        const auto isOver = [&] {
            report(isOpen = !isOpen);
            return one->process().state() == QProcess::NotRunning;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), patience);
        ended(*one, 1, QStringLiteral("The output cannot be written: Broken pipe"));
        QVERIFY(isSignedOff());
    }

    void saysWhenTheDiskIsFull() {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("this system has no /dev/full");
        simulate();
        const auto one = run();
        one->process().setStandardOutputFile(QStringLiteral("/dev/full"));
        one->start({QStringLiteral("--export"), QStringLiteral("-")});
        ended(*one, 1, QStringLiteral("The output cannot be written: No space left on device"));
        QVERIFY(isSignedOff());
    }

    void keepsTheOldExportWhenStoppedEarly() {
        simulate({QStringLiteral("--no-life"), QStringLiteral("--delay"), QStringLiteral("500")});
        QFile old(file(QStringLiteral("home.json")));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("of yesterday") > 0);
        old.close();
        const auto one = run();
        one->start({QStringLiteral("--export"), old.fileName()});
        QTRY_COMPARE_WITH_TIMEOUT(count(QStringLiteral("Session.login")), 1, patience);
        QVERIFY(one->signal(QStringLiteral("INT")));
        ended(*one, 1, QStringLiteral("Stopped before the home was read completely."));
        QCOMPARE(contentOf(old.fileName()), QByteArray("of yesterday"));
        QVERIFY(isSignedOff());
    }

    void failuresAreTheSentencesOfTheWindow_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("pin");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("isFreePort"); // nobody listens there
        QTest::addColumn<QByteArray>("fault");
        const QString good = QStringLiteral("demo");
        const QString none;
        QTest::newRow("unknown host") << QStringLiteral("ccu.invalid") << none << good << false << QByteArray();
        QTest::newRow("on the internet") << QStringLiteral("203.0.113.7") << none << good << false << QByteArray();
        QTest::newRow("refused") << none << none << good << true << QByteArray();
        QTest::newRow("wrong pin") << none << QString(64, u'a') << good << false << QByteArray();
        QTest::newRow("wrong password") << none << none << wrongPassword << false << QByteArray();
        QTest::newRow("too many sessions") << none << none << good << false << QByteArray(R"({"refuseLogins":true})");
        QTest::newRow("starting") << none << none << good << false << QByteArray(R"({"booting":true})");
        QTest::newRow("web page") << none << none << good << false << QByteArray(R"({"html":true})");
    }
    void failuresAreTheSentencesOfTheWindow() {
        QFETCH(QString, host);
        QFETCH(QString, pin);
        QFETCH(QString, password);
        QFETCH(bool, isFreePort);
        QFETCH(QByteArray, fault);
        simulate();
        if (!fault.isEmpty())
            faults(fault);
        Profile profile = m_simulator->profile();
        const auto one = run();
        one->set("CCU_PASSWORD", password);
        if (!host.isEmpty()) {
            profile.host = host;
            one->set("CCU_HOST", host);
        }
        if (!pin.isEmpty()) {
            profile.trust.pinSha256 = QByteArray::fromHex(pin.toLatin1());
            one->set("CCU_PIN", pin);
        }
        QStringList arguments{QStringLiteral("--export"), file(QStringLiteral("home.json"))};
        if (isFreePort) {
            const quint16 number = freePort();
            profile.ports.insert(QStringLiteral("JSON"), number);
            arguments << QStringLiteral("--port") << QStringLiteral("JSON=%1").arg(number);
        }
        one->start(arguments);
        const QString sentence = sentenceOfTheWindow(profile, password);
        QVERIFY(!sentence.isEmpty());
        ended(*one, 1, sentence);
        QVERIFY(!QFile::exists(file(QStringLiteral("home.json"))));
        if (!fault.contains("html")) // there the session id never reaches us
            QVERIFY(isSignedOff());
    }

    //! A home that was live and refuses us for good: nothing more will come, and what was known is no export.
    void endsWhenTheCcuRefusesLater() {
        test::SimulatedHome home;
        const auto installation = home.install();
        CommandLine line;
        line.mode = CommandLine::Mode::Export;
        line.exportFile = file(QStringLiteral("home.json"));
        line.duration = std::chrono::hours(1);
        HeadlessRun run(line, *installation, home.clock);
        QSignalSpy finished(&run, &HeadlessRun::finished);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(installation->connection().state(), ConnectionState::Live, patience);
        simulator::Faults faults;
        faults.booting = true;
        home.simulator.setFaults(faults);
        QTRY_COMPARE_WITH_TIMEOUT(installation->connection().state(), ConnectionState::Reconnecting, patience);
        QVERIFY(finished.isEmpty()); // a restart passes
        faults.booting = false;
        faults.refuseLogins = true;
        home.simulator.setFaults(faults);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(finished.first().first().toInt(), 1);
        QCOMPARE(installation->connection().lastError().code, ErrorCode::Auth);
        QVERIFY(!QFile::exists(line.exportFile));
    }

    void mistakesInTheCallAreSentences_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        const QString to = QStringLiteral("--export");
        const QString out = QStringLiteral("-");
        QTest::newRow("no password on command lines") << QStringList{to, out, QStringLiteral("--password"),
            wrongPassword} << QStringLiteral("Unknown option 'password'.");
        QTest::newRow("nor in one word") << QStringList{to, out, QStringLiteral("--password=") + wrongPassword}
                                         << QStringLiteral("Unknown option 'password'.");
        QTest::newRow("no CCU") << QStringList{to, out}
                                << QStringLiteral("Name the CCU with --host or CCU_HOST, or use --demo for a "
                                                  "simulated one.");
        QTest::newRow("time") << QStringList{QStringLiteral("--listen"), QStringLiteral("soon")}
                              << QStringLiteral("--listen takes a number from 0 to 86400.");
        QTest::newRow("port") << QStringList{to, out, QStringLiteral("--host"), QStringLiteral("ccu"),
            QStringLiteral("--port"), QStringLiteral("HmIP-RF=0")}
                              << QStringLiteral("The port of HmIP-RF must be a number from 1 to 65535.");
    }
    void mistakesInTheCallAreSentences() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        ProgramRun one(QStringLiteral(CCUDESK_PROGRAM), dataDir());
        one.start(arguments);
        ended(one, 2, sentence);
        QVERIFY(one.output().isEmpty());
    }

    //! With every line of the log asked for: neither the password nor the session goes to the terminal.
    //! S82, S122
    void tellsNoSecrets() {
        const QByteArray session = "aB3dE6gH9k";
        FakeCcu ccu([&session](const FakeCcu::Request& request) {
            if (request.body.contains("Session.login"))
                return FakeCcu::json(R"({"version":"1.1","result":")" + session + R"(","error":null})");
            if (request.body.contains("Session.logout"))
                return FakeCcu::json(R"({"version":"1.1","result":true,"error":null})");
            return FakeCcu::status(500, session + wrongPassword.toUtf8());
        });
        QVERIFY(ccu.listen());
        ProgramRun one(QStringLiteral(CCUDESK_PROGRAM), dataDir());
        one.set("QT_LOGGING_RULES", QStringLiteral("ccudesk.*=true"));
        one.set("CCU_PASSWORD", wrongPassword);
        one.start({QStringLiteral("--listen"), QStringLiteral("600"), QStringLiteral("--plain"),
            QStringLiteral("--host"), QStringLiteral("127.0.0.1"), QStringLiteral("--user"), QStringLiteral("desk"),
            QStringLiteral("--port"), QStringLiteral("JSON=%1").arg(ccu.port())});
        QVERIFY(one.ends());
        QCOMPARE(one.exitCode(), 1);
        QVERIFY2(one.complaint().contains("ccudesk.session"), one.complaint().constData()); // the log is there
        for (const QByteArray& text : {one.output(), one.complaint()})
            QVERIFY(!text.contains(session) && !text.contains(wrongPassword.toUtf8()));
        const auto logout = std::find_if(ccu.requests().cbegin(), ccu.requests().cend(),
            [](const FakeCcu::Request& request) { return request.body.contains("Session.logout"); });
        QVERIFY(logout != ccu.requests().cend());
        QVERIFY(logout->body.contains(session));
    }
};

QTEST_GUILESS_MAIN(TestHeadlessFailures)
#include "tst_headlessfailures.moc"
