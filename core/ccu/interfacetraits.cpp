// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/interfacetraits.h"

#include <QHash>

namespace ccudesk {

QString homegearInterface() {
    return QStringLiteral("Homegear");
}

InterfaceTraits traitsOf(const QString& interfaceName) {
    static const QHash<QString, InterfaceTraits> table{
        {QStringLiteral("HmIP-RF"), {true, true, {}}}, {QStringLiteral("BidCos-RF"), {true, true, {}}},
        {QStringLiteral("BidCos-Wired"), {true, true, {}}},
        {QStringLiteral("VirtualDevices"), {true, false, QStringLiteral("HmIP-RF")}},
        {homegearInterface(), {true, true, {}, rpc::TextForm::Utf8Raw, false, false}}, // protocol §14
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
