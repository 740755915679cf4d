// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/interfacetraits.h"

#include <QHash>

namespace ccudesk {

namespace {

InterfaceTraits xmlTraits(bool sendsPong = true, const QString& losesRegistrationWith = {}) {
    InterfaceTraits traits;
    traits.isSupported = true;
    traits.sendsPong = sendsPong;
    traits.losesRegistrationWith = losesRegistrationWith;
    return traits;
}

InterfaceTraits hmipTraits() {
    InterfaceTraits traits = xmlTraits();
    traits.hasRadio = true;
    return traits;
}

InterfaceTraits rfdTraits() {
    InterfaceTraits traits = xmlTraits();
    traits.hasRadio = true;
    traits.makesUpValues = true;
    return traits;
}

//! It has no ping, and whether it knows getVersion is not established (protocol §3.1): listing its methods changes
//! nothing, and it is known to answer that.
InterfaceTraits cuxdTraits() {
    InterfaceTraits traits;
    traits.isSupported = true;
    traits.sendsPong = false;
    traits.isBinary = true;
    traits.callsBack = false;
    traits.fixedId = QStringLiteral("CUxD");
    traits.probe = QStringLiteral("system.listMethods");
    traits.watch = traits.probe;
    return traits;
}

//! protocol §14.
InterfaceTraits homegearTraits() {
    InterfaceTraits traits = xmlTraits();
    traits.textForm = rpc::TextForm::Utf8Raw;
    traits.isBehindWebLogin = false;
    traits.asksPasswordPlain = false;
    return traits;
}

} // namespace

QString homegearInterface() {
    return QStringLiteral("Homegear");
}

InterfaceTraits traitsOf(const QString& interfaceName) {
    static const QHash<QString, InterfaceTraits> table{
        {QStringLiteral("HmIP-RF"), hmipTraits()},
        {QStringLiteral("BidCos-RF"), rfdTraits()},
        {QStringLiteral("BidCos-Wired"), xmlTraits()},
        {QStringLiteral("VirtualDevices"), xmlTraits(false, QStringLiteral("HmIP-RF"))},
        {QStringLiteral("CUxD"), cuxdTraits()},
        {homegearInterface(), homegearTraits()},
    };
    return table.value(interfaceName);
}

std::optional<rpc::Credentials> credentialsFor(
    const QString& interfaceName, const Profile& profile, const Secret& password) {
    const bool isAsked = profile.security == TransportSecurity::Tls || traitsOf(interfaceName).asksPasswordPlain;
    if (profile.user.isEmpty() || !isAsked)
        return std::nullopt;
    return rpc::Credentials{profile.user, password};
}

} // namespace ccudesk
