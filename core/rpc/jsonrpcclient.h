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

<<<<<<< HEAD
=======
//! Body of a JSON-RPC request: pure ASCII with \u escapes, which every CCU understands. Characters above U+00FF are
//! refused with ErrorCode::Invalid, because a CCU damages them (protocol §5.5).
[[nodiscard]] Result<QByteArray> writeJsonCall(const QString& method, const QJsonObject& params, int id);

//! `result` of an answer, tolerant of Latin-1 bytes and raw control characters. An error object gives an Error:
//! Auth with fault 400 when the session is unknown, Auth with fault 501 when the login is refused, Permission,
//! NotReady when ReGa is down, Fault else.
[[nodiscard]] Result<QJsonValue> readJsonAnswer(const QByteArray& body, const QString& method);

>>>>>>> 298c850 (Call the CCU by XML-RPC and JSON-RPC, trust by rule)
//! One JSON-RPC call after the other to one endpoint; knows nothing of sessions.
class JsonRpcClient : public QObject {
    Q_OBJECT
public:
    //! transport must outlive the client.
    JsonRpcClient(RpcTransport& transport, const QUrl& url, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<QJsonValue>> call(const QString& method, const QJsonObject& params = {},
        bool isWrite = false, std::chrono::milliseconds timeout = std::chrono::seconds(60));

    [[nodiscard]] QUrl url() const { return m_url; }

private:
    RpcTransport& m_transport;
    QUrl m_url;
    int m_lastId = 0;
};

} // namespace ccudesk::rpc
