// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"
#include "core/simulator/home.h"
#include "core/simulator/simulator.h"

#include <optional>

namespace ccudesk::simulator {

//! What the web server of a CCU gives away without login (protocol §9): version, readiness, and the device pictures
//! with their table. Nothing for any other path.
[[nodiscard]] std::optional<http::Response> webFile(const Home& home, const QByteArray& target, const Options& options);

} // namespace ccudesk::simulator
