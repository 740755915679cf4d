// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/checks_p.h"

#include <QLocale>

#include <algorithm>
#include <optional>

// The way to the CCU: encryption, certificate, and whether anybody looks at it.

namespace ccudesk::checks {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

Finding encrypted(const SecurityFacts& facts) {
    const OwnFacts& own = facts.own;
    QStringList lines;
    bool isAllTls = own.isTls;
    for (const UsedInterface& interface : own.interfaces) {
        const bool isTls = interface.isTls || (interface.isThroughWeb && own.isTls);
        isAllTls = isAllTls && (isTls || interface.isNeverTls);
        lines.append(proofLine(interface.name,
            interface.isThroughWeb ? SecurityCheck::tr("through the web page")
                : isTls            ? SecurityCheck::tr("port %1, encrypted").arg(interface.port)
                                   : SecurityCheck::tr("port %1, not encrypted").arg(interface.port)));
    }
    Finding finding;
    if (!own.isTls)
        finding = made("encryption", Verdict::Critical, SecurityCheck::tr("This connection is not encrypted"),
            SecurityCheck::tr("User and password go through your network in clear. Everybody on the way can read and "
                              "keep them."));
    else if (!isAllTls)
        finding = made("encryption", Verdict::Warning, SecurityCheck::tr("Not every interface is encrypted"),
            SecurityCheck::tr("What goes to these interfaces can be read and changed on the way."));
    else if (own.interfaces.isEmpty())
        return notChecked("encryption", SecurityCheck::tr("Which interfaces are encrypted is not known yet"),
            SecurityCheck::tr("No interface is connected."));
    else
        finding = made("encryption", Verdict::Passed, SecurityCheck::tr("Everything that can be encrypted is"),
            SecurityCheck::tr("User, password and commands cannot be read on the way. An add-on without an encrypted "
                              "port gets no password."));
    finding.proof = lines;
    finding.where = SecurityCheck::tr("In CCU Desk: click the state of the connection → Change the connection …");
    return finding;
}

//! Where the encrypted page answers: of a CCU that is away nothing can be told.
std::optional<PortFact> closedPlainWeb(const SecurityFacts& facts) {
    const QList<PortFact>& ports = facts.probes.ports;
    const auto find = [&ports](bool isTls, bool isOpen) {
        return std::find_if(ports.cbegin(), ports.cend(), [isTls, isOpen](const PortFact& port) {
            return port.kind == PortKind::Web && port.isTls == isTls && (port.state == PortState::Open) == isOpen;
        });
    };
    const auto closed = find(false, false);
    return closed != ports.cend() && find(true, true) != ports.cend() ? std::optional(*closed) : std::nullopt;
}

Finding redirect(const SecurityFacts& facts) {
    const Fact<bool>& told = facts.system.isRedirectOn;
    const Fact<QString>& tried = facts.probes.plainWeb;
    if (const auto closed = closedPlainWeb(facts)) {
        Finding finding
            = made("redirect", Verdict::Passed, SecurityCheck::tr("The web page cannot be reached without encryption"),
                SecurityCheck::tr("From this computer, nobody answers at http://, so no password can be typed there."));
        finding.proof = {portLine(*closed)};
        finding.where = securityPage();
        return finding;
    }
    if (!told.isKnown() && !tried.isKnown())
        return notChecked("redirect",
            SecurityCheck::tr("Whether the web page without encryption is closed is not known"),
            tried.reason.isEmpty() ? told.reason : tried.reason);
    const bool isLed = tried.isKnown() ? tried->startsWith(QLatin1String("https:")) : *told;
    Finding finding = isLed
        ? made("redirect", Verdict::Passed, SecurityCheck::tr("The web page leads to its encrypted self"),
            SecurityCheck::tr("Who forgets the https is sent there before typing a password."))
        : made("redirect", Verdict::Warning, SecurityCheck::tr("The web page still answers without encryption"),
            SecurityCheck::tr("A password typed at http:// travels in clear. Switch on the redirect to HTTPS."));
    if (told.isKnown())
        finding.proof.append(proofLine(
            QStringLiteral("CCU.getHttpsRedirectEnabled"), *told ? QStringLiteral("1") : QStringLiteral("0")));
    if (tried.isKnown())
        finding.proof.append(proofLine(SecurityCheck::tr("The web page without encryption"),
            tried->isEmpty() ? SecurityCheck::tr("answers itself") : *tried));
    finding.where = securityPage();
    return finding;
}

QStringList certificateProof(const CertificateFacts& certificate) {
    const auto day = [](const QDateTime& time) { return QLocale::c().toString(time.toUTC().date(), u"yyyy-MM-dd"); };
    return {proofLine(SecurityCheck::tr("Certificate of"), certificate.subject),
        proofLine(SecurityCheck::tr("Valid"),
            SecurityCheck::tr("%1 to %2").arg(day(certificate.validFrom), day(certificate.validUntil))),
        proofLine(SecurityCheck::tr("Key"), certificate.key),
        proofLine(SecurityCheck::tr("Protocol"), certificate.protocol)};
}

Finding dates(const CertificateFacts& certificate, qint64 nowMs) {
    constexpr qint64 soon = 30;
    const qint64 untilMs = certificate.validUntil.toMSecsSinceEpoch();
    const auto daysLeft = static_cast<int>((untilMs - nowMs) / dayMs);
    const bool isYoung = certificate.validFrom.toMSecsSinceEpoch() > nowMs;
    Finding finding;
    if (untilMs < nowMs || isYoung)
        finding = made("certificateDate", Verdict::Warning, SecurityCheck::tr("The certificate is not valid today"),
            SecurityCheck::tr("Programs that look at the date refuse it, and people learn to click warnings away. The "
                              "CCU makes a new one when the old one is deleted; then trust that one."));
    else if (daysLeft < soon)
        finding = made("certificateDate", Verdict::Warning,
            SecurityCheck::tr("The certificate expires in %n day(s)", nullptr, daysLeft),
            SecurityCheck::tr("Renew it before programs refuse it. Its fingerprint changes then."));
    else
        finding = made("certificateDate", Verdict::Passed, SecurityCheck::tr("The certificate is valid"),
            SecurityCheck::tr("For another %n day(s).", nullptr, daysLeft));
    return finding;
}

//! Each of its checks says so: one that is missing would look settled.
QList<Finding> unseenCertificate(const QString& reason) {
    return {notChecked("certificateDate", SecurityCheck::tr("The date of the certificate was not looked at"), reason),
        notChecked("certificateKey", SecurityCheck::tr("The key of the certificate was not looked at"), reason),
        notChecked("tlsVersion", SecurityCheck::tr("The version of the encryption was not looked at"), reason),
        notChecked("certificateName", SecurityCheck::tr("The name in the certificate was not looked at"), reason)};
}

QList<Finding> certificate(const SecurityFacts& facts) {
    const Fact<CertificateFacts>& shown = facts.probes.certificate;
    if (!shown.isKnown())
        return unseenCertificate(shown.reason.isEmpty() ? facts.probes.reason : shown.reason);
    Finding date = dates(*shown, facts.gatheredAtMs);
    Finding key = shown->isKeyWeak
        ? made("certificateKey", Verdict::Warning, SecurityCheck::tr("The key of the certificate is too short"),
            SecurityCheck::tr("Somebody with means can find the private key and pass for your CCU. Have a new "
                              "certificate made."))
        : made("certificateKey", Verdict::Passed, SecurityCheck::tr("The key of the certificate is long enough"),
            SecurityCheck::tr("It cannot be found by trying."));
    Finding protocol = shown->isProtocolOld
        ? made("tlsVersion", Verdict::Warning, SecurityCheck::tr("The encryption is out of date"),
            SecurityCheck::tr("The CCU offers no TLS 1.2. Update its firmware."))
        : made("tlsVersion", Verdict::Passed, SecurityCheck::tr("The encryption is up to date"),
            SecurityCheck::tr("TLS 1.2 or newer is spoken."));
    const bool isPinned = facts.own.trust == OwnFacts::Trust::Pin;
    Finding name = shown->isNameRight || isPinned
        ? made("certificateName", Verdict::Passed,
            shown->isNameRight ? SecurityCheck::tr("The certificate names your CCU")
                               : SecurityCheck::tr("The certificate is known by its fingerprint"),
            shown->isNameRight ? SecurityCheck::tr("It is made out to the address that you use.")
                               : SecurityCheck::tr("It names another address, as many a CCU's does. That does no harm, "
                                                   "because exactly this certificate is trusted."))
        : made("certificateName", Verdict::Warning, SecurityCheck::tr("The certificate names another computer"),
            SecurityCheck::tr("Whether it is your CCU's, its name does not prove. Trust it by its fingerprint."));
    QList<Finding> all{date, key, protocol, name};
    for (Finding& finding : all) {
        finding.proof = certificateProof(*shown);
        finding.where = SecurityCheck::tr("In the CCU: Settings → Control panel → Network settings → Certificate");
    }
    return all;
}

Finding verification(const SecurityFacts& facts) {
    const OwnFacts& own = facts.own;
    QString by = SecurityCheck::tr("no proof");
    Finding finding;
    if (!own.isTls) {
        finding = made("verification", Verdict::Warning, SecurityCheck::tr("Nobody proves to be your CCU"),
            SecurityCheck::tr("Without encryption there is no certificate. Anybody in your network can pass for it."));
    } else if (own.trust == OwnFacts::Trust::Unchecked) {
        finding = made("verification", Verdict::Critical, SecurityCheck::tr("Nobody checks the certificate"),
            SecurityCheck::tr("Whoever stands between this computer and the CCU can read the password and switch your "
                              "devices. This is for tests only."));
    } else {
        finding = made("verification", Verdict::Passed, SecurityCheck::tr("The certificate is checked"),
            SecurityCheck::tr("Before a byte is sent, at every connection."));
        by = own.trust == OwnFacts::Trust::Pin     ? SecurityCheck::tr("its fingerprint")
            : own.trust == OwnFacts::Trust::CaFile ? SecurityCheck::tr("your own authority")
                                                   : SecurityCheck::tr("the authorities of this computer");
    }
    finding.proof = {proofLine(SecurityCheck::tr("Trusted by"), by)};
    finding.where = connectionPage();
    return finding;
}

} // namespace

QList<Finding> encryption(const Given& given) {
    QList<Finding> all{encrypted(given.facts), verification(given.facts), redirect(given.facts)};
    return all + certificate(given.facts);
}

} // namespace ccudesk::checks
