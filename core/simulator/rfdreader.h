// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/xmlrpcvalue.h"

namespace ccudesk::simulator {

//! A call as rfd and hs485d read it, which search for strings and know no XML (protocol §2.2, §2.3): bytes are Latin-1
//! whatever is declared, only the five named entities are decoded, tags have exactly one spelling. Reading stops at a
//! value with another tag; what could be read before it counts. A body without a method gives an empty name.
[[nodiscard]] rpc::MethodCall readCallAsRfd(const QByteArray& body);

//! Stands for a value that rfd could not read; no method accepts it.
[[nodiscard]] rpc::XmlRpcValue unreadableValue();
[[nodiscard]] bool isUnreadable(const rpc::XmlRpcValue& value);

} // namespace ccudesk::simulator
