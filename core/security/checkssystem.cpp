// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/checks_p.h"

#include "core/domain/backupage.h"

#include <QLocale>

#include <algorithm>

// What runs on the CCU: firmware, add-ons, and the backup for when all else fails.

namespace ccudesk::checks {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

QString holeSentence(Advisory::Hole hole) {
    switch (hole) {
    case Advisory::Hole::RemoteCode:
        return SecurityCheck::tr("Whoever reaches the CCU can run programs on it with all rights, without a password.");
    case Advisory::Hole::FileRead:
        return SecurityCheck::tr("Whoever reaches the CCU can read its files, without a password.");
    case Advisory::Hole::PasswordHashes:
        return SecurityCheck::tr("Whoever reaches the CCU can read what its passwords can be found from.");
    case Advisory::Hole::Sessions:
        return SecurityCheck::tr("A login that has ended can be used on by somebody else.");
    case Advisory::Hole::Metadata:
        return SecurityCheck::tr("Whoever reaches the CCU can read, change and delete data of devices, without a "
                                 "password.");
    case Advisory::Hole::Crash:
        return SecurityCheck::tr("Whoever may run scripts can make the logic layer stop.");
    case Advisory::Hole::InsecureUpdate:
        break;
    }
    return SecurityCheck::tr("Updates are loaded without encryption, so somebody on the way can change them.");
}

QString versionLine(const SecurityFacts& facts) {
    return proofLine(
        SecurityCheck::tr("Installed"), QStringLiteral("%1 %2").arg(facts.product, facts.version).trimmed());
}

//! Holes of eQ-3's firmware may be mended earlier in OpenCCU, which contains it (protocol §12.2).
bool isPerhaps(const Advisory& row, CcuProduct product) {
    return row.product == CcuProduct::Ccu3 && product == CcuProduct::OpenCcu;
}

QString tableLine(const QDate& asOf) {
    return proofLine(
        SecurityCheck::tr("Table of published holes, as of"), QLocale().toString(asOf, QLocale::ShortFormat));
}

Finding advisoryFinding(const Advisory& row, CcuProduct product, const SecurityFacts& facts, const QDate& asOf) {
    const bool perhaps = isPerhaps(row, product);
    const bool isPressing = row.isSevere && !perhaps;
    Finding finding = made("", isPressing ? Verdict::Critical : Verdict::Warning,
        perhaps ? SecurityCheck::tr("The firmware probably has the published hole %1").arg(row.id)
                : SecurityCheck::tr("The firmware has the published hole %1").arg(row.id),
        SecurityCheck::tr("%1 Published in %2. Update the firmware.").arg(holeSentence(row.hole)).arg(row.year));
    finding.id = QStringLiteral("advisory.%1").arg(row.id);
    const QString bound = row.atMost.isEmpty()
        ? SecurityCheck::tr("%1 before %2").arg(productName(row.product), row.below)
        : SecurityCheck::tr("%1 up to %2").arg(productName(row.product), row.atMost);
    finding.proof = {versionLine(facts), proofLine(SecurityCheck::tr("Affected"), bound), tableLine(asOf)};
    finding.where = maintenancePage();
    finding.link = row.source;
    return finding;
}

QString advisoriesLink(CcuProduct product) {
    switch (product) {
    case CcuProduct::OpenCcu:
        return QStringLiteral("https://github.com/OpenCCU/OpenCCU/security/advisories");
    case CcuProduct::Homegear:
        return QStringLiteral("https://github.com/Homegear/Homegear/security/advisories");
    case CcuProduct::Ccu2:
    case CcuProduct::Ccu3:
    case CcuProduct::Unknown:
        break;
    }
    return QStringLiteral("https://www.cve.org/CVERecord/SearchResults?query=eq-3");
}

QList<Finding> firmwareHoles(const Given& given, CcuProduct product) {
    const SecurityFacts& facts = given.facts;
    const QString title = SecurityCheck::tr("Whether the firmware has published holes is not known");
    if (!given.advisories)
        return {notChecked("advisories", title, given.advisories.error().message)};
    if (product == CcuProduct::Unknown || !compareWithBound(facts.version, facts.version))
        return {notChecked("advisories", title,
            SecurityCheck::tr("The CCU has not told which system and version it runs. Older systems have holes; update "
                              "it if you can."))};
    QList<Finding> holes;
    for (const Advisory& row : given.advisories->rows)
        if ((row.product == product || isPerhaps(row, product)) && row.affects(facts.version))
            holes.append(advisoryFinding(row, product, facts, given.advisories->asOf));
    if (!holes.isEmpty())
        return holes;
    const QString asOf = QLocale().toString(given.advisories->asOf, QLocale::ShortFormat);
    if (product == CcuProduct::Homegear) {
        Finding finding = notChecked("advisories", title,
            SecurityCheck::tr("This program has no table of holes for this system. Look behind the link."));
        finding.link = advisoriesLink(product);
        return {finding};
    }
    Finding finding
        = made("advisories", Verdict::Passed, SecurityCheck::tr("No published hole is known in this firmware"),
            SecurityCheck::tr("The table that comes with this program is of %1; look up newer ones by the link.")
                .arg(asOf));
    finding.proof = {versionLine(facts), tableLine(given.advisories->asOf)};
    finding.link = advisoriesLink(product);
    return {finding};
}

QList<Finding> firmwareAge(const Given& given, CcuProduct product) {
    const SecurityFacts& facts = given.facts;
    if (product == CcuProduct::Ccu2) {
        Finding finding = made("endOfLife", Verdict::Critical, SecurityCheck::tr("The CCU2 gets no new firmware"),
            SecurityCheck::tr(
                "Holes that are found now stay open. Move to a CCU3 or to OpenCCU; until then keep it away "
                "from everything that it need not reach."));
        finding.proof = {versionLine(facts)};
        return {finding};
    }
    const auto madeAt = releaseTimeMs(facts.version);
    if (product != CcuProduct::OpenCcu || !madeAt)
        return {}; // its version tells no date: the person is asked
    constexpr qint64 oldDays = 365;
    const auto days = static_cast<int>(std::max<qint64>(0, (facts.gatheredAtMs - *madeAt) / dayMs));
    Finding finding = days > oldDays
        ? made("firmwareAge", Verdict::Warning, SecurityCheck::tr("The firmware is older than a year"),
            SecurityCheck::tr("New versions close holes that nobody has written about yet. Make a backup and update."))
        : made("firmwareAge", Verdict::Passed, SecurityCheck::tr("The firmware is not old"),
            SecurityCheck::tr("Nothing is asked of the internet for this: look up the newest version by the link."));
    finding.proof
        = {versionLine(facts), proofLine(SecurityCheck::tr("Age"), SecurityCheck::tr("%n day(s)", nullptr, days))};
    finding.where = maintenancePage();
    finding.link = QStringLiteral("https://github.com/OpenCCU/OpenCCU/releases/latest");
    return {finding};
}

QString addOnVersion(const SecurityFacts& facts, const QString& word) {
    if (!facts.system.addOns.isKnown())
        return {};
    for (const InstalledAddOn& addOn : *facts.system.addOns)
        if (addOn.name.contains(word, Qt::CaseInsensitive))
            return addOn.version.isEmpty() ? SecurityCheck::tr("installed") : addOn.version;
    return {};
}

bool usesAddOn(const SecurityFacts& facts, const QString& id) {
    return std::any_of(facts.own.interfaces.cbegin(), facts.own.interfaces.cend(),
        [&id](const UsedInterface& interface) { return interface.addOn == id; });
}

Finding xmlApi(const SecurityFacts& facts) {
    const QString listed = addOnVersion(facts, QStringLiteral("xml"));
    const Fact<bool>& tried = facts.probes.hasXmlApi;
    if (!tried.isKnown() && listed.isEmpty())
        return notChecked("xmlApi", SecurityCheck::tr("Whether XML-API is installed is not known"),
            tried.reason.isEmpty() ? facts.probes.reason : tried.reason);
    const bool isThere = !listed.isEmpty() || *tried;
    Finding finding = isThere
        ? made("xmlApi", Verdict::Critical, SecurityCheck::tr("The add-on XML-API is installed"),
            SecurityCheck::tr("It switches devices for whoever reaches the web page. Older versions ran programs for "
                              "strangers, and no version of it needs to be there for this program. Remove it if you do "
                              "not use it; else take the newest one, which asks for a token."))
        : made("xmlApi", Verdict::Passed, SecurityCheck::tr("The add-on XML-API is not installed"),
            SecurityCheck::tr("Its version page does not exist."));
    if (tried.isKnown())
        finding.proof.append(proofLine(QStringLiteral("GET /addons/xmlapi/version.cgi"),
            *tried ? SecurityCheck::tr("answers") : SecurityCheck::tr("no such page")));
    if (!listed.isEmpty())
        finding.proof.append(proofLine(SecurityCheck::tr("List of add-ons"), listed));
    finding.where = addOnsPage();
    return finding;
}

Finding cuxd(const SecurityFacts& facts) {
    const QString listed = addOnVersion(facts, QStringLiteral("cuxd"));
    if (listed.isEmpty() && !usesAddOn(facts, QStringLiteral("cuxd"))) {
        if (facts.own.interfaces.isEmpty())
            return notChecked("cuxd", SecurityCheck::tr("Whether CUxD is installed is not known"), {});
        Finding none = made("cuxd", Verdict::Passed, SecurityCheck::tr("The add-on CUxD is not in use"),
            SecurityCheck::tr("The CCU lists no interface of it."));
        none.proof = {proofLine(SecurityCheck::tr("List of interfaces"), SecurityCheck::tr("does not have it"))};
        return none;
    }
    const bool isOpen = facts.system.isAuthenticationOn.isKnown() && !*facts.system.isAuthenticationOn;
    Finding finding = made("cuxd", isOpen ? Verdict::Critical : Verdict::Warning,
        isOpen ? SecurityCheck::tr("CUxD runs while authentication is off")
               : SecurityCheck::tr("The add-on CUxD is installed"),
        isOpen ? SecurityCheck::tr("Its pages then do what an administrator may for everybody: run programs, read and "
                                   "change files. Switch on authentication.")
               : SecurityCheck::tr("Its pages can run programs on the CCU, and its port knows no password and no "
                                   "encryption. Keep it up to date, set its own access level, and open its port to "
                                   "nobody who does not need it."));
    finding.proof = {proofLine(SecurityCheck::tr("List of interfaces"),
        usesAddOn(facts, QStringLiteral("cuxd")) ? SecurityCheck::tr("has it")
                                                 : SecurityCheck::tr("does not have it"))};
    if (!listed.isEmpty())
        finding.proof.append(proofLine(SecurityCheck::tr("List of add-ons"), listed));
    finding.where = addOnsPage();
    return finding;
}

QList<Finding> ccuJack(const SecurityFacts& facts) {
    const QString listed = addOnVersion(facts, QStringLiteral("jack"));
    if (listed.isEmpty() && !usesAddOn(facts, QStringLiteral("ccu-jack")))
        return {};
    Finding finding = made("ccuJack", Verdict::Warning, SecurityCheck::tr("The add-on CCU-Jack is installed"),
        SecurityCheck::tr("As long as it has no users of its own, its web and MQTT services are open to everybody who "
                          "reaches them. Set up a user for it."));
    finding.proof = {proofLine(SecurityCheck::tr("List of interfaces"),
        usesAddOn(facts, QStringLiteral("ccu-jack")) ? SecurityCheck::tr("has it")
                                                     : SecurityCheck::tr("does not have it"))};
    finding.where = addOnsPage();
    return {finding};
}

Finding backup(const SecurityFacts& facts) {
    const QString where = SecurityCheck::tr("In CCU Desk: click the state of the connection → Back up the CCU …");
    if (facts.own.lastBackupMs == 0) {
        Finding finding = made("backup", Verdict::Warning, SecurityCheck::tr("This program has made no backup yet"),
            SecurityCheck::tr("After an attack or a broken card a backup is the way back. If you make them elsewhere, "
                              "accept this."));
        finding.proof = {proofLine(SecurityCheck::tr("Backups by this program"), SecurityCheck::tr("none"))};
        finding.where = where;
        return finding;
    }
    const auto days = static_cast<int>(std::max<qint64>(0, (facts.gatheredAtMs - facts.own.lastBackupMs) / dayMs));
    Finding finding = days >= backupIsOldAfterDays
        ? made("backup", Verdict::Warning, SecurityCheck::tr("The last backup is old"),
            SecurityCheck::tr("What was taught in or changed since is not in it."))
        : made("backup", Verdict::Passed, SecurityCheck::tr("There is a recent backup"),
            SecurityCheck::tr("Keep it where nobody else reads it: it holds password hashes and radio keys."));
    finding.proof = {proofLine(SecurityCheck::tr("Age"), SecurityCheck::tr("%n day(s)", nullptr, days))};
    finding.where = where;
    return finding;
}

} // namespace

QList<Finding> system(const Given& given) {
    const CcuProduct product = productOf(given.facts.product, given.facts.version);
    QList<Finding> all = firmwareHoles(given, product) + firmwareAge(given, product);
    if (product != CcuProduct::Homegear)
        all += {xmlApi(given.facts), cuxd(given.facts)};
    return all + ccuJack(given.facts) + QList<Finding>{backup(given.facts)};
}

} // namespace ccudesk::checks
