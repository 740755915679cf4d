// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/interfaceedit.h"
#include "core/domain/link.h"
#include "core/rpc/xmlrpcvalue.h"

#include <QList>

namespace ccudesk {

//! The one call that an edit is (protocol §3.2, §3.4, §3.5).
[[nodiscard]] rpc::MethodCall toCall(const InterfaceEdit& edit);

//! The answer of getLinks. What names no two channels is left out; names that the CCU's web page stored as UTF-8 are
//! read as such (protocol §2.2).
[[nodiscard]] QList<DirectLink> linksIn(const QString& interfaceName, const rpc::XmlRpcValue& answer);

} // namespace ccudesk
