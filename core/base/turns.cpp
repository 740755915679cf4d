// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/turns.h"

namespace ccudesk {

Turns::Turns(QObject* parent) : QObject(parent) {
    connect(&m_timer, &QTimer::timeout, this, &Turns::runNext);
}

void Turns::add(const std::function<void()>& step) {
    m_steps.enqueue(step);
    if (!m_timer.isActive())
        m_timer.start(0);
}

void Turns::runNext() {
    const std::function<void()> step = m_steps.dequeue();
    if (m_steps.isEmpty())
        m_timer.stop();
    step();
}

} // namespace ccudesk
