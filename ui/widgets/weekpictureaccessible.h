// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ccudesk {

class WeekPicture;

//! Teaches Qt's accessibility what a week picture is: a list of its periods. Repeating it does nothing.
void installWeekPictureAccessibility();

//! Tells a screen reader which period the keyboard is on now.
void announceCurrentPeriod(WeekPicture* picture);

} // namespace ccudesk
