// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/profile.h"
#include "ui/widgets/messagebar.h"

#include <QList>

#include <functional>
#include <optional>

namespace ccudesk {

//! Half a year without a look at a CCU: most likely nobody needs its user any more.
inline constexpr qint64 idleAfterMs = 182LL * 24 * 3600 * 1000;

//! A CCU that is still set up here, and that nobody has looked at for a long time.
struct IdleProfile {
    Profile profile;
    qint64 lastUsedMs = 0; //!< wall clock
};

//! The one that nobody has looked at for longest. lastUsedMs: wall clock; 0: not known, which counts as in use.
[[nodiscard]] std::optional<IdleProfile> longestIdle(
    const QList<Profile>& known, const std::function<qint64(const Profile&)>& lastUsedMs, qint64 nowMs);

//! With one action: to remove it.
[[nodiscard]] Message idleMessage(const IdleProfile& idle);

} // namespace ccudesk
