// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccudesk {

//! What calling a method of an interface process can do (protocol §3).
enum class MethodKind {
    Reads,
    Changes, //!< and whatever nobody knows
    Endangers, //!< devices, keys or other programs' registrations are lost, or radio is used for hours
};

[[nodiscard]] MethodKind methodKind(const QString& method);

} // namespace ccudesk
