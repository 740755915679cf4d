// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sessionplayer.h"

#include <utility>

namespace ccudesk {

namespace {
constexpr int tickMs = 100;
} // namespace

SessionPlayer::SessionPlayer(Recording recording, ReplayClock& clock, const Clock& real, QObject* parent)
    : QObject(parent), m_recording(std::move(recording)), m_clock(clock), m_real(real) {
    m_clock.set(m_recording.beganMs);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &SessionPlayer::advance);
}

bool SessionPlayer::isOver() const {
    return m_next >= m_recording.batches.size();
}

void SessionPlayer::play() {
    if (isPlaying() || isOver())
        return;
    m_sinceMs = m_real.monotonicMs();
    m_tick.start();
    Q_EMIT moved();
}

void SessionPlayer::pause() {
    if (!isPlaying())
        return;
    advance();
    m_tick.stop();
    Q_EMIT moved();
}

void SessionPlayer::setSpeed(int speed) {
    advance(); // what has passed has passed at the old one
    m_speed = qBound(1, speed, mostSpeed);
    Q_EMIT moved();
}

void SessionPlayer::advance() {
    if (!isPlaying())
        return;
    const qint64 now = m_real.monotonicMs();
    const qint64 until = m_clock.nowMs() + (now - m_sinceMs) * m_speed;
    m_sinceMs = now;
    while (!isOver() && m_recording.batches.at(m_next).receivedAtMs <= until) {
        const EventBatch& batch = m_recording.batches.at(m_next++);
        m_clock.set(batch.receivedAtMs);
        Q_EMIT played(batch);
    }
    m_clock.set(isOver() ? m_recording.endedMs() : until);
    if (isOver())
        m_tick.stop();
    Q_EMIT moved();
}

} // namespace ccudesk
