// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/endpoints.h"

#include <algorithm>
#include <array>

namespace ccudesk {

namespace {

struct Endpoint {
    const char* name;
    quint16 plain;
    quint16 tls; //!< 0: none
    const char* path;
    quint16 tlsWithoutUser = 0; //!< 0: the same one
};

// protocol §1.1. CUxD speaks BIN-RPC there, which is never encrypted.
constexpr std::array<Endpoint, 8> endpoints{{
    {"HmIP-RF", 2010, 42010, "/"},
    {"BidCos-RF", 2001, 42001, "/"},
    {"BidCos-Wired", 2000, 42000, "/"},
    {"VirtualDevices", 9292, 49292, "/groups"},
    {"CUxD", 8701, 0, "/"},
    {"CCU-Jack", 2121, 2122, "/RPC3"},
    {"Homegear", 2001, 2003, "/", 2002}, // protocol §14
    {"JSON", 80, 443, "/api/homematic.cgi"},
}};

const Endpoint* find(const QString& name) {
    const auto it = std::find_if(
        endpoints.begin(), endpoints.end(), [&](const Endpoint& e) { return name == QLatin1String(e.name); });
    return it == endpoints.end() ? nullptr : &*it;
}

QUrl urlOf(const Profile& profile, quint16 port, const QString& path) {
    if (port == 0)
        return {};
    QUrl url;
    url.setScheme(profile.security == TransportSecurity::Tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(profile.host);
    url.setPort(port);
    url.setPath(path);
    return url;
}

} // namespace

QString homegearPortName() {
    return QStringLiteral("Homegear");
}

QStringList knownPortNames() {
    QStringList names;
    for (const Endpoint& endpoint : endpoints)
        names << QLatin1String(endpoint.name);
    return names;
}

quint16 portOf(const QString& name, TransportSecurity security) {
    const Endpoint* endpoint = find(name);
    if (!endpoint)
        return 0;
    return security == TransportSecurity::Tls ? endpoint->tls : endpoint->plain;
}

quint16 portOf(const Profile& profile, const QString& name) {
    const Endpoint* endpoint = find(name);
    const bool isOpen = endpoint && endpoint->tlsWithoutUser != 0 && profile.security == TransportSecurity::Tls
        && profile.user.isEmpty();
    return profile.ports.value(name, isOpen ? endpoint->tlsWithoutUser : portOf(name, profile.security));
}

quint16 plainPortOf(const Profile& profile, const QString& name) {
    return profile.ports.value(name, portOf(name, TransportSecurity::Plain));
}

QString interfacePath(const QString& name) {
    const Endpoint* endpoint = find(name);
    return endpoint ? QLatin1String(endpoint->path) : QStringLiteral("/");
}

QUrl interfaceUrl(const Profile& profile, const QString& name) {
    return urlOf(profile, portOf(profile, name), interfacePath(name));
}

QUrl webUrl(const Profile& profile, const QString& path) {
    return urlOf(profile, portOf(profile, QStringLiteral("JSON")), path);
}

QUrl jsonUrl(const Profile& profile) {
    return interfaceUrl(profile, QStringLiteral("JSON"));
}

} // namespace ccudesk
