// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/recordedccu.h"

namespace ccudesk::test {

//! What our script would have printed (resources/rega/README.md) on the CCU that told all this. Empty for another one.
[[nodiscard]] QString recordedScript(const Recording& recording, const QString& script);

} // namespace ccudesk::test
