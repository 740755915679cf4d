// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/historyentry.h"

#include <QList>

#include <optional>

namespace ccudesk {

class EventLog;

//! One hour of a gateway and of everything that talks through its interface.
struct SendingHour {
    qint64 startMs = 0;
    std::optional<double> dutyCycle; //!< the most of the hour, percent; nothing where nobody watched
    bool hasRisen = false; //!< clearly above the hour before
    bool operator==(const SendingHour&) const = default;
};

//! How much of what a device did fell into the hours in which the duty cycle rose.
enum class SendingPattern {
    NotKnown, //!< it never rose, or there is too little to tell
    Spread, //!< not more than at other times
    SomewhatMore,
    MostlyThen,
};

struct SendingSuspect {
    DeviceKey device;
    QList<quint64> reports; //!< by hour, as many as there are hours
    QList<quint64> commands;
    quint64 reportSum = 0;
    quint64 commandSum = 0;
    quint64 inRisenHours = 0; //!< of both
    SendingPattern pattern = SendingPattern::NotKnown;
};

struct DutyCycleClues {
    //! A gateway's hours differ by a few percent for no reason that matters.
    static constexpr double risenFrom = 3.0; //!< percentage points
    static constexpr quint64 enough = 10; //!< messages; fewer fall into some hour or other

    QList<SendingHour> hours;
    QList<SendingSuspect> suspects; //!< the most suspicious first
    [[nodiscard]] int risenHours() const;
    //! Of which is known whether it rose: those that follow a known one.
    [[nodiscard]] int comparableHours() const;
    [[nodiscard]] std::optional<double> most() const; //!< percent
};

//! Who may be behind the duty cycle of a gateway of this interface. fromMs: beginning of an hour; dutyCycle: of the
//! gateway, as recorded. A hint and no proof: a report is one radio message or a part of one, and its acknowledgement
//! is all that the gateway itself sends for it.
[[nodiscard]] DutyCycleClues dutyCycleClues(const QString& interface, qint64 fromMs, int hours,
    const HistorySeries& dutyCycle, const QList<DeviceHour>& reports, const QList<DeviceHour>& commands);

//! What this program has sent, as far as the log still has it.
[[nodiscard]] QList<DeviceHour> commandsByHour(const EventLog& log, qint64 fromMs);

} // namespace ccudesk
