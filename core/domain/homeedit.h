// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/address.h"
#include "core/domain/home.h"
#include "core/domain/value.h"

#include <QList>
#include <QString>

#include <variant>

// What a person changes about a home itself, beside the values of its devices. Objects are named by what the CCU never
// gives twice: an address or an id, not a name.

namespace ccudesk {

struct RenameDevice {
    DeviceKey device;
    QString name;
    bool operator==(const RenameDevice&) const = default;
};

struct RenameChannel {
    ChannelKey channel;
    QString name;
    bool operator==(const RenameChannel&) const = default;
};

struct SetVariable {
    QString id;
    Value value; //!< of the variable's type; List: index
    bool operator==(const SetVariable&) const = default;
};

//! What a system variable is, beside its value.
struct VariableShape {
    QString name;
    QString description;
    SystemVariableType type = SystemVariableType::Logic;
    QString unit; //!< Number
    QStringList words; //!< List: all; Logic and Alarm: word for false, word for true; both empty: the CCU's own
    double minimum = 0.0; //!< Number
    double maximum = 100.0; //!< Number; above minimum
    bool operator==(const VariableShape&) const = default;
};
[[nodiscard]] VariableShape shapeOf(const SystemVariable& variable);

struct CreateVariable {
    VariableShape shape;
    bool operator==(const CreateVariable&) const = default;
};

//! Its type stays: programs that use it rely on it.
struct ChangeVariable {
    QString id;
    VariableShape shape;
    bool operator==(const ChangeVariable&) const = default;
};

struct DeleteVariable {
    QString id;
    bool operator==(const DeleteVariable&) const = default;
};

struct SetProgramActive {
    QString id;
    bool isActive = true;
    bool operator==(const SetProgramActive&) const = default;
};

struct RunProgram {
    QString id;
    bool operator==(const RunProgram&) const = default;
};

struct AcknowledgeMessage {
    ChannelKey channel;
    QString parameter; //!< "STICKY_UNREACH"
    bool operator==(const AcknowledgeMessage&) const = default;
};

enum class GroupKind { OfRooms, OfFunctions };

struct CreateGroup {
    GroupKind kind = GroupKind::OfRooms;
    QString name;
    bool operator==(const CreateGroup&) const = default;
};

struct RenameGroup {
    GroupKind kind = GroupKind::OfRooms;
    QString id;
    QString name;
    bool operator==(const RenameGroup&) const = default;
};

//! Its channels stay, without it.
struct DeleteGroup {
    GroupKind kind = GroupKind::OfRooms;
    QString id;
    bool operator==(const DeleteGroup&) const = default;
};

struct AssignChannels {
    GroupKind kind = GroupKind::OfRooms;
    QString id;
    QList<ChannelKey> added;
    QList<ChannelKey> removed;
    bool operator==(const AssignChannels&) const = default;
};

//! Takes a new device out of the CCU's inbox: from now on programs and pages of the CCU know it.
struct FinishDevice {
    DeviceKey device;
    bool operator==(const FinishDevice&) const = default;
};

using HomeEdit = std::variant<RenameDevice, RenameChannel, SetVariable, SetProgramActive, RunProgram,
    AcknowledgeMessage, CreateGroup, RenameGroup, DeleteGroup, AssignChannels, FinishDevice, CreateVariable,
    ChangeVariable, DeleteVariable>;

//! The same edit as it may be sent: a name without blanks around it. Fails with a sentence for a name that is empty,
//! too long, or holds what no CCU keeps as it is (protocol §5.5), and for a shape that no variable can have; whoever
//! sends needs to look at no name again.
[[nodiscard]] Result<HomeEdit> checkedEdit(const HomeEdit& edit);

} // namespace ccudesk
