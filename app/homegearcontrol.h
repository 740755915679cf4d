// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/homegearsimulator.h"

#include <QByteArray>
#include <QJsonObject>

namespace ccudesk {

//! What a test in another process may ask of a simulated Homegear, one JSON object each:
//! {"counts":true}  {"restart":true}  {"report":["LEQ…:1","STATE",true]}  {"value":["LEQ…:1","STATE"]}
//! {"variable":["name",21.5]}
class HomegearControl {
public:
    //! simulator outlives this object.
    explicit HomegearControl(simulator::HomegearSimulator& simulator) : m_simulator(simulator) { }

    //! One JSON object: the answer, or `error` with a sentence.
    [[nodiscard]] QJsonObject answer(const QByteArray& line);

private:
    [[nodiscard]] QJsonObject counts() const;

    simulator::HomegearSimulator& m_simulator;
};

} // namespace ccudesk
