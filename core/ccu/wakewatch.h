// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace ccudesk {

//! Notices that the computer was asleep, or is in a network again: nothing that was known of connections before is
//! certain any more. A clock that is set forward by more than a moment counts as sleep, which costs a ping at most.
class WakeWatch : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 sleptForMs = 15'000; //!< longer than a busy computer keeps a program waiting

    //! clock must outlive the watch.
    WakeWatch(const Clock& clock, std::chrono::milliseconds lookEvery, QObject* parent = nullptr);

    //! Looks at the clock; its own timer does so all the time.
    void look();

Q_SIGNALS:
    void wokeUp();

private:
    const Clock& m_clock;
    qint64 m_lastLookMs; //!< wall clock: the other one stands still while a computer sleeps
    QTimer m_timer;
};

} // namespace ccudesk
