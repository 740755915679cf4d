// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/control/controlpanel.h"

#include <QMap>

class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;

namespace ccudesk {

//! Both thermostat families: target with minus and plus, the modes, off and on, week profile, and an absence with its
//! end. What a device does not have is hidden, also when that is known only later.
class ClimatePanel : public ControlPanel {
    Q_OBJECT
public:
    ClimatePanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);

protected:
    void showState(const ControlState& state) override;

private:
    void addTarget();
    void addModes();
    void addFixedTemperatures();
    void addWeekProfile();
    void addAway();
    QWidget* addGroup();
    void toggleAway();
    void showWeekProfile(const ControlState& state);
    [[nodiscard]] bool hasAway() const;

    QLabel* m_target = nullptr;
    QMap<ClimateMode, QPushButton*> m_modes;
    QPushButton* m_off = nullptr;
    QPushButton* m_on = nullptr;
    QPushButton* m_comfort = nullptr; //!< null, like all below: a thermostat without modes
    QPushButton* m_lowering = nullptr;
    QWidget* m_profileGroup = nullptr;
    QComboBox* m_profile = nullptr;
    QWidget* m_awayGroup = nullptr; //!< opens below the modes
    QDateTimeEdit* m_awayEnd = nullptr;
    QDoubleSpinBox* m_awayTemperature = nullptr;
};

} // namespace ccudesk
