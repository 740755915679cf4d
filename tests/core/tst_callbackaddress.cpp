// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/callbackaddress.h"
#include "core/ccu/callbackchoices.h"
#include "core/ccu/callbacklistener.h"
#include "core/profile/firewallrule.h"

#include <QTcpSocket>
#include <QTest>

using namespace ccudesk;

class TestCallbackAddress : public QObject {
    Q_OBJECT
    SystemClock m_clock;
    const QHostAddress m_home{QStringLiteral("127.0.0.1")};
    const QHostAddress m_office{QStringLiteral("127.0.0.2")};

    static bool isOpen(const QHostAddress& address, const QString& text) {
        QTcpSocket socket;
        socket.connectToHost(address, text.section(QLatin1Char(':'), -1).toUShort());
        return socket.waitForConnected(5'000);
    }

private Q_SLOTS:
    //! S56
    void followsTheLocalAddress() {
        CallbackListener listener(m_clock);
        listener.setAllowedPeers({m_home, m_office});
        CallbackAddress callback(listener, {});
        QVERIFY(callback.text().isEmpty());
        QVERIFY(callback.listenTowards(m_home));
        const QString first = callback.text();
        QVERIFY2(first.startsWith(QStringLiteral("127.0.0.1:")), qPrintable(first));
        QVERIFY(callback.listenTowards(m_home));
        QCOMPARE(callback.text(), first); // a registered URL must stay
        QVERIFY(callback.isFor(m_home));
        QVERIFY(!callback.isFor(m_office));
        QVERIFY(callback.listenTowards(m_office));
        QVERIFY2(callback.text().startsWith(QStringLiteral("127.0.0.2:")), qPrintable(callback.text()));
        QVERIFY(isOpen(m_office, callback.text()));
        QVERIFY(!isOpen(m_home, first));
        callback.stop();
        QVERIFY(callback.text().isEmpty());
    }

    void aChosenAddressStays() {
        CallbackListener listener(m_clock);
        CallbackAddress callback(listener, {QStringLiteral("127.0.0.1"), 0, QStringLiteral("desk.example"), 4000});
        QVERIFY(callback.listenTowards(m_office));
        QCOMPARE(callback.text(), QStringLiteral("desk.example:4000"));
        QVERIFY(callback.isFor(m_home));
        QVERIFY(callback.isFor(m_office));
    }

    //! S50: a firewall is told once, so the port is one of a few; each CCU and each program takes its own.
    void takesTheFirstFreeOfTheUsualPorts() {
        CallbackListener first(m_clock);
        CallbackListener second(m_clock);
        CallbackAddress one(first, {});
        CallbackAddress other(second, {});
        QVERIFY(one.listenTowards(m_home));
        QVERIFY(other.listenTowards(m_home));
        const auto port
            = [](const CallbackAddress& callback) { return callback.text().section(QLatin1Char(':'), -1).toInt(); };
        QVERIFY(port(one) != port(other));
        for (const CallbackAddress* callback : {&one, &other})
            QVERIFY(port(*callback) >= usualCallbackPort && port(*callback) < usualCallbackPort + usualCallbackPorts);
    }

    //! S53, S76: which of this computer's addresses the CCU can call.
    void knowsWhichAddressFits_data() {
        QTest::addColumn<QString>("own");
        QTest::addColumn<int>("prefix");
        QTest::addColumn<CallbackChoice::Fit>("fit");
        using Fit = CallbackChoice::Fit;
        QTest::newRow("by the route") << QStringLiteral("192.168.1.14") << 24 << Fit::Route;
        QTest::newRow("second card") << QStringLiteral("192.168.1.15") << 24 << Fit::Network;
        QTest::newRow("VPN") << QStringLiteral("10.8.0.2") << 24 << Fit::Elsewhere;
        QTest::newRow("IPv6") << QStringLiteral("2001:db8::14") << 64 << Fit::Elsewhere;
        QTest::newRow("loopback") << QStringLiteral("127.0.0.1") << 8 << Fit::Unreachable;
        QTest::newRow("link-local") << QStringLiteral("169.254.3.4") << 16 << Fit::Unreachable;
        QTest::newRow("link-local IPv6") << QStringLiteral("fe80::14%eth0") << 64 << Fit::Unreachable;
    }
    void knowsWhichAddressFits() {
        QFETCH(const QString, own);
        QFETCH(const int, prefix);
        QFETCH(const CallbackChoice::Fit, fit);
        QNetworkAddressEntry entry;
        entry.setIp(QHostAddress(own));
        entry.setPrefixLength(prefix);
        const HostRoute route{
            {QHostAddress(QStringLiteral("192.168.1.20"))}, QHostAddress(QStringLiteral("192.168.1.14"))};
        QCOMPARE(callbackFit(entry, route), fit);
    }

    //! S54, S79: a guest behind its host is told from another network, and neither from what is fine.
    void knowsWhereAddressesAreTranslated_data() {
        QTest::addColumn<QString>("own");
        QTest::addColumn<int>("prefix");
        QTest::addColumn<QString>("ccu");
        QTest::addColumn<CallbackChoice::Doubt>("doubt");
        using Doubt = CallbackChoice::Doubt;
        const auto row = [](const char* name, const char* own, int prefix, const char* ccu, Doubt doubt) {
            QTest::newRow(name) << QString::fromLatin1(own) << prefix << QString::fromLatin1(ccu) << doubt;
        };
        row("same network", "192.168.1.14", 24, "192.168.1.20", Doubt::None);
        row("VirtualBox, QEMU", "10.0.2.15", 24, "192.168.1.20", Doubt::UsualNat);
        row("libvirt", "192.168.122.77", 24, "192.168.1.20", Doubt::UsualNat);
        row("Docker", "172.17.0.2", 16, "192.168.1.20", Doubt::UsualNat);
        row("the CCU is a guest there, too", "192.168.122.77", 24, "192.168.122.5", Doubt::None);
        row("a home that uses such addresses", "10.0.2.15", 24, "10.0.2.20", Doubt::None);
        row("another network of the house", "192.168.2.14", 24, "192.168.1.20", Doubt::OtherNetwork);
        row("VPN", "10.8.0.2", 32, "192.168.1.20", Doubt::OtherNetwork);
        row("the CCU runs here", "127.0.0.1", 8, "127.0.0.1", Doubt::None);
        row("size not told", "10.8.0.2", -1, "192.168.1.20", Doubt::None);
        row("IPv6 beside IPv4", "2001:db8::14", 64, "192.168.1.20", Doubt::None);
    }
    void knowsWhereAddressesAreTranslated() {
        QFETCH(const QString, own);
        QFETCH(const int, prefix);
        QFETCH(const QString, ccu);
        QFETCH(const CallbackChoice::Doubt, doubt);
        QNetworkAddressEntry entry;
        entry.setIp(QHostAddress(own));
        entry.setPrefixLength(prefix);
        QCOMPARE(callbackDoubt(entry, {{QHostAddress(ccu)}, QHostAddress(own)}), doubt);
    }

    //! Right when the CCU itself is on this computer.
    void loopbackFitsALocalCcu() {
        const HostRoute here{{m_home}, m_home};
        const QList<CallbackChoice> choices = callbackChoices(here);
        QVERIFY(!choices.isEmpty());
        QCOMPARE(choices.constFirst().address, m_home.toString());
        QCOMPARE(choices.constFirst().fit, CallbackChoice::Fit::Route);
    }

    void firewallRules() {
        const QString ccu = QStringLiteral("192.168.1.20");
        QCOMPARE(firewallRule(FirewallKind::Linux, ccu, 43439, 43454),
            QStringLiteral("sudo ufw allow proto tcp from 192.168.1.20 to any port 43439:43454"));
        QCOMPARE(firewallRule(FirewallKind::Windows, ccu, 2080, 2080),
            QStringLiteral("netsh advfirewall firewall add rule name=\"CCU Desk\" dir=in action=allow protocol=TCP "
                           "localport=2080 remoteip=192.168.1.20"));
        QVERIFY(firewallRule(FirewallKind::MacOs, ccu, 2080, 2080).isEmpty());
    }

    void ipv6HasBrackets() {
        CallbackListener listener(m_clock);
        CallbackAddress loopback(listener, {});
        if (!loopback.listenTowards(QHostAddress(QHostAddress::LocalHostIPv6)))
            QSKIP("this computer has no IPv6");
        QVERIFY2(loopback.text().startsWith(QStringLiteral("[::1]:")), qPrintable(loopback.text()));
        CallbackAddress announced(listener, {QStringLiteral("127.0.0.1"), 0, QStringLiteral("fe80::1%eth0"), 4000});
        QVERIFY(announced.listenTowards(m_home));
        QCOMPARE(announced.text(), QStringLiteral("[fe80::1]:4000"));
    }

    void saysWhenItCannotListen() {
        CallbackListener listener(m_clock);
        CallbackAddress callback(listener, {});
        QVERIFY(!callback.listenTowards(QHostAddress(QStringLiteral("203.0.113.1"))));
        QVERIFY(callback.text().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCallbackAddress)
#include "tst_callbackaddress.moc"
