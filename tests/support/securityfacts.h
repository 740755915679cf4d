// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/security/checks.h"

#include <algorithm>

namespace ccudesk::test {

//! A CCU that is well protected, so that one fact at a time can be spoilt.
inline SecurityFacts goodFacts() {
    SecurityFacts facts;
    facts.ccuName = QStringLiteral("Home");
    facts.host = QStringLiteral("ccu.home");
    facts.addresses = {QStringLiteral("192.168.1.20")};
    facts.ownAddresses = {QStringLiteral("192.168.1.30")};
    facts.product = QStringLiteral("openccu_rpi4");
    facts.version = QStringLiteral("3.89.8.20260821");
    facts.gatheredAtMs = QDateTime::fromString(QStringLiteral("2026-11-27T12:00:00Z"), Qt::ISODate).toMSecsSinceEpoch();
    facts.system.isAuthenticationOn = true;
    facts.system.isRedirectOn = true;
    facts.system.securityLevel = QStringLiteral("MEDIUM");
    facts.system.isSshOn = false;
    facts.system.isSnmpOn = false;
    facts.system.firewall = FirewallFacts{QStringLiteral("RESTRICTIVE"),
        {{QStringLiteral("XMLRPC"), QStringLiteral("restricted")}, {QStringLiteral("REGA"), QStringLiteral("none")}},
        {QStringLiteral("192.168.0.0/16")}, {}};
    facts.system.addOns = QList<InstalledAddOn>();
    facts.system.users = QList<CcuUser>{{QStringLiteral("Admin"), true}, {QStringLiteral("desk"), true}};
    const QString rf = QStringLiteral("HmIP-RF");
    facts.probes.ports = {{PortKind::Ssh, {}, 22, false, PortState::Closed},
        {PortKind::Interface, QStringLiteral("BidCos-Wired"), 2000, false, PortState::Closed},
        {PortKind::Interface, rf, 2010, false, PortState::Open}, {PortKind::Script, {}, 8181, false, PortState::Silent},
        {PortKind::Internal, rf, 32010, false, PortState::Closed}};
    facts.probes.interfaces
        = {{rf, 2010, AnonymousAnswer::Kind::Guarded, QStringLiteral("getVersion"), QStringLiteral("401")}};
    facts.probes.plainWeb = QStringLiteral("https://ccu.home/");
    facts.probes.certificate = CertificateFacts{QStringLiteral("ccu"), QStringLiteral("EC, 384 bit"),
        QStringLiteral("TLS 1.3"), false, QDateTime::fromMSecsSinceEpoch(facts.gatheredAtMs).addYears(-1),
        QDateTime::fromMSecsSinceEpoch(facts.gatheredAtMs).addYears(5), false, true};
    facts.probes.hasXmlApi = false;
    facts.own.user = QStringLiteral("desk");
    facts.own.passwordLength = 20;
    facts.own.isAdministrator = true;
    facts.own.keeping = OwnFacts::Keeping::KeyStore;
    facts.own.interfaces = {{rf, 42010, true, false, {}, false}};
    facts.own.callbackAddress = QStringLiteral("192.168.1.30:43439");
    facts.own.lastBackupMs = facts.gatheredAtMs - 24LL * 3600 * 1000;
    return facts;
}

inline Finding findingOf(const QList<Finding>& findings, const QString& id) {
    const auto it
        = std::find_if(findings.cbegin(), findings.cend(), [&id](const Finding& finding) { return finding.id == id; });
    return it == findings.cend() ? Finding() : *it;
}

} // namespace ccudesk::test
