// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/paramset.h"

namespace ccudesk {

//! One parameter in two places. An empty value: it is not there.
struct ParameterPair {
    QString parameter;
    Value here;
    Value there;
    bool operator==(const ParameterPair&) const = default;

    [[nodiscard]] bool isOnBothSides() const { return !here.isEmpty() && !there.isEmpty(); }
    [[nodiscard]] bool isDifferent() const { return !here.isSameReading(there); }
};

//! All parameters of both, by name; secrets are nobody's to compare.
[[nodiscard]] QList<ParameterPair> pairsOf(const ParamsetValues& here, const ParamsetValues& there);

} // namespace ccudesk
