// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/connectionsettings.h"
#include "core/profile/endpoints.h"

#include <QTest>

using namespace ccudesk;

class ProfileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsPorts_data();
    void knowsPorts();
    void buildsUrls();
    void buildsIpv6Urls();
    void overridesPorts();
    void readsHosts_data();
    void readsHosts();
    void readsPorts();
    void refusesPorts_data();
    void refusesPorts();
    void readsPins();
    void readsTheEnvironment();
    void letsOptionsWin();
    void explainsBadSettings_data();
    void explainsBadSettings();
};

void ProfileTest::knowsPorts_data() {
    QTest::addColumn<quint16>("plain");
    QTest::addColumn<quint16>("tls");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, int plain, int tls, const char* path) {
        QTest::newRow(name) << static_cast<quint16>(plain) << static_cast<quint16>(tls) << QString::fromLatin1(path);
    };
    row("BidCos-RF", 2001, 42001, "/");
    row("BidCos-Wired", 2000, 42000, "/");
    row("HmIP-RF", 2010, 42010, "/"); // S38
    row("VirtualDevices", 9292, 49292, "/groups");
    row("CUxD", 8701, 0, "/");
    row("CCU-Jack", 2121, 2122, "/RPC3");
    row("Homegear", 2001, 2003, "/");
    row("JSON", 80, 443, "/api/homematic.cgi");
    row("Unknown", 0, 0, "/");
}

//! S38 to S42
void ProfileTest::knowsPorts() {
    QFETCH(quint16, plain);
    QFETCH(quint16, tls);
    QFETCH(QString, path);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(portOf(name, TransportSecurity::Plain), plain);
    QCOMPARE(portOf(name, TransportSecurity::Tls), tls);
    QCOMPARE(interfacePath(name), path);
}

void ProfileTest::buildsUrls() {
    Profile profile;
    profile.host = QStringLiteral("ccu3-webui");
    QCOMPARE(interfaceUrl(profile, QStringLiteral("HmIP-RF")), QUrl(QStringLiteral("https://ccu3-webui:42010/")));
    QCOMPARE(interfaceUrl(profile, QStringLiteral("VirtualDevices")),
        QUrl(QStringLiteral("https://ccu3-webui:49292/groups")));
    QCOMPARE(jsonUrl(profile), QUrl(QStringLiteral("https://ccu3-webui:443/api/homematic.cgi")));
    QVERIFY(!interfaceUrl(profile, QStringLiteral("CUxD")).isValid());
    QVERIFY(!interfaceUrl(profile, QStringLiteral("Unknown")).isValid());
    QCOMPARE(portOf(profile, QStringLiteral("Homegear")), 2002); // asks for no password
    profile.user = QStringLiteral("homegear");
    QCOMPARE(portOf(profile, QStringLiteral("Homegear")), 2003);
    QCOMPARE(portOf(profile, QStringLiteral("HmIP-RF")), 42010);
    profile.security = TransportSecurity::Plain;
    QCOMPARE(portOf(profile, QStringLiteral("Homegear")), 2001);
    QCOMPARE(interfaceUrl(profile, QStringLiteral("BidCos-RF")), QUrl(QStringLiteral("http://ccu3-webui:2001/")));
    QCOMPARE(webUrl(profile, QStringLiteral("/api/backup/version.cgi")),
        QUrl(QStringLiteral("http://ccu3-webui:80/api/backup/version.cgi")));
}

void ProfileTest::buildsIpv6Urls() {
    Profile profile;
    profile.host = QStringLiteral("fd00::20");
    QCOMPARE(jsonUrl(profile).toString(), QStringLiteral("https://[fd00::20]:443/api/homematic.cgi"));
    profile.host = *parseHost(QStringLiteral("[fe80::1%eth0]"));
    const QUrl url = interfaceUrl(profile, QStringLiteral("HmIP-RF"));
    QVERIFY(url.isValid());
    QCOMPARE(url.host(), QStringLiteral("fe80::1%eth0"));
}

void ProfileTest::overridesPorts() {
    Profile profile;
    profile.host = QStringLiteral("127.0.0.1");
    profile.ports = {{QStringLiteral("HmIP-RF"), 40001}, {QStringLiteral("JSON"), 40002}};
    QCOMPARE(interfaceUrl(profile, QStringLiteral("HmIP-RF")).port(), 40001);
    QCOMPARE(jsonUrl(profile).port(), 40002);
    QCOMPARE(interfaceUrl(profile, QStringLiteral("BidCos-RF")).port(), 42001);
}

void ProfileTest::readsHosts_data() {
    QTest::addColumn<QString>("host"); // empty: refused
    const auto row = [](const char* text, const char* host) { QTest::newRow(text) << QString::fromUtf8(host); };
    row("ccu3-webui", "ccu3-webui");
    row(" ccu3-webui ", "ccu3-webui");
    row("ccu.fritz.box", "ccu.fritz.box");
    row("ccu.fritz.box.", "ccu.fritz.box.");
    row("192.168.1.20", "192.168.1.20");
    row("[fd00::20]", "fd00::20");
    row("fe80::1%eth0", "fe80::1%eth0");
    row("", "");
    row("http://ccu", "");
    row("ccu:2001", "");
    row("ccu/path", "");
    row("Admin@ccu", "");
    row("192.168.1.300", "");
    row("192.168.1", "");
    row("a b", "");
    row("-ccu", "");
    row("ccu..box", "");
    row("cc\xc3\xbc", "");
}

//! S89, S124
void ProfileTest::readsHosts() {
    QFETCH(QString, host);
    const Result<QString> parsed = parseHost(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(parsed.has_value(), !host.isEmpty());
    if (parsed) {
        QCOMPARE(*parsed, host);
    } else {
        QCOMPARE(parsed.error().code, ErrorCode::Invalid);
    }
}

void ProfileTest::readsPorts() {
    const auto port = parsePort(QStringLiteral("hmip-rf = 12010"));
    QVERIFY(port);
    QCOMPARE(port->first, QStringLiteral("HmIP-RF"));
    QCOMPARE(port->second, 12010);
    const auto ports = parsePorts(QStringLiteral("HmIP-RF=1, BidCos-RF=65535 JSON=8443"));
    QVERIFY(ports);
    QCOMPARE(*ports,
        (QMap<QString, quint16>{
            {QStringLiteral("HmIP-RF"), 1}, {QStringLiteral("BidCos-RF"), 65535}, {QStringLiteral("JSON"), 8443}}));
    QVERIFY(parsePorts(QString())->isEmpty());
}

void ProfileTest::refusesPorts_data() {
    QTest::addColumn<QString>("part");
    QTest::newRow("2010") << QStringLiteral("HmIP-RF=42010");
    QTest::newRow("HmIP=2010") << QStringLiteral("BidCos-Wired");
    QTest::newRow("HmIP-RF=0") << QStringLiteral("1 to 65535"); // S43
    QTest::newRow("HmIP-RF=65536") << QStringLiteral("1 to 65535");
    QTest::newRow("HmIP-RF=") << QStringLiteral("1 to 65535");
    QTest::newRow("HmIP-RF=12x") << QStringLiteral("1 to 65535");
    QTest::newRow("HmIP-RF=-1") << QStringLiteral("1 to 65535");
}

//! S89, S124
void ProfileTest::refusesPorts() {
    QFETCH(QString, part);
    const auto port = parsePort(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!port);
    QCOMPARE(port.error().code, ErrorCode::Invalid);
    QVERIFY2(port.error().message.contains(part), qPrintable(port.error().message));
}

//! S124
void ProfileTest::readsPins() {
    const QByteArray hash = QByteArray::fromHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    for (const QByteArray& text :
        {hash.toHex(), hash.toHex(':'), hash.toHex(':').toUpper(), QByteArray(" sha256:" + hash.toHex() + '\n')}) {
        const auto pin = parsePin(QString::fromLatin1(text));
        QVERIFY(pin);
        QCOMPARE(*pin, hash);
    }
    for (const QByteArray& text :
        {QByteArray(), QByteArray("zz"), hash.toHex().chopped(2), QByteArray(hash.toHex() + "00"), QByteArray(64, 'g')})
        QCOMPARE(parsePin(QString::fromLatin1(text)).error().code, ErrorCode::Invalid);
}

//! S33, S97
void ProfileTest::readsTheEnvironment() {
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("CCU_HOST"), QStringLiteral("ccu3-webui"));
    environment.insert(QStringLiteral("CCU_USER"), QStringLiteral(" Admin"));
    environment.insert(QStringLiteral("CCU_PASSWORD"), QStringLiteral("geheim "));
    environment.insert(QStringLiteral("CCU_PORTS"), QStringLiteral("JSON=8443"));
    environment.insert(QStringLiteral("CCU_PIN"), QString(64, QLatin1Char('a')));
    const auto settings = connectionSettings({}, environment);
    QVERIFY(settings);
    QCOMPARE(settings->profile.host, QStringLiteral("ccu3-webui"));
    QCOMPARE(settings->profile.user, QStringLiteral(" Admin")); // S24: exactly as given
    QCOMPARE(settings->password.reveal(), QStringLiteral("geheim ")); // S60
    QCOMPARE(settings->profile.security, TransportSecurity::Tls);
    QCOMPARE(settings->profile.trust.kind, TrustRule::Kind::Pin);
    QCOMPARE(settings->profile.trust.pinSha256, QByteArray(32, '\xaa'));
    QCOMPARE(settings->profile.ports.value(QStringLiteral("JSON")), 8443);
    QVERIFY(!settings->profile.id.isEmpty());
    QCOMPARE(connectionSettings({}, environment)->profile.id, settings->profile.id);
    environment.insert(QStringLiteral("CCU_HOST"), QStringLiteral("other"));
    QVERIFY(connectionSettings({}, environment)->profile.id != settings->profile.id);
}

void ProfileTest::letsOptionsWin() {
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("CCU_HOST"), QStringLiteral("one"));
    environment.insert(QStringLiteral("CCU_USER"), QStringLiteral("Admin"));
    environment.insert(QStringLiteral("CCU_PORTS"), QStringLiteral("JSON=8443 HmIP-RF=1"));
    environment.insert(QStringLiteral("CCU_PIN"), QString(64, QLatin1Char('a')));
    ConnectionOptions options;
    options.host = QStringLiteral("two");
    options.user = QStringLiteral("Desk");
    options.ports = QStringList{QStringLiteral("JSON=9443")};
    options.caFile = QStringLiteral("/tmp/ca.pem");
    options.isPlain = true;
    options.allowsPublicAddress = true;
    const auto settings = connectionSettings(options, environment);
    QVERIFY(settings);
    QCOMPARE(settings->profile.host, QStringLiteral("two"));
    QCOMPARE(settings->profile.user, QStringLiteral("Desk"));
    QCOMPARE(settings->profile.ports.value(QStringLiteral("JSON")), 9443);
    QCOMPARE(settings->profile.ports.value(QStringLiteral("HmIP-RF")), 1);
    QCOMPARE(settings->profile.trust.kind, TrustRule::Kind::CaFile);
    QCOMPARE(settings->profile.security, TransportSecurity::Plain);
    QVERIFY(settings->profile.allowsPublicAddress);
}

void ProfileTest::explainsBadSettings_data() {
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("no host") << QStringLiteral("CCU_HOST") << QString();
    QTest::newRow("bad host") << QStringLiteral("CCU_HOST") << QStringLiteral("http://ccu");
    QTest::newRow("bad port") << QStringLiteral("CCU_PORTS") << QStringLiteral("JSON=abc");
    QTest::newRow("bad pin") << QStringLiteral("CCU_PIN") << QStringLiteral("abc");
    QTest::newRow("pin and CA") << QStringLiteral("CCU_CA") << QStringLiteral("/tmp/ca.pem");
}

void ProfileTest::explainsBadSettings() {
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("CCU_HOST"), QStringLiteral("ccu"));
    environment.insert(QStringLiteral("CCU_PIN"), QString(64, QLatin1Char('a')));
    QVERIFY(connectionSettings({}, environment));
    environment.insert(variable, value);
    const auto settings = connectionSettings({}, environment);
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, ErrorCode::Invalid);
    QVERIFY(settings.error().message.endsWith(QLatin1Char('.')));
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
