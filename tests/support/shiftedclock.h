// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <atomic>
#include <chrono>

namespace ccudesk::test {

//! The computer's time, which somebody may set while it runs, or which goes on while it sleeps.
class ShiftedClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return m_real.nowMs() + m_shiftMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_real.monotonicMs(); }
    void shift(std::chrono::milliseconds by) { m_shiftMs += by.count(); }

private:
    SystemClock m_real;
    std::atomic<qint64> m_shiftMs = 0; //!< the callback thread asks, too
};

} // namespace ccudesk::test
