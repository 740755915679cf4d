// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

// Times that a device keeps in two settings, a unit and how often: ON_TIME_BASE and ON_TIME_FACTOR, or
// POWERUP_ONTIME_UNIT and POWERUP_ONTIME_VALUE.

namespace ccudesk {

struct DurationPair {
    QString unit; //!< parameter that says how long one is
    QString times; //!< parameter that says how often
    bool operator==(const DurationPair&) const = default;
};
//! The pair that a parameter would be half of; nothing for any other. Whether the other half exists, the parameter set
//! tells.
[[nodiscard]] std::optional<DurationPair> durationPair(const QString& parameter);

//! unitWord: as in the parameter's list of values, "BASE_10_S" or "100MS". In seconds; nothing for a word that is no
//! unit.
[[nodiscard]] std::optional<double> durationSeconds(const QString& unitWord, double times);

//! "1 h 30 min", "2.5 s", "0 s"
[[nodiscard]] QString durationText(double seconds);

} // namespace ccudesk
