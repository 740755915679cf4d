// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/control/channelkind.h"
#include "core/control/command.h"
#include "core/store/valuestore.h"

#include <QString>

#include <optional>

// What the command functions of all kinds share. Not for use outside this room.

namespace ccudesk {

//! BidCos parameters that the HmIP server does not know, and the reverse, differ by channel type only.
[[nodiscard]] bool isHmIP(const ControlUnit& unit);

//! The description of a parameter of the unit's target; null when the CCU has not told it.
[[nodiscard]] ParameterDescriptionPtr targetDescription(
    const ControlUnit& unit, const ValueStore& values, const QString& parameter);
[[nodiscard]] bool targetHas(const ControlUnit& unit, const ValueStore& values, const QString& parameter);
//! The shown value of a parameter of the unit's state channel; empty when never received.
[[nodiscard]] Value shownState(const ControlUnit& unit, const ValueStore& values, const QString& parameter);

//! Index of an ENUM name; `fallback` (a fact from controls §2) only when the list is not known. Nothing when the list
//! is known and lacks the name: any other index would do something else.
[[nodiscard]] std::optional<qint64> enumIndex(
    const ParameterDescriptionPtr& description, const QString& name, qint64 fallback);

[[nodiscard]] Confirmation confirmedBy(const ControlUnit& unit, const QString& parameter, const Value& expected = {});
//! Any new value confirms; `requested` is shown until then.
[[nodiscard]] Confirmation confirmedByAny(
    const ControlUnit& unit, const QString& parameter, const Value& requested = {});

//! A state of a list confirms, by its name; any new value when the list lacks the name.
[[nodiscard]] Confirmation confirmedByName(
    const ControlUnit& unit, const ValueStore& values, const QString& parameter, const QString& name, qint64 fallback);

[[nodiscard]] ControlAction actionOf(const Command& command);
[[nodiscard]] tl::unexpected<Error> refusal(const QString& sentence);
//! The device lacks the named choice of a command list.
[[nodiscard]] tl::unexpected<Error> missingChoice();

//! A number with at most two decimals in the person's locale.
[[nodiscard]] QString shortNumber(double number);

//! Radio levels travel in steps of half a percent: only such a value comes back as it was sent.
[[nodiscard]] double onLevelGrid(double level);

//! Adds a duration to a putParamset, as ON_TIME/RAMP_TIME in seconds or as the pair X_VALUE and X_UNIT, according to
//! what the channel has (controls §1). Fails with a sentence when the time is out of range or the channel has neither.
struct TimeParameters {
    QString seconds; //!< "ON_TIME"
    QString pair; //!< "DURATION"
};
[[nodiscard]] Result<QList<ParameterWrite>> timeWrites(
    const ControlUnit& unit, const ValueStore& values, const TimeParameters& names, double seconds);

//! Value and unit of a pair: beyond 16343 seconds minutes, then hours, never shorter than asked for.
struct TimePair {
    qint64 value = 0;
    qint64 unitIndex = 0;
};
[[nodiscard]] Result<TimePair> timePairOf(double seconds, const ParameterDescriptionPtr& unitDescription);

} // namespace ccudesk
