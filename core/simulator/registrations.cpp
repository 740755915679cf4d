// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/registrations.h"

#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcwriter.h"
#include "core/simulator/callbacksocket.h"
#include "core/simulator/eventsender.h"

#include <utility>

namespace ccudesk::simulator {

using rpc::XmlRpcArray;
using rpc::XmlRpcValue;
using Outcome = CallbackSocket::Outcome;

struct Registrations::Introduction {
    QString urlText;
    CallbackUrl url;
    QString interfaceId;
    std::function<void()> answered;
    QStringList methods; //!< what the client says it understands
};

namespace {

QByteArray callText(const QString& method, const XmlRpcArray& params, bool bareStrings) {
    return rpc::writeCall({method, params}, rpc::TextForm::Latin1, bareStrings).value_or(QByteArray());
}

//! newDevices with an array that is already text: the descriptions of a big home are written once, not per init.
QByteArray newDevicesText(const QString& interfaceId, const QByteArray& descriptions, bool bareStrings) {
    const QString mark = QStringLiteral("descriptions");
    QByteArray call
        = callText(QStringLiteral("newDevices"), {XmlRpcValue(interfaceId), XmlRpcValue(mark)}, bareStrings);
    const QByteArray end = "</params>";
    const qsizetype lastParam = call.lastIndexOf("<param>");
    return call.first(lastParam) + "<param>" + descriptions + "</param>" + call.mid(call.lastIndexOf(end));
}

XmlRpcArray arrayIn(const QByteArray& answer) {
    const auto response = rpc::readResponse(answer);
    if (!response || !std::holds_alternative<XmlRpcValue>(*response))
        return {};
    return std::get<XmlRpcValue>(*response).toArray();
}

bool isFault(const QByteArray& answer) {
    const auto response = rpc::readResponse(answer);
    return !response || std::holds_alternative<rpc::Fault>(*response);
}

} // namespace

Registrations::Registrations(CallbackContent content, const Faults& faults, bool duringInit,
    std::chrono::milliseconds silentCallback, QObject* parent)
    : QObject(parent), m_content(std::move(content)), m_faults(faults), m_duringInit(duringInit),
      m_silentCallback(silentCallback) { }

Registrations::~Registrations() = default;

void Registrations::add(const QString& url, const QString& interfaceId, const std::function<void()>& answered) {
    const auto init
        = std::make_shared<Introduction>(Introduction{url, CallbackUrl::parse(url), interfaceId, answered, {}});
    if (m_faults.noCallbacks) {
        finish(init);
        return;
    }
    if (!m_duringInit)
        finish(init);
    askMethods(init);
}

void Registrations::remove(const QString& url) {
    m_senders.erase(url);
}

void Registrations::deliver(const QList<ValueEvent>& events) {
    if (m_faults.noCallbacks || events.isEmpty())
        return;
    for (auto it = m_senders.begin(); it != m_senders.end();) {
        if (it->second->isUnreachable()) {
            it = m_senders.erase(it);
            continue;
        }
        it->second->enqueue(events);
        ++it;
    }
}

void Registrations::tell(const QString& method, const XmlRpcArray& params) {
    for (const auto& [url, sender] : m_senders) {
        XmlRpcArray all{XmlRpcValue(sender->interfaceId())};
        all.append(params);
        callOnce(CallbackUrl::parse(url), callText(method, all, m_duringInit), m_silentCallback, this,
            [](const CallbackSocket::Answer&) {});
    }
}

void Registrations::announce(const QStringList& addresses) {
    const QByteArray descriptions = m_content.descriptions(addresses);
    for (const auto& [url, sender] : m_senders)
        callOnce(CallbackUrl::parse(url), newDevicesText(sender->interfaceId(), descriptions, m_duringInit),
            m_silentCallback, this, [](const CallbackSocket::Answer&) {});
}

QStringList Registrations::urls() const {
    QStringList urls;
    for (const auto& [url, sender] : m_senders)
        urls.append(url);
    urls.removeDuplicates();
    return urls;
}

void Registrations::askMethods(const std::shared_ptr<Introduction>& init) {
    const QByteArray call
        = callText(QStringLiteral("system.listMethods"), {XmlRpcValue(init->interfaceId)}, m_duringInit);
    callOnce(init->url, call, m_silentCallback, this, [this, init](const CallbackSocket::Answer& answer) {
        init->methods = XmlRpcValue(arrayIn(answer.body)).toStringList();
        if (answer.outcome == Outcome::TimedOut)
            finish(init); // one hang is enough
        else
            askDevices(init);
    });
}

void Registrations::askDevices(const std::shared_ptr<Introduction>& init) {
    const QByteArray call = callText(QStringLiteral("listDevices"), {XmlRpcValue(init->interfaceId)}, m_duringInit);
    callOnce(init->url, call, m_silentCallback, this, [this, init](const CallbackSocket::Answer& answer) {
        finish(init);
        // Without a list the client is registered and gets events, but no newDevices (protocol §4.3).
        if (answer.outcome == Outcome::Answered && !isFault(answer.body))
            onDevices(init, answer.body);
        else
            sendServiceMessages(init);
    });
}

void Registrations::onDevices(const std::shared_ptr<Introduction>& init, const QByteArray& answer) {
    QHash<QString, int> unknown = m_content.versions();
    const qsizetype total = unknown.size();
    QStringList deleted;
    for (const XmlRpcValue& device : arrayIn(answer)) {
        const QString address = device.member(QStringLiteral("ADDRESS")).toString();
        const auto it = unknown.constFind(address);
        if (it == unknown.constEnd())
            deleted.append(address);
        else if (it.value() == device.member(QStringLiteral("VERSION")).toInt(-1))
            unknown.erase(it);
    }
    if (unknown.isEmpty() || !init->methods.contains(QStringLiteral("newDevices"))) {
        sendDeleted(init, deleted);
        return;
    }
    const QByteArray descriptions
        = m_content.descriptions(unknown.size() == total ? QStringList() : QStringList(unknown.keys()));
    CallbackManner manner;
    manner.pauseMs = m_faults.devicesPauseMs;
    callOnce(
        init->url, newDevicesText(init->interfaceId, descriptions, m_duringInit), m_silentCallback, this,
        [this, init, deleted](const CallbackSocket::Answer&) { sendDeleted(init, deleted); }, manner);
}

void Registrations::sendDeleted(const std::shared_ptr<Introduction>& init, const QStringList& addresses) {
    if (addresses.isEmpty() || !init->methods.contains(QStringLiteral("deleteDevices"))) {
        sendServiceMessages(init);
        return;
    }
    XmlRpcArray gone;
    for (const QString& address : addresses)
        gone.append(XmlRpcValue(address));
    const QByteArray call
        = callText(QStringLiteral("deleteDevices"), {XmlRpcValue(init->interfaceId), XmlRpcValue(gone)}, m_duringInit);
    callOnce(init->url, call, m_silentCallback, this,
        [this, init](const CallbackSocket::Answer&) { sendServiceMessages(init); });
}

void Registrations::sendServiceMessages(const std::shared_ptr<Introduction>& init) {
    const QList<ValueEvent> messages = m_content.serviceMessages();
    const auto sender = m_senders.find(init->urlText);
    if (messages.isEmpty() || sender == m_senders.end())
        return;
    callOnce(init->url, eventMulticall(sender->second->interfaceId(), messages, m_duringInit), m_silentCallback, this,
        [](const CallbackSocket::Answer&) {});
}

void Registrations::finish(const std::shared_ptr<Introduction>& init) {
    if (!init->answered)
        return;
    registerUrl(init);
    std::exchange(init->answered, nullptr)();
}

void Registrations::registerUrl(const std::shared_ptr<Introduction>& init) {
    // A second init with the same URL and another id: events keep the old id
    // (captures/callbacks/rfd_two_ids_same_url.log).
    if (m_senders.contains(init->urlText))
        return;
    const auto enter = [this, &init](const QString& id) {
        m_senders.emplace(init->urlText, std::make_unique<EventSender>(init->urlText, id, m_duringInit, nullptr));
    };
    enter(init->interfaceId);
    if (m_faults.registersTwice)
        enter(init->interfaceId + QStringLiteral("_1"));
}

} // namespace ccudesk::simulator
