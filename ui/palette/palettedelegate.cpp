// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettedelegate.h"

#include "ui/delegates/cellpaint.h"
#include "ui/icons.h"
#include "ui/palette/palettemodel.h"
#include "ui/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace ccudesk {

namespace {
constexpr int rowHeight = 36;
constexpr int iconSize = 18;
constexpr int padding = 12;
constexpr int gap = 10;
} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme(option.palette);
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isPossible = index.data(paletterole::EnabledRole).toBool();
    const QRect row = option.rect.adjusted(4, 1, -4, -1);
    if (isChosen)
        paintCard(painter, row, metrics::radiusButton, theme[Token::AccentSoft],
            theme.isHighContrast() ? theme[Token::Accent] : QColor());
    const Token ink = isPossible ? Token::Text : Token::Text3;
    const QRect icon(row.left() + padding - 4, row.top(), iconSize, row.height());
    paintIcon(painter, icon, index.data(paletterole::IconRole).toString(), iconSize,
        theme[isChosen ? Token::AccentInk : Token::Text2]);

    const QFont small = themeFont(FontRole::Small, option.font);
    QString mark = index.data(paletterole::ShortcutRole).toString();
    if (mark.isEmpty())
        mark = index.data(paletterole::KindRole).toString();
    const int markWidth = QFontMetrics(small).horizontalAdvance(mark);
    QRect text = row.adjusted(padding + iconSize + gap - 4, 0, -padding - markWidth - gap, 0);
    const QRect markRect(row.right() - padding - markWidth, row.top(), markWidth + 2, row.height());
    paintCellText(painter, markRect, mark, small, theme[Token::Text2]);

    const QString title = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(paletterole::DetailRole).toString();
    const int titleWidth = qMin(QFontMetrics(option.font).horizontalAdvance(title) + 2,
        detail.isEmpty() ? text.width() : text.width() * 7 / 10);
    paintCellText(painter, {text.left(), text.top(), titleWidth, text.height()}, title, option.font, theme[ink]);
    text.setLeft(text.left() + titleWidth + gap);
    paintCellText(painter, text, detail, small, theme[Token::Text2]);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {200, grownHeight(rowHeight, option.font)};
}

} // namespace ccudesk
