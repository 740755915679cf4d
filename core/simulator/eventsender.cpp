// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/eventsender.h"

#include "core/base/logging.h"
#include "core/rpc/xmlrpcwriter.h"

namespace ccudesk::simulator {

using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

constexpr std::chrono::milliseconds eventTimeout{10'000};
constexpr qsizetype maximumBatch = 5'000;
constexpr qsizetype maximumQueue = 200'000; // ours: a client that never answers must not eat all memory

} // namespace

QByteArray eventMulticall(const QString& interfaceId, const QList<ValueEvent>& events, bool bareStrings) {
    static const QString methodName = QStringLiteral("methodName");
    static const QString params = QStringLiteral("params");
    static const XmlRpcValue event(QStringLiteral("event"));
    XmlRpcArray calls;
    calls.reserve(events.size());
    for (const ValueEvent& e : events)
        calls.append(XmlRpcStruct{{methodName, event},
            {params,
                XmlRpcArray{XmlRpcValue(interfaceId), XmlRpcValue(e.address), XmlRpcValue(e.parameter),
                    XmlRpcValue::fromValue(e.value)}}});
    return rpc::writeCall(
        {QStringLiteral("system.multicall"), {XmlRpcValue(calls)}}, rpc::TextForm::Latin1, bareStrings)
        .value_or(QByteArray());
}

EventSender::EventSender(const QString& url, const QString& interfaceId, bool bareStrings, QObject* parent)
    : QObject(parent), m_interfaceId(interfaceId), m_bareStrings(bareStrings),
      m_socket(CallbackUrl::parse(url), eventTimeout, nullptr) { }

void EventSender::enqueue(const QList<ValueEvent>& events) {
    m_queue += events;
    if (m_queue.size() > maximumQueue)
        m_queue.remove(0, m_queue.size() - maximumQueue);
    if (m_batch.isEmpty())
        sendNext();
}

void EventSender::sendNext() {
    m_batch.clear();
    if (m_queue.isEmpty())
        return;
    const QList<ValueEvent> events = m_queue.first(qMin(m_queue.size(), maximumBatch));
    m_queue.remove(0, events.size());
    m_batch = eventMulticall(m_interfaceId, events, m_bareStrings);
    m_retried = false;
    m_resent = false;
    transmit();
}

void EventSender::transmit() {
    m_socket.post(m_batch, [this](const CallbackSocket::Answer& answer) { onAnswer(answer); });
}

void EventSender::onAnswer(const CallbackSocket::Answer& answer) {
    if (answer.outcome == CallbackSocket::Outcome::Answered) {
        m_failedBatches = 0;
        sendNext();
        return;
    }
    if (answer.outcome == CallbackSocket::Outcome::NoConnection && !m_resent) {
        m_resent = true;
        transmit();
        return;
    }
    if (!m_retried) {
        m_retried = true;
        m_resent = false;
        transmit();
        return;
    }
    ++m_failedBatches;
    qCDebug(lcSimulator, "a batch of events was lost, %d in a row", m_failedBatches);
    sendNext();
}

} // namespace ccudesk::simulator
