// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/rpctransport.h"
#include "core/rpc/servertrust.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>

namespace ccudesk::rpc {

//! RpcTransport over QNetworkAccessManager: no redirects, no proxy, no HTTP/2, no pipelining, no cookies, no cache.
//! Bodies are posted from a sequential device, because QNetworkAccessManager 6.4 posts a buffered body a second time
//! when the server closes after reading it (two garage impulses, two logins; tst_transport). Only reads are repeated,
//! once and by us, when a connection closes without a byte of an answer.
class NetworkTransport final : public QObject, public RpcTransport {
    Q_OBJECT
public:
    //! trust may be null when no https URL is used: such a request then fails. It must outlive the transport.
    explicit NetworkTransport(ServerTrust* trust, QObject* parent = nullptr);
    //! Requests still under way end with ErrorCode::Cancelled.
    ~NetworkTransport() override;

    [[nodiscard]] QFuture<Result<HttpReply>> send(const HttpRequest& request) override;

    //! From the first SYN until the request is on its way, TLS handshake included. Shorter than the time an answer
    //! may take: a firewall that drops packets must not cost a minute.
    void setConnectTimeout(std::chrono::milliseconds timeout) { m_connectTimeout = timeout; }

private:
    ServerTrust* m_trust;
    QNetworkAccessManager m_manager;
    QHash<QString, Error> m_refusals; //!< by host and port
    std::chrono::milliseconds m_connectTimeout{10'000};
    quint64 m_lastId = 0;
};

} // namespace ccudesk::rpc
