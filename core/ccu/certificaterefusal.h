// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace ccudesk {

//! True when a certificate was shown and is not the one that is trusted: both can be compared. False for a handshake
//! that failed before that.
[[nodiscard]] bool isCertificateRefusal(const Error& error);

} // namespace ccudesk
