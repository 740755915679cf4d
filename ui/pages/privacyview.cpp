// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/privacyview.h"

#include "core/base/wholefile.h"
#include "core/security/storeddata.h"
#include "ui/filequestion.h"
#include "ui/icons.h"
#include "ui/pages/factpage.h"
#include "ui/pages/sentencelabel.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <numeric>

namespace ccudesk {

PrivacyView::PrivacyView(const Source& source, QWidget* parent)
    : QWidget(parent), m_source(source),
      m_list(new FactPage(tr("Stored on this computer"), {tr("What"), tr("What for"), tr("Files"), tr("Size")}, this)),
      m_outcome(new SentenceLabel(FontRole::Body, Token::Text, this)),
      m_export(new QPushButton(themeIcon(QStringLiteral("export")), tr("Export all of it …"), this)),
      m_erase(new QPushButton(tr("Erase all of it …"), this)) {
    build();
    connect(m_export, &QPushButton::clicked, this, &PrivacyView::askForFile);
    connect(m_erase, &QPushButton::clicked, this, &PrivacyView::eraseRequested);
    refresh();
}

void PrivacyView::build() {
    m_list->setColumnWidths({300, 430, 60});
    m_list->setEmptyText(
        QStringLiteral("lock"), tr("Nothing is stored"), tr("This computer keeps no file about this CCU."));
    auto* about = new SentenceLabel(FontRole::Body, Token::Text2, this);
    about->setText(
        tr("Nothing of this leaves your computer by itself: CCU Desk talks to your CCU and to nobody else. The "
           "address and settings of the CCU are kept beside these files; the password is in the key store of "
           "the computer if you wanted that, and in no file.\n%1")
            .arg(QDir::toNativeSeparators(m_source.folder)));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->hide();
    m_export->setObjectName(QStringLiteral("export"));
    m_erase->setObjectName(QStringLiteral("erase"));
    setButtonKind(m_erase, ButtonKind::Danger);
    m_erase->setVisible(m_source.canErase);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::tileGap);
    buttons->addWidget(m_export);
    buttons->addStretch(1);
    buttons->addWidget(m_erase);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(metrics::pageMargin, 12, metrics::pageMargin, 20);
    foot->setSpacing(12);
    foot->addWidget(about);
    foot->addWidget(m_outcome);
    foot->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

void PrivacyView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void PrivacyView::refresh() {
    const QList<StoredPart> parts = m_source.parts();
    const QLocale locale;
    QList<FactPage::Row> rows;
    for (const StoredPart& part : parts)
        rows.append({part.isSecret ? QStringLiteral("key") : QStringLiteral("info"),
            {part.what, part.why, locale.toString(part.files), locale.formattedDataSize(part.bytes, 1)},
            part.isSecret ? tr("Secret: never exported") : QString()});
    const qint64 bytes = std::accumulate(
        parts.cbegin(), parts.cend(), qint64(0), [](qint64 sum, const StoredPart& part) { return sum + part.bytes; });
    m_list->setRows(rows, tr("%1 in all").arg(locale.formattedDataSize(bytes, 1)));
}

void PrivacyView::askForFile() {
    askWhereToSave(this,
        {tr("Export what is stored"), {tr("For programs (*.json)")}, QStringLiteral("ccu-desk-data.json")},
        [this](const QString& path) { exportTo(path); });
}

bool PrivacyView::exportTo(const QString& fileName) {
    const StoredExport all = m_source.exported();
    const Result<void> written = writeWholeFile(fileName, all.bytes, FileReaders::Owner);
    const bool isWritten = written.has_value();
    m_outcome->setColor(isWritten ? Token::Ok : Token::Bad);
    const QString done
        = tr("Exported, without passwords and secret paths. It tells how you live: keep it to yourself.");
    const QString but = tr("Not in the file, because it is too large or not of this program: %1.")
                            .arg(all.leftOut.join(QStringLiteral(", ")));
    m_outcome->setText(!isWritten   ? notWrittenSentence(fileName, written.error())
            : all.leftOut.isEmpty() ? done
                                    : QStringLiteral("%1\n%2").arg(done, but));
    m_outcome->show();
    return isWritten;
}

} // namespace ccudesk
