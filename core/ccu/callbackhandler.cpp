// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/callbackhandler.h"

#include "core/base/logging.h"
#include "core/domain/parameter.h"
#include "core/rpc/binrpcreader.h"
#include "core/rpc/binrpcwriter.h"
#include "core/rpc/xmlrpcwriter.h"

#include <QMutexLocker>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr qint64 bodyLimitBytes = 64LL * 1024 * 1024; // newDevices of 123 HmIP devices has 2.3 MB
constexpr qint64 resendWindowMs = 3'000;
constexpr qsizetype mostRememberedBody = 1024 * 1024;
constexpr qsizetype longestKeptAnswer = 256; // calls; all of them together take 2 MB at most
constexpr qsizetype mostWarnedPeers = 256;
constexpr int unknownMethodFault = -32601;
constexpr int notUnderstoodFault = -32700;

//! Takes the same time wherever the texts differ (S108).
bool isEqualInConstantTime(const QByteArray& a, const QByteArray& b) {
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned>(static_cast<unsigned char>(a.at(i) ^ b.at(i)));
    return difference == 0;
}

const CallbackInterface* interfaceOf(const CallbackRules& settings, const QByteArray& target) {
    const CallbackInterface* found = nullptr;
    for (const CallbackInterface& interface : settings.interfaces) {
        if (!interface.path.isEmpty() && isEqualInConstantTime(interface.path, target))
            found = &interface;
    }
    return found;
}

const CallbackInterface* binaryInterfaceOf(const CallbackRules& settings) {
    const auto found = std::find_if(settings.interfaces.cbegin(), settings.interfaces.cend(),
        [](const CallbackInterface& interface) { return interface.path.isEmpty(); });
    return found == settings.interfaces.cend() ? nullptr : &*found;
}

//! protocol §4.1. Homegear sends no events to a client whose list lacks event or system.multicall (§14).
rpc::XmlRpcValue methodList() {
    rpc::XmlRpcArray names;
    for (const char* name : {"event", "listDevices", "newDevices", "deleteDevices", "updateDevice", "replaceDevice",
             "readdedDevice", "error", "system.listMethods", "system.multicall"})
        names.append(QString::fromLatin1(name));
    return names;
}

rpc::XmlRpcValue deviceList(const KnownDevices& devices) {
    rpc::XmlRpcArray list;
    if (!devices)
        return list;
    list.reserve(devices->size());
    for (const KnownDevice& device : *devices) {
        list.append(rpc::XmlRpcStruct{
            {QStringLiteral("ADDRESS"), device.address}, {QStringLiteral("VERSION"), device.version}});
    }
    return list;
}

bool isKnownMethod(const QString& method) {
    static const QSet<QString> methods{QStringLiteral("event"), QStringLiteral("listDevices"),
        QStringLiteral("newDevices"), QStringLiteral("deleteDevices"), QStringLiteral("updateDevice"),
        QStringLiteral("replaceDevice"), QStringLiteral("readdedDevice"), QStringLiteral("error"),
        QStringLiteral("system.listMethods"), QStringLiteral("setReadyConfig"), QStringLiteral("reportValueUsage")};
    return methods.contains(method);
}

} // namespace

CallbackHandler::CallbackHandler(const Clock& clock, CallbackQueue& queue, std::function<void()> wake)
    : m_clock(clock), m_queue(queue), m_wake(std::move(wake)), m_settings(std::make_shared<CallbackRules>()),
      m_voidAnswer(rpc::writeResponse({})) { }

void CallbackHandler::setSettings(CallbackRules settings) {
    auto shared = std::make_shared<const CallbackRules>(std::move(settings));
    const QMutexLocker lock(&m_mutex);
    m_settings = std::move(shared);
}

std::shared_ptr<const CallbackRules> CallbackHandler::settings() const {
    const QMutexLocker lock(&m_mutex);
    return m_settings;
}

bool CallbackHandler::acceptsPeer(const QHostAddress& peer) {
    const auto current = settings();
    const bool accepted = std::any_of(current->peers.cbegin(), current->peers.cend(),
        [&peer](const QHostAddress& known) { return known.isEqual(peer, QHostAddress::ConvertV4MappedToIPv4); });
    if (!accepted && m_warnedPeers.size() < mostWarnedPeers && !m_warnedPeers.contains(peer)) {
        m_warnedPeers.insert(peer);
        qCWarning(lcCallback) << "Refused a connection from" << peer << "which is no address of the CCU";
    }
    return accepted;
}

std::optional<qint64> CallbackHandler::bodyLimit(const http::RequestHead& head) {
    if (head.method == "POST" && interfaceOf(*settings(), head.target))
        return bodyLimitBytes;
    if (m_warnedPeers.size() < mostWarnedPeers && !m_warnedPeers.contains(head.peer)) {
        m_warnedPeers.insert(head.peer);
        qCWarning(lcCallback) << "Refused a request from" << head.peer << "to an unknown path";
    }
    return std::nullopt;
}

//! Decode, answer, hand over: in this order, so that our work never holds up the CCU.
void CallbackHandler::handle(http::Request request, http::Responder respond) {
    const auto current = settings();
    const CallbackInterface* interface = interfaceOf(*current, request.head.target);
    if (!interface) // removed since the head was read
        return respond({.status = 404, .contentType = "text/plain", .body = {}, .extraHeaders = {}, .close = true});
    Result<rpc::CallbackRequest> decoded = rpc::readCallback(request.body);
    if (!decoded) {
        qCWarning(lcCallback) << interface->name << "sent" << request.body.size()
                              << "bytes that are no callback:" << decoded.error().detail;
        const rpc::Fault fault{notUnderstoodFault, QStringLiteral("not understood")};
        return respond({.body = rpc::writeFault(fault), .extraHeaders = {}});
    }
    respond({.body = answerTo(*decoded, *interface), .extraHeaders = {}});
    if (!isResent(*interface, request, decoded->events))
        handOver(*interface, *decoded);
}

//! BIN-RPC has no path, so there is no secret that only the CCU knows: the interface id is fixed and public (protocol
//! §3.10). What stands between the network and our values is the address that a call comes from, which another
//! computer in the same network can take over with some effort. Whoever does may show false values of CUxD, but not of
//! any other interface, and no callback ever makes us send anything.
//! Nobody knows whether a CUxD sends a batch again, and each of its calls may come on a new connection: nothing is
//! taken for a repetition here.
void CallbackHandler::handleFrame(const QByteArray& frame, const rpc::BinResponder& respond) {
    const auto current = settings();
    const CallbackInterface* interface = binaryInterfaceOf(*current);
    if (!interface)
        return respond({{}, true});
    Result<rpc::CallbackRequest> decoded = rpc::readBinCallback(frame, interface->id);
    if (!decoded || decoded->interfaceId != interface->id) {
        qCWarning(lcCallback) << "Refused" << frame.size() << "bytes of BIN-RPC that are no callback of"
                              << interface->name << (decoded ? QString() : decoded.error().detail);
        return respond({rpc::writeBinFault({notUnderstoodFault, QStringLiteral("not understood")}), true});
    }
    const rpc::MethodResponse result = resultOf(*decoded, *interface);
    const auto* fault = std::get_if<rpc::Fault>(&result);
    if (fault)
        return respond({rpc::writeBinFault(*fault), true});
    respond({rpc::writeBinResponse(std::get<rpc::XmlRpcValue>(result)), false});
    handOver(*interface, *decoded);
}

//! rfd wants an array exactly as long as the request, with one [""] per call (protocol §4.2).
rpc::MethodResponse CallbackHandler::resultOf(const rpc::CallbackRequest& request, const CallbackInterface& interface) {
    if (request.isMulticall)
        return rpc::XmlRpcValue(
            rpc::XmlRpcArray(request.memberCount, rpc::XmlRpcValue(rpc::XmlRpcArray{rpc::XmlRpcValue()})));
    if (request.others.isEmpty())
        return rpc::XmlRpcValue();
    const QString& method = request.others.constFirst().method;
    if (method == QLatin1String("system.listMethods"))
        return methodList();
    if (method == QLatin1String("listDevices"))
        return deviceList(interface.known);
    if (isKnownMethod(method))
        return rpc::XmlRpcValue();
    return rpc::Fault{unknownMethodFault, QStringLiteral("unknown method")};
}

//! Most requests are events, whose answers are kept.
QByteArray CallbackHandler::answerTo(const rpc::CallbackRequest& request, const CallbackInterface& interface) {
    if (request.isMulticall)
        return multicallAnswer(request);
    if (request.others.isEmpty())
        return m_voidAnswer;
    const rpc::MethodResponse result = resultOf(request, interface);
    const auto* fault = std::get_if<rpc::Fault>(&result);
    return fault ? rpc::writeFault(*fault) : rpc::writeResponse(std::get<rpc::XmlRpcValue>(result));
}

QByteArray CallbackHandler::multicallAnswer(const rpc::CallbackRequest& request) {
    const auto cached = m_multicallAnswers.constFind(request.memberCount);
    if (cached != m_multicallAnswers.constEnd())
        return *cached;
    const QByteArray answer = rpc::writeResponse(std::get<rpc::XmlRpcValue>(resultOf(request, {})));
    if (request.memberCount <= longestKeptAnswer)
        m_multicallAnswers.insert(request.memberCount, answer);
    return answer;
}

//! rfd sends a batch up to four times, each on a new connection, when its answer gets lost (protocol §4.5). Values
//! may be applied twice, key presses may not. A caller that closes after every call (Homegear, §14) always comes on
//! a new connection, so there two equal batches are two key presses.
bool CallbackHandler::isResent(
    const CallbackInterface& interface, const http::Request& request, const QList<ValueEvent>& events) {
    if (events.isEmpty() || request.body.size() > mostRememberedBody)
        return false;
    static const QByteArray connectionHeader("connection");
    LastBatch& last = m_lastBatches[interface.name];
    const qint64 now = m_clock.monotonicMs();
    const bool isSame = last.connection != request.head.connection && now - last.atMs < resendWindowMs
        && last.body == request.body && request.head.header(connectionHeader).compare("close", Qt::CaseInsensitive) != 0
        && std::any_of(
            events.cbegin(), events.cend(), [](const ValueEvent& event) { return isActionParameter(event.parameter); });
    last = {request.body, request.head.connection, now};
    if (isSame)
        qCInfo(lcCallback) << interface.name << "sent a batch with key presses again; taken once";
    return isSame;
}

void CallbackHandler::handOver(const CallbackInterface& interface, rpc::CallbackRequest& request) {
    bool mustWake = false;
    for (const rpc::MethodCall& call : std::as_const(request.others)) {
        if (isKnownMethod(call.method))
            mustWake = m_queue.push(CallbackCall{interface.name, call}) || mustWake;
    }
    // An empty batch proves that the way from the CCU to here works, too
    if (!request.events.isEmpty() || request.isMulticall)
        mustWake = m_queue.push(EventBatch{interface.name, m_clock.nowMs(), std::move(request.events)}) || mustWake;
    if (mustWake)
        m_wake();
}

} // namespace ccudesk
