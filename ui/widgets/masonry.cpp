// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/masonry.h"

#include "ui/theme.h"

#include <QEvent>

#include <algorithm>

namespace ccudesk {

namespace {
constexpr int cardMinimumWidth = 352;
constexpr int mostColumns = 5;
} // namespace

Masonry::Masonry(QWidget* parent) : QWidget(parent) { }

void Masonry::setCards(const QList<QWidget*>& cards) {
    m_cards = cards;
    for (QWidget* card : m_cards) {
        card->setParent(this);
        card->show();
    }
    layOut();
}

int Masonry::columnsFor(int width) {
    return std::clamp((width + metrics::cardGap) / (cardMinimumWidth + metrics::cardGap), 1, mostColumns);
}

int Masonry::columnCount() const {
    return columnsFor(width());
}

void Masonry::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

bool Masonry::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        layOut();
    return QWidget::event(event);
}

void Masonry::layOut() {
    const int columns = columnCount();
    const int cardWidth = (width() - (columns - 1) * metrics::cardGap) / columns;
    QList<int> heights(columns, 0);
    for (QWidget* card : m_cards) {
        const auto shortest = std::min_element(heights.begin(), heights.end());
        const int column = static_cast<int>(shortest - heights.begin());
        const int height = card->hasHeightForWidth() ? card->heightForWidth(cardWidth) : card->sizeHint().height();
        card->setGeometry(column * (cardWidth + metrics::cardGap), *shortest, cardWidth, height);
        *shortest += height + metrics::cardGap;
    }
    const int total = *std::max_element(heights.cbegin(), heights.cend());
    setMinimumHeight(std::max(0, total - metrics::cardGap));
}

} // namespace ccudesk
