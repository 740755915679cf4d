// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "core/ccu/installation.h"

#include <QObject>
#include <QTimer>

namespace ccudesk {

//! `--export` and `--listen`: connect, stay, write, de-register and log out, exit. Failures print the sentence that a
//! person would see in the window and end with exit code 1.
class HeadlessRun : public QObject {
    Q_OBJECT
public:
    //! installation and clock must outlive the run.
    HeadlessRun(const CommandLine& line, Installation& installation, const Clock& clock, QObject* parent = nullptr);

    void start();
    //! Ctrl+C: as if the time were up.
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void stateChanged(ConnectionState state);
    void printEvents(const EventBatch& batch);
    [[nodiscard]] Result<void> writeExport();
    void end(const Result<void>& result);

    CommandLine m_line;
    Installation& m_installation;
    const Clock& m_clock;
    QTimer m_time;
    bool m_isEnding = false;
};

} // namespace ccudesk
