// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statusitem.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>

#include <cmath>

namespace ccudesk {

namespace {
constexpr int dotSize = 12;
constexpr int markSize = 14;
constexpr int gap = 6;
} // namespace

StatusItem::StatusItem(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setAttribute(Qt::WA_Hover);
}

void StatusItem::setHealth(Health health) {
    m_health = health;
    m_iconName.clear();
    update();
}

void StatusItem::setIconName(const QString& name) {
    m_iconName = name;
    update();
}

void StatusItem::setSentence(const QString& sentence) {
    setAccessibleName(sentence);
    setToolTip(sentence);
}

QSize StatusItem::sizeHint() const {
    const TabularFigures figures(themeFont(FontRole::Small, font()));
    const int mark = m_iconName.isEmpty() ? dotSize : markSize;
    return {mark + gap + static_cast<int>(std::ceil(figures.width(text()))) + 2, metrics::statusBarHeight - 4};
}

void StatusItem::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    const int mark = m_iconName.isEmpty() ? dotSize : markSize;
    const QRectF markRect(0, 0, mark, height());
    if (m_iconName.isEmpty())
        paintStatusDot(
            &painter, markRect.adjusted(0, (height() - mark) / 2.0, 0, -(height() - mark) / 2.0), m_health, palette());
    else
        paintIcon(&painter, markRect, m_iconName, mark, theme[Token::Text2]);
    painter.setPen(theme[underMouse() ? Token::Text : Token::Text2]);
    TabularFigures(themeFont(FontRole::Small, font()))
        .draw(&painter, QRectF(mark + gap, 0, width() - mark - gap, height()), Qt::AlignLeft, text());
}

} // namespace ccudesk
