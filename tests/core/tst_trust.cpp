// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/trustpolicy.h"
#include "core/rpc/networktransport.h"
#include "tests/support/certificates.h"
#include "tests/support/fakeccu.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;
using ccudesk::test::FakeCcu;
using ccudesk::test::TestCertificate;

//! Requirement S125: wrong certificate, wrong host, expired, changed pin; each against a real TLS server. Whoever is
//! not trusted must not see one byte of the request, which carries the password.
class TrustTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void judges_data();
    void judges();
    void whatIsRefusedChangesNoRemark();
    void namesBothFingerprintsWhenTheCertificateChanged();
    void checksEveryConnection();
    void distrustsConnectionsNobodyAskedFor();
    void trustsManyConnectionsAtOnce();
    void refusesAWeakKey_data();
    void refusesAWeakKey();
    void refusesOldTls();
    void explainsAPortWithoutTls();
    void refusesBadRules();

private:
    enum class Server { SelfSigned, OtherName, Expired, ExpiringSoon, SignedByCa, SignedByCaOtherName };
    [[nodiscard]] const TestCertificate& certificateOf(Server server) const;
    [[nodiscard]] TrustRule pinOf(const TestCertificate& certificate) const {
        return {TrustRule::Kind::Pin, {}, certificate.pin()};
    }

    test::CertificateWorkshop m_workshop;
    TestCertificate m_selfSigned;
    TestCertificate m_renewed;
    TestCertificate m_otherName;
    TestCertificate m_expired;
    TestCertificate m_expiringSoon;
    TestCertificate m_authority;
    TestCertificate m_signed;
    TestCertificate m_signedOtherName;
};

namespace {

Result<HttpReply> ask(NetworkTransport& transport, const QUrl& url) {
    HttpRequest request;
    request.url = url;
    request.body = "<methodCall/>";
    request.credentials = Credentials{QStringLiteral("Admin"), Secret(QStringLiteral("geheim"))};
    request.label = QStringLiteral("getVersion");
    request.timeout = std::chrono::seconds(5);
    const QFuture<Result<HttpReply>> future = transport.send(request);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        return failure(ErrorCode::Cancelled, QStringLiteral("the test waited too long"));
    return future.result();
}

FakeCcu::Answer answer(const FakeCcu::Request&) {
    return FakeCcu::ok("<methodResponse/>");
}

} // namespace

void TrustTest::initTestCase() {
    m_selfSigned = m_workshop.selfSigned(QStringLiteral("ccu3-webui"));
    m_renewed = m_workshop.selfSigned(QStringLiteral("ccu3-renewed"));
    m_otherName = m_workshop.selfSigned(QStringLiteral("ccu3-other"), QStringLiteral("IP:192.168.1.99"));
    m_expired = m_workshop.expired(QStringLiteral("ccu3-expired"));
    m_expiringSoon = m_workshop.expiringSoon(QStringLiteral("ccu3-soon"));
    m_authority = m_workshop.authority(QStringLiteral("homeca"));
    m_signed = m_workshop.signedBy(m_authority, QStringLiteral("signed"));
    m_signedOtherName
        = m_workshop.signedBy(m_authority, QStringLiteral("signedother"), QStringLiteral("IP:192.168.1.99"));
    QVERIFY2(m_workshop.isUsable(), qPrintable(m_workshop.error()));
    QCOMPARE(m_selfSigned.key.length(), 384);
    QVERIFY(m_expired.certificate.expiryDate() < QDateTime::currentDateTime());
}

const TestCertificate& TrustTest::certificateOf(Server server) const {
    switch (server) {
    case Server::OtherName:
        return m_otherName;
    case Server::Expired:
        return m_expired;
    case Server::ExpiringSoon:
        return m_expiringSoon;
    case Server::SignedByCa:
        return m_signed;
    case Server::SignedByCaOtherName:
        return m_signedOtherName;
    case Server::SelfSigned:
        break;
    }
    return m_selfSigned;
}

void TrustTest::judges_data() {
    QTest::addColumn<Server>("server");
    QTest::addColumn<TrustRule>("rule");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<QString>("part");
    const TrustRule roots;
    const TrustRule ca{TrustRule::Kind::CaFile, m_authority.pemFile, {}};
    const QString unknown = QStringLiteral("No authority known here");

    QTest::newRow("self-signed, roots") << Server::SelfSigned << roots << false << unknown;
    QTest::newRow("self-signed, CA file") << Server::SelfSigned << ca << false << unknown;
    QTest::newRow("self-signed, its pin") << Server::SelfSigned << pinOf(m_selfSigned) << true << QString();
    QTest::newRow("self-signed, other pin")
        << Server::SelfSigned << pinOf(m_renewed) << false << QStringLiteral("another certificate");
    QTest::newRow("other name, its pin") << Server::OtherName << pinOf(m_otherName) << true
                                         << QStringLiteral("made for another name");
    QTest::newRow("other name, roots") << Server::OtherName << roots << false << unknown;
    QTest::newRow("expired, its pin") << Server::Expired << pinOf(m_expired) << true
                                      << QStringLiteral("has expired on");
    QTest::newRow("expiring soon, its pin")
        << Server::ExpiringSoon << pinOf(m_expiringSoon) << true << QStringLiteral("expires on");
    QTest::newRow("expired, roots") << Server::Expired << roots << false << QStringLiteral("not valid at this date");
    QTest::newRow("own CA, CA file") << Server::SignedByCa << ca << true << QString();
    QTest::newRow("own CA, roots") << Server::SignedByCa << roots << false << unknown;
    const TrustRule unchecked{TrustRule::Kind::Unchecked, {}, {}}; // the person's last resort: any will do
    QTest::newRow("self-signed, unchecked") << Server::SelfSigned << unchecked << true << QString();
    QTest::newRow("expired, unchecked") << Server::Expired << unchecked << true << QStringLiteral("has expired on");
    QTest::newRow("own CA, its pin") << Server::SignedByCa << pinOf(m_signed) << true << QString();
    QTest::newRow("own CA, the CA's pin")
        << Server::SignedByCa << pinOf(m_authority) << false << QStringLiteral("another certificate");
    QTest::newRow("own CA, other name, CA file")
        << Server::SignedByCaOtherName << ca << false << QStringLiteral("another name than 127.0.0.1");
    QTest::newRow("own CA, other name, its pin")
        << Server::SignedByCaOtherName << pinOf(m_signedOtherName) << true << QStringLiteral("made for another name");
}

//! S36, S37, S98
void TrustTest::judges() {
    QFETCH(Server, server);
    QFETCH(TrustRule, rule);
    QFETCH(bool, isTrusted);
    QFETCH(QString, part);
    FakeCcu ccu(answer);
    ccu.setCertificate(certificateOf(server));
    QVERIFY(ccu.listen());
    const auto policy = TrustPolicy::create(rule);
    QVERIFY(policy);
    NetworkTransport transport(policy->get());
    const Result<HttpReply> reply = ask(transport, ccu.url());
    QCOMPARE(reply.has_value(), isTrusted);
    QCOMPARE(ccu.connections(), 1);
    if (isTrusted) {
        QCOMPARE(reply->body, QByteArray("<methodResponse/>"));
        // U3: what a pin forgives is said; what is fine is not worth a word, and a name presses nobody
        QCOMPARE((*policy)->remark().sentence.isEmpty(), part.isEmpty());
        QCOMPARE((*policy)->remark().isPressing, part.contains(QStringLiteral("expire")));
        QVERIFY2((*policy)->remark().sentence.contains(part), qPrintable((*policy)->remark().sentence));
        return;
    }
    QCOMPARE(reply.error().code, ErrorCode::Tls);
    QVERIFY2(reply.error().message.contains(part), qPrintable(reply.error().message));
    // the proof: what came through the TLS layer is nothing at all, so no credentials either
    QTRY_COMPARE(ccu.plainBytes(), 0);
    QVERIFY(ccu.requests().isEmpty());
}

//! An add-on beside the CCU may show another certificate on its own port.
void TrustTest::whatIsRefusedChangesNoRemark() {
    FakeCcu ccu(answer);
    ccu.setCertificate(certificateOf(Server::Expired));
    FakeCcu addOn(answer);
    addOn.setCertificate(certificateOf(Server::SelfSigned));
    QVERIFY(ccu.listen() && addOn.listen());
    const auto policy = TrustPolicy::create(pinOf(m_expired));
    QVERIFY(policy);
    NetworkTransport transport(policy->get());
    QVERIFY(ask(transport, ccu.url()));
    const QString remark = (*policy)->remark().sentence;
    QVERIFY(!remark.isEmpty());
    QVERIFY(!ask(transport, addOn.url()));
    QCOMPARE((*policy)->remark().sentence, remark);
}

void TrustTest::namesBothFingerprintsWhenTheCertificateChanged() {
    const auto policy = TrustPolicy::create(pinOf(m_selfSigned));
    QVERIFY(policy);
    NetworkTransport transport(policy->get());
    FakeCcu before(answer);
    before.setCertificate(m_selfSigned);
    QVERIFY(before.listen());
    QVERIFY(ask(transport, before.url()));
    const quint16 port = before.port();
    before.stop();

    FakeCcu after(answer); // protocol §7: the CCU makes a new certificate when the old one ends or is deleted
    after.setCertificate(m_renewed);
    QVERIFY(after.listen(port));
    const Result<HttpReply> reply = ask(transport, after.url());
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Tls);
    for (const TestCertificate& certificate : {m_selfSigned, m_renewed}) {
        QVERIFY(reply.error().message.contains(fingerprintText(certificate.pin())));
        QVERIFY(reply.error().detail.contains(fingerprintText(certificate.pin())));
    }
    QCOMPARE(after.plainBytes(), 0);
}

void TrustTest::checksEveryConnection() {
    // the same transport, the same port: the first connection was fine, the second one meets somebody else
    FakeCcu ccu(answer);
    ccu.setCertificate(m_signed);
    QVERIFY(ccu.listen());
    const auto policy = TrustPolicy::create(pinOf(m_signed));
    QVERIFY(policy);
    NetworkTransport transport(policy->get());
    QVERIFY(ask(transport, ccu.url()));
    const qint64 bytes = ccu.plainBytes();
    ccu.dropConnections();
    ccu.setCertificate(m_renewed);
    const Result<HttpReply> reply = ask(transport, ccu.url());
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Tls);
    QCOMPARE(ccu.plainBytes(), bytes);
    ccu.setCertificate(m_signed);
    QVERIFY(ask(transport, ccu.url()));
}

void TrustTest::distrustsConnectionsNobodyAskedFor() {
    // many requests at once make QNetworkAccessManager open several connections; none may carry anything
    FakeCcu ccu(answer);
    ccu.setCertificate(m_renewed);
    QVERIFY(ccu.listen());
    const auto policy = TrustPolicy::create(pinOf(m_selfSigned));
    QVERIFY(policy);
    NetworkTransport transport(policy->get());
    QList<QFuture<Result<HttpReply>>> futures;
    HttpRequest request;
    request.url = ccu.url();
    request.body = "<methodCall/>";
    for (int i = 0; i < 12; ++i)
        futures << transport.send(request);
    for (const QFuture<Result<HttpReply>>& future : std::as_const(futures)) {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000);
        QCOMPARE(future.result().error().code, ErrorCode::Tls);
        QVERIFY2(future.result().error().message.contains(QStringLiteral("another certificate")),
            qPrintable(future.result().error().message));
    }
    QVERIFY(ccu.connections() > 1);
    QCOMPARE(ccu.plainBytes(), 0);
}

void TrustTest::trustsManyConnectionsAtOnce() {
    FakeCcu ccu(answer);
    ccu.setCertificate(m_selfSigned);
    QVERIFY(ccu.listen());
    const auto policy = TrustPolicy::create(pinOf(m_selfSigned));
    QVERIFY(policy);
    NetworkTransport transport(policy->get());
    QList<QFuture<Result<HttpReply>>> futures;
    HttpRequest request;
    request.url = ccu.url();
    request.body = "<methodCall/>";
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 12; ++i)
            futures << transport.send(request);
        for (const QFuture<Result<HttpReply>>& future : std::as_const(futures)) {
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000);
            QVERIFY2(future.result(), qPrintable(future.result() ? QString() : future.result().error().message));
        }
        ccu.dropConnections();
    }
    QVERIFY(ccu.connections() > 1);
}

void TrustTest::refusesAWeakKey_data() {
    QTest::addColumn<TrustRule::Kind>("kind");
    QTest::newRow("its pin") << TrustRule::Kind::Pin;
    QTest::newRow("it is the authority") << TrustRule::Kind::CaFile;
}

//! OpenSSL's own server takes such a key when told to; Qt's does not.
void TrustTest::refusesAWeakKey() {
    QFETCH(const TrustRule::Kind, kind);
    const TestCertificate weak = m_workshop.weak(QStringLiteral("weak"));
    QVERIFY2(m_workshop.isUsable(), qPrintable(m_workshop.error()));
    QVERIFY(hasWeakKey(weak.certificate));
    QVERIFY(!hasWeakKey(m_selfSigned.certificate));
    QVERIFY(!hasWeakKey(m_workshop.ed25519(QStringLiteral("edwards")).certificate));
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(QStringLiteral("openssl"),
        {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"), QStringLiteral("-cert"),
            weak.pemFile, QStringLiteral("-key"), weak.keyFile, QStringLiteral("-cipher"),
            QStringLiteral("DEFAULT@SECLEVEL=0")});
    static const QRegularExpression accepting(QStringLiteral("ACCEPT \\S+:(\\d+)"));
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += server.readAll(), accepting.match(QString::fromLatin1(said)).hasMatch()), 10'000);
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(accepting.match(QString::fromLatin1(said)).captured(1).toInt());
    const auto policy = TrustPolicy::create({kind, weak.pemFile, weak.pin()});
    QVERIFY(policy);
    NetworkTransport transport(policy->get());
    const Result<HttpReply> reply = ask(transport, url);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Tls);
    QVERIFY2(reply.error().message.contains(QStringLiteral("only 1024 bit")), qPrintable(reply.error().message));
    server.kill();
    QVERIFY(server.waitForFinished(10'000));
    said += server.readAll(); // it prints what it reads above TLS
    QVERIFY2(!said.contains("methodCall") && !said.contains("Authorization"), said.constData());
}

void TrustTest::refusesOldTls() {
    const auto policy = TrustPolicy::create(pinOf(m_selfSigned));
    QVERIFY(policy);
    QCOMPARE((*policy)->configuration().protocol(), QSsl::TlsV1_2OrLater);
    QVERIFY((*policy)->configuration().caCertificates().isEmpty());
    QCOMPARE((*policy)->configuration().peerVerifyMode(), QSslSocket::VerifyPeer);
}

void TrustTest::explainsAPortWithoutTls() {
    FakeCcu plain([](const FakeCcu::Request&) { return FakeCcu::ok("x"); });
    QVERIFY(plain.listen());
    const auto policy = TrustPolicy::create({});
    QVERIFY(policy);
    NetworkTransport transport(policy->get());
    transport.setConnectTimeout(std::chrono::milliseconds(300));
    QUrl url = plain.url();
    url.setScheme(QStringLiteral("https"));
    const Result<HttpReply> reply = ask(transport, url);
    QVERIFY(!reply);
    QVERIFY(reply.error().code == ErrorCode::Timeout || reply.error().code == ErrorCode::Tls);
    NetworkTransport without(nullptr);
    QCOMPARE(ask(without, url).error().code, ErrorCode::Tls);
}

void TrustTest::refusesBadRules() {
    QTemporaryDir dir;
    const QString empty = dir.filePath(QStringLiteral("empty.pem"));
    QFile file(empty);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate in here\n");
    file.close();
    const QList<TrustRule> rules{
        {TrustRule::Kind::CaFile, dir.filePath(QStringLiteral("missing.pem")), {}},
        {TrustRule::Kind::CaFile, empty, {}},
        {TrustRule::Kind::Pin, {}, QByteArray("short")},
        {TrustRule::Kind::Pin, {}, {}},
    };
    for (const TrustRule& rule : rules) {
        const auto policy = TrustPolicy::create(rule);
        QVERIFY(!policy);
        QCOMPARE(policy.error().code, ErrorCode::Tls);
        QVERIFY(!policy.error().message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TrustTest)
#include "tst_trust.moc"
