// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include <ctime>

namespace ccudesk {

//! A figure of this process in MB, as Linux tells it in /proc; 0 elsewhere.
inline double memoryMb(const QString& file, const QByteArray& field) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = source.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

inline double residentMb() {
    return memoryMb(QStringLiteral("/proc/self/status"), "VmRSS:");
}

//! Shared pages counted by share: what a soak compares.
inline double proportionalMb() {
    return memoryMb(QStringLiteral("/proc/self/smaps_rollup"), "Pss:");
}

//! What of it belongs to no file: without the shared libraries, of which the share changes when another program that
//! uses them starts or ends.
inline double anonymousMb() {
    return memoryMb(QStringLiteral("/proc/self/smaps_rollup"), "Pss_Anon:");
}

//! Processor time of the calling thread so far.
inline double threadSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

//! How long the calling thread so far was ready to run while the processors did something else: not its own slowness.
//! 0 where the system does not tell.
inline double threadQueuedSeconds() {
    QFile source(QStringLiteral("/proc/thread-self/schedstat"));
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    return source.readAll().split(' ').value(1).toDouble() / 1e9;
}

} // namespace ccudesk
