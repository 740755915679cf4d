// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/platform_signals.h"

#include <csignal>

namespace ccudesk::platform {

void onStopRequest(void (*note)(int signal)) {
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
#ifdef SIGHUP
    // nohup has said before the start that the program shall outlive its terminal
    if (std::signal(SIGHUP, note) == SIG_IGN)
        std::signal(SIGHUP, SIG_IGN);
#endif
}

void reportBrokenPipes() {
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace ccudesk::platform
