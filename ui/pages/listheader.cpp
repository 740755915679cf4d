// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/listheader.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>

namespace ccudesk {

namespace {
constexpr int arrowSize = 12;
}

ListHeader::ListHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(40);
}

void ListHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);

    const Insets insets = m_insets.value(logicalIndex);
    const bool isRight = insets.alignment == Qt::AlignRight;
    const QRect area = rect.adjusted(insets.left, 0, -insets.right, -1);
    const Theme theme(palette());
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const QFont caption = themeFont(FontRole::Caption, font());
    const int width = QFontMetrics(caption).horizontalAdvance(text);
    painter->save();
    painter->setFont(caption);
    painter->setPen(theme[isSorted ? Token::Text : Token::Text2]);
    painter->drawText(area, static_cast<int>((Qt::AlignVCenter | insets.alignment).toInt()),
        QFontMetrics(caption).elidedText(text, Qt::ElideRight, area.width()));
    if (isSorted) {
        const int x = isRight ? area.right() - width - arrowSize - 4 : area.left() + width + 4;
        paintIcon(painter, QRect(x, area.y(), arrowSize, area.height()),
            sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
            arrowSize, theme[Token::Text2]);
    }
    painter->restore();
}

} // namespace ccudesk
