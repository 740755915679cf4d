// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace ccudesk {

//! One step on the way to a CCU, or to one of its interfaces: what was tried, how long it took, and why it failed. A
//! step is done when its own proof has come, never because time has passed.
struct ConnectionStep {
    enum class State { Waiting, Running, Done, Failed };
    QString name; //!< translated
    State state = State::Waiting;
    QString sentence; //!< translated; what was found, or the reason; empty while there is nothing to say
    qint64 tookMs = -1; //!< -1 while it waits or runs
    qint64 sinceMs = 0; //!< monotonic; while it runs
    qint64 limitMs = 0; //!< while it runs: how long it may at most; 0: what ends it is no limit of its own
    bool operator==(const ConnectionStep&) const = default;
};

//! When what has failed is tried again by itself, each time later than before (Backoff).
struct RetryPlan {
    qint64 atMs = 0; //!< monotonic; 0: none is planned
    int failures = 0; //!< in a row
    bool operator==(const RetryPlan&) const = default;
};

} // namespace ccudesk
