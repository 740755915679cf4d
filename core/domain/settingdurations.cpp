// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/settingdurations.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <array>
#include <utility>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::SettingDurations)
};

constexpr std::array endings{std::pair{"_BASE", "_FACTOR"}, std::pair{"_UNIT", "_VALUE"}};

} // namespace

std::optional<DurationPair> durationPair(const QString& parameter) {
    for (const auto& [unit, times] : endings) {
        const QLatin1String unitEnding(unit);
        const QLatin1String timesEnding(times);
        for (const QLatin1String& ending : {unitEnding, timesEnding}) {
            if (!parameter.endsWith(ending) || !parameter.contains(QLatin1String("TIME")))
                continue;
            const QString stem = parameter.chopped(ending.size());
            return DurationPair{stem + unitEnding, stem + timesEnding};
        }
    }
    return std::nullopt;
}

std::optional<double> durationSeconds(const QString& unitWord, double times) {
    static const QHash<QString, double> units{{QStringLiteral("BASE_100_MS"), 0.1}, {QStringLiteral("BASE_1_S"), 1},
        {QStringLiteral("BASE_5_S"), 5}, {QStringLiteral("BASE_10_S"), 10}, {QStringLiteral("BASE_1_M"), 60},
        {QStringLiteral("BASE_5_M"), 300}, {QStringLiteral("BASE_10_M"), 600}, {QStringLiteral("BASE_1_H"), 3600},
        {QStringLiteral("10MS"), 0.01}, {QStringLiteral("100MS"), 0.1}, {QStringLiteral("S"), 1},
        {QStringLiteral("M"), 60}, {QStringLiteral("H"), 3600}};
    const auto unit = units.constFind(unitWord);
    return unit == units.cend() ? std::nullopt : std::optional(*unit * times);
}

QString durationText(double seconds) {
    constexpr int hour = 3600;
    constexpr int minute = 60;
    const auto whole = static_cast<qint64>(seconds);
    QStringList parts;
    if (whole >= hour)
        parts.append(Tr::tr("%1 h", "hours").arg(whole / hour));
    if (whole % hour >= minute)
        parts.append(Tr::tr("%1 min", "minutes").arg(whole % hour / minute));
    const double rest = seconds - static_cast<double>(whole - whole % minute);
    constexpr double shortest = 0.005;
    if (rest >= shortest || parts.isEmpty())
        parts.append(Tr::tr("%1 s", "seconds").arg(QLocale().toString(rest, 'g', 4)));
    return parts.join(QLatin1Char(' '));
}

} // namespace ccudesk
