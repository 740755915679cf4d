// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/interfaceprocess.h"

#include "core/rpc/xmlrpcwriter.h"

#include <utility>

namespace ccudesk::simulator {

using rpc::Fault;
using rpc::MethodCall;
using rpc::MethodResponse;
using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

XmlRpcValue param(const XmlRpcArray& params, qsizetype index) {
    return index < params.size() ? params.at(index) : XmlRpcValue();
}

//! The `<value>` inside an encoded answer.
QByteArray valueIn(const QByteArray& answer) {
    const QByteArray end = "</value>";
    const qsizetype first = answer.indexOf("<value>");
    return answer.mid(first, answer.lastIndexOf(end) + end.size() - first);
}

} // namespace

InterfaceProcess::InterfaceProcess(
    const QString& name, Home& home, const Faults& faults, Publish publish, const Options& options, QObject* parent)
    : QObject(parent), m_name(name), m_kind(kindOf(name)), m_home(home), m_faults(faults),
      m_publish(std::move(publish)), m_registrations(callbackContent(), faults, isRfdFamily(m_kind),
                                         std::chrono::milliseconds(options.silentCallbackMs), nullptr),
      m_teachAfter(options.teachAfterMs), m_firmwareStep(options.firmwareStepMs) {
    addMethods();
    addDeviceMethods();
}

void InterfaceProcess::addMethods() {
    m_methods = {
        {QStringLiteral("init"), nullptr},
        {QStringLiteral("ping"), &InterfaceProcess::ping},
        {QStringLiteral("logLevel"), &InterfaceProcess::logLevel},
        {QStringLiteral("system.listMethods"), &InterfaceProcess::listMethods},
        {QStringLiteral("system.methodHelp"), &InterfaceProcess::methodHelp},
        {QStringLiteral("system.multicall"), &InterfaceProcess::multicall},
        {QStringLiteral("listDevices"), &InterfaceProcess::listDevices},
        {QStringLiteral("getDeviceDescription"), &InterfaceProcess::getDeviceDescription},
        {QStringLiteral("getParamsetDescription"), &InterfaceProcess::getParamsetDescription},
        {QStringLiteral("getParamset"), &InterfaceProcess::getParamset},
        {QStringLiteral("putParamset"), &InterfaceProcess::putParamset},
        {QStringLiteral("getValue"), &InterfaceProcess::getValue},
        {QStringLiteral("setValue"), &InterfaceProcess::setValue},
        {QStringLiteral("getLinks"), &InterfaceProcess::getLinks},
        {QStringLiteral("getLinkPeers"), &InterfaceProcess::getLinkPeers},
        {QStringLiteral("getLinkInfo"), &InterfaceProcess::getLinkInfo},
        {QStringLiteral("addLink"), &InterfaceProcess::addLink},
        {QStringLiteral("setLinkInfo"), &InterfaceProcess::setLinkInfo},
        {QStringLiteral("removeLink"), &InterfaceProcess::removeLink},
        {QStringLiteral("reportValueUsage"), &InterfaceProcess::reportValueUsage},
    };
    // hs485d has none of these; a group has no radio (protocol §3.1, §3.2, §3.5).
    if (m_kind != ProcessKind::Wired) {
        m_methods.insert(QStringLiteral("getVersion"), &InterfaceProcess::getVersion);
        m_methods.insert(QStringLiteral("getServiceMessages"), &InterfaceProcess::getServiceMessages);
    }
    if (m_kind == ProcessKind::Rfd || m_kind == ProcessKind::HmIp) {
        m_methods.insert(QStringLiteral("setMetadata"), &InterfaceProcess::setMetadata);
        m_methods.insert(QStringLiteral("getMetadata"), &InterfaceProcess::getMetadata);
        m_methods.insert(QStringLiteral("activateLinkParamset"), &InterfaceProcess::activateLinkParamset);
        m_methods.insert(QStringLiteral("rssiInfo"), &InterfaceProcess::rssiInfo);
        m_methods.insert(QStringLiteral("listBidcosInterfaces"), &InterfaceProcess::listBidcosInterfaces);
    }
}

void InterfaceProcess::call(const MethodCall& call, const Done& done) {
    if (m_isBusy) {
        m_waiting.enqueue({call, done});
        return;
    }
    if (call.method == u"init")
        init(call.params, done);
    else if (call.method == u"updateFirmware" && m_methods.contains(call.method))
        send(call, done);
    else
        done(run(call));
}

void InterfaceProcess::init(const Params& params, const Done& done) {
    const XmlRpcValue url = param(params, 0);
    if (!url.isString() || !param(params, 1).isString()) {
        done(Fault{-1, QStringLiteral("type error")});
        return;
    }
    const QString interfaceId = param(params, 1).toString();
    if (interfaceId.isEmpty()) { // init(url, "") and init(url) de-register
        m_registrations.remove(url.toString());
        done(XmlRpcValue());
        return;
    }
    m_isBusy = isRfdFamily(m_kind);
    m_registrations.add(url.toString(), interfaceId, [this, done] {
        done(XmlRpcValue());
        m_isBusy = false;
        runQueued();
    });
}

void InterfaceProcess::runQueued() {
    while (!m_isBusy && !m_waiting.isEmpty()) {
        const Waiting next = m_waiting.dequeue();
        call(next.call, next.done);
    }
}

MethodResponse InterfaceProcess::run(const MethodCall& call) {
    const Method method = m_methods.value(call.method);
    if (!method)
        return Fault{-1, call.method + QStringLiteral(": unknown method name")};
    return (this->*method)(call.params);
}

QByteArray InterfaceProcess::encoded(const MethodCall& call, const MethodResponse& response) {
    if (const auto* fault = std::get_if<Fault>(&response))
        return rpc::writeFault(*fault);
    if (call.method != u"listDevices")
        return rpc::writeResponse(std::get<XmlRpcValue>(response), isRfdFamily(m_kind));
    if (m_listDevicesAnswer.isEmpty())
        m_listDevicesAnswer
            = rpc::writeResponse(XmlRpcValue(allDescriptions(m_home.devices(m_name), m_kind)), isRfdFamily(m_kind));
    return m_listDevicesAnswer;
}

CallbackContent InterfaceProcess::callbackContent() {
    return {
        [this] { return versions(); },
        [this](const QStringList& addresses) { return descriptions(addresses); },
        [this] { return serviceMessageEvents(); },
    };
}

QHash<QString, int> InterfaceProcess::versions() const {
    QHash<QString, int> versions;
    for (const Device& device : m_home.devices(m_name)) {
        versions.insert(device.address, device.version);
        for (const Channel& channel : device.channels)
            versions.insert(channel.address, channel.version);
    }
    return versions;
}

QByteArray InterfaceProcess::descriptions(const QStringList& addresses) {
    if (addresses.isEmpty())
        return valueIn(encoded({QStringLiteral("listDevices"), {}}, XmlRpcValue()));
    const QSet<QString> wanted(addresses.begin(), addresses.end());
    XmlRpcArray array;
    for (const Device& device : m_home.devices(m_name)) {
        if (wanted.contains(device.address))
            array.append(deviceDescription(device, m_kind));
        for (const Channel& channel : device.channels) {
            if (wanted.contains(channel.address))
                array.append(channelDescription(device, channel, m_kind));
        }
    }
    return valueIn(rpc::writeResponse(XmlRpcValue(array), isRfdFamily(m_kind)));
}

QList<ValueEvent> InterfaceProcess::serviceMessageEvents() const {
    QList<ValueEvent> events;
    for (const ServiceMessage& message : m_home.serviceMessages()) {
        if (message.channel.interface == m_name)
            events.append({message.channel.address, message.parameter, message.value});
    }
    return events;
}

} // namespace ccudesk::simulator
