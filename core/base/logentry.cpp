// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logentry.h"

#include "core/base/redactor.h"

#include <QDateTime>

namespace ccudesk {

namespace {

//! What is looked at of a message. More than is kept, so that a credential cut in two lies behind the end.
constexpr qsizetype longestMessage = 4 * longestLogText;

QLatin1String levelWord(LogLevel level) {
    switch (level) {
    case LogLevel::Debug:
        return QLatin1String("debug");
    case LogLevel::Info:
        return QLatin1String("info");
    case LogLevel::Warning:
        return QLatin1String("warning");
    case LogLevel::Error:
        break;
    }
    return QLatin1String("error");
}

bool breaksTheLine(QChar c) {
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // turns the direction, or cannot be seen
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString escaped(const QString& text) {
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (!breaksTheLine(c))
            line += c;
        else if (c == QLatin1Char('\n'))
            line += QLatin1String("\\n");
        else if (c == QLatin1Char('\t'))
            line += QLatin1String("\\t");
        else
            line += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return line;
}

} // namespace

LogLevel logLevel(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

QString logText(const QString& message) {
    const qsizetype unseen = qMax<qsizetype>(0, message.size() - longestMessage);
    QString line = escaped(withoutCredentials(message.left(longestMessage)).trimmed());
    qsizetype kept = qMin(line.size(), longestLogText);
    if (kept == line.size() && unseen == 0)
        return line;
    if (kept > 0 && line.at(kept - 1).isHighSurrogate())
        --kept;
    return line.left(kept) % QStringLiteral(" … (%1 more characters)").arg(line.size() - kept + unseen);
}

QString logLine(const LogEntry& entry) {
    return QDateTime::fromMSecsSinceEpoch(entry.timeMs, Qt::UTC).toString(Qt::ISODateWithMs) % QLatin1Char(' ')
        % levelWord(entry.level) % QLatin1Char(' ') % entry.category % QLatin1Char(' ') % entry.text;
}

} // namespace ccudesk
