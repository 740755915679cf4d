// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/rpctransport.h"
#include "core/rpc/xmlrpcvalue.h"
#include "core/rpc/xmlrpcwriter.h"

#include <QObject>

namespace ccudesk::rpc {

//! Calls methods of one interface process. Large answers are decoded in the thread pool; results come in the thread
//! where the client lives. Requests under way when the client goes end with ErrorCode::Cancelled.
class XmlRpcClient : public QObject {
    Q_OBJECT
public:
    //! transport must outlive the client.
    XmlRpcClient(RpcTransport& transport, const QUrl& url, const std::optional<Credentials>& credentials,
        TextForm form = TextForm::Latin1, QObject* parent = nullptr);

    //! isWrite: sent once and only once (ErrorCode::OutcomeUnknown when the connection breaks).
    [[nodiscard]] QFuture<Result<XmlRpcValue>> call(const QString& method, const XmlRpcArray& params = {},
        bool isWrite = false, std::chrono::milliseconds timeout = std::chrono::seconds(60));

    //! Many reads at once: at most 20 per system.multicall, one after the other. Where the interface refuses
    //! multicalls, single calls; that is remembered. One result per call, in order; the outer error means that the
    //! connection failed.
    [[nodiscard]] QFuture<Result<QList<Result<XmlRpcValue>>>> multicall(const QList<MethodCall>& calls);

    [[nodiscard]] QUrl url() const { return m_url; }

private:
    struct Batch;
    void nextBatch(const std::shared_ptr<Batch>& batch);
    void nextSingle(const std::shared_ptr<Batch>& batch);

    RpcTransport& m_transport;
    QUrl m_url;
    std::optional<Credentials> m_credentials;
    TextForm m_form;
    bool m_refusesMulticall = false;
};

} // namespace ccudesk::rpc
