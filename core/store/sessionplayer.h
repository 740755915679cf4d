// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/store/recording.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace ccudesk {

//! Where a replay stands in its time.
class ReplayClock final : public Clock {
public:
    ReplayClock(const Clock& real, qint64 nowMs) : m_real(real), m_nowMs(nowMs) { }
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_real.monotonicMs(); }
    void set(qint64 nowMs) { m_nowMs = nowMs; }

private:
    const Clock& m_real;
    std::atomic<qint64> m_nowMs;
};

//! Plays a recording, as fast as it happened or faster. Moves the replay's clock with it.
class SessionPlayer : public QObject {
    Q_OBJECT
public:
    static constexpr int mostSpeed = 100;

    //! real: by which time passes here. Both clocks must outlive the player.
    SessionPlayer(Recording recording, ReplayClock& clock, const Clock& real, QObject* parent = nullptr);

    void play();
    void pause();
    //! 1 to 100 times as fast; others are taken as the nearest of these.
    void setSpeed(int speed);
    [[nodiscard]] int speed() const { return m_speed; }
    [[nodiscard]] bool isPlaying() const { return m_tick.isActive(); }
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] const Recording& recording() const { return m_recording; }
    [[nodiscard]] qint64 positionMs() const { return m_clock.nowMs(); } //!< wall clock of the recording
    //! Everything that is due; the player's own timer does so by itself.
    void advance();

Q_SIGNALS:
    void played(const ccudesk::EventBatch& batch);
    void moved(); //!< position, speed, or whether it plays

private:
    const Recording m_recording;
    ReplayClock& m_clock;
    const Clock& m_real;
    qsizetype m_next = 0;
    int m_speed = 1;
    qint64 m_sinceMs = 0; //!< monotonic: so far time has been taken into account
    QTimer m_tick;
};

} // namespace ccudesk
