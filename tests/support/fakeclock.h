// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

namespace ccudesk::test {

//! Time that stands still until a test moves it.
class FakeClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return m_now; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonic; }

    void advance(qint64 ms) {
        m_now += ms;
        m_monotonic += ms;
    }
    //! The wall clock is set; intervals don't change.
    void setWallTime(qint64 ms) { m_now = ms; }

private:
    qint64 m_now = 1'700'000'000'000;
    qint64 m_monotonic = 0;
};

} // namespace ccudesk::test
