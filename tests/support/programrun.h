// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>

namespace ccudesk::test {

class SimulatorProcess;

//! One run of a program in a process of its own, without a display and with an environment that knows of no CCU but
//! the one given.
class ProgramRun {
public:
    //! The program keeps its files in `dataDir`.
    ProgramRun(const QString& program, const QString& dataDir);
    //! Kills what still runs: a test has failed.
    ~ProgramRun();

    void set(const char* variable, const QString& value) { m_environment.insert(QLatin1String(variable), value); }
    void unset(const char* variable) { m_environment.remove(QLatin1String(variable)); }
    //! Every variable that leads to a simulated CCU over TLS with its certificate pinned.
    void leadTo(const SimulatorProcess& simulator);

    void start(const QStringList& arguments);
    //! Sends a signal by name, "TERM" for example.
    [[nodiscard]] bool signal(const QString& name) const;
    //! True when it ended by itself, not by a signal. The event loop runs meanwhile.
    [[nodiscard]] bool ends();

    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] QProcess& process() { return m_process; }
    //! Everything written so far.
    [[nodiscard]] const QByteArray& output();
    [[nodiscard]] const QByteArray& complaint();

private:
    QString m_program;
    QProcessEnvironment m_environment;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_complaint;
};

} // namespace ccudesk::test
