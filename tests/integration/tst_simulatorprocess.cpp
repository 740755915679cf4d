// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawhttp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace ccudesk;

namespace {

const QByteArray getVersion = "<methodCall><methodName>getVersion</methodName></methodCall>";

} // namespace

//! The program ccudesk-simulator, as a test in another process drives it.
class SimulatorProcessTest : public QObject {
    Q_OBJECT

    QProcess m_process;
    QJsonObject m_greeting;

    QJsonObject readLine() {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return {};
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    void start(const QStringList& arguments) {
        m_process.start(QStringLiteral(SIMULATOR_PROGRAM), arguments);
        m_greeting = readLine();
        QVERIFY(!m_greeting.isEmpty());
    }

    QJsonObject ask(const QByteArray& command) {
        m_process.write(command + '\n');
        return readLine();
    }

    quint16 port(const QString& name) const {
        return static_cast<quint16>(m_greeting.value(QStringLiteral("ports")).toObject().value(name).toInt());
    }

private Q_SLOTS:
    void cleanup() {
        m_process.closeWriteChannel(); // the end of its input ends it
        QVERIFY(m_process.state() == QProcess::NotRunning || m_process.waitForFinished(20'000));
        QCOMPARE(m_process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_process.exitCode(), 0);
    }

    void tellsWhereItListens() {
        start({});
        QCOMPARE(m_greeting.value(QStringLiteral("host")).toString(), QStringLiteral("127.0.0.1"));
        QCOMPARE(m_greeting.value(QStringLiteral("user")).toString(), QStringLiteral("Admin"));
        QCOMPARE(m_greeting.value(QStringLiteral("pin")).toString().size(), 32 * 3 - 1);
        QCOMPARE(m_greeting.value(QStringLiteral("ports")).toObject().size(), 5);
        QCOMPARE(m_greeting.value(QStringLiteral("tlsPorts")).toObject().size(), 5);
        QCOMPARE(test::rawPost(port(QStringLiteral("BidCos-RF")), getVersion).status(), 401);
    }

    void options() {
        start({QStringLiteral("--no-tls"), QStringLiteral("--no-auth"), QStringLiteral("--devices"),
            QStringLiteral("40"), QStringLiteral("--user"), QStringLiteral("Klaus"), QStringLiteral("--fault"),
            QStringLiteral("booting")});
        QVERIFY(m_greeting.value(QStringLiteral("pin")).toString().isEmpty());
        QVERIFY(m_greeting.value(QStringLiteral("tlsPorts")).toObject().isEmpty());
        QCOMPARE(m_greeting.value(QStringLiteral("user")).toString(), QStringLiteral("Klaus"));
        QCOMPARE(test::rawPost(port(QStringLiteral("BidCos-RF")), getVersion).status(), 503);
    }

    void answersCommands() {
        start({QStringLiteral("--no-tls"), QStringLiteral("--no-auth"), QStringLiteral("--no-life")});
        const quint16 rf = port(QStringLiteral("BidCos-RF"));
        QCOMPARE(test::rawPost(rf, getVersion).status(), 200);
        QVERIFY(ask("{\"faults\":{\"booting\":true}}").value(QStringLiteral("ok")).toBool());
        QCOMPARE(test::rawPost(rf, getVersion).status(), 503);
        QVERIFY(ask("{\"faults\":{\"booting\":false}}").value(QStringLiteral("ok")).toBool());
        QVERIFY(
            ask("{\"report\":[\"BidCos-RF\",\"LEQ0943203:1\",\"STATE\",true]}").value(QStringLiteral("ok")).toBool());
        QCOMPARE(ask("{\"value\":[\"BidCos-RF\",\"LEQ0943203:1\",\"STATE\"]}").value(QStringLiteral("value")),
            QJsonValue(true));
        const QJsonObject counts = ask("{\"counts\":true}");
        QCOMPARE(counts.value(QStringLiteral("counts")).toObject().value(QStringLiteral("getVersion")).toInt(), 1);
        QCOMPARE(counts.value(QStringLiteral("sessions")).toInt(), 0);
        QVERIFY(counts.value(QStringLiteral("callbackUrls")).toArray().isEmpty());
        QVERIFY(ask("nonsense").contains(QStringLiteral("error")));
        QVERIFY(ask("{\"faults\":{\"nonsense\":true}}").contains(QStringLiteral("error")));
        const QJsonObject restarted = ask("{\"restart\":true}");
        QCOMPARE(restarted.value(QStringLiteral("ports")), m_greeting.value(QStringLiteral("ports")));
        QCOMPARE(test::rawPost(rf, getVersion).status(), 200);
    }

    void endsOnTerminate() {
        start({QStringLiteral("--no-tls")});
        m_process.terminate();
        QVERIFY(m_process.waitForFinished(20'000));
        QCOMPARE(m_process.exitStatus(), QProcess::NormalExit);
    }
};

QTEST_GUILESS_MAIN(SimulatorProcessTest)
#include "tst_simulatorprocess.moc"
