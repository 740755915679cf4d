// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pagehead.h"

#include "ui/pages/filterfield.h"
#include "ui/pages/flowlayout.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidinglabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace ccudesk {

namespace {
constexpr int filterWidth = 340;
constexpr int filterLeast = 150;
constexpr int lineGap = 8;
} // namespace

PageHead::PageHead(const QString& title, FilterField* filter, QWidget* parent)
    : QWidget(parent), m_title(new ElidingLabel(FontRole::H1, Token::Text, this)),
      m_count(new ElidingLabel(FontRole::Body, Token::Text2, this)),
      m_fact(new ElidingLabel(FontRole::Small, Token::Text2, this)), m_beside(new QHBoxLayout),
      m_buttons(new QHBoxLayout), m_chips(new FlowLayout) {
    m_title->setText(title);
    m_fact->setAlignment(Qt::AlignRight);
    m_count->hide();
    m_beside->setSpacing(16);
    m_beside->addWidget(m_title);
    m_beside->addWidget(m_count);
    m_buttons->setSpacing(metrics::tileGap);
    auto* first = new QHBoxLayout;
    first->setSpacing(metrics::tileGap);
    first->addLayout(m_beside);
    first->addStretch(1);
    first->addLayout(m_buttons);

    filter->setMaximumWidth(filterWidth);
    filter->setMinimumWidth(filterLeast);
    auto* second = new QHBoxLayout;
    second->setSpacing(lineGap);
    second->addWidget(filter, 100, Qt::AlignTop); // takes what chips and fact leave, up to its maximum
    auto* chips = new QVBoxLayout;
    chips->setContentsMargins(0, 2, 0, 2); // chips are lower than the field
    chips->addLayout(m_chips);
    second->addLayout(chips);
    second->addStretch(1);
    second->addWidget(m_fact, 0, Qt::AlignVCenter);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 14, metrics::pageMargin, 13);
    column->setSpacing(lineGap);
    column->addLayout(first);
    column->addLayout(second);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHead::setCount(const QString& text) {
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
}

void PageHead::setFact(const QString& text) {
    m_fact->setText(text);
}

void PageHead::addBesideTitle(QWidget* widget) {
    m_beside->addWidget(widget);
}

void PageHead::addButton(QWidget* widget) {
    m_buttons->addWidget(widget);
    m_all.append(widget);
}

void PageHead::fitButtons() {
    const QMargins edge = layout()->contentsMargins();
    int spare = width() - edge.left() - edge.right() - m_beside->sizeHint().width() - metrics::tileGap;
    for (const QWidget* widget : std::as_const(m_all))
        spare -= widget->isHidden() ? 0 : widget->sizeHint().width() + metrics::tileGap;
    for (auto it = m_all.crbegin(); it != m_all.crend(); ++it) {
        auto* button = qobject_cast<QPushButton*>(*it);
        if (!button || button->isHidden() || button->icon().isNull() || button->text().isEmpty())
            continue;
        const bool isFolded = spare < 0;
        spare += isFolded ? button->sizeHint().width() - foldedButtonWidth : 0;
        button->setMaximumWidth(isFolded ? foldedButtonWidth : QWIDGETSIZE_MAX);
        if (isFolded && button->toolTip().isEmpty())
            button->setToolTip(button->text());
    }
}

void PageHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitButtons();
}

//! Counts and words change while it is shown.
bool PageHead::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fitButtons();
    return QWidget::event(event);
}

void PageHead::addChip(Chip* chip) {
    m_chips->addWidget(chip);
}

void PageHead::paintEvent(QPaintEvent* /*event*/) {
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), Theme(palette())[Token::Border]);
}

} // namespace ccudesk
