// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/profile/profile.h"

#include <QFuture>

#include <optional>

class QObject;

namespace ccudesk {

//! Asks what answers there, before anybody types a password for it: no user name and no password leaves. Resolves with
//! what a person should know when it is certainly something else than a CCU or a Homegear, and with nothing where it
//! is one, or where nobody can tell. Only for a profile whose trust the person has decided; a CCU on the internet is
//! not asked (hostroute.h).
[[nodiscard]] QFuture<std::optional<Error>> lookForAnotherService(const Profile& profile, QObject* context);

} // namespace ccudesk
