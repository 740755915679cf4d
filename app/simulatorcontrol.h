// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/simulator.h"

#include <QByteArray>
#include <QJsonObject>

namespace ccudesk {

//! What a test in another process may ask of a simulated CCU, one JSON object each:
//! {"faults":{"booting":true,"delayMs":50,"deadInterfaces":["HmIP-RF"]}}  {"counts":true}  {"restart":true}
//! {"eventsPerSecond":100}
//! {"report":["HmIP-RF","000A…:1","STATE",true]}  {"value":["HmIP-RF","000A…:1","STATE"]}
class SimulatorControl {
public:
    //! simulator outlives this object.
    explicit SimulatorControl(simulator::Simulator& simulator) : m_simulator(simulator) { }

    //! One JSON object: the answer, or `error` with a sentence.
    [[nodiscard]] QJsonObject answer(const QByteArray& line);
    //! Names as the fields of Faults; those not named keep their state.
    [[nodiscard]] Result<void> setFaults(const QJsonObject& faults);

private:
    [[nodiscard]] QJsonObject counts() const;

    simulator::Simulator& m_simulator;
    simulator::Faults m_faults;
};

} // namespace ccudesk
