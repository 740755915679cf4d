// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "core/simulator/simulator.h"

namespace ccudesk {

//! A simulated CCU in this process and how to connect to it: over TLS with its pinned certificate, as to a real one.
struct Demo {
    std::unique_ptr<simulator::Simulator> simulator;
    ConnectionSettings settings;
};

[[nodiscard]] Result<Demo> makeDemo(const CommandLine& line);

} // namespace ccudesk
