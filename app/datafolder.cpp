// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/datafolder.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace ccudesk {

DataFolder::DataFolder(const QString& wanted) {
    QDir().mkpath(QFileInfo(wanted).absolutePath());
    for (int number = 1;; ++number) {
        m_isSpare = number > 1;
        m_path = m_isSpare ? QString(wanted % QLatin1Char('-') % QString::number(number)) : wanted;
        // beside the folder, so that the folder can go while it is still held
        m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
        m_lock->setStaleLockTime(0); // a run may last a day; one that crashed is known by its process
        // where no lock can be written nothing else can either, and the run will say so itself
        if (m_lock->tryLock() || m_lock->error() != QLockFile::LockFailedError)
            return;
    }
}

DataFolder::~DataFolder() = default;

void DataFolder::removeSpare() {
    if (m_isSpare)
        QDir(m_path).removeRecursively();
}

} // namespace ccudesk
