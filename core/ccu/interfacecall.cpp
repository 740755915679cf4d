// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/interfacecall.h"

#include "core/rpc/encoding.h"

namespace ccudesk {

namespace {

constexpr qsizetype longestText = 1'000;
constexpr qsizetype mostLinks = 50'000; // 4,000 devices have fewer; more is no answer of a CCU

struct Call {
    rpc::MethodCall operator()(const CreateLink& edit) const {
        return {QStringLiteral("addLink"), {edit.sender, edit.receiver, edit.name, edit.description}};
    }
    rpc::MethodCall operator()(const DescribeLink& edit) const {
        return {QStringLiteral("setLinkInfo"), {edit.sender, edit.receiver, edit.name, edit.description}};
    }
    rpc::MethodCall operator()(const DeleteLink& edit) const {
        return {QStringLiteral("removeLink"), {edit.sender, edit.receiver}};
    }
    rpc::MethodCall operator()(const TryLink& edit) const {
        return {QStringLiteral("activateLinkParamset"), {edit.receiver, edit.sender, edit.isLongPress}};
    }
    rpc::MethodCall operator()(const ReportKey& edit) const {
        return {QStringLiteral("reportValueUsage"), {edit.channel.address, edit.parameter, edit.isReported ? 1 : 0}};
    }
};

QString textOf(const rpc::XmlRpcValue& value) {
    const QString text = value.toString().left(longestText);
    return rpc::isLatin1(text) ? rpc::decodeUtf8OrLatin1(text.toLatin1()) : text;
}

} // namespace

rpc::MethodCall toCall(const InterfaceEdit& edit) {
    return std::visit(Call(), edit);
}

QList<DirectLink> linksIn(const QString& interfaceName, const rpc::XmlRpcValue& answer) {
    QList<DirectLink> links;
    for (const rpc::XmlRpcValue& told : answer.toArray()) {
        DirectLink link;
        link.interface = interfaceName;
        link.sender = told.member(QStringLiteral("SENDER")).toString();
        link.receiver = told.member(QStringLiteral("RECEIVER")).toString();
        link.name = textOf(told.member(QStringLiteral("NAME")));
        link.description = textOf(told.member(QStringLiteral("DESCRIPTION")));
        link.faults = told.member(QStringLiteral("FLAGS")).toInt();
        const bool isUsable = isValidAddress(link.sender) && isValidAddress(link.receiver);
        if (isUsable && links.size() < mostLinks)
            links.append(link);
    }
    return links;
}

} // namespace ccudesk
