// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/valuestore.h"

#include <QVariant>

namespace ccudesk {

//! What every list of values answers in the same way: origin, pending, tone, ages, quality, keys. Invalid for any other
//! role.
[[nodiscard]] QVariant dataPointRole(DataPointId id, const ValueStore& values, int role);

} // namespace ccudesk
