// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/channelkind.h"
#include "core/domain/parameter.h"

namespace ccudesk {

//! What a new value means as something that has happened: "Opened", "Switched off", "Target temperature: 21.5 °C".
//! Empty for what is not worth a line, such as the end of a motion.
[[nodiscard]] QString happeningWords(ChannelKind kind, const QString& channelType, const QString& parameter,
    const ParameterDescription& description, const Value& value);

//! The same of a state of health: "No contact", "Contact again", "Battery is low".
[[nodiscard]] QString healthHappeningWords(const QString& parameter, bool isBad);

} // namespace ccudesk
