// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/backoff.h"

#include <algorithm>

namespace ccudesk {

Backoff::Backoff(std::chrono::milliseconds first, std::chrono::milliseconds cap, quint32 seed)
    : m_first(first), m_cap(cap), m_current(first), m_random(seed) { }

std::chrono::milliseconds Backoff::next() {
    const std::chrono::milliseconds full = m_current;
    m_current = std::min(m_current * 2, m_cap);
    const auto fifth = static_cast<quint32>(full.count() / 5);
    return full - std::chrono::milliseconds(fifth > 0 ? m_random.bounded(fifth) : 0);
}

} // namespace ccudesk
