// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/homegearclients.h"

#include "core/domain/address.h"
#include "core/rpc/xmlrpcreader.h"
#include "core/simulator/homegearxml.h"

#include <algorithm>

namespace ccudesk::simulator {

using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

constexpr int triesPerCall = 3;

CallbackManner manner() {
    return {QByteArrayLiteral("Homegear 0.8.0"), QByteArrayLiteral("text/xml"), true};
}

QString placeOf(const QString& url) {
    const CallbackUrl parsed = CallbackUrl::parse(url);
    return parsed.host.toLower() + QLatin1Char(':') + QString::number(parsed.port);
}

XmlRpcValue valueIn(const QByteArray& answer) {
    const auto response = rpc::readResponse(answer);
    const auto* value = response ? std::get_if<XmlRpcValue>(&*response) : nullptr;
    return value ? *value : XmlRpcValue();
}

//! VERSION is not compared, and a channel is enough to know its device (protocol §14).
XmlRpcArray unknownTo(const XmlRpcValue& known, const XmlRpcArray& descriptions) {
    QSet<QString> devices;
    for (const XmlRpcValue& entry : known.toArray())
        devices.insert(deviceAddressOf(entry.member(QStringLiteral("ADDRESS")).toString()));
    XmlRpcArray unknown;
    for (const XmlRpcValue& description : descriptions)
        if (!devices.contains(deviceAddressOf(description.member(QStringLiteral("ADDRESS")).toString())))
            unknown.append(description);
    return unknown;
}

} // namespace

HomegearClient::HomegearClient(
    const QString& url, const QString& interfaceId, std::chrono::milliseconds silent, QObject* parent)
    : QObject(parent), m_url(url), m_interfaceId(interfaceId), m_silent(silent) { }

QString HomegearClient::place() const {
    return placeOf(m_url);
}

void HomegearClient::introduce(const std::function<XmlRpcArray()>& descriptions) {
    call({QStringLiteral("system.listMethods"), {}}, [this, descriptions](const QByteArray& methods) {
        takeMethods(methods);
        call({QStringLiteral("listDevices"), {m_interfaceId}}, [this, descriptions](const QByteArray& known) {
            const XmlRpcArray unknown = unknownTo(valueIn(known), descriptions());
            if (!unknown.isEmpty())
                call({QStringLiteral("newDevices"), {m_interfaceId, XmlRpcValue(unknown)}}, [](const QByteArray&) {});
        });
    });
}

void HomegearClient::takeMethods(const QByteArray& answer) {
    const QStringList names = valueIn(answer).toStringList();
    m_methods = QSet<QString>(names.cbegin(), names.cend());
}

void HomegearClient::deliver(const QList<HomegearEvent>& events) {
    const bool takesEvents
        = m_methods.contains(QStringLiteral("event")) && m_methods.contains(QStringLiteral("system.multicall"));
    if (events.isEmpty() || (!m_methods.isEmpty() && !takesEvents))
        return;
    XmlRpcArray calls;
    for (const HomegearEvent& event : events)
        calls.append(XmlRpcStruct{{QStringLiteral("methodName"), QStringLiteral("event")},
            {QStringLiteral("params"), XmlRpcArray{m_interfaceId, event.address, event.parameter, event.value}}});
    call({QStringLiteral("system.multicall"), {XmlRpcValue(calls)}}, [](const QByteArray&) {});
}

void HomegearClient::call(const rpc::MethodCall& call, const Answered& answered) {
    m_queue.enqueue({homegearCall(call), answered});
    if (m_queue.size() == 1)
        next();
}

void HomegearClient::next() {
    if (!m_queue.isEmpty())
        transmit(triesPerCall);
}

void HomegearClient::transmit(int triesLeft) {
    auto* socket = new CallbackSocket(CallbackUrl::parse(m_url), m_silent, this);
    const auto done = [this, socket, triesLeft](const CallbackSocket::Answer& answer) {
        socket->close();
        socket->deleteLater();
        if (answer.outcome == CallbackSocket::Outcome::Answered) {
            const Answered answered = m_queue.head().answered;
            answered(answer.body); // what it asks next waits behind this one
            m_queue.dequeue();
            return next();
        }
        if (triesLeft > 1)
            return transmit(triesLeft - 1);
        Q_EMIT failed();
    };
    socket->post(m_queue.head().body, done, manner());
}

HomegearClients::HomegearClients(std::function<XmlRpcArray()> descriptions, std::chrono::milliseconds delay,
    std::chrono::milliseconds silent, QObject* parent)
    : QObject(parent), m_descriptions(std::move(descriptions)), m_delay(delay), m_silent(silent) { }

HomegearClients::~HomegearClients() = default;

void HomegearClients::add(const QString& url, const QString& interfaceId) {
    remove(url);
    auto& client = m_clients.emplace_back(std::make_unique<HomegearClient>(url, interfaceId, m_silent, nullptr));
    connect(client.get(), &HomegearClient::failed, this, [this, gone = client.get()] { drop(gone); });
    QTimer::singleShot(m_delay, client.get(), [this, added = client.get()] { added->introduce(m_descriptions); });
}

void HomegearClients::remove(const QString& url) {
    const QString place = placeOf(url);
    const auto it = std::find_if(
        m_clients.begin(), m_clients.end(), [&place](const auto& client) { return client->place() == place; });
    if (it != m_clients.end())
        drop(it->get());
}

//! Often called from within one of its own calls.
void HomegearClients::drop(HomegearClient* client) {
    const auto it = std::find_if(
        m_clients.begin(), m_clients.end(), [client](const auto& other) { return other.get() == client; });
    if (it == m_clients.end())
        return;
    it->release()->deleteLater();
    m_clients.erase(it);
}

void HomegearClients::deliver(const QList<HomegearEvent>& events) {
    for (const auto& client : m_clients)
        client->deliver(events);
}

bool HomegearClients::isInitialized(const QString& interfaceId) const {
    return std::any_of(m_clients.cbegin(), m_clients.cend(),
        [&interfaceId](const auto& client) { return client->interfaceId() == interfaceId; });
}

QStringList HomegearClients::urls() const {
    QStringList urls;
    for (const auto& client : m_clients)
        urls.append(client->url());
    return urls;
}

} // namespace ccudesk::simulator
