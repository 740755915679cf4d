// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/valueevent.h"
#include "core/store/snapshot.h"

#include <QCoreApplication>
#include <QFile>

namespace ccudesk {

//! A session: what the home was when it began, and every report until it ended. Its file has one JSON value per line:
//! what it is, the home as in a snapshot, then [milliseconds since 1970, interface, [[address, parameter, value], …]].
struct Recording {
    static constexpr int version = 1;
    static constexpr qint64 mostBytes = 256LL * 1024 * 1024;
    static constexpr qint64 mostLineBytes = 64LL * 1024 * 1024;
    static constexpr qsizetype mostEvents = 1'000'000;
    static constexpr qsizetype mostDevices = 5'000;
    static constexpr qint64 mostMs = 31LL * 24 * 3'600'000; //!< from the first line to the last

    bool isAnonymous = false;
    qint64 beganMs = 0; //!< wall clock of the recording
    Snapshot home;
    QList<EventBatch> batches; //!< by time

    [[nodiscard]] qint64 endedMs() const { return batches.isEmpty() ? beganMs : batches.constLast().receivedAtMs; }
};

//! Nothing is believed: whatever does not fit the format or its limits makes the whole file refused. Errors: Invalid,
//! Storage, with a sentence that names the line.
[[nodiscard]] Result<Recording> readRecording(const QString& path);

//! Writes one as it happens. After an error nothing more is written.
class RecordingWriter {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::Recording)
public:
    explicit RecordingWriter(qsizetype mostEvents = Recording::mostEvents) : m_mostEvents(mostEvents) { }

    //! Makes the file, for its owner only.
    [[nodiscard]] Result<void> begin(const QString& path, const Snapshot& home, qint64 nowMs, bool isAnonymous);
    //! Secrets are left out. Errors: Storage, also when the file has become as large as one may be.
    [[nodiscard]] Result<void> append(const EventBatch& batch);
    [[nodiscard]] Result<void> end();
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype events() const { return m_events; }

private:
    [[nodiscard]] Result<void> writeLine(const QByteArray& json);
    [[nodiscard]] tl::unexpected<Error> tooLong() const;

    const qsizetype m_mostEvents;
    QFile m_file;
    qint64 m_bytes = 0;
    qsizetype m_events = 0;
    qint64 m_newestMs = 0;
};

} // namespace ccudesk
