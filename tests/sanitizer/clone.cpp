// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt starts a program from a child that shares this process's memory until then. ThreadSanitizer takes that for a fork,
// stops watching what it thinks is the child, and so goes blind for the thread that started the program. This function,
// found in the executable before the sanitizer's own, leaves it out. Only in what the `tsan` preset builds.

#include <sched.h>

#include <cstdarg>
#include <cstdlib>
#include <dlfcn.h>

extern "C" __attribute__((no_sanitize("thread"))) int clone(
    int (*function)(void*), void* stack, int flags, void* argument, ...) {
    std::va_list list;
    va_start(list, argument);
    void* parentId = va_arg(list, void*);
    void* threadStorage = va_arg(list, void*);
    void* childId = va_arg(list, void*);
    va_end(list);
    using Clone = int (*)(int (*)(void*), void*, int, void*, ...);
    static void* const library = dlopen("libc.so.6", RTLD_LAZY | RTLD_NOLOAD);
    static const auto real = reinterpret_cast<Clone>(library ? dlsym(library, "clone") : nullptr);
    if (!real)
        std::abort();
    return real(function, stack, flags, argument, parentId, threadStorage, childId);
}
