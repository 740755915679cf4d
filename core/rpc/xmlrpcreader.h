// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/valueevent.h"
#include "core/rpc/xmlrpcvalue.h"

namespace ccudesk::rpc {

//! Bounds checked in one scan before the XML parser sees the text; beyond them the answer is refused.
struct XmlLimits {
    qsizetype nodes = 4'000'000; //!< a 4,000-device listDevices has about 2.5 million
    int depth = 64;
};

//! Bytes → UTF-8: by the declared encoding, else as UTF-8 where valid and Latin-1 where not (protocol §2.2). Never
//! fails.
[[nodiscard]] QByteArray toUtf8(const QByteArray& xml);

//! Errors: ErrorCode::Protocol with a sentence; `detail` says where. A <!DOCTYPE is refused.
[[nodiscard]] Result<MethodCall> readCall(const QByteArray& xml, const XmlLimits& limits = {});
[[nodiscard]] Result<MethodResponse> readResponse(const QByteArray& xml, const XmlLimits& limits = {});

//! A decoded callback: either a batch of events, read without building a value tree (0.7 µs per event), or any
//! other call. Members of a multicall that are no `event` come in `others`, in order; a bad member loses only itself.
struct CallbackRequest {
    QString interfaceId; //!< first parameter of the first event or call
    QList<ValueEvent> events;
    QList<MethodCall> others;
    bool isMulticall = false;
    qsizetype memberCount = 1; //!< the answer has exactly this many entries
};
[[nodiscard]] Result<CallbackRequest> readCallback(const QByteArray& xml, const XmlLimits& limits = {});

} // namespace ccudesk::rpc
