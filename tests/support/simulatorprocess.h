// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/profile.h"

#include <QJsonObject>
#include <QProcess>

namespace ccudesk::test {

//! The program ccudesk-simulator in a process of its own, driven line by line as app/simulatorcontrol.h describes.
//! Its password is always "demo".
class SimulatorProcess {
public:
    //! Ends the simulator with its input and waits for it.
    ~SimulatorProcess();

    //! False when it says nothing within half a minute; `endpoints()` is what it said first.
    [[nodiscard]] bool start(const QString& program, const QStringList& arguments = {});
    //! True when it ended by itself with exit code 0.
    [[nodiscard]] bool stop();
    //! The answer to one command; empty when there is none.
    QJsonObject tell(const QByteArray& command);

    [[nodiscard]] const QJsonObject& endpoints() const { return m_endpoints; }
    [[nodiscard]] QProcess& process() { return m_process; }
    //! How to reach it over TLS, its certificate pinned.
    [[nodiscard]] Profile profile() const;

private:
    QJsonObject readLine();

    QProcess m_process;
    QJsonObject m_endpoints;
};

} // namespace ccudesk::test
