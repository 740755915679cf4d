// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/listdelegate.h"

#include "ui/delegates/cellpaint.h"
#include "ui/icons.h"
#include "ui/widgets/paint.h"

#include <QMouseEvent>
#include <QPainter>

namespace ccudesk {

namespace {

constexpr int iconSize = 18;
constexpr int iconGap = 10;
constexpr int lineGap = 2;
constexpr int buttonHeight = 26;
constexpr int buttonPadding = 12;
constexpr int pencilSize = 16;

//! Left in its cell, as wide as its word.
QRect buttonRect(const QStyleOptionViewItem& option, const QString& word) {
    const QFont small = themeFont(FontRole::Small, option.font);
    const int width = QFontMetrics(small).horizontalAdvance(word) + 2 * buttonPadding;
    const int height = grownHeight(buttonHeight, small, 8);
    return {option.rect.x() + 4, option.rect.center().y() - height / 2, qMin(width, option.rect.width() - 8), height};
}

} // namespace

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    if (index.data(listrole::IsValueCellRole).toBool()) {
        paintValueCell(painter, option, ValueCell(index));
        if (index.data(listrole::IsEditableRole).toBool())
            paintIcon(painter, toggleSlot(option.rect).adjusted(0, 0, pencilSize - toggleSlotWidth, 0),
                QStringLiteral("pencil"), pencilSize, Theme(option.palette)[Token::Text3]);
    } else if (!index.data(listrole::ActionTextRole).toString().isEmpty()) {
        paintAction(painter, option, index);
    } else {
        paintText(painter, option, index);
    }
    painter->restore();
}

void ListDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme(option.palette);
    const auto tone = static_cast<CellTone>(index.data(roles::ToneRole).toInt());
    const bool isFirst = index.column() == 0;
    QRect rest = option.rect.adjusted(4, 0, -8, 0);
    if (const QString icon = index.data(roles::IconNameRole).toString(); !icon.isEmpty()) {
        paintIcon(painter, QRect(rest.x(), rest.y(), iconSize, rest.height()), icon, iconSize,
            theme[tone == CellTone::Normal ? Token::Text2 : toneInk(tone)]);
        rest.setLeft(rest.left() + iconSize + iconGap);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(listrole::SecondTextRole).toString();
    const QFont small = themeFont(FontRole::Small, option.font);
    QFont font = isFirst ? themeFont(second.isEmpty() ? FontRole::Body : FontRole::Strong, option.font) : option.font;
    if (index.data(roles::OriginRole).toInt() == static_cast<int>(OriginMark::Never))
        font.setItalic(true);
    const QColor ink = theme[isFirst || !second.isEmpty() ? Token::Text : Token::Text2];
    if (second.isEmpty())
        return paintCellText(painter, rest, text, font, ink);
    const int first = QFontMetrics(font).height();
    const int both = first + lineGap + QFontMetrics(small).height();
    const QRect upper(rest.x(), rest.center().y() - both / 2, rest.width(), first);
    const QRect lower(rest.x(), upper.bottom() + 1 + lineGap, rest.width(), QFontMetrics(small).height());
    paintCellText(painter, upper, text, font, ink);
    paintCellText(painter, lower, second, small, theme[Token::Text2]);
}

void ListDelegate::paintAction(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Theme theme(option.palette);
    const QString word = index.data(listrole::ActionTextRole).toString();
    const bool isEnabled = index.data(listrole::ActionEnabledRole).toBool();
    const QRect button = buttonRect(option, word);
    if (isEnabled)
        paintCard(painter, QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusButton, theme[Token::Surface],
            theme[Token::ControlLine]);
    paintCellText(painter, button.adjusted(buttonPadding, 0, -buttonPadding + 2, 0), word,
        themeFont(FontRole::Small, option.font), theme[isEnabled ? Token::Text : Token::Text3]);
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    const bool hasTwoLines = m_rowHeight > metrics::tableRowHeight;
    const int words = hasTwoLines ? QFontMetrics(themeFont(FontRole::Small, option.font)).height() + lineGap : 0;
    return {80, qMax(m_rowHeight, grownHeight(metrics::tableRowHeight, option.font) + words)};
}

bool ListDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool isClick = event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick;
    if (!isClick)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const bool isRelease = event->type() == QEvent::MouseButtonRelease; // a double click is two clicks
    const QVariant position = index.data(roles::ToggleRole);
    const QString word = index.data(listrole::ActionTextRole).toString();
    const bool isInSlot
        = index.data(listrole::IsValueCellRole).toBool() && toggleSlot(option.rect).contains(mouse->pos());
    if (mouse->button() != Qt::LeftButton)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (isInSlot && position.isValid()) {
        if (isRelease && index.data(roles::ToggleEnabledRole).toBool())
            Q_EMIT toggleRequested(index, !position.toBool());
        return true;
    }
    if (isInSlot && index.data(listrole::IsEditableRole).toBool()) {
        if (isRelease)
            Q_EMIT editRequested(index);
        return true;
    }
    if (!word.isEmpty() && buttonRect(option, word).contains(mouse->pos())) {
        if (isRelease)
            Q_EMIT actionRequested(index);
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace ccudesk
