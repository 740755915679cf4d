// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace ccudesk {

//! Ctrl+C, a closed terminal or a service manager's request to stop, as a signal in the event loop: the program has
//! callbacks to de-register and a session to log out of before it may end. For the same reason a reader that goes away
//! no longer ends the program: from now on it shows as a failed write. One per process.
class TerminationWatcher : public QObject {
    Q_OBJECT
public:
    explicit TerminationWatcher(QObject* parent = nullptr);

Q_SIGNALS:
    //! Once.
    void terminationRequested();

private:
    QTimer m_timer;
};

} // namespace ccudesk
