// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/profilestore.h"

#include "core/base/jsonfile.h"
#include "core/base/logging.h"
#include "core/profile/connectionsettings.h"

#include <QJsonObject>
#include <QUuid>

#include <optional>

namespace ccudesk {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 maxBytes = 1024 * 1024;
constexpr qsizetype mostProfiles = 64;
constexpr qsizetype longestText = 200;

const QString systemTrust = QStringLiteral("system");
const QString caTrust = QStringLiteral("ca");
const QString pinTrust = QStringLiteral("pin");
const QString noTrust = QStringLiteral("nothing");
const QString tls = QStringLiteral("tls");
const QString plain = QStringLiteral("plain");

QJsonObject trustToJson(const TrustRule& trust) {
    switch (trust.kind) {
    case TrustRule::Kind::CaFile:
        return {{QStringLiteral("by"), caTrust}, {QStringLiteral("file"), trust.caFile}};
    case TrustRule::Kind::Pin:
        return {
            {QStringLiteral("by"), pinTrust}, {QStringLiteral("sha256"), QString::fromLatin1(trust.pinSha256.toHex())}};
    case TrustRule::Kind::Unchecked:
        return {{QStringLiteral("by"), noTrust}};
    case TrustRule::Kind::SystemRoots:
        break;
    }
    return {{QStringLiteral("by"), systemTrust}};
}

QString keepingWord(PasswordKeeping keeping) {
    switch (keeping) {
    case PasswordKeeping::KeyStore:
        return QStringLiteral("keyStore");
    case PasswordKeeping::Never:
        return QStringLiteral("never");
    case PasswordKeeping::Session:
        break;
    }
    return QStringLiteral("session");
}

PasswordKeeping keepingFrom(const QString& word) {
    for (const PasswordKeeping keeping : {PasswordKeeping::KeyStore, PasswordKeeping::Never})
        if (word == keepingWord(keeping))
            return keeping;
    return PasswordKeeping::Session;
}

QJsonObject toJson(const Profile& profile) {
    QJsonObject ports;
    for (auto it = profile.ports.cbegin(); it != profile.ports.cend(); ++it)
        ports.insert(it.key(), it.value());
    const CallbackSettings& callback = profile.callback;
    return {{QStringLiteral("id"), profile.id}, {QStringLiteral("name"), profile.name},
        {QStringLiteral("host"), profile.host}, {QStringLiteral("user"), profile.user},
        {QStringLiteral("keepsPassword"), keepingWord(profile.keeping)},
        {QStringLiteral("isOpenAtStart"), profile.isOpenAtStart}, {QStringLiteral("isReadOnly"), profile.isReadOnly},
        {QStringLiteral("allowsPublicAddress"), profile.allowsPublicAddress},
        {QStringLiteral("security"), profile.security == TransportSecurity::Tls ? tls : plain},
        {QStringLiteral("trust"), trustToJson(profile.trust)}, {QStringLiteral("ports"), ports},
        {QStringLiteral("callback"),
            QJsonObject{{QStringLiteral("bindHost"), callback.bindHost},
                {QStringLiteral("bindPort"), callback.bindPort},
                {QStringLiteral("announcedHost"), callback.announcedHost},
                {QStringLiteral("announcedPort"), callback.announcedPort},
                {QStringLiteral("isWanted"), callback.isWanted}}}};
}

std::optional<QString> textIn(const QJsonObject& json, QLatin1String key) {
    const QString text = json.value(key).toString();
    return text.size() > longestText ? std::nullopt : std::optional(text);
}

//! A rule that is not understood must not become a weaker one.
std::optional<TrustRule> trustFromJson(const QJsonObject& json) {
    const QString by = json.value(QLatin1String("by")).toString();
    if (by == systemTrust)
        return TrustRule{};
    if (by == noTrust)
        return TrustRule{TrustRule::Kind::Unchecked, {}, {}};
    if (by == caTrust && !json.value(QLatin1String("file")).toString().isEmpty())
        return TrustRule{TrustRule::Kind::CaFile, json.value(QLatin1String("file")).toString(), {}};
    const auto pin = parsePin(json.value(QLatin1String("sha256")).toString());
    if (by == pinTrust && pin)
        return TrustRule{TrustRule::Kind::Pin, {}, *pin};
    return std::nullopt;
}

std::optional<QMap<QString, quint16>> portsFromJson(const QJsonObject& json) {
    QMap<QString, quint16> ports;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto port = parsePort(QStringLiteral("%1=%2").arg(it.key()).arg(it.value().toInt()));
        if (!port)
            return std::nullopt;
        ports.insert(port->first, port->second);
    }
    return ports;
}

//! Hosts as a person may type them; empty means "chosen by the route".
std::optional<CallbackSettings> callbackFromJson(const QJsonObject& json) {
    CallbackSettings callback;
    for (auto [key, host] : {std::pair("bindHost", &callback.bindHost), {"announcedHost", &callback.announcedHost}}) {
        const QString text = json.value(QLatin1String(key)).toString();
        const auto parsed = parseHost(text);
        if (!text.isEmpty() && !parsed)
            return std::nullopt;
        *host = text.isEmpty() ? QString() : *parsed;
    }
    for (auto [key, port] : {std::pair("bindPort", &callback.bindPort), {"announcedPort", &callback.announcedPort}}) {
        const int number = json.value(QLatin1String(key)).toInt();
        if (number < 0 || number > 65535)
            return std::nullopt;
        *port = static_cast<quint16>(number);
    }
    callback.isWanted = json.value(QLatin1String("isWanted")).toBool(true);
    return callback;
}

std::optional<Profile> profileFromJson(const QJsonObject& json) {
    const QString id = json.value(QLatin1String("id")).toString();
    const auto host = parseHost(json.value(QLatin1String("host")).toString());
    const auto name = textIn(json, QLatin1String("name"));
    const auto user = textIn(json, QLatin1String("user"));
    const QString security = json.value(QLatin1String("security")).toString();
    const auto trust = trustFromJson(json.value(QLatin1String("trust")).toObject());
    const auto ports = portsFromJson(json.value(QLatin1String("ports")).toObject());
    const auto callback = callbackFromJson(json.value(QLatin1String("callback")).toObject());
    // the id names a folder, so it must be nothing but an id
    const bool isId = QUuid::fromString(id).toString(QUuid::WithoutBraces) == id && !QUuid::fromString(id).isNull();
    if (!isId || !host || !name || !user || !trust || !ports || !callback || (security != tls && security != plain))
        return std::nullopt;
    return Profile{id, *name, *host, *user, keepingFrom(json.value(QLatin1String("keepsPassword")).toString()),
        security == tls ? TransportSecurity::Tls : TransportSecurity::Plain, *trust, *ports, *callback,
        json.value(QLatin1String("isOpenAtStart")).toBool(true),
        json.value(QLatin1String("isReadOnly")).toBool(json.contains(QLatin1String("isReadOnly"))),
        json.value(QLatin1String("allowsPublicAddress")).toBool()};
}

} // namespace

QList<Profile> readProfiles(const QJsonArray& entries) {
    QList<Profile> profiles;
    for (const auto& entry : entries) {
        const auto profile = profileFromJson(entry.toObject());
        if (profiles.size() >= mostProfiles) {
            qCWarning(lcStore) << "more stored profiles than" << mostProfiles << "- the rest is left out";
            break;
        }
        if (profile)
            profiles.append(*profile);
        else
            qCWarning(lcStore) << "a stored profile makes no sense and is left out";
    }
    return profiles;
}

QJsonArray writeProfiles(const QList<Profile>& profiles) {
    QJsonArray entries;
    for (const Profile& profile : profiles)
        entries.append(toJson(profile));
    return entries;
}

ProfileStore::ProfileStore(const QString& filePath)
    : m_filePath(filePath),
      m_profiles(
          readProfiles(readJsonFile(filePath, formatVersion, maxBytes).value(QLatin1String("profiles")).toArray())) { }

Result<void> ProfileStore::keep(const Profile& profile) {
    const Profile kept = profile; // it may be one of those
    m_profiles.removeIf([&kept](const Profile& known) { return known.id == kept.id; });
    m_profiles.prepend(kept);
    return save();
}

Result<void> ProfileStore::remove(const QString& id) {
    if (m_profiles.removeIf([&id](const Profile& known) { return known.id == id; }) == 0)
        return {};
    return save();
}

Result<void> ProfileStore::save() const {
    return writeJsonFile(m_filePath,
        {{QStringLiteral("version"), formatVersion}, {QStringLiteral("profiles"), writeProfiles(m_profiles)}});
}

} // namespace ccudesk
