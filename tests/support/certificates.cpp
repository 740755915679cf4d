// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/certificates.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>

namespace ccudesk::test {

namespace {
QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
const QStringList newKey{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
    QStringLiteral("ec_paramgen_curve:secp384r1"), QStringLiteral("-nodes"), QStringLiteral("-batch")};
} // namespace

QByteArray TestCertificate::pin() const {
    return certificate.digest(QCryptographicHash::Sha256);
}

bool CertificateWorkshop::openssl(const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0) {
        m_error = QStringLiteral("openssl %1: %2")
                      .arg(arguments.value(0), QString::fromLocal8Bit(process.readAll()) + process.errorString());
        return false;
    }
    return true;
}

TestCertificate CertificateWorkshop::load(const QString& name) {
    TestCertificate made = unread(name);
    made.key = QSslKey(contents(made.keyFile), QSsl::Ec);
    if (made.certificate.isNull() || made.key.isNull())
        m_error += QStringLiteral(" %1: no certificate or key").arg(name);
    return made;
}

void CertificateWorkshop::makeSelfSigned(const QString& name, const QStringList& key, const QString& san, int days) {
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509")} + key
        + QStringList{QStringLiteral("-sha256"), QStringLiteral("-days"), QString::number(days),
            QStringLiteral("-subj"), QStringLiteral("/C=DE/O=HomeMatic/OU=ABC1234567/CN=%1").arg(name),
            QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:%1,%2").arg(name, san),
            QStringLiteral("-addext"), QStringLiteral("extendedKeyUsage=serverAuth"), QStringLiteral("-keyout"),
            file(name + QStringLiteral(".key")), QStringLiteral("-out"), file(name + QStringLiteral(".pem"))});
}

TestCertificate CertificateWorkshop::selfSigned(const QString& name, const QString& san) {
    makeSelfSigned(name, newKey, san, 3650);
    return load(name);
}

TestCertificate CertificateWorkshop::expiringSoon(const QString& name) {
    makeSelfSigned(name, newKey, QStringLiteral("IP:127.0.0.1"), 7);
    return load(name);
}

TestCertificate CertificateWorkshop::weak(const QString& name) {
    makeSelfSigned(name,
        {QStringLiteral("-newkey"), QStringLiteral("rsa:1024"), QStringLiteral("-nodes"), QStringLiteral("-batch")},
        QStringLiteral("IP:127.0.0.1"), 3650);
    return unread(name);
}

TestCertificate CertificateWorkshop::ed25519(const QString& name) {
    makeSelfSigned(name,
        {QStringLiteral("-newkey"), QStringLiteral("ed25519"), QStringLiteral("-nodes"), QStringLiteral("-batch")},
        QStringLiteral("IP:127.0.0.1"), 3650);
    return unread(name);
}

TestCertificate CertificateWorkshop::unread(const QString& name) const {
    TestCertificate made;
    made.pemFile = file(name + QStringLiteral(".pem"));
    made.keyFile = file(name + QStringLiteral(".key"));
    made.certificate = QSslCertificate(contents(made.pemFile), QSsl::Pem);
    return made;
}

TestCertificate CertificateWorkshop::authority(const QString& name) {
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509")} + newKey
        + QStringList{QStringLiteral("-days"), QStringLiteral("3650"), QStringLiteral("-subj"),
            QStringLiteral("/CN=%1").arg(name), QStringLiteral("-keyout"), file(name + QStringLiteral(".key")),
            QStringLiteral("-out"), file(name + QStringLiteral(".pem"))});
    return load(name);
}

TestCertificate CertificateWorkshop::signedBy(
    const TestCertificate& authority, const QString& name, const QString& san) {
    const QString caKey = QString(authority.pemFile).replace(QStringLiteral(".pem"), QStringLiteral(".key"));
    const QString extensions = file(name + QStringLiteral(".ext"));
    QFile ext(extensions);
    if (ext.open(QIODevice::WriteOnly))
        ext.write("subjectAltName=" + san.toLatin1() + "\nextendedKeyUsage=serverAuth\n");
    ext.close();
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-new")} + newKey
        + QStringList{QStringLiteral("-subj"), QStringLiteral("/CN=%1").arg(name), QStringLiteral("-keyout"),
            file(name + QStringLiteral(".key")), QStringLiteral("-out"), file(name + QStringLiteral(".csr"))});
    openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), file(name + QStringLiteral(".csr")),
        QStringLiteral("-CA"), authority.pemFile, QStringLiteral("-CAkey"), caKey, QStringLiteral("-CAcreateserial"),
        QStringLiteral("-days"), QStringLiteral("365"), QStringLiteral("-extfile"), extensions, QStringLiteral("-out"),
        file(name + QStringLiteral(".pem"))});
    return load(name);
}

TestCertificate CertificateWorkshop::expired(const QString& name) {
    // `openssl req -x509` has no start date before version 3.4; `openssl ca` has, and wants a small database
    const QString config = file(name + QStringLiteral(".cnf"));
    QFile cnf(config);
    if (cnf.open(QIODevice::WriteOnly)) {
        const QByteArray base = file(name).toUtf8();
        cnf.write("[ca]\ndefault_ca=d\n[d]\ndatabase=" + base + ".db\nserial=" + base + ".srl\nnew_certs_dir="
            + m_dir.path().toUtf8() + "\ndefault_md=sha256\npolicy=p\nx509_extensions=x\nrand_serial=yes\n"
            + "[p]\ncommonName=supplied\n[x]\nsubjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\n");
    }
    cnf.close();
    QFile database(file(name + QStringLiteral(".db")));
    if (database.open(QIODevice::WriteOnly))
        database.close();
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-new")} + newKey
        + QStringList{QStringLiteral("-subj"), QStringLiteral("/CN=%1").arg(name), QStringLiteral("-keyout"),
            file(name + QStringLiteral(".key")), QStringLiteral("-out"), file(name + QStringLiteral(".csr"))});
    openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"), QStringLiteral("-config"),
        config, QStringLiteral("-selfsign"), QStringLiteral("-keyfile"), file(name + QStringLiteral(".key")),
        QStringLiteral("-in"), file(name + QStringLiteral(".csr")), QStringLiteral("-startdate"),
        QStringLiteral("20200101000000Z"), QStringLiteral("-enddate"), QStringLiteral("20210101000000Z"),
        QStringLiteral("-out"), file(name + QStringLiteral(".pem"))});
    return load(name);
}

} // namespace ccudesk::test
