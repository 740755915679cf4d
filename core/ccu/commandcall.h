// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/command.h"
#include "core/rpc/requestqueue.h"
#include "core/rpc/rpcclient.h"
#include "core/rpc/xmlrpcvalue.h"

#include <QPointer>

#include <chrono>
#include <functional>

namespace ccudesk {

//! setValue for one write, putParamset VALUES for several, so that a time travels in the same radio message.
[[nodiscard]] rpc::MethodCall toCall(const Command& command);

//! How it waits for its turn: what overtakes it, and what makes it pointless.
[[nodiscard]] rpc::QueuedCommand toQueued(
    const Command& command, const std::function<QFuture<Result<rpc::XmlRpcValue>>()>& send);

//! The call, for when its turn comes. A client that has gone with its attempt to connect sends nothing any more.
[[nodiscard]] std::function<QFuture<Result<rpc::XmlRpcValue>>()> callInTurn(const QPointer<rpc::RpcClient>& client,
    const rpc::MethodCall& call, bool isWrite = true, std::chrono::milliseconds timeout = std::chrono::seconds(60));

//! What the failure of a command means: after an answer that cannot be read nobody knows whether it was carried out, so
//! it is read back like one that got lost.
[[nodiscard]] Error commandError(const Error& error);

} // namespace ccudesk
