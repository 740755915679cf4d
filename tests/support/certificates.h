// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QTemporaryDir>

namespace ccudesk::test {

struct TestCertificate {
    QSslCertificate certificate;
    QSslKey key;
    QList<QSslCertificate> chain; //!< sent behind the certificate
    QString pemFile; //!< the certificate (or CA) as a file
    QString keyFile; //!< its private key, also where Qt does not read it
    [[nodiscard]] QByteArray pin() const; //!< SHA-256 of the DER, 32 bytes
};

//! Makes certificates with the openssl command while a test runs; nothing secret lies in the repository.
class CertificateWorkshop {
public:
    //! False, with a reason, when the openssl command is missing or fails.
    [[nodiscard]] bool isUsable() const { return m_error.isEmpty() && m_dir.isValid(); }
    [[nodiscard]] QString error() const { return m_error; }

    //! Self-signed EC P-384 with CA:TRUE and serverAuth, as OpenCCU makes it (protocol §7).
    [[nodiscard]] TestCertificate selfSigned(const QString& name, const QString& san = QStringLiteral("IP:127.0.0.1"));
    //! A CA of our own and a server certificate signed by it.
    [[nodiscard]] TestCertificate authority(const QString& name);
    [[nodiscard]] TestCertificate signedBy(
        const TestCertificate& authority, const QString& name, const QString& san = QStringLiteral("IP:127.0.0.1"));
    //! Self-signed, and its last day was in 2021.
    [[nodiscard]] TestCertificate expired(const QString& name);
    //! Self-signed, and good for a week only.
    [[nodiscard]] TestCertificate expiringSoon(const QString& name);
    //! Self-signed RSA of 1024 bit: only the file and the certificate, as Qt's own server cannot use such a key.
    [[nodiscard]] TestCertificate weak(const QString& name);
    //! Self-signed with a key of a kind that Qt does not read: the same.
    [[nodiscard]] TestCertificate ed25519(const QString& name);

private:
    bool openssl(const QStringList& arguments);
    [[nodiscard]] QString file(const QString& name) const { return m_dir.filePath(name); }
    void makeSelfSigned(const QString& name, const QStringList& key, const QString& san, int days);
    [[nodiscard]] TestCertificate load(const QString& name);
    [[nodiscard]] TestCertificate unread(const QString& name) const;

    QTemporaryDir m_dir;
    QString m_error;
};

} // namespace ccudesk::test
