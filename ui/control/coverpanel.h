// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/control/controlpanel.h"

namespace ccudesk {

class LevelSlider;

//! Blinds, shutters, slat blinds and window drives: up, stop, down, position and, where there are slats, their tilt.
//! HmIP blinds can measure their way by themselves.
class CoverPanel : public ControlPanel {
    Q_OBJECT
public:
    CoverPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);

protected:
    void showState(const ControlState& state) override;

private:
    LevelSlider* addSlider(const char* objectName, const QString& name);
    void addCalibration();
    [[nodiscard]] Result<ControlAction> calibrate(bool starts) const;

    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    LevelSlider* m_level = nullptr;
    LevelSlider* m_slats = nullptr; //!< null: no slats
    QWidget* m_calibration = nullptr; //!< null: BidCos
};

} // namespace ccudesk
