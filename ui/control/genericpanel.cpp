// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/genericpanel.h"

#include "core/control/channelcommands.h"
#include "core/domain/parameternames.h"
#include "ui/control/parametereditor.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace ccudesk {

GenericPanel::GenericPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent)
    : ControlPanel(unit, values, clock, parent) { }

// Descriptions may come, or become complete, after the panel is there.
void GenericPanel::showState(const ControlState& state) {
    Q_UNUSED(state)
    for (const DataPointId id : values().ofChannel(unit().target)) {
        const DataPoint& point = values().at(id);
        const auto row = m_rows.find(point.key.parameter);
        if (row != m_rows.end() && row->second.description == point.description) {
            row->second.editor->show(point.shownValue());
            continue;
        }
        if (row != m_rows.end()) {
            row->second.box->hide();
            row->second.box->deleteLater();
            m_rows.erase(row);
        }
        if (point.description->isWritable() && !isTechnicalParameter(point.key.parameter))
            addParameter(point);
    }
}

void GenericPanel::addParameter(const DataPoint& point) {
    const QString parameter = point.key.parameter;
    const QString name = parameterName(parameter, unit().targetType);
    auto* box = new QWidget(this);
    addRow()->addWidget(box);
    auto* label = new QLabel(name, box);
    label->setToolTip(parameter);
    label->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::tileGap);
    auto* editor = new ParameterEditor(parameter, *point.description, box);
    auto* head = new QHBoxLayout;
    head->addWidget(label, 1);
    const QList<QWidget*> widgets = editor->widgets();
    for (QWidget* widget : widgets) {
        widget->setAccessibleName(name);
        addOperable(widget);
        const bool isBesideName = widgets.size() > 1 && qobject_cast<QComboBox*>(widget); // "Not used" of a number
        if (isBesideName)
            head->addWidget(widget);
        else
            row->addWidget(widget, qobject_cast<QSlider*>(widget) || widgets.size() == 1 ? 1 : 0);
    }
    if (!widgets.isEmpty()) {
        widgets.last()->setObjectName(parameter);
        label->setBuddy(widgets.last());
    }
    if (widgets.size() > 1)
        row->addStretch(0); // keeps the button at its edge while a special value hides the number
    const QString word = widgets.isEmpty() ? tr("Run") : tr("Set");
    auto* button = addButton(row, "", word, [this, parameter, editor]() -> Result<ControlAction> {
        const Value value = editor->value();
        if (value.isEmpty())
            return failure(ErrorCode::Invalid, tr("Choose a value first."));
        auto action
            = writeParameter(unit(), unit().target, *values().get(unit().target, parameter)->description, value);
        if (action)
            editor->finish();
        return action;
    });
    button->setObjectName(QString(QStringLiteral("set ") + parameter));
    button->setAccessibleName(tr("%1: %2").arg(name, word));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    if (widgets.isEmpty())
        head->addLayout(row); // nothing to edit: name and button on one line
    else
        column->addLayout(row);
    editor->show(point.shownValue());
    m_rows[parameter] = {point.description, box, editor};
}

} // namespace ccudesk
