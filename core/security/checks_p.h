// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Inside of checkSecurity(): the groups of checks, and what they share.

#include "core/security/checks.h"

#include <QCoreApplication>

#include <utility>

namespace ccudesk {

struct SecurityCheck {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::SecurityCheck)
};

namespace checks {

struct Given {
    const SecurityFacts& facts;
    const Result<AdvisoryTable>& advisories;
    const Answers& answers;
};

[[nodiscard]] QList<Finding> access(const Given& given);
[[nodiscard]] QList<Finding> network(const Given& given);
[[nodiscard]] QList<Finding> encryption(const Given& given);
[[nodiscard]] QList<Finding> system(const Given& given);
[[nodiscard]] QList<Finding> own(const Given& given);

[[nodiscard]] inline Finding made(const char* id, Verdict verdict, const QString& title, const QString& why) {
    Finding finding;
    finding.id = QLatin1String(id);
    finding.verdict = verdict;
    finding.title = title;
    finding.why = why;
    return finding;
}

//! For what nobody told: never green.
[[nodiscard]] inline Finding notChecked(const char* id, const QString& title, const QString& reason) {
    return made(id, Verdict::NotChecked, title,
        reason.isEmpty() ? SecurityCheck::tr("Nothing was told about this yet.") : reason);
}

//! "CCU.getAuthEnabled → 1": what was asked, what was told.
[[nodiscard]] inline QString proofLine(const QString& asked, const QString& told) {
    return QStringLiteral("%1 → %2").arg(asked, told);
}

//! What only a person knows; yesIsGood: whether "Yes" is the answer that one hopes for.
struct Question {
    const char* id;
    QString question;
    QString why;
    QString where;
    QString good; //!< titles
    QString bad;
    bool yesIsGood = true;
    Verdict ifBad = Verdict::Warning;
    QStringList proof = {}; //!< what is known already
    QString openTitle = {}; //!< as long as nobody has answered; empty: the question itself
};

//! What a question comes to. Unanswered, or answered too long ago: Ask, or NotChecked where a program could have found
//! out but did not (openTitle).
[[nodiscard]] Finding asked(const Question& question, const Given& given);

//! The account that every CCU has.
[[nodiscard]] bool isMainAccount(const QString& user);
//! What is known of the user of this connection.
[[nodiscard]] QStringList userProof(const OwnFacts& own);

//! "Connecting to port 80 → refused"
[[nodiscard]] QString portLine(const PortFact& port);
//! Whether the firewall opens this group of ports to every address.
[[nodiscard]] bool isFull(const FirewallFacts& firewall, const QString& service);
[[nodiscard]] bool isRestrictive(const FirewallFacts& firewall);

//! The pages of a CCU that most findings lead to.
[[nodiscard]] inline QString securityPage() {
    return SecurityCheck::tr("In the CCU: Settings → Control panel → Security");
}
[[nodiscard]] inline QString firewallPage() {
    return SecurityCheck::tr("In the CCU: Settings → Control panel → Security → Firewall");
}
[[nodiscard]] inline QString usersPage() {
    return SecurityCheck::tr("In the CCU: Settings → Control panel → User administration");
}
[[nodiscard]] inline QString addOnsPage() {
    return SecurityCheck::tr("In the CCU: Settings → Control panel → Additional software");
}
[[nodiscard]] inline QString connectionPage() {
    return SecurityCheck::tr("In CCU Desk: click the state of the connection → Change the connection …");
}
[[nodiscard]] inline QString maintenancePage() {
    return SecurityCheck::tr("In the CCU: Settings → Control panel → Central maintenance");
}

} // namespace checks

} // namespace ccudesk
