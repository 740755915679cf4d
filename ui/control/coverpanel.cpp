// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/coverpanel.h"

#include "core/control/channelcommands.h"
#include "core/control/covercommands.h"
#include "ui/control/levelslider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ccudesk {

namespace {

QString calibrationName() {
    return QStringLiteral("SELF_CALIBRATION");
}

} // namespace

CoverPanel::CoverPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent)
    : ControlPanel(unit, values, clock, parent) {
    const bool isWindow = unit.kind == ChannelKind::WindowDrive;
    QHBoxLayout* buttons = addRow();
    m_up = addButton(
        buttons, "up", isWindow ? tr("Open …") : tr("Up"), [this] { return coverUp(this->unit(), this->values()); });
    addButton(buttons, "stop", tr("Stop"), [this] { return coverStop(this->unit(), this->values()); });
    m_down = addButton(buttons, "down", isWindow ? tr("Close …") : tr("Down"),
        [this] { return coverDown(this->unit(), this->values()); });
    buttons->addStretch(1);
    if (isWindow) {
        QHBoxLayout* second = addRow(); // four words are too wide for the pane in German
        addButton(second, "lock", tr("Lock …"), [this] { return lockWindow(this->unit(), this->values()); });
        second->addStretch(1);
    }
    m_level = addSlider("level", tr("Position"));
    connect(m_level, &LevelSlider::levelRequested, this, [this](double level, bool isFinal) {
        if (isFinal) // a motor is not chased along the slider: it stops and starts again for every value
            request(coverTo(this->unit(), this->values(), {level, {}}));
    });
    if (unit.kind == ChannelKind::SlatBlind) {
        m_slats = addSlider("slats", tr("Slats"));
        connect(m_slats, &LevelSlider::levelRequested, this, [this](double slats, bool isFinal) {
            if (isFinal)
                request(coverTo(this->unit(), this->values(), {{}, slats}));
        });
    }
    if (unit.kind == ChannelKind::Shutter || unit.kind == ChannelKind::SlatBlind)
        addCalibration();
}

void CoverPanel::addCalibration() {
    m_calibration = new QWidget(this);
    addRow()->addWidget(m_calibration);
    auto* row = new QHBoxLayout(m_calibration);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("Calibration"), m_calibration));
    row->addStretch(1);
    addButton(row, "calibrate", tr("Start …"), [this] {
        return calibrate(true);
    })->setAccessibleName(tr("Start the calibration"));
    addButton(row, "stopCalibration", tr("Stop"), [this] {
        return calibrate(false);
    })->setAccessibleName(tr("Stop the calibration"));
}

//! The channel that tells the state takes it. It drives to both ends, so it asks; stopping does not.
Result<ControlAction> CoverPanel::calibrate(bool starts) const {
    const DataPoint* point = values().get(unit().state, calibrationName());
    if (!point)
        return failure(ErrorCode::Invalid, tr("This blind cannot calibrate itself."));
    auto action = writeParameter(
        unit(), unit().state, *point->description, Value(starts ? QStringLiteral("START") : QStringLiteral("STOP")));
    if (action && starts) {
        action->question = tr("Really calibrate this blind? It drives to both ends.");
        action->answer = tr("Calibrate");
    }
    return action;
}

LevelSlider* CoverPanel::addSlider(const char* objectName, const QString& name) {
    QHBoxLayout* row = addRow();
    auto* label = new QLabel(name, this);
    auto* slider = new LevelSlider(this);
    slider->setObjectName(QLatin1String(objectName));
    slider->setAccessibleName(name);
    label->setBuddy(slider);
    label->setMinimumWidth(
        std::max(fontMetrics().horizontalAdvance(tr("Position")), fontMetrics().horizontalAdvance(tr("Slats"))));
    row->addWidget(label);
    row->addWidget(slider, 1);
    addOperable(slider);
    return slider;
}

void CoverPanel::showState(const ControlState& state) {
    m_level->setLevel(state.level, isOnItsWay(state));
    if (m_slats)
        m_slats->setLevel(state.slats, isOnItsWay(state));
    if (m_calibration)
        m_calibration->setVisible(canWrite(unit().state, calibrationName()));
}

} // namespace ccudesk
