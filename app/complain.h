// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace ccudesk {

//! What a run ends with. A script can tell a mistake in its own call from a CCU that refuses.
enum class ExitCode {
    Done = 0,
    Failed = 1, //!< the CCU, the network or the disk
    Unusable = 2, //!< options or environment, before anything was sent
};

//! Says on standard error, in one sentence, why the program ends.
int complain(const Error& error, ExitCode exitCode);

} // namespace ccudesk
