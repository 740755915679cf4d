// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/cuxdservice.h"

#include "core/base/future.h"
#include "core/rpc/binrpcreader.h"
#include "core/rpc/binrpcwriter.h"
#include "core/simulator/callbacksocket.h"

#include <QTimer>

#include <utility>

namespace ccudesk::simulator {

using rpc::Fault;
using rpc::MethodResponse;
using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

constexpr std::chrono::milliseconds eventTimeout{10'000};

XmlRpcValue eventCall(const QString& id, const ValueEvent& event) {
    return XmlRpcStruct{{QStringLiteral("methodName"), QStringLiteral("event")},
        {QStringLiteral("params"),
            XmlRpcArray{id, event.address, event.parameter, XmlRpcValue::fromValue(event.value)}}};
}

rpc::BinServerLimits wideLimits() {
    rpc::BinServerLimits limits;
    limits.connections = 64;
    return limits;
}

} // namespace

CuxdService::CuxdService(const Surroundings& surroundings)
    : AddOn(QStringLiteral("CUxD"), surroundings), m_server(*this, wideLimits()) {
    addMethod(QStringLiteral("init"), [this](const Params& params) { return init(params); });
}

CuxdService::~CuxdService() = default;

Result<void> CuxdService::listen(Endpoints& endpoints, const QMap<QString, quint16>& wanted) {
    const quint16 known = endpoints.plainPorts.value(name(), wanted.value(name(), 0));
    const auto listening = m_server.listen(QHostAddress(QHostAddress::LocalHost), known);
    if (!listening)
        return tl::unexpected(listening.error());
    m_port = *listening;
    endpoints.plainPorts.insert(name(), m_port);
    return {};
}

void CuxdService::faultsChanged() {
    if (isDead()) {
        m_server.close();
        m_clients.clear();
    } else if (m_server.port() == 0 && m_port != 0) {
        (void)m_server.listen(QHostAddress(QHostAddress::LocalHost), m_port);
    }
}

QStringList CuxdService::callbackUrls() const {
    QStringList urls;
    for (const auto& [url, client] : m_clients)
        urls.append(url);
    return urls;
}

void CuxdService::deliver(const QList<ValueEvent>& events) {
    if (faults().noCallbacks)
        return;
    for (const auto& [url, client] : m_clients) {
        client->queue += events;
        sendNext(*client);
    }
}

void CuxdService::sendNext(Client& client) {
    if (client.isSending || client.queue.isEmpty())
        return;
    XmlRpcArray calls;
    for (const ValueEvent& event : std::exchange(client.queue, {}))
        calls.append(eventCall(name(), event));
    client.isSending = true;
    const auto answer = client.rpc.call(QStringLiteral("system.multicall"), {XmlRpcValue(calls)}, true, eventTimeout);
    // the client's end is the end of this, too; what did not arrive is lost
    whenDone(answer, &client.rpc, [this, &client](const Result<XmlRpcValue>&) {
        client.isSending = false;
        sendNext(client);
    });
}

bool CuxdService::acceptsPeer(const QHostAddress& peer) {
    return peer.isLoopback();
}

void CuxdService::handleFrame(const QByteArray& frame, const rpc::BinResponder& respond) {
    const auto call = rpc::readBinCall(frame);
    if (!call)
        return respond({{}, true});
    const MethodResponse response = counted(*call);
    if (faults().closeAfterRead)
        return respond({{}, true});
    const auto* fault = std::get_if<Fault>(&response);
    const rpc::BinAnswer answer{
        fault ? rpc::writeBinFault(*fault) : rpc::writeBinResponse(std::get<XmlRpcValue>(response)), false};
    if (faults().delayMs > 0)
        QTimer::singleShot(faults().delayMs, this, [respond, answer] { respond(answer); });
    else
        respond(answer);
}

//! The id is fixed, and only an address that says BIN-RPC is of use. Without an id it is taken off.
MethodResponse CuxdService::init(const Params& params) {
    const QString url = params.value(0).toString();
    const QString id = params.value(1).toString();
    if (id.isEmpty()) {
        m_clients.erase(url);
        return XmlRpcValue();
    }
    if (id != name() || !url.startsWith(u"xmlrpc_bin://"))
        return Fault{-1, QStringLiteral("Failure")};
    const CallbackUrl parsed = CallbackUrl::parse(url);
    m_clients.insert_or_assign(url, std::make_unique<Client>(parsed.host, parsed.port));
    return XmlRpcValue();
}

} // namespace ccudesk::simulator
