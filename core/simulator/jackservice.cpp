// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/jackservice.h"

#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcwriter.h"
#include "core/simulator/jackclient.h"

namespace ccudesk::simulator {

using rpc::Fault;
using rpc::MethodCall;
using rpc::MethodResponse;
using rpc::XmlRpcArray;
using rpc::XmlRpcValue;

JackService::JackService(
    const JackOptions& options, const std::optional<ServerIdentity>& identity, const Surroundings& surroundings)
    : AddOn(QStringLiteral("CCU-Jack"), surroundings), m_options(options), m_identity(identity) {
    addMethod(QStringLiteral("init"), [this](const Params& params) { return init(params); });
    addMethod(QStringLiteral("system.multicall"), [this](const Params& params) { return multicall(params); });
}

JackService::~JackService() = default;

Result<void> JackService::listen(Endpoints& endpoints, const QMap<QString, quint16>& wanted) {
    const auto plain = open(endpoints.plainPorts.value(name(), wanted.value(name(), 0)), std::nullopt);
    if (!plain)
        return tl::unexpected(plain.error());
    m_plainPort = *plain;
    endpoints.plainPorts.insert(name(), m_plainPort);
    if (!m_identity)
        return {};
    const quint16 wantedTls = wanted.value(name() + QStringLiteral("+TLS"), 0);
    const auto tls = open(endpoints.tlsPorts.value(name(), wantedTls), m_identity->tls);
    if (!tls)
        return tl::unexpected(tls.error());
    m_tlsPort = *tls;
    endpoints.tlsPorts.insert(name(), m_tlsPort);
    return {};
}

Result<quint16> JackService::open(quint16 port, const std::optional<QSslConfiguration>& tls) {
    auto opened
        = std::make_unique<JackPort>([this](const QByteArray& body) { return answer(body); }, m_options, faults());
    const auto number = opened->listen(port, tls);
    if (number)
        m_ports.push_back(std::move(opened));
    return number;
}

void JackService::faultsChanged() {
    if (isDead()) {
        m_ports.clear();
        m_clients.clear();
    } else if (m_ports.empty() && m_plainPort != 0) {
        (void)open(m_plainPort, std::nullopt);
        if (m_identity)
            (void)open(m_tlsPort, m_identity->tls);
    }
}

void JackService::deliver(const QList<ValueEvent>& events) {
    if (faults().noCallbacks)
        return;
    for (const auto& [url, client] : m_clients)
        client->deliver(events);
}

QStringList JackService::callbackUrls() const {
    QStringList urls;
    for (const auto& [url, client] : m_clients)
        urls.append(url);
    return urls;
}

QByteArray JackService::answer(const QByteArray& body) {
    const auto call = rpc::readCall(body);
    if (!call)
        return {};
    const MethodResponse response = counted(*call);
    const auto* fault = std::get_if<Fault>(&response);
    return fault ? rpc::writeFault(*fault) : rpc::writeResponse(std::get<XmlRpcValue>(response));
}

Fault JackService::fault(int, const QString& text) const {
    return {-1, text};
}

//! The number of arguments decides, not whether the id is empty: that only makes it look through its devices again.
//! Only the JSON API cannot send one alone, so a client that registered through it stays registered.
MethodResponse JackService::init(const Params& params) {
    const QString url = params.value(0).toString();
    if (params.size() == 1) {
        m_clients.erase(url);
        return XmlRpcValue();
    }
    if (params.size() != 2)
        return fault(-1, QStringLiteral("Expected 1 or 2 arguments for init method"));
    auto& client = m_clients[url];
    if (!client)
        client = std::make_unique<JackClient>(url, params.at(1).toString(), [this] { return descriptions(); });
    if (!faults().noCallbacks)
        client->synchronise();
    return XmlRpcValue();
}

MethodResponse JackService::multicall(const Params& params) {
    XmlRpcArray results;
    for (const XmlRpcValue& member : params.value(0).toArray()) {
        const MethodResponse response = run({member.member(QStringLiteral("methodName")).toString(),
            member.member(QStringLiteral("params")).toArray()});
        if (std::holds_alternative<Fault>(response))
            return response;
        results.append(std::get<XmlRpcValue>(response));
    }
    return XmlRpcValue(results);
}

} // namespace ccudesk::simulator
