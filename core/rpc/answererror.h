// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/rpc/rpctransport.h"
#include "core/rpc/xmlrpcvalue.h"

#include <optional>

namespace ccudesk::rpc {

//! What an HTTP answer means when it is no RPC answer: 401 → Auth, 503 → NotReady, redirect, other status or a web
//! page → Http. Nothing when the body may be decoded. `where` is host and port for the sentence.
[[nodiscard]] std::optional<Error> httpError(const HttpReply& reply, const QString& where);

//! A fault as a sentence (protocol §2.4); Error::fault keeps the number, detail method and the CCU's own text.
[[nodiscard]] Error faultError(const Fault& fault, const QString& method);

//! "ccu3.local:2010" for sentences and the log.
[[nodiscard]] QString hostAndPort(const QUrl& url);

} // namespace ccudesk::rpc
