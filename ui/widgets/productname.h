// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccudesk {

//! "OpenCCU": what a person calls what the CCU itself names openccu_rpi3 (protocol §12.1).
[[nodiscard]] QString productName(const QString& product);

} // namespace ccudesk
