// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/climatepanel.h"

#include "core/control/climatecommands.h"
#include "core/domain/valuetext.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ccudesk {

namespace {

bool hasModes(const ControlUnit& unit) {
    return unit.targetType != QLatin1String("CLIMATECONTROL_REGULATOR");
}

} // namespace

ClimatePanel::ClimatePanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent)
    : ControlPanel(unit, values, clock, parent) {
    addTarget();
    if (hasModes(unit))
        addModes();
}

void ClimatePanel::addTarget() {
    QHBoxLayout* row = addRow();
    row->addWidget(new QLabel(tr("Set temperature"), this));
    row->addStretch(1);
    auto* minus
        = addButton(row, "minus", QStringLiteral("−"), [this] { return stepTargetTemperature(unit(), values(), -1); });
    minus->setAccessibleName(tr("Half a degree less"));
    m_target = new QLabel(this);
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setFont(themeFont(FontRole::H2, font()));
    m_target->setAlignment(Qt::AlignCenter);
    m_target->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00.0 °C")) * 2);
    row->addWidget(m_target);
    auto* plus
        = addButton(row, "plus", QStringLiteral("+"), [this] { return stepTargetTemperature(unit(), values(), 1); });
    plus->setAccessibleName(tr("Half a degree more"));
}

void ClimatePanel::addModes() {
    QHBoxLayout* row = addRow();
    struct Mode {
        ClimateMode mode;
        const char* objectName;
        QString text;
    };
    const QList<Mode> modes{{ClimateMode::Auto, "auto", tr("Auto")}, {ClimateMode::Manual, "manual", tr("Manual")},
        {ClimateMode::Boost, "boost", tr("Boost")}};
    for (const Mode& mode : modes) {
        QPushButton* button = addButton(row, mode.objectName, mode.text,
            [this, chosen = mode.mode] { return setClimateMode(unit(), values(), chosen); });
        button->setCheckable(true);
        // A click asks; what is checked follows the device.
        connect(button, &QPushButton::clicked, this, &ClimatePanel::refresh);
        m_modes.insert(mode.mode, button);
    }
    addButton(row, "off", tr("Off"), [this] { return turnHeatingOff(unit(), values()); });
    row->addStretch(1);
}

void ClimatePanel::showState(const ControlState& state) {
    const auto target = state.targetTemperature;
    if (!target)
        m_target->setText(QStringLiteral("–"));
    else if (*target <= thermostatOff)
        m_target->setText(tr("Off"));
    else if (*target >= thermostatFullyOn)
        m_target->setText(tr("On"));
    else
        m_target->setText(tr("%1 °C").arg(numberText(*target, 1)));
    for (auto it = m_modes.cbegin(); it != m_modes.cend(); ++it)
        it.value()->setChecked(state.mode == it.key());
}

} // namespace ccudesk
