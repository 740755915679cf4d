// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/logfile.h"
#include "core/base/loggate.h"
#include "core/base/logring.h"

#include <QObject>

class QWidget;

namespace ccudesk {

class MainWindow;

//! The log of a run with a window: written down from here on, and shown when somebody asks for it.
class LogDesk : public QObject {
    Q_OBJECT
public:
    //! file: where it is written. The clock must outlive the desk.
    LogDesk(const QString& file, const Clock& clock, QObject* parent = nullptr);

    //! Its "Log …" shows the log from now on.
    void serve(MainWindow& window);
    //! In a window beside this one, which must not outlive the desk.
    void showBeside(QWidget& window);
    [[nodiscard]] const LogRing& ring() const { return m_ring; }

private:
    void recordDetails(bool isWanted);

    LogRing m_ring;
    LogFile m_file;
    LogGate m_gate; //!< last: nothing comes in any more when the rest goes
    bool m_isDetailed = false;
};

} // namespace ccudesk
