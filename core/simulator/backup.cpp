// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/backup.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace ccudesk::simulator {

namespace {

constexpr qsizetype block = 512;

void put(QByteArray& header, qsizetype at, const QByteArray& text) {
    header.replace(at, text.size(), text);
}

//! One member of an uncompressed tar: its header with a checksum over itself, and its content in whole blocks.
QByteArray member(const QByteArray& name, const QByteArray& content) {
    QByteArray header(block, '\0');
    put(header, 0, name);
    put(header, 100, "0000644");
    put(header, 124, QByteArray::number(content.size(), 8).rightJustified(11, '0'));
    put(header, 136, "00000000000");
    put(header, 148, "        ");
    put(header, 156, "0");
    put(header, 257, "ustar  ");
    qint64 sum = 0;
    for (const char byte : std::as_const(header))
        sum += static_cast<uchar>(byte);
    put(header, 148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    const qsizetype filling = (block - content.size() % block) % block;
    return header + content + QByteArray(filling, '\0');
}

QByteArray archive(bool stock) {
    QByteArray settings("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10);
    settings.append(QByteArray(200'000, 'x')); // nobody unpacks it
    QByteArray all = member("usr_local.tar.gz", settings) + member("signature", "0123456789abcdef\n")
        + member("firmware_version", stock ? "VERSION=3.89.5\n" : "VERSION=3.89.8.20260821\n")
        + member("key_index", "0\n");
    if (!stock)
        all += member("signature.sha256", QByteArray(64, 'a'));
    return all + QByteArray(2 * block, '\0');
}

} // namespace

http::Response backupAnswer(Sessions& sessions, const QByteArray& target, bool stock) {
    const QUrlQuery query(QUrl(QString::fromLatin1(target)).query());
    QString id = query.queryItemValue(QStringLiteral("sid"));
    id.remove(QLatin1Char('@'));
    http::Response response;
    if (query.queryItemValue(QStringLiteral("action")) != QLatin1String("create_backup")
        || sessions.levelOf(id) != Level::Admin) {
        response.contentType = "text/html";
        response.body = "<html><head><title>HomeMatic</title></head><body><a href=\"/\">Weiter</a></body></html>";
        return response;
    }
    response.contentType = stock ? "application/x-download" : "application/octet-stream";
    response.extraHeaders.append(http::Header("Content-Disposition", "attachment; filename=ccu-2026-01-31.sbk"));
    response.body = archive(stock);
    return response;
}

} // namespace ccudesk::simulator
