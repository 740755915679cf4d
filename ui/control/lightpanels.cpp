// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/lightpanels.h"

#include "core/control/lightcommands.h"
#include "ui/control/levelslider.h"
#include "ui/widgets/toggleswitch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ccudesk {

namespace {

ToggleSwitch* bigToggle(QWidget* parent, const QString& name) {
    auto* toggle = new ToggleSwitch(parent);
    toggle->setObjectName(QStringLiteral("toggle"));
    toggle->setToggleSize(ToggleSwitch::Size::Large);
    toggle->setCheckable(true);
    toggle->setFollowsValue(true);
    toggle->setAccessibleName(name);
    return toggle;
}

void followState(ToggleSwitch* toggle, const ControlState& state) {
    toggle->setChecked(state.isOn.value_or(false));
    toggle->setPending(state.pending && state.pending->state != PendingState::Failed);
    toggle->setStored(state.quality == ValueQuality::Cached);
}

} // namespace

SwitchPanel::SwitchPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent)
    : ControlPanel(unit, values, clock, parent),
      m_toggle(bigToggle(this, unit.kind == ChannelKind::Valve ? tr("Valve") : tr("Switch"))) {
    setLeading(m_toggle);
    addOperable(m_toggle);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { request(toggleSwitch(this->unit(), this->values())); });
    addTimer();
}

void SwitchPanel::addTimer() {
    constexpr int minute = 60;
    QHBoxLayout* row = addRow();
    auto* label = new QLabel(unit().kind == ChannelKind::Valve ? tr("Close &after") : tr("Turn off &after"), this);
    m_duration = new QComboBox(this);
    m_duration->setObjectName(QStringLiteral("duration"));
    for (const int minutes : {1, 5, 10, 20, 30})
        m_duration->addItem(tr("%1 min").arg(minutes), minutes * minute);
    for (const int hours : {1, 2, 4})
        m_duration->addItem(tr("%1 h").arg(hours), hours * minute * minute);
    m_duration->setCurrentIndex(2);
    label->setBuddy(m_duration);
    row->addWidget(label);
    row->addWidget(m_duration);
    row->addStretch(1);
    addOperable(m_duration);
    addButton(row, "startTimer", tr("Start timer"),
        [this] { return switchTo(unit(), values(), true, m_duration->currentData().toDouble()); });
}

void SwitchPanel::showState(const ControlState& state) {
    followState(m_toggle, state);
}

DimmerPanel::DimmerPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent)
    : ControlPanel(unit, values, clock, parent), m_toggle(bigToggle(this, tr("Light"))),
      m_slider(new LevelSlider(this)) {
    setLeading(m_toggle);
    m_slider->setObjectName(QStringLiteral("level"));
    m_slider->setAccessibleName(tr("Brightness"));
    addRow()->addWidget(m_slider);
    addOperable(m_toggle);
    addOperable(m_slider);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { request(toggleDimmer(this->unit(), this->values())); });
    connect(m_slider, &LevelSlider::levelRequested, this, [this](double level, bool isFinal) {
        request(dimTo(
            this->unit(), this->values(), level, {}, isFinal ? CommandPriority::Normal : CommandPriority::Slider));
    });
}

void DimmerPanel::showState(const ControlState& state) {
    followState(m_toggle, state);
    m_slider->setLevel(state.level);
}

} // namespace ccudesk
