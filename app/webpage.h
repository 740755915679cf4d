// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ccudesk {

struct Profile;

//! The CCU's own page, in the browser. Nothing but its address: no user, no session (S8).
void openWebPage(const Profile& profile);

} // namespace ccudesk
