// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headlessstage.h"

#include <QSslSocket>

#include <functional>

using namespace ccudesk;
using test::ProgramRun;

//! `ccudesk --export` and `--listen` as a script runs them: over TLS and Basic authentication.
class TestHeadless : public HeadlessStage {
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
        everyHasKeys(home, QStringLiteral("interfaces"), words("name state reason version port tls lastEvent"));
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
        const auto one = run();
        one->start({QStringLiteral("--export"), QStringLiteral("-")});
        ended(*one, 0);
        const QJsonObject counted
            = QJsonDocument::fromJson(one->output()).object().value(QLatin1String("counts")).toObject();
        hasKeys(counted, words("requests requestsTotal events devices parameters"));
        hasKeys(
            counted.value(QLatin1String("events")), words("received applied unknownAddress unknownParameter merged"));
        QJsonObject ours = counted.value(QLatin1String("requests")).toObject();
        QJsonObject theirs = counts().value(QLatin1String("counts")).toObject();
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

    void listens_data() {
        QTest::addColumn<QString>("signal");
        for (const char* name : {"TERM", "INT", "HUP"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void listens() {
        QFETCH(QString, signal);
        simulate();
        const auto one = run();
        one->start({QStringLiteral("--listen"), QStringLiteral("600")});
        QTRY_COMPARE_WITH_TIMEOUT(snapshots(), 1, patience);
        report(true);
        const auto said = [&one]() -> QJsonObject {
            for (const QByteArray& line : one->output().split('\n'))
                if (line.contains(contact.toUtf8()))
                    return QJsonDocument::fromJson(line).object();
            return {};
        };
        QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), patience);
        hasKeys(said(), words("time interface address parameter value"));
        QCOMPARE(said().value(QLatin1String("interface")), QJsonValue(QStringLiteral("BidCos-RF")));
        QCOMPARE(said().value(QLatin1String("parameter")), QJsonValue(QStringLiteral("STATE")));
        QCOMPARE(said().value(QLatin1String("value")), QJsonValue(true));
        QVERIFY(one->signal(signal));
        ended(*one, 0);
        QVERIFY(isSignedOff());
    }

    void listensUntilTheTimeIsUp() {
        simulate();
        const auto one = run();
        one->start({QStringLiteral("--listen"), QStringLiteral("0.2")});
        ended(*one, 0);
        QVERIFY(isSignedOff());
    }

    void optionsAndVariablesLeadToTheCcu_data() {
        QTest::addColumn<QStringList>("variables"); // that stay; the rest is said by options
        QTest::newRow("only variables") << words("CCU_HOST CCU_USER CCU_PORTS CCU_PIN");
        QTest::newRow("only options") << QStringList{};
        QTest::newRow("CCU_CA") << words("CCU_HOST CCU_USER CCU_PORTS CCU_CA");
        QTest::newRow("--ca") << words("CCU_HOST CCU_USER CCU_PORTS --ca");
        QTest::newRow("an option wins") << words("CCU_HOST CCU_USER CCU_PORTS wrong-pin");
        QTest::newRow("--plain") << words("CCU_HOST CCU_USER --plain");
    }
    void optionsAndVariablesLeadToTheCcu() {
        QFETCH(QStringList, variables);
        simulate();
        const auto has = [&variables](const char* name) { return variables.contains(QLatin1String(name)); };
        const auto one = run();
        QStringList arguments{QStringLiteral("--export"), file(QStringLiteral("home.json"))};
        const auto say
            = [&arguments](const char* option, const QString& value) { arguments << QLatin1String(option) << value; };
        const Profile profile = m_simulator->profile();
        const QString pin = QString::fromLatin1(profile.trust.pinSha256.toHex());
        const QJsonObject ports
            = m_simulator->endpoints().value(QLatin1String(has("--plain") ? "ports" : "tlsPorts")).toObject();
        for (const char* name : {"CCU_HOST", "CCU_USER", "CCU_PORTS"})
            if (!has(name))
                one->unset(name);
        if (!has("CCU_HOST"))
            say("--host", profile.host);
        if (!has("CCU_USER"))
            say("--user", profile.user);
        for (auto it = ports.begin(); it != ports.end() && !has("CCU_PORTS"); ++it)
            say("--port", QStringLiteral("%1=%2").arg(it.key()).arg(it.value().toInt()));
        if (!has("CCU_PIN"))
            one->unset("CCU_PIN");
        if (has("wrong-pin"))
            one->set("CCU_PIN", QString(64, u'a'));
        if (has("CCU_CA"))
            one->set("CCU_CA", authority());
        if (has("--ca"))
            say("--ca", authority());
        if (has("--plain"))
            arguments << QStringLiteral("--plain");
        else if (!has("CCU_PIN") && !has("CCU_CA") && !has("--ca"))
            say("--pin", pin);
        one->start(arguments);
        ended(*one, 0);
        QCOMPARE(
            exported(QStringLiteral("home.json")).value(QLatin1String("state")), QJsonValue(QStringLiteral("live")));
        QVERIFY(isSignedOff());
    }

    //! Two at once have two registrations each interface, and neither takes the other's for the leftover of a crash.
    void runsSideBySide() {
        simulate();
        const auto first = run();
        const auto second = run();
        first->start({QStringLiteral("--listen"), QStringLiteral("600")});
        QTRY_COMPARE_WITH_TIMEOUT(snapshots(), 1, patience);
        second->start({QStringLiteral("--listen"), QStringLiteral("600")});
        QTRY_COMPARE_WITH_TIMEOUT(callbacks(), 8, patience);
        report(true);
        for (const auto* one : {&first, &second})
            QTRY_VERIFY_WITH_TIMEOUT((*one)->output().contains(contact.toUtf8()), patience);
        const auto folders = [this] { return names(QStringLiteral("without-window*"), QDir::Dirs); };
        QCOMPARE(folders().size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(snapshots(), 2, patience); // both have read the home
        for (const auto* one : {&first, &second}) {
            QVERIFY((*one)->signal(QStringLiteral("TERM")));
            ended(**one, 0);
        }
        QVERIFY(isSignedOff());
        QCOMPARE(folders(), QStringList{QStringLiteral("without-window")});
    }

    //! One that was killed holds nothing any more: the next takes its folder and removes its registrations.
    void cleansUpAfterACrash() {
        simulate();
        {
            const auto killed = run();
            killed->start({QStringLiteral("--listen"), QStringLiteral("600")});
            QTRY_COMPARE_WITH_TIMEOUT(callbacks(), 4, patience);
            QVERIFY(killed->signal(QStringLiteral("KILL")));
            QTRY_COMPARE_WITH_TIMEOUT(killed->process().state(), QProcess::NotRunning, patience);
        }
        QCOMPARE(callbacks(), 4);
        const auto next = run();
        next->start({QStringLiteral("--listen"), QStringLiteral("0")});
        ended(*next, 0);
        QCOMPARE(callbacks(), 0);
    }

private:
    //! The simulator's own certificate as a file: it has signed itself.
    [[nodiscard]] QString authority() const {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        const Profile profile = m_simulator->profile();
        socket.connectToHostEncrypted(profile.host, profile.ports.value(QStringLiteral("JSON")));
        if (!socket.waitForEncrypted(patience))
            return {};
        QFile pem(file(QStringLiteral("authority.pem")));
        if (pem.open(QIODevice::WriteOnly))
            pem.write(socket.peerCertificate().toPem());
        return pem.fileName();
    }
};

QTEST_GUILESS_MAIN(TestHeadless)
#include "tst_headless.moc"
