// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/checks_p.h"

#include <QLocale>

// This computer, and what only a person knows.

namespace ccudesk::checks {

namespace {

Finding passwordKeeping(const OwnFacts& own) {
    const QString title = SecurityCheck::tr("The password is kept safely");
    switch (own.keeping) {
    case OwnFacts::Keeping::KeyStore:
        return made("keeping", Verdict::Passed, title,
            SecurityCheck::tr("It is in the key store of this computer, encrypted, and nowhere else."));
    case OwnFacts::Keeping::Session:
        return made("keeping", Verdict::Passed, title,
            SecurityCheck::tr("It is in memory only and gone when the program ends."));
    case OwnFacts::Keeping::Never:
        break;
    }
    return made("keeping", Verdict::Passed, title, SecurityCheck::tr("It is asked for at every connection."));
}

Finding callback(const OwnFacts& own) {
    if (own.callbackAddress.isEmpty())
        return made("callback", Verdict::Passed, SecurityCheck::tr("This computer listens to nobody"),
            SecurityCheck::tr("No port is open for calls of the CCU at the moment."));
    Finding finding;
    if (own.isCallbackPublic)
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
    finding.proof = {proofLine(SecurityCheck::tr("Listens on"), own.callbackAddress)};
    finding.where = SecurityCheck::tr("In CCU Desk: click the state of the connection → Change the connection …");
    return finding;
}

//! What a question comes to; yesIsGood: whether "Yes" is the answer that one hopes for.
struct Question {
    const char* id;
    QString question;
    QString why;
    QString where;
    QString good; //!< titles
    QString bad;
    bool yesIsGood = true;
    Verdict ifBad = Verdict::Warning;
};

Finding asked(const Question& question, const Given& given) {
    const auto answer = given.answers.constFind(QLatin1String(question.id));
    const bool holds = answer != given.answers.constEnd() && given.facts.gatheredAtMs - answer->atMs < answerHoldsMs;
    Finding finding = made(question.id, Verdict::Ask, question.question, question.why);
    finding.question = question.question;
    finding.where = question.where;
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
    finding.proof = {proofLine(question.question,
        SecurityCheck::tr("%1 (your answer of %2)")
            .arg(word, QLocale().toString(QDateTime::fromMSecsSinceEpoch(answer->atMs).date(), QLocale::ShortFormat)))};
    return finding;
}

QString namesOfAddOns(const SecurityFacts& facts) {
    QStringList names;
    if (facts.system.addOns.isKnown())
        for (const InstalledAddOn& addOn : *facts.system.addOns)
            names.append(QStringLiteral("%1 %2").arg(addOn.name, addOn.version).trimmed());
    return names.join(QStringLiteral(", "));
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
    const QString addOns = namesOfAddOns(facts);
    if (facts.system.addOns.isKnown() && !facts.system.addOns.value->isEmpty())
        all.append({"addOns", SecurityCheck::tr("Do you still use every add-on of the CCU?"),
            SecurityCheck::tr("Each one runs with all rights and needs updates of its own. Installed: %1.").arg(addOns),
            addOnsPage(), SecurityCheck::tr("Every add-on is in use"),
            SecurityCheck::tr("There are add-ons that nobody uses"), true, Verdict::Warning});
    const CcuProduct product = productOf(facts.product, facts.version);
    if (product != CcuProduct::OpenCcu || !releaseTimeMs(facts.version))
        all.append({"updates", SecurityCheck::tr("Is the newest firmware installed?"),
            SecurityCheck::tr(
                "This program asks nobody on the internet, and the version does not tell its age. The CCU "
                "shows whether there is a newer one."),
            maintenancePage(), SecurityCheck::tr("The newest firmware is installed"),
            SecurityCheck::tr("There is a newer firmware"), true, Verdict::Warning});
    return all;
}

} // namespace

QList<Finding> own(const Given& given) {
    QList<Finding> all{passwordKeeping(given.facts.own), callback(given.facts.own)};
    for (const Question& question : questions(given.facts))
        all.append(asked(question, given));
    return all;
}

} // namespace ccudesk::checks
