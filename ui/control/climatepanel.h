// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/control/controlpanel.h"

#include <QMap>

namespace ccudesk {

//! Both thermostat families: target with minus and plus, the modes, off.
class ClimatePanel : public ControlPanel {
    Q_OBJECT
public:
    ClimatePanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);

protected:
    void showState(const ControlState& state) override;

private:
    void addTarget();
    void addModes();

    QLabel* m_target = nullptr;
    QMap<ClimateMode, QPushButton*> m_modes;
};

} // namespace ccudesk
