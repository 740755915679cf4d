// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/behaviour.h"
#include "core/simulator/home.h"
#include "core/simulator/household.h"
#include "core/simulator/life.h"
#include "core/simulator/logic.h"

// Inside of Home.

namespace ccudesk::simulator {

struct Home::Private {
    explicit Private(quint32 seed) : state(seed), behaviour(state), life(state, behaviour, seed), logic(state) { }

    //! Nothing gets through to the device. Channel 0 is kept by the CCU: its messages can always be acknowledged.
    [[nodiscard]] bool isOutOfReach(const ChannelRef& channel) const {
        const bool isMaintenance = channel.kind().type == QLatin1String("MAINTENANCE");
        return !isMaintenance && state.value(state.channelAt(*channel.device, 0), QStringLiteral("UNREACH")).toBool();
    }
    WriteOutcome putValues(const ChannelRef& channel, const QMap<QString, Value>& values, qint64 nowMs);
    //! MASTER, or what the channel keeps for a link.
    WriteOutcome putSettings(const ChannelRef& channel, const ParameterSet& set, const QString& paramsetKey,
        const QMap<QString, Value>& values, qint64 nowMs);

    //! Both have to fetch it; one that is not there fetches nothing.
    WriteOutcome linkConfigured(const ChannelRef& sender, const ChannelRef& receiver, qint64 nowMs) {
        WriteOutcome outcome;
        for (const ChannelRef& side : {sender, receiver})
            if (side)
                behaviour.configure(side, nowMs, outcome.events);
        return outcome;
    }

    Household state;
    Behaviour behaviour;
    Life life;
    Logic logic;
};

} // namespace ccudesk::simulator
