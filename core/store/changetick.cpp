// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changetick.h"

#include <algorithm>

namespace ccudesk {

ChangeTick::ChangeTick(QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChangeTick::pass);
}

void ChangeTick::add(quint32 id) {
    reserve(id);
    if (m_flags[id] & New)
        return;
    m_flags[id] |= New;
    m_new.push_back(id);
    schedule();
}

void ChangeTick::mark(quint32 id) {
    reserve(id);
    if (m_flags[id] & Dirty)
        return;
    m_flags[id] |= Dirty;
    m_dirty.push_back(id);
    schedule();
}

void ChangeTick::reserve(quint32 id) {
    if (id >= m_flags.size())
        m_flags.resize(static_cast<size_t>(id) + 1, Clean);
}

void ChangeTick::schedule() {
    if (!m_timer.isActive())
        m_timer.start(intervalMs);
}

void ChangeTick::pass() {
    if (!m_new.empty()) {
        tellAdded();
    } else {
        if (m_queue.empty()) {
            m_queue.swap(m_dirty);
            std::sort(m_queue.begin(), m_queue.end(), std::greater<>());
        }
        tellChanged();
    }
    // A long list goes on at the next pass of the event loop; what came in meanwhile waits for its own tick.
    if (!m_new.empty() || !m_queue.empty())
        m_timer.start(0);
    else if (!m_dirty.empty())
        schedule();
}

void ChangeTick::tellAdded() {
    const auto count = std::min(static_cast<qsizetype>(m_new.size()), idsPerPass);
    const QList<quint32> ids(m_new.begin(), m_new.begin() + count);
    m_new.erase(m_new.begin(), m_new.begin() + count);
    for (const quint32 id : ids)
        m_flags[id] &= static_cast<quint8>(~New);
    Q_EMIT added(ids);
}

void ChangeTick::tellChanged() {
    const auto count = std::min(static_cast<qsizetype>(m_queue.size()), idsPerPass);
    if (count == 0)
        return;
    const QList<quint32> ids(m_queue.rbegin(), m_queue.rbegin() + count);
    m_queue.resize(m_queue.size() - static_cast<size_t>(count));
    for (const quint32 id : ids)
        m_flags[id] &= static_cast<quint8>(~Dirty);
    Q_EMIT changed(ids);
}

} // namespace ccudesk
