// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccudesk {

//! A computer inside another one, whose network hides it from a CCU that wants to call (S54, S79).
enum class Guest {
    None, //!< as far as can be told
    Container, //!< Docker, Podman and their like
    Wsl, //!< Linux inside Windows
};

//! By the files that these leave in a Linux system below `root`; None elsewhere.
[[nodiscard]] Guest guestKind(const QString& root = QStringLiteral("/"));

} // namespace ccudesk
