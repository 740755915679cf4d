// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "core/ccu/installation.h"

#include <QObject>
#include <QTimer>

namespace ccudesk {

//! `--export` and `--listen`: connect, stay, write, de-register and log out, exit. A failure prints the one sentence
//! that a person would see in the window and ends with exit code 1; nothing else goes to standard error.
class HeadlessRun : public QObject {
    Q_OBJECT
public:
    //! installation and clock must outlive the run.
    HeadlessRun(const CommandLine& line, Installation& installation, const Clock& clock, QObject* parent = nullptr);

    void start();
    //! Ctrl+C: as if the time were up. Before the home was read this is a failure, and an older export stays.
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    //! Starting: until the home was read once. Running: until the time is up. Ending: de-registering, logging out.
    enum class Phase { Starting, Running, Ending };

    void stateChanged(ConnectionState state);
    void printEvents(const EventBatch& batch);
    [[nodiscard]] static Result<void> print(const QByteArray& text);
    [[nodiscard]] Result<void> writeExport();
    void end(const Result<void>& result);

    CommandLine m_line;
    Installation& m_installation;
    const Clock& m_clock;
    QTimer m_time;
    Phase m_phase = Phase::Starting;
};

} // namespace ccudesk
