// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/diagnostics.h"

#include "core/base/logentry.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ccudesk {

namespace {

QString without(const QString& text, const QStringList& hidden) {
    QString line = text;
    const QString mark = QCoreApplication::translate("ccudesk::Diagnostics", "<hidden>");
    for (const QString& word : hidden) {
        if (word.isEmpty())
            continue;
        const QRegularExpression whole(QStringLiteral("(?<![\\w])%1(?![\\w])").arg(QRegularExpression::escape(word)),
            QRegularExpression::UseUnicodePropertiesOption);
        line.replace(whole, mark);
    }
    return line;
}

} // namespace

QString diagnosticsText(const DiagnosticsFacts& facts) {
    QString text;
    for (const DiagnosticsFacts::Section& section : facts.sections) {
        text += QStringLiteral("== %1 ==\n").arg(logText(section.title));
        for (const QString& line : section.lines)
            text += without(logText(line), facts.hidden) + QLatin1Char('\n');
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace ccudesk
