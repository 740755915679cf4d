// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/platform_memory.h"

#include <cstdlib> // tells whether this is glibc

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ccudesk {

void shareMemoryPools() {
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
    // otherwise it grows to the largest answer that was freed, and what is small and stays lands between the large ones
    constexpr int ownPagesFrom = 128 * 1024;
    mallopt(M_MMAP_THRESHOLD, ownPagesFrom);
#endif
}

void returnFreeMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace ccudesk
