// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/turns.h"

#include <QDeadlineTimer>
#include <QPointer>

namespace ccudesk {

Turns::Turns(QObject* parent, std::chrono::milliseconds slice) : QObject(parent), m_slice(slice) {
    connect(&m_timer, &QTimer::timeout, this, &Turns::runSlice);
}

void Turns::add(const std::function<void()>& step) {
    m_steps.enqueue(step);
    if (!m_timer.isActive())
        m_timer.start(0);
}

void Turns::runSlice() {
    const QDeadlineTimer end(m_slice, Qt::PreciseTimer);
    const QPointer<Turns> self(this); // the last step of some work ends whoever had it done
    do {
        const std::function<void()> step = m_steps.dequeue();
        if (m_steps.isEmpty())
            m_timer.stop();
        step();
    } while (self && !m_steps.isEmpty() && !end.hasExpired());
}

} // namespace ccudesk
