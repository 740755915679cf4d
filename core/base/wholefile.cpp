// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace ccudesk {

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes, FileReaders readers) {
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && (readers == FileReaders::Usual || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        return {};
    return failure(ErrorCode::Storage,
        QCoreApplication::translate("WholeFile", "The file %1 could not be written.").arg(path), file.errorString());
}

} // namespace ccudesk
