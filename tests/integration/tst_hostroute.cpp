// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/hostroute.h"
#include "tests/support/livehome.h"
#include "tests/support/simulatedhome.h"

#include <QNetworkInterface>
#include <QTest>

using namespace ccudesk;
using ccudesk::test::goLive;
using ccudesk::test::reach;
using ccudesk::test::signOff;
using ccudesk::test::SimulatedHome;

//! S3: nothing is sent to a CCU on the internet before the person has agreed.
class TestHostRoute : public QObject {
    Q_OBJECT

    //! The simulated CCU on this computer, though the name leads to a public address (RFC 5737) as well.
    static QFuture<Result<HostRoute>> publicRoute(const QString& host, QObject*) {
        const HostRoute route{
            {QHostAddress(host), QHostAddress(QStringLiteral("203.0.113.7"))}, QHostAddress(QHostAddress::LocalHost)};
        return readyFuture(Result<HostRoute>(route));
    }

private Q_SLOTS:
    void knowsPublicAddresses_data() {
        QTest::addColumn<bool>("isPublic");
        for (const char* own :
            {"127.0.0.1", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.178.20", "169.254.1.1", "100.64.0.1",
                "100.127.255.255", "::1", "fe80::1", "fe80::1%eth0", "fd12:3456::1", "::ffff:192.168.1.20"})
            QTest::newRow(own) << false;
        for (const char* foreign : {"8.8.8.8", "172.15.255.255", "172.32.0.1", "192.167.255.255", "192.169.0.1",
                 "100.63.255.255", "100.128.0.1", "11.0.0.1", "2001:db8::7", "::ffff:203.0.113.7", "fec0::1"})
            QTest::newRow(foreign) << true;
    }
    //! S106
    void knowsPublicAddresses() {
        QFETCH(bool, isPublic);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(isPublicAddress(address), isPublic);
    }

    //! Whatever addresses this computer has, itself is not on the other side of a router.
    void ownIPv6AddressesAreNotPublic() {
        const auto addresses = QNetworkInterface::allAddresses();
        for (const QHostAddress& address : addresses)
            if (address.protocol() == QAbstractSocket::IPv6Protocol)
                QVERIFY2(!isPublicAddress(address), qPrintable(address.toString()));
    }

    //! S107
    void nothingIsSentBeforeThePersonAgrees() {
        SimulatedHome home;
        const auto installation
            = home.install(home.profile(), SimulatedHome::quickTimings(), &TestHostRoute::publicRoute);
        installation->connection().open();
        reach(*installation, ConnectionState::Failed);
        const Error error = installation->connection().lastError();
        QCOMPARE(error.code, ErrorCode::Exposed);
        QVERIFY(error.message.contains(QStringLiteral("203.0.113.7")));
        QVERIFY(installation->connection().requestCounts().isEmpty());
        QCOMPARE(installation->connection().callbackAddress(), QString());
        QVERIFY(home.simulator.requestCounts().isEmpty());
        QVERIFY(signOff(*installation));
    }

    void whoAgreesIsConnected() {
        SimulatedHome home;
        Profile profile = home.profile();
        profile.allowsPublicAddress = true;
        const auto installation = home.install(profile, SimulatedHome::quickTimings(), &TestHostRoute::publicRoute);
        goLive(*installation);
        QVERIFY(signOff(*installation));
    }
};

QTEST_GUILESS_MAIN(TestHostRoute)
#include "tst_hostroute.moc"
