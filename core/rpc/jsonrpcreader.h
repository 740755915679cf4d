// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonValue>

namespace ccudesk::rpc {

//! `result` of an answer, tolerant of Latin-1 bytes, raw control characters and the broken JSON that some methods are
//! known for (protocol §5.6). An error object gives an Error (protocol §5.2): Auth with fault 400 when the session is
//! unknown, Auth when the login was refused, Permission, NotReady when ReGa is down, Fault else, with the XML-RPC
//! fault code where the CCU translated one.
[[nodiscard]] Result<QJsonValue> readJsonAnswer(const QByteArray& body, const QString& method);

} // namespace ccudesk::rpc
