// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/control/channelkind.h"
#include "core/control/command.h"

namespace ccudesk {

class ValueStore;

// Locks, sirens and smoke detectors (controls §2). What opens or makes noise asks first; what locks or silences does
// not, and both go before everything else that waits.

enum class LockCommand { Lock, Unlock, Open }; //!< Open also pulls the latch
[[nodiscard]] Result<ControlAction> operateLock(const ControlUnit& unit, const ValueStore& values, LockCommand what);
//! Not every lock pulls the latch: a panel shows only what the lock has.
[[nodiscard]] bool canOperateLock(const ControlUnit& unit, const ValueStore& values, LockCommand what);

struct SirenAlarm {
    qint64 acoustic = 0; //!< index of ACOUSTIC_ALARM_SELECTION; 0 is silent
    qint64 optical = 0; //!< index of OPTICAL_ALARM_SELECTION; 0 is dark
    double seconds = 120.0;
};
[[nodiscard]] Result<ControlAction> sirenOn(const ControlUnit& unit, const ValueStore& values, const SirenAlarm& alarm);
[[nodiscard]] Result<ControlAction> sirenOff(const ControlUnit& unit, const ValueStore& values);

//! HmIP smoke detectors can be used as sirens and tested. All their commands ask, ending the alarm included: it may be
//! a fire that they tell of.
enum class SmokeCommand { AlarmOff, Alarm, SmokeTest, CommunicationTest };
[[nodiscard]] Result<ControlAction> smokeDetector(const ControlUnit& unit, const ValueStore& values, SmokeCommand what);

} // namespace ccudesk
