// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/value.h"

#include <QStringList>

namespace ccudesk::simulator {

// How the script language reads and prints.

//! UriEncode() encodes the stored bytes, which are Latin-1.
[[nodiscard]] QString uriEncoded(const QString& text);
//! As ToString() prints it: reals with six decimals.
[[nodiscard]] QString printed(const Value& value);
[[nodiscard]] QString yesNo(bool yes);
[[nodiscard]] QString seconds(qint64 ms);
//! WriteLine() ends lines with CR LF.
void addLine(QString& out, const QStringList& fields);
//! The value of one of our scripts' argument lines, without its escapes.
[[nodiscard]] QString argument(const QString& script, const QString& name);
//! What stands between the quotes of a text, with its escapes.
[[nodiscard]] QString unescaped(const QString& text);

} // namespace ccudesk::simulator
