// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QMessageLogContext>

namespace ccudesk {

class LogFile;
class LogRing;

//! The one way that messages take, from any thread, as long as it lives: what the program's own categories say, and
//! warnings of everybody else, goes to the ring and the file; everything goes on to whoever had the messages before.
//! Nobody gets a message that has not been through logText(). There can be one gate at a time.
class LogGate {
public:
    //! All must outlive the gate.
    LogGate(LogRing& ring, LogFile& file, const Clock& clock);
    ~LogGate();
    Q_DISABLE_COPY_MOVE(LogGate)

private:
    struct Hook;
    static Hook& hook();
    static void pass(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void take(QtMsgType type, const char* category, const QString& text) const;

    LogRing& m_ring;
    LogFile& m_file;
    const Clock& m_clock;
};

} // namespace ccudesk
