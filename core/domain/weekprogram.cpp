// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/weekprogram.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace ccudesk {

namespace {

constexpr std::array dayWords{
    "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"}; // as the CCU writes them

int snapped(int minute, int step) {
    return (minute + step / 2) / step * step;
}

void take(ParamsetValues& changes, const QString& parameter, const Value& wanted, const ParamsetValues& held) {
    if (!held.value(parameter).isSameReading(wanted))
        changes.insert(parameter, wanted);
}

} // namespace

int startOf(const HeatingPeriods& periods, qsizetype index) {
    return index > 0 ? periods.at(index - 1).end : 0;
}

qsizetype periodAt(const HeatingPeriods& periods, int minute) {
    const auto found = std::find_if(
        periods.cbegin(), periods.cend(), [minute](const HeatingPeriod& period) { return minute < period.end; });
    return std::min<qsizetype>(found - periods.cbegin(), periods.size() - 1);
}

HeatingPeriods withEnd(const HeatingPeriods& periods, qsizetype index, int end, int step) {
    if (index < 0 || index >= periods.size() - 1)
        return periods;
    const int first = snapped(startOf(periods, index) + step, step);
    const int last = snapped(periods.at(index + 1).end - step, step);
    if (first > last)
        return periods;
    HeatingPeriods moved = periods;
    moved[index].end = std::clamp(snapped(end, step), first, last);
    return moved;
}

HeatingPeriods withSplit(const HeatingPeriods& periods, qsizetype index, int step, int capacity) {
    if (index < 0 || index >= periods.size() || periods.size() >= capacity)
        return periods;
    const int start = startOf(periods, index);
    const int middle = snapped((start + periods.at(index).end) / 2, step);
    if (middle - start < step || periods.at(index).end - middle < step)
        return periods;
    HeatingPeriods split = periods;
    split.insert(index, {middle, periods.at(index).temperature});
    return split;
}

HeatingPeriods withoutPeriod(const HeatingPeriods& periods, qsizetype index) {
    if (index < 0 || index >= periods.size() || periods.size() < 2)
        return periods;
    HeatingPeriods left = periods;
    if (index > 0)
        left[index - 1].end = periods.at(index).end;
    left.removeAt(index);
    return left;
}

HeatingPrograms::HeatingPrograms(const ParamsetDescription& description) {
    QMap<QString, ParameterDescriptionPtr> parameters;
    for (const ParameterDescriptionPtr& one : description)
        parameters.insert(one->id, one);
    collect(parameters);
}

void HeatingPrograms::collect(const QMap<QString, ParameterDescriptionPtr>& parameters) {
    static const QRegularExpression ends(QStringLiteral("^(?:P([1-9])_)?(ENDTIME|TIMEOUT)_([A-Z]+DAY)_([0-9]{1,2})$"));
    QMap<int, std::array<QMap<int, Slot>, daysOfWeek>> found;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        const QRegularExpressionMatch match = ends.match(it.key());
        const int day = match.hasMatch() ? dayOfWeek(match.captured(3)) : -1;
        if (day < 0)
            continue;
        const bool isOld = match.captured(2) == QLatin1String("TIMEOUT"); // HM-CC-TC, in steps of ten minutes
        QString temperature = it.key();
        temperature.replace(match.captured(2), isOld ? QStringLiteral("TEMPERATUR") : QStringLiteral("TEMPERATURE"));
        const ParameterDescriptionPtr described = parameters.value(temperature);
        if (!described)
            continue;
        if (isOld)
            m_step = 10;
        const auto minimum = described->minimum.toNumber();
        const auto maximum = described->maximum.toNumber();
        if (minimum && maximum && *minimum < *maximum) {
            m_minimum = *minimum;
            m_maximum = *maximum;
        }
        found[match.captured(1).toInt()][static_cast<size_t>(day)].insert(
            match.captured(4).toInt(), {temperature, it.key()});
    }
    for (auto profile = found.cbegin(); profile != found.cend(); ++profile) {
        Profile days;
        for (size_t day = 0; day < days.size(); ++day)
            for (int number = 1; profile->at(day).contains(number); ++number)
                days[day].append(profile->at(day).value(number));
        if (std::none_of(days.cbegin(), days.cend(), [](const Day& day) { return day.isEmpty(); }))
            m_profiles.insert(profile.key(), days);
    }
}

int HeatingPrograms::capacity(int profile, int day) const {
    return static_cast<int>(m_profiles.value(profile).at(static_cast<size_t>(day)).size());
}

HeatingWeek HeatingPrograms::week(int profile, const ParamsetValues& values) const {
    HeatingWeek week;
    const Profile days = m_profiles.value(profile);
    for (size_t i = 0; i < week.size(); ++i) {
        HeatingDay& day = week[i];
        int start = 0;
        bool isClosed = false;
        for (const Slot& slot : days[i]) {
            const auto end = values.value(slot.end).toInteger();
            const auto temperature = values.value(slot.temperature).toNumber();
            const bool isUsable = end && temperature && *end > start;
            day.isUnusual = day.isUnusual || !isUsable || *end > minutesOfDay;
            if (!isUsable)
                continue;
            start = static_cast<int>(std::min<qint64>(*end, minutesOfDay));
            day.periods.append({start, *temperature});
            isClosed = start == minutesOfDay;
            if (isClosed)
                break;
        }
        day.isUnusual = day.isUnusual || !isClosed;
        if (day.periods.isEmpty())
            day.periods.append({minutesOfDay, m_minimum});
        day.periods.last().end = minutesOfDay;
    }
    return week;
}

ParamsetValues HeatingPrograms::changes(
    int profile, int day, const HeatingPeriods& periods, const ParamsetValues& held) const {
    ParamsetValues changes;
    const Day places = m_profiles.value(profile).at(static_cast<size_t>(day));
    const bool isUntouched = week(profile, held).at(static_cast<size_t>(day)).periods == periods;
    if (isUntouched || periods.isEmpty() || periods.size() > places.size())
        return changes;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const bool isUsed = i < periods.size();
        take(changes, places.at(i).end, Value(isUsed ? periods.at(i).end : minutesOfDay), held);
        if (isUsed)
            take(changes, places.at(i).temperature, Value(periods.at(i).temperature), held);
    }
    return changes;
}

int dayOfWeek(const QString& word) {
    for (int day = 0; day < daysOfWeek; ++day)
        if (word == QLatin1String(dayWords[static_cast<size_t>(day)]))
            return day;
    return -1;
}

int weekdayBit(int day) {
    return 1 << ((day + 1) % daysOfWeek);
}

int tenthsOfBase(int base) {
    static constexpr std::array<int, baseCount> tenths{1, 10, 50, 100, 600, 3'000, 6'000, 36'000};
    return base >= 0 && base < baseCount ? tenths[static_cast<size_t>(base)] : 0;
}

std::optional<std::pair<int, int>> baseAndFactor(int tenths) {
    for (int base = 0; base < baseCount; ++base)
        if (tenths % tenthsOfBase(base) == 0 && tenths / tenthsOfBase(base) <= endlessFactor)
            return std::pair(base, tenths / tenthsOfBase(base));
    return std::nullopt;
}

std::optional<int> SwitchEntry::durationTenths() const {
    const int base = number(EntryField::DurationBase);
    const int factor = number(EntryField::DurationFactor);
    const bool isEndless = base == endlessBase && factor == endlessFactor;
    if (!has(EntryField::DurationBase) || !has(EntryField::DurationFactor) || isEndless)
        return std::nullopt;
    return tenthsOfBase(base) * factor;
}

std::optional<int> SwitchEntry::rampTenths() const {
    if (!has(EntryField::RampTimeBase) || !has(EntryField::RampTimeFactor))
        return std::nullopt;
    return tenthsOfBase(number(EntryField::RampTimeBase)) * number(EntryField::RampTimeFactor);
}

namespace {

struct FieldName {
    EntryField field;
    QLatin1String name;
};

constexpr std::array fieldNames{
    FieldName{EntryField::Weekday, QLatin1String("WEEKDAY")},
    FieldName{EntryField::Condition, QLatin1String("CONDITION")},
    FieldName{EntryField::FixedHour, QLatin1String("FIXED_HOUR")},
    FieldName{EntryField::FixedMinute, QLatin1String("FIXED_MINUTE")},
    FieldName{EntryField::AstroType, QLatin1String("ASTRO_TYPE")},
    FieldName{EntryField::AstroOffset, QLatin1String("ASTRO_OFFSET")},
    FieldName{EntryField::TargetChannels, QLatin1String("TARGET_CHANNELS")},
    FieldName{EntryField::Level, QLatin1String("LEVEL")},
    FieldName{EntryField::Level2, QLatin1String("LEVEL_2")},
    FieldName{EntryField::RampTimeBase, QLatin1String("RAMP_TIME_BASE")},
    FieldName{EntryField::RampTimeFactor, QLatin1String("RAMP_TIME_FACTOR")},
    FieldName{EntryField::DurationBase, QLatin1String("DURATION_BASE")},
    FieldName{EntryField::DurationFactor, QLatin1String("DURATION_FACTOR")},
    FieldName{EntryField::OutputBehaviour, QLatin1String("OUTPUT_BEHAVIOUR")},
};

//! A choice may come as its word.
std::optional<double> numberOf(const ParameterDescription& description, const Value& value) {
    if (description.type == ParameterType::Enum && value.isString())
        if (const auto index = description.valueList.indexOf(value.toPlainText()); index >= 0)
            return static_cast<double>(index);
    return value.toNumber();
}

Value valueOf(const ParameterDescription& description, double number) {
    return description.type == ParameterType::Float ? Value(number) : Value(static_cast<qint64>(std::llround(number)));
}

} // namespace

SwitchPrograms::SwitchPrograms(const ParamsetDescription& description) {
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{2})_WP_([A-Z0-9_]+)$"));
    for (const ParameterDescriptionPtr& one : description) {
        const QRegularExpressionMatch match = pattern.match(one->id);
        if (!match.hasMatch())
            continue;
        for (const FieldName& known : fieldNames)
            if (match.captured(2) == known.name)
                m_groups[match.captured(1).toInt()].insert(known.field, one);
    }
    m_groups.removeIf([](const auto& group) {
        return !group.value().contains(EntryField::Weekday) || !group.value().contains(EntryField::TargetChannels);
    });
}

QString SwitchPrograms::parameter(int group, EntryField field) {
    const auto* const known = std::find_if(
        fieldNames.cbegin(), fieldNames.cend(), [field](const FieldName& one) { return one.field == field; });
    return QStringLiteral("%1_WP_%2").arg(group, 2, 10, QLatin1Char('0')).arg(known->name);
}

ParameterDescriptionPtr SwitchPrograms::description(EntryField field) const {
    return m_groups.isEmpty() ? nullptr : m_groups.first().value(field);
}

SwitchEntry SwitchPrograms::entry(int group, const ParamsetValues& values) const {
    SwitchEntry entry{group, {}};
    const auto described = m_groups.value(group);
    for (auto it = described.cbegin(); it != described.cend(); ++it)
        if (const auto number = numberOf(**it, values.value((*it)->id)))
            entry.fields.insert(it.key(), *number);
    return entry;
}

QList<SwitchEntry> SwitchPrograms::entries(const ParamsetValues& values) const {
    QList<SwitchEntry> used;
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it)
        if (const SwitchEntry one = entry(it.key(), values); one.isUsed())
            used.append(one);
    return used;
}

std::optional<SwitchEntry> SwitchPrograms::fresh(const ParamsetValues& values) const {
    static const QMap<EntryField, double> first{{EntryField::Weekday, 2 + 4 + 8 + 16 + 32}, {EntryField::Condition, 0},
        {EntryField::FixedHour, 7}, {EntryField::FixedMinute, 0}, {EntryField::AstroType, 0},
        {EntryField::AstroOffset, 0}, {EntryField::TargetChannels, 1}, {EntryField::Level, 1.0},
        {EntryField::Level2, 0.0}, {EntryField::RampTimeBase, 0}, {EntryField::RampTimeFactor, 0},
        {EntryField::DurationBase, endlessBase}, {EntryField::DurationFactor, endlessFactor},
        {EntryField::OutputBehaviour, 0}};
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        SwitchEntry free = entry(it.key(), values);
        if (free.isUsed())
            continue;
        for (auto field = free.fields.begin(); field != free.fields.end(); ++field)
            *field = first.value(field.key());
        return free;
    }
    return std::nullopt;
}

ParamsetValues SwitchPrograms::changes(const SwitchEntry& entry, const ParamsetValues& held) const {
    ParamsetValues changes;
    const SwitchEntry before = this->entry(entry.group, held);
    for (auto it = before.fields.cbegin(); it != before.fields.cend(); ++it) {
        const double wanted = entry.fields.value(it.key(), *it);
        if (wanted != *it)
            changes.insert(
                parameter(entry.group, it.key()), valueOf(*m_groups.value(entry.group).value(it.key()), wanted));
    }
    return changes;
}

ParamsetValues SwitchPrograms::removal(int group, const ParamsetValues& held) const {
    SwitchEntry free = entry(group, held);
    free.fields.insert(EntryField::Weekday, 0);
    free.fields.insert(EntryField::TargetChannels, 0);
    return changes(free, held);
}

} // namespace ccudesk
