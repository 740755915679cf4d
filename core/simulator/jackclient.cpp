// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/jackclient.h"

#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcwriter.h"

#include <QSet>

namespace ccudesk::simulator {

using rpc::XmlRpcArray;
using rpc::XmlRpcValue;

namespace {

constexpr std::chrono::milliseconds answerTimeout{30'000};
constexpr std::chrono::milliseconds pauseBetweenTries{20'000};
constexpr int moreTries = 6;
constexpr qsizetype longestQueue = 200;

QStringList addressesIn(const XmlRpcArray& descriptions) {
    QStringList addresses;
    for (const XmlRpcValue& description : descriptions)
        addresses.append(description.member(QStringLiteral("ADDRESS")).toString());
    return addresses;
}

XmlRpcArray without(const XmlRpcArray& descriptions, const QStringList& addresses) {
    const QSet<QString> known(addresses.cbegin(), addresses.cend());
    XmlRpcArray rest;
    for (const XmlRpcValue& description : descriptions)
        if (!known.contains(description.member(QStringLiteral("ADDRESS")).toString()))
            rest.append(description);
    return rest;
}

} // namespace

JackClient::JackClient(const QString& url, const QString& interfaceId, Descriptions descriptions)
    : m_interfaceId(interfaceId), m_descriptions(std::move(descriptions)),
      m_socket(CallbackUrl::parse(url), answerTimeout, nullptr) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetweenTries);
    connect(&m_pause, &QTimer::timeout, this, &JackClient::transmit);
}

void JackClient::synchronise() {
    call({QStringLiteral("listDevices"), {m_interfaceId}}, [this](const QByteArray& known) { compare(known); });
}

void JackClient::compare(const QByteArray& known) {
    const auto response = rpc::readResponse(known);
    const auto* list = response ? std::get_if<XmlRpcValue>(&*response) : nullptr;
    if (!list)
        return;
    const XmlRpcArray devices = m_descriptions();
    const XmlRpcArray added = without(devices, addressesIn(list->toArray()));
    XmlRpcArray removed;
    for (const QString& address : addressesIn(without(list->toArray(), addressesIn(devices))))
        removed.append(address);
    if (!removed.isEmpty())
        call({QStringLiteral("deleteDevices"), {m_interfaceId, XmlRpcValue(removed)}});
    if (!added.isEmpty())
        call({QStringLiteral("newDevices"), {m_interfaceId, XmlRpcValue(added)}});
}

void JackClient::deliver(const QList<ValueEvent>& events) {
    for (const ValueEvent& event : events)
        call({QStringLiteral("event"),
            {m_interfaceId, event.address, event.parameter, XmlRpcValue::fromValue(event.value)}});
}

void JackClient::call(const rpc::MethodCall& call, const Answered& answered) {
    if (m_queue.size() >= longestQueue)
        return;
    m_queue.enqueue({rpc::writeCall(call).value_or(QByteArray()), answered});
    if (m_queue.size() == 1)
        transmit();
}

void JackClient::transmit() {
    const CallbackManner manner{QByteArrayLiteral("Go-http-client/1.1"), QByteArrayLiteral("text/xml")};
    m_socket.post(
        m_queue.head().body, [this](const CallbackSocket::Answer& answer) { onAnswer(answer); }, manner);
}

void JackClient::onAnswer(const CallbackSocket::Answer& answer) {
    const bool isAnswered = answer.outcome == CallbackSocket::Outcome::Answered;
    if (!isAnswered && m_failures++ < moreTries)
        return m_pause.start();
    m_failures = 0;
    if (isAnswered && m_queue.head().answered)
        m_queue.head().answered(answer.body); // what it asks next waits behind this one
    m_queue.dequeue();
    if (!m_queue.isEmpty())
        transmit();
}

} // namespace ccudesk::simulator
