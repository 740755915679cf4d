// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow.h"

#include <QMap>

#include <memory>

namespace ccudesk {

//! The window of one CCU with all its pages, wired to each other and to the connection. Both must outlive it. doors:
//! where the security checks knock, for a simulated CCU (CcuConnection::gatherSecurity); empty: the usual places.
[[nodiscard]] std::unique_ptr<MainWindow> makeHomeWindow(
    Installation& installation, const Clock& clock, const QMap<QString, quint16>& doors = {});

} // namespace ccudesk
