// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pendingresult.h"
#include "core/ccu/trustpolicy.h"
#include "core/profile/profile.h"
#include "core/rpc/networktransport.h"
#include "core/rpc/rpcclient.h"
#include "core/security/securityfacts.h"
#include "core/security/securityscope.h"

#include <QMap>
#include <QObject>

#include <functional>

class QSslSocket;

namespace ccudesk {

//! Where a probe knocks: "HmIP-RF", "HmIP-RF+TLS", "HmIP-RF+internal", "JSON", "JSON+TLS", "ReGa", "ReGa+TLS", "SSH".
using ProbePorts = QMap<QString, quint16>;

//! The usual ones of these interfaces (protocol §1.1), with what the profile has changed.
[[nodiscard]] ProbePorts usualProbePorts(const Profile& profile, const QStringList& interfaces);

//! Tries from outside how well a CCU is protected (protocol §12.4): connects to ports and hangs up; asks open
//! interfaces for their version and the script port for the number one, both without user and password; looks where
//! the web page without encryption leads, whether XML-API has its version page, and at the certificate. Nothing is
//! written, nobody is signed in, no exec page is asked for, and nothing goes anywhere but to the profile's host.
class ProtectionProbe : public QObject {
    Q_OBJECT
public:
    //! Tries only what is in scope.
    ProtectionProbe(
        const Profile& profile, const ProbePorts& ports, const SecurityScope& scope, QObject* parent = nullptr);
    ~ProtectionProbe() override;

    //! Once. No error: what is not known says why.
    [[nodiscard]] QFuture<Result<ProbeFacts>> start();

private:
    using Step = std::function<void()>;
    void knock();
    void knockAt(const PortFact& port);
    void knocked(const PortFact& port);
    void next();
    [[nodiscard]] bool has(SecurityPart part) const { return m_scope.contains(part); }
    [[nodiscard]] bool isWanted(PortKind kind) const;
    void planRequests();
    void planWebRequests();
    void askInterface(const PortFact& port);
    void askScripts(const PortFact& port);
    void askPlainWeb(quint16 port);
    void askXmlApi();
    void lookAtCertificate(quint16 port);
    void certificateShown(const QSslSocket& socket);
    [[nodiscard]] QUrl urlOf(const PortFact& port, const QString& path) const;
    [[nodiscard]] const PortFact* openPort(const std::function<bool(const PortFact&)>& isWanted) const;

    Profile m_profile;
    SecurityScope m_scope;
    Result<std::unique_ptr<TrustPolicy>> m_trust;
    rpc::NetworkTransport m_transport;
    std::unique_ptr<rpc::RpcClient> m_client; //!< of the interface that is being asked
    std::unique_ptr<QSslSocket> m_handshake;
    QList<PortFact> m_waiting;
    int m_knocking = 0;
    QList<Step> m_steps;
    ProbeFacts m_facts;
    PendingResult<ProbeFacts> m_result;
};

} // namespace ccudesk
