// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logfile.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace ccudesk {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

//! Nobody else may even see how large the log is.
bool makeFolder(const QString& path) {
    const QFileInfo folder(path);
    return QDir().mkpath(folder.absolutePath()) && (folder.isDir() || QDir().mkdir(path, ownerOnly | QFile::ExeOwner))
        && QFile::setPermissions(path, ownerOnly | QFile::ExeOwner);
}

QString numbered(const QString& path, int number) {
    return number == 0 ? path : QString(path % QLatin1Char('.') % QString::number(number));
}

} // namespace

LogFile::LogFile(const QString& path, const Limits& limits) : m_path(path), m_limits(limits), m_file(path) {
    m_pool.setMaxThreadCount(1);
}

LogFile::~LogFile() {
    flush();
}

void LogFile::write(const QByteArray& line) {
    {
        const QMutexLocker locker(&m_waitingMutex);
        if (m_waiting.size() >= m_limits.waitingLines) {
            ++m_dropped;
            return;
        }
        m_waiting.append(line);
        if (std::exchange(m_isWriting, true))
            return;
    }
    m_pool.start([this] { flush(); });
}

void LogFile::flush() {
    while (true) {
        const QMutexLocker fileLocker(&m_fileMutex); // before lines are taken: whoever comes later finds them written
        QByteArrayList lines;
        {
            const QMutexLocker locker(&m_waitingMutex);
            lines.swap(m_waiting);
            m_missing += std::exchange(m_dropped, 0);
            m_isWriting = !lines.isEmpty();
        }
        if (lines.isEmpty())
            return;
        for (const QByteArray& line : std::as_const(lines))
            store(line);
    }
}

void LogFile::store(const QByteArray& line) {
    const auto isWritten = [&] {
        if (m_missing > 0 && !(isReady() && put("(" + QByteArray::number(m_missing) + " lines are missing here)")))
            return false;
        m_missing = 0;
        return isReady() && put(line);
    };
    if (isWritten())
        m_hasComplained = false;
    else
        ++m_missing;
}

//! Opened with the first line, and again after anything went wrong.
bool LogFile::isReady() {
    if (m_file.isOpen() && m_size < m_limits.fileBytes)
        return true;
    m_file.close();
    if (QFileInfo(m_path).size() >= m_limits.fileBytes)
        rotate();
    if (!makeFolder(QFileInfo(m_path).absolutePath())) {
        complain(QStringLiteral("no folder"));
        return false;
    }
    // unbuffered: a line goes out in one piece, also when another program writes to the same file
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly)
        || !m_file.setPermissions(ownerOnly)) {
        complain(m_file.errorString());
        m_file.close();
        return false;
    }
    if (m_file.size() >= m_limits.fileBytes)
        m_file.resize(0); // it could not be moved away, and is bounded all the same
    m_size = m_file.size();
    return true;
}

bool LogFile::put(const QByteArray& line) {
    const QByteArray whole = line + '\n';
    const qint64 written = m_file.write(whole);
    if (written == whole.size()) {
        m_size += written;
        return true;
    }
    complain(m_file.errorString());
    if (written > 0)
        m_file.resize(m_file.size() - written); // without the half of a line that found room
    m_file.close();
    return false;
}

void LogFile::rotate() const {
    QFile::remove(numbered(m_path, m_limits.files - 1));
    for (int number = m_limits.files - 2; number >= 0; --number)
        QFile::rename(numbered(m_path, number), numbered(m_path, number + 1));
}

//! Through the log, where it reaches everything but the file.
void LogFile::complain(const QString& reason) {
    if (!std::exchange(m_hasComplained, true))
        qCWarning(lcStore).noquote() << "the log is not written to its file:" << reason;
}

} // namespace ccudesk
