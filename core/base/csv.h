// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace ccudesk {

//! Comma for programs, semicolon for a spreadsheet in a language that writes 21,5.
enum class CsvSeparator : char { Comma = ',', Semicolon = ';' };
//! For a spreadsheet in the person's language.
[[nodiscard]] CsvSeparator separatorOfLanguage();

//! One line with its CRLF. Cells are quoted when they must be, and a cell that a spreadsheet would run as a formula
//! gets an apostrophe in front, because names and texts come from outside. Numbers stay numbers.
[[nodiscard]] QByteArray csvLine(const QStringList& cells, CsvSeparator separator);

//! The bytes in front of the first line that make spreadsheets read UTF-8.
[[nodiscard]] QByteArray csvStart();

} // namespace ccudesk
