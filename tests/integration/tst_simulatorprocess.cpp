// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawhttp.h"
#include "tests/support/simulatorprocess.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace ccudesk;

namespace {

const QByteArray getVersion = "<methodCall><methodName>getVersion</methodName></methodCall>";

} // namespace

//! The program ccudesk-simulator, as a test in another process drives it.
class SimulatorProcessTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::SimulatorProcess> m_simulator;

    void start(const QStringList& arguments) {
        m_simulator = std::make_unique<test::SimulatorProcess>();
        QVERIFY(m_simulator->start(QStringLiteral(SIMULATOR_PROGRAM), arguments));
    }
    QJsonObject ask(const QByteArray& command) { return m_simulator->tell(command); }
    QJsonValue told(const char* key) const { return m_simulator->endpoints().value(QLatin1String(key)); }

    quint16 port(const QString& name) const {
        return static_cast<quint16>(told("ports").toObject().value(name).toInt());
    }

private Q_SLOTS:
    void cleanup() {
        QVERIFY(m_simulator->stop()); // the end of its input ends it
    }

    void tellsWhereItListens() {
        start({});
        QCOMPARE(told("host").toString(), QStringLiteral("127.0.0.1"));
        QCOMPARE(told("user").toString(), QStringLiteral("Admin"));
        QCOMPARE(told("pin").toString().size(), 32 * 3 - 1);
        QCOMPARE(told("ports").toObject().size(), 5);
        QCOMPARE(told("tlsPorts").toObject().size(), 5);
        QCOMPARE(test::rawPost(port(QStringLiteral("BidCos-RF")), getVersion).status(), 401);
    }

    void options() {
        start({QStringLiteral("--no-tls"), QStringLiteral("--no-auth"), QStringLiteral("--devices"),
            QStringLiteral("40"), QStringLiteral("--user"), QStringLiteral("Klaus"), QStringLiteral("--fault"),
            QStringLiteral("booting")});
        QVERIFY(told("pin").toString().isEmpty());
        QVERIFY(told("tlsPorts").toObject().isEmpty());
        QCOMPARE(told("user").toString(), QStringLiteral("Klaus"));
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
        QCOMPARE(restarted.value(QStringLiteral("ports")), told("ports"));
        QCOMPARE(test::rawPost(rf, getVersion).status(), 200);
    }

    void endsOnTerminate() {
        start({QStringLiteral("--no-tls")});
        m_simulator->process().terminate();
        QVERIFY(m_simulator->process().waitForFinished(20'000));
        QCOMPARE(m_simulator->process().exitStatus(), QProcess::NormalExit);
    }
};

QTEST_GUILESS_MAIN(SimulatorProcessTest)
#include "tst_simulatorprocess.moc"
