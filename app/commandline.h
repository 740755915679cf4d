// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/profile/connectionsettings.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace ccudesk {

//! What the person asked for when starting the program.
struct CommandLine {
    enum class Mode { Window, Export, Listen, ShowHelp, ShowVersion };
    Mode mode = Mode::Window;

    bool isDemo = false;
    int demoDevices = 0; //!< 0: the demo home
    double demoEventsPerSecond = 0;

    ConnectionOptions connection;
    QString exportFile; //!< "-": standard output
    QString replayFile; //!< a recording to be opened instead of a CCU
    std::chrono::milliseconds duration{0}; //!< --for, --listen

    QString language; //!< "de", "en"; empty: the system's
    QString theme; //!< "light", "dark"; empty: the system's
    QString page; //!< "home", "devices", "events"; empty: the usual first one
    QString screenshotFile;
    QSize windowSize;

    QString help; //!< text of --help
};

//! Errors: ErrorCode::Invalid with a sentence that names the option.
[[nodiscard]] Result<CommandLine> readCommandLine(const QStringList& arguments);

} // namespace ccudesk
