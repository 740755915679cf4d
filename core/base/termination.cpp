// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/termination.h"

#include "core/base/platform_signals.h"

#include <chrono>
#include <csignal>

namespace ccudesk {

namespace {

volatile std::sig_atomic_t isRequested = 0;

extern "C" void noteRequest(int) {
    isRequested = 1;
}

} // namespace

TerminationWatcher::TerminationWatcher(QObject* parent) : QObject(parent) {
    platform::onStopRequest(noteRequest);
    platform::reportBrokenPipes();
    // a signal handler may do nothing but set a flag; looking at it a few times a second is portable
    m_timer.setInterval(std::chrono::milliseconds(200));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!isRequested)
            return;
        m_timer.stop();
        Q_EMIT terminationRequested();
    });
    m_timer.start();
}

} // namespace ccudesk
