// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace ccudesk {

//! Which file a person is asked for. The folder of the last answer is where the next question begins, whatever it was
//! about.
struct FileQuestion {
    QString title;
    QStringList filters; //!< "Tables (*.csv)"; the ending of the chosen one is added to a name without one
    QString name; //!< proposed; may bring its own folder
    QString id = QStringLiteral("saveDialog"); //!< object name of the dialog
};
using FileAnswer = std::function<void(const QString& path)>;

//! Neither blocks; answer is called unless the person gives up or the parent is gone. Before a file is written over,
//! the dialog asks.
void askWhereToSave(QWidget* parent, const FileQuestion& question, const FileAnswer& answer);
void askWhatToOpen(QWidget* parent, const FileQuestion& question, const FileAnswer& answer);

//! "The file … cannot be written: no room on the disk".
[[nodiscard]] QString notWrittenSentence(const QString& path, const Error& error);

} // namespace ccudesk
