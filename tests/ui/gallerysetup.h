// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QDir>
#include <QFont>

namespace ccudesk::test {

//! What every gallery begins with: `PROGRAM FOLDER [FONT] …`. Makes the folder, sets the font in the design's base
//! size.
inline QDir setUpGallery() {
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral(".")));
    folder.mkpath(QStringLiteral("."));
    QFont font(arguments.value(2, QApplication::font().family()));
    font.setPixelSize(13);
    QApplication::setFont(font);
    return folder;
}

} // namespace ccudesk::test
