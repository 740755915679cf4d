// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/jsonservice.h"
#include "core/simulator/jsontext.h"

// What the CCU tells an administrator about its own protection (protocol §1.4, §12.4).

namespace ccudesk::simulator {

namespace {

//! Ports of the firewall's groups (protocol §1.4).
QStringList portsOf(const QString& service) {
    if (service == u"XMLRPC")
        return {QStringLiteral("2000"), QStringLiteral("2001"), QStringLiteral("2002"), QStringLiteral("2010"),
            QStringLiteral("9292"), QStringLiteral("42000"), QStringLiteral("42001"), QStringLiteral("42010"),
            QStringLiteral("49292")};
    if (service == u"REGA")
        return {QStringLiteral("8181"), QStringLiteral("1999"), QStringLiteral("48181"), QStringLiteral("41999")};
    return service == u"SNMP" ? QStringList{QStringLiteral("161")} : QStringList();
}

QString firewallText(const ProtectionOptions& protection) {
    QStringList services;
    for (auto it = protection.access.cbegin(); it != protection.access.cend(); ++it)
        services.append(jsonObject({{QStringLiteral("id"), jsonText(it.key())},
            {QStringLiteral("access"), jsonText(*it)}, {QStringLiteral("ports"), jsonArray(portsOf(it.key()))}}));
    return jsonObject(
        {{QStringLiteral("services"), jsonArray(services)}, {QStringLiteral("ips"), jsonStrings(protection.addresses)},
            {QStringLiteral("userports"), jsonArray({})}, {QStringLiteral("mode"), jsonText(protection.firewallMode)}});
}

} // namespace

void JsonService::addProtectionMethods() {
    const auto constant = [this](const char* name, const QString& result) {
        add(QLatin1String(name), Level::Admin, {}, [result](const QJsonObject&) { return Reply{0, result}; });
    };
    const ProtectionOptions& protection = m_options.protection;
    const QString usual = m_options.basicAuth ? QStringLiteral("MEDIUM") : QStringLiteral("LOW");
    constant("CCU.getAuthEnabled", jsonText(m_options.basicAuth ? 1 : 0));
    constant("CCU.getHttpsRedirectEnabled", jsonText(protection.redirects ? 1 : 0));
    constant("CCU.getSecurityLevel", jsonText(protection.level.isEmpty() ? usual : protection.level));
    constant("CCU.getSSHState", jsonText(protection.hasSsh ? 1 : 0));
    constant("CCU.getSNMPEnabled", jsonText(protection.hasSnmp ? 1 : 0));
    constant("Firewall.getConfiguration", firewallText(protection));
    constant("User.existsCertificate", jsonText(m_options.tls));
    if (!protection.tellsAddOns)
        return;
    JsonMembers addOns;
    for (auto it = protection.addOns.cbegin(); it != protection.addOns.cend(); ++it)
        addOns.append({it.key(), jsonText(*it)});
    constant("CCU.getAddonVersions", jsonObject(addOns));
}

//! Whoever signs in, and what the options add. The answer is no JSON: the object and the member that was meant, as the
//! neighbouring User.getUserName has it (protocol §5.6).
void JsonService::addUserMethods() {
    constexpr int firstId = 1004;
    QList<UserAccount> accounts{{m_options.user, static_cast<int>(Level::Admin), !m_options.password.isEmpty()}};
    accounts += m_options.protection.users;
    QList<QStringList> lines;
    QHash<QString, bool> passwords;
    for (const UserAccount& account : accounts) {
        const QString id = QString::number(firstId + lines.size());
        lines.append({id, account.name, QString::number(account.level)});
        passwords.insert(id, account.hasPassword);
    }
    m_rega.setUsers(lines);
    add(QStringLiteral("User.hasUserPWD"), Level::User, {QStringLiteral("userID")},
        [passwords](const QJsonObject& arguments) {
            const bool has = passwords.value(arguments.value(QStringLiteral("userID")).toString());
            return Reply{0, QStringLiteral("{\"hasUserPWD\" : %1}.hasUserPWD").arg(jsonText(has))};
        });
}

} // namespace ccudesk::simulator
