// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/certificate.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace ccudesk::simulator {

namespace {

struct Certificate {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::simulator::Certificate)
};

constexpr int opensslTimeoutMs = 20'000;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList opensslArguments(const QString& keyFile, const QString& certificateFile, int days) {
    return {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-batch"), QStringLiteral("-nodes"),
        QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
        QStringLiteral("ec_paramgen_curve:secp384r1"), QStringLiteral("-sha256"), QStringLiteral("-days"),
        QString::number(days), QStringLiteral("-subj"),
        QStringLiteral("/C=DE/O=HomeMatic/OU=SIM0000001/CN=ccudesk-simulator"), QStringLiteral("-addext"),
        QStringLiteral("subjectAltName=DNS:ccudesk-simulator,IP:127.0.0.1"), QStringLiteral("-addext"),
        QStringLiteral("extendedKeyUsage=serverAuth"), QStringLiteral("-keyout"), keyFile, QStringLiteral("-out"),
        certificateFile};
}

} // namespace

Result<ServerIdentity> makeServerIdentity(int days) {
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        return failure(ErrorCode::Tls,
            Certificate::tr(
                "The simulated CCU needs the openssl command for its certificate. Install openssl, or start "
                "without TLS."));
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(QStringLiteral("key.pem"));
    const QString certificateFile = folder.filePath(QStringLiteral("certificate.pem"));

    QProcess process;
    process.start(openssl, opensslArguments(keyFile, certificateFile, days));
    // The simulator's own thread, before it serves anybody: nothing else waits here.
    const bool finished = process.waitForFinished(opensslTimeoutMs); // lint: blocking
    const QSslCertificate certificate(contentOf(certificateFile));
    const QSslKey key(contentOf(keyFile), QSsl::Ec);
    if (!finished || process.exitCode() != 0 || certificate.isNull() || key.isNull())
        return failure(ErrorCode::Tls, Certificate::tr("The openssl command could not make a certificate."),
            QString::fromLocal8Bit(process.readAllStandardError()));

    ServerIdentity identity;
    identity.certificateSha256 = certificate.digest(QCryptographicHash::Sha256);
    identity.tls = QSslConfiguration::defaultConfiguration();
    identity.tls.setProtocol(QSsl::TlsV1_2OrLater);
    identity.tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    identity.tls.setLocalCertificate(certificate);
    identity.tls.setPrivateKey(key);
    return identity;
}

} // namespace ccudesk::simulator
