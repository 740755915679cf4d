// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/value.h"

#include <QFlags>
#include <QList>
#include <QSharedPointer>
#include <QStringList>

#include <memory>

namespace ccudesk {

enum class ParameterType { Unknown, Bool, Float, Integer, Enum, String, Action };

//! A reading that came as text: "true", "1", "21.500000". Empty where it is none of that type, and for an action.
[[nodiscard]] Value valueFromText(ParameterType type, const QString& text);

//! OPERATIONS bits (protocol §3.7). Trust them for VALUES only; some MASTER entries say 0 although readable.
enum class Operation { Read = 1, Write = 2, Event = 4, Determine = 8 };
Q_DECLARE_FLAGS(Operations, Operation)

//! FLAGS bits (protocol §3.7).
enum class ParameterFlag { Visible = 1, Internal = 2, Transform = 4, Service = 8, Sticky = 16 };
Q_DECLARE_FLAGS(ParameterFlags, ParameterFlag)

//! A named value that may lie outside minimum..maximum: NOT_USED 111600, OLD_LEVEL 1.005 (controls §1).
struct SpecialValue {
    QString id;
    double value = 0.0;
    bool operator==(const SpecialValue&) const = default;
};

//! What a parameter is, from getParamsetDescription or, in part, from the ReGa value script.
struct ParameterDescription {
    QString id;
    ParameterType type = ParameterType::Unknown;
    Operations operations;
    ParameterFlags flags = ParameterFlag::Visible;
    Value minimum; //!< ENUM: index
    Value maximum;
    Value defaultValue; //!< never shown as a reading
    QString unit; //!< normalised: "°C", "%", "" for none; "100%" is kept and means a fraction 0..1
    QStringList valueList; //!< ENUM; entries may be empty (unused index)
    QList<SpecialValue> specials;
    int tabOrder = 0;
    QString control; //!< UI hint such as "HEATING_CONTROL_HMIP.SETPOINT"
    bool complete = false; //!< false: facts from the value script only; true: the CCU's own description

    bool operator==(const ParameterDescription&) const = default;

    [[nodiscard]] bool isReadable() const { return operations.testFlag(Operation::Read); }
    [[nodiscard]] bool isWritable() const { return operations.testFlag(Operation::Write); }
    [[nodiscard]] bool isEvent() const { return operations.testFlag(Operation::Event); }
    //! True for the edges that are logged and flashed but never kept as a state (controls §1).
    [[nodiscard]] bool isAction() const { return type == ParameterType::Action; }
};

//! Shared: a home has one description per (device type, channel index, parameter), not per device.
using ParameterDescriptionPtr = std::shared_ptr<const ParameterDescription>;

//! PRESS_SHORT, PRESS_LONG …: events that are edges whatever their description says (controls §1).
[[nodiscard]] bool isActionParameter(const QString& parameter);

//! The unit as shown: `\u00b0C` and `Â°C` become °C, `_Grad_` °, `${lblReadings}` and `""` nothing (protocol §10.4).
[[nodiscard]] QString normalisedUnit(const QString& unit);

} // namespace ccudesk

Q_DECLARE_OPERATORS_FOR_FLAGS(ccudesk::Operations)
Q_DECLARE_OPERATORS_FOR_FLAGS(ccudesk::ParameterFlags)
