// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/interfaceedit.h"

namespace ccudesk {

//! What a refusal means for this edit, in words that help; error itself where nothing more is known.
[[nodiscard]] Error refusalOf(const InterfaceEdit& edit, const Error& error);

//! The CCU answered "no" without giving a reason.
[[nodiscard]] Error refusalWithoutReason(const InterfaceEdit& edit);

} // namespace ccudesk
