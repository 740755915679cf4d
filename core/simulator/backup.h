// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"
#include "core/simulator/sessions.h"

namespace ccudesk::simulator {

//! What /config/cp_security.cgi answers (protocol §9): a backup for an administrator's session, and for any other a
//! small page with status 200. `stock`: as on eQ-3's own system.
[[nodiscard]] http::Response backupAnswer(Sessions& sessions, const QByteArray& target, bool stock);

} // namespace ccudesk::simulator
