// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/radiosignal.h"
#include "core/rpc/xmlrpcvalue.h"

#include <QList>

namespace ccudesk::rpc {

//! The answer of rssiInfo (protocol §3.5): of A and B, how A hears B, then how B hears A; as a structure, or as the
//! list that the JSON API makes of it. Each pair stands there twice, and both tell the same. What stands for "unknown"
//! (§10.3) is left out; a pair of which nothing is known, too.
[[nodiscard]] QList<RadioSignal> readSignals(const XmlRpcValue& answer, const QString& interface);

} // namespace ccudesk::rpc
