// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/notificationdesk.h"

#include <algorithm>
#include <utility>

namespace ccudesk {

namespace {

void put(QList<Notification>& list, const Notification& notice) {
    const auto isSame = [&notice](const Notification& each) { return each.key == notice.key; };
    const auto found = std::find_if(list.begin(), list.end(), isSame);
    if (found == list.end())
        list.append(notice);
    else
        *found = notice;
}

} // namespace

NotificationDesk::NotificationDesk(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gathering);
    connect(&m_gathering, &QTimer::timeout, this, &NotificationDesk::tell);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &NotificationDesk::checkTimes);
}

void NotificationDesk::setRules(const NotificationRules& rules) {
    m_rules = rules;
    const auto isUnwanted = [this](const Notification& notice) { return !m_rules.wants(notice.kind); };
    m_held.removeIf(isUnwanted);
    m_waiting.removeIf(isUnwanted);
    checkTimes();
}

bool NotificationDesk::isQuiet() const {
    return m_clock.nowMs() < m_quietUntilMs
        || m_rules.isQuietAt(QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).time());
}

void NotificationDesk::take(const Notification& notice) {
    if (!m_rules.wants(notice.kind))
        return;
    if (isQuiet() && !isSevere(notice.kind)) {
        put(m_held, notice);
        m_minute.start();
        return;
    }
    put(m_waiting, notice);
    if (!m_gathering.isActive())
        m_gathering.start();
}

void NotificationDesk::withdraw(const QString& key) {
    const auto isIt = [&key](const Notification& notice) { return notice.key == key; };
    m_held.removeIf(isIt);
    m_waiting.removeIf(isIt);
}

void NotificationDesk::keepQuiet(std::chrono::minutes time) {
    m_quietUntilMs = m_clock.nowMs() + std::chrono::milliseconds(time).count();
    m_minute.start();
    if (time > std::chrono::minutes::zero())
        Q_EMIT keptQuiet(true);
    checkTimes();
}

void NotificationDesk::checkTimes() {
    if (m_quietUntilMs != 0 && m_clock.nowMs() >= m_quietUntilMs) {
        m_quietUntilMs = 0;
        Q_EMIT keptQuiet(false);
    }
    if (isQuiet())
        return;
    m_minute.stop();
    if (m_held.isEmpty())
        return; // what gathers has its own time
    for (const Notification& notice : std::as_const(m_held))
        put(m_waiting, notice);
    m_held.clear();
    tell();
}

void NotificationDesk::tell() {
    QList<Notification> notices = std::exchange(m_waiting, {});
    m_gathering.stop();
    if (notices.isEmpty())
        return;
    std::stable_sort(
        notices.begin(), notices.end(), [](const Notification& a, const Notification& b) { return a.kind < b.kind; });
    Q_EMIT told(notices);
}

} // namespace ccudesk
