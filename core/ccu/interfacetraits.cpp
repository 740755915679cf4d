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

InterfaceTraits linkingTraits() {
    InterfaceTraits traits = xmlTraits();
    traits.keepsLinks = true;
    return traits;
}

InterfaceTraits wiredTraits() {
    InterfaceTraits traits = linkingTraits();
    traits.offer.teaching = Teaching::Search;
    traits.offer.deletesDevices = true;
    traits.offer.replacesDevices = true;
    traits.offer.rereadsConfiguration = true;
    traits.offer.firmware = FirmwareCall::Update;
    return traits;
}

InterfaceTraits hmipTraits() {
    InterfaceTraits traits = linkingTraits();
    traits.hasRadio = true;
    traits.offer.teaching = Teaching::DeviceKey;
    traits.offer.deletesDevices = true;
    traits.offer.defersDeletion = true;
    traits.offer.rereadsConfiguration = true;
    traits.offer.suppressesMessages = true;
    traits.offer.firmware = FirmwareCall::Install;
    traits.offer.settings = SettingsWay::RadioUntold;
    return traits;
}

InterfaceTraits rfdTraits() {
    InterfaceTraits traits = wiredTraits();
    traits.hasRadio = true;
    traits.tellsSignalsWhenAsked = true;
    traits.makesUpValues = true;
    traits.offer.teaching = Teaching::InstallMode;
    traits.offer.addsBySerial = true;
    traits.offer.defersDeletion = true;
    traits.offer.resendsConfiguration = true;
    traits.offer.assignsGateways = true; // setBidcosInterface (protocol §3.5)
    traits.offer.settings = SettingsWay::RadioInSteps;
    return traits;
}

//! A group sends nothing itself, but its members get what it was told.
InterfaceTraits groupTraits() {
    InterfaceTraits traits = xmlTraits(false, QStringLiteral("HmIP-RF"));
    traits.offer.settings = SettingsWay::RadioUntold;
    return traits;
}

//! No ping, and whether they know getVersion is not established (protocol §3.1): listing their methods changes nothing,
//! and they are known to answer that. Reading the home waits for them, and the CCU's firewall drops their ports unless
//! somebody opened them (§1.4).
InterfaceTraits addOnTraits() {
    InterfaceTraits traits;
    traits.isSupported = true;
    traits.sendsPong = false;
    traits.callsBack = false;
    traits.probe = QStringLiteral("system.listMethods");
    traits.watch = traits.probe;
    traits.probeWithin = std::chrono::seconds(3);
    return traits;
}

InterfaceTraits cuxdTraits() {
    InterfaceTraits traits = addOnTraits();
    traits.addOn = QStringLiteral("cuxd");
    traits.isBinary = true;
    traits.fixedId = QStringLiteral("CUxD");
    return traits;
}

//! Its users are for its other services, and its certificate is of its own making (protocol §3.10; tst_ccujack).
InterfaceTraits jackTraits() {
    InterfaceTraits traits = addOnTraits();
    traits.addOn = QStringLiteral("ccu-jack");
    traits.password = PasswordUse::Never;
    traits.hasOwnDoor = true;
    traits.signsOffByUrlAlone = true;
    return traits;
}

//! protocol §14.
InterfaceTraits homegearTraits() {
    InterfaceTraits traits = linkingTraits();
    traits.offer.teaching = Teaching::InstallMode;
    traits.offer.deletesDevices = true;
    traits.offer.settings = SettingsWay::RadioUntold;
    traits.textForm = rpc::TextForm::Utf8Raw;
    traits.isBehindWebLogin = false;
    traits.commandWithin = std::chrono::seconds(15); // it gives a device up after 3 s, a paramset after 5 (measured)
    traits.password = PasswordUse::Encrypted;
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
        {QStringLiteral("BidCos-Wired"), wiredTraits()},
        {QStringLiteral("VirtualDevices"), groupTraits()},
        {QStringLiteral("CUxD"), cuxdTraits()},
        {QStringLiteral("CCU-Jack"), jackTraits()},
        {homegearInterface(), homegearTraits()},
    };
    return table.value(interfaceName);
}

std::optional<rpc::Credentials> credentialsFor(
    const QString& interfaceName, const Profile& profile, const Secret& password) {
    const PasswordUse use = traitsOf(interfaceName).password;
    const bool isTls = profile.security == TransportSecurity::Tls;
    if (profile.user.isEmpty() || use == PasswordUse::Never || (use == PasswordUse::Encrypted && !isTls))
        return std::nullopt;
    return rpc::Credentials{profile.user, password};
}

} // namespace ccudesk
