// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/partdelegate.h"

#include "ui/delegates/cellpaint.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace ccudesk {

namespace {
constexpr int padding = 12;
constexpr int countHeight = 18;
constexpr int countPadding = 7;
} // namespace

void PartDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme(option.palette);
    const bool isChosen = option.state & QStyle::State_Selected;
    const QRectF plane = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen)
        paintCard(painter, plane, metrics::radiusNavigation, theme[Token::Raised], theme[Token::Border]);
    else if (option.state & QStyle::State_MouseOver)
        paintCard(painter, plane, metrics::radiusNavigation, theme[Token::HoverVeil]);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, plane, metrics::radiusNavigation, option.palette);
    QRect text = option.rect.adjusted(padding, 0, -padding, 0);
    if (const QString count = index.data(roles::CountTextRole).toString(); !count.isEmpty()) {
        const QFont small = themeFont(FontRole::Small, option.font);
        const int width = QFontMetrics(small).horizontalAdvance(count) + 2 * countPadding;
        const QRect chip(text.right() - width + 1, text.center().y() - countHeight / 2, width, countHeight);
        paintCard(painter, chip, countHeight / 2.0, theme[Token::AccentSoft]);
        painter->setPen(theme[Token::AccentInk]);
        painter->setFont(small);
        painter->drawText(chip, Qt::AlignCenter, count);
        text.setRight(chip.left() - padding / 2);
    }
    paintCellText(painter, text, index.data().toString(),
        themeFont(isChosen ? FontRole::Strong : FontRole::Body, option.font), theme[Token::Text]);
    painter->restore();
}

QSize PartDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {80, grownHeight(metrics::navigationItemHeight, option.font)};
}

} // namespace ccudesk
