// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccudesk {

//! What a parameter is called among people: ACTUAL_TEMPERATURE is "Actual temperature", STATE of a switch "Switch".
//! Translated. A name nobody knows is made readable: "SOME_NEW_VALUE" becomes "Some new value".
[[nodiscard]] QString parameterName(const QString& parameter, const QString& channelType = {});

//! True for what only experts want to see (controls §1): hidden behind a switch, never lost.
[[nodiscard]] bool isTechnicalParameter(const QString& parameter);

//! "SOME_NEW_VALUE" as "Some new value".
[[nodiscard]] QString readableIdentifier(const QString& identifier);

} // namespace ccudesk
