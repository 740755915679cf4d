// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/addon.h"
#include "core/simulator/certificate.h"
#include "core/simulator/jackport.h"

#include <map>
#include <memory>
#include <vector>

namespace ccudesk::simulator {

class JackClient;

//! The CCU-Jack add-on: virtual devices over XML-RPC on a path of its own, meant for the CCU's logic layer (protocol
//! §1.1, §3.10). Nothing of a real one has been recorded. As that protocol says it has no ping; what it leaves open is
//! as the program's published sources have it: no password there whatever users it has for its other services, a
//! certificate of its own making, no fault code but -1, results of a multicall that are not wrapped and one fault that
//! fails them all, and an init that takes a client off only when its URL is all that is sent.
class JackService final : public AddOn {
    Q_OBJECT
public:
    //! options outlive the service; without an identity it offers no TLS.
    JackService(
        const JackOptions& options, const std::optional<ServerIdentity>& identity, const Surroundings& surroundings);
    ~JackService() override;

    [[nodiscard]] Result<void> listen(Endpoints& endpoints, const QMap<QString, quint16>& wanted) override;
    void faultsChanged() override;
    void deliver(const QList<ValueEvent>& events) override;
    [[nodiscard]] QStringList callbackUrls() const override;

private:
    [[nodiscard]] Result<quint16> open(quint16 port, const std::optional<QSslConfiguration>& tls);
    [[nodiscard]] QByteArray answer(const QByteArray& body);
    [[nodiscard]] rpc::Fault fault(int code, const QString& text) const override;
    rpc::MethodResponse init(const Params& params);
    rpc::MethodResponse multicall(const Params& params);

    const JackOptions& m_options;
    std::optional<ServerIdentity> m_identity;
    std::map<QString, std::unique_ptr<JackClient>> m_clients; //!< by URL
    std::vector<std::unique_ptr<JackPort>> m_ports; //!< none while it is dead
    quint16 m_plainPort = 0;
    quint16 m_tlsPort = 0;
};

} // namespace ccudesk::simulator
