// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/server.h"
#include "core/simulator/simulator.h"

#include <QObject>

#include <functional>

namespace ccudesk::simulator {

//! One listener of CCU-Jack: XML-RPC on one path, everything else is not found. What it says by itself is in the words
//! of Go's HTTP server.
class JackPort : public QObject, private http::RequestHandler {
    Q_OBJECT
public:
    //! The body that answers this one; empty when it is no call.
    using BackEnd = std::function<QByteArray(const QByteArray& body)>;

    //! options and faults outlive this object.
    JackPort(BackEnd backEnd, const JackOptions& options, const Faults& faults);

    [[nodiscard]] Result<quint16> listen(quint16 port, const std::optional<QSslConfiguration>& tls);

private:
    bool acceptsPeer(const QHostAddress& peer) override;
    std::optional<qint64> bodyLimit(const http::RequestHead& head) override;
    void handle(http::Request request, http::Responder respond) override;
    [[nodiscard]] bool isAllowed(const http::RequestHead& head) const;

    BackEnd m_backEnd;
    const JackOptions& m_options;
    const Faults& m_faults;
    http::Server m_server;
};

} // namespace ccudesk::simulator
