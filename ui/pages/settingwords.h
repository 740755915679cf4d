// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/paramset.h"

namespace ccudesk {

//! A value of a setting as people read it: "1.5 °C", "Toggle".
[[nodiscard]] QString settingValueText(
    const ParamsetDescription& description, const QString& parameter, const Value& value);

} // namespace ccudesk
