// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/genericpanel.h"

#include "core/control/channelcommands.h"
#include "core/domain/parameternames.h"
#include "core/domain/valuewords.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <limits>

namespace ccudesk {

namespace {

//! An editor and how to read what it holds.
struct Editor {
    QWidget* widget = nullptr; //!< null: an action has nothing to edit
    std::function<Value()> value;
};

Editor choiceEditor(const QStringList& words, const QList<qint64>& indexes, qint64 current, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    for (qsizetype i = 0; i < words.size(); ++i)
        combo->addItem(words.at(i), indexes.at(i));
    combo->setCurrentIndex(combo->findData(current));
    return {combo, [combo] { return Value(combo->currentData().toLongLong()); }};
}

Editor numberEditor(const ParameterDescription& description, double current, QWidget* parent) {
    constexpr double widest = std::numeric_limits<qint32>::max();
    auto* spin = new QDoubleSpinBox(parent);
    const double low = description.minimum.toNumber().value_or(-widest);
    const double high = description.maximum.toNumber().value_or(widest);
    spin->setDecimals(description.type == ParameterType::Integer ? 0 : 3);
    spin->setRange(low < high ? low : -widest, low < high ? high : widest);
    spin->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    spin->setValue(current);
    return {spin, [spin] { return Value(spin->value()); }};
}

Editor editorFor(const DataPoint& point, QWidget* parent) {
    const ParameterDescription& description = *point.description;
    const Value& shown = point.shownValue();
    switch (description.type) {
    case ParameterType::Action:
        return {nullptr, [] { return Value(true); }};
    case ParameterType::Bool:
        return choiceEditor({boolWord(point.key.parameter, {}, false), boolWord(point.key.parameter, {}, true)}, {0, 1},
            shown.toBool() ? 1 : 0, parent);
    case ParameterType::Enum: {
        QStringList words;
        QList<qint64> indexes;
        for (qsizetype i = 0; i < description.valueList.size(); ++i) {
            if (description.valueList.at(i).isEmpty())
                continue; // an unused index
            words.append(enumWord(description.valueList.at(i)));
            indexes.append(i);
        }
        return choiceEditor(words, indexes, shown.toInteger().value_or(0), parent);
    }
    case ParameterType::Float:
    case ParameterType::Integer:
        return numberEditor(description, shown.toNumber().value_or(0.0), parent);
    default: {
        auto* line = new QLineEdit(shown.toPlainText(), parent);
        return {line, [line] { return Value(line->text()); }};
    }
    }
}

} // namespace

GenericPanel::GenericPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent)
    : ControlPanel(unit, values, clock, parent) {
    for (const DataPointId id : values.ofChannel(unit.target)) {
        const DataPoint& point = values.at(id);
        if (point.description->isWritable() && !isTechnicalParameter(point.key.parameter))
            addParameter(point);
    }
}

void GenericPanel::addParameter(const DataPoint& point) {
    const QString parameter = point.key.parameter;
    const QString name = parameterName(parameter, unit().targetType);
    QHBoxLayout* row = addRow();
    auto* label = new QLabel(name, this);
    label->setToolTip(parameter);
    row->addWidget(label, 1);
    const Editor editor = editorFor(point, this);
    if (editor.widget) {
        editor.widget->setObjectName(parameter);
        editor.widget->setAccessibleName(name);
        label->setBuddy(editor.widget);
        row->addWidget(editor.widget);
        addOperable(editor.widget);
    }
    const QString word = editor.widget ? tr("Set") : tr("Run");
    auto* button = addButton(row, "", word, [this, parameter, value = editor.value] {
        const DataPoint* current = values().get(unit().target, parameter);
        return writeParameter(unit(), unit().target, *current->description, value());
    });
    button->setObjectName(QString(QStringLiteral("set ") + parameter));
    button->setAccessibleName(tr("%1: %2").arg(name, word));
}

} // namespace ccudesk
