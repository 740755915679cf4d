// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccudesk {

//! The word for an entry of a VALUE_LIST or a SPECIAL id: CLOSED is "Closed". Translated; made readable when unknown.
[[nodiscard]] QString enumWord(const QString& identifier);

//! The word for true or false of a parameter, which depends on what the channel is: a contact is open, a lock unlocked.
[[nodiscard]] QString boolWord(const QString& parameter, const QString& channelType, bool value);

} // namespace ccudesk
