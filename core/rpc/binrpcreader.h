// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcvalue.h"

#include <QByteArrayView>

// BIN-RPC, which only CUxD speaks to clients (protocol §2.6). A frame: "Bin", a byte for its kind, the length of its
// body, the body. No frame of a real CUxD has been recorded: that section is all there is to go by.

namespace ccudesk::rpc {

//! Every count and length in a frame is checked against what is left of it before anything is allocated; these bound
//! what a well-formed one may hold.
struct BinRpcLimits {
    qint64 frameBytes = 32LL * 1024 * 1024;
    qsizetype values = 1'000'000; //!< a description has about twenty
    int depth = 32;
};

inline constexpr qsizetype binRpcHeadBytes = 8; //!< "Bin", kind, length

//! Length of the frame that begins with these bytes, head included; 0 while its head is not complete. Fails as soon as
//! they cannot be the beginning of a frame, and when that would be longer than the limit.
[[nodiscard]] Result<qint64> binFrameBytes(QByteArrayView begin, qint64 mostBytes);

//! Exactly one frame. Errors: ErrorCode::Protocol with a sentence; `detail` says where.
[[nodiscard]] Result<MethodCall> readBinCall(const QByteArray& frame, const BinRpcLimits& limits = {});
[[nodiscard]] Result<MethodResponse> readBinResponse(const QByteArray& frame, const BinRpcLimits& limits = {});

//! As readCallback() for XML. The interface id is looked at for every event and call: what bears another one than
//! `interfaceId` is left out, but counts as a member.
[[nodiscard]] Result<CallbackRequest> readBinCallback(
    const QByteArray& frame, const QString& interfaceId, const BinRpcLimits& limits = {});

} // namespace ccudesk::rpc
