// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/climatepanel.h"

#include "core/control/climatecommands.h"
#include "core/domain/valuetext.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
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
    addFixedTemperatures();
    if (hasModes(unit))
        addAway();
    if (unit.kind == ChannelKind::HmIPThermostat)
        addWeekProfile();
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
        m_modes.insert(mode.mode, button);
    }
    auto* away = new QPushButton(tr("Away …"), this);
    away->setObjectName(QStringLiteral("away"));
    connect(away, &QPushButton::clicked, this, &ClimatePanel::toggleAway);
    row->addWidget(away);
    addOperable(away);
    m_modes.insert(ClimateMode::Away, away);
    for (QPushButton* button : std::as_const(m_modes)) {
        button->setCheckable(true);
        // A click asks; what is checked follows the device.
        connect(button, &QPushButton::clicked, this, &ClimatePanel::refresh);
    }
    row->addStretch(1);
}

void ClimatePanel::addFixedTemperatures() {
    QHBoxLayout* row = addRow();
    m_off = addButton(row, "off", tr("Off"), [this] { return turnHeatingOff(unit(), values()); });
    m_on = addButton(row, "on", tr("On"), [this] { return setTargetTemperature(unit(), values(), thermostatFullyOn); });
    if (hasModes(unit())) {
        m_comfort = addButton(row, "comfort", tr("Comfort"), [this] { return setComfort(unit(), values()); });
        m_lowering = addButton(row, "lowering", tr("Lowering"), [this] { return setLowering(unit(), values()); });
    }
    row->addStretch(1);
}

QWidget* ClimatePanel::addGroup() {
    auto* group = new QWidget(this);
    addRow()->addWidget(group);
    return group;
}

void ClimatePanel::addWeekProfile() {
    m_profileGroup = addGroup();
    auto* row = new QHBoxLayout(m_profileGroup);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Week profile"), m_profileGroup);
    m_profile = new QComboBox(m_profileGroup);
    m_profile->setObjectName(QStringLiteral("weekProfile"));
    label->setBuddy(m_profile);
    row->addWidget(label);
    row->addStretch(1);
    row->addWidget(m_profile);
    addOperable(m_profile);
    connect(m_profile, &QComboBox::activated, this, [this] {
        request(setWeekProfile(unit(), values(), m_profile->currentData().toInt()));
        refresh(); // what is chosen follows the device, too
    });
}

void ClimatePanel::addAway() {
    constexpr double usual = 17.0;
    m_awayGroup = addGroup();
    m_awayGroup->setVisible(false);
    auto* grid = new QGridLayout(m_awayGroup);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::tileGap);
    grid->setColumnStretch(1, 1);
    auto* until = new QLabel(tr("Away &until"), m_awayGroup);
    m_awayEnd = new QDateTimeEdit(m_awayGroup);
    m_awayEnd->setObjectName(QStringLiteral("awayEnd"));
    m_awayEnd->setCalendarPopup(true);
    until->setBuddy(m_awayEnd);
    auto* at = new QLabel(tr("Temper&ature"), m_awayGroup);
    m_awayTemperature = new QDoubleSpinBox(m_awayGroup);
    m_awayTemperature->setObjectName(QStringLiteral("awayTemperature"));
    m_awayTemperature->setDecimals(1);
    m_awayTemperature->setSingleStep(temperatureStep);
    m_awayTemperature->setSuffix(QStringLiteral(" °C"));
    const TemperatureRange range = temperatureRange(unit(), values());
    m_awayTemperature->setRange(range.minimum, range.maximum);
    m_awayTemperature->setValue(usual);
    at->setBuddy(m_awayTemperature);
    auto* buttons = new QHBoxLayout;
    auto* start = addButton(buttons, "startAway", tr("Start"), [this] {
        const auto action = setAway(unit(), values(),
            {m_awayTemperature->value(), QDateTime::fromMSecsSinceEpoch(clock().nowMs()), m_awayEnd->dateTime()});
        m_awayGroup->setVisible(!action); // stays open to be corrected
        return action;
    });
    start->setAccessibleName(tr("Start the absence"));
    grid->addWidget(until, 0, 0);
    grid->addWidget(m_awayEnd, 0, 1, 1, 2);
    grid->addWidget(at, 1, 0);
    grid->addWidget(m_awayTemperature, 1, 1);
    grid->addLayout(buttons, 1, 2);
    addOperable(m_awayEnd);
    addOperable(m_awayTemperature);
}

bool ClimatePanel::hasAway() const {
    return unit().kind == ChannelKind::HmIPThermostat
        || values().get(unit().target, QStringLiteral("PARTY_MODE_SUBMIT")) != nullptr;
}

//! Opens below, so that the house stays in sight; until tomorrow, or until what is running.
void ClimatePanel::toggleAway() {
    if (!m_awayGroup->isHidden())
        return m_awayGroup->hide();
    constexpr qint64 step = 30LL * 60 * 1000;
    const qint64 running = readControlState(unit(), values(), clock().nowMs()).awayUntilMs;
    const qint64 tomorrow = QDateTime::fromMSecsSinceEpoch(clock().nowMs()).addDays(1).toMSecsSinceEpoch();
    const qint64 end = running > clock().nowMs() ? running : (tomorrow + step - 1) / step * step;
    m_awayEnd->setDateTime(QDateTime::fromMSecsSinceEpoch(end));
    m_awayGroup->show();
    m_awayEnd->setFocus(Qt::OtherFocusReason);
}

void ClimatePanel::showWeekProfile(const ControlState& state) {
    constexpr int usualMaximum = 6;
    const DataPoint* point = values().get(unit().target, QStringLiteral("ACTIVE_PROFILE"));
    m_profileGroup->setVisible(point != nullptr);
    if (!point)
        return;
    const int told = static_cast<int>(point->description->maximum.toInteger().value_or(0));
    const int count = told > 0 ? told : usualMaximum;
    while (m_profile->count() > count)
        m_profile->removeItem(m_profile->count() - 1);
    while (m_profile->count() < count) {
        const int profile = m_profile->count() + 1;
        m_profile->addItem(QLocale().toString(profile), profile);
    }
    m_profile->setCurrentIndex(state.weekProfile ? m_profile->findData(*state.weekProfile) : -1);
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
    const TemperatureRange range = temperatureRange(unit(), values());
    m_off->setVisible(range.minimum <= thermostatOff);
    m_on->setVisible(range.maximum >= thermostatFullyOn);
    if (m_awayGroup) {
        m_modes.value(ClimateMode::Away)->setVisible(hasAway());
        m_comfort->setVisible(canWrite(unit().target, QStringLiteral("COMFORT_MODE")));
        m_lowering->setVisible(canWrite(unit().target, QStringLiteral("LOWERING_MODE")));
    }
    if (m_profileGroup)
        showWeekProfile(state);
}

} // namespace ccudesk
