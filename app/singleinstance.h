// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <memory>

namespace ccudesk {

//! One window per person: two would hold two of the few sessions of a CCU. A second start shows the first one's window
//! and ends. Runs that name their CCU, the demo, and those without a window are none of its business.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject* parent = nullptr);

    //! Where it can be asked: another one for each person on a computer.
    [[nodiscard]] static QString serverName();

    //! Asks whether another one runs. first() or second() follows, once.
    void look();

Q_SIGNALS:
    void first(); //!< from here on it can be asked
    void second(); //!< another one runs, and shows its window
    void windowRequested();

private:
    void settle(bool isSecond);
    void listen();
    void answer();

    QLocalServer m_server;
    std::unique_ptr<QLocalSocket> m_other; //!< while it is asked
    QTimer m_patience;
};

} // namespace ccudesk
