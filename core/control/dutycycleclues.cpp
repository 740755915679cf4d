// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/dutycycleclues.h"

#include "core/store/eventlog.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace ccudesk {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr double mostlyFrom = 0.5; //!< share of all that a device did
constexpr double mostlyTimes = 1.5; //!< what chance would give
constexpr double spreadTimes = 1.2;

void raise(std::optional<double>& level, double to) {
    level = qMax(level.value_or(to), to);
}

//! The most of each hour. A value holds until the next one, as far as anybody watched.
void fillLevels(QList<SendingHour>& hours, const HistorySeries& series) {
    const qint64 endMs = hours.constLast().startMs + hourMs;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const HistoryPoint& point = series.points.at(i);
        const qint64 untilMs = i + 1 < series.points.size() ? series.points.at(i + 1).atMs : endMs;
        for (SendingHour& hour : hours) {
            const qint64 hourEndMs = hour.startMs + hourMs;
            if (point.atMs >= hour.startMs && point.atMs < hourEndMs)
                raise(hour.dutyCycle, point.maximum);
            const bool isHeld = std::any_of(series.spans.cbegin(), series.spans.cend(), [&](const HistorySpan& span) {
                return qMax(span.fromMs, qMax(point.atMs, hour.startMs)) < qMin(span.toMs, qMin(untilMs, hourEndMs));
            });
            if (isHeld)
                raise(hour.dutyCycle, point.last);
        }
    }
    for (qsizetype i = 1; i < hours.size(); ++i) {
        const std::optional<double>& before = hours.at(i - 1).dutyCycle;
        SendingHour& hour = hours[i];
        hour.hasRisen = before && hour.dutyCycle && *hour.dutyCycle - *before >= DutyCycleClues::risenFrom;
    }
}

//! Whether it rose is known of hours that follow a known one.
bool isComparable(const QList<SendingHour>& hours, qsizetype hour) {
    return hour > 0 && hours.at(hour - 1).dutyCycle && hours.at(hour).dutyCycle;
}

void judge(SendingSuspect& suspect, const QList<SendingHour>& hours) {
    suspect.reportSum = std::accumulate(suspect.reports.cbegin(), suspect.reports.cend(), quint64(0));
    suspect.commandSum = std::accumulate(suspect.commands.cbegin(), suspect.commands.cend(), quint64(0));
    quint64 comparable = 0;
    int comparableHours = 0;
    int risenHours = 0;
    for (qsizetype hour = 0; hour < hours.size(); ++hour) {
        if (!isComparable(hours, hour))
            continue;
        const quint64 messages = suspect.reports.at(hour) + suspect.commands.at(hour);
        ++comparableHours;
        comparable += messages;
        if (hours.at(hour).hasRisen) {
            ++risenHours;
            suspect.inRisenHours += messages;
        }
    }
    if (risenHours == 0 || comparable < DutyCycleClues::enough)
        return;
    const double share = static_cast<double>(suspect.inRisenHours) / static_cast<double>(comparable);
    const double byChance = static_cast<double>(risenHours) / comparableHours;
    suspect.pattern = share >= mostlyFrom && share >= mostlyTimes * byChance ? SendingPattern::MostlyThen
        : share > spreadTimes * byChance                                     ? SendingPattern::SomewhatMore
                                                                             : SendingPattern::Spread;
}

//! Who sends when it rises comes first, then who sends most.
bool isMoreSuspicious(const SendingSuspect& one, const SendingSuspect& other) {
    const auto rank = [](const SendingSuspect& suspect) {
        return std::tuple(suspect.pattern == SendingPattern::MostlyThen, suspect.inRisenHours,
            suspect.reportSum + suspect.commandSum);
    };
    return rank(one) != rank(other) ? rank(one) > rank(other) : one.device.address < other.device.address;
}

} // namespace

int DutyCycleClues::risenHours() const {
    return static_cast<int>(
        std::count_if(hours.cbegin(), hours.cend(), [](const SendingHour& hour) { return hour.hasRisen; }));
}

int DutyCycleClues::comparableHours() const {
    int count = 0;
    for (qsizetype hour = 0; hour < hours.size(); ++hour)
        count += isComparable(hours, hour) ? 1 : 0;
    return count;
}

std::optional<double> DutyCycleClues::most() const {
    std::optional<double> most;
    for (const SendingHour& hour : hours)
        if (hour.dutyCycle)
            raise(most, *hour.dutyCycle);
    return most;
}

DutyCycleClues dutyCycleClues(const QString& interface, qint64 fromMs, int hours, const HistorySeries& dutyCycle,
    const QList<DeviceHour>& reports, const QList<DeviceHour>& commands) {
    DutyCycleClues clues;
    for (int hour = 0; hour < hours; ++hour)
        clues.hours.append({fromMs + hour * hourMs, std::nullopt, false});
    if (hours <= 0)
        return clues;
    fillLevels(clues.hours, dutyCycle);
    QHash<DeviceKey, qsizetype> places;
    const auto count = [&](const QList<DeviceHour>& told, QList<quint64> SendingSuspect::*into) {
        for (const DeviceHour& each : told) {
            const qint64 hour = each.startMs < fromMs ? -1 : (each.startMs - fromMs) / hourMs;
            if (each.device.interface != interface || hour < 0 || hour >= hours)
                continue;
            if (!places.contains(each.device)) {
                places.insert(each.device, clues.suspects.size());
                clues.suspects.append({each.device, QList<quint64>(hours), QList<quint64>(hours)});
            }
            (clues.suspects[places.value(each.device)].*into)[hour] += each.count;
        }
    };
    count(reports, &SendingSuspect::reports);
    count(commands, &SendingSuspect::commands);
    for (SendingSuspect& suspect : clues.suspects)
        judge(suspect, clues.hours);
    std::sort(clues.suspects.begin(), clues.suspects.end(), isMoreSuspicious);
    return clues;
}

QList<DeviceHour> commandsByHour(const EventLog& log, qint64 fromMs) {
    QList<DeviceHour> hours;
    for (const LoggedEvent& event : log.events()) {
        if (event.source != EventSource::You || event.timeMs < fromMs)
            continue;
        const DeviceKey device = event.key.channel().device();
        const qint64 startMs = event.timeMs - event.timeMs % hourMs;
        const auto same = std::find_if(hours.begin(), hours.end(),
            [&](const DeviceHour& hour) { return hour.device == device && hour.startMs == startMs; });
        if (same == hours.end())
            hours.append({device, startMs, 1});
        else
            ++same->count;
    }
    return hours;
}

} // namespace ccudesk
