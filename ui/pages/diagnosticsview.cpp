// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/diagnosticsview.h"

#include "core/base/wholefile.h"
#include "ui/filequestion.h"
#include "ui/icons.h"
#include "ui/pages/sentencelabel.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ccudesk {

DiagnosticsView::DiagnosticsView(const std::function<QString()>& text, QWidget* parent)
    : QWidget(parent), m_source(text), m_text(new QPlainTextEdit(this)),
      m_outcome(new SentenceLabel(FontRole::Body, Token::Text, this)),
      m_save(new QPushButton(themeIcon(QStringLiteral("export")), tr("Save as …"), this)),
      m_copy(new QPushButton(tr("Copy"), this)) {
    build();
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsView::askForFile);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        say(tr("Copied."), true);
    });
}

void DiagnosticsView::build() {
    auto* about = new SentenceLabel(FontRole::Body, Token::Text2, this);
    about->setText(tr("This is all that is saved: read it before you give it away. Passwords, sessions, your user name "
                      "and the address of the CCU are not in it, nor are names of devices and rooms; serial numbers in "
                      "the log are."));
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(tr("Report for helpers"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_save->setObjectName(QStringLiteral("save"));
    m_copy->setObjectName(QStringLiteral("copy"));
    setButtonKind(m_save, ButtonKind::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::tileGap);
    buttons->addWidget(m_outcome, 1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, 20);
    column->setSpacing(12);
    column->addWidget(about);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
}

void DiagnosticsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_text->setPlainText(m_source());
    m_outcome->setText({});
}

void DiagnosticsView::say(const QString& sentence, bool isGood) {
    m_outcome->setColor(isGood ? Token::Ok : Token::Bad);
    m_outcome->setText(sentence);
}

void DiagnosticsView::askForFile() {
    askWhereToSave(this,
        {tr("Save the report for helpers"), {tr("Text (*.txt)")}, QStringLiteral("ccu-desk-report.txt")},
        [this](const QString& path) { saveTo(path); });
}

bool DiagnosticsView::saveTo(const QString& fileName) {
    const QByteArray bytes = m_text->toPlainText().toUtf8();
    const Result<void> written = writeWholeFile(fileName, bytes, FileReaders::Owner);
    const bool isWritten = written.has_value();
    say(isWritten ? tr("Saved.") : notWrittenSentence(fileName, written.error()), isWritten);
    return isWritten;
}

} // namespace ccudesk
