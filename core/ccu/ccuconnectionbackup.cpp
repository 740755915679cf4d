// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"
#include "core/ccu/ccuconnection_p.h"

#include <QFile>

namespace ccudesk {

namespace {

//! A backup on its way: a file beside the one that it will be, so that an older one stays until this one is whole.
struct Download {
    Download(const QString& thePath, const std::function<bool(qint64 bytes)>& theProgress)
        : path(thePath), progress(theProgress), file(thePath + QStringLiteral(".part")) { }

    bool open() {
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && file.setPermissions(
                QFileDevice::ReadOwner | QFileDevice::WriteOwner); // it holds password hashes and keys
    }
    bool take(const QByteArray& bytes) {
        isFull = isFull || file.write(bytes) != bytes.size();
        return !isFull && progress(file.pos());
    }
    //! Checked, and in its place.
    Result<BackupFacts> settled(qint64 nowMs) {
        file.close();
        Result<BackupFacts> facts = checkBackup(file.fileName());
        if (!facts)
            return facts;
        QFile::remove(path);
        if (!file.rename(path))
            return failure(ErrorCode::Storage, CcuConnection::tr("The backup cannot be stored as %1.").arg(path));
        facts->path = path;
        facts->madeAtMs = nowMs;
        return facts;
    }

    QString path;
    std::function<bool(qint64 bytes)> progress;
    QFile file;
    bool isFull = false;
};

} // namespace

QFuture<Result<BackupFacts>> CcuConnection::backUp(
    const QString& path, const std::function<bool(qint64 bytes)>& progress) {
    const auto refused
        = [](const Error& error) { return readyFuture(Result<BackupFacts>(tl::unexpected<Error>(error))); };
    if (d->state != ConnectionState::Live)
        return refused(d->notConnected({}));
    const auto download = std::make_shared<Download>(path, progress);
    if (!download->open())
        return refused(
            {ErrorCode::Storage, tr("Nothing can be written to %1.").arg(path), download->file.errorString(), 0});
    const auto result = makePending<BackupFacts>();
    const auto done
        = d->backend().downloadBackup([download](const QByteArray& bytes) { return download->take(bytes); });
    whenDone(done, this, [this, result, download](const Result<void>& downloaded) {
        Result<BackupFacts> facts = !downloaded ? Result<BackupFacts>(tl::unexpected<Error>(downloaded.error()))
                                                : download->settled(d->clock.nowMs());
        if (download->isFull)
            facts = failure(ErrorCode::Storage, tr("There is no room for the backup on this disk."));
        if (!facts)
            download->file.remove();
        else if (const auto kept = d->backups.setLast(*facts); !kept)
            qCWarning(lcConnection) << "The date of the backup could not be kept";
        result->resolve(facts);
    });
    return result->future();
}

std::optional<BackupFacts> CcuConnection::lastBackup() const {
    return d->backups.last();
}

} // namespace ccudesk
