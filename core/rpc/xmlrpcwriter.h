// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rpc/xmlrpcvalue.h"

namespace ccudesk::rpc {

//! How text is written. Latin1: what every CCU reads, raw bytes and the five named entities only (protocol §2.2).
//! Utf8Raw: Homegear, which never decodes entities, and does not wrap the results of a multicall (protocol §14).
enum class TextForm { Latin1, Utf8Raw };

//! Fails with ErrorCode::Invalid when a text cannot be sent in that form (a character above U+00FF, or `<` to
//! Homegear); nothing is sent then. `bareStrings` writes <value>text</value>, as rfd does in its callbacks.
[[nodiscard]] Result<QByteArray> writeCall(
    const MethodCall& call, TextForm form = TextForm::Latin1, bool bareStrings = false);

//! Answers in Latin-1; characters outside become '?'. `bareStrings` writes <value>text</value>, as rfd does.
[[nodiscard]] QByteArray writeResponse(const XmlRpcValue& value, bool bareStrings = false);
[[nodiscard]] QByteArray writeFault(const Fault& fault);

} // namespace ccudesk::rpc
