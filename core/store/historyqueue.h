// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/historyentry.h"

#include <vector>

namespace ccudesk {

//! What waits until the disk has time. While it keeps up, everything passes as it came. When it falls behind, the last
//! value per data point and every action survive until the next take(); what was dropped is counted.
class HistoryQueue {
public:
    struct Bounds {
        qsizetype entries = 5'000; //!< from here on values are merged
        qsizetype most = 100'000; //!< from here on only actions and newer values of what waits are taken
        qsizetype mostWithActions = 200'000; //!< then nothing more
    };
    struct Taken {
        QList<HistoryEntry> entries; //!< those of one data point in the order in which they came
        quint64 merged = 0;
        quint64 lost = 0;
    };

    HistoryQueue() : HistoryQueue(Bounds()) { }
    explicit HistoryQueue(const Bounds& bounds) : m_bounds(bounds) { }

    void push(HistoryEntry entry);
    [[nodiscard]] Taken take();
    [[nodiscard]] qsizetype size() const { return m_waiting.entries.size(); }

private:
    //! Where the newest waiting value of a slot is; of this round only, so that nothing has to be cleared.
    struct Newest {
        quint32 round = 0;
        qsizetype index = 0;
    };
    [[nodiscard]] HistoryEntry* newestOf(quint32 slot);
    void append(HistoryEntry&& entry);

    Bounds m_bounds;
    Taken m_waiting;
    std::vector<Newest> m_newest; //!< by slot
    quint32 m_round = 1;
};

} // namespace ccudesk
