// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/rpcclient.h"

namespace ccudesk {

class Session;

//! Calls an interface process through the web page of its CCU, where its own port is closed (security level HIGH, or
//! only 80 and 443 open) or must not be used. Nothing but what the user of the session may do; all values come as text.
class JsonInterfaceClient final : public rpc::RpcClient {
    Q_OBJECT
public:
    //! session must outlive the client, and be open.
    JsonInterfaceClient(Session& session, const QString& interfaceName, QObject* parent = nullptr);

    //! A method that the JSON API does not pass on ends with ErrorCode::Fault; so several are asked for one by one.
    [[nodiscard]] QFuture<Result<rpc::XmlRpcValue>> call(const QString& method, const rpc::XmlRpcArray& params = {},
        bool isWrite = false, std::chrono::milliseconds timeout = std::chrono::seconds(60)) override;

private:
    Session& m_session;
    QString m_interfaceName;
};

} // namespace ccudesk
