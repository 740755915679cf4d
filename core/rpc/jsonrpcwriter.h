// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace ccudesk::rpc {

//! Body of a JSON-RPC request: pure ASCII with \u escapes, a numeric id and every scalar as text, which every CCU
//! understands. Characters above U+00FF are refused with ErrorCode::Invalid: a CCU damages them (protocol §5.1, §5.5).
[[nodiscard]] Result<QByteArray> writeJsonCall(const QString& method, const QJsonObject& params, int id);

} // namespace ccudesk::rpc
