// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/lightcommands.h"
#include "ui/control/controlpanel.h"

class QComboBox;

namespace ccudesk {

class LevelSlider;
class ToggleSwitch;

//! Switch or water valve: a big toggle, and on for a time. Water never runs without a limit unless that is chosen.
class SwitchPanel : public ControlPanel {
    Q_OBJECT
public:
    SwitchPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);

protected:
    void showState(const ControlState& state) override;

private:
    void addTimer();
    void toggle();
    [[nodiscard]] std::optional<double> chosenSeconds() const;

    ToggleSwitch* m_toggle;
    QComboBox* m_duration = nullptr;
};

//! Toggle and slider; how fast it dims and for how long travel with each of them.
class DimmerPanel : public ControlPanel {
    Q_OBJECT
public:
    DimmerPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);

protected:
    void showState(const ControlState& state) override;

private:
    QComboBox* addTime(const char* objectName, const QString& name, const QString& usual, const QList<double>& seconds);
    void toggle();
    [[nodiscard]] DimTimes times() const;
    [[nodiscard]] bool hasTime(const char* seconds, const char* pair) const;

    ToggleSwitch* m_toggle;
    LevelSlider* m_slider;
    QComboBox* m_ramp;
    QComboBox* m_onTime;
};

} // namespace ccudesk
