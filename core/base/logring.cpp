// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logring.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ccudesk {

LogRing::LogRing(qsizetype capacity, QObject* parent) : QObject(parent), m_capacity(capacity) { }

void LogRing::append(LogEntry entry) {
    bool isFirst = false;
    {
        const QMutexLocker locker(&m_mutex);
        entry.number = ++m_total;
        m_entries.push_back(std::move(entry));
        if (static_cast<qsizetype>(m_entries.size()) > m_capacity)
            m_entries.pop_front();
        isFirst = !std::exchange(m_willTell, true);
    }
    if (isFirst) // one queued call for many entries
        QMetaObject::invokeMethod(this, &LogRing::tell, Qt::QueuedConnection);
}

QList<LogEntry> LogRing::entriesAfter(quint64 number) const {
    const QMutexLocker locker(&m_mutex);
    QList<LogEntry> entries;
    if (number >= m_total)
        return entries;
    const quint64 oldest = m_entries.front().number;
    const auto known = number < oldest ? 0 : static_cast<std::ptrdiff_t>(number + 1 - oldest);
    entries.reserve(static_cast<qsizetype>(m_entries.size()) - known);
    std::copy(m_entries.cbegin() + known, m_entries.cend(), std::back_inserter(entries));
    return entries;
}

void LogRing::tell() {
    {
        const QMutexLocker locker(&m_mutex);
        m_willTell = false;
    }
    Q_EMIT changed();
}

} // namespace ccudesk
