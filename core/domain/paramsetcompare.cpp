// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/paramsetcompare.h"

#include "core/domain/secretparameters.h"

namespace ccudesk {

QList<ParameterPair> pairsOf(const ParamsetValues& here, const ParamsetValues& there) {
    ParamsetValues both = there;
    both.insert(here);
    QList<ParameterPair> pairs;
    for (auto it = both.cbegin(); it != both.cend(); ++it)
        if (!carriesSecret(it.key()))
            pairs.append({it.key(), here.value(it.key()), there.value(it.key())});
    return pairs;
}

} // namespace ccudesk
