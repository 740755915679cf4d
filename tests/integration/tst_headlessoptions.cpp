// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headlessstage.h"

#include <QSslSocket>

using namespace ccudesk;

//! How options and variables lead `ccudesk` to the CCU.
class TestHeadlessOptions : public HeadlessStage {
    Q_OBJECT

private Q_SLOTS:
    void optionsAndVariablesLeadToTheCcu_data() {
        QTest::addColumn<QStringList>("variables"); // that stay; the rest is said by options
        QTest::newRow("only variables") << words("CCU_HOST CCU_USER CCU_PORTS CCU_PIN");
        QTest::newRow("only options") << QStringList{};
        QTest::newRow("CCU_CA") << words("CCU_HOST CCU_USER CCU_PORTS CCU_CA");
        QTest::newRow("--ca") << words("CCU_HOST CCU_USER CCU_PORTS --ca");
        QTest::newRow("an option wins") << words("CCU_HOST CCU_USER CCU_PORTS wrong-pin");
        QTest::newRow("--plain") << words("CCU_HOST CCU_USER --plain");
    }
    //! S60
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

QTEST_GUILESS_MAIN(TestHeadlessOptions)
#include "tst_headlessoptions.moc"
