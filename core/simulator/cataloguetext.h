// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace ccudesk::simulator {

//! One line of the files in resources/demo: words and key=value options; quotes keep blanks together. The pictures of
//! control characters (U+2401 to U+241F) stand for the characters themselves.
struct TextLine {
    int number = 0;
    QStringList words;
    QHash<QString, QString> options;

    [[nodiscard]] QString word(int i) const { return words.value(i); }
    [[nodiscard]] int intOption(const QString& key, int fallback) const;
    [[nodiscard]] QStringList listOption(const QString& key) const; //!< separated by commas; entries may be empty
};

//! The lines of one file without comments and blank lines; empty when the file cannot be read.
[[nodiscard]] QList<TextLine> readTextLines(const QString& path);
[[nodiscard]] QList<TextLine> parseTextLines(const QString& text);

//! "P{1..2}_{A|B}" is P1_A, P1_B, P2_A, P2_B; "{01..03}" keeps its zeros.
[[nodiscard]] QStringList expandBraces(const QString& pattern);

} // namespace ccudesk::simulator
