// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unlocking.h"

#include "ui/mainwindow.h"

#include <QDateTime>

namespace ccudesk {

Unlocking::Unlocking(CcuConnection& connection, MainWindow& window, QObject* parent)
    : QObject(parent), m_connection(connection), m_window(window) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Unlocking::lock);
}

void Unlocking::unlock(std::chrono::milliseconds time) {
    m_timer.start(time);
    m_window.setUnlockedUntil(QDateTime::currentDateTime().addMSecs(time.count()).time());
    m_connection.setManner(m_connection.profile().name, false);
}

void Unlocking::end() {
    m_timer.stop();
    m_window.setUnlockedUntil({});
}

void Unlocking::lock() {
    end();
    m_connection.setManner(m_connection.profile().name, true);
}

} // namespace ccudesk
