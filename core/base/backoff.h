// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace ccudesk {

//! Waiting times that double up to a cap, each shortened by up to a fifth so that many clients don't come at once.
class Backoff {
public:
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds cap, quint32 seed);

    //! The time to wait before the next attempt.
    [[nodiscard]] std::chrono::milliseconds next();
    //! After a success: the next failure waits the first time again.
    void reset() { m_current = m_first; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_cap;
    std::chrono::milliseconds m_current;
    QRandomGenerator m_random;
};

} // namespace ccudesk
