// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/logic.h"

#include <cmath>

namespace ccudesk::simulator {

void Logic::hear(const QList<HomeEvent>& events, qint64 nowMs) {
    for (const HomeEvent& event : events) {
        const DataPointKey point{event.interface, event.event.address, event.event.parameter};
        for (auto it = m_home.means.cbegin(); it != m_home.means.cend(); ++it)
            if (it->contains(point))
                setVariable(it.key(), meanOf(*it), nowMs);
        for (auto it = m_home.startedBy.cbegin(); it != m_home.startedBy.cend(); ++it)
            if (*it == point && event.event.value.toBool())
                runProgram(it.key(), nowMs);
    }
}

Value Logic::meanOf(const QList<DataPointKey>& readings) const {
    double sum = 0.0;
    for (const DataPointKey& point : readings)
        sum += m_home.value(m_home.find(point.interface, point.address), point.parameter).toNumber().value_or(0.0);
    return Value(std::round(sum / static_cast<double>(readings.size()) * 10.0) / 10.0);
}

bool Logic::setVariable(const QString& id, const Value& value, qint64 nowMs) {
    for (SystemVariable& variable : m_home.variables) {
        if (variable.id != id)
            continue;
        variable.value = value;
        variable.changedAtMs = nowMs;
        return true;
    }
    return false;
}

bool Logic::runProgram(const QString& id, qint64 nowMs) {
    for (Program& program : m_home.programs) {
        if (program.id != id || !program.isActive)
            continue;
        program.lastExecutedAtMs = nowMs;
        switchOff(m_home.switchesOff.value(id), nowMs);
        return true;
    }
    return false;
}

//! What the program "Alles aus" does: everything in the function goes off with the next advance().
void Logic::switchOff(const QString& functionName, qint64 nowMs) {
    for (const Function& function : std::as_const(m_home.functions)) {
        if (functionName.isEmpty() || function.name != functionName)
            continue;
        for (const ChannelKey& key : function.channels) {
            const ChannelRef channel = m_home.find(key.interface, key.address);
            const bool hasLevel = channel.kind().values.indexOf(QStringLiteral("LEVEL")) >= 0;
            const QString parameter = hasLevel ? QStringLiteral("LEVEL") : QStringLiteral("STATE");
            m_home.schedule.emplace(nowMs, Scheduled{channel, parameter, hasLevel ? Value(0.0) : Value(false), true});
        }
    }
}

} // namespace ccudesk::simulator
