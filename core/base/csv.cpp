// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"

#include <QLocale>

#include <algorithm>

namespace ccudesk {

namespace {

bool isNumber(const QString& cell) {
    bool ok = false;
    QString plain = cell;
    plain.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    return ok;
}

bool startsFormula(const QString& cell) {
    static const QString starters = QStringLiteral("=+-@\t\r");
    return !cell.isEmpty() && starters.contains(cell.front()) && !isNumber(cell);
}

QString quoted(QString cell, QChar separator) {
    if (startsFormula(cell))
        cell.prepend(QLatin1Char('\''));
    const bool isSpecial = std::any_of(cell.begin(), cell.end(), [separator](QChar c) {
        return c == separator || c == QLatin1Char('"') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    });
    if (!isSpecial)
        return cell;
    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

} // namespace

CsvSeparator separatorOfLanguage() {
    return QLocale().decimalPoint() == QLatin1String(",") ? CsvSeparator::Semicolon : CsvSeparator::Comma;
}

QByteArray csvLine(const QStringList& cells, CsvSeparator separator) {
    const QChar between = QLatin1Char(static_cast<char>(separator));
    QStringList line;
    line.reserve(cells.size());
    for (const QString& cell : cells)
        line.append(quoted(cell, between));
    return line.join(between).toUtf8() + "\r\n";
}

QByteArray csvStart() {
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

} // namespace ccudesk
