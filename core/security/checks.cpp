// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/checks.h"

#include "core/security/checks_p.h"

#include <algorithm>
#include <array>

namespace ccudesk {

namespace {

//! What another system does not have cannot be checked, and need not be.
bool isOfCcusOnly(const Finding& finding) {
    constexpr std::array<const char*, 9> ids{
        "authentication", "scripts", "level", "firewall", "allowedAddresses", "redirect", "snmp", "users", "addOns"};
    return (finding.verdict == Verdict::NotChecked || finding.id == QLatin1String("addOns"))
        && std::any_of(ids.begin(), ids.end(), [&finding](const char* id) { return finding.id == QLatin1String(id); });
}

} // namespace

QList<Finding> checkSecurity(
    const SecurityFacts& facts, const Result<AdvisoryTable>& advisories, const Answers& answers) {
    const checks::Given given{facts, advisories, answers};
    QList<Finding> all;
    for (const auto& group : {&checks::access, &checks::network, &checks::encryption, &checks::system, &checks::own})
        all += group(given);
    if (productOf(facts.product, facts.version) == CcuProduct::Homegear)
        all.removeIf(&isOfCcusOnly);
    sortByVerdict(all);
    return all;
}

} // namespace ccudesk
