// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/value.h"

#include <QString>

namespace ccudesk {

//! True for values that are nobody's business: the code a person typed at a lock's keypad (controls §2,
//! ACCESS_RECEIVER), the key of the radio protocol. They are neither logged, written to disk, exported nor copied.
[[nodiscard]] inline bool carriesSecret(const QString& parameter) {
    return parameter == QLatin1String("CODE_ID") || parameter == QLatin1String("AES_KEY");
}

//! What stands in their place.
[[nodiscard]] inline Value concealedValue() {
    return Value(QStringLiteral("•••"));
}

//! True when one of them is named anywhere in the text.
[[nodiscard]] bool namesSecret(const QString& text);

//! Free text without them. Nobody knows in which form it tells them, so of a line that names one nothing else is left,
//! and neither is the line after a name at the end of one.
[[nodiscard]] QString withoutSecrets(const QString& text);

} // namespace ccudesk
