// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace ccudesk {

class MainWindow;

//! Changes are allowed for a while over a connection that is read only; then it locks by itself (U6). Nothing of it is
//! remembered: the next start is read only again.
class Unlocking : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::minutes usualTime{10};

    //! Both must outlive it.
    Unlocking(CcuConnection& connection, MainWindow& window, QObject* parent = nullptr);

    void unlock(std::chrono::milliseconds time = usualTime);
    //! Before its time.
    void lock();
    //! Without locking: whether anything may be written is decided anew.
    void end();
    [[nodiscard]] bool isUnlocked() const { return m_timer.isActive(); }

private:
    CcuConnection& m_connection;
    MainWindow& m_window;
    QTimer m_timer;
};

} // namespace ccudesk
