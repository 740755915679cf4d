// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/control/controlpanel.h"

class QComboBox;

namespace ccudesk {

class LevelSlider;
class ToggleSwitch;

//! Switch or water valve: a big toggle, and on for a time.
class SwitchPanel : public ControlPanel {
    Q_OBJECT
public:
    SwitchPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);

protected:
    void showState(const ControlState& state) override;

private:
    void addTimer();

    ToggleSwitch* m_toggle;
    QComboBox* m_duration = nullptr;
};

//! Toggle and slider.
class DimmerPanel : public ControlPanel {
    Q_OBJECT
public:
    DimmerPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);

protected:
    void showState(const ControlState& state) override;

private:
    ToggleSwitch* m_toggle;
    LevelSlider* m_slider;
};

} // namespace ccudesk
