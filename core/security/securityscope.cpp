// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/securityscope.h"

#include "core/security/securityfacts.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace ccudesk {

namespace {

using Part = SecurityPart;

//! Published holes have an id each, and are one check.
QString checkOf(const QString& findingId) {
    return findingId.startsWith(QLatin1String("advisory.")) ? QStringLiteral("advisories") : findingId;
}

const QHash<QString, SecurityScope>& scopes() {
    static const SecurityScope nothing;
    static const SecurityScope certificate{Part::Certificate};
    static const SecurityScope firewall{Part::Firewall};
    static const QHash<QString, SecurityScope> all{{QStringLiteral("authentication"), {Part::Authentication}},
        {QStringLiteral("anonymous"), {Part::Strangers}}, {QStringLiteral("scripts"), {Part::Scripts}},
        {QStringLiteral("level"), {Part::Level, Part::Authentication, Part::Firewall}},
        {QStringLiteral("users"), {Part::Users}}, {QStringLiteral("user"), nothing},
        {QStringLiteral("emptyPassword"), nothing}, {QStringLiteral("passwordCharacters"), nothing},
        {QStringLiteral("publicAddress"), nothing}, {QStringLiteral("firewall"), firewall},
        {QStringLiteral("allowedAddresses"), firewall}, {QStringLiteral("unusedPorts"), {Part::InterfacePorts}},
        {QStringLiteral("ssh"), {Part::Ssh, Part::SshPort}}, {QStringLiteral("snmp"), {Part::Snmp}},
        {QStringLiteral("internalPorts"), {Part::InternalPorts}}, {QStringLiteral("encryption"), nothing},
        {QStringLiteral("verification"), nothing}, {QStringLiteral("redirect"), {Part::Redirect, Part::PlainWeb}},
        {QStringLiteral("certificateDate"), certificate}, {QStringLiteral("certificateKey"), certificate},
        {QStringLiteral("certificateName"), certificate}, {QStringLiteral("tlsVersion"), certificate},
        {QStringLiteral("advisories"), nothing}, {QStringLiteral("endOfLife"), nothing},
        {QStringLiteral("firmwareAge"), nothing}, {QStringLiteral("updates"), nothing},
        {QStringLiteral("xmlApi"), {Part::AddOns, Part::XmlApi}},
        {QStringLiteral("cuxd"), {Part::AddOns, Part::Authentication}}, {QStringLiteral("ccuJack"), {Part::AddOns}},
        {QStringLiteral("addOns"), {Part::AddOns}}, {QStringLiteral("backup"), nothing},
        {QStringLiteral("keeping"), nothing}, {QStringLiteral("callback"), nothing},
        {QStringLiteral("forwarding"), nothing}, {QStringLiteral("segment"), nothing},
        {QStringLiteral("logs"), nothing}};
    return all;
}

template <typename T> void takeIf(bool isWanted, T& known, const T& fresh) {
    if (isWanted)
        known = fresh;
}

void takePorts(QList<PortFact>& known, const QList<PortFact>& fresh) {
    for (const PortFact& port : fresh) {
        const auto it = std::find_if(known.begin(), known.end(), [&port](const PortFact& each) {
            return each.kind == port.kind && each.port == port.port && each.name == port.name;
        });
        if (it == known.end())
            known.append(port);
        else
            *it = port;
    }
}

} // namespace

SecurityScope wholeSecurity() {
    return {Part::Authentication, Part::Redirect, Part::Level, Part::Ssh, Part::Snmp, Part::Firewall, Part::AddOns,
        Part::Users, Part::InterfacePorts, Part::Strangers, Part::Scripts, Part::InternalPorts, Part::SshPort,
        Part::PlainWeb, Part::XmlApi, Part::Certificate};
}

SecurityScope scopeOf(const QString& findingId) {
    const auto it = scopes().constFind(checkOf(findingId));
    return it == scopes().constEnd() ? wholeSecurity() : *it;
}

bool isOfSameCheck(const QString& findingId, const QString& otherId) {
    return checkOf(findingId) == checkOf(otherId);
}

QStringList securityCheckIds() {
    QStringList ids = scopes().keys();
    ids.sort();
    return ids;
}

bool isTriedFromOutside(SecurityPart part) {
    switch (part) {
    case Part::InterfacePorts:
    case Part::Strangers:
    case Part::Scripts:
    case Part::InternalPorts:
    case Part::SshPort:
    case Part::PlainWeb:
    case Part::XmlApi:
    case Part::Certificate:
        return true;
    default:
        return false;
    }
}

void takeOver(SecurityFacts& known, const SecurityFacts& fresh, const SecurityScope& scope) {
    const auto has = [&scope](Part part) { return scope.contains(part); };
    SystemFacts& told = known.system;
    takeIf(has(Part::Authentication), told.isAuthenticationOn, fresh.system.isAuthenticationOn);
    takeIf(has(Part::Redirect), told.isRedirectOn, fresh.system.isRedirectOn);
    takeIf(has(Part::Level), told.securityLevel, fresh.system.securityLevel);
    takeIf(has(Part::Ssh), told.isSshOn, fresh.system.isSshOn);
    takeIf(has(Part::Snmp), told.isSnmpOn, fresh.system.isSnmpOn);
    takeIf(has(Part::Firewall), told.firewall, fresh.system.firewall);
    takeIf(has(Part::AddOns), told.addOns, fresh.system.addOns);
    takeIf(has(Part::Users), told.users, fresh.system.users);
    ProbeFacts& tried = known.probes;
    takeIf(std::any_of(scope.cbegin(), scope.cend(), &isTriedFromOutside), tried.reason, fresh.probes.reason);
    takeIf(has(Part::Strangers), tried.interfaces, fresh.probes.interfaces);
    takeIf(has(Part::Scripts), tried.scripts, fresh.probes.scripts);
    takeIf(has(Part::PlainWeb), tried.plainWeb, fresh.probes.plainWeb);
    takeIf(has(Part::XmlApi), tried.hasXmlApi, fresh.probes.hasXmlApi);
    takeIf(has(Part::Certificate), tried.certificate, fresh.probes.certificate);
    takePorts(tried.ports, fresh.probes.ports);
    known.addresses = fresh.addresses;
    known.publicAddress = fresh.publicAddress;
    known.ownAddresses = fresh.ownAddresses;
    known.product = fresh.product;
    known.version = fresh.version;
    known.own = fresh.own;
}

QList<Finding> withCheckedAgain(const QList<Finding>& earlier, const QList<Finding>& fresh, const QString& findingId) {
    const QString check = checkOf(findingId);
    const auto isOfCheck = [&check](const Finding& finding) { return checkOf(finding.id) == check; };
    QList<Finding> all = earlier;
    all.removeIf(isOfCheck);
    std::copy_if(fresh.cbegin(), fresh.cend(), std::back_inserter(all), isOfCheck);
    sortByVerdict(all);
    return all;
}

} // namespace ccudesk
