// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"

// A device has not got its settings yet (CONFIG_PENDING). For one that sleeps this is how things are until it wakes up;
// for one that always listens it is a fault. The CCU says the same in both cases (protocol §10.2).

namespace ccudesk {

enum class PendingKind {
    Underway, //!< it listens, and should have it in a moment
    SleepsUntilWakeUp, //!< it wakes up by itself and fetches it then
    NeedsHand, //!< it hears nothing until somebody operates it
    OutOfReach, //!< it does not answer at all
    Stuck, //!< it should have had it long ago
};

struct PendingConfiguration {
    DeviceKey device;
    qint64 sinceMs = 0; //!< 0: not known
    PendingKind kind = PendingKind::Underway;
    bool isOwn = false; //!< because this program has written settings
    bool operator==(const PendingConfiguration&) const = default;
};

//! hasBattery tells where the CCU does not say how a device can be reached.
[[nodiscard]] PendingKind pendingKind(const Device& device, bool hasBattery, bool isReachable, qint64 ageMs);

struct PendingWords {
    QString title; //!< "Configuration is waiting"
    QString advice; //!< how to wake this device, or what else helps
};
[[nodiscard]] PendingWords pendingWords(PendingKind kind, const Device& device);

} // namespace ccudesk
