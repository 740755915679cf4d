// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ccudesk {

//! glibc gives each thread a pool of its own, and what one thread has freed stays out of reach for the others. With two
//! pools a home of 400 devices takes 83 MB instead of 92, and events arrive as fast (measured). Large blocks stay apart
//! from small ones, or free memory falls to pieces with each reading of the home. To be called before the first thread
//! starts.
void shareMemoryPools();

//! Gives memory that is free inside this process back to the system, where the C library keeps it. Takes some
//! milliseconds and may be called from any thread; does nothing on systems that need no asking.
void returnFreeMemory();

} // namespace ccudesk
