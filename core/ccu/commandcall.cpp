// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/commandcall.h"

namespace ccudesk {

rpc::MethodCall toCall(const Command& command) {
    using rpc::XmlRpcValue;
    if (command.writes.size() == 1) {
        const ParameterWrite& write = command.writes.first();
        return {QStringLiteral("setValue"),
            {XmlRpcValue(command.target.address), XmlRpcValue(write.parameter), XmlRpcValue::fromValue(write.value)}};
    }
    rpc::XmlRpcStruct values;
    for (const ParameterWrite& write : command.writes)
        values.insert(write.parameter, XmlRpcValue::fromValue(write.value));
    return {QStringLiteral("putParamset"),
        {XmlRpcValue(command.target.address), XmlRpcValue(QStringLiteral("VALUES")), XmlRpcValue(values)}};
}

} // namespace ccudesk
