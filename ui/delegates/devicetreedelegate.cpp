// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/devicetreedelegate.h"

#include "ui/delegates/cellpaint.h"
#include "ui/icons.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include <array>

namespace ccudesk {

namespace {

constexpr int iconSize = 18;
constexpr int iconGap = 6;
constexpr int worstBars = 1;

struct MarkIcon {
    DeviceMark mark;
    const char* icon;
    Token ink;
};
constexpr std::array<MarkIcon, 5> markIcons{{
    {NoContactMark, "no-contact", Token::Bad},
    {SabotageMark, "warning", Token::Bad},
    {LowBatteryMark, "battery-low", Token::Warn},
    {ConfigPendingMark, "hourglass", Token::AccentInk},
    {UpdateMark, "refresh", Token::Text2},
}};

RowKind kindOfRow(const QModelIndex& index) {
    return static_cast<RowKind>(index.siblingAtColumn(devicecolumn::Name).data(roles::RowKindRole).toInt());
}

} // namespace

void DeviceTreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (kindOfRow(index) == RowKind::Group)
        return; // RowTree paints it over all columns
    painter->save();
    const Theme theme(option.palette);
    const QRect text = option.rect.adjusted(4, 0, -4, 0);
    const QString shown = index.data(Qt::DisplayRole).toString();
    const CellTone tone = static_cast<CellTone>(index.data(roles::ToneRole).toInt());
    switch (index.column()) {
    case devicecolumn::Name:
        paintName(painter, option, index);
        break;
    case devicecolumn::Type:
        paintCellText(painter, text, shown, themeFont(FontRole::Small, option.font), theme[Token::Text2]);
        break;
    case devicecolumn::Value:
        paintValueCell(painter, option, ValueCell(index));
        break;
    case devicecolumn::Signal:
        paintSignal(painter, option, index);
        break;
    case devicecolumn::Updated:
        paintCellText(painter, text.adjusted(0, 0, -6, 0), shown, themeFont(FontRole::Small, option.font),
            theme[tone == CellTone::Normal ? Token::Text2 : toneInk(tone)], Qt::AlignRight);
        break;
    default:
        break;
    }
    painter->restore();
}

void DeviceTreeDelegate::paintName(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme(option.palette);
    const int marks = index.data(roles::DeviceMarksRole).toInt();
    const bool isChannel = kindOfRow(index) != RowKind::Device;
    const bool isFaint = isChannel || (marks & NoContactMark);
    QRect rest = option.rect.adjusted(2, 0, -6, 0);
    const QString icon = index.data(roles::IconNameRole).toString();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (!icon.isEmpty()) {
        paintIcon(painter, QRect(rest.x(), rest.y(), iconSize, rest.height()), icon, iconSize,
            theme[isSelected ? Token::AccentInk : Token::Text2]);
        rest.setLeft(rest.left() + iconSize + iconGap);
    }
    int markWidth = 0;
    for (const MarkIcon& mark : markIcons)
        markWidth += marks & mark.mark ? iconSize + 4 : 0;
    const QFont font = themeFont(isSelected && !isChannel ? FontRole::Strong : FontRole::Body, option.font);
    const QString name = QFontMetrics(font).elidedText(
        index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rest.width() - markWidth);
    paintCellText(painter, rest.adjusted(0, 0, -markWidth, 0), name, font, theme[isFaint ? Token::Text2 : Token::Text]);
    int x = rest.x() + QFontMetrics(font).horizontalAdvance(name) + 8;
    for (const MarkIcon& mark : markIcons) {
        if (!(marks & mark.mark))
            continue;
        paintIcon(painter, QRect(x, rest.y(), 16, rest.height()), QLatin1String(mark.icon), 16, theme[mark.ink]);
        x += iconSize + 4;
    }
}

void DeviceTreeDelegate::paintSignal(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant signal = index.data(roles::SignalRole);
    if (!signal.isValid())
        return;
    const int bars = signalBars(signal.toInt());
    const bool isWorst = bars <= worstBars;
    paintSignalBars(painter, option.rect.adjusted(6, 0, 0, 0), bars, isWorst, option.palette);
    paintCellText(painter, option.rect.adjusted(26, 0, -10, 0), index.data(Qt::DisplayRole).toString(),
        themeFont(FontRole::Small, option.font), Theme(option.palette)[isWorst ? Token::Bad : Token::Text2],
        Qt::AlignRight);
}

QSize DeviceTreeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {80, grownHeight(metrics::tableRowHeight, option.font)};
}

QWidget* DeviceTreeDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
    auto* field = new QLineEdit(parent);
    field->setObjectName(QStringLiteral("nameEditor"));
    field->setAccessibleName(tr("Name of %1").arg(index.data().toString()));
    return field;
}

void DeviceTreeDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* field = static_cast<QLineEdit*>(editor);
    if (field->isModified())
        return; // the device reports something while a person types
    field->setText(index.data(Qt::EditRole).toString());
    field->selectAll();
}

void DeviceTreeDelegate::setModelData(QWidget* editor, QAbstractItemModel* /*model*/, const QModelIndex& index) const {
    const QString name = static_cast<QLineEdit*>(editor)->text().trimmed();
    if (name != index.data(Qt::EditRole).toString())
        Q_EMIT renameRequested(index, name);
}

void DeviceTreeDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    const int height = qMin(option.rect.height() - 2, editor->sizeHint().height());
    editor->setGeometry(option.rect.x() + iconSize, option.rect.y() + (option.rect.height() - height) / 2,
        option.rect.width() - iconSize - 4, height);
}

bool DeviceTreeDelegate::activate(const QModelIndex& index) {
    const QModelIndex value = index.siblingAtColumn(devicecolumn::Value);
    const QVariant position = value.data(roles::ToggleRole);
    if (!position.isValid() || !value.data(roles::ToggleEnabledRole).toBool())
        return false;
    Q_EMIT toggleRequested(value, !position.toBool());
    return true;
}

bool DeviceTreeDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool isClick = event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick;
    if (index.column() == devicecolumn::Value && isClick) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && toggleSlot(option.rect).contains(mouse->pos())) {
            // A double click is two clicks; as such it must not expand the row.
            if (event->type() == QEvent::MouseButtonRelease)
                return activate(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace ccudesk
