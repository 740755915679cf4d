// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/sessions.h"

#include <QRandomGenerator>

namespace ccudesk::simulator {

namespace {

constexpr qsizetype idLength = 10;

QString newId() {
    static constexpr QLatin1String letters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QString id;
    for (qsizetype i = 0; i < idLength; ++i)
        id.append(letters[QRandomGenerator::system()->bounded(letters.size())]);
    return id;
}

} // namespace

Sessions::Sessions(int maximum, int seconds) : m_maximum(maximum), m_lifetimeMs(qint64(seconds) * 1000) {
    m_clock.start();
}

std::optional<QString> Sessions::open(Level level) {
    dropExpired();
    if (m_sessions.size() >= m_maximum)
        return std::nullopt;
    const QString id = newId();
    m_idsEver.append(id);
    m_sessions.insert(id, {level, m_clock.elapsed() + m_lifetimeMs});
    return id;
}

bool Sessions::renew(const QString& id) {
    dropExpired();
    const auto it = m_sessions.find(id);
    if (it == m_sessions.end())
        return false;
    it->endsAtMs = m_clock.elapsed() + m_lifetimeMs;
    return true;
}

Level Sessions::levelOf(const QString& id) {
    dropExpired();
    return m_sessions.value(id).level;
}

int Sessions::count() {
    dropExpired();
    return static_cast<int>(m_sessions.size());
}

void Sessions::dropExpired() {
    const qint64 now = m_clock.elapsed();
    m_sessions.removeIf([now](const auto& entry) { return entry.value().endsAtMs <= now; });
}

} // namespace ccudesk::simulator
