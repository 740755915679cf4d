// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/turns.h"
#include "core/store/recording.h"
#include "core/store/recordinganonymiser.h"

#include <QObject>

namespace ccudesk {

//! Records a session into a file: the home as it is now, then what is reported. Anonymised on its way, so that the file
//! never holds a name that somebody did not want in it.
class SessionRecorder : public QObject {
    Q_OBJECT
public:
    //! The stores and the clock must outlive it.
    SessionRecorder(const DeviceStore& devices, const ValueStore& values, const HomeStore& home, const Clock& clock,
        QObject* parent = nullptr);
    ~SessionRecorder() override;

    //! mostEvents: it ends by itself before there are more.
    void start(const QString& path, bool isAnonymous, qsizetype mostEvents = Recording::mostEvents);
    void take(const EventBatch& batch);
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] qint64 sinceMs() const { return m_sinceMs; } //!< wall clock
    [[nodiscard]] qsizetype events() const { return m_writer ? m_writer->events() : 0; }
    [[nodiscard]] qint64 bytes() const { return m_writer ? m_writer->bytes() : 0; }
    [[nodiscard]] QString error() const { return m_error; } //!< why it ended by itself; empty: it did not

Q_SIGNALS:
    void stateChanged();

private:
    void homeTaken(const Snapshot& home);
    void write(const EventBatch& batch);
    void end(const Result<void>& result);

    const DeviceStore& m_devices;
    const ValueStore& m_values;
    const HomeStore& m_home;
    const Clock& m_clock;
    std::unique_ptr<Turns> m_turns; //!< of the home, while it is taken
    std::unique_ptr<RecordingWriter> m_writer;
    std::unique_ptr<RecordingAnonymiser> m_anonymiser; //!< null: nothing is to be hidden
    QList<EventBatch> m_waiting; //!< until the home stands in the file
    bool m_isRunning = false;
    bool m_hasHome = false;
    QString m_path;
    QString m_error;
    qint64 m_sinceMs = 0;
};

} // namespace ccudesk
