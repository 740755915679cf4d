// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "core/simulator/simulator.h"

#include <QTemporaryDir>

#include <memory>

namespace ccudesk {

//! A simulated CCU in this process and how to connect to it: over TLS with its pinned certificate, as to a real one.
struct Demo {
    std::unique_ptr<simulator::Simulator> simulator;
    ConnectionSettings settings;
    QMap<QString, quint16> doors; //!< simulator::Endpoints::doors()
    //! What would be kept of a real CCU; goes with the demo.
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
};

[[nodiscard]] Result<Demo> makeDemo(const CommandLine& line);

} // namespace ccudesk
