// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/security/advisories.h"
#include "core/security/finding.h"
#include "core/security/securityfacts.h"

#include <QMap>

namespace ccudesk {

//! What a person has said about something that no program can find out.
struct Answer {
    enum class Kind { Yes, No, Unsure };
    Kind kind = Kind::Unsure;
    qint64 atMs = 0; //!< wall clock
    bool operator==(const Answer&) const = default;
};
//! By the id of the finding that asks.
using Answers = QMap<QString, Answer>;

//! An answer holds for a year; then it is asked again.
inline constexpr qint64 answerHoldsMs = 365LL * 24 * 3600 * 1000;

//! Every check there is, the most pressing first. Pure: the same facts give the same findings.
[[nodiscard]] QList<Finding> checkSecurity(
    const SecurityFacts& facts, const Result<AdvisoryTable>& advisories, const Answers& answers);

} // namespace ccudesk
