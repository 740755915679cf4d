// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/wakewatch.h"

#include <QNetworkInformation>

#include <utility>

namespace ccudesk {

WakeWatch::WakeWatch(const Clock& clock, std::chrono::milliseconds lookEvery, QObject* parent)
    : QObject(parent), m_clock(clock), m_lastLookMs(clock.nowMs()) {
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &WakeWatch::look);
    m_timer.start();
    // loaded by whoever runs the program, where the system has one
    if (auto* network = QNetworkInformation::instance())
        connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability >= QNetworkInformation::Reachability::Local)
                    Q_EMIT wokeUp();
            });
}

void WakeWatch::look() {
    const qint64 now = m_clock.nowMs();
    if (now - std::exchange(m_lastLookMs, now) >= m_timer.interval() + sleptForMs)
        Q_EMIT wokeUp();
}

} // namespace ccudesk
