// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/rpcclient.h"
#include "core/rpc/rpctransport.h"
#include "core/rpc/xmlrpcwriter.h"

namespace ccudesk::rpc {

//! Calls methods over HTTP.
class XmlRpcClient final : public RpcClient {
    Q_OBJECT
public:
    //! transport must outlive the client.
    XmlRpcClient(RpcTransport& transport, const QUrl& url, const std::optional<Credentials>& credentials,
        TextForm form = TextForm::Latin1, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<XmlRpcValue>> call(const QString& method, const XmlRpcArray& params = {},
        bool isWrite = false, std::chrono::milliseconds timeout = std::chrono::seconds(60)) override;

    [[nodiscard]] QUrl url() const { return m_url; }
    //! As of HttpRequest: who should answer, and how much of it is read.
    void setService(const QString& name) { m_service = name; }
    void setAnswerLimit(qint64 bytes) { m_answerLimit = bytes; }

protected:
    //! Homegear doesn't (protocol §14), so there an array of one is the value.
    [[nodiscard]] bool wrapsMembers() const override { return m_form != TextForm::Utf8Raw; }

private:
    RpcTransport& m_transport;
    QUrl m_url;
    std::optional<Credentials> m_credentials;
    TextForm m_form;
    QString m_service;
    std::optional<qint64> m_answerLimit;
};

} // namespace ccudesk::rpc
