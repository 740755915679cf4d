// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/paramsetdelegate.h"

#include "core/domain/parameter.h"
#include "core/domain/secretparameters.h"
#include "core/domain/typednumber.h"
#include "core/domain/valuewords.h"
#include "ui/delegates/cellpaint.h"
#include "ui/icons.h"
#include "ui/models/paramsetmodel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/secretedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace ccudesk {

namespace {

constexpr int rowHeight = 44;
constexpr int fieldHeight = 30;
constexpr int arrowSlot = 26;
constexpr int fieldPadding = 10;
constexpr int toggleWidth = 32;
constexpr int toggleHeight = 18;
constexpr double percent = 100.0;

ParameterDescriptionPtr descriptionOf(const QModelIndex& index) {
    return index.data(roles::DescriptionRole).value<ParameterDescriptionPtr>();
}

bool isFlag(const QModelIndex& index) {
    const auto description = descriptionOf(index);
    return description && description->type == ParameterType::Bool;
}

bool isNumber(const ParameterDescription& description) {
    return description.type == ParameterType::Float || description.type == ParameterType::Integer;
}

QRect fieldOf(const QStyleOptionViewItem& option) {
    const int height = grownHeight(fieldHeight, option.font, 8);
    return {
        option.rect.x() + 4, option.rect.y() + (option.rect.height() - height) / 2, option.rect.width() - 8, height};
}

double scaleOf(const ParameterDescription& description) {
    return description.unit == QLatin1String("100%") ? percent : 1.0;
}

QString editText(const ParameterDescription& description, const Value& value) {
    const auto number = value.toNumber();
    if (!isNumber(description) || !number)
        return value.toPlainText();
    return QLocale().toString(*number * scaleOf(description), 'g', 10);
}

//! What is no number stays as it was typed; the draft says so.
Value typedValue(const ParameterDescription& description, const QString& text) {
    if (!isNumber(description))
        return Value(text);
    const auto number = typedNumber(text);
    return number ? Value(*number / scaleOf(description)) : Value(text);
}

//! Words of a list, or of the special values of a number.
QComboBox* makeChoice(const ParameterDescription& description, QWidget* parent) {
    auto* choice = new QComboBox(parent);
    if (description.type == ParameterType::Enum) {
        for (qsizetype i = 0; i < description.valueList.size(); ++i)
            if (!description.valueList.at(i).isEmpty()) // an unused index
                choice->addItem(enumWord(description.valueList.at(i)), i);
        return choice;
    }
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    for (const SpecialValue& special : description.specials)
        choice->addItem(enumWord(special.id), special.value);
    return choice;
}

void nameEditor(QWidget& editor, const QModelIndex& index) {
    editor.setAccessibleName(index.siblingAtColumn(paramsetcolumn::Name).data().toString());
    editor.setAccessibleDescription(index.siblingAtColumn(paramsetcolumn::Remark).data().toString());
}

} // namespace

void ParamsetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(ParamsetModel::ParameterRole).toString().isEmpty())
        return; // the tree paints headings across
    painter->save();
    switch (index.column()) {
    case paramsetcolumn::Name:
        paintName(painter, option, index);
        break;
    case paramsetcolumn::Held:
        paintHeld(painter, option, index);
        break;
    case paramsetcolumn::Draft:
        paintDraft(painter, option, index);
        break;
    case paramsetcolumn::Remark:
        paintRemark(painter, option, index);
        break;
    case paramsetcolumn::Revert:
        if (index.data(ParamsetModel::IsChangedRole).toBool())
            paintIcon(painter, option.rect, QStringLiteral("revert"), 16, Theme(option.palette)[Token::Text2]);
        break;
    default:
        break;
    }
    painter->restore();
}

void ParamsetDelegate::paintName(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme(option.palette);
    const bool isChanged = index.data(ParamsetModel::IsChangedRole).toBool();
    if (isChanged) {
        const bool isBad = index.data(ParamsetModel::HasProblemRole).toBool();
        painter->fillRect(
            QRect(0, option.rect.y(), 3, option.rect.height()), theme[isBad ? Token::Bad : Token::Accent]);
    }
    const QRect area = option.rect.adjusted(0, 0, -8, 0);
    const QFont font = themeFont(isChanged ? FontRole::Strong : FontRole::Body, option.font);
    const QString name = index.data(Qt::DisplayRole).toString();
    if (!index.data(ParamsetModel::ShowsKeysRole).toBool())
        return paintCellText(painter, area, name, font, theme[Token::Text]);
    const int half = area.height() / 2;
    paintCellText(painter, QRect(area.x(), area.y() + 3, area.width(), half), name, font, theme[Token::Text]);
    paintCellText(painter, QRect(area.x(), area.y() + half - 2, area.width(), half),
        index.data(ParamsetModel::ParameterRole).toString(), themeFont(FontRole::Caption, option.font),
        theme[Token::Text2]);
}

void ParamsetDelegate::paintHeld(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (!index.data(ParamsetModel::IsChangedRole).toBool())
        return;
    const Theme theme(option.palette);
    const bool isBad = index.data(ParamsetModel::HasProblemRole).toBool();
    paintCellText(painter, option.rect.adjusted(4, 0, -arrowSlot, 0), index.data(Qt::DisplayRole).toString(),
        option.font, theme[Token::Text2], Qt::AlignRight);
    const QRect slot(option.rect.right() - arrowSlot + 6, option.rect.y(), 16, option.rect.height());
    paintIcon(painter, slot, QStringLiteral("arrow-right"), 16, theme[isBad ? Token::Bad : Token::AccentInk]);
}

void ParamsetDelegate::paintDraft(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme(option.palette);
    const QRect field = fieldOf(option);
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool isEditable = index.data(ParamsetModel::IsEditableRole).toBool();
    if (isFlag(index) && isEditable) {
        const QRectF knob(field.right() - fieldPadding - toggleWidth, field.center().y() - toggleHeight / 2.0 + 0.5,
            toggleWidth, toggleHeight);
        const bool isOn = index.data(Qt::EditRole).value<Value>().toBool();
        paintToggle(painter, knob, {isOn, false, true, false}, option.palette);
        return paintCellText(painter, field.adjusted(0, 0, -toggleWidth - fieldPadding - 8, 0), text, option.font,
            theme[Token::Text], Qt::AlignRight);
    }
    const bool isBad = index.data(ParamsetModel::HasProblemRole).toBool();
    if (isEditable)
        paintCard(painter, QRectF(field).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusButton, theme[Token::Surface],
            theme[isBad ? Token::Bad : Token::ControlLine]);
    const auto description = descriptionOf(index);
    const bool isWord = description && description->type == ParameterType::Enum;
    const QRect inside = field.adjusted(fieldPadding, 0, -fieldPadding, 0);
    if (isWord && isEditable)
        paintIcon(painter, QRect(inside.right() - 14, inside.y(), 14, inside.height()), QStringLiteral("chevron-down"),
            14, theme[Token::Text2]);
    paintCellText(painter, isWord ? inside.adjusted(0, 0, -20, 0) : inside, text, option.font,
        theme[isEditable ? Token::Text : Token::Text2], isWord ? Qt::AlignLeft : Qt::AlignRight);
}

void ParamsetDelegate::paintRemark(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme(option.palette);
    const auto tone = static_cast<CellTone>(index.data(roles::ToneRole).toInt());
    QRect area = option.rect.adjusted(10, 0, -8, 0);
    if (tone != CellTone::Normal) {
        paintIcon(painter, QRect(area.x(), area.y(), 16, area.height()),
            tone == CellTone::Bad ? QStringLiteral("octagon") : QStringLiteral("warning"), 15, theme[toneInk(tone)]);
        area.setLeft(area.left() + 22);
    }
    paintCellText(painter, area, index.data(Qt::DisplayRole).toString(), themeFont(FontRole::Small, option.font),
        theme[tone == CellTone::Normal ? Token::Text2 : toneInk(tone)]);
}

QSize ParamsetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {80, qMax(rowHeight, 2 * QFontMetrics(option.font).lineSpacing() + 8)};
}

QWidget* ParamsetDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
    const auto description = descriptionOf(index);
    if (!description || description->type == ParameterType::Bool)
        return nullptr;
    const bool isChoice
        = description->type == ParameterType::Enum || (isNumber(*description) && !description->specials.isEmpty());
    const bool isSecret = carriesSecret(description->id);
    if (isChoice && !isSecret) {
        QWidget* choice = makeChoice(*description, parent);
        nameEditor(*choice, index);
        return choice;
    }
    auto* line = new SecretEdit(parent);
    line->setConcealed(isSecret);
    if (isNumber(*description))
        line->setAlignment(Qt::AlignRight);
    nameEditor(*line, index);
    return line;
}

void ParamsetDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const auto description = descriptionOf(index);
    const auto value = index.data(Qt::EditRole).value<Value>();
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(editText(*description, value));
        return line->selectAll();
    }
    auto* choice = qobject_cast<QComboBox*>(editor);
    if (description->type == ParameterType::Enum)
        return choice->setCurrentIndex(choice->findData(value.toInteger().value_or(-1)));
    int chosen = -1;
    for (int i = 0; i < choice->count(); ++i)
        if (Value(choice->itemData(i).toDouble()).isSameReading(value))
            chosen = i;
    choice->setCurrentIndex(chosen);
    if (chosen < 0)
        choice->setEditText(editText(*description, value));
}

void ParamsetDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const auto description = descriptionOf(index);
    Value entered;
    if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        entered = typedValue(*description, line->text());
    } else if (const auto* choice = qobject_cast<QComboBox*>(editor)) {
        const int special = choice->isEditable() ? choice->findText(choice->currentText()) : choice->currentIndex();
        if (description->type == ParameterType::Enum)
            entered = special < 0 ? Value() : Value(choice->itemData(special).toLongLong());
        else
            entered = special < 0 ? typedValue(*description, choice->currentText())
                                  : Value(choice->itemData(special).toDouble());
    }
    if (!entered.isEmpty())
        model->setData(index, QVariant::fromValue(entered), Qt::EditRole);
}

void ParamsetDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    editor->setGeometry(fieldOf(option));
}

bool ParamsetDelegate::toggle(QAbstractItemModel* model, const QModelIndex& index) const {
    const QModelIndex draft = index.siblingAtColumn(paramsetcolumn::Draft);
    if (!isFlag(draft) || !draft.data(ParamsetModel::IsEditableRole).toBool())
        return false;
    const bool isOn = draft.data(Qt::EditRole).value<Value>().toBool();
    return model->setData(draft, QVariant::fromValue(Value(!isOn)), Qt::EditRole);
}

bool ParamsetDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool isClick
        = event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    if (isClick && index.column() == paramsetcolumn::Draft && toggle(model, index))
        return true;
    if (isClick && index.column() == paramsetcolumn::Revert && index.data(ParamsetModel::IsChangedRole).toBool())
        return model->setData(index.siblingAtColumn(paramsetcolumn::Draft), QVariant::fromValue(Value()), Qt::EditRole);
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace ccudesk
