// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccudesk {

class Clock;
class Installation;
class LogRing;
class MainWindow;

//! What a person may want to see in writing about one CCU: what its home consists of, what is stored about it, and a
//! report for helpers. The window shows them in windows beside it from now on. All must outlive the window. log: null
//! where there is none.
void servePapers(MainWindow& window, Installation& installation, const Clock& clock, const LogRing* log, bool canErase);

//! The report for helpers as it is now.
[[nodiscard]] QString reportForHelpers(Installation& installation, const LogRing* log);

} // namespace ccudesk
