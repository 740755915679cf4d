// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ccudesk {

//! Teaches Qt's accessibility what a tile is. Repeating it does nothing.
void installTileAccessibility();

} // namespace ccudesk
