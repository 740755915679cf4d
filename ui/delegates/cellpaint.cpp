// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/cellpaint.h"

#include "ui/icons.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QDateTime>
#include <QModelIndex>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <cmath>

namespace ccudesk {

namespace {
constexpr int toggleWidth = 32;
constexpr int toggleHeight = 18;
constexpr int markSize = 16;
constexpr int markGap = 6;
} // namespace

ValueCell::ValueCell(const QModelIndex& index)
    : text(index.data(Qt::DisplayRole).toString()), iconName(index.data(roles::IconNameRole).toString()),
      origin(static_cast<OriginMark>(index.data(roles::OriginRole).toInt())),
      tone(static_cast<CellTone>(index.data(roles::ToneRole).toInt())),
      isToggleEnabled(index.data(roles::ToggleEnabledRole).toBool()),
      isPending(index.data(roles::PendingRole).toBool()),
      isLost((index.data(roles::DeviceMarksRole).toInt() & NoContactMark) != 0),
      changedAtMs(index.data(roles::ChangedAtRole).toLongLong()) {
    const QVariant position = index.data(roles::ToggleRole);
    if (position.isValid())
        toggle = position.toBool();
}

QRect toggleSlot(const QRect& cell) {
    return {cell.right() + 1 - toggleSlotWidth, cell.y(), toggleSlotWidth, cell.height()};
}

Token toneInk(CellTone tone) {
    switch (tone) {
    case CellTone::Warn:
        return Token::Warn;
    case CellTone::Bad:
        return Token::Bad;
    case CellTone::Normal:
        break;
    }
    return Token::Text;
}

namespace {
bool isAnimated() {
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}
} // namespace

int flashLengthMs() {
    return isAnimated() ? 600 : 1'000;
}

double flashStrength(qint64 changedAtMs, qint64 nowMs) {
    const qint64 age = nowMs - changedAtMs;
    if (changedAtMs <= 0 || age < 0 || age >= flashLengthMs())
        return 0.0;
    return isAnimated() ? 1.0 - static_cast<double>(age) / flashLengthMs() : 1.0;
}

void paintCellText(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
    Qt::Alignment alignment) {
    painter->setPen(color);
    TabularFigures(font).draw(painter, rect, alignment, text);
}

void paintValueCell(QPainter* painter, const QStyleOptionViewItem& option, const ValueCell& cell) {
    const Theme theme(option.palette);
    const QRect area = option.rect.adjusted(4, 0, -valueEdgeInset, 0);
    const double flash = flashStrength(cell.changedAtMs, QDateTime::currentMSecsSinceEpoch());
    if (flash > 0.0 && !cell.isPending) {
        QColor tint = theme[Token::AccentSoft];
        tint.setAlphaF(static_cast<float>(flash));
        paintCard(painter, QRectF(area).adjusted(0, 4, 6, -4), metrics::radiusCheckBox, tint);
    }

    QFont font = themeFont(FontRole::Strong, option.font);
    Token ink = toneInk(CellTone::Normal);
    QString mark = cell.iconName;
    Token markInk = toneInk(cell.tone);
    if (cell.origin == OriginMark::Never) {
        font = option.font;
        font.setItalic(true);
        ink = Token::Text3;
    } else if (cell.isLost) {
        ink = Token::Text3;
    } else if (cell.isPending) {
        ink = Token::AccentInk;
    } else if (cell.origin == OriginMark::Stored) {
        ink = Token::Text2;
        if (mark.isEmpty()) {
            mark = QStringLiteral("clock");
            markInk = Token::Text2;
        }
    }
    const int textWidth = static_cast<int>(std::ceil(TabularFigures(font).width(cell.text)));
    paintCellText(painter, area, cell.text, font, theme[ink], Qt::AlignRight);
    const QRect markRect(
        qMax(area.x(), area.right() - textWidth - markGap - markSize), area.y(), markSize, area.height());
    if (cell.isPending)
        paintArc(painter, QRectF(markRect.x() + 1, markRect.center().y() - 6.5, 14, 14), theme[Token::AccentInk],
            arcPhase());
    else if (!mark.isEmpty())
        paintIcon(painter, markRect, mark, markSize, theme[markInk]);
    if (cell.toggle) {
        const QRect slot = toggleSlot(option.rect);
        const QRectF knob(slot.x(), slot.y() + (slot.height() - toggleHeight) / 2.0, toggleWidth, toggleHeight);
        paintToggle(painter, knob,
            {*cell.toggle, cell.isPending, cell.isToggleEnabled, cell.origin == OriginMark::Stored && *cell.toggle},
            option.palette);
    }
}

} // namespace ccudesk
