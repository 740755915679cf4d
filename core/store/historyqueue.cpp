// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/historyqueue.h"

#include <utility>

namespace ccudesk {

HistoryEntry* HistoryQueue::newestOf(quint32 slot) {
    if (slot >= m_newest.size() || m_newest[slot].round != m_round)
        return nullptr;
    return &m_waiting.entries[m_newest[slot].index];
}

void HistoryQueue::append(HistoryEntry&& entry) {
    if (entry.slot >= m_newest.size())
        m_newest.resize(entry.slot + 1);
    m_newest[entry.slot] = {m_round, m_waiting.entries.size()};
    m_waiting.entries.append(std::move(entry));
}

void HistoryQueue::push(HistoryEntry entry) {
    if (entry.kind == HistoryKind::Action) {
        if (size() < m_bounds.mostWithActions)
            m_waiting.entries.append(std::move(entry));
        else
            ++m_waiting.lost;
        return;
    }
    if (size() < m_bounds.entries)
        return append(std::move(entry));
    if (HistoryEntry* older = newestOf(entry.slot)) {
        ++m_waiting.merged;
        entry.reports += older->reports;
        *older = std::move(entry);
    } else if (size() < m_bounds.most) {
        append(std::move(entry));
    } else {
        ++m_waiting.lost;
    }
}

HistoryQueue::Taken HistoryQueue::take() {
    ++m_round;
    return std::exchange(m_waiting, {});
}

} // namespace ccudesk
