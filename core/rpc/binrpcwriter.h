// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rpc/xmlrpcvalue.h"

namespace ccudesk::rpc {

//! One whole frame (protocol §2.6). Fails with ErrorCode::Invalid when something cannot be sent: a character above
//! U+00FF, a number beyond 32 bits or an infinite one; nothing is sent then.
[[nodiscard]] Result<QByteArray> writeBinCall(const MethodCall& call);

//! Answers never fail: what cannot be sent becomes '?', 0 or text.
[[nodiscard]] QByteArray writeBinResponse(const XmlRpcValue& value);
[[nodiscard]] QByteArray writeBinFault(const Fault& fault);

} // namespace ccudesk::rpc
