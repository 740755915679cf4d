// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/household.h"

#include <QHash>
#include <QMap>

namespace ccudesk::simulator {

using Values = QMap<QString, Value>;
using Events = QList<HomeEvent>;

//! What devices do with a command and what follows by itself later.
class Behaviour {
public:
    explicit Behaviour(Household& home) : m_home(home) { }

    //! Values that reached the device in one message; already checked.
    void apply(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events);
    //! What is due by now: steps of movements, ends of on-times, minutes of a boost.
    void advance(qint64 nowMs, Events& events);
    //! A MASTER write: pending until the device has fetched it.
    void configure(const ChannelRef& channel, qint64 nowMs, Events& events);

private:
    //! A level on its way; the position in between is reckoned from it.
    struct Movement {
        double from = 0.0;
        double to = 0.0;
        qint64 startMs = 0;
        qint64 durationMs = 1;
        [[nodiscard]] double at(qint64 nowMs) const;
    };

    void report(const ChannelRef& channel, const QString& parameter, const Value& value, qint64 nowMs, Events& events) {
        m_home.report(channel, parameter, value, nowMs, events);
    }
    void later(
        qint64 dueMs, const ChannelRef& channel, const QString& parameter, const Value& value, bool isCommand = false);
    void reportAll(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events);

    // behaviour.cpp: everything that is on or off, or fires once
    void applySwitch(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events);
    void applyKey(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events);
    void applySiren(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events);
    void applySmokeDetector(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events);
    void powerFollows(const ChannelRef& channel, bool isOn, qint64 nowMs, Events& events);

    // behaviourmotion.cpp: everything that takes time to get there
    void applyDimmer(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events);
    void applyBlind(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events);
    void applyLock(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events);
    void applyKeymatic(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events);
    void applyDoor(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events);
    void move(const ChannelRef& channel, double target, qint64 durationMs, qint64 nowMs, Events& events);
    //! A scheduled step of a movement; false when `values` are none.
    bool continueMovement(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events);
    void stop(const ChannelRef& channel, qint64 nowMs, Events& events);
    void showLevel(const ChannelRef& channel, const QString& parameter, double level, qint64 nowMs, Events& events);
    void showActivity(const ChannelRef& channel, int direction, qint64 nowMs, Events& events);
    [[nodiscard]] double levelNow(const ChannelRef& channel, qint64 nowMs) const;

    // behaviourclimate.cpp
    void applyClimate(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events);
    void applyBidCosClimate(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events);
    void applyHmIPClimate(const ChannelRef& channel, const Values& values, qint64 nowMs, Events& events);
    void startBoost(const ChannelRef& channel, qint64 nowMs, Events& events);
    void endBoost(const ChannelRef& channel, qint64 nowMs, Events& events);
    void valveFollows(const ChannelRef& channel, qint64 nowMs, Events& events);

    //! The transmitter that shows what a virtual receiver does; the channel itself when there is none.
    [[nodiscard]] ChannelRef transmitterOf(const ChannelRef& receiver) const;

    Household& m_home;
    QHash<QString, Movement> m_movements; //!< by channel address
    QHash<QString, double> m_oldLevels; //!< by channel address: what OLD_LEVEL brings back
    QHash<QString, double> m_onTimes; //!< BidCos: ON_TIME or RAMP_TIME written alone counts for the next command
    QHash<QString, int> m_modesBeforeBoost;
};

} // namespace ccudesk::simulator
