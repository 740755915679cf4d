// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"

namespace ccudesk {

//! What a type of channel is called among people: SWITCH_VIRTUAL_RECEIVER is "Switch". Made readable when unknown.
//! Translated.
[[nodiscard]] QString channelTypeName(const QString& type);

//! False for the name that the CCU itself gives: type and address.
[[nodiscard]] bool hasOwnName(const Channel& channel);

} // namespace ccudesk
