// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/eventlistdelegate.h"

#include "ui/delegates/cellpaint.h"
#include "ui/icons.h"
#include "ui/widgets/paint.h"

#include <QPainter>

#include <cmath>

namespace ccudesk {

namespace {
constexpr int deviceIcon = 16;
constexpr int arrowSize = 12;
} // namespace

void EventListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme(option.palette);
    const QRect text = option.rect.adjusted(4, 0, -4, 0);
    const QString shown = index.data(Qt::DisplayRole).toString();
    const QFont small = themeFont(FontRole::Small, option.font);
    painter->save();
    switch (index.column()) {
    case eventcolumn::Device:
        paintDevice(painter, option, index);
        break;
    case eventcolumn::Change:
        paintChange(painter, option, index);
        break;
    case eventcolumn::Source:
        paintSource(painter, option, index);
        break;
    case eventcolumn::Parameter:
        paintCellText(painter, text, shown, option.font, theme[Token::Text2]);
        break;
    default:
        paintCellText(painter, text, shown, small, theme[Token::Text2]);
        break;
    }
    painter->restore();
}

void EventListDelegate::paintDevice(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme(option.palette);
    const QRect r = option.rect.adjusted(4, 0, -4, 0);
    const CellTone tone = static_cast<CellTone>(index.data(roles::ToneRole).toInt());
    paintIcon(painter, QRect(r.x(), r.y(), deviceIcon, r.height()), index.data(roles::IconNameRole).toString(),
        deviceIcon, theme[tone == CellTone::Normal ? Token::Text2 : toneInk(tone)]);
    paintCellText(painter, r.adjusted(deviceIcon + 8, 0, 0, 0), index.data(Qt::DisplayRole).toString(), option.font,
        theme[Token::Text]);
}

void EventListDelegate::paintChange(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme(option.palette);
    const QRect r = option.rect.adjusted(4, 0, -12, 0);
    const QFont strong = themeFont(FontRole::Strong, option.font);
    const QString shown = index.data(Qt::DisplayRole).toString();
    const CellTone tone = static_cast<CellTone>(index.data(roles::ToneRole).toInt());
    const bool isRepeat = index.data(roles::IsRepeatRole).toBool();
    const int width = qMin(r.width(), static_cast<int>(std::ceil(TabularFigures(strong).width(shown))));
    paintCellText(painter, r, shown, isRepeat ? option.font : strong, theme[isRepeat ? Token::Text2 : toneInk(tone)],
        Qt::AlignRight);
    const QString old = index.data(roles::OldTextRole).toString();
    const int arrowX = r.right() - width - 8 - arrowSize;
    if (old.isEmpty() || arrowX < r.x())
        return;
    paintIcon(painter, QRect(arrowX, r.y(), arrowSize, r.height()), QStringLiteral("arrow-right"), arrowSize,
        theme[Token::Text3]);
    paintCellText(painter, QRect(r.x(), r.y(), arrowX - 6 - r.x(), r.height()), old,
        themeFont(FontRole::Small, option.font), theme[Token::Text2], Qt::AlignRight);
}

void EventListDelegate::paintSource(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme(option.palette);
    QRect r = option.rect.adjusted(4, 0, -4, 0);
    const bool isOwn = index.data(roles::IsOwnRole).toBool();
    if (isOwn) {
        const QRect mark(r.x(), r.y(), 14, r.height());
        if (index.data(roles::PendingRole).toBool())
            paintArc(painter, QRectF(mark.x(), mark.center().y() - 6, 13, 13), theme[Token::AccentInk], arcPhase());
        else
            paintIcon(painter, mark, QStringLiteral("monitor"), 14, theme[Token::AccentInk]);
        r.setLeft(r.left() + 20);
    }
    paintCellText(painter, r, index.data(Qt::DisplayRole).toString(), themeFont(FontRole::Small, option.font),
        theme[isOwn ? Token::AccentInk : Token::Text2]);
}

QSize EventListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {80, grownHeight(metrics::eventRowHeight, option.font, 10)};
}

} // namespace ccudesk
