// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/storeddata.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace ccudesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::StoredData)
};

constexpr qint64 largestExported = 64LL * 1024 * 1024;
constexpr quint64 filesAtMost = 100'000;

//! By how the path begins, below the folder.
struct Kind {
    QString begins;
    QString what;
    QString why;
    bool isSecret = false;
};

QList<Kind> kinds() {
    return {{QStringLiteral("snapshot.json"), Words::tr("Devices with their last values"),
                Words::tr("So that the next start shows the home at once.")},
        {QStringLiteral("registrations.json"), Words::tr("Where the CCU calls this computer"),
            Words::tr("A secret path, and what is still registered in case of a crash."), true},
        {QStringLiteral("descriptions"), Words::tr("Descriptions of devices"),
            Words::tr("So that the CCU need not be asked again.")},
        {QStringLiteral("pictures"), Words::tr("Pictures of devices"), Words::tr("Loaded from your CCU.")},
        {QStringLiteral("journal.json"), Words::tr("Changes made with this program"),
            Words::tr("So that they can be looked up and taken back.")},
        {QStringLiteral("backup.json"), Words::tr("When the last backup was made"),
            Words::tr("Not the backup itself, which is where you stored it.")},
        {QStringLiteral("security.json"), Words::tr("Results of the security checks"),
            Words::tr("With your answers and the risks that you accepted.")},
        {QStringLiteral("history"), Words::tr("Past values"), Words::tr("For charts.")},
        {QStringLiteral("without-window"), Words::tr("Runs without a window"),
            Words::tr("Each has a registration of its own."), true}};
}

struct Entry {
    QString path; //!< below the folder
    qint64 bytes = 0;
    qint64 writtenMs = 0;
};

QList<Entry> entriesIn(const QString& folder) {
    QList<Entry> entries;
    const QDir root(folder);
    quint64 count = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext() && ++count < filesAtMost) {
        it.next();
        const QFileInfo file = it.fileInfo();
        entries.append({root.relativeFilePath(it.filePath()), file.size(), file.lastModified().toMSecsSinceEpoch()});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.path < b.path; });
    return entries;
}

Kind kindOf(const QString& path, const QList<Kind>& known) {
    const auto it = std::find_if(
        known.cbegin(), known.cend(), [&path](const Kind& kind) { return path.startsWith(kind.begins); });
    return it != known.cend() ? *it
                              : Kind{{}, Words::tr("Something else"), Words::tr("This program does not know it.")};
}

//! What is no JSON, such as past values and pictures, as base64; nothing when it is too large, cannot be read, or is
//! not ours, so that nobody knows what is in it.
std::optional<QJsonObject> contentOf(const QString& folder, const Entry& entry, bool isKnown) {
    QFile file(QDir(folder).filePath(entry.path));
    if (entry.bytes > largestExported || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    const QJsonDocument content = QJsonDocument::fromJson(bytes);
    if (content.isObject())
        return QJsonObject{{QStringLiteral("content"), content.object()}};
    if (!isKnown)
        return std::nullopt;
    return QJsonObject{{QStringLiteral("encoding"), QStringLiteral("base64")},
        {QStringLiteral("content"), QString::fromLatin1(bytes.toBase64())}};
}

} // namespace

QList<StoredPart> storedParts(const QString& folder) {
    const QList<Kind> known = kinds();
    QList<StoredPart> parts;
    for (const Entry& entry : entriesIn(folder)) {
        const Kind kind = kindOf(entry.path, known);
        auto part = std::find_if(
            parts.begin(), parts.end(), [&kind](const StoredPart& each) { return each.what == kind.what; });
        if (part == parts.end())
            part = parts.insert(parts.end(), {kind.what, kind.why, 0, 0, kind.isSecret});
        ++part->files;
        part->bytes += entry.bytes;
    }
    std::stable_sort(
        parts.begin(), parts.end(), [](const StoredPart& a, const StoredPart& b) { return a.bytes > b.bytes; });
    return parts;
}

qint64 lastWrittenMs(const QString& folder) {
    qint64 lastMs = 0;
    for (const Entry& entry : entriesIn(folder))
        lastMs = std::max(lastMs, entry.writtenMs);
    return lastMs;
}

StoredExport exportStored(const QString& folder, const QJsonObject& settings) {
    const QList<Kind> known = kinds();
    StoredExport all;
    QJsonArray files;
    for (const Entry& entry : entriesIn(folder)) {
        QJsonObject object{{QStringLiteral("file"), entry.path}, {QStringLiteral("bytes"), entry.bytes}};
        const Kind kind = kindOf(entry.path, known);
        const std::optional<QJsonObject> content = kind.isSecret
            ? QJsonObject{{QStringLiteral("content"), QStringLiteral("secret, not exported")}}
            : contentOf(folder, entry, !kind.begins.isEmpty());
        if (!content)
            all.leftOut.append(entry.path);
        const QJsonObject fields = content.value_or(QJsonObject{{QStringLiteral("content"), QJsonValue()}});
        for (auto it = fields.begin(); it != fields.end(); ++it)
            object.insert(it.key(), it.value());
        files.append(object);
    }
    all.bytes
        = QJsonDocument(QJsonObject{{QStringLiteral("settings"), settings}, {QStringLiteral("files"), files}}).toJson();
    return all;
}

} // namespace ccudesk
