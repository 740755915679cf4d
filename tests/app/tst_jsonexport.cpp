// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonexport.h"
#include "core/ccu/installation.h"
#include "tests/support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

class JsonExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void masksSecrets_data();
    void masksSecrets();
};

void JsonExportTest::masksSecrets_data() {
    QTest::addColumn<QString>("parameter");
    QTest::newRow("access code") << QStringLiteral("CODE_ID");
    QTest::newRow("radio key") << QStringLiteral("AES_KEY");
}

//! S120
void JsonExportTest::masksSecrets() {
    QFETCH(const QString, parameter);
    const test::FakeClock clock;
    const QTemporaryDir folder;
    Installation home({}, Secret(QStringLiteral("s3cret")), folder.path(), clock);
    Device device;
    device.interface = QStringLiteral("HmIP-RF");
    device.address = QStringLiteral("00000000000001");
    Channel channel;
    channel.address = device.address + QStringLiteral(":1");
    channel.index = 1;
    device.channels = {channel};
    home.devices().put({device});
    home.values().addChannels({device.keyOf(channel)});
    const ValueEvent secret{channel.address, parameter, Value(471'147)};
    const ValueEvent open{channel.address, QStringLiteral("STATE"), Value(815'518)};
    home.values().apply({device.interface, clock.nowMs(), {secret, open}});

    const QByteArray all = QJsonDocument(exportInstallation(home, clock)).toJson();
    QVERIFY(all.contains(parameter.toLatin1()));
    QVERIFY(!all.contains("471147"));
    QVERIFY(all.contains("815518"));
    QVERIFY(!all.contains("s3cret"));
    QCOMPARE(exportEvent(device.interface, secret, 1).value(QLatin1String("value")), QJsonValue(QStringLiteral("•••")));
    QCOMPARE(exportEvent(device.interface, open, 1).value(QLatin1String("value")), QJsonValue(815'518));
}

QTEST_GUILESS_MAIN(JsonExportTest)
#include "tst_jsonexport.moc"
