// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/connectionsettings.h"

#include "core/profile/endpoints.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUuid>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::ConnectionSettings)
};

bool isHostName(const QString& text) {
    static const QRegularExpression label(QStringLiteral("\\A[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\\z"));
    if (text.size() > 253)
        return false;
    QStringList labels = text.split(QLatin1Char('.'));
    if (labels.size() > 1 && labels.constLast().isEmpty()) // a name may end with the root's dot
        labels.removeLast();
    for (const QString& part : std::as_const(labels)) {
        if (!label.match(part).hasMatch())
            return false;
    }
    return true;
}

//! Four numbers, but out of range: surely a mistyped address and no name.
bool looksLikeIpv4(const QString& text) {
    static const QRegularExpression numbers(QStringLiteral("\\A[0-9.]+\\z"));
    return numbers.match(text).hasMatch();
}

TrustRule trustRule(const QString& caFile, const QByteArray& pin) {
    if (!pin.isEmpty())
        return {TrustRule::Kind::Pin, {}, pin};
    if (!caFile.isEmpty())
        return {TrustRule::Kind::CaFile, caFile, {}};
    return {};
}

} // namespace

Result<QString> parseHost(const QString& text) {
    QString host = text.trimmed();
    if (host.isEmpty())
        return failure(ErrorCode::Invalid, Tr::tr("The address of the CCU is missing."));
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    const QHostAddress address(host);
    if (host.contains(QLatin1Char(':')) && address.protocol() == QAbstractSocket::IPv6Protocol)
        return host;
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol && host.count(QLatin1Char('.')) == 3;
    if (isIpv4 || (isHostName(host) && !looksLikeIpv4(host)))
        return host;
    return failure(ErrorCode::Invalid,
        Tr::tr("“%1” is no address of a CCU. Give a name like ccu3-webui or a number like 192.168.1.20, without http, "
               "user, port or path.")
            .arg(text.trimmed().left(60)));
}

Result<QString> parseCallbackHost(const QString& text, const QString& ccuAddress) {
    const Result<QString> host = parseHost(text);
    if (!host || QHostAddress(ccuAddress).isLoopback())
        return host;
    const QHostAddress address(*host);
    const bool isNobodys
        = address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
    if (isNobodys || address.isLoopback() || address.isLinkLocal()
        || host->compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return failure(
            ErrorCode::Invalid, Tr::tr("The CCU cannot call %1: there it would reach itself, or nobody.").arg(*host));
    return host;
}

QString profileIdFor(const QString& host) {
    return QUuid::createUuidV5(QUuid(), QStringLiteral("ccudesk:") + host.toLower()).toString(QUuid::WithoutBraces);
}

Result<QPair<QString, quint16>> parsePort(const QString& text) {
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals < 0)
        return failure(
            ErrorCode::Invalid, Tr::tr("“%1” is no port setting. Write it as HmIP-RF=42010.").arg(text.left(60)));
    const QString wanted = text.left(equals).trimmed();
    QString name;
    const QStringList known = knownPortNames();
    for (const QString& candidate : known) {
        if (candidate.compare(wanted, Qt::CaseInsensitive) == 0)
            name = candidate;
    }
    if (name.isEmpty())
        return failure(ErrorCode::Invalid,
            Tr::tr("“%1” has no port that can be set. Possible names: %2.")
                .arg(wanted.left(60), known.join(QStringLiteral(", "))));
    bool isNumber = false;
    const int port = text.mid(equals + 1).trimmed().toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        return failure(ErrorCode::Invalid, Tr::tr("The port of %1 must be a number from 1 to 65535.").arg(name));
    return QPair<QString, quint16>{name, static_cast<quint16>(port)};
}

Result<QMap<QString, quint16>> parsePorts(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    QMap<QString, quint16> ports;
    const QStringList settings = text.split(separators, Qt::SkipEmptyParts);
    for (const QString& setting : settings) {
        const Result<QPair<QString, quint16>> port = parsePort(setting);
        if (!port)
            return tl::unexpected(port.error());
        ports.insert(port->first, port->second);
    }
    return ports;
}

Result<QByteArray> parsePin(const QString& text) {
    static const QRegularExpression form(QStringLiteral("\\A([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}\\z"));
    QString hex = text.trimmed();
    if (hex.startsWith(QLatin1String("sha256:"), Qt::CaseInsensitive))
        hex = hex.mid(7);
    if (!form.match(hex).hasMatch())
        return failure(ErrorCode::Invalid,
            Tr::tr("This is no SHA-256 fingerprint: it must have 64 hexadecimal digits, with or without colons."));
    return QByteArray::fromHex(hex.remove(QLatin1Char(':')).toLatin1());
}

Result<ConnectionSettings> connectionSettings(
    const ConnectionOptions& options, const QProcessEnvironment& environment) {
    const auto chosen = [&](const QString& option, const char* variable) {
        return option.isEmpty() ? environment.value(QLatin1String(variable)) : option;
    };
    ConnectionSettings settings;
    Profile& profile = settings.profile;
    const Result<QString> host = parseHost(chosen(options.host, "CCU_HOST"));
    if (!host)
        return tl::unexpected(host.error());
    profile.host = *host;
    profile.name = *host;
    profile.id = profileIdFor(*host);
    profile.user = chosen(options.user, "CCU_USER");
    profile.security = options.isPlain ? TransportSecurity::Plain : TransportSecurity::Tls;
    profile.allowsPublicAddress = options.allowsPublicAddress;
    settings.password = Secret(environment.value(QStringLiteral("CCU_PASSWORD")));

    const Result<QMap<QString, quint16>> fromEnvironment = parsePorts(environment.value(QStringLiteral("CCU_PORTS")));
    const Result<QMap<QString, quint16>> fromOptions = parsePorts(options.ports.join(QLatin1Char(' ')));
    if (!fromEnvironment || !fromOptions)
        return tl::unexpected(fromEnvironment ? fromOptions.error() : fromEnvironment.error());
    profile.ports = *fromEnvironment;
    profile.ports.insert(*fromOptions);

    // an option replaces both variables: a CA on the command line is not overruled by a pin in the environment
    const bool hasOption = !options.caFile.isEmpty() || !options.pin.isEmpty();
    const QString caFile = hasOption ? options.caFile : environment.value(QStringLiteral("CCU_CA"));
    const QString pinText = hasOption ? options.pin : environment.value(QStringLiteral("CCU_PIN"));
    if (!caFile.isEmpty() && !pinText.isEmpty())
        return failure(ErrorCode::Invalid, Tr::tr("Give either a certificate file or a fingerprint, not both."));
    QByteArray pin;
    if (!pinText.isEmpty()) {
        const Result<QByteArray> parsed = parsePin(pinText);
        if (!parsed)
            return tl::unexpected(parsed.error());
        pin = *parsed;
    }
    profile.trust = trustRule(caFile, pin);
    return settings;
}

} // namespace ccudesk
