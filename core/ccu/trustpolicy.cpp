// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/trustpolicy.h"

#include "core/ccu/certificaterefusal.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSslKey>
#include <QStringList>

#include <algorithm>

namespace ccudesk {

namespace {

//! What a pinned certificate may show: nobody known signed it, another name, wrong dates. A bad signature, a revoked
//! or distrusted certificate, or no certificate at all is never fine.
bool isExpectedWithPin(const QSslError& error) {
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return true;
    default:
        return false;
    }
}

bool contains(const QList<QSslError>& errors, QSslError::SslError wanted) {
    return std::any_of(
        errors.begin(), errors.end(), [wanted](const QSslError& error) { return error.error() == wanted; });
}

//! About a certificate that is accepted all the same.
CertificateRemark remarkAbout(const QString& host, const QSslCertificate& certificate, const QList<QSslError>& errors) {
    constexpr qint64 soon = 14; // days: what renews itself does so earlier
    const QString until = QLocale().toString(certificate.expiryDate().toLocalTime().date(), QLocale::ShortFormat);
    if (contains(errors, QSslError::CertificateNotYetValid))
        return {
            TrustPolicy::tr("The certificate of %1 is not valid yet. Check the clocks of the CCU and this computer.")
                .arg(host),
            true};
    if (contains(errors, QSslError::CertificateExpired))
        return {TrustPolicy::tr("The certificate of %1 has expired on %2. Make a new one on the CCU, and trust that.")
                    .arg(host, until),
            true};
    if (QDateTime::currentDateTimeUtc().daysTo(certificate.expiryDate()) <= soon)
        return {
            TrustPolicy::tr("The certificate of %1 expires on %2. Make a new one on the CCU before.").arg(host, until),
            true};
    if (contains(errors, QSslError::HostNameMismatch))
        return {TrustPolicy::tr("The certificate of %1 was made for another name.").arg(host), false};
    return {};
}

//! What every refusal's detail begins with: an error of a handshake that failed earlier has shown no certificate.
QString refusalMark() {
    return QStringLiteral("certificate refused: ");
}

Error weakKeyRefusal(const QString& host, const QSslCertificate& certificate) {
    return {ErrorCode::Tls,
        TrustPolicy::tr(
            "The certificate of %1 has a key of only %2 bit, which somebody with means can break. Nothing was "
            "sent. Make a new certificate on the CCU.")
            .arg(host)
            .arg(certificate.publicKey().length()),
        refusalMark() + QStringLiteral("weak key")};
}

QSslConfiguration strictConfiguration() {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // every connection shows its certificate: no handshake is shortened by an earlier one
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    return configuration;
}

} // namespace

bool isCertificateRefusal(const Error& error) {
    return error.code == ErrorCode::Tls && error.detail.startsWith(refusalMark());
}

bool hasWeakKey(const QSslCertificate& certificate) {
    const QSslKey key = certificate.publicKey();
    const int bits = key.length(); // none of a kind that Qt does not know: those are newer, and strong
    return bits > 0 && bits < (key.algorithm() == QSsl::Ec ? 224 : 2048);
}

QString fingerprintText(const QByteArray& sha256) {
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

Result<std::unique_ptr<TrustPolicy>> TrustPolicy::create(const TrustRule& rule) {
    QSslConfiguration configuration = strictConfiguration();
    if (rule.kind == TrustRule::Kind::Pin) {
        if (rule.pinSha256.size() != 32)
            return failure(ErrorCode::Tls, tr("The fingerprint to trust is not a SHA-256 fingerprint."));
        // no authority at all: every certificate gives errors, which only the matching pin excuses. A connection that
        // nobody judges can therefore not come up.
        configuration.setCaCertificates({});
    } else if (rule.kind == TrustRule::Kind::CaFile) {
        QFile file(rule.caFile);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Tls,
                tr("The certificate file %1 cannot be read.").arg(QFileInfo(rule.caFile).fileName()),
                file.errorString());
        const QList<QSslCertificate> own = QSslCertificate::fromDevice(&file, QSsl::Pem);
        if (own.isEmpty())
            return failure(ErrorCode::Tls,
                tr("The file %1 holds no certificate in PEM form.").arg(QFileInfo(rule.caFile).fileName()));
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    }
    return std::unique_ptr<TrustPolicy>(new TrustPolicy(rule, configuration));
}

std::optional<Error> TrustPolicy::pinRefusal(
    const QString& host, const QSslCertificate& certificate, const QList<QSslError>& errors) const {
    const QByteArray shown = certificate.digest(QCryptographicHash::Sha256);
    if (certificate.isNull() || shown != m_rule.pinSha256) {
        const QString known = fingerprintText(m_rule.pinSha256);
        const QString seen = certificate.isNull() ? tr("none") : fingerprintText(shown);
        return Error{ErrorCode::Tls,
            tr("%1 shows another certificate than the one you trust. If the CCU has made a new one, trust its "
               "fingerprint; if not, somebody may be listening. Nothing was sent. Trusted: %2. Shown: %3.")
                .arg(host, known, seen),
            refusalMark() + QStringLiteral("pin %1, certificate %2").arg(known, fingerprintText(shown))};
    }
    if (hasWeakKey(certificate))
        return weakKeyRefusal(host, certificate);
    const auto unexpected
        = std::find_if_not(errors.begin(), errors.end(), [](const QSslError& e) { return isExpectedWithPin(e); });
    if (unexpected == errors.end())
        return std::nullopt;
    return Error{ErrorCode::Tls,
        tr("The certificate of %1 is the one you trust, but it is damaged or was revoked. Nothing was sent.").arg(host),
        refusalMark() + unexpected->errorString()};
}

std::optional<Error> TrustPolicy::refusal(
    const QString& host, const QSslCertificate& certificate, const QList<QSslError>& errors) {
    auto refused = m_rule.kind == TrustRule::Kind::Pin ? pinRefusal(host, certificate, errors)
                                                       : authorityRefusal(host, certificate, errors);
    // a certificate with errors comes twice: with them, and once more without when the connection is up
    const QByteArray sha256 = certificate.digest(QCryptographicHash::Sha256);
    if (!refused && (!errors.isEmpty() || sha256 != m_accepted)) {
        m_remark = remarkAbout(host, certificate, errors);
        m_accepted = sha256;
    }
    return refused; // an add-on may show another one beside the CCU's, which says nothing about that (tst_trust)
}

std::optional<Error> TrustPolicy::authorityRefusal(
    const QString& host, const QSslCertificate& certificate, const QList<QSslError>& errors) const {
    if (errors.isEmpty() || m_rule.kind == TrustRule::Kind::Unchecked)
        return std::nullopt;
    if (hasWeakKey(certificate))
        return weakKeyRefusal(host, certificate);
    QStringList details;
    for (const QSslError& error : errors)
        details << error.errorString();
    const QString detail = refusalMark() + details.join(QStringLiteral("; "));
    const QString fingerprint = fingerprintText(certificate.digest(QCryptographicHash::Sha256));
    if (contains(errors, QSslError::CertificateExpired) || contains(errors, QSslError::CertificateNotYetValid))
        return Error{ErrorCode::Tls,
            tr("The certificate of %1 is not valid at this date. Nothing was sent. Check the clock, renew the "
               "certificate, or trust its fingerprint %2.")
                .arg(host, fingerprint),
            detail};
    const bool isWrongName = contains(errors, QSslError::HostNameMismatch);
    if (isWrongName && errors.size() == 1)
        return Error{ErrorCode::Tls,
            tr("The certificate is made for another name than %1. Nothing was sent. Use the name in the certificate, "
               "or trust its fingerprint %2.")
                .arg(host, fingerprint),
            detail};
    return Error{ErrorCode::Tls,
        tr("No authority known here has signed the certificate of %1. Nothing was sent. Compare its fingerprint with "
           "the CCU's and trust it: %2.")
            .arg(host, fingerprint),
        detail};
}

} // namespace ccudesk
