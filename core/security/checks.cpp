// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/checks.h"

#include "core/security/checks_p.h"

namespace ccudesk {

QList<Finding> checkSecurity(
    const SecurityFacts& facts, const Result<AdvisoryTable>& advisories, const Answers& answers) {
    const checks::Given given{facts, advisories, answers};
    QList<Finding> all;
    for (const auto& group : {&checks::access, &checks::network, &checks::encryption, &checks::system, &checks::own})
        all += group(given);
    sortByVerdict(all);
    return all;
}

} // namespace ccudesk
