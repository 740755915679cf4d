// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ccudesk {

//! From so many days on a backup misses too much: the window reminds, and the security check says so.
inline constexpr int backupIsOldAfterDays = 90;

} // namespace ccudesk
