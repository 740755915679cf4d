// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/binrpcreader.h"
#include "core/rpc/binrpcwriter.h"
#include "core/rpc/descriptions.h"
#include "tests/fuzz/fuzz.h"

using namespace ccudesk::rpc;

// What anybody who poses as a CCU may send over BIN-RPC: answers and callbacks.
int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    const QByteArray bytes = inputBytes(data, size);
    const BinRpcLimits limits;
    const auto length = binFrameBytes(bytes, limits.frameBytes);
    const auto call = readBinCall(bytes);
    const auto response = readBinResponse(bytes);
    require(!call || !response); // it is one or the other
    if (call || response)
        require(length && *length == bytes.size());
    else
        require(!call.error().message.isEmpty() && !response.error().message.isEmpty());
    if (const auto request = readBinCallback(bytes, QStringLiteral("CUxD"))) {
        require(call.has_value());
        require(request->events.size() + request->others.size() <= request->memberCount);
    }
    if (call) {
        if (const auto again = writeBinCall(*call)) {
            const auto same = readBinCall(*again);
            require(same && same->method == call->method && same->params.size() == call->params.size());
        }
    }
    if (!response || !std::holds_alternative<XmlRpcValue>(*response))
        return 0;
    const auto& value = std::get<XmlRpcValue>(*response);
    (void)readDevices(value, QStringLiteral("CUxD"));
    (void)readParameters(value);
    require(readBinResponse(writeBinResponse(value)).has_value());
    return 0;
}
