// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/interfaceprocess.h"
#include "core/simulator/methodparams.h"

#include <QDateTime>

#include <algorithm>

// Direct links, and what keys report (protocol §3.4, §10.5).

namespace ccudesk::simulator {

using rpc::Fault;
using rpc::MethodResponse;
using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

const QString usageEntry = QStringLiteral("reportValueUsageData");

//! Partners that this CCU does not know are named by their radio address: "@RRGGBB:ch".
bool isUnknownPeer(const QString& address) {
    return address.startsWith(u'@');
}

XmlRpcStruct linkStruct(const DirectLink& link) {
    const int faults = link.faults | (isUnknownPeer(link.sender) ? DirectLink::SenderUnknown : 0)
        | (isUnknownPeer(link.receiver) ? DirectLink::ReceiverUnknown : 0);
    return {{QStringLiteral("SENDER"), XmlRpcValue(link.sender)},
        {QStringLiteral("RECEIVER"), XmlRpcValue(link.receiver)}, {QStringLiteral("NAME"), XmlRpcValue(link.name)},
        {QStringLiteral("DESCRIPTION"), XmlRpcValue(link.description)}, {QStringLiteral("FLAGS"), XmlRpcValue(faults)}};
}

//! Sender, receiver, name, description.
DirectLink linkIn(const QString& interface, const XmlRpcArray& params) {
    return {interface, param(params, 0).toString(), param(params, 1).toString(), param(params, 2).toString(),
        param(params, 3).toString(), 0};
}

} // namespace

MethodResponse InterfaceProcess::getLinks(const Params& params) {
    const QString address = param(params, 0).toString();
    if (!address.isEmpty() && !isKnown(address))
        return missing(address, {});
    XmlRpcArray links;
    for (const DirectLink& link : m_home.links(m_name, address))
        links.append(XmlRpcValue(linkStruct(link)));
    return XmlRpcValue(links); // a proper empty array, unlike getServiceMessages (protocol §2.3)
}

MethodResponse InterfaceProcess::getLinkPeers(const Params& params) {
    const QString address = param(params, 0).toString();
    if (!isKnown(address))
        return missing(address, {});
    XmlRpcArray peers;
    for (const DirectLink& link : m_home.links(m_name, address))
        peers.append(XmlRpcValue(link.sender == address ? link.receiver : link.sender));
    return XmlRpcValue(peers);
}

MethodResponse InterfaceProcess::getLinkInfo(const Params& params) {
    for (const DirectLink& link : m_home.links(m_name, param(params, 0).toString()))
        if (link.receiver == param(params, 1).toString())
            return XmlRpcValue(XmlRpcStruct{{QStringLiteral("NAME"), XmlRpcValue(link.name)},
                {QStringLiteral("DESCRIPTION"), XmlRpcValue(link.description)}});
    return Fault{-1, QStringLiteral("Failure")};
}

MethodResponse InterfaceProcess::addLink(const Params& params) {
    if (!areTexts(params, 2))
        return typeError();
    const DirectLink link = linkIn(m_name, params);
    return linked(m_home.addLink(link, QDateTime::currentMSecsSinceEpoch()), {link.sender, link.receiver});
}

MethodResponse InterfaceProcess::setLinkInfo(const Params& params) {
    if (!areTexts(params, 4))
        return typeError();
    const DirectLink link = linkIn(m_name, params);
    return m_home.describeLink(link) ? MethodResponse(XmlRpcValue()) : Fault{-1, QStringLiteral("Failure")};
}

MethodResponse InterfaceProcess::removeLink(const Params& params) {
    if (!areTexts(params, 2))
        return typeError();
    const QString sender = param(params, 0).toString();
    const QString receiver = param(params, 1).toString();
    return linked(m_home.removeLink(m_name, sender, receiver, QDateTime::currentMSecsSinceEpoch()), {sender, receiver});
}

MethodResponse InterfaceProcess::activateLinkParamset(const Params& params) {
    if (!areTexts(params, 2) || !param(params, 2).isBool())
        return typeError();
    return written(m_home.activateLink(
        m_name, param(params, 0).toString(), param(params, 1).toString(), QDateTime::currentMSecsSinceEpoch()));
}

MethodResponse InterfaceProcess::linked(const WriteOutcome& outcome, const QStringList& addresses) {
    constexpr int linksChanged = 1;
    MethodResponse response = written(outcome);
    if (outcome.fault == 0)
        for (const QString& address : addresses)
            m_registrations.tell(QStringLiteral("updateDevice"), {XmlRpcValue(address), XmlRpcValue(linksChanged)});
    return response;
}

MethodResponse InterfaceProcess::reportValueUsage(const Params& params) {
    if (!areTexts(params, 2))
        return typeError();
    const QString address = param(params, 0).toString();
    if (!isKnown(address))
        return missing(address, {});
    if (m_kind == ProcessKind::HmIp) {
        XmlRpcStruct usage = m_metadata.value(address).value(usageEntry).toStruct();
        usage.insert(param(params, 1).toString(), param(params, 2));
        m_metadata[address].insert(usageEntry, XmlRpcValue(usage));
    }
    return XmlRpcValue(true);
}

} // namespace ccudesk::simulator
