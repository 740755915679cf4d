// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/parameterdelegate.h"

#include "ui/delegates/cellpaint.h"
#include "ui/icons.h"
#include "ui/widgets/paint.h"

#include <QDateTime>
#include <QPainter>

namespace ccudesk {

namespace {

constexpr int originSlot = 36; //!< the mark of the origin stands in its own column behind the value

QString originIcon(OriginMark origin) {
    switch (origin) {
    case OriginMark::Event:
        return QStringLiteral("wave");
    case OriginMark::Read:
        return QStringLiteral("eye");
    case OriginMark::Stored:
        return QStringLiteral("clock");
    case OriginMark::Never:
        return QStringLiteral("info");
    case OriginMark::None:
        break;
    }
    return {};
}

} // namespace

void ParameterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    switch (index.column()) {
    case parametercolumn::Name:
        paintName(painter, option, index);
        break;
    case parametercolumn::Value:
        paintValue(painter, option, index);
        break;
    default:
        paintCellText(painter, option.rect.adjusted(2, 0, -4, 0), index.data(Qt::DisplayRole).toString(),
            themeFont(FontRole::Small, option.font), Theme(option.palette)[Token::Text2], Qt::AlignRight);
        break;
    }
    painter->restore();
}

void ParameterDelegate::paintName(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme(option.palette);
    const QRect r = option.rect.adjusted(4, 0, -4, 0);
    paintCellText(painter, r, index.data(Qt::DisplayRole).toString(), option.font, theme[Token::Text2]);
}

void ParameterDelegate::paintValue(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme(option.palette);
    const ValueCell cell(index);
    const QRect area = option.rect.adjusted(4, 0, -originSlot, 0);
    const double flash = flashStrength(cell.changedAtMs, QDateTime::currentMSecsSinceEpoch());
    if (flash > 0.0) {
        QColor tint = theme[Token::AccentSoft];
        tint.setAlphaF(static_cast<float>(flash));
        paintCard(painter, QRectF(area).adjusted(0, 4, 6, -4), metrics::radiusCheckBox, tint);
    }
    const bool isQuiet = cell.origin == OriginMark::Never || cell.origin == OriginMark::Stored;
    const Token ink = cell.isPending ? Token::AccentInk : isQuiet ? Token::Text2 : toneInk(cell.tone);
    const QFont font = themeFont(cell.origin == OriginMark::Never ? FontRole::Body : FontRole::Strong, option.font);
    paintCellText(painter, area, cell.text, font, theme[ink], Qt::AlignRight);
    const QRect slot(option.rect.right() - originSlot + 12, option.rect.y(), 14, option.rect.height());
    if (cell.isPending)
        paintArc(painter, QRectF(slot.x(), slot.center().y() - 6, 13, 13), theme[Token::AccentInk], arcPhase());
    else if (const QString icon = originIcon(cell.origin); !icon.isEmpty())
        paintIcon(painter, slot, icon, 14, theme[Token::Text2]);
}

QSize ParameterDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {80, grownHeight(metrics::tableRowHeight - 2, option.font)};
}

} // namespace ccudesk
