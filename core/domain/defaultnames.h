// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccudesk {

//! The words for a name that may be one of the CCU's default keys: "roomKitchen", "funcLight", "${sysVarPresence}".
//! The CCU's own pages translate these; we have a table of our own. A key we do not know comes back without its
//! "${}", and a name that a person gave comes back as it is.
[[nodiscard]] QString displayName(const QString& nameOrKey);

} // namespace ccudesk
