// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/paramset.h"

#include <QList>
#include <QMap>

#include <array>
#include <optional>

namespace ccudesk {

// Week programs as they lie in hundreds of MASTER parameters, and back: to those parameters only that really change.
// What a device holds in an unusual way is shown as well as it can be and stays as it is until that day or entry is
// edited.

inline constexpr int daysOfWeek = 7; //!< Monday is 0
inline constexpr int minutesOfDay = 1440;

//! From the end of the period before it, or midnight, until `end`.
struct HeatingPeriod {
    int end = minutesOfDay; //!< minutes
    double temperature = 0.0;
    bool operator==(const HeatingPeriod&) const = default;
};

//! In the order of time; the last one ends with the day. Never empty.
using HeatingPeriods = QList<HeatingPeriod>;

struct HeatingDay {
    HeatingPeriods periods;
    bool isUnusual = false; //!< times that do not increase, or none that ends the day: the device holds something else
    bool operator==(const HeatingDay&) const = default;
};
using HeatingWeek = std::array<HeatingDay, daysOfWeek>;

[[nodiscard]] int startOf(const HeatingPeriods& periods, qsizetype index);
//! Which period holds that minute.
[[nodiscard]] qsizetype periodAt(const HeatingPeriods& periods, int minute);
//! The end moved as far as its neighbours allow; the last end stays.
[[nodiscard]] HeatingPeriods withEnd(const HeatingPeriods& periods, qsizetype index, int end, int step);
//! Two in the place of one; the same where there is no room.
[[nodiscard]] HeatingPeriods withSplit(const HeatingPeriods& periods, qsizetype index, int step, int capacity);
//! The one before goes on instead, at midnight the one after begins earlier; the only one stays.
[[nodiscard]] HeatingPeriods withoutPeriod(const HeatingPeriods& periods, qsizetype index);

//! Where the heating programs of a thermostat lie: P1_TEMPERATURE_MONDAY_1 and P1_ENDTIME_MONDAY_1 up to P6 and 13
//! slots, older ones without a prefix or as TEMPERATUR_ and TIMEOUT_.
class HeatingPrograms {
public:
    HeatingPrograms() = default;
    explicit HeatingPrograms(const ParamsetDescription& description);

    [[nodiscard]] bool isEmpty() const { return m_profiles.isEmpty(); }
    //! 1, 2, 3 …; 0 for the only one of a device that does not number it.
    [[nodiscard]] QList<int> profiles() const { return m_profiles.keys(); }
    [[nodiscard]] int capacity(int profile, int day) const; //!< periods
    [[nodiscard]] int step() const { return m_step; } //!< minutes
    [[nodiscard]] double minimum() const { return m_minimum; }
    [[nodiscard]] double maximum() const { return m_maximum; }

    [[nodiscard]] HeatingWeek week(int profile, const ParamsetValues& values) const;
    //! What is to be written so that the day becomes this: nothing where it is this already, or has no room for it.
    [[nodiscard]] ParamsetValues changes(
        int profile, int day, const HeatingPeriods& periods, const ParamsetValues& held) const;

private:
    struct Slot {
        QString temperature;
        QString end;
    };
    using Day = QList<Slot>; //!< only as many as follow each other without a gap
    using Profile = std::array<Day, daysOfWeek>;

    void collect(const QMap<QString, ParameterDescriptionPtr>& parameters);

    QMap<int, Profile> m_profiles;
    int m_step = 5;
    double m_minimum = 5.0;
    double m_maximum = 30.0;
};

//! The parameters of one entry, `01_WP_…`, in the order in which a person decides about them.
enum class EntryField {
    Weekday, //!< mask: Sunday 1, Monday 2, … Saturday 64
    Condition,
    FixedHour,
    FixedMinute,
    AstroType,
    AstroOffset, //!< minutes
    TargetChannels, //!< mask of the device's receivers in their order
    Level,
    Level2, //!< slats
    RampTimeBase,
    RampTimeFactor,
    DurationBase,
    DurationFactor,
    OutputBehaviour,
};

//! In the CCU's order of CONDITION (controls §3).
enum class EntryCondition {
    Fixed,
    Astro,
    FixedIfBeforeAstro,
    AstroIfBeforeFixed,
    FixedIfAfterAstro,
    AstroIfAfterFixed,
    Earliest,
    Latest,
};

//! When a switching program does what. Numbers as the CCU holds them; choices are indexes.
struct SwitchEntry {
    int group = 0;
    QMap<EntryField, double> fields; //!< those that the channel has and holds
    bool operator==(const SwitchEntry&) const = default;

    [[nodiscard]] bool has(EntryField field) const { return fields.contains(field); }
    [[nodiscard]] int number(EntryField field) const { return static_cast<int>(fields.value(field)); }
    [[nodiscard]] double level() const { return fields.value(EntryField::Level); }
    [[nodiscard]] EntryCondition condition() const {
        return static_cast<EntryCondition>(number(EntryField::Condition));
    }
    //! One that names neither a day nor a channel is free.
    [[nodiscard]] bool isUsed() const {
        return number(EntryField::Weekday) != 0 || number(EntryField::TargetChannels) != 0;
    }
    //! Of the kind that HmIP stores: a base and how often; nothing for "as long as nothing else happens".
    [[nodiscard]] std::optional<int> durationTenths() const;
    [[nodiscard]] std::optional<int> rampTenths() const;
    [[nodiscard]] bool usesFixedTime() const { return condition() != EntryCondition::Astro; }
    [[nodiscard]] bool usesAstro() const { return condition() != EntryCondition::Fixed; }
};

[[nodiscard]] int weekdayBit(int day); //!< Monday is 0
//! Of the CCU's word, "MONDAY"; -1 where it is none.
[[nodiscard]] int dayOfWeek(const QString& word);
//! Tenths of a second in one unit of a base; 0 where there is none.
[[nodiscard]] int tenthsOfBase(int base);
inline constexpr int baseCount = 8; //!< 100 ms, 1 s, 5 s, 10 s, 1 min, 5 min, 10 min, 1 h
//! The largest duration of all means "for good".
inline constexpr int endlessBase = 7;
inline constexpr int endlessFactor = 31;
//! Base and factor that come to exactly so many tenths, with the smallest base that does.
[[nodiscard]] std::optional<std::pair<int, int>> baseAndFactor(int tenths);

//! Where the entries of a *_WEEK_PROFILE channel lie: 75 groups on most models, fewer on some.
class SwitchPrograms {
public:
    SwitchPrograms() = default;
    explicit SwitchPrograms(const ParamsetDescription& description);

    [[nodiscard]] bool isEmpty() const { return m_groups.isEmpty(); }
    [[nodiscard]] int capacity() const { return static_cast<int>(m_groups.size()); }
    [[nodiscard]] bool has(EntryField field) const { return description(field) != nullptr; }
    //! The same in every group; null where the channel does not have it.
    [[nodiscard]] ParameterDescriptionPtr description(EntryField field) const;

    //! Those in use, in the order of the CCU.
    [[nodiscard]] QList<SwitchEntry> entries(const ParamsetValues& values) const;
    //! A new one in the first free group, for weekdays at seven; nothing when all are taken.
    [[nodiscard]] std::optional<SwitchEntry> fresh(const ParamsetValues& values) const;
    //! What is to be written so that the group becomes this.
    [[nodiscard]] ParamsetValues changes(const SwitchEntry& entry, const ParamsetValues& held) const;
    //! A group that names no day and no channel does nothing; what else it held does not matter then.
    [[nodiscard]] ParamsetValues removal(int group, const ParamsetValues& held) const;

private:
    [[nodiscard]] SwitchEntry entry(int group, const ParamsetValues& values) const;
    [[nodiscard]] static QString parameter(int group, EntryField field);

    QMap<int, QMap<EntryField, ParameterDescriptionPtr>> m_groups;
};

} // namespace ccudesk
