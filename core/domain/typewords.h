// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/home.h"
#include "core/domain/parameter.h"

namespace ccudesk {

//! The CCU's own word for a parameter type (protocol §3.7); empty for Unknown. Not translated: experts know it.
[[nodiscard]] inline QString typeWord(ParameterType type) {
    switch (type) {
    case ParameterType::Bool:
        return QStringLiteral("BOOL");
    case ParameterType::Float:
        return QStringLiteral("FLOAT");
    case ParameterType::Integer:
        return QStringLiteral("INTEGER");
    case ParameterType::Enum:
        return QStringLiteral("ENUM");
    case ParameterType::String:
        return QStringLiteral("STRING");
    case ParameterType::Action:
        return QStringLiteral("ACTION");
    case ParameterType::Unknown:
        break;
    }
    return {};
}

//! The word of JSON-RPC's SysVar.getAll for a variable's type (protocol §5.6).
[[nodiscard]] inline QString typeWord(SystemVariableType type) {
    switch (type) {
    case SystemVariableType::Logic:
        return QStringLiteral("LOGIC");
    case SystemVariableType::Alarm:
        return QStringLiteral("ALARM");
    case SystemVariableType::List:
        return QStringLiteral("LIST");
    case SystemVariableType::Number:
        return QStringLiteral("NUMBER");
    case SystemVariableType::String:
        break;
    }
    return QStringLiteral("STRING");
}

} // namespace ccudesk
