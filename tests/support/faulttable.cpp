// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faulttable.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace ccudesk::test {

namespace {

const QStringList titles{QStringLiteral("case"), QStringLiteral("what happened"),
    QStringLiteral("what the person sees"), QStringLiteral("recovered after (ms)")};

} // namespace

//! The case is the running row of data; without the port in a sentence, which is another one each time.
void FaultTable::add(const QString& happened, const QString& seen, qint64 recoveredMs) {
    static const QRegularExpression port(QStringLiteral("127\\.0\\.0\\.1:\\d+"));
    const char* row = QTest::currentDataTag();
    QString sentence = seen;
    m_rows.append({QString::fromLatin1(QTest::currentTestFunction())
            + (row ? QStringLiteral(": ") + QString::fromLatin1(row) : QString()),
        happened, sentence.replace(port, QStringLiteral("CCU")),
        recoveredMs < 0 ? QStringLiteral("-") : QString::number(recoveredMs)});
}

void FaultTable::print() const {
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < titles.size(); ++column) {
        widths.append(titles.at(column).size());
        for (const QStringList& row : m_rows)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    QTextStream out(stdout);
    out << '\n';
    for (const QStringList& row : QList<QStringList>{titles} + m_rows) {
        QStringList cells;
        for (qsizetype column = 0; column < titles.size(); ++column)
            cells.append(row.at(column).leftJustified(static_cast<int>(widths.at(column))));
        out << cells.join(QStringLiteral(" | ")).trimmed() << '\n';
    }
    out << m_rows.size() << " cases\n";
}

} // namespace ccudesk::test
