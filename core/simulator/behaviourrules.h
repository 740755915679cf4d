// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/parameter.h"

#include <QString>

#include <optional>

namespace ccudesk::simulator {

//! What an interface process makes of a value that somebody wants to write.
struct CheckedValue {
    int fault = 0; //!< 0: taken
    QString text;
    Value value; //!< as the device gets it
};

//! rfd and hs485d: exact types, numbers clamped silently (protocol §3.3).
[[nodiscard]] CheckedValue checkForBidCos(const ParameterDescription& parameter, const Value& value);
//! The HmIP server: option names or indices, numbers stored unchecked, wrong kinds refused.
[[nodiscard]] CheckedValue checkForHmIP(const ParameterDescription& parameter, const Value& value);

//! What a device reports, in the type that its parameter is described with and with the six decimals that travel;
//! nothing when it cannot be such a value.
[[nodiscard]] std::optional<Value> typedReading(const ParameterDescription& parameter, const Value& value);

} // namespace ccudesk::simulator
