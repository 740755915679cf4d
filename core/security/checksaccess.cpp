// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/checks_p.h"

#include <algorithm>

// Who gets in: authentication, the ports that may answer anybody, the user and the password.

namespace ccudesk::checks {

namespace {

using Kind = AnonymousAnswer::Kind;

QStringList proofOf(const QList<AnonymousAnswer>& answers) {
    QStringList lines;
    for (const AnonymousAnswer& answer : answers) {
        const QString asked = answer.name.isEmpty()
            ? SecurityCheck::tr("%1 to port %2, without user").arg(answer.request).arg(answer.port)
            : SecurityCheck::tr("%1 to %2, port %3, without user").arg(answer.request, answer.name).arg(answer.port);
        lines.append(proofLine(asked, answer.answer));
    }
    return lines;
}

bool isAny(const QList<AnonymousAnswer>& answers, Kind kind) {
    return std::any_of(
        answers.cbegin(), answers.cend(), [kind](const AnonymousAnswer& answer) { return answer.kind == kind; });
}

Finding authentication(const SecurityFacts& facts) {
    const Fact<bool>& isOn = facts.system.isAuthenticationOn;
    if (!isOn.isKnown())
        return notChecked(
            "authentication", SecurityCheck::tr("Whether the CCU asks for a password is not known"), isOn.reason);
    Finding finding = *isOn
        ? made("authentication", Verdict::Passed, SecurityCheck::tr("The CCU asks for user and password"),
            SecurityCheck::tr("Other programs must sign in before they can switch anything."))
        : made("authentication", Verdict::Critical, SecurityCheck::tr("Authentication is switched off"),
            SecurityCheck::tr("Every device in your network can read and switch everything without a password: a "
                              "guest's phone, a television, an infected computer. That is dangerous at home, too."));
    finding.proof
        = {proofLine(QStringLiteral("CCU.getAuthEnabled"), *isOn ? QStringLiteral("1") : QStringLiteral("0"))};
    finding.where = SecurityCheck::tr("In the CCU: Settings → Control panel → Security → Authentication");
    return finding;
}

//! Tried instead of believed: a front end that was set up by hand may ask, or not, whatever the switch says.
Finding anonymous(const SecurityFacts& facts) {
    const QList<AnonymousAnswer>& answers = facts.probes.interfaces;
    if (isAny(answers, Kind::Answered)) {
        Finding finding
            = made("anonymous", Verdict::Critical, SecurityCheck::tr("Anyone in your network can switch devices"),
                SecurityCheck::tr("An interface has answered a request that came without user and password."));
        finding.proof = proofOf(answers);
        finding.where = SecurityCheck::tr("In the CCU: Settings → Control panel → Security → Authentication");
        return finding;
    }
    Finding finding;
    if (answers.isEmpty())
        finding = notChecked("anonymous", SecurityCheck::tr("Whether interfaces answer strangers was not found out"),
            facts.probes.reason.isEmpty() ? SecurityCheck::tr("No interface could be reached on its own port.")
                                          : facts.probes.reason);
    else if (isAny(answers, Kind::Odd))
        finding = notChecked("anonymous",
            SecurityCheck::tr("Whether every interface turns strangers away is not clear"),
            SecurityCheck::tr("At least one gave an answer that is neither a refusal nor a result, or none at all."));
    else
        finding = made("anonymous", Verdict::Passed, SecurityCheck::tr("Interfaces turn strangers away"),
            SecurityCheck::tr("A request without user and password was refused."));
    finding.proof = proofOf(answers);
    return finding;
}

Finding scripts(const SecurityFacts& facts) {
    const QList<AnonymousAnswer>& answers = facts.probes.scripts;
    Finding finding;
    if (isAny(answers, Kind::Answered)) {
        finding = made("scripts", Verdict::Critical, SecurityCheck::tr("Anyone in your network can run scripts"),
            SecurityCheck::tr("The script port has run a harmless line for a request without user and password. A "
                              "script can do everything on the CCU, also read passwords and run programs."));
        finding.where = firewallPage();
    } else if (!facts.probes.reason.isEmpty()) {
        return notChecked(
            "scripts", SecurityCheck::tr("Whether the script port is guarded was not tried"), facts.probes.reason);
    } else if (answers.isEmpty()) {
        finding = made("scripts", Verdict::Passed, SecurityCheck::tr("The script port cannot be reached"),
            SecurityCheck::tr("From this computer, nobody answers on the ports for scripts."));
        for (const PortFact& port : facts.probes.ports)
            if (port.kind == PortKind::Script)
                finding.proof.append(proofLine(SecurityCheck::tr("Connecting to port %1").arg(port.port),
                    port.state == PortState::Closed ? SecurityCheck::tr("refused") : SecurityCheck::tr("no answer")));
        return finding.proof.isEmpty()
            ? notChecked("scripts", SecurityCheck::tr("Whether the script port is guarded was not tried"), {})
            : finding;
    } else if (isAny(answers, Kind::Guarded)) {
        finding = made("scripts", Verdict::Passed, SecurityCheck::tr("The script port asks for a password"),
            SecurityCheck::tr("Note that every user of the CCU may run scripts there, guests too."));
    } else {
        finding = notChecked("scripts", SecurityCheck::tr("What the script port does is not clear"),
            SecurityCheck::tr("It gave an answer that this program does not understand."));
    }
    finding.proof = proofOf(answers);
    return finding;
}

//! Security settings by hand: as good as what they are made of (protocol §1.4).
Finding ownLevel(const SecurityFacts& facts) {
    const Fact<bool>& authentication = facts.system.isAuthenticationOn;
    const Fact<FirewallFacts>& rules = facts.system.firewall;
    if (!authentication.isKnown() || !rules.isKnown())
        return notChecked("level", SecurityCheck::tr("Security settings of your own"),
            SecurityCheck::tr("The level itself says nothing; the checks of authentication and firewall count."));
    const bool isStrict = *authentication && isRestrictive(*rules) && !isFull(*rules, QStringLiteral("XMLRPC"))
        && !isFull(*rules, QStringLiteral("REGA"));
    return isStrict
        ? made("level", Verdict::Passed,
            SecurityCheck::tr("Your own security settings are as strict as the medium level"),
            SecurityCheck::tr("A password is asked for, and the firewall opens neither interfaces nor scripts to "
                              "everybody."))
        : made("level", Verdict::Warning,
            SecurityCheck::tr("Your own security settings are weaker than the medium level"),
            SecurityCheck::tr("No password is asked for, or the firewall opens more than it would at that level. The "
                              "checks of authentication and firewall say which."));
}

Finding level(const SecurityFacts& facts) {
    const Fact<QString>& told = facts.system.securityLevel;
    if (!told.isKnown())
        return notChecked("level", SecurityCheck::tr("The security level is not known"), told.reason);
    const QString word = *told;
    Finding finding;
    if (word == QLatin1String("LOW"))
        finding = made("level", Verdict::Warning, SecurityCheck::tr("The security level is low"),
            SecurityCheck::tr("At this level the interfaces are open to your whole network and no password is asked "
                              "for. Medium is enough for programs that sign in."));
    else if (word == QLatin1String("MEDIUM") || word == QLatin1String("HIGH"))
        finding = made("level", Verdict::Passed, SecurityCheck::tr("The security level is not low"),
            SecurityCheck::tr("Medium lets in listed addresses that sign in; high lets in nobody but the web page."));
    else if (word == QLatin1String("CUSTOM"))
        finding = ownLevel(facts);
    else
        finding = notChecked("level", SecurityCheck::tr("The security level is unknown to this program"),
            SecurityCheck::tr("The CCU has told a level that did not exist when this program was made."));
    finding.proof = {proofLine(QStringLiteral("CCU.getSecurityLevel"), word)};
    finding.where = SecurityCheck::tr("In the CCU: Settings → Control panel → Security → Security level");
    return finding;
}

//! Whether another name is one of its own, a person is asked (checksown).
QList<Finding> user(const SecurityFacts& facts) {
    const OwnFacts& own = facts.own;
    if (!own.user.isEmpty() && !isMainAccount(own.user))
        return {};
    Finding finding = own.user.isEmpty()
        ? made("user", Verdict::Passed, SecurityCheck::tr("This program uses no user of the CCU"),
            SecurityCheck::tr("There is none to be misused."))
        : made("user", Verdict::Warning, SecurityCheck::tr("The main account is used for this program"),
            SecurityCheck::tr("With a user of its own you can change its password or shut this program out without "
                              "locking yourself out, and see in the CCU who did what. Disable that user while you do "
                              "not need it."));
    finding.proof = userProof(own);
    finding.where = usersPage();
    return {finding};
}

QList<Finding> password(const SecurityFacts& facts) {
    const OwnFacts& own = facts.own;
    if (own.user.isEmpty())
        return {};
    const QString looked = SecurityCheck::tr("Looked at on this computer only");
    if (own.isPasswordEmpty) {
        Finding finding = made("emptyPassword", Verdict::Critical, SecurityCheck::tr("The password is empty"),
            SecurityCheck::tr("Who knows the name of the user is in. The names are easily guessed."));
        finding.proof = {proofLine(looked, SecurityCheck::tr("no character"))};
        finding.where = usersPage();
        return {finding};
    }
    constexpr int shortest = 8; // as the CCU's own wizard demands
    const bool isShort = own.passwordLength < shortest;
    Finding length = isShort
        ? made("emptyPassword", Verdict::Warning, SecurityCheck::tr("The password is short"),
            SecurityCheck::tr("The CCU does not slow down who tries passwords. Take at least eight characters; twelve "
                              "and more are better."))
        : made("emptyPassword", Verdict::Passed, SecurityCheck::tr("The password is not empty and not short"),
            SecurityCheck::tr("It has eight characters or more. How good it is, only you know."));
    length.proof = {proofLine(looked,
        isShort ? SecurityCheck::tr("fewer than eight characters") : SecurityCheck::tr("eight characters or more"))};
    length.where = usersPage();
    Finding characters = own.doubtfulCharacters > 0
        ? made("passwordCharacters", Verdict::Warning,
            SecurityCheck::tr("The password has characters that not every door takes"),
            SecurityCheck::tr("The web page takes them, the interfaces may not: then devices cannot be reached "
                              "although the password is right. Letters without umlauts, digits and . ! $ ( ) : ; # - "
                              "work everywhere."))
        : made("passwordCharacters", Verdict::Passed, SecurityCheck::tr("The password works at every door"),
            SecurityCheck::tr("Each of its characters is taken by web page and interfaces alike."));
    characters.proof
        = {proofLine(looked, SecurityCheck::tr("%n doubtful character(s)", nullptr, own.doubtfulCharacters))};
    characters.where = usersPage();
    return {length, characters};
}

QStringList usersProof(const QList<CcuUser>& users) {
    QStringList lines;
    for (const CcuUser& user : users) {
        const QString told = !user.hasPassword ? SecurityCheck::tr("not told")
            : *user.hasPassword                ? SecurityCheck::tr("has a password")
                                               : SecurityCheck::tr("has no password");
        lines.append(proofLine(SecurityCheck::tr("User.hasUserPWD for %1").arg(user.name), told));
    }
    return lines;
}

//! All of them, not only the one that this program uses: guests get in everywhere, too (protocol §1.3).
Finding users(const SecurityFacts& facts) {
    const QString title = SecurityCheck::tr("Whether every user of the CCU has a password is not known");
    const Fact<QList<CcuUser>>& told = facts.system.users;
    if (!told.isKnown() || told->isEmpty())
        return notChecked(
            "users", title, told.isKnown() ? SecurityCheck::tr("The CCU has told no user.") : told.reason);
    const auto is = [&told](std::optional<bool> hasPassword) {
        return std::any_of(told->cbegin(), told->cend(),
            [hasPassword](const CcuUser& user) { return user.hasPassword == hasPassword; });
    };
    Finding finding;
    if (is(false))
        finding = made("users", Verdict::Critical, SecurityCheck::tr("A user of the CCU has no password"),
            SecurityCheck::tr("Whoever knows or guesses the name is in, and every user, guests too, may call the "
                              "interfaces. Set a password, or delete the user."));
    else if (is(std::nullopt))
        finding = notChecked("users", title, SecurityCheck::tr("The CCU has not answered for each of them."));
    else
        finding = made("users", Verdict::Passed, SecurityCheck::tr("Every user of the CCU has a password"),
            SecurityCheck::tr("Delete those that nobody needs: every user, guests too, may call the interfaces."));
    finding.proof = usersProof(*told);
    finding.where = usersPage();
    return finding;
}

} // namespace

bool isMainAccount(const QString& user) {
    return user.compare(QLatin1String("Admin"), Qt::CaseInsensitive) == 0;
}

QStringList userProof(const OwnFacts& own) {
    QStringList lines{proofLine(
        SecurityCheck::tr("User of this connection"), own.user.isEmpty() ? SecurityCheck::tr("none") : own.user)};
    if (own.isAdministrator.isKnown() && !own.user.isEmpty())
        lines.append(proofLine(SecurityCheck::tr("Role"),
            *own.isAdministrator ? SecurityCheck::tr("administrator") : SecurityCheck::tr("no administrator")));
    return lines;
}

QList<Finding> access(const Given& given) {
    const SecurityFacts& facts = given.facts;
    const QList<Finding> all{authentication(facts), anonymous(facts), scripts(facts), level(facts)};
    return all + user(facts) + QList<Finding>{users(facts)} + password(facts);
}

} // namespace ccudesk::checks
