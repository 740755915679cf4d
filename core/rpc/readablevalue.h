// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rpc/xmlrpcvalue.h"

#include <QString>

namespace ccudesk::rpc {

//! What a person types as the arguments of a call: `"LEQ0123456:1", "LEVEL", 0.5`. Strings in quotes, true and false, a
//! number with a point is a double, [lists] and {"structs": 1}. Fails with a sentence.
[[nodiscard]] Result<XmlRpcArray> typedArguments(const QString& text);

//! The same form, one member a line. Bytes are shown as base64; codes and keys, as members that are named so, are not.
[[nodiscard]] QString readableText(const XmlRpcValue& value);

//! What a call, or each one of a system.multicall, has answered; not shown where one of its arguments names a code or a
//! key.
[[nodiscard]] QString readableAnswer(const XmlRpcArray& arguments, const XmlRpcValue& answer);

} // namespace ccudesk::rpc
