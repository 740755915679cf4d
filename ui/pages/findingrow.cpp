// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/findingrow.h"

#include "core/security/securityscope.h"
#include "ui/icons.h"
#include "ui/pages/sentencelabel.h"
#include "ui/pages/verdictlook.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace ccudesk {

namespace {

constexpr int headHeight = 56;
constexpr int iconLeft = 16;
constexpr int markSize = 22;
constexpr int textLeft = 52;
constexpr int chipColumn = 128;
constexpr int chevronColumn = 44;
constexpr int chipGap = 12;
constexpr int labelWidth = 72;

//! Text to be copied, on a sunken plane.
class Proof : public QLabel {
public:
    explicit Proof(QWidget* parent) : QLabel(parent) {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        setContentsMargins(12, 8, 12, 8);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        {
            const Theme theme(palette());
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            paintCard(&painter, QRectF(rect()), metrics::radiusButton, theme[Token::Sunken]);
        }
        QLabel::paintEvent(event);
    }
};

} // namespace

class FindingRow::Head : public QAbstractButton {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::FindingRow)
public:
    Head(const Finding& finding, bool isAccepted, QWidget* parent)
        : QAbstractButton(parent), m_finding(finding), m_isAccepted(isAccepted) {
        setFocusPolicy(Qt::StrongFocus);
        FocusRing::setPaintsOwnRing(this);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(tr("%1: %2").arg(word(), finding.title));
        setOpen(false);
    }
    void setOpen(bool isOpen) {
        m_isOpen = isOpen;
        setAccessibleDescription(isOpen ? tr("%1 Details are shown.").arg(m_finding.why)
                                        : tr("%1 Press to see details.").arg(m_finding.why));
        update();
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int lines = QFontMetrics(themeFont(FontRole::Strong, font())).height()
            + QFontMetrics(themeFont(FontRole::Small, font())).height() + 3;
        return {320, std::max(headHeight, lines + 18)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Theme theme(palette());
        const VerdictLook look = lookOf(m_finding.verdict);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse())
            paintCard(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radiusCard - 1,
                theme[isDown() ? Token::PressedVeil : Token::HoverVeil]);
        paintIcon(&painter, QRectF(iconLeft, 0, markSize, height()), look.icon, markSize,
            theme[m_isAccepted ? Token::Text2 : look.ink]);
        paintTexts(painter, theme);
        paintChip(painter, theme, look);
        paintIcon(&painter, QRectF(width() - chevronColumn, 0, chevronColumn, height()),
            m_isOpen ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), 16, theme[Token::Text2]);
        if (hasFocus() && m_isByKeyboard)
            paintFocusRing(&painter, QRectF(rect()).adjusted(2, 2, -2, -2), metrics::radiusCard - 2, palette());
    }
    void focusInEvent(QFocusEvent* event) override {
        m_isByKeyboard = event->reason() != Qt::MouseFocusReason;
        QAbstractButton::focusInEvent(event);
    }
    void enterEvent(QEnterEvent* event) override {
        update();
        QAbstractButton::enterEvent(event);
    }
    void leaveEvent(QEvent* event) override {
        update();
        QAbstractButton::leaveEvent(event);
    }

private:
    [[nodiscard]] QString word() const { return m_isAccepted ? tr("Accepted") : verdictWord(m_finding.verdict); }

    void paintTexts(QPainter& painter, const Theme& theme) {
        const QFont strong = themeFont(FontRole::Strong, font());
        const QFont small = themeFont(FontRole::Small, font());
        const QFontMetrics strongMetrics(strong);
        const QFontMetrics smallMetrics(small);
        const int room = width() - textLeft - chipGap - chipColumn - chevronColumn;
        const int both = strongMetrics.height() + 3 + smallMetrics.height();
        const int top = m_isOpen ? (height() - strongMetrics.height()) / 2 : (height() - both) / 2;
        painter.setFont(strong);
        painter.setPen(theme[Token::Text]);
        painter.drawText(QRect(textLeft, top, room, strongMetrics.height()), Qt::AlignVCenter,
            strongMetrics.elidedText(m_finding.title, Qt::ElideRight, room));
        if (m_isOpen)
            return;
        painter.setFont(small);
        painter.setPen(theme[Token::Text2]);
        painter.drawText(QRect(textLeft, top + strongMetrics.height() + 3, room, smallMetrics.height()),
            Qt::AlignVCenter, smallMetrics.elidedText(m_finding.why, Qt::ElideRight, room));
    }

    void paintChip(QPainter& painter, const Theme& theme, const VerdictLook& look) {
        const QFont small = themeFont(FontRole::Small, font());
        const QFontMetrics smallMetrics(small);
        const int wide = std::min(smallMetrics.horizontalAdvance(word()) + 24, chipColumn - 4);
        const int high = grownHeight(metrics::chipHeight - 4, small, 8);
        const QRectF chip(width() - chevronColumn - chipColumn, (height() - high) / 2.0, wide, high);
        const bool isPlain = m_isAccepted || m_finding.verdict == Verdict::NotChecked;
        paintCard(&painter, chip.adjusted(0.5, 0.5, -0.5, -0.5), high / 2.0,
            theme[isPlain ? Token::Surface : look.soft], isPlain ? theme[Token::ControlLine] : QColor());
        painter.setFont(small);
        painter.setPen(theme[isPlain ? Token::Text : look.ink]);
        painter.drawText(chip, Qt::AlignCenter, smallMetrics.elidedText(word(), Qt::ElideRight, wide - 12));
    }

    Finding m_finding;
    bool m_isAccepted;
    bool m_isOpen = false;
    bool m_isByKeyboard = true;
};

FindingRow::FindingRow(const Finding& finding, bool isAccepted, const QString& acceptedOn, QWidget* parent)
    : PlainCard(parent), m_finding(finding), m_isAccepted(isAccepted), m_acceptedOn(acceptedOn),
      m_head(new Head(finding, isAccepted, this)) {
    setObjectName(finding.id);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_head->setObjectName(QStringLiteral("head"));
    connect(m_head, &QAbstractButton::clicked, this, [this] { setOpen(!m_isOpen); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FindingRow::setOpen(bool isOpen) {
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    if (isOpen && !m_body) {
        build();
        orderParts();
    }
    if (m_body)
        m_body->setVisible(isOpen);
    m_head->setOpen(isOpen);
    Q_EMIT openChanged(m_finding.id, isOpen);
}

void FindingRow::build() {
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(textLeft, 4, 16, 16);
    column->setSpacing(10);
    auto* why = new SentenceLabel(FontRole::Body, Token::Text2, m_body);
    why->setText(m_finding.why);
    column->addWidget(why);
    if (!m_finding.proof.isEmpty())
        addFact(column, tr("Proof"), proofBox());
    if (!m_finding.where.isEmpty()) {
        auto* where = new SentenceLabel(FontRole::Body, Token::Text, m_body);
        where->setText(m_finding.where);
        addFact(column, tr("Where"), where);
    }
    if (!m_finding.question.isEmpty() && m_finding.question != m_finding.title) {
        auto* question = new SentenceLabel(FontRole::Body, Token::Text, m_body);
        question->setText(m_finding.question);
        question->setObjectName(QStringLiteral("question"));
        addFact(column, tr("Question"), question);
    }
    if (m_isAccepted) {
        auto* since = new SentenceLabel(FontRole::Body, Token::Text, m_body);
        since->setText(m_acceptedOn);
        addFact(column, tr("Accepted"), since);
    }
    addButtons(column);
    layout()->addWidget(m_body);
}

QWidget* FindingRow::proofBox() {
    auto* proof = new Proof(m_body);
    proof->setObjectName(QStringLiteral("proof"));
    proof->setText(m_finding.proof.join(QLatin1Char('\n')));
    proof->setAccessibleName(tr("Proof: %1").arg(proof->text()));
    return proof;
}

void FindingRow::addFact(QVBoxLayout* column, const QString& label, QWidget* fact) {
    auto* name = new SentenceLabel(FontRole::Small, Token::Text2, m_body);
    name->setText(label);
    name->setAlignment(Qt::AlignTop);
    name->setFixedWidth(std::max(labelWidth, name->fontMetrics().horizontalAdvance(label) + 4));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(fact, 1);
    column->addLayout(row);
}

void FindingRow::addButtons(QVBoxLayout* column) {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::tileGap);
    const auto add = [this, buttons](const char* name, const QString& text, ButtonKind kind) {
        auto* button = new QPushButton(text, m_body);
        button->setObjectName(QLatin1String(name));
        setButtonKind(button, kind);
        buttons->addWidget(button);
        return button;
    };
    if (!m_finding.question.isEmpty())
        addQuestionButtons(buttons);
    if (m_finding.question.isEmpty() || !scopeOf(m_finding.id).empty()) // else there is nothing to look at
        addCheckButton(add("check", tr("Check again"), ButtonKind::Normal));
    if (!m_finding.link.isEmpty())
        connect(add("link", tr("Read more in the browser"), ButtonKind::Normal), &QPushButton::clicked, this,
            [this] { Q_EMIT linkRequested(m_finding.link); });
    const bool isRisk = m_finding.verdict == Verdict::Critical || m_finding.verdict == Verdict::Warning;
    if (m_isAccepted)
        connect(add("takeBack", tr("Do not accept any longer"), ButtonKind::Quiet), &QPushButton::clicked, this,
            [this] { Q_EMIT takeBackRequested(m_finding.id); });
    else if (isRisk)
        connect(add("accept", tr("Accept this risk"), ButtonKind::Quiet), &QPushButton::clicked, this,
            [this] { Q_EMIT acceptRequested(m_finding.id); });
    buttons->addStretch(1);
    column->addLayout(buttons);
}

//! Of this check alone; the page has a button for all.
void FindingRow::addCheckButton(QPushButton* button) {
    m_check = button;
    connect(m_check, &QPushButton::clicked, this, [this] { Q_EMIT checkRequested(m_finding.id); });
    showChecking();
}

void FindingRow::setChecking(Checking checking) {
    m_checking = checking;
    if (m_check)
        showChecking();
}

void FindingRow::showChecking() {
    m_check->setEnabled(m_checking == Checking::Possible);
    m_check->setText(m_checking == Checking::Running ? tr("Checking …") : tr("Check again"));
    m_check->setAccessibleName(tr("Check again: %1").arg(m_finding.title));
    m_check->setToolTip(m_checking == Checking::Impossible ? tr("Checks need a connection, and one is made at a time.")
                                                           : tr("Only this point; nothing else is read."));
}

void FindingRow::focusHead() {
    m_head->setFocus(Qt::OtherFocusReason);
}

QWidget* FindingRow::followInTabOrder(QWidget* previous) {
    setTabOrder(previous, m_head);
    return orderParts();
}

//! What is made late would else come after everything else in the window.
QWidget* FindingRow::orderParts() {
    QWidget* last = m_head;
    const QList<QWidget*> parts = m_body ? m_body->findChildren<QWidget*>() : QList<QWidget*>();
    for (QWidget* part : parts) {
        if (!(part->focusPolicy() & Qt::TabFocus))
            continue;
        setTabOrder(last, part);
        last = part;
    }
    return last;
}

void FindingRow::focusPart(const QString& name) {
    auto* part = findChild<QWidget*>(name);
    if (part && part->isEnabled())
        part->setFocus(Qt::OtherFocusReason);
    else
        focusHead();
}

void FindingRow::addQuestionButtons(QHBoxLayout* buttons) {
    const QList<std::pair<Answer::Kind, QString>> answers{
        {Answer::Kind::Yes, tr("Yes")}, {Answer::Kind::No, tr("No")}, {Answer::Kind::Unsure, tr("I do not know")}};
    for (const auto& [kind, text] : answers) {
        auto* button = new QPushButton(text, m_body);
        button->setObjectName(QStringLiteral("answer%1").arg(static_cast<int>(kind)));
        button->setAccessibleName(tr("%1 Answer: %2").arg(m_finding.question, text));
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, kind = kind] { Q_EMIT answered(m_finding.id, kind); });
    }
}

} // namespace ccudesk
