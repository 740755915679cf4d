// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/loggate.h"

#include "core/base/logentry.h"
#include "core/base/logfile.h"
#include "core/base/logring.h"

#include <mutex>
#include <shared_mutex>
#include <utility>

namespace ccudesk {

//! What Qt calls is a plain function: it has to find the gate. It may run in any thread while the gate goes.
struct LogGate::Hook {
    std::shared_mutex lock; // not Qt's: ThreadSanitizer cannot see into its waiting
    LogGate* gate = nullptr;
    QtMessageHandler before = nullptr;
};

LogGate::Hook& LogGate::hook() {
    static Hook only;
    return only;
}

LogGate::LogGate(LogRing& ring, LogFile& file, const Clock& clock) : m_ring(ring), m_file(file), m_clock(clock) {
    Hook& h = hook();
    const std::unique_lock locker(h.lock);
    Q_ASSERT(!h.gate);
    h.gate = this;
    h.before = qInstallMessageHandler(pass);
}

LogGate::~LogGate() {
    Hook& h = hook();
    const std::unique_lock locker(h.lock);
    const QtMessageHandler current = qInstallMessageHandler(h.before);
    if (current != pass) // somebody came later, and may still hand on to us
        qInstallMessageHandler(current);
    h.gate = nullptr;
}

//! Qt gives a message that comes up in here to its own handler: there is no way back into the locks.
void LogGate::pass(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const QString text = logText(message);
    Hook& h = hook();
    QtMessageHandler before = nullptr;
    {
        const std::shared_lock locker(h.lock);
        if (h.gate)
            h.gate->take(type, context.category, text);
        before = h.before;
    }
    if (before)
        before(type, context, text);
}

void LogGate::take(QtMsgType type, const char* category, const QString& text) const {
    LogEntry entry{0, m_clock.nowMs(), logLevel(type), QString::fromLatin1(category), text};
    const bool isOurs = entry.category.startsWith(QLatin1String("ccudesk."));
    if (!isOurs && entry.level < LogLevel::Warning)
        return;
    const QByteArray line = logLine(entry).toUtf8();
    m_ring.append(std::move(entry)); // before the file, which may have something to say about it
    m_file.write(line);
    if (type == QtFatalMsg) // the program ends here
        m_file.flush();
}

} // namespace ccudesk
