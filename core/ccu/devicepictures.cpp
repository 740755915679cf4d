// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/devicepictures.h"

#include "core/base/future.h"
#include "core/base/pendingresult.h"
#include "core/profile/endpoints.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

namespace ccudesk {

namespace {

constexpr qint64 largestTable = 2 * 1024 * 1024;
constexpr qint64 largestPicture = 512 * 1024;

bool isPng(const QByteArray& bytes) {
    return bytes.startsWith("\x89PNG\r\n\x1a\n");
}

//! The table names files inside the picture folder; anything that leads out of it is refused.
bool isPlainPath(const QString& path) {
    static const QRegularExpression pattern(QStringLiteral("^/?config/img/devices/[0-9]+/[A-Za-z0-9_.-]+\\.png$"));
    return pattern.match(path).hasMatch() && !path.contains(QLatin1String(".."));
}

} // namespace

PictureTable readPictureTable(const QByteArray& tcl) {
    // TYPE {{50 /config/img/devices/50/x_thumb.png} {250 /config/img/devices/250/x.png}}; a type with blanks is braced
    static const QRegularExpression entry(
        QStringLiteral("(?:\\{([^{}]+)\\}|([^\\s{}]+))\\s+\\{\\{(\\d+) ([^{}]+)\\}\\s+\\{(\\d+) ([^{}]+)\\}\\}"));
    PictureTable table;
    auto matches = entry.globalMatch(QString::fromLatin1(tcl));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        auto& files = table[match.captured(1) + match.captured(2)];
        files.insert(match.captured(3).toInt(), match.captured(4).trimmed());
        files.insert(match.captured(5).toInt(), match.captured(6).trimmed());
    }
    return table;
}

DevicePictures::DevicePictures(
    rpc::RpcTransport& transport, const Profile& profile, const QString& folder, QObject* parent)
    : QObject(parent), m_transport(transport), m_profile(profile), m_folder(folder) { }

QFuture<Result<QByteArray>> DevicePictures::picture(const QString& deviceType, int size) {
    QFile cached(cacheFile(deviceType, size));
    if (cached.open(QIODevice::ReadOnly) && cached.size() <= largestPicture)
        if (const QByteArray bytes = cached.readAll(); isPng(bytes))
            return readyFuture(Result<QByteArray>(bytes));
    if (m_table)
        return fetch(deviceType, size);
    if (!m_tableAnswer)
        m_tableAnswer = get(QStringLiteral("/config/devdescr/DEVDB.tcl"), largestTable);
    const auto result = makePending<QByteArray>();
    whenDone(*m_tableAnswer, this, [this, result, deviceType, size](const Result<QByteArray>& table) {
        m_tableAnswer.reset();
        if (!table)
            return result->resolve(table);
        if (!m_table)
            m_table = readPictureTable(*table);
        whenDone(fetch(deviceType, size), this, [result](const Result<QByteArray>& bytes) { result->resolve(bytes); });
    });
    return result->future();
}

DevicePictures::Answer DevicePictures::fetch(const QString& deviceType, int size) {
    const QString path = m_table->value(deviceType).value(size);
    if (!isPlainPath(path))
        return readyFuture(
            Result<QByteArray>(failure(ErrorCode::Invalid, tr("The CCU has no picture of %1.").arg(deviceType))));
    const auto result = makePending<QByteArray>();
    const QString absolute = path.startsWith(QLatin1Char('/')) ? path : QLatin1Char('/') + path;
    whenDone(get(absolute, largestPicture), this, [this, result, deviceType, size](const Result<QByteArray>& bytes) {
        if (!bytes)
            return result->resolve(bytes);
        if (!isPng(*bytes))
            return result->resolve(
                failure(ErrorCode::Protocol, tr("The CCU's picture of %1 is no PNG file.").arg(deviceType)));
        QDir().mkpath(m_folder);
        QSaveFile file(cacheFile(deviceType, size));
        if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size())
            file.commit(); // without a cache the picture is only loaded again
        result->resolve(bytes);
    });
    return result->future();
}

DevicePictures::Answer DevicePictures::get(const QString& path, qint64 limit) {
    rpc::HttpRequest request;
    request.url = webUrl(m_profile, path);
    request.verb = "GET";
    request.bodyLimit = limit;
    request.label = path.endsWith(QLatin1String(".png")) ? QStringLiteral("picture") : QStringLiteral("DEVDB.tcl");
    const auto result = makePending<QByteArray>();
    whenDone(m_transport.send(request), this, [result, path](const Result<rpc::HttpReply>& reply) {
        if (!reply)
            return result->resolve(tl::unexpected<Error>(reply.error()));
        if (reply->status != 200)
            return result->resolve(failure(ErrorCode::Http,
                tr("The CCU answered the question for %1 with HTTP status %2.").arg(path).arg(reply->status)));
        result->resolve(reply->body);
    });
    return result->future();
}

QString DevicePictures::cacheFile(const QString& deviceType, int size) const {
    const QByteArray name = QCryptographicHash::hash(deviceType.toUtf8(), QCryptographicHash::Sha1).toHex();
    return m_folder % QLatin1Char('/') % QString::fromLatin1(name) % QLatin1Char('-') % QString::number(size)
        % QStringLiteral(".png");
}

} // namespace ccudesk
