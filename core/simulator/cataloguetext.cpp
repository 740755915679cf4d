// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/cataloguetext.h"

#include <QFile>

namespace ccudesk::simulator {

namespace {

//! A control character for its picture, which editors can show.
QChar meant(QChar c) {
    constexpr char16_t firstPicture = 0x2400;
    const bool isPicture = c.unicode() > firstPicture && c.unicode() < firstPicture + 0x20;
    return isPicture ? QChar(char16_t(c.unicode() - firstPicture)) : c;
}

//! Splits at blanks outside of quotes. `\"` within quotes is a quote.
QStringList splitWords(const QString& line) {
    QStringList words;
    QString word;
    bool quoted = false;
    bool any = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (quoted && c == QLatin1Char('\\') && i + 1 < line.size()) {
            word += line.at(++i);
        } else if (c == QLatin1Char('"')) {
            quoted = !quoted;
            any = true;
        } else if (!quoted && c.isSpace()) {
            if (any)
                words.append(word);
            word.clear();
            any = false;
        } else {
            word += meant(c);
            any = true;
        }
    }
    if (any)
        words.append(word);
    return words;
}

bool isOptionKey(const QString& text) {
    for (const QChar c : text) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('_') && c != QLatin1Char('-'))
            return false;
    }
    return !text.isEmpty();
}

QStringList alternatives(const QString& inner) {
    const qsizetype dots = inner.indexOf(QLatin1String(".."));
    if (dots < 0)
        return inner.split(QLatin1Char('|'));
    const QString first = inner.left(dots);
    const int width = first.startsWith(QLatin1Char('0')) ? static_cast<int>(first.size()) : 0;
    QStringList all;
    for (int i = first.toInt(); i <= inner.mid(dots + 2).toInt(); ++i)
        all.append(QStringLiteral("%1").arg(i, width, 10, QLatin1Char('0')));
    return all;
}

} // namespace

int TextLine::intOption(const QString& key, int fallback) const {
    bool ok = false;
    const int parsed = options.value(key).toInt(&ok);
    return ok ? parsed : fallback;
}

QStringList TextLine::listOption(const QString& key) const {
    const QString text = options.value(key);
    return text.isEmpty() ? QStringList() : text.split(QLatin1Char(','));
}

QList<TextLine> parseTextLines(const QString& text) {
    QList<TextLine> lines;
    int number = 0;
    const QStringList rows = text.split(QLatin1Char('\n'));
    for (const QString& row : rows) {
        ++number;
        if (row.trimmed().isEmpty() || row.trimmed().startsWith(QLatin1Char('#')))
            continue;
        TextLine line;
        line.number = number;
        const QStringList words = splitWords(row);
        for (const QString& word : words) {
            const qsizetype equals = word.indexOf(QLatin1Char('='));
            if (equals > 0 && isOptionKey(word.left(equals)))
                line.options.insert(word.left(equals), word.mid(equals + 1));
            else
                line.words.append(word);
        }
        lines.append(line);
    }
    return lines;
}

QList<TextLine> readTextLines(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseTextLines(QString::fromUtf8(file.readAll()));
}

QStringList expandBraces(const QString& pattern) {
    const qsizetype open = pattern.indexOf(QLatin1Char('{'));
    const qsizetype close = pattern.indexOf(QLatin1Char('}'), open);
    if (open < 0 || close < 0)
        return {pattern};
    QStringList all;
    const QStringList heads = alternatives(pattern.mid(open + 1, close - open - 1));
    const QStringList tails = expandBraces(pattern.mid(close + 1));
    for (const QString& head : heads) {
        for (const QString& tail : tails)
            all.append(pattern.left(open) + head + tail);
    }
    return all;
}

} // namespace ccudesk::simulator
