// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/weekprogramtext.h"

#include "core/domain/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::WeekProgramText)
};

constexpr int everyDay = 127;
constexpr double noChange = 1.01; //!< in a level: leaves it, or locks in its own way (controls §1)
constexpr double tolerance = 5e-7;

QString percentText(double fraction) {
    return Texts::tr("%1 %").arg(numberText(fraction * 100.0, 0));
}

//! "30 min before sunset"
QString astroText(const SwitchEntry& entry) {
    const bool isSunset = entry.number(EntryField::AstroType) == 1;
    const int offset = entry.number(EntryField::AstroOffset);
    if (offset == 0)
        return isSunset ? Texts::tr("sunset") : Texts::tr("sunrise");
    const int minutes = std::abs(offset);
    if (offset < 0)
        return isSunset ? Texts::tr("%n min before sunset", nullptr, minutes)
                        : Texts::tr("%n min before sunrise", nullptr, minutes);
    return isSunset ? Texts::tr("%n min after sunset", nullptr, minutes)
                    : Texts::tr("%n min after sunrise", nullptr, minutes);
}

constexpr int lockBit = 1; //!< of the targets

QMap<EntryField, double> lockFields(double level, bool isForGood = true) {
    return {{EntryField::Level, level}, {EntryField::DurationBase, isForGood ? endlessBase : 0},
        {EntryField::DurationFactor, isForGood ? endlessFactor : 0}};
}

QString levelText(const SwitchEntry& entry, EntryKind kind) {
    const double level = entry.level();
    if (std::abs(level - noChange) <= tolerance)
        return kind == EntryKind::Other ? Texts::tr("Special action") : Texts::tr("No change");
    if (kind == EntryKind::Cover) {
        if (level <= 0.0)
            return Texts::tr("Closed");
        return level >= 1.0 ? Texts::tr("Open") : Texts::tr("%1 open").arg(percentText(level));
    }
    if (level <= 0.0 && kind != EntryKind::Other)
        return Texts::tr("Off");
    return kind == EntryKind::Switch ? Texts::tr("On") : percentText(level);
}

} // namespace

EntryKind entryKindOf(const QString& channelType) {
    if (channelType.startsWith(QLatin1String("SWITCH_")) || channelType.startsWith(QLatin1String("WATER_SWITCH_")))
        return EntryKind::Switch;
    if (channelType.startsWith(QLatin1String("DIMMER_")) || channelType.startsWith(QLatin1String("UNIVERSAL_LIGHT_")))
        return EntryKind::Light;
    if (channelType.startsWith(QLatin1String("BLIND_")) || channelType.startsWith(QLatin1String("SHUTTER_")))
        return EntryKind::Cover;
    return channelType.startsWith(QLatin1String("DOOR_LOCK_")) ? EntryKind::Lock : EntryKind::Other;
}

bool isAboutPermission(const SwitchEntry& entry) {
    return (entry.number(EntryField::TargetChannels) & lockBit) == 0;
}

QList<LockChoice> lockChoices(bool isAboutPermission) {
    if (isAboutPermission)
        return {
            {Texts::tr("Permission withdrawn"), lockFields(0.0)}, {Texts::tr("Permission granted"), lockFields(1.0)}};
    return {{Texts::tr("Lock; relocking by itself ends"), lockFields(0.0)},
        {Texts::tr("Lock; relocking by itself begins"), lockFields(0.0, false)},
        {Texts::tr("Unlock; relocking by itself ends"), lockFields(1.0)},
        {Texts::tr("Relocking by itself ends"), lockFields(noChange)}};
}

int lockChoiceOf(const SwitchEntry& entry) {
    const int targets = entry.number(EntryField::TargetChannels);
    const bool isPermission = isAboutPermission(entry);
    if (!isPermission && targets != lockBit)
        return -1;
    const QList<LockChoice> choices = lockChoices(isPermission);
    for (int i = 0; i < static_cast<int>(choices.size()); ++i) {
        const QMap<EntryField, double>& fields = choices.at(i).fields;
        const bool isIt = std::all_of(fields.keyBegin(), fields.keyEnd(),
            [&](EntryField field) { return std::abs(entry.fields.value(field) - fields.value(field)) <= tolerance; });
        if (isIt)
            return i;
    }
    return -1;
}

SwitchEntry withLockTarget(const SwitchEntry& entry, int target, bool isSet) {
    SwitchEntry changed = entry;
    const int mask = entry.number(EntryField::TargetChannels);
    const bool turns = isSet && mask != 0 && isAboutPermission(entry) == (target == lockBit);
    changed.fields.insert(EntryField::TargetChannels, turns ? target : isSet ? mask | target : mask & ~target);
    if (turns)
        changed.fields.insert(lockFields(0.0));
    return changed;
}

QString timeOfDayText(int minutes) {
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString dayName(int day, const QLocale& locale) {
    return locale.standaloneDayName(day + 1);
}

QString shortDayName(int day, const QLocale& locale) {
    QString name = locale.standaloneDayName(day + 1, QLocale::ShortFormat);
    name.remove(QLatin1Char('.')); // "Mo.–Fr." reads badly
    return name;
}

QString weekdaysText(int mask, const QLocale& locale) {
    if ((mask & everyDay) == everyDay)
        return Texts::tr("Every day");
    QStringList runs;
    for (int day = 0; day < daysOfWeek; ++day) {
        if ((mask & weekdayBit(day)) == 0)
            continue;
        int last = day;
        while (last + 1 < daysOfWeek && (mask & weekdayBit(last + 1)) != 0)
            ++last;
        const bool isRun = last - day > 1;
        runs.append(isRun ? QStringLiteral("%1–%2").arg(shortDayName(day, locale), shortDayName(last, locale))
                          : shortDayName(day, locale));
        if (isRun)
            day = last;
    }
    return runs.isEmpty() ? Texts::tr("On no day") : runs.join(QStringLiteral(", "));
}

QString tenthsText(int tenths, const QLocale& locale) {
    const int hours = tenths / 36'000;
    const int minutes = tenths % 36'000 / 600;
    const int seconds = tenths % 600;
    QStringList parts;
    if (hours > 0)
        parts.append(Texts::tr("%1 h").arg(hours));
    if (minutes > 0)
        parts.append(Texts::tr("%1 min").arg(minutes));
    if (seconds > 0 || parts.isEmpty())
        parts.append(Texts::tr("%1 s").arg(numberText(seconds / 10.0, seconds % 10 == 0 ? 0 : 1, locale)));
    return parts.join(QLatin1Char(' '));
}

QString conditionName(EntryCondition condition) {
    switch (condition) {
    case EntryCondition::Fixed:
        return Texts::tr("At a fixed time");
    case EntryCondition::Astro:
        return Texts::tr("At sunrise or sunset");
    case EntryCondition::FixedIfBeforeAstro:
        return Texts::tr("The fixed time, if it is before the sun’s time");
    case EntryCondition::AstroIfBeforeFixed:
        return Texts::tr("The sun’s time, if it is before the fixed time");
    case EntryCondition::FixedIfAfterAstro:
        return Texts::tr("The fixed time, if it is after the sun’s time");
    case EntryCondition::AstroIfAfterFixed:
        return Texts::tr("The sun’s time, if it is after the fixed time");
    case EntryCondition::Earliest:
        return Texts::tr("The earlier of both");
    case EntryCondition::Latest:
        return Texts::tr("The later of both");
    }
    return {};
}

QString entryTimeText(const SwitchEntry& entry) {
    const QString fixed
        = timeOfDayText(entry.number(EntryField::FixedHour) * 60 + entry.number(EntryField::FixedMinute));
    const QString astro = astroText(entry);
    switch (entry.condition()) {
    case EntryCondition::Fixed:
        return fixed;
    case EntryCondition::Astro:
        return astro;
    case EntryCondition::FixedIfBeforeAstro:
        return Texts::tr("%1, if before %2", "time, astro").arg(fixed, astro);
    case EntryCondition::AstroIfBeforeFixed:
        return Texts::tr("%1, if before %2", "astro, time").arg(astro, fixed);
    case EntryCondition::FixedIfAfterAstro:
        return Texts::tr("%1, if after %2", "time, astro").arg(fixed, astro);
    case EntryCondition::AstroIfAfterFixed:
        return Texts::tr("%1, if after %2", "astro, time").arg(astro, fixed);
    case EntryCondition::Earliest:
        return Texts::tr("%1 or %2, whichever is earlier").arg(fixed, astro);
    case EntryCondition::Latest:
        return Texts::tr("%1 or %2, whichever is later").arg(fixed, astro);
    }
    return Texts::tr("Unknown condition %1").arg(entry.number(EntryField::Condition));
}

QString entryActionText(const SwitchEntry& entry, EntryKind kind) {
    if (kind == EntryKind::Lock) {
        const int choice = lockChoiceOf(entry);
        return choice < 0 ? Texts::tr("Special action") : lockChoices(isAboutPermission(entry)).at(choice).name;
    }
    QString level = levelText(entry, kind);
    if (kind == EntryKind::Cover && entry.has(EntryField::Level2)
        && std::abs(entry.fields.value(EntryField::Level2) - noChange) > tolerance)
        level = Texts::tr("%1, slats %2").arg(level, percentText(entry.fields.value(EntryField::Level2)));
    const auto ramp = entry.rampTenths();
    const auto duration = kind == EntryKind::Cover ? std::nullopt : entry.durationTenths();
    const bool hasRamp = ramp.value_or(0) > 0;
    if (hasRamp && duration)
        return Texts::tr("%1 within %2, for %3").arg(level, tenthsText(*ramp), tenthsText(*duration));
    if (hasRamp)
        return Texts::tr("%1 within %2").arg(level, tenthsText(*ramp));
    return duration ? Texts::tr("%1 for %2").arg(level, tenthsText(*duration)) : level;
}

QString entryTargetsText(const SwitchEntry& entry, const QStringList& names) {
    constexpr int bits = 24;
    const int mask = entry.number(EntryField::TargetChannels);
    QStringList targets;
    for (int bit = 0; bit < bits; ++bit)
        if ((mask & (1 << bit)) != 0)
            targets.append(bit < names.size() ? names.at(bit) : Texts::tr("target %1").arg(bit + 1));
    return targets.isEmpty() ? Texts::tr("no channel") : targets.join(QStringLiteral(", "));
}

QString entrySentence(const SwitchEntry& entry, EntryKind kind, const QStringList& names) {
    return Texts::tr("%1, %2: %3 (%4)", "days, time: action (channels)")
        .arg(weekdaysText(entry.number(EntryField::Weekday)), entryTimeText(entry), entryActionText(entry, kind),
            entryTargetsText(entry, names));
}

QString temperatureText(double temperature, const QLocale& locale) {
    const bool isWhole = std::abs(temperature - std::round(temperature)) < 0.05;
    return numberText(temperature, isWhole ? 0 : 1, locale);
}

QString periodSentence(int day, const HeatingPeriods& periods, qsizetype index) {
    return Texts::tr("%1, %2 to %3: %4 °C", "day, from, to, temperature")
        .arg(dayName(day), timeOfDayText(startOf(periods, index)), timeOfDayText(periods.at(index).end),
            temperatureText(periods.at(index).temperature));
}

} // namespace ccudesk
