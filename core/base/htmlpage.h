// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace ccudesk {

//! A whole page in UTF-8 with the title as its heading. A browser runs no script in it and loads nothing from
//! elsewhere.
struct HtmlPage {
    QString language; //!< "de"
    QString title; //!< as text
    QString style; //!< CSS
    QString body; //!< markup: whatever came from outside is escaped in it already
    [[nodiscard]] QByteArray toBytes() const;
};

} // namespace ccudesk
