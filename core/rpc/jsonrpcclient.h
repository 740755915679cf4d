// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/jsonrpcreader.h"
#include "core/rpc/jsonrpcwriter.h"
#include "core/rpc/rpctransport.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QObject>

namespace ccudesk::rpc {

//! One JSON-RPC call after the other to one endpoint; knows nothing of sessions.
class JsonRpcClient : public QObject {
    Q_OBJECT
public:
    //! transport must outlive the client.
    JsonRpcClient(RpcTransport& transport, QUrl url, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<QJsonValue>> call(const QString& method, const QJsonObject& params = {},
        bool isWrite = false, std::chrono::milliseconds timeout = std::chrono::seconds(60));

    [[nodiscard]] QUrl url() const { return m_url; }

private:
    RpcTransport& m_transport;
    QUrl m_url;
    int m_lastId = 0;
};

} // namespace ccudesk::rpc
