// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/ccu/showncertificate.h"
#include "core/profile/profile.h"
#include "core/rpc/servertrust.h"

#include <QCoreApplication>

#include <memory>

namespace ccudesk {

//! A profile's TrustRule at work. System roots: chain, name and dates must be right. CA file: the same, with the CA
//! added. Pin: exactly this certificate, whoever signed it and whatever name and dates it carries. Unchecked: any.
//! A key that is too weak is no proof of anybody, pinned or not. TLS 1.2 or newer.
class TrustPolicy final : public rpc::ServerTrust {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::TrustPolicy)
public:
    //! Fails with ErrorCode::Tls when the CA file cannot be read or holds no certificate, or the pin is no SHA-256.
    [[nodiscard]] static Result<std::unique_ptr<TrustPolicy>> create(const TrustRule& rule);

    [[nodiscard]] QSslConfiguration configuration() const override { return m_configuration; }
    [[nodiscard]] std::optional<Error> refusal(
        const QString& host, const QSslCertificate& certificate, const QList<QSslError>& errors) override;
    //! About the one that was accepted last: a pin holds over a date or a name that is wrong, which must not go unsaid.
    [[nodiscard]] const CertificateRemark& remark() const { return m_remark; }

private:
    TrustPolicy(const TrustRule& rule, const QSslConfiguration& configuration)
        : m_rule(rule), m_configuration(configuration) { }
    [[nodiscard]] std::optional<Error> pinRefusal(
        const QString& host, const QSslCertificate& certificate, const QList<QSslError>& errors) const;
    [[nodiscard]] std::optional<Error> authorityRefusal(
        const QString& host, const QSslCertificate& certificate, const QList<QSslError>& errors) const;

    TrustRule m_rule;
    QSslConfiguration m_configuration;
    CertificateRemark m_remark;
    QByteArray m_accepted; //!< SHA-256 of the certificate that the remark is about
};

//! Short enough that somebody with means could find the private key: RSA under 2048 bit, elliptic curves under 224.
//! What OpenSSL refuses at its usual level, too.
[[nodiscard]] bool hasWeakKey(const QSslCertificate& certificate);

//! "AB:CD:…", as certificate dialogs show it.
[[nodiscard]] QString fingerprintText(const QByteArray& sha256);

} // namespace ccudesk
