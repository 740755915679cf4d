// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/behaviour.h"

#include <random>
#include <vector>

namespace ccudesk::simulator {

//! The weather and the family: what happens in a home without anybody using a program. The same for the same seed.
class Life {
public:
    Life(Household& home, Behaviour& behaviour, quint32 seed) : m_home(home), m_behaviour(behaviour), m_random(seed) { }

    //! Everything that happened since the last call; about one thing a second.
    void live(qint64 nowMs, Events& events);
    //! `count` changed readings, round and round over everything that measures.
    Events burst(int count, qint64 nowMs);

    //! Devices came or went.
    void forgetDevices();

private:
    struct Point {
        ChannelRef channel;
        const ParameterDescription* parameter = nullptr;
        QString address;
    };
    using Points = std::vector<Point>;

    void lookAround();
    void happen(qint64 nowMs, Events& events);
    void drift(Points& points, double step, qint64 nowMs, Events& events);
    void flicker(qint64 nowMs, Events& events);
    void openWindow(qint64 nowMs, Events& events);
    void passBy(qint64 nowMs, Events& events);
    void moveBlind(qint64 nowMs, Events& events);
    void pressKey(qint64 nowMs, Events& events);
    //! One of `points` whose device reports and is reachable; null when the draw hit another.
    const Point* draw(const Points& points);
    quint32 below(quint32 limit) { return static_cast<quint32>(m_random() % limit); }
    int sign() { return below(2) == 0 ? -1 : 1; }

    Household& m_home;
    Behaviour& m_behaviour;
    std::mt19937 m_random;
    bool m_hasLooked = false;
    qint64 m_nextMs = 0;
    Points m_temperatures;
    Points m_humidities;
    Points m_powers;
    Points m_windows;
    Points m_motions;
    Points m_blinds;
    Points m_keys;
    Points m_measuring;
    size_t m_burstPosition = 0;
    int m_burstRound = 0;
};

} // namespace ccudesk::simulator
