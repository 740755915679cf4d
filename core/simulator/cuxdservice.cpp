// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/cuxdservice.h"

#include "core/base/future.h"
#include "core/rpc/binrpcreader.h"
#include "core/rpc/binrpcwriter.h"
#include "core/simulator/callbacksocket.h"
#include "core/simulator/descriptions.h"

#include <QDateTime>
#include <QTimer>

#include <utility>

namespace ccudesk::simulator {

using rpc::Fault;
using rpc::MethodCall;
using rpc::MethodResponse;
using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

constexpr ProcessKind likeWired = ProcessKind::Wired; // the plainest descriptions: nothing about radio
constexpr std::chrono::milliseconds eventTimeout{10'000};

qint64 now() {
    return QDateTime::currentMSecsSinceEpoch();
}

QString textAt(const XmlRpcArray& params, qsizetype index) {
    return params.value(index).toString();
}

Fault unknownDevice() {
    return {-2, QStringLiteral("Unknown instance")};
}

XmlRpcValue eventCall(const ValueEvent& event) {
    return XmlRpcStruct{{QStringLiteral("methodName"), QStringLiteral("event")},
        {QStringLiteral("params"),
            XmlRpcArray{CuxdService::name(), event.address, event.parameter, XmlRpcValue::fromValue(event.value)}}};
}

rpc::BinServerLimits wideLimits() {
    rpc::BinServerLimits limits;
    limits.connections = 64;
    return limits;
}

} // namespace

CuxdService::CuxdService(Home& home, const Faults& faults, QMap<QString, quint64>& counts, Publish publish)
    : m_home(home), m_faults(faults), m_counts(counts), m_publish(std::move(publish)), m_server(*this, wideLimits()) {
    m_methods = {
        {QStringLiteral("init"), &CuxdService::init},
        {QStringLiteral("system.listMethods"), &CuxdService::listMethods},
        {QStringLiteral("listDevices"), &CuxdService::listDevices},
        {QStringLiteral("getDeviceDescription"), &CuxdService::getDeviceDescription},
        {QStringLiteral("getParamsetDescription"), &CuxdService::getParamsetDescription},
        {QStringLiteral("getParamset"), &CuxdService::getParamset},
        {QStringLiteral("putParamset"), &CuxdService::putParamset},
        {QStringLiteral("getValue"), &CuxdService::getValue},
        {QStringLiteral("setValue"), &CuxdService::setValue},
    };
}

CuxdService::~CuxdService() = default;

Result<quint16> CuxdService::listen(quint16 port) {
    const auto listening = m_server.listen(QHostAddress(QHostAddress::LocalHost), port);
    m_port = listening.value_or(0);
    return listening;
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
    if (m_faults.noCallbacks)
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
        calls.append(eventCall(event));
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
    ++m_counts[call->method];
    const MethodResponse response = run(*call);
    if (m_faults.closeAfterRead)
        return respond({{}, true});
    const auto* fault = std::get_if<Fault>(&response);
    const rpc::BinAnswer answer{
        fault ? rpc::writeBinFault(*fault) : rpc::writeBinResponse(std::get<XmlRpcValue>(response)), false};
    if (m_faults.delayMs > 0)
        QTimer::singleShot(m_faults.delayMs, this, [respond, answer] { respond(answer); });
    else
        respond(answer);
}

MethodResponse CuxdService::call(const MethodCall& call) {
    if (call.method != u"system.multicall")
        return run(call);
    const MethodResponse devices = run({QStringLiteral("listDevices"), {}});
    return XmlRpcValue(XmlRpcArray{XmlRpcArray{std::get<XmlRpcValue>(devices)}});
}

MethodResponse CuxdService::run(const MethodCall& call) {
    const Method method = m_methods.value(call.method, nullptr);
    return method ? (this->*method)(call.params) : Fault{-1, call.method + QStringLiteral(": unknown method name")};
}

//! The id is fixed, and only an address that says BIN-RPC is of use. Without an id it is taken off.
MethodResponse CuxdService::init(const Params& params) {
    const QString url = textAt(params, 0);
    const QString id = textAt(params, 1);
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

MethodResponse CuxdService::listMethods(const Params&) {
    XmlRpcArray names;
    for (auto it = m_methods.keyBegin(); it != m_methods.keyEnd(); ++it)
        names.append(*it);
    return XmlRpcValue(names);
}

MethodResponse CuxdService::listDevices(const Params&) {
    return XmlRpcValue(allDescriptions(m_home.devices(name()), likeWired));
}

MethodResponse CuxdService::getDeviceDescription(const Params& params) {
    const QString address = textAt(params, 0);
    for (const XmlRpcValue& description : allDescriptions(m_home.devices(name()), likeWired))
        if (description.member(QStringLiteral("ADDRESS")).toString() == address)
            return description;
    return unknownDevice();
}

MethodResponse CuxdService::getParamsetDescription(const Params& params) {
    const auto descriptions = m_home.paramsetDescription(name(), textAt(params, 0), textAt(params, 1));
    if (!descriptions)
        return unknownDevice();
    XmlRpcStruct members;
    for (const ParameterDescription& description : *descriptions)
        members.insert(description.id, parameterDescription(description, likeWired));
    return XmlRpcValue(members);
}

MethodResponse CuxdService::getParamset(const Params& params) {
    const auto values = m_home.paramset(name(), textAt(params, 0), textAt(params, 1));
    if (!values)
        return unknownDevice();
    XmlRpcStruct members;
    for (auto it = values->cbegin(); it != values->cend(); ++it)
        members.insert(it.key(), XmlRpcValue::fromValue(it->value));
    return XmlRpcValue(members);
}

MethodResponse CuxdService::putParamset(const Params& params) {
    QMap<QString, Value> values;
    const XmlRpcStruct members = params.value(2).toStruct();
    for (auto it = members.begin(); it != members.end(); ++it)
        values.insert(it.key(), it.value().toValue());
    if (m_faults.faultCode != 0)
        return written({m_faults.faultCode, QStringLiteral("Failure"), {}});
    return written(m_home.putParamset(name(), textAt(params, 0), textAt(params, 1), values, now()));
}

MethodResponse CuxdService::getValue(const Params& params) {
    const auto stored = m_home.value(name(), textAt(params, 0), textAt(params, 1));
    return stored ? MethodResponse(XmlRpcValue::fromValue(stored->value)) : MethodResponse(unknownDevice());
}

MethodResponse CuxdService::setValue(const Params& params) {
    if (m_faults.faultCode != 0)
        return written({m_faults.faultCode, QStringLiteral("Failure"), {}});
    return written(m_home.setValue(name(), textAt(params, 0), textAt(params, 1), params.value(2).toValue(), now()));
}

MethodResponse CuxdService::written(const WriteOutcome& outcome) {
    if (outcome.fault != 0)
        return Fault{outcome.fault, outcome.faultText};
    m_publish(outcome.events);
    return XmlRpcValue();
}

} // namespace ccudesk::simulator
