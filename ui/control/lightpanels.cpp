// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/lightpanels.h"

#include "core/domain/valuetext.h"
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

QString timeText(double seconds) {
    constexpr double minute = 60.0;
    constexpr double hour = 60.0 * minute;
    if (seconds < minute)
        return SwitchPanel::tr("%1 s").arg(numberText(seconds, seconds < 1.0 ? 1 : 0));
    return seconds < hour ? SwitchPanel::tr("%1 min").arg(numberText(seconds / minute, 0))
                          : SwitchPanel::tr("%1 h").arg(numberText(seconds / hour, 0));
}

} // namespace

SwitchPanel::SwitchPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent)
    : ControlPanel(unit, values, clock, parent),
      m_toggle(bigToggle(this, unit.kind == ChannelKind::Valve ? tr("Valve") : tr("Switch"))) {
    setLeading(m_toggle);
    addOperable(m_toggle);
    connect(m_toggle, &QAbstractButton::clicked, this, &SwitchPanel::toggle);
    addTimer();
}

void SwitchPanel::addTimer() {
    const bool isValve = unit().kind == ChannelKind::Valve;
    QHBoxLayout* row = addRow();
    auto* label = new QLabel(isValve ? tr("Close &after") : tr("Turn off &after"), this);
    m_duration = new QComboBox(this);
    m_duration->setObjectName(QStringLiteral("duration"));
    for (const double seconds : {60.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0, 7200.0, 14400.0})
        m_duration->addItem(timeText(seconds), seconds);
    m_duration->setCurrentIndex(m_duration->findData(usualWateringSeconds));
    if (isValve)
        m_duration->addItem(tr("No limit"));
    label->setBuddy(m_duration);
    row->addWidget(label);
    row->addWidget(m_duration);
    row->addStretch(1);
    addOperable(m_duration);
    addButton(
        row, "startTimer", tr("Start timer"), [this] { return switchTo(unit(), values(), true, chosenSeconds()); });
}

std::optional<double> SwitchPanel::chosenSeconds() const {
    const QVariant seconds = m_duration->currentData();
    return seconds.isValid() ? std::optional(seconds.toDouble()) : std::nullopt;
}

void SwitchPanel::toggle() {
    const DataPoint* state = values().get(unit().state, QStringLiteral("STATE"));
    const bool opens = !state || !state->shownValue().toBool();
    if (unit().kind == ChannelKind::Valve && opens)
        request(switchTo(unit(), values(), true, chosenSeconds()));
    else
        request(toggleSwitch(unit(), values()));
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
    m_ramp = addTime(
        "ramp", tr("&Dimming time"), tr("As set in the device"), {0.0, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0});
    m_onTime = addTime(
        "onTime", tr("Turn off &after"), tr("Stays on"), {60.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0, 7200.0, 14400.0});
    connect(m_toggle, &QAbstractButton::clicked, this, &DimmerPanel::toggle);
    connect(m_slider, &LevelSlider::levelRequested, this, [this](double level, bool isFinal) {
        const auto priority = isFinal ? CommandPriority::Normal : CommandPriority::Slider;
        const DimTimes wanted = level > 0.0 ? times() : DimTimes{times().rampSeconds, {}};
        request(dimTo(this->unit(), this->values(), level, wanted, priority));
    });
}

QComboBox* DimmerPanel::addTime(
    const char* objectName, const QString& name, const QString& usual, const QList<double>& seconds) {
    auto* group = new QWidget(this);
    addRow()->addWidget(group);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(name, group);
    auto* combo = new QComboBox(group);
    combo->setObjectName(QLatin1String(objectName));
    combo->addItem(usual);
    for (const double time : seconds)
        combo->addItem(time > 0.0 ? timeText(time) : tr("At once"), time);
    label->setBuddy(combo);
    row->addWidget(label);
    row->addStretch(1);
    row->addWidget(combo);
    addOperable(combo);
    return combo;
}

DimTimes DimmerPanel::times() const {
    const auto chosen = [](const QComboBox* combo) {
        const QVariant seconds = combo->currentData();
        return seconds.isValid() ? std::optional(seconds.toDouble()) : std::nullopt;
    };
    return {chosen(m_ramp), chosen(m_onTime)};
}

void DimmerPanel::toggle() {
    const DataPoint* level = values().get(unit().state, QStringLiteral("LEVEL"));
    const bool isOn = level && level->shownValue().toNumber().value_or(0.0) > 0.0;
    request(isOn ? dimOff(unit(), values(), times()) : dimOn(unit(), values(), times()));
}

bool DimmerPanel::hasTime(const char* seconds, const char* pair) const {
    return canWrite(unit().target, QLatin1String(seconds)) || canWrite(unit().target, QLatin1String(pair));
}

void DimmerPanel::showState(const ControlState& state) {
    followState(m_toggle, state);
    m_slider->setLevel(state.level, isOnItsWay(state));
    m_ramp->parentWidget()->setVisible(hasTime("RAMP_TIME", "RAMP_TIME_VALUE"));
    m_onTime->parentWidget()->setVisible(hasTime("ON_TIME", "DURATION_VALUE"));
}

} // namespace ccudesk
