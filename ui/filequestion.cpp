// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filequestion.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::FileQuestion)
};

const QString folderKey = QStringLiteral("files/folder");

//! "csv" of "Tables (*.csv *.txt)"
QString endingOf(const QString& filter) {
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    return pattern.match(filter).captured(1);
}

void ask(QWidget* parent, QFileDialog* dialog, const FileQuestion& question, const FileAnswer& answer) {
    dialog->setObjectName(question.id);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(question.filters);
    const QString last = QSettings().value(folderKey).toString();
    dialog->setDirectory(QFileInfo(last).isDir() && !last.isEmpty()
            ? last
            : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!question.name.isEmpty())
        dialog->selectFile(question.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [answer](const QString& path) {
        QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
        answer(path);
    });
    dialog->open();
}

} // namespace

void askWhereToSave(QWidget* parent, const FileQuestion& question, const FileAnswer& answer) {
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(question.filters.value(0)));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString& filter) { dialog->setDefaultSuffix(endingOf(filter)); });
    ask(parent, dialog, question, answer);
}

void askWhatToOpen(QWidget* parent, const FileQuestion& question, const FileAnswer& answer) {
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(parent, dialog, question, answer);
}

QString notWrittenSentence(const QString& path, const Error& error) {
    return error.detail.isEmpty() ? Texts::tr("The file %1 cannot be written.").arg(path)
                                  : Texts::tr("The file %1 cannot be written: %2").arg(path, error.detail);
}

} // namespace ccudesk
