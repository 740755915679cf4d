// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/control/controlpanel.h"

namespace ccudesk {

//! A control made from the descriptions, for channel types without a panel of their own: one row per parameter that
//! can be written, its editor chosen by type (controls §1).
class GenericPanel : public ControlPanel {
    Q_OBJECT
public:
    GenericPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);

private:
    void addParameter(const DataPoint& point);
};

} // namespace ccudesk
