// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/checks_p.h"

#include <QLocale>

#include <algorithm>

// This computer, and what only a person knows.

namespace ccudesk::checks {

namespace {

Finding passwordKeeping(const OwnFacts& own) {
    const auto kept = [](const QString& why, const QString& place) {
        Finding finding = made("keeping", Verdict::Passed, SecurityCheck::tr("The password is kept safely"), why);
        finding.proof = {proofLine(SecurityCheck::tr("Kept in"), place)};
        finding.where = connectionPage();
        return finding;
    };
    switch (own.keeping) {
    case OwnFacts::Keeping::KeyStore:
        return kept(SecurityCheck::tr("It is in the key store of this computer, encrypted, and nowhere else."),
            SecurityCheck::tr("the key store"));
    case OwnFacts::Keeping::Session:
        return kept(SecurityCheck::tr("It is in memory only and gone when the program ends."),
            SecurityCheck::tr("memory, until the program ends"));
    case OwnFacts::Keeping::Never:
        break;
    }
    return kept(SecurityCheck::tr("It is asked for at every connection."), SecurityCheck::tr("nowhere"));
}

Finding callback(const OwnFacts& own) {
    Finding finding;
    if (own.callbackAddress.isEmpty())
        finding = made("callback", Verdict::Passed, SecurityCheck::tr("This computer listens to nobody"),
            SecurityCheck::tr("No port is open for calls of the CCU at the moment."));
    else if (own.isCallbackPublic)
        finding = made("callback", Verdict::Critical,
            SecurityCheck::tr("The port for calls of the CCU is on the internet"),
            SecurityCheck::tr("Only the CCU is answered, but strangers can knock. Listen on an address of your home."));
    else if (own.isCallbackOnAll)
        finding = made("callback", Verdict::Warning,
            SecurityCheck::tr("The port for calls of the CCU is open on every network of this computer"),
            SecurityCheck::tr("Only the CCU is answered, but in a café, too, somebody can knock. Choose one address."));
    else
        finding = made("callback", Verdict::Passed, SecurityCheck::tr("Only the CCU can call this computer"),
            SecurityCheck::tr("One port on one address, one secret path, and nobody but the CCU is answered."));
    finding.proof = {proofLine(SecurityCheck::tr("Listens on"),
        own.callbackAddress.isEmpty() ? SecurityCheck::tr("nothing") : own.callbackAddress)};
    finding.where = connectionPage();
    return finding;
}

} // namespace

Finding asked(const Question& question, const Given& given) {
    const auto answer = given.answers.constFind(QLatin1String(question.id));
    const bool holds = answer != given.answers.constEnd() && given.facts.gatheredAtMs - answer->atMs < answerHoldsMs;
    const bool isPlain = question.openTitle.isEmpty();
    Finding finding = made(question.id, isPlain ? Verdict::Ask : Verdict::NotChecked,
        isPlain ? question.question : question.openTitle, question.why);
    finding.question = question.question;
    finding.where = question.where;
    finding.proof = question.proof;
    if (!holds)
        return finding;
    finding.answeredAtMs = answer->atMs;
    const bool isGood = (answer->kind == Answer::Kind::Yes) == question.yesIsGood;
    if (answer->kind == Answer::Kind::Unsure) {
        finding.verdict = Verdict::NotChecked;
    } else {
        finding.verdict = isGood ? Verdict::Passed : question.ifBad;
        finding.title = isGood ? question.good : question.bad;
    }
    const QString word = answer->kind == Answer::Kind::Yes ? SecurityCheck::tr("Yes")
        : answer->kind == Answer::Kind::No                 ? SecurityCheck::tr("No")
                                                           : SecurityCheck::tr("I do not know");
    finding.proof.append(proofLine(question.question,
        SecurityCheck::tr("%1 (your answer of %2)")
            .arg(word, QLocale().toString(QDateTime::fromMSecsSinceEpoch(answer->atMs).date(), QLocale::ShortFormat))));
    return finding;
}

namespace {

//! Of the list, and those whose interface says that they are there.
QStringList namesOfAddOns(const SecurityFacts& facts) {
    QStringList names;
    if (facts.system.addOns.isKnown())
        for (const InstalledAddOn& addOn : *facts.system.addOns)
            names.append(QStringLiteral("%1 %2").arg(addOn.name, addOn.version).trimmed());
    for (const UsedInterface& interface : facts.own.interfaces)
        if (!interface.addOn.isEmpty() && std::none_of(names.cbegin(), names.cend(), [&interface](const QString& name) {
                return name.contains(interface.addOn, Qt::CaseInsensitive);
            }))
            names.append(interface.name);
    return names;
}

//! Where the CCU does not tell them, a person can look.
Finding addOns(const Given& given) {
    const Fact<QList<InstalledAddOn>>& told = given.facts.system.addOns;
    const QStringList names = namesOfAddOns(given.facts);
    const QString asked = QStringLiteral("CCU.getAddonVersions");
    if (told.isKnown() && names.isEmpty()) {
        Finding none = made("addOns", Verdict::Passed, SecurityCheck::tr("No add-on is installed"),
            SecurityCheck::tr("Each one would run with all rights and need updates of its own."));
        none.proof = {proofLine(asked, SecurityCheck::tr("none"))};
        none.where = addOnsPage();
        return none;
    }
    Question question{"addOns", SecurityCheck::tr("Do you still use every add-on of the CCU?"),
        told.isKnown()
            ? SecurityCheck::tr("Each one runs with all rights and needs updates of its own. Installed: %1.")
                  .arg(names.join(QStringLiteral(", ")))
            : SecurityCheck::tr("Each one runs with all rights and needs updates of its own. Which ones are installed "
                                "was not told; look at the list in the CCU. No add-on at all is a yes."),
        addOnsPage(), SecurityCheck::tr("Every add-on is in use"),
        SecurityCheck::tr("There are add-ons that nobody uses")};
    question.proof = {proofLine(asked,
        told.isKnown()              ? names.join(QStringLiteral(", "))
            : told.reason.isEmpty() ? SecurityCheck::tr("not told")
                                    : told.reason)};
    return checks::asked(question, given);
}

//! A name proves little: only a person knows whether others use it, too.
QList<Question> questionOfUser(const OwnFacts& own) {
    if (own.user.isEmpty() || isMainAccount(own.user))
        return {};
    Question question{"user", SecurityCheck::tr("Is the user %1 there for this program alone?").arg(own.user),
        SecurityCheck::tr("With a user of its own you can change its password or shut this program out without "
                          "locking yourself out, and see in the CCU who did what. Disable that user while you do "
                          "not need it."),
        usersPage(), SecurityCheck::tr("This program has a user of its own"),
        SecurityCheck::tr("This program shares its user with people or other programs")};
    question.proof = userProof(own);
    return {question};
}

QList<Question> questions(const SecurityFacts& facts) {
    QList<Question> all{
        {"forwarding", SecurityCheck::tr("Does your router forward a port from the internet to the CCU?"),
            SecurityCheck::tr("Then strangers reach it, and holes of the past let them in without a password. From "
                              "outside, reach your home by VPN; many routers have one."),
            SecurityCheck::tr("In your router: port forwarding"), SecurityCheck::tr("No port leads from the internet"),
            SecurityCheck::tr("A port leads from the internet to the CCU"), false, Verdict::Critical},
        {"segment", SecurityCheck::tr("Is the CCU in a network apart from guests and other things?"),
            SecurityCheck::tr("A network of its own (VLAN) keeps an infected device away from it. This program works "
                              "across networks when the firewall lets it."),
            SecurityCheck::tr("In your router: guest network or VLAN"),
            SecurityCheck::tr("The CCU is in a network of its own"),
            SecurityCheck::tr("The CCU shares its network with everything else"), true, Verdict::Warning},
        {"logs", SecurityCheck::tr("Do you look at the log of the CCU now and then?"),
            SecurityCheck::tr("Failed logins and restarts show there first."),
            SecurityCheck::tr("In the CCU: Settings → Control panel → Central maintenance → Error log"),
            SecurityCheck::tr("You look at the log of the CCU"),
            SecurityCheck::tr("Nobody looks at the log of the CCU"), true, Verdict::Warning}};
    all += questionOfUser(facts.own);
    const CcuProduct product = productOf(facts.product, facts.version);
    if (product != CcuProduct::OpenCcu || !releaseTimeMs(facts.version))
        all.append({"updates", SecurityCheck::tr("Is the newest firmware installed?"),
            SecurityCheck::tr(
                "This program asks nobody on the internet, and the version does not tell its age. The CCU "
                "shows whether there is a newer one."),
            maintenancePage(), SecurityCheck::tr("The newest firmware is installed"),
            SecurityCheck::tr("There is a newer firmware"), true, Verdict::Warning,
            {proofLine(
                SecurityCheck::tr("Installed"), QStringLiteral("%1 %2").arg(facts.product, facts.version).trimmed())}});
    return all;
}

} // namespace

QList<Finding> own(const Given& given) {
    QList<Finding> all{passwordKeeping(given.facts.own), callback(given.facts.own)};
    for (const Question& question : questions(given.facts))
        all.append(asked(question, given));
    all.append(addOns(given));
    return all;
}

} // namespace ccudesk::checks
