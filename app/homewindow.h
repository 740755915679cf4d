// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow.h"

#include <memory>

namespace ccudesk {

//! The window of one CCU with all its pages, wired to each other and to the connection. Both must outlive it.
[[nodiscard]] std::unique_ptr<MainWindow> makeHomeWindow(Installation& installation, const Clock& clock);

} // namespace ccudesk
