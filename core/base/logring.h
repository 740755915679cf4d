// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/logentry.h"

#include <QList>
#include <QMutex>
#include <QObject>

#include <deque>

namespace ccudesk {

//! The newest entries of the log, in memory.
class LogRing : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype defaultCapacity = 5'000;

    explicit LogRing(qsizetype capacity = defaultCapacity, QObject* parent = nullptr);

    //! From any thread. Gives the entry its number.
    void append(LogEntry entry);
    //! From any thread, oldest first. What the ring has lost meanwhile is missing.
    [[nodiscard]] QList<LogEntry> entriesAfter(quint64 number) const;
    [[nodiscard]] qsizetype capacity() const { return m_capacity; }

Q_SIGNALS:
    //! There are new entries. In the thread of the ring, once for all that came since the last time.
    void changed();

private:
    void tell();

    const qsizetype m_capacity;
    mutable QMutex m_mutex;
    std::deque<LogEntry> m_entries;
    quint64 m_total = 0;
    bool m_willTell = false;
};

} // namespace ccudesk
