// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/navigation.h"

#include <QList>
#include <QString>

namespace ccudesk {

//! A page of the user guide: resources/help/<language>/<id>.html.
struct HelpPage {
    QString id;
    QString title; //!< its first heading
    QString html;
};

//! In the order of the contents. language: "de" or "en".
[[nodiscard]] QList<HelpPage> helpPages(const QString& language);
[[nodiscard]] QStringList helpPageIds();
//! "de" or "en", as the program speaks.
[[nodiscard]] QString helpLanguage();

//! The page of the guide about a page of the window.
[[nodiscard]] QString helpPageFor(PageId page);
//! Marks a widget and all in it: F1 there opens this page.
void setHelpPage(QWidget* widget, const QString& id);
//! The page about a widget, from it or what it lies in; "start" when nothing says so.
[[nodiscard]] QString helpPageOf(const QWidget* widget);

//! The words of a page without its tags, for searching.
[[nodiscard]] QString plainText(const QString& html);

} // namespace ccudesk
