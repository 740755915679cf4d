// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/address.h"
#include "core/domain/value.h"

#include <QList>

namespace ccudesk {

struct ParameterWrite {
    QString parameter;
    Value value; //!< already of the wire's type: double for FLOAT, integer for INTEGER and ENUM, true for ACTION
    bool operator==(const ParameterWrite&) const = default;
};

//! Which command goes first when several wait for one interface.
enum class CommandPriority {
    Safety, //!< lock, siren, stop
    Normal,
    Slider, //!< a newer value for the same parameter replaces a waiting one
};

//! The data point whose event proves that a command arrived. For write-only parameters it is another one, and for
//! HmIP actuators the transmitter's (controls §1, architecture §5).
struct Confirmation {
    ChannelKey channel;
    QString parameter;
    Value expected; //!< empty: any new value confirms
    Value requested = expected; //!< shown while waiting; empty: the old value stays in sight, marked as pending
    bool endsMovement = false; //!< of a stop: done once nothing moves, whatever the value
    bool operator==(const Confirmation&) const = default;
};

//! What one action of a person sends. One write goes as setValue; several go as one putParamset VALUES, because a
//! time must travel with its STATE or LEVEL (controls §1).
struct Command {
    ChannelKey target;
    QList<ParameterWrite> writes;
    CommandPriority priority = CommandPriority::Normal;
    QList<Confirmation> confirmations; //!< empty: nothing to wait for (a key press)
    bool isImpulse = false; //!< ACTION, toggle: never repeated, and no slider value
    bool operator==(const Command&) const = default;
};

//! What one wish of a person becomes: usually one command. A moving blind is stopped before it gets a new target.
struct ControlAction {
    QList<Command> commands; //!< sent in this order
    QString question; //!< not empty: ask this first ("Unlock the door?"), and send nothing before the answer is yes
    QString answer; //!< the word on the button that agrees: "Unlock"
    bool operator==(const ControlAction&) const = default;

    [[nodiscard]] bool needsConfirmation() const { return !question.isEmpty(); }
};

} // namespace ccudesk
