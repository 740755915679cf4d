// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/jsoninterfaceclient.h"

#include "core/base/future.h"
#include "core/base/pendingresult.h"
#include "core/ccu/session.h"
#include "core/rpc/jsoninterface.h"

namespace ccudesk {

using rpc::XmlRpcValue;

JsonInterfaceClient::JsonInterfaceClient(Session& session, const QString& interfaceName, QObject* parent)
    : RpcClient(parent), m_session(session), m_interfaceName(interfaceName) { }

QFuture<Result<XmlRpcValue>> JsonInterfaceClient::call(
    const QString& method, const rpc::XmlRpcArray& params, bool isWrite, std::chrono::milliseconds timeout) {
    const auto call = rpc::jsonCall(m_interfaceName, {method, params});
    if (!call)
        return readyFuture(Result<XmlRpcValue>(failure(
            ErrorCode::Fault, tr("The CCU's web page does not pass this on to %1.").arg(m_interfaceName), method)));
    const auto result = makePending<XmlRpcValue>();
    whenDone(m_session.call(call->method, call->params, isWrite, timeout), this,
        [this, result, method](const Result<QJsonValue>& answer) {
            if (!answer)
                return result->resolve(tl::unexpected<Error>(answer.error()));
            const bool isNo = answer->isBool() && !answer->toBool();
            if (isNo && method != QLatin1String("updateFirmware")) // isPresent; a write that failed is an error
                return result->resolve(failure(ErrorCode::NotReady,
                    tr("%1 is not running on the CCU, or is just starting.").arg(m_interfaceName), method));
            if (method == QLatin1String("listDevices") && !answer->isArray()) // else everything would be gone
                return result->resolve(
                    failure(ErrorCode::Protocol, tr("The CCU sent an answer that cannot be understood."), method));
            result->resolve(rpc::fromJsonAnswer(method, *answer));
        });
    return result->future();
}

} // namespace ccudesk
