// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/backupview.h"

#include "core/base/future.h"
#include "core/domain/valuetext.h"
#include "ui/filequestion.h"
#include "ui/icons.h"
#include "ui/pages/sentencelabel.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

namespace ccudesk {

namespace {

//! "Home CCU" → "Home-CCU-2026-01-31.sbk": nothing that means something to a file system.
QString proposedName(const QString& name, qint64 nowMs) {
    QString plain;
    for (const QChar c : name)
        plain += c.isLetterOrNumber() ? c : QLatin1Char('-');
    return QStringLiteral("%1-%2.sbk")
        .arg(plain.isEmpty() ? QStringLiteral("CCU") : plain,
            QDateTime::fromMSecsSinceEpoch(nowMs).date().toString(Qt::ISODate));
}

} // namespace

BackupView::BackupView(const Source& source, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_source(source), m_clock(clock), m_last(new SentenceLabel(FontRole::Strong, Token::Text, this)),
      m_outcome(new SentenceLabel(FontRole::Body, Token::Text, this)), m_bar(new QProgressBar(this)),
      m_make(new QPushButton(tr("Back up now …"), this)), m_end(new QPushButton(tr("End"), this)),
      m_check(new QPushButton(tr("Check a backup file …"), this)) {
    build();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &BackupView::showProgress);
    connect(m_make, &QPushButton::clicked, this, &BackupView::askAndBackUp);
    connect(m_end, &QPushButton::clicked, this, &BackupView::end);
    connect(m_check, &QPushButton::clicked, this, &BackupView::askAndCheck);
    showLast();
    showConnection();
}

void BackupView::build() {
    auto* about = new SentenceLabel(FontRole::Body, Token::Text2, this);
    about->setText(
        tr("The CCU packs its settings, programs and the keys of your devices into one file. That takes it up "
           "to some minutes, during which it answers slowly. Keep the file where nobody else reads it: it "
           "holds password hashes and radio keys."));
    m_last->setObjectName(QStringLiteral("lastBackup"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_make->setObjectName(QStringLiteral("backUp"));
    m_end->setObjectName(QStringLiteral("end"));
    m_check->setObjectName(QStringLiteral("checkFile"));
    setButtonKind(m_make, ButtonKind::Primary);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Backup in progress"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::tileGap);
    buttons->addWidget(m_make);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    buttons->addWidget(m_check);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, 20);
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_last);
    column->addWidget(about);
    column->addWidget(m_bar);
    column->addWidget(m_outcome);
    column->addStretch(1);
    column->addLayout(buttons);
}

void BackupView::showConnection() {
    m_make->setEnabled(m_source.isLive() && !m_isBusy);
    m_end->setVisible(m_isBusy);
    m_bar->setVisible(m_isBusy);
}

QString BackupView::factsSentence(const BackupFacts& facts) const {
    const QString size = QLocale().formattedDataSize(facts.bytes);
    return facts.firmware.isEmpty() ? size : tr("%1, of firmware %2").arg(size, facts.firmware);
}

void BackupView::showLast() {
    const auto last = m_source.last();
    if (!last)
        return m_last->setText(tr("This program has not made a backup of this CCU yet."));
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(last->madeAtMs), QLocale::ShortFormat);
    const auto days = static_cast<int>((m_clock.nowMs() - last->madeAtMs) / (24LL * 3600 * 1000));
    const QString age = days < 1 ? tr("today") : tr("%n day(s) ago", nullptr, days);
    m_last->setText(
        tr("Last backup: %1 (%2), %3.\n%4").arg(when, age, factsSentence(*last), QDir::toNativeSeparators(last->path)));
}

void BackupView::askAndBackUp() {
    const QString folder = m_source.last() ? QFileInfo(m_source.last()->path).absolutePath()
                                           : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askWhereToSave(this,
        {tr("Store the backup as"), {tr("Backups of a CCU (*.sbk)")},
            QDir(folder).filePath(proposedName(m_source.name, m_clock.nowMs()))},
        [this](const QString& path) { backUpTo(path); });
}

void BackupView::backUpTo(const QString& path) {
    m_isBusy = true;
    m_isEnded = false;
    m_bytes = 0;
    m_running.start();
    m_second.start();
    showConnection();
    showProgress();
    const auto progress = [guard = QPointer(this)](qint64 bytes) {
        if (guard)
            guard->m_bytes = bytes;
        return guard && !guard->m_isEnded;
    };
    whenDone(m_source.backUp(path, progress), this, [this](const Result<BackupFacts>& facts) {
        m_isBusy = false;
        m_second.stop();
        m_outcome->setColor(facts ? Token::Ok : m_isEnded ? Token::Text : Token::Bad);
        m_outcome->setText(!facts ? facts.error().message
                                  : tr("Stored and checked: everything that a CCU needs to be restored is in it."));
        showLast();
        showConnection();
        if (facts)
            Q_EMIT made();
    });
}

//! The CCU packs to its end anyway.
void BackupView::end() {
    m_isEnded = true;
    m_end->setEnabled(false);
    m_outcome->setText(tr("Is being ended …"));
}

void BackupView::showProgress() {
    m_end->setEnabled(!m_isEnded);
    if (m_isEnded)
        return;
    const qint64 seconds = m_running.elapsed() / 1000;
    const QString time = tr("%n second(s)", nullptr, static_cast<int>(seconds));
    m_outcome->setColor(Token::Text);
    m_outcome->setText(m_bytes == 0 ? tr("The CCU is packing … %1").arg(time)
                                    : tr("%1 have arrived … %2").arg(QLocale().formattedDataSize(m_bytes), time));
}

void BackupView::askAndCheck() {
    askWhatToOpen(this, {tr("Check a backup file"), {tr("Backups of a CCU (*.sbk)")}, {}},
        [this](const QString& path) { checkFile(path); });
}

void BackupView::checkFile(const QString& path) {
    const Result<BackupFacts> facts = checkBackup(path);
    m_outcome->setColor(facts ? Token::Ok : Token::Bad);
    m_outcome->setText(facts ? tr("%1 is a whole backup: %2.").arg(QFileInfo(path).fileName(), factsSentence(*facts))
                             : facts.error().message);
}

} // namespace ccudesk
