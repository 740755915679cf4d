// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sessionplayer.h"

#include <utility>

namespace ccudesk {

namespace {
constexpr int tickMs = 100;
constexpr int batchesAtOnce = 20;
} // namespace

SessionPlayer::SessionPlayer(Recording recording, ReplayClock& clock, const Clock& real, QObject* parent)
    : QObject(parent), m_recording(std::move(recording)), m_clock(clock), m_real(real) {
    m_clock.set(m_recording.beganMs);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &SessionPlayer::advance);
}

bool SessionPlayer::isOver() const {
    return !isSeeking() && m_next >= m_recording.batches.size();
}

void SessionPlayer::play() {
    if (isPlaying() || m_recording.batches.isEmpty())
        return;
    if (isOver())
        seek(m_recording.beganMs);
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

void SessionPlayer::leave() {
    m_turns.reset();
    m_rewind = {};
    m_seekingMs.reset();
    m_tick.stop();
    disconnect();
}

void SessionPlayer::setSpeed(int speed) {
    advance(); // what has passed has passed at the old one
    m_speed = qBound(1, speed, mostSpeed);
    Q_EMIT moved();
}

void SessionPlayer::seek(qint64 toMs) {
    const qint64 wanted = qBound(m_recording.beganMs, toMs, m_recording.endedMs());
    const bool isBack = m_isRewinding || wanted < m_clock.nowMs();
    m_seekingMs = wanted;
    m_turns = std::make_unique<Turns>(); // whatever was on its way goes no farther
    if (isBack) {
        m_isRewinding = true;
        if (m_rewind)
            m_rewind(*m_turns);
        m_clock.set(m_recording.beganMs);
        m_next = 0;
    }
    m_turns->add([this] { catchUp(); });
    Q_EMIT moved();
}

void SessionPlayer::catchUp() {
    m_isRewinding = false;
    for (int i = 0; i < batchesAtOnce; ++i) {
        if (m_next >= m_recording.batches.size() || m_recording.batches.at(m_next).receivedAtMs > *m_seekingMs)
            return arrive();
        playNext();
    }
    m_turns->add([this] { catchUp(); });
}

void SessionPlayer::arrive() {
    m_clock.set(*m_seekingMs);
    m_seekingMs.reset();
    m_sinceMs = m_real.monotonicMs();
    if (isOver())
        m_tick.stop();
    Q_EMIT moved();
}

void SessionPlayer::playNext() {
    const EventBatch& batch = m_recording.batches.at(m_next++);
    m_clock.set(batch.receivedAtMs);
    const bool isFirstTime = m_next > m_farthest;
    m_farthest = qMax(m_farthest, m_next);
    Q_EMIT played(batch, isFirstTime);
}

void SessionPlayer::advance() {
    if (!isPlaying() || isSeeking())
        return;
    const qint64 now = m_real.monotonicMs();
    const qint64 until = m_clock.nowMs() + (now - m_sinceMs) * m_speed;
    m_sinceMs = now;
    while (!isOver() && m_recording.batches.at(m_next).receivedAtMs <= until)
        playNext();
    m_clock.set(isOver() ? m_recording.endedMs() : until);
    if (isOver())
        m_tick.stop();
    Q_EMIT moved();
}

} // namespace ccudesk
