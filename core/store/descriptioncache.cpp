// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/descriptioncache.h"

#include "core/base/jsonfile.h"
#include "core/base/logging.h"
#include "core/store/domainjson.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace ccudesk {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 maxBytes = 16 * 1024 * 1024; // a thermostat's MASTER with its week programmes is 0.4 MB
constexpr int saveDelayMs = 2'000;

//! Types and firmwares come from outside and never become part of a path.
QString fileNameOf(const DescriptionKey& key) {
    const QStringList parts{key.interface, key.deviceType, key.firmware, QString::number(key.version)};
    const QByteArray hash
        = QCryptographicHash::hash(parts.join(QChar(u'\n')).toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QString::fromLatin1(hash) + QLatin1String(".json");
}

QString paramsetName(const DescriptionKey& key) {
    return QStringLiteral("%1/%2").arg(key.channelIndex).arg(key.paramset);
}

} // namespace

DescriptionCache::DescriptionCache(const QString& folder, QObject* parent) : QObject(parent), m_folder(folder) {
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelayMs); // a device's channels come one after the other
    connect(&m_saveTimer, &QTimer::timeout, this, &DescriptionCache::flush);
}

DescriptionCache::~DescriptionCache() {
    flush();
}

ParamsetDescriptionPtr DescriptionCache::find(const DescriptionKey& key) {
    return paramsetsOf(key).value(paramsetName(key));
}

void DescriptionCache::insert(const DescriptionKey& key, const ParamsetDescription& description) {
    paramsetsOf(key).insert(paramsetName(key), std::make_shared<const ParamsetDescription>(description));
    m_unsaved.insert(fileNameOf(key));
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
}

DescriptionCache::Paramsets& DescriptionCache::paramsetsOf(const DescriptionKey& key) {
    const QString name = fileNameOf(key);
    if (const auto known = m_files.find(name); known != m_files.end())
        return *known;
    Paramsets& paramsets = m_files[name];
    const QString path = QDir(m_folder).filePath(name);
    const QJsonObject stored = readJsonFile(path, formatVersion, maxBytes).value(QLatin1String("paramsets")).toObject();
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        ParamsetDescription description;
        const QJsonArray entries = it.value().toArray();
        for (const auto& entry : entries)
            description.append(std::make_shared<const ParameterDescription>(descriptionFromJson(entry.toObject())));
        paramsets.insert(it.key(), std::make_shared<const ParamsetDescription>(std::move(description)));
    }
    if (QFile file(path); !stored.isEmpty() && file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime); // used just now
    return paramsets;
}

void DescriptionCache::flush() {
    m_saveTimer.stop();
    if (m_unsaved.isEmpty())
        return;
    for (const QString& file : std::as_const(m_unsaved))
        write(file);
    m_unsaved.clear();
    trim();
}

void DescriptionCache::write(const QString& file) const {
    QJsonObject paramsets;
    const Paramsets known = m_files.value(file);
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        QJsonArray entries;
        for (const ParameterDescriptionPtr& description : *it.value())
            entries.append(toJson(*description));
        paramsets.insert(it.key(), entries);
    }
    const auto written = writeJsonFile(QDir(m_folder).filePath(file),
        {{QStringLiteral("version"), formatVersion}, {QStringLiteral("paramsets"), paramsets}});
    if (!written)
        qCWarning(lcStore) << "descriptions not stored:" << written.error().detail;
}

void DescriptionCache::trim() const {
    QDir folder(m_folder);
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time); // newest first
    for (qsizetype i = maxFiles; i < files.size(); ++i)
        folder.remove(files[i]);
}

} // namespace ccudesk
