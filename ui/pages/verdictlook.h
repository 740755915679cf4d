// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/security/finding.h"
#include "ui/theme.h"

#include <QString>

namespace ccudesk {

//! How a verdict looks: a shape of its own, so that colour only repeats it.
struct VerdictLook {
    QString icon;
    Token ink;
    Token fill; //!< of the bar
    Token soft; //!< of the chip
};

[[nodiscard]] VerdictLook lookOf(Verdict verdict);

} // namespace ccudesk
