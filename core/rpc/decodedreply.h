// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pendingresult.h"
#include "core/rpc/answererror.h"
#include "core/rpc/offthread.h"
#include "core/rpc/rpctransport.h"

#include <type_traits>
#include <utility>

namespace ccudesk::rpc {

//! Sends the request and gives what decode(body) makes of the answer, a Result. Every answer of a CCU comes this way:
//! first the transport's errors, then HTTP's, then a large body to the thread pool. The context's end cancels it.
template <typename Decode>
[[nodiscard]] auto decodedReply(RpcTransport& transport, QObject* context, const HttpRequest& request, Decode decode) {
    using Decoded = std::invoke_result_t<Decode, const QByteArray&>;
    const auto pending = makePending<typename Decoded::value_type>();
    whenDone(transport.send(request), context,
        [context, pending, decode = std::move(decode), where = hostAndPort(request.url)](
            const Result<HttpReply>& reply) {
            if (!reply) {
                pending->resolve(tl::unexpected(reply.error()));
                return;
            }
            if (const std::optional<Error> error = httpError(*reply, where)) {
                pending->resolve(tl::unexpected(*error));
                return;
            }
            decodeOffThread(
                context, reply->body, decode, [pending](const Decoded& result) { pending->resolve(result); });
        });
    return pending->future();
}

} // namespace ccudesk::rpc
