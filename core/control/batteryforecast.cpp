// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/batteryforecast.h"

#include <algorithm>

namespace ccudesk {

namespace {

constexpr double dayMs = 86'400'000.0;
constexpr double monthDays = 30.0;
constexpr double furthestDays = 3 * 365.0;
constexpr double leastDays = 21.0;
constexpr qsizetype leastSamples = 8;
constexpr double newBattery = 0.25; //!< V; warmth alone lifts it by less
constexpr double steady = 0.01; //!< V in a month: less is within what a device rounds to

struct Sample {
    double day = 0.0; //!< since the epoch
    double volts = 0.0;
};

//! Those since the last change of the battery.
QList<Sample> samplesOf(const QList<HistoryPoint>& points) {
    QList<Sample> samples;
    for (const HistoryPoint& point : points) {
        if (point.mean <= 0.0)
            continue;
        if (!samples.isEmpty() && point.mean - samples.constLast().volts >= newBattery)
            samples.clear();
        samples.append(
            {(static_cast<double>(point.atMs) + static_cast<double>(point.untilMs)) / 2.0 / dayMs, point.mean});
    }
    return samples;
}

struct Line {
    double slope = 0.0; //!< V a day
    double atEnd = 0.0; //!< V
};

//! Least squares: devices round to 0.1 V, and the steps of that have to be evened out.
Line lineThrough(const QList<Sample>& samples) {
    double meanDay = 0.0;
    double meanVolts = 0.0;
    for (const Sample& sample : samples) {
        meanDay += sample.day / static_cast<double>(samples.size());
        meanVolts += sample.volts / static_cast<double>(samples.size());
    }
    double together = 0.0;
    double spread = 0.0;
    for (const Sample& sample : samples) {
        together += (sample.day - meanDay) * (sample.volts - meanVolts);
        spread += (sample.day - meanDay) * (sample.day - meanDay);
    }
    const double slope = together / spread;
    return {slope, meanVolts + slope * (samples.constLast().day - meanDay)};
}

} // namespace

std::optional<BatteryForecast> forecastBattery(const QList<HistoryPoint>& points, std::optional<double> lowVolts) {
    const QList<Sample> samples = samplesOf(points);
    if (samples.size() < leastSamples)
        return {};
    const double end = samples.constLast().day;
    const double days = end - samples.constFirst().day;
    if (days < leastDays)
        return {};
    const Line line = lineThrough(samples);
    BatteryForecast forecast{line.slope * monthDays, static_cast<int>(days), {}};
    if (!lowVolts || forecast.voltsPerMonth > -steady)
        return forecast;
    const double daysLeft = std::max(0.0, (line.atEnd - *lowVolts) / -line.slope);
    if (daysLeft <= furthestDays)
        forecast.lowAtMs = static_cast<qint64>((end + daysLeft) * dayMs);
    return forecast;
}

} // namespace ccudesk
