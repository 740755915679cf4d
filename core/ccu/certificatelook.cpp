// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/certificatelook.h"

#include "core/base/future.h"
#include "core/base/pendingresult.h"
#include "core/ccu/hostroute.h"
#include "core/ccu/interfacetraits.h"
#include "core/ccu/trustpolicy.h"
#include "core/profile/endpoints.h"
#include "core/rpc/networktransport.h"

#include <QCryptographicHash>
#include <QSslKey>

#include <algorithm>

namespace ccudesk {

namespace {

QString ownerName(const QSslCertificate& certificate, bool isIssuer) {
    for (const auto field : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QStringList names = isIssuer ? certificate.issuerInfo(field) : certificate.subjectInfo(field);
        if (!names.isEmpty())
            return names.constFirst().left(100); // whatever a stranger writes there
    }
    return {};
}

QString keyText(const QSslKey& key) {
    const QString kind = key.algorithm() == QSsl::Ec ? QStringLiteral("EC")
        : key.algorithm() == QSsl::Rsa               ? QStringLiteral("RSA")
                                                     : QStringLiteral("?");
    return QCoreApplication::translate("ccudesk::CertificateLook", "%1, %2 bit").arg(kind).arg(key.length());
}

//! Trusts nobody, and notes what it was shown.
class Onlooker final : public QObject, public rpc::ServerTrust {
public:
    Onlooker(const Profile& profile, const QSslConfiguration& configuration, QObject* context)
        : QObject(context), m_configuration(configuration), m_transport(this) {
        whenDone(findRoute(profile.host, this), this, [this, profile](const Result<HostRoute>& route) {
            if (!route)
                return end(tl::unexpected<Error>(route.error()));
            if (const auto exposed = exposure(*route, profile))
                return end(tl::unexpected<Error>(*exposed));
            Profile withUser = profile; // who has not typed one yet may still do so: Homegear has a port for either
            withUser.user = QStringLiteral("?");
            shakeHands({webUrl(profile, QStringLiteral("/")), interfaceUrl(withUser, homegearInterface()),
                interfaceUrl(profile, homegearInterface())});
        });
    }

    [[nodiscard]] QFuture<Result<ShownCertificate>> result() { return m_result.future(); }

    [[nodiscard]] QSslConfiguration configuration() const override { return m_configuration; }
    [[nodiscard]] std::optional<Error> refusal(
        const QString& /*host*/, const QSslCertificate& certificate, const QList<QSslError>& errors) override {
        if (!certificate.isNull())
            m_shown = shownCertificate(certificate, errors);
        return Error{ErrorCode::Tls,
            QCoreApplication::translate("ccudesk::CertificateLook", "The certificate was looked at; nothing was sent."),
            {}, 0};
    }

private:
    //! Of the first place that shows one: Homegear may have no web page. The reason is that of the web page.
    void shakeHands(QList<QUrl> places) {
        rpc::HttpRequest request;
        request.url = places.takeFirst();
        request.verb = "GET";
        request.label = QStringLiteral("certificate");
        whenDone(m_transport.send(request), this, [this, places](const Result<rpc::HttpReply>& reply) {
            if (m_shown) // it is always refused, by ourselves if by nobody else
                return end(*m_shown);
            if (!m_reason)
                m_reason = reply.error();
            if (places.isEmpty())
                return end(tl::unexpected<Error>(*m_reason));
            shakeHands(places);
        });
    }
    void end(const Result<ShownCertificate>& result) {
        m_result.resolve(result);
        deleteLater();
    }

    QSslConfiguration m_configuration;
    std::optional<ShownCertificate> m_shown;
    std::optional<Error> m_reason;
    PendingResult<ShownCertificate> m_result;
    rpc::NetworkTransport m_transport;
};

} // namespace

ShownCertificate shownCertificate(const QSslCertificate& certificate, const QList<QSslError>& errors) {
    const auto has = [&errors](std::initializer_list<QSslError::SslError> wanted) {
        return std::any_of(errors.begin(), errors.end(), [&wanted](const QSslError& error) {
            return std::find(wanted.begin(), wanted.end(), error.error()) != wanted.end();
        });
    };
    return {certificate.digest(QCryptographicHash::Sha256), ownerName(certificate, false), ownerName(certificate, true),
        certificate.effectiveDate(), certificate.expiryDate(), keyText(certificate.publicKey()),
        hasWeakKey(certificate), certificate.isSelfSigned(), !has({QSslError::HostNameMismatch}),
        !has({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}), errors.isEmpty()};
}

QFuture<Result<ShownCertificate>> lookAtCertificate(const Profile& profile, QObject* context) {
    Q_ASSERT(profile.security == TransportSecurity::Tls); // else the request would be sent
    const auto byAuthorities = TrustPolicy::create({}); // their verdict is what the person wants to know
    return (new Onlooker(profile, (*byAuthorities)->configuration(), context))->result();
}

} // namespace ccudesk
