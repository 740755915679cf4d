// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace ccudesk {

class Clock;
class Installation;
struct ValueEvent;

//! Everything the program knows about a CCU, for scripts and for checking what it understood. No secret is in it:
//! no password, no session id, no callback path; keypad codes are masked.
[[nodiscard]] QJsonObject exportInstallation(Installation& installation, const Clock& clock);

//! One event as a line of `--listen`.
[[nodiscard]] QJsonObject exportEvent(const QString& interface, const ValueEvent& event, qint64 timeMs);

} // namespace ccudesk
