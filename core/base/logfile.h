// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QFile>
#include <QMutex>
#include <QThreadPool>

namespace ccudesk {

//! The log on disk, readable by its owner only. When it is full it becomes "<path>.1", which becomes "<path>.2"; the
//! oldest goes. Several programs may write to one log: lines are appended whole. Where nothing can be written nothing
//! stops: that is said once, the lines are counted, and the file goes on when it can.
class LogFile {
public:
    struct Limits {
        qint64 fileBytes = 1'000'000;
        int files = 3;
        qsizetype waitingLines = 4'000; //!< what a disk that is too slow may hold up in memory
    };

    LogFile(const QString& path, const Limits& limits);
    explicit LogFile(const QString& path) : LogFile(path, Limits()) { }
    //! Writes what is still waiting.
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    //! From any thread; returns at once, a thread of its own does the writing. line: without its end.
    void write(const QByteArray& line);
    //! Returns when everything is written.
    void flush();

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    void store(const QByteArray& line);
    [[nodiscard]] bool isReady();
    [[nodiscard]] bool put(const QByteArray& line);
    void rotate() const;
    void complain(const QString& reason);

    const QString m_path;
    const Limits m_limits;

    QMutex m_waitingMutex;
    QByteArrayList m_waiting;
    qint64 m_dropped = 0;
    bool m_isWriting = false; //!< a task of the pool is going to look

    QMutex m_fileMutex; //!< for what is below
    QFile m_file;
    qint64 m_size = 0;
    qint64 m_missing = 0; //!< lines since the last one that was written
    bool m_hasComplained = false;

    QThreadPool m_pool; //!< last, as its thread uses the rest
};

} // namespace ccudesk
