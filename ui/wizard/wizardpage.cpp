// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/wizardpage.h"

#include "ui/pages/sentencelabel.h"
#include "ui/widgets/notice.h"

#include <QAccessible>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <QWizard>

#include <utility>

namespace ccudesk {

namespace {

constexpr int columnWidth = 640;

QVBoxLayout* plainColumn(QWidget* widget, int left = 0) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(left, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

} // namespace

WizardPage::WizardPage(const QString& railName, QWidget* parent)
    : QWizardPage(parent), m_railName(railName), m_scroll(new QScrollArea(this)), m_content(new QWidget) {
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* sheet = new QWidget(m_scroll);
    auto* body = new QWidget(sheet);
    body->setMinimumWidth(columnWidth / 2);
    body->setMaximumWidth(columnWidth);
    auto* column = plainColumn(body);
    column->setSpacing(8);
    m_heading = new QLabel(body);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setFont(themeFont(FontRole::H1, font()));
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    m_sentence = addSentence(column, {});
    column->addSpacing(12);
    m_content->setParent(body);
    m_column = plainColumn(m_content);
    m_column->setSpacing(14);
    column->addWidget(m_content);
    column->addStretch(1);
    auto* centre = new QHBoxLayout(sheet);
    centre->setContentsMargins(metrics::pageMargin, 32, metrics::pageMargin, 16);
    centre->addStretch(1);
    centre->addWidget(body, 100);
    centre->addStretch(1);
    m_scroll->setWidget(sheet);
    sheet->setAutoFillBackground(false);
    auto* page = plainColumn(this);
    page->addWidget(m_scroll, 1);
    buildOutcome(page);
}

//! Always in sight, however small the window is.
void WizardPage::buildOutcome(QVBoxLayout* page) {
    m_outcome = new Notice(Token::Sunken, Token::AccentInk, QStringLiteral("info"), this);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setMaximumWidth(columnWidth);
    m_outcomeTitle = addCaption(m_outcome->column(), {});
    m_failure = new QLabel(m_outcome); // can be selected: an address in it is worth copying
    m_failure->setObjectName(QStringLiteral("failure"));
    m_failure->setWordWrap(true);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->column()->addWidget(m_failure);
    m_outcomeText = addSentence(m_outcome->column(), {});
    m_outcomeText->setObjectName(QStringLiteral("nextStep"));
    m_progress = new QProgressBar(m_outcome);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_outcome->column()->addWidget(m_progress);
    m_outcome->hide();
    auto* centre = new QHBoxLayout;
    centre->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 8);
    centre->addStretch(1);
    centre->addWidget(m_outcome, 100);
    centre->addStretch(1);
    page->addLayout(centre);
}

void WizardPage::setHeading(const QString& heading) {
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void WizardPage::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

SentenceLabel* WizardPage::addSentence(QVBoxLayout* column, const QString& text) {
    auto* label = new SentenceLabel(FontRole::Body, Token::Text2, column->parentWidget());
    label->setText(text);
    column->addWidget(label);
    return label;
}

QLabel* WizardPage::addCaption(QVBoxLayout* column, const QString& text) {
    auto* label = new QLabel(text, column->parentWidget());
    label->setFont(themeFont(FontRole::Strong, font()));
    column->addWidget(label);
    return label;
}

QVBoxLayout* WizardPage::addArea(QVBoxLayout* column, int left) {
    auto* area = new QWidget(column->parentWidget());
    column->addWidget(area);
    return plainColumn(area, left);
}

QVBoxLayout* WizardPage::addChoice(QVBoxLayout* column, QAbstractButton* choice, const char* objectName) {
    constexpr int underTheText = 26;
    QVBoxLayout* both = addArea(column);
    both->setSpacing(2);
    choice->setObjectName(QLatin1String(objectName));
    both->addWidget(choice);
    return addArea(both, underTheText);
}

QString WizardPage::nextText() const {
    return tr("&Continue");
}

void WizardPage::disclose(QAbstractButton* button, QWidget* area) {
    area->hide();
    connect(button, &QAbstractButton::toggled, area, &QWidget::setVisible);
    connect(button, &QAbstractButton::toggled, this, [this, area](bool isOpen) {
        if (isOpen) // when the layout has made room for it
            QTimer::singleShot(0, area, [this, area] { m_scroll->ensureWidgetVisible(area); });
    });
}

void WizardPage::setBusy(bool isBusy) {
    if (m_isBusy == isBusy)
        return;
    m_isBusy = isBusy;
    m_content->setEnabled(!isBusy);
    Q_EMIT completeChanged();
}

void WizardPage::showProgress(int done, int total, const QString& sentence) {
    const bool isNew = !m_isBusy;
    setBusy(true);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setAccessibleName(sentence);
    m_progress->show();
    m_outcomeTitle->setText(tr("One moment"));
    m_failure->hide();
    m_outcomeText->setText(sentence);
    m_outcomeText->show();
    m_outcome->show();
    if (isNew && wizard())
        wizard()->button(QWizard::CancelButton)->setFocus(Qt::OtherFocusReason);
}

void WizardPage::showFailure(const QString& sentence, const QString& nextStep) {
    showOutcome(tr("This did not work"), sentence, nextStep);
}

void WizardPage::showReason(const QString& title, const QString& sentence) {
    showOutcome(title, sentence, {});
}

void WizardPage::showOutcome(const QString& title, const QString& sentence, const QString& nextStep) {
    setBusy(false);
    m_progress->hide();
    m_outcomeTitle->setText(title);
    m_failure->setText(sentence);
    m_failure->show();
    m_outcomeText->setText(nextStep);
    m_outcomeText->setVisible(!nextStep.isEmpty());
    m_outcome->setAccessibleName(QStringLiteral("%1. %2").arg(title, sentence));
    m_outcome->show();
    QAccessibleEvent alert(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (QWidget* first = firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void WizardPage::clearOutcome() {
    m_outcome->hide();
    setBusy(false);
}

void WizardPage::cleanupPage() {
    if (!m_isBusy)
        return;
    clearOutcome();
    Q_EMIT leftBusy();
}

void WizardPage::pass() {
    clearOutcome();
    m_mayPass = true;
    wizard()->next();
    m_mayPass = false; // if it was not complete
}

bool WizardPage::validatePage() {
    if (std::exchange(m_mayPass, false))
        return true;
    if (m_isBusy)
        return false;
    clearOutcome();
    return mayLeave();
}

} // namespace ccudesk
