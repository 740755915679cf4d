// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/control/controlpanel.h"

namespace ccudesk {

class ToggleSwitch;

//! Locks, sirens, doors, smoke detectors, keys and detectors: word buttons. What opens or makes noise asks first.

class LockPanel : public ControlPanel {
    Q_OBJECT
public:
    LockPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);
};

class GaragePanel : public ControlPanel {
    Q_OBJECT
public:
    GaragePanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);
};

class SirenPanel : public ControlPanel {
    Q_OBJECT
public:
    SirenPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);
};

class SmokePanel : public ControlPanel {
    Q_OBJECT
public:
    SmokePanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);
};

class KeyPanel : public ControlPanel {
    Q_OBJECT
public:
    KeyPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);
};

class DetectorPanel : public ControlPanel {
    Q_OBJECT
public:
    DetectorPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);

protected:
    void showState(const ControlState& state) override;

private:
    ToggleSwitch* m_active = nullptr; //!< null: the detector cannot be switched off
    QPushButton* m_reset = nullptr;
    QString m_activeParameter;
};

} // namespace ccudesk
