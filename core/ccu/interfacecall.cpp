// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/interfacecall.h"

#include "core/ccu/interfacetraits.h"
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
    //! A third argument is refused by the HmIP server (protocol §3.2), and 1 is what rfd takes without one.
    rpc::MethodCall operator()(const SetInstallMode& edit) const {
        const QString method = QStringLiteral("setInstallMode");
        return edit.seconds > 0 ? rpc::MethodCall{method, {true, edit.seconds}} : rpc::MethodCall{method, {false}};
    }
    rpc::MethodCall operator()(const TeachDevice& edit) const {
        const rpc::XmlRpcStruct device{{QStringLiteral("ADDRESS"), edit.sgtin},
            {QStringLiteral("KEY"), edit.key.reveal()}, {QStringLiteral("KEY_MODE"), QStringLiteral("LOCAL")}};
        return {QStringLiteral("setInstallModeWithWhitelist"),
            {true, edit.seconds, rpc::XmlRpcValue(rpc::XmlRpcArray{rpc::XmlRpcValue(device)})}};
    }
    rpc::MethodCall operator()(const AddDevice& edit) const { return {QStringLiteral("addDevice"), {edit.serial}}; }
    rpc::MethodCall operator()(const SearchDevices&) const { return {QStringLiteral("searchDevices"), {}}; }
    rpc::MethodCall operator()(const DeleteDevice& edit) const {
        const int flags = (edit.isReset ? 1 : 0) | (edit.isForced ? 2 : 0) | (edit.isDeferred ? 4 : 0);
        return {QStringLiteral("deleteDevice"), {edit.device.address, flags}};
    }
    rpc::MethodCall operator()(const ReplaceDevice& edit) const {
        return {QStringLiteral("replaceDevice"), {edit.device.address, edit.newAddress}};
    }
    rpc::MethodCall operator()(const UpdateFirmware& edit) const {
        const bool isInstalled = traitsOf(edit.device.interface).offer.firmware == FirmwareCall::Install;
        return {
            isInstalled ? QStringLiteral("installFirmware") : QStringLiteral("updateFirmware"), {edit.device.address}};
    }
    rpc::MethodCall operator()(const RereadConfiguration& edit) const {
        return {QStringLiteral("clearConfigCache"), {edit.device.address}};
    }
    rpc::MethodCall operator()(const ResendConfiguration& edit) const {
        return {QStringLiteral("restoreConfigToDevice"), {edit.device.address}};
    }
    rpc::MethodCall operator()(const SuppressMessage& edit) const {
        return {QStringLiteral("suppressServiceMessages"), {edit.channel.address, edit.parameter, edit.isSuppressed}};
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
