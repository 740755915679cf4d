// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/household.h"

namespace ccudesk::simulator {

//! What the logic layer does with what it hears: variables that follow readings, programs that a device starts.
class Logic {
public:
    explicit Logic(Household& home) : m_home(home) { }

    //! Events of the home, each heard once.
    void hear(const QList<HomeEvent>& events, qint64 nowMs);
    bool setVariable(const QString& id, const Value& value, qint64 nowMs);
    //! False when there is no such program or it is switched off.
    bool runProgram(const QString& id, qint64 nowMs);

private:
    [[nodiscard]] Value meanOf(const QList<DataPointKey>& readings) const;
    void switchOff(const QString& functionName, qint64 nowMs);

    Household& m_home;
};

} // namespace ccudesk::simulator
