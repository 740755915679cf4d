// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/weekprogram.h"

#include <QLocale>
#include <QStringList>

namespace ccudesk {

// Week programs as people read them. Translated.

//! What a *_WEEK_PROFILE channel moves: the same number is a brightness here and a height there.
enum class EntryKind { Switch, Light, Cover, Lock, Other };
[[nodiscard]] EntryKind entryKindOf(const QString& channelType);

// The program of a door lock (HmIP-DLD) keeps two things apart, as the CCU's own editor does: what the lock does, which
// is its first target, and whose code or key is accepted, which are the others. What the lock does stands in the level
// and, for relocking by itself, in the duration.

//! The entry is about the people, not the lock.
[[nodiscard]] bool isAboutPermission(const SwitchEntry& entry);
//! One thing that an entry of a lock can say, and the fields that say it.
struct LockChoice {
    QString name;
    QMap<EntryField, double> fields;
};
[[nodiscard]] QList<LockChoice> lockChoices(bool isAboutPermission);
//! Index of what the entry says; -1 where it is something else.
[[nodiscard]] int lockChoiceOf(const SwitchEntry& entry);
//! The entry with that target, one bit of the mask, added or removed. The lock and the people never share an entry; one
//! that turns from one to the other locks, or withdraws.
[[nodiscard]] SwitchEntry withLockTarget(const SwitchEntry& entry, int target, bool isSet);

//! 1440 is "24:00", because that is where a day ends.
[[nodiscard]] QString timeOfDayText(int minutes);
[[nodiscard]] QString dayName(int day, const QLocale& locale = QLocale()); //!< "Monday" is 0
[[nodiscard]] QString shortDayName(int day, const QLocale& locale = QLocale());
//! "Mon–Fri, Sun"; "every day"; "on no day".
[[nodiscard]] QString weekdaysText(int mask, const QLocale& locale = QLocale());
//! "2 h", "1 h 30 min", "0.5 s"
[[nodiscard]] QString tenthsText(int tenths, const QLocale& locale = QLocale());

//! "06:30", "30 min before sunset", "06:30, if that is before sunrise".
[[nodiscard]] QString entryTimeText(const SwitchEntry& entry);
[[nodiscard]] QString conditionName(EntryCondition condition);
//! "On for 2 h", "60 % within 5 s", "Closed".
[[nodiscard]] QString entryActionText(const SwitchEntry& entry, EntryKind kind);
//! names: of the receivers in the order of the mask; what lies behind them is counted on.
[[nodiscard]] QString entryTargetsText(const SwitchEntry& entry, const QStringList& names);
//! "Mon–Fri, 06:30: On for 2 h (channels 2, 3)".
[[nodiscard]] QString entrySentence(const SwitchEntry& entry, EntryKind kind, const QStringList& names);

//! "Monday, 06:00 to 09:00: 21 °C".
[[nodiscard]] QString periodSentence(int day, const HeatingPeriods& periods, qsizetype index);
[[nodiscard]] QString temperatureText(double temperature, const QLocale& locale = QLocale()); //!< "21", "21.5"

} // namespace ccudesk
