// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rpc/xmlrpcvalue.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

// The JSON API's way to an interface process, as if it were called itself: the same methods, other spellings
// (protocol §5.6).

namespace ccudesk::rpc {

struct JsonCall {
    QString method; //!< "Interface.setValue"
    QJsonObject params; //!< without the session
};

//! Nothing for a method that the JSON API does not pass on. Whoever asks for a version or sends a ping asks whether the
//! process is there.
[[nodiscard]] std::optional<JsonCall> jsonCall(const QString& interfaceName, const MethodCall& call);

//! What the process would have answered, but for values, which all come as text. Descriptions get the names and lists
//! of XML-RPC.
[[nodiscard]] XmlRpcValue fromJsonAnswer(const QString& method, const QJsonValue& result);

//! The words of a Tcl list: parted by blanks, in braces where they hold some. What follows an unmatched brace is one
//! word.
[[nodiscard]] QStringList tclWords(const QString& list);

} // namespace ccudesk::rpc
