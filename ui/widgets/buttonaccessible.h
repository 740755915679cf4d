// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ccudesk {

//! Lets a screen reader click what can be checked. Qt's own way flips the button without a click: a switch would show
//! something that nobody has sent. Repeating it does nothing.
void installButtonAccessibility();

} // namespace ccudesk
