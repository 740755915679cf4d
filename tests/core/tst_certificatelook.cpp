// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/certificatelook.h"
#include "tests/support/certificates.h"
#include "tests/support/fakeccu.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace ccudesk;
using ccudesk::test::FakeCcu;
using ccudesk::test::TestCertificate;

//! S35, S97: what a person compares at the first contact, against real TLS servers. They must not see one byte of a
//! request meanwhile.
class TestCertificateLook : public QObject {
    Q_OBJECT

    static Profile profileOf(quint16 port) {
        Profile profile;
        profile.host = QStringLiteral("127.0.0.1");
        profile.ports.insert(QStringLiteral("JSON"), port);
        return profile;
    }
    Result<ShownCertificate> look(quint16 port) {
        const auto future = lookAtCertificate(profileOf(port), this);
        (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000);
        return future.isFinished() ? future.result() : failure(ErrorCode::Timeout, QStringLiteral("never"));
    }
    Result<ShownCertificate> lookAt(const TestCertificate& certificate) {
        FakeCcu ccu;
        ccu.setCertificate(certificate);
        if (!ccu.listen())
            return failure(ErrorCode::Network, QStringLiteral("cannot listen"));
        const auto shown = look(ccu.port());
        if (ccu.plainBytes() != 0 || !ccu.requests().isEmpty())
            return failure(ErrorCode::Protocol, QStringLiteral("something was sent"));
        return shown;
    }

    test::CertificateWorkshop m_workshop;

private Q_SLOTS:
    void initTestCase() {
        (void)m_workshop.selfSigned(QStringLiteral("probe"));
        QVERIFY2(m_workshop.isUsable(), qPrintable(m_workshop.error()));
    }

    //! As OpenCCU makes it (protocol §7): self-signed, EC P-384, naming its own address.
    void showsWhatAPersonCompares() {
        const TestCertificate own = m_workshop.selfSigned(QStringLiteral("lindenhof-ccu"));
        const auto shown = lookAt(own);
        QVERIFY2(shown, shown ? "" : qPrintable(shown.error().message));
        QCOMPARE(shown->sha256, own.pin());
        QCOMPARE(shown->subject, QStringLiteral("lindenhof-ccu"));
        QCOMPARE(shown->issuer, QStringLiteral("lindenhof-ccu"));
        QCOMPARE(shown->key, QStringLiteral("EC, 384 bit"));
        QCOMPARE(shown->validFrom, own.certificate.effectiveDate());
        QCOMPARE(shown->validUntil, own.certificate.expiryDate());
        QVERIFY(shown->isSelfSigned);
        QVERIFY(shown->isNameRight);
        QVERIFY(shown->isDateRight);
        QVERIFY(!shown->isTrusted);
    }

    void tellsAnotherName() {
        const auto shown = lookAt(m_workshop.selfSigned(QStringLiteral("other"), QStringLiteral("DNS:other.example")));
        QVERIFY(shown);
        QVERIFY(!shown->isNameRight);
        QVERIFY(shown->isDateRight);
    }

    void tellsAnEndedOne() {
        const auto shown = lookAt(m_workshop.expired(QStringLiteral("old")));
        QVERIFY(shown);
        QVERIFY(!shown->isDateRight);
        QVERIFY(!shown->isTrusted);
    }

    //! An authority that this computer does not know is no authority.
    void namesWhoSignedIt() {
        const TestCertificate authority = m_workshop.authority(QStringLiteral("Lindenhof CA"));
        const auto shown = lookAt(m_workshop.signedBy(authority, QStringLiteral("ccu")));
        QVERIFY(shown);
        QCOMPARE(shown->subject, QStringLiteral("ccu"));
        QCOMPARE(shown->issuer, QStringLiteral("Lindenhof CA"));
        QVERIFY(!shown->isSelfSigned);
        QVERIFY(!shown->isTrusted);
    }

    //! Homegear without a web page shows it where it speaks XML-RPC.
    void looksAtHomegearToo() {
        const TestCertificate own = m_workshop.selfSigned(QStringLiteral("homegear"));
        FakeCcu homegear;
        homegear.setCertificate(own);
        QVERIFY(homegear.listen());
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        Profile profile = profileOf(gone.serverPort());
        gone.close();
        profile.ports.insert(QStringLiteral("Homegear"), homegear.port());
        const auto future = lookAtCertificate(profile, this);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
        QVERIFY2(future.result(), future.result() ? "" : qPrintable(future.result().error().message));
        QCOMPARE(future.result()->sha256, own.pin());
        QVERIFY(homegear.requests().isEmpty());
    }

    void saysWhyThereIsNone() {
        QTcpServer noTls; // says something of its own instead of shaking hands
        connect(&noTls, &QTcpServer::newConnection, this, [&noTls] {
            QTcpSocket* caller = noTls.nextPendingConnection();
            connect(caller, &QTcpSocket::readyRead, caller, [caller] { caller->write("220 a mail server\r\n"); });
        });
        QVERIFY(noTls.listen(QHostAddress::LocalHost));
        const auto plain = look(noTls.serverPort());
        QVERIFY(!plain);
        QCOMPARE(plain.error().code, ErrorCode::Tls);
        QVERIFY(plain.error().message.contains(QStringLiteral("does not speak TLS")));
        const quint16 port = noTls.serverPort();
        noTls.close();
        const auto refused = look(port);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Network);
        QVERIFY(refused.error().message.contains(QStringLiteral("refuses the connection")));
    }

    void endsWithWhoAsked() {
        FakeCcu silent;
        QVERIFY(silent.listen());
        auto asker = std::make_unique<QObject>();
        const auto future = lookAtCertificate(profileOf(silent.port()), asker.get());
        QTRY_COMPARE(silent.connections(), 1);
        asker.reset();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCertificateLook)
#include "tst_certificatelook.moc"
