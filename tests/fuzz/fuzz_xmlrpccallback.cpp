// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/xmlrpcreader.h"
#include "tests/fuzz/fuzz.h"

using namespace ccudesk::rpc;

// What anybody on the network may post to the callback listener.
int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    const QByteArray bytes = inputBytes(data, size);
    const auto request = readCallback(bytes);
    if (!request)
        return 0;
    require(request->events.size() + request->others.size() <= request->memberCount);
    require(request->isMulticall || request->memberCount == 1);
    require(readCall(bytes).has_value());
    return 0;
}
