// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/checks_p.h"

#include <QHostAddress>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

// Who can reach what: firewall, open ports, the internet.

namespace ccudesk::checks {

namespace {

QString servicesText(const FirewallFacts& firewall) {
    QStringList texts;
    for (const FirewallFacts::Service& service : firewall.services)
        texts.append(QStringLiteral("%1 %2").arg(service.id, service.access));
    return texts.join(QStringLiteral(", "));
}

QString listText(const QStringList& words) {
    return words.isEmpty() ? SecurityCheck::tr("none") : words.join(QStringLiteral(", "));
}

QStringList firewallProof(const FirewallFacts& firewall) {
    QStringList lines{proofLine(QStringLiteral("Firewall.getConfiguration"), firewall.mode)};
    if (!firewall.services.isEmpty())
        lines.append(proofLine(SecurityCheck::tr("Services"), servicesText(firewall)));
    lines.append(proofLine(SecurityCheck::tr("Addresses let in"), listText(firewall.addresses)));
    if (!firewall.userPorts.isEmpty()) {
        QStringList ports;
        for (const int port : firewall.userPorts)
            ports.append(QString::number(port));
        lines.append(proofLine(SecurityCheck::tr("Ports opened by hand"), ports.join(QStringLiteral(", "))));
    }
    return lines;
}

//! A port that was opened by hand is open to every address, whatever its group says (protocol §1.4).
template <typename Ports> bool isOpenedByHand(const FirewallFacts& firewall, const Ports& ports) {
    return std::any_of(ports.begin(), ports.end(), [&firewall](int port) { return firewall.userPorts.contains(port); });
}

constexpr std::array scriptPorts{8181, 1999, 48181, 41999};
constexpr std::array interfacePorts{2000, 2001, 2002, 2010, 9292, 42000, 42001, 42010, 49292};

//! What the CCU does not tell, the person who can look is asked (S70).
Finding unreadFirewall(const Given& given) {
    Question question{"firewall",
        SecurityCheck::tr("Does the firewall of the CCU let in only the addresses that need it?"),
        given.facts.system.firewall.reason.isEmpty() ? SecurityCheck::tr("Nothing was told about this yet.")
                                                     : given.facts.system.firewall.reason,
        firewallPage(), SecurityCheck::tr("The firewall lets in listed addresses only"),
        SecurityCheck::tr("The firewall lets in every address")};
    question.openTitle = SecurityCheck::tr("The firewall rules could not be read");
    return asked(question, given);
}

Finding firewall(const Given& given) {
    const SecurityFacts& facts = given.facts;
    if (!facts.system.firewall.isKnown())
        return unreadFirewall(given);
    const FirewallFacts& rules = *facts.system.firewall;
    const bool isOpenMode = rules.mode.compare(QLatin1String("MOST_OPEN"), Qt::CaseInsensitive) == 0;
    Finding finding;
    if (isFull(rules, QStringLiteral("REGA")) || isOpenedByHand(rules, scriptPorts))
        finding = made("firewall", Verdict::Critical, SecurityCheck::tr("The firewall lets everybody run scripts"),
            SecurityCheck::tr("The script interface is open to every address. A script can do everything on the CCU. "
                              "Choose restricted or no access for it."));
    else if (isFull(rules, QStringLiteral("XMLRPC")) || isFull(rules, QStringLiteral("NEOSERVER")))
        finding = made("firewall", Verdict::Warning, SecurityCheck::tr("The firewall lets in every address"),
            SecurityCheck::tr("An interface has full access. With restricted access only the listed addresses get "
                              "through; list those of the computers that need it."));
    else if (isOpenedByHand(rules, interfacePorts))
        finding = made("firewall", Verdict::Warning, SecurityCheck::tr("The firewall lets in every address"),
            SecurityCheck::tr("A port of an interface was opened by hand, and such a port is open to every address. "
                              "Take it out of that list; restricted access lets in the listed addresses."));
    else if (isOpenMode)
        finding = made("firewall", Verdict::Warning, SecurityCheck::tr("The firewall is mostly open"),
            SecurityCheck::tr("In this mode every port that is not named stays open. In the restrictive mode only what "
                              "is named gets through."));
    else if (!isRestrictive(rules) || rules.services.isEmpty())
        finding = notChecked("firewall", SecurityCheck::tr("The firewall rules are not clear"),
            SecurityCheck::tr("The CCU has told rules that this program does not understand."));
    else
        finding = made("firewall", Verdict::Passed, SecurityCheck::tr("The firewall lets in listed addresses only"),
            SecurityCheck::tr("Limit the list to computers that you trust, the web page's users among them."));
    finding.proof = firewallProof(rules);
    finding.where = firewallPage();
    return finding;
}

bool isIn(const QString& address, const QString& range) {
    const auto subnet = QHostAddress::parseSubnet(range);
    QHostAddress own(address);
    bool isIPv4 = false;
    const quint32 number = own.toIPv4Address(&isIPv4);
    if (isIPv4)
        own = QHostAddress(number);
    return !subnet.first.isNull() && subnet.first.protocol() == own.protocol()
        && own.isInSubnet(subnet.first, subnet.second);
}

bool isAnyRestricted(const FirewallFacts& firewall) {
    return std::any_of(firewall.services.cbegin(), firewall.services.cend(), [](const auto& service) {
        return service.access.compare(QLatin1String("restricted"), Qt::CaseInsensitive) == 0;
    });
}

//! Most of the internet.
bool isWide(const QString& range) {
    return range.endsWith(QLatin1String("/0")) || range == QLatin1String("0.0.0.0");
}

Finding allowedAddresses(const SecurityFacts& facts) {
    if (!facts.system.firewall.isKnown())
        return notChecked("allowedAddresses", SecurityCheck::tr("The list of allowed addresses could not be read"),
            facts.system.firewall.reason);
    const FirewallFacts& rules = *facts.system.firewall;
    const auto isListed = [&rules](const QString& own) {
        return std::any_of(rules.addresses.cbegin(), rules.addresses.cend(),
            [&own](const QString& range) { return isIn(own, range); });
    };
    Finding finding;
    if (std::any_of(rules.addresses.cbegin(), rules.addresses.cend(), &isWide))
        finding = made("allowedAddresses", Verdict::Warning,
            SecurityCheck::tr("The list of allowed addresses holds everything"),
            SecurityCheck::tr("A range like 0.0.0.0/0 makes restricted access the same as full access."));
    else if (!isAnyRestricted(rules))
        finding = made("allowedAddresses", Verdict::Passed,
            SecurityCheck::tr("The list of allowed addresses is not in use"),
            SecurityCheck::tr("No service has restricted access, so the list lets nobody in and keeps nobody out."));
    else if (facts.ownAddresses.isEmpty())
        return notChecked("allowedAddresses", SecurityCheck::tr("Whether this computer is let in was not found out"),
            SecurityCheck::tr("This computer's address towards the CCU is not known."));
    else if (std::any_of(facts.ownAddresses.cbegin(), facts.ownAddresses.cend(), isListed))
        finding = made("allowedAddresses", Verdict::Passed, SecurityCheck::tr("This computer is on the list"),
            SecurityCheck::tr("The interfaces let it in when access is restricted."));
    else
        finding = made("allowedAddresses", Verdict::Warning,
            SecurityCheck::tr("This computer is not on the list of allowed addresses"),
            SecurityCheck::tr("With restricted access the interfaces drop its requests without a word. Add its address "
                              "instead of opening the interfaces to everybody."));
    finding.proof = {proofLine(SecurityCheck::tr("Addresses let in"), listText(rules.addresses)),
        proofLine(SecurityCheck::tr("This computer"),
            facts.ownAddresses.isEmpty() ? SecurityCheck::tr("not told") : listText(facts.ownAddresses))};
    finding.where = firewallPage();
    return finding;
}

QString stateWord(PortState state) {
    switch (state) {
    case PortState::Open:
        return SecurityCheck::tr("open");
    case PortState::Closed:
        return SecurityCheck::tr("refused");
    case PortState::Silent:
        break;
    }
    return SecurityCheck::tr("no answer");
}

} // namespace

bool isFull(const FirewallFacts& firewall, const QString& service) {
    return std::any_of(firewall.services.cbegin(), firewall.services.cend(), [&service](const auto& each) {
        return each.id == service && each.access.compare(QLatin1String("full"), Qt::CaseInsensitive) == 0;
    });
}

bool isRestrictive(const FirewallFacts& firewall) {
    return firewall.mode.compare(QLatin1String("RESTRICTIVE"), Qt::CaseInsensitive) == 0;
}

QString portLine(const PortFact& port) {
    const QString place = port.name.isEmpty()
        ? SecurityCheck::tr("Connecting to port %1").arg(port.port)
        : SecurityCheck::tr("Connecting to port %1 (%2)").arg(port.port).arg(port.name);
    return proofLine(place, stateWord(port.state));
}

namespace {

QStringList linesOf(const QList<PortFact>& ports) {
    QStringList lines;
    for (const PortFact& port : ports)
        lines.append(portLine(port));
    return lines;
}

QList<PortFact> portsOf(const SecurityFacts& facts, const std::function<bool(const PortFact&)>& isWanted) {
    QList<PortFact> ports;
    std::copy_if(facts.probes.ports.cbegin(), facts.probes.ports.cend(), std::back_inserter(ports), isWanted);
    return ports;
}

bool isOpen(const PortFact& port) {
    return port.state == PortState::Open;
}

//! Only where there are such ports.
QList<Finding> internalPorts(const SecurityFacts& facts) {
    const auto tried = portsOf(facts, [](const PortFact& port) { return port.kind == PortKind::Internal; });
    if (tried.isEmpty() && !facts.probes.ports.isEmpty())
        return {};
    if (tried.isEmpty())
        return {
            notChecked("internalPorts", SecurityCheck::tr("The internal ports were not tried"), facts.probes.reason)};
    Finding finding = std::any_of(tried.cbegin(), tried.cend(), &isOpen)
        ? made("internalPorts", Verdict::Critical, SecurityCheck::tr("Internal ports can be reached"),
            SecurityCheck::tr("Behind these ports nobody asks for a password, whatever is switched on. Only the CCU "
                              "itself should reach them; its firewall was changed or is off."))
        : made("internalPorts", Verdict::Passed, SecurityCheck::tr("Internal ports are closed"),
            SecurityCheck::tr("The doors behind the password cannot be reached from this computer."));
    finding.proof = linesOf(tried);
    finding.where = firewallPage();
    return {finding};
}

Finding unusedPorts(const SecurityFacts& facts) {
    QSet<QString> used;
    for (const UsedInterface& interface : facts.own.interfaces)
        used.insert(interface.name);
    const auto tried = portsOf(facts, [&used](const PortFact& port) {
        const bool isOfInterface = port.kind == PortKind::Interface || port.kind == PortKind::AddOn;
        return isOfInterface && !used.contains(port.name);
    });
    if (used.isEmpty() || facts.probes.ports.isEmpty())
        return notChecked(
            "unusedPorts", SecurityCheck::tr("Ports that nobody uses were not looked for"), facts.probes.reason);
    const auto open = portsOf(facts, [&used](const PortFact& port) {
        const bool isOfInterface = port.kind == PortKind::Interface || port.kind == PortKind::AddOn;
        return isOfInterface && isOpen(port) && !used.contains(port.name);
    });
    Finding finding = open.isEmpty()
        ? made("unusedPorts", Verdict::Passed, SecurityCheck::tr("No port is open that nobody uses"),
            SecurityCheck::tr("Interfaces that this home does not have cannot be reached."))
        : made("unusedPorts", Verdict::Warning, SecurityCheck::tr("Ports are open that this home does not use"),
            SecurityCheck::tr("What is not used needs no door. Close them in the firewall, or remove what listens."));
    finding.proof = linesOf(open.isEmpty() ? tried : open);
    finding.where = firewallPage();
    return finding;
}

Finding publicAddress(const SecurityFacts& facts) {
    const QString addresses = facts.addresses.join(QStringLiteral(", "));
    if (facts.addresses.isEmpty())
        return notChecked("publicAddress", SecurityCheck::tr("The address of the CCU was not looked up"), {});
    Finding finding = facts.publicAddress.isEmpty()
        ? made("publicAddress", Verdict::Passed, SecurityCheck::tr("The CCU has an address of your home"),
            SecurityCheck::tr("Nobody on the internet can call it by that address. Whether your router forwards a "
                              "port to it, only you know."))
        : made("publicAddress", Verdict::Critical, SecurityCheck::tr("The CCU has an address on the internet"),
            SecurityCheck::tr("Strangers find it within hours. Holes of the past let them in without a password. Reach "
                              "your home by VPN instead."));
    finding.proof = {proofLine(SecurityCheck::tr("Address of %1").arg(facts.host), addresses)};
    finding.where = SecurityCheck::tr("In your router: port forwarding and exposed hosts");
    return finding;
}

Finding ssh(const SecurityFacts& facts) {
    const auto ports = portsOf(facts, [](const PortFact& port) { return port.kind == PortKind::Ssh; });
    const bool isReached = std::any_of(ports.cbegin(), ports.cend(), &isOpen);
    const Fact<bool>& told = facts.system.isSshOn;
    if (!told.isKnown() && !isReached)
        return ports.isEmpty() || !facts.probes.reason.isEmpty()
            ? notChecked("ssh", SecurityCheck::tr("Whether SSH is on is not known"), told.reason)
            : [&ports] {
                  Finding finding = made("ssh", Verdict::Passed, SecurityCheck::tr("SSH cannot be reached"),
                      SecurityCheck::tr("From this computer, nobody answers on its port."));
                  finding.proof = linesOf(ports);
                  return finding;
              }();
    Finding finding = isReached || *told
        ? made("ssh", Verdict::Warning, SecurityCheck::tr("SSH is on"),
            SecurityCheck::tr("It gives full access to the CCU's system. Switch it off when you do not need it just "
                              "now."))
        : made("ssh", Verdict::Passed, SecurityCheck::tr("SSH is off"),
            SecurityCheck::tr("Nobody can sign in to the CCU's system from the network."));
    if (told.isKnown())
        finding.proof.append(
            proofLine(QStringLiteral("CCU.getSSHState"), *told ? QStringLiteral("1") : QStringLiteral("0")));
    finding.proof += linesOf(ports);
    finding.where = securityPage();
    return finding;
}

Finding snmp(const SecurityFacts& facts) {
    const Fact<bool>& told = facts.system.isSnmpOn;
    if (!told.isKnown())
        return notChecked("snmp", SecurityCheck::tr("Whether SNMP is on is not known"), told.reason);
    Finding finding = *told
        ? made("snmp", Verdict::Warning, SecurityCheck::tr("SNMP is on"),
            SecurityCheck::tr("It tells the network about the CCU's system. Switch it off unless a monitoring of yours "
                              "reads it."))
        : made("snmp", Verdict::Passed, SecurityCheck::tr("SNMP is off"),
            SecurityCheck::tr("The CCU tells the network nothing about its system."));
    finding.proof
        = {proofLine(QStringLiteral("CCU.getSNMPEnabled"), *told ? QStringLiteral("1") : QStringLiteral("0"))};
    finding.where = securityPage();
    return finding;
}

} // namespace

QList<Finding> network(const Given& given) {
    const SecurityFacts& facts = given.facts;
    const QList<Finding> all{
        publicAddress(facts), firewall(given), allowedAddresses(facts), unusedPorts(facts), ssh(facts), snmp(facts)};
    return all + internalPorts(facts);
}

} // namespace ccudesk::checks
