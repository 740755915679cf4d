// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ccudesk {

//! The operating system's key store: open, waiting for a person to open it, or none at all.
enum class KeyStoreState { Ready, Locked, Absent };

} // namespace ccudesk
