// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/complain.h"

#include <cstdio>

namespace ccudesk {

int complain(const Error& error, ExitCode exitCode) {
    std::fprintf(stderr, "%s\n", error.message.toLocal8Bit().constData());
    return static_cast<int>(exitCode);
}

} // namespace ccudesk
