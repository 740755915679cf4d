// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/webfiles.h"

#include "core/simulator/picture.h"

#include <QRegularExpression>
#include <QSet>

namespace ccudesk::simulator {

namespace {

QStringList deviceTypes(const Home& home) {
    QSet<QString> types;
    for (const QString& interface : home.interfaces()) {
        for (const Device& device : home.devices(interface))
            types.insert(device.type);
    }
    QStringList sorted(types.begin(), types.end());
    sorted.sort();
    return sorted;
}

//! "HmIP-BSM" → "hmip-bsm": nothing that would need escaping in a path.
QString fileName(const QString& deviceType) {
    QString name;
    for (const QChar c : deviceType.toLower())
        name += c.isLetterOrNumber() || c == u'-' ? c : QChar(u'_');
    return name;
}

QByteArray pictureTable(const Home& home) {
    QStringList entries;
    for (const QString& type : deviceTypes(home)) {
        const QString name = type.contains(u' ') ? u'{' + type + u'}' : type;
        const QString file = fileName(type);
        entries.append(
            QStringLiteral("%1 {{50 /config/img/devices/50/%2_thumb.png} {250 /config/img/devices/250/%2.png}}")
                .arg(name, file));
    }
    return (QStringLiteral("array set DEV_PATHS {") + entries.join(u' ') + QStringLiteral("}\n")).toLatin1();
}

std::optional<http::Response> picture(const Home& home, const QString& path) {
    static const QRegularExpression form(
        QStringLiteral("^/config/img/devices/(?:(50)/([a-z0-9_-]+)_thumb|(250)/([a-z0-9_-]+))\\.png$"));
    const auto match = form.match(path);
    const int size = match.captured(1).isEmpty() ? match.captured(3).toInt() : match.captured(1).toInt();
    const QString file = match.captured(2).isEmpty() ? match.captured(4) : match.captured(2);
    if (!match.hasMatch())
        return std::nullopt;
    for (const QString& type : deviceTypes(home)) {
        if (fileName(type) == file) {
            http::Response response;
            response.contentType = "image/png";
            response.body = devicePicture(type, size);
            return response;
        }
    }
    return std::nullopt;
}

http::Response plainText(const QByteArray& text) {
    http::Response response;
    response.contentType = "text/plain";
    response.body = text;
    return response;
}

//! eQ-3's own system may tell nothing but its version.
http::Response versionFile(const Options& options) {
    const ProtectionOptions& system = options.protection;
    const bool isAsItComes = system.version == ProtectionOptions().version;
    if (options.stockEncoding && isAsItComes)
        return plainText("VERSION=3.89.5\n");
    QByteArray text = "VERSION=" + system.version.toLatin1() + '\n';
    if (!system.product.isEmpty())
        text += "PRODUCT=" + system.product.toLatin1() + "\nPLATFORM=simulator\n";
    return plainText(text);
}

} // namespace

std::optional<http::Response> webFile(const Home& home, const QByteArray& target, const Options& options) {
    const QString path = QString::fromLatin1(target).section(u'?', 0, 0);
    if (path == u"/api/backup/version.cgi")
        return versionFile(options);
    if (path == u"/ise/checkrega.cgi")
        return plainText("OK");
    if (path == u"/config/devdescr/DEVDB.tcl")
        return plainText(pictureTable(home));
    return picture(home, path);
}

} // namespace ccudesk::simulator
