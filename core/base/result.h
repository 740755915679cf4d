// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace ccudesk {

//! The one way a function says that it may fail. tl::expected until every supported compiler has std::expected.
template <typename T> using Result = tl::expected<T, Error>;

//! `return failure(ErrorCode::Timeout, tr("…"));`
[[nodiscard]] inline tl::unexpected<Error> failure(
    ErrorCode code, const QString& message, const QString& detail = {}, int fault = 0) {
    return tl::unexpected<Error>(Error{code, message, detail, fault});
}

} // namespace ccudesk
