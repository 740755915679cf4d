// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/variabledelegate.h"

#include "core/domain/defaultnames.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

#include <cmath>
#include <limits>

namespace ccudesk {

namespace {

constexpr double widest = std::numeric_limits<qint32>::max();
constexpr int mostDecimals = 6; // as many as the CCU prints
constexpr int usualDecimals = 2;

SystemVariable variableAt(const QModelIndex& index) {
    return index.data(listrole::SubjectRole).value<SystemVariable>();
}

//! As many as the value has, so that opening and closing the field changes nothing.
int decimalsOf(double number) {
    double factor = 1.0;
    for (int decimals = 0; decimals < mostDecimals; ++decimals, factor *= 10.0)
        if (std::abs(std::round(number * factor) - number * factor) < 1e-6 * factor)
            return decimals;
    return mostDecimals;
}

} // namespace

QWidget* VariableDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
    const SystemVariable variable = variableAt(index);
    QWidget* editor = nullptr;
    if (variable.type == SystemVariableType::List)
        editor = makeChoice(variable, parent);
    else if (variable.type == SystemVariableType::Number)
        editor = makeNumber(variable, parent);
    else
        editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("valueEditor"));
    editor->setAccessibleName(tr("Value of %1").arg(displayName(variable.name)));
    editor->setAutoFillBackground(true);
    return editor;
}

QWidget* VariableDelegate::makeChoice(const SystemVariable& variable, QWidget* parent) const {
    auto* choice = new QComboBox(parent);
    for (qsizetype i = 0; i < variable.valueList.size(); ++i)
        choice->addItem(displayName(variable.valueList.at(i)), i);
    // one choice is the whole edit; a second Enter would be one too many
    connect(choice, &QComboBox::activated, this, [this, choice] {
        auto* self = const_cast<VariableDelegate*>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        Q_EMIT self->commitData(choice);
        Q_EMIT self->closeEditor(choice);
    });
    return choice;
}

QWidget* VariableDelegate::makeNumber(const SystemVariable& variable, QWidget* parent) const {
    auto* number = new QDoubleSpinBox(parent);
    const double low = variable.minimum.toNumber().value_or(-widest);
    const double high = variable.maximum.toNumber().value_or(widest);
    const bool isRange = low < high;
    const double now = variable.value.toNumber().value_or(0.0);
    number->setDecimals(variable.value.isInteger() ? 0 : qMax(usualDecimals, decimalsOf(now)));
    number->setRange(isRange ? low : -widest, isRange ? high : widest);
    number->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    if (!variable.unit.isEmpty())
        number->setSuffix(QString(QLatin1Char(' ') + variable.unit));
    if (isRange && low > -widest && high < widest)
        number->setToolTip(tr("From %1 to %2").arg(number->textFromValue(low), number->textFromValue(high)));
    return number;
}

void VariableDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const SystemVariable variable = variableAt(index);
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        const auto row = variable.value.toInteger();
        choice->setCurrentIndex(row ? choice->findData(static_cast<qsizetype>(*row)) : -1);
    } else if (auto* number = qobject_cast<QDoubleSpinBox*>(editor)) {
        number->setValue(variable.value.toNumber().value_or(0.0));
        number->selectAll();
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(variable.value.toPlainText());
        line->selectAll();
    }
}

void VariableDelegate::setModelData(QWidget* editor, QAbstractItemModel* /*model*/, const QModelIndex& index) const {
    const SystemVariable variable = variableAt(index);
    Value chosen;
    if (const auto* choice = qobject_cast<QComboBox*>(editor)) {
        if (choice->currentIndex() >= 0)
            chosen = Value(choice->currentData().toLongLong());
    } else if (auto* number = qobject_cast<QDoubleSpinBox*>(editor)) {
        number->interpretText();
        chosen = Value(number->value());
    } else if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        chosen = Value(line->text());
    }
    const bool isSame = chosen.isString() ? chosen == variable.value : chosen.isSameReading(variable.value);
    if (!chosen.isEmpty() && !isSame)
        Q_EMIT valueChosen(variable.id, chosen);
}

//! The field is higher than a row and has an edge; it covers the slot of the pencil as well.
void VariableDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    const int height = qMin(option.rect.height() - 2, qMax(metrics::controlHeight, editor->sizeHint().height()));
    editor->setGeometry(
        option.rect.x() + 2, option.rect.y() + (option.rect.height() - height) / 2, option.rect.width() - 6, height);
}

} // namespace ccudesk
