// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/control/controlpanel.h"

#include <map>

namespace ccudesk {

class ParameterEditor;

//! A control made from the descriptions, for channel types without a panel of their own: one row per parameter that
//! can be written, its editor chosen by type (controls §1).
class GenericPanel : public ControlPanel {
    Q_OBJECT
public:
    GenericPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);

protected:
    void showState(const ControlState& state) override;

private:
    struct Row {
        ParameterDescriptionPtr description;
        QWidget* box = nullptr;
        ParameterEditor* editor = nullptr;
    };

    void addParameter(const DataPoint& point);

    std::map<QString, Row> m_rows; //!< by parameter
};

} // namespace ccudesk
