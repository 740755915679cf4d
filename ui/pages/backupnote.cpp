// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/backupnote.h"

#include "ui/pages/pagecontext.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::BackupNote)
};

constexpr qint64 dayMs = 24LL * 3600 * 1000;

QString ageIn(const PageContext& context) {
    const auto last = context.homeCare.lastBackup ? context.homeCare.lastBackup() : std::nullopt;
    return backupAgeSentence(last, context.clock.nowMs());
}

} // namespace

bool isBackupOld(const BackupFacts& last, qint64 nowMs) {
    return nowMs - last.madeAtMs >= backupIsOldAfterDays * dayMs;
}

QString backupAgeSentence(const std::optional<BackupFacts>& last, qint64 nowMs) {
    if (!last)
        return Tr::tr("CCU Desk has not made a backup of this CCU yet.");
    const auto days = static_cast<int>((nowMs - last->madeAtMs) / dayMs);
    return days < 1 ? Tr::tr("The last backup is from today.")
                    : Tr::tr("The last backup is %n day(s) old.", nullptr, days);
}

void offerBackup(const PageContext& context, QDialog& question) {
    auto* buttons = question.findChild<QDialogButtonBox*>();
    auto* column = qobject_cast<QBoxLayout*>(question.layout());
    if (!context.homeCare.showBackup || !buttons || !column)
        return;
    auto* age = new QLabel(ageIn(context), &question);
    age->setObjectName(QStringLiteral("backupAge"));
    age->setWordWrap(true);
    age->setForegroundRole(QPalette::PlaceholderText);
    column->insertWidget(column->indexOf(buttons), age);
    QPushButton* first = buttons->addButton(Tr::tr("Back up first"), QDialogButtonBox::ActionRole);
    first->setObjectName(QStringLiteral("backUpFirst"));
    first->setAutoDefault(false);
    QObject::connect(first, &QPushButton::clicked, &question, [&question, show = context.homeCare.showBackup] {
        question.reject();
        show();
    });
}

void offerBackup(const PageContext& context, QMessageBox& question) {
    if (!context.homeCare.showBackup)
        return;
    question.setInformativeText(question.informativeText() + QLatin1Char('\n') + ageIn(context));
    QPushButton* first = question.addButton(Tr::tr("Back up first"), QMessageBox::ActionRole);
    first->setObjectName(QStringLiteral("backUpFirst"));
    QObject::connect(first, &QPushButton::clicked, &question, [show = context.homeCare.showBackup] { show(); });
}

} // namespace ccudesk
