// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headlessstage.h"

#include <functional>

using namespace ccudesk;

//! What `ccudesk --export` writes, over TLS and Basic authentication.
class TestHeadlessExport : public HeadlessStage {
    Q_OBJECT

    //! Calls visit(address of the channel, parameter).
    static void eachParameter(
        const QJsonObject& home, const std::function<void(const QString&, const QJsonObject&)>& visit) {
        const QJsonArray devices = home.value(QLatin1String("devices")).toArray();
        for (const auto& device : devices) {
            const QJsonArray channels = device.toObject().value(QLatin1String("channels")).toArray();
            for (const auto& channel : channels) {
                const QJsonArray parameters = channel.toObject().value(QLatin1String("parameters")).toArray();
                for (const auto& parameter : parameters)
                    visit(channel.toObject().value(QLatin1String("address")).toString(), parameter.toObject());
            }
        }
    }

private Q_SLOTS:
    //! S120
    void exportsEverything() {
        simulate();
        const auto one = run();
        one->start({QStringLiteral("--export"), file(QStringLiteral("home.json"))});
        ended(*one, 0);
        QVERIFY(one->output().isEmpty());
        const QJsonObject home = exported(QStringLiteral("home.json"));
        QCOMPARE(home.value(QLatin1String("format")).toInt(), 1);
        QCOMPARE(home.value(QLatin1String("state")), QJsonValue(QStringLiteral("live")));
        hasKeys(home, words("program exportedAt host"));
        hasKeys(home.value(QLatin1String("backend")), words("product version"));
        QVERIFY(!home[QLatin1String("backend")][QLatin1String("product")].toString().isEmpty());
        everyHasKeys(
            home, QStringLiteral("interfaces"), words("name state reason version port tls throughWebPage lastEvent"));
        const QJsonArray interfaces = home.value(QLatin1String("interfaces")).toArray();
        for (const auto& interface : interfaces) {
            QCOMPARE(interface.toObject().value(QLatin1String("state")), QJsonValue(QStringLiteral("live")));
            QVERIFY(interface.toObject().value(QLatin1String("tls")).toBool());
        }
        everyHasKeys(home, QStringLiteral("devices"),
            words("interface address type name displayName firmware regaId rxMode channels"));
        const QJsonArray devices = home.value(QLatin1String("devices")).toArray();
        for (const auto& device : devices)
            everyHasKeys(device.toObject(), QStringLiteral("channels"),
                words("address index type name regaId paramsets rooms functions parameters"));
        everyHasKeys(home, QStringLiteral("rooms"), words("id name displayName channels"));
        everyHasKeys(home, QStringLiteral("functions"), words("id name displayName channels"));
        everyHasKeys(home, QStringLiteral("systemVariables"),
            words("id name displayName description type unit value valueList changedAt internal"));
        everyHasKeys(home, QStringLiteral("programs"), words("id name description active internal lastExecuted"));
        everyHasKeys(home, QStringLiteral("serviceMessages"),
            words("interface address parameter value since canBeAcknowledged"));
        QVERIFY(isSignedOff());
    }

    void exportsParametersWithOriginAndAge() {
        simulate();
        const auto one = run();
        one->start({QStringLiteral("--export"), file(QStringLiteral("home.json"))});
        ended(*one, 0);
        const QJsonObject home = exported(QStringLiteral("home.json"));
        QJsonObject state;
        int neverReceived = 0; // without an age then, and without a time
        eachParameter(home, [&](const QString& channel, const QJsonObject& parameter) {
            if (channel == contact && parameter.value(QLatin1String("name")).toString() == u"STATE")
                state = parameter;
            if (parameter.value(QLatin1String("origin")).toString() != u"never received")
                return;
            ++neverReceived;
            QVERIFY(!parameter.contains(QLatin1String("ageSeconds")));
            QVERIFY(parameter.value(QLatin1String("receivedAt")).isNull());
        });
        QVERIFY(neverReceived > 0);
        hasKeys(state, words("name type unit operations value origin receivedAt changedAt ageSeconds"));
        QCOMPARE(state.value(QLatin1String("type")), QJsonValue(QStringLiteral("BOOL")));
        QVERIFY(state.value(QLatin1String("value")).isBool());
        QCOMPARE(state.value(QLatin1String("origin")), QJsonValue(QStringLiteral("rega")));
        QVERIFY(state.value(QLatin1String("ageSeconds")).toDouble(-1) >= 0);
    }

    //! The export says how much was asked of the CCU; the CCU has counted the same.
    void countsWhatTheCcuCounts() {
        simulate();
        const QJsonObject before = counts();
        const auto one = run();
        one->start({QStringLiteral("--export"), QStringLiteral("-")});
        ended(*one, 0);
        const QJsonObject counted
            = QJsonDocument::fromJson(one->output()).object().value(QLatin1String("counts")).toObject();
        hasKeys(counted, words("requests requestsTotal events devices parameters"));
        hasKeys(
            counted.value(QLatin1String("events")), words("received applied unknownAddress unknownParameter merged"));
        QJsonObject ours = counted.value(QLatin1String("requests")).toObject();
        QJsonObject theirs = countedSince(before);
        int total = 0;
        for (const QString& method : ours.keys())
            total += ours.value(method).toInt();
        QCOMPARE(counted.value(QLatin1String("requestsTotal")).toInt(), total);
        // after the export was written: one de-registration for each registration, and the logout
        const int inits = ours.value(QLatin1String("init")).toInt();
        QVERIFY(inits > 0);
        ours.insert(QStringLiteral("init"), 2 * inits);
        ours.insert(QStringLiteral("Session.logout"), 1);
        // the one request that is no call goes by its path there
        theirs.insert(
            QStringLiteral("version.cgi"), theirs.take(QStringLiteral("GET /api/backup/version.cgi")).toInt());
        QCOMPARE(ours, theirs);
    }

    void exportsWhatHappensMeanwhile_data() {
        QTest::addColumn<QString>("signal");
        for (const char* name : {"TERM", "INT", "HUP"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    //! A request to stop is the end of the time: the export is written, the CCU is told.
    void exportsWhatHappensMeanwhile() {
        QFETCH(QString, signal);
        // answers are slow enough for many events to come in between
        simulate({QStringLiteral("--events-per-second"), QStringLiteral("100"), QStringLiteral("--delay"),
            QStringLiteral("100")});
        const auto one = run();
        one->start({QStringLiteral("--export"), file(QStringLiteral("home.json")), QStringLiteral("--for"),
            QStringLiteral("3600")});
        QTRY_COMPARE_WITH_TIMEOUT(snapshots(), 1, patience);
        QVERIFY(one->signal(signal));
        ended(*one, 0);
        const QJsonObject home = exported(QStringLiteral("home.json"));
        const QJsonValue events = home[QLatin1String("counts")][QLatin1String("events")];
        QVERIFY(events[QLatin1String("received")].toInt() > 0);
        QVERIFY(events[QLatin1String("applied")].toInt() > 0);
        int fromEvents = 0;
        eachParameter(home, [&fromEvents](const QString&, const QJsonObject& parameter) {
            if (parameter.value(QLatin1String("origin")).toString() == u"event")
                ++fromEvents;
        });
        QVERIFY(fromEvents > 0);
        QVERIFY(isSignedOff());
    }
};

QTEST_GUILESS_MAIN(TestHeadlessExport)
#include "tst_headlessexport.moc"
