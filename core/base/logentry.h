// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageLogContext>
#include <QString>

namespace ccudesk {

enum class LogLevel { Debug, Info, Warning, Error };

//! One line of the log. Its text has been through logText().
struct LogEntry {
    quint64 number = 0; //!< from 1, without gaps; given by the ring
    qint64 timeMs = 0; //!< since 1970-01-01 UTC
    LogLevel level = LogLevel::Info;
    QString category; //!< "ccudesk.rpc"
    QString text;
    bool operator==(const LogEntry&) const = default;
};

[[nodiscard]] LogLevel logLevel(QtMsgType type);

//! What may be shown of a message: without credentials, on one line, at most longestLogText characters and a note about
//! the rest. What could break a line or turn its direction is written as an escape, so that no message from outside can
//! forge another one.
[[nodiscard]] QString logText(const QString& message);
inline constexpr qsizetype longestLogText = 2'000;

//! "2026-01-31T09:05:07.123Z warning ccudesk.rpc text", for files and the clipboard.
[[nodiscard]] QString logLine(const LogEntry& entry);

} // namespace ccudesk
