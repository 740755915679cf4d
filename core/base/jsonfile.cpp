// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonfile.h"

#include "core/base/logging.h"
#include "core/base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace ccudesk {

namespace {
void setAside(const QString& path, const QString& reason) {
    const QString aside = path + QLatin1String(".broken");
    QFile::remove(aside);
    const bool isMoved = QFile::rename(path, aside);
    qCWarning(lcStore) << "stored file ignored:" << QFileInfo(path).fileName() << reason
                       << (isMoved ? "(set aside)" : "(left in place)");
}
} // namespace

Result<void> writeJsonFile(const QString& path, const QJsonObject& content) {
    (void)QDir().mkpath(QFileInfo(path).absolutePath()); // without it, writing fails and says so
    return writeWholeFile(path, QJsonDocument(content).toJson(QJsonDocument::Compact), FileReaders::Owner);
}

QJsonObject readJsonFile(const QString& path, int version, qint64 maxBytes) {
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcStore) << "stored file cannot be read:" << QFileInfo(path).fileName() << file.errorString();
        return {};
    }
    if (file.size() > maxBytes) {
        file.close();
        setAside(path, QStringLiteral("too large"));
        return {};
    }
    QJsonParseError error;
    const QJsonObject content = QJsonDocument::fromJson(file.readAll(), &error).object();
    file.close();
    if (error.error != QJsonParseError::NoError) {
        setAside(path, error.errorString());
        return {};
    }
    if (content.value(QLatin1String("version")).toInt() != version) {
        setAside(path, QStringLiteral("another version"));
        return {};
    }
    return content;
}

} // namespace ccudesk
