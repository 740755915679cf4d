// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/xmlrpcvalue.h"

// How the interface processes look at what a method is called with.

namespace ccudesk::simulator {

[[nodiscard]] inline rpc::XmlRpcValue param(const rpc::XmlRpcArray& params, qsizetype index) {
    return index < params.size() ? params.at(index) : rpc::XmlRpcValue();
}

//! Whether the first `count` are strings.
[[nodiscard]] inline bool areTexts(const rpc::XmlRpcArray& params, qsizetype count) {
    for (qsizetype i = 0; i < count; ++i) {
        if (!param(params, i).isString())
            return false;
    }
    return true;
}

[[nodiscard]] inline rpc::Fault typeError() {
    return {-1, QStringLiteral("type error")};
}

} // namespace ccudesk::simulator
