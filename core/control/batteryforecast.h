// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/historyentry.h"

#include <optional>

namespace ccudesk {

//! Where the voltage of a battery is going, as a straight line through what it was.
struct BatteryForecast {
    double voltsPerMonth = 0.0; //!< of 30 days; negative: it falls
    int days = 0; //!< between the first and the last report that it is made of
    std::optional<qint64> lowAtMs; //!< wall clock; none: not within three years, or nobody knows what counts as low
    bool operator==(const BatteryForecast&) const = default;
};

//! points: of the voltage in V, by time. A new battery begins anew. None from less than three weeks, or from a device
//! on mains, which says 0. lowVolts: below it the device tells that its battery is low (LOW_BAT_LIMIT).
[[nodiscard]] std::optional<BatteryForecast> forecastBattery(
    const QList<HistoryPoint>& points, std::optional<double> lowVolts);

} // namespace ccudesk
