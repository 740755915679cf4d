// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ccudesk {

//! What somebody who helps needs to know. Plain texts, gathered where they are known.
struct DiagnosticsFacts {
    struct Section {
        QString title;
        QStringList lines;
    };
    QList<Section> sections;
    //! Words that must not stand in the text: the user's name and what is secret. Short ones are taken as whole words.
    QStringList hidden;
};

//! One text, as it is shown and as it is saved. Everything in it has passed the same gate as the log, so no line is
//! forged and nothing looks like a password; what is to be hidden is replaced.
[[nodiscard]] QString diagnosticsText(const DiagnosticsFacts& facts);

} // namespace ccudesk
