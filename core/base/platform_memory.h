// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ccudesk {

//! Gives memory that is free inside this process back to the system, where the C library keeps it. Takes some
//! milliseconds and may be called from any thread; does nothing on systems that need no asking.
void returnFreeMemory();

} // namespace ccudesk
