// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/turns.h"
#include "core/store/recording.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

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
    //! Makes the home what it was at the beginning; in turns, so that the window stays alive.
    using Rewind = std::function<void(Turns& turns)>;

    //! real: by which time passes here. Both clocks must outlive the player.
    SessionPlayer(Recording recording, ReplayClock& clock, const Clock& real, QObject* parent = nullptr);

    void setRewind(const Rewind& rewind) { m_rewind = rewind; }
    //! Nobody is there any more to play to.
    void leave();
    //! At its end: from the beginning.
    void play();
    void pause();
    //! Everything until then is played at once, in turns; back, after the home has been made what it was. Whether it
    //! plays stays as it is, unless it ends there.
    void seek(qint64 toMs);
    [[nodiscard]] bool isSeeking() const { return m_seekingMs.has_value(); }
    //! 1 to 100 times as fast; others are taken as the nearest of these.
    void setSpeed(int speed);
    [[nodiscard]] int speed() const { return m_speed; }
    [[nodiscard]] bool isPlaying() const { return m_tick.isActive(); }
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] const Recording& recording() const { return m_recording; }
    //! Wall clock of the recording; while it seeks, where to.
    [[nodiscard]] qint64 positionMs() const { return m_seekingMs.value_or(m_clock.nowMs()); }
    //! Everything that is due; the player's own timer does so by itself.
    void advance();

Q_SIGNALS:
    //! isFirstTime: not when it is played again after going back.
    void played(const ccudesk::EventBatch& batch, bool isFirstTime);
    void moved(); //!< position, speed, or whether it plays

private:
    void playNext();
    void catchUp();
    void arrive();

    const Recording m_recording;
    ReplayClock& m_clock;
    const Clock& m_real;
    Rewind m_rewind;
    qsizetype m_next = 0;
    qsizetype m_farthest = 0; //!< of m_next
    std::optional<qint64> m_seekingMs; //!< where to
    bool m_isRewinding = true; //!< the home is not, or not yet, what it was at the beginning
    std::unique_ptr<Turns> m_turns; //!< of seeking
    int m_speed = 1;
    qint64 m_sinceMs = 0; //!< monotonic: so far time has been taken into account
    QTimer m_tick;
};

} // namespace ccudesk
