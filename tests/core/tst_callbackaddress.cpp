// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/callbackaddress.h"
#include "core/ccu/callbacklistener.h"

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
