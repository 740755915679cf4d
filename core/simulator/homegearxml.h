// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/xmlrpcvalue.h"

#include <optional>

// XML as Homegear writes and reads it (protocol §14, tests/data/homegear).

namespace ccudesk::simulator {

//! UTF-8 on one line; texts without a type, six significant digits, `<value/>` for nothing.
[[nodiscard]] QByteArray homegearCall(const rpc::MethodCall& call);
//! A fault has a third member.
[[nodiscard]] QByteArray homegearResponse(const rpc::MethodResponse& response);
[[nodiscard]] rpc::XmlRpcStruct homegearFault(const rpc::Fault& fault);
//! Entities stay as they were sent. Nothing for what is no call.
[[nodiscard]] std::optional<rpc::MethodCall> readCallAsHomegear(const QByteArray& body);

} // namespace ccudesk::simulator
