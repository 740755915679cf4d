// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace ccudesk {

//! For sentences: a limit of 1.5 s is told as "within 2 seconds", never as less than it is.
[[nodiscard]] inline int wholeSeconds(std::chrono::milliseconds time) {
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(time).count());
}

} // namespace ccudesk
