// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/parameter.h"

namespace ccudesk {

//! The value as its description wants it: the right type, inside minimum..maximum or one of the special values, one of
//! the words, text that the CCU can store. Neither rfd nor the HmIP server checks this: one clamps without a word, the
//! other keeps nonsense that can make a channel unwritable (protocol §3.3, §10.7). Fails with ErrorCode::Invalid and
//! the sentence. OPERATIONS are not looked at: MASTER parameters that can be written say 0.
[[nodiscard]] Result<Value> fittingValue(const ParameterDescription& description, const Value& value);

} // namespace ccudesk
