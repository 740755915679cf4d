// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/simplepanels.h"

#include "core/control/channelcommands.h"
#include "core/control/covercommands.h"
#include "core/control/safetycommands.h"
#include "ui/widgets/toggleswitch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ccudesk {

LockPanel::LockPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent)
    : ControlPanel(unit, values, clock, parent) {
    QHBoxLayout* row = addRow();
    const auto maker
        = [this](LockCommand what) { return [this, what] { return operateLock(this->unit(), this->values(), what); }; };
    addButton(row, "lock", tr("Lock"), maker(LockCommand::Lock));
    addButton(row, "unlock", tr("Unlock …"), maker(LockCommand::Unlock));
    if (canOperateLock(unit, values, LockCommand::Open))
        addButton(row, "open", tr("Open door …"), maker(LockCommand::Open));
    row->addStretch(1);
}

GaragePanel::GaragePanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent)
    : ControlPanel(unit, values, clock, parent) {
    QHBoxLayout* row = addRow();
    const auto maker
        = [this](DoorCommand what) { return [this, what] { return garageDoor(this->unit(), this->values(), what); }; };
    addButton(row, "open", tr("Open …"), maker(DoorCommand::Open));
    addButton(row, "stop", tr("Stop"), maker(DoorCommand::Stop));
    addButton(row, "close", tr("Close"), maker(DoorCommand::Close));
    row->addStretch(1);
    QHBoxLayout* second = addRow(); // four words are too wide for the pane in German
    addButton(second, "ventilate", tr("Ventilate …"), maker(DoorCommand::Ventilate));
    second->addStretch(1);
}

SirenPanel::SirenPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent)
    : ControlPanel(unit, values, clock, parent) {
    QHBoxLayout* row = addRow();
    addButton(row, "off", tr("Silence"), [this] { return sirenOff(this->unit(), this->values()); });
    addButton(row, "on", tr("Sound for 2 min …"), [this] {
        constexpr double seconds = 120.0;
        return sirenOn(this->unit(), this->values(), {1, 1, seconds});
    });
    row->addStretch(1);
}

SmokePanel::SmokePanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent)
    : ControlPanel(unit, values, clock, parent) {
    if (unit.mainParameter != QLatin1String("SMOKE_DETECTOR_ALARM_STATUS"))
        return; // BidCos: takes no commands
    QHBoxLayout* row = addRow();
    const auto maker = [this](SmokeCommand what) {
        return [this, what] { return smokeDetector(this->unit(), this->values(), what); };
    };
    addButton(row, "alarmOff", tr("End alarm …"), maker(SmokeCommand::AlarmOff));
    addButton(row, "alarm", tr("Use as siren …"), maker(SmokeCommand::Alarm));
    row->addStretch(1);
    QHBoxLayout* tests = addRow();
    addButton(tests, "test", tr("Smoke test …"), maker(SmokeCommand::SmokeTest));
    addButton(tests, "communicationTest", tr("Radio test …"), maker(SmokeCommand::CommunicationTest));
    tests->addStretch(1);
}

KeyPanel::KeyPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent)
    : ControlPanel(unit, values, clock, parent) {
    if (!canPressKey(unit, values))
        return;
    QHBoxLayout* row = addRow();
    addButton(
        row, "short", tr("Press short"), [this] { return pressKey(this->unit(), this->values(), KeyPress::Short); });
    addButton(row, "long", tr("Press long"), [this] { return pressKey(this->unit(), this->values(), KeyPress::Long); });
    row->addStretch(1);
}

DetectorPanel::DetectorPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent)
    : ControlPanel(unit, values, clock, parent),
      m_activeParameter(unit.kind == ChannelKind::Presence ? QStringLiteral("PRESENCE_DETECTION_ACTIVE")
                                                           : QStringLiteral("MOTION_DETECTION_ACTIVE")) {
    if (!values.get(unit.target, m_activeParameter))
        return;
    QHBoxLayout* row = addRow();
    auto* label = new QLabel(tr("Detection"), this);
    m_active = new ToggleSwitch(this);
    m_active->setObjectName(QStringLiteral("active"));
    m_active->setCheckable(true);
    m_active->setFollowsValue(true);
    m_active->setAccessibleName(label->text());
    row->addWidget(label);
    row->addWidget(m_active);
    row->addStretch(1);
    addOperable(m_active);
    connect(m_active, &QAbstractButton::clicked, this, [this] {
        const DataPoint* point = this->values().get(this->unit().target, m_activeParameter);
        const bool isActive = point && point->shownValue().toBool();
        request(setDetectionActive(this->unit(), this->values(), !isActive));
    });
    m_reset = addButton(row, "reset", tr("Reset"), [this] { return resetDetection(this->unit(), this->values()); });
}

void DetectorPanel::showState(const ControlState& state) {
    if (!m_active)
        return;
    const DataPoint* point = values().get(unit().target, m_activeParameter);
    m_active->setChecked(point && point->value.toBool());
    m_reset->setEnabled(m_reset->isEnabled() && state.isOn.value_or(false)); // else there is nothing to reset
    m_active->setPending(point && point->pending && point->pending->state != PendingState::Failed);
}

} // namespace ccudesk
