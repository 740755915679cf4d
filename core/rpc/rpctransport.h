// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QFuture>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace ccudesk::rpc {

//! Basic authentication; encoded as Latin-1 before base64 (protocol §1.3: UTF-8 fails with umlauts).
struct Credentials {
    QString user;
    Secret password;
};

struct HttpRequest {
    QUrl url;
    QByteArray verb = "POST"; //!< "GET" has no body
    QByteArray body;
    QByteArray contentType = "text/xml; charset=iso-8859-1";
    std::optional<Credentials> credentials; //!< sent pre-emptively
    //! True for everything that writes or logs in: sent once and only once; a broken connection gives
    //! ErrorCode::OutcomeUnknown, never a second request.
    bool isWrite = false;
    std::chrono::milliseconds timeout{60'000};
    qint64 bodyLimit = 256LL * 1024 * 1024;
    QString service; //!< who should answer there ("BidCos-RF"), for sentences about a closed port; may be empty
    QString label; //!< method name for counters and the log ("setValue", "Session.login"); no secrets
    //! Takes the body of an answer with status 200 bit by bit, in place of HttpReply::body, so that a big file never is
    //! in memory; called without bytes, too, to ask whether it still wants any. False ends the request at once with
    //! ErrorCode::Cancelled. When a minute passes between two bits, that is a Timeout. May be empty.
    std::function<bool(const QByteArray& bytes)> sink;
    std::function<void()> sentAgain; //!< called when a read is sent a second time; may be empty
};

struct HttpReply {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QByteArray location; //!< of a redirect, which is never followed
};

//! The seam between our protocols and the network. Answers with any HTTP status are results; errors mean that no
//! answer came (Network, OutcomeUnknown, Tls, Timeout, Cancelled).
class RpcTransport {
public:
    virtual ~RpcTransport() = default;
    [[nodiscard]] virtual QFuture<Result<HttpReply>> send(const HttpRequest& request) = 0;
};

} // namespace ccudesk::rpc
