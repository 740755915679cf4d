// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/loopbackport.h"

#include <QSet>

#include <functional>
#include <optional>

namespace ccudesk::simulator {

//! One listener of Homegear: XML-RPC on every path, with the answers of its own HTTP server (protocol §14).
class HomegearPort : public LoopbackPort {
    Q_OBJECT
public:
    //! The body that answers this one; nothing: none, the connection is closed after the call was carried out.
    using BackEnd = std::function<std::optional<QByteArray>(const QByteArray& body)>;
    struct Login {
        QString user;
        QString password;
    };

    HomegearPort(BackEnd backEnd, const std::optional<Login>& login, QObject* parent);

    [[nodiscard]] quint64 refusals() const { return m_refusals; }

private:
    std::optional<qint64> bodyLimit(const http::RequestHead& head) override;
    void handle(http::Request request, http::Responder respond) override;
    [[nodiscard]] std::optional<http::Response> refusal(const http::RequestHead& head);

    BackEnd m_backEnd;
    std::optional<Login> m_login;
    QSet<quint64> m_signedIn; //!< connections: one good request is enough
    quint64 m_refusals = 0;
};

} // namespace ccudesk::simulator
