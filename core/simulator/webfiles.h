// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"
#include "core/simulator/home.h"

#include <optional>

namespace ccudesk::simulator {

//! What the web server of a CCU gives away without login (protocol §9): version, readiness, and the device pictures
//! with their table. Nothing for any other path. `stock`: as on eQ-3's own system.
[[nodiscard]] std::optional<http::Response> webFile(const Home& home, const QByteArray& target, bool stock);

} // namespace ccudesk::simulator
