// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/paramset.h"

namespace ccudesk {

//! A parameter set as a JSON file that a person keeps, or takes to another device. Secrets are left out.
//! Errors: ErrorCode::Storage.
[[nodiscard]] Result<void> writeParamsetFile(const QString& path, const Paramset& paramset);

//! The values in it; whether they fit a device is for the draft to say. Errors: ErrorCode::Storage when the file cannot
//! be read, ErrorCode::Invalid when it is not one of these.
[[nodiscard]] Result<ParamsetValues> readParamsetFile(const QString& path);

} // namespace ccudesk
