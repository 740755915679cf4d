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
    bool operator==(const ConnectionStep&) const = default;
};

} // namespace ccudesk
