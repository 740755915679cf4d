// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

#include <optional>

namespace ccudesk {

//! What a person typed as a number: in their own language, or with a decimal point, which is understood in every one.
[[nodiscard]] inline std::optional<double> typedNumber(const QString& text) {
    bool isOk = false;
    double number = QLocale().toDouble(text.trimmed(), &isOk);
    if (!isOk)
        number = QLocale::c().toDouble(text.trimmed(), &isOk);
    return isOk ? std::optional(number) : std::nullopt;
}

} // namespace ccudesk
