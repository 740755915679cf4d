// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/descriptions.h"
#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcwriter.h"
#include "tests/fuzz/fuzz.h"

using namespace ccudesk::rpc;

// Answers of an interface process: decoded, read as descriptions, and written back without change.
int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    const QByteArray bytes = inputBytes(data, size);
    require(toUtf8(bytes).isValidUtf8());
    (void)readCall(bytes);
    const auto response = readResponse(bytes);
    if (!response) {
        require(!response.error().message.isEmpty());
        return 0;
    }
    const auto* value = std::get_if<XmlRpcValue>(&*response);
    if (!value)
        return 0;
    (void)readDevices(*value, QStringLiteral("BidCos-RF"));
    (void)readParameters(*value);
    const auto once = writeCall({QStringLiteral("m"), {*value}});
    if (once) {
        const auto call = readCall(*once);
        require(call && call->params.size() == 1);
        require(writeCall(*call).value_or(QByteArray()) == *once);
    }
    return 0;
}
