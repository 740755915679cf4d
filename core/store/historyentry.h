// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/address.h"
#include "core/domain/value.h"

#include <QList>

#include <array>
#include <chrono>

namespace ccudesk {

enum class HistoryKind {
    Number, //!< also on/off and the index of a word
    Words, //!< only as reported, in no coarser tier
    Action, //!< a key press: it is counted, and holds nothing until the next
};

//! One report on its way to the disk.
struct HistoryEntry {
    quint32 slot = 0; //!< number of the data point in this run
    qint64 atMs = 0; //!< wall clock
    HistoryKind kind = HistoryKind::Number;
    double number = 0.0;
    QString words;
    quint32 reports = 1; //!< how many reports it stands for; 0: it was read, not reported
};

struct HistoryLimits {
    std::chrono::hours raw = std::chrono::hours(24 * 14);
    std::chrono::hours hours = std::chrono::hours(24 * 400);
    std::chrono::hours days = std::chrono::hours(24 * 3'653);
    std::chrono::hours traffic = std::chrono::hours(24 * 60);
    //! Nothing was written for so long: the computer slept, and what happened meanwhile is not known.
    std::chrono::seconds asleepAfter = std::chrono::seconds(150);
    //! Of the file. Beyond it the oldest reports go first, then the oldest hours.
    qint64 bytes = 500LL * 1024 * 1024;
};

//! What to tell about one data point.
struct HistoryRequest {
    DataPointKey key;
    qint64 fromMs = 0;
    qint64 toMs = 0;
    int mostPoints = 800;
};

//! Times between which the program was connected: outside nothing is known.
struct HistorySpan {
    qint64 fromMs = 0;
    qint64 toMs = 0;
    bool operator==(const HistorySpan&) const = default;
};

//! A report, or what many of them come to. A value holds until the next point says otherwise.
struct HistoryPoint {
    qint64 atMs = 0;
    qint64 untilMs = 0; //!< equal to atMs for a single report
    double minimum = 0.0;
    double maximum = 0.0;
    double mean = 0.0; //!< weighted with the time that each value held
    double last = 0.0;
    quint64 reports = 1; //!< of an action: how often
    QString words; //!< where the value is one of HistoryKind::Words
    bool operator==(const HistoryPoint&) const = default;
};

struct HistorySeries {
    enum class Tier { Raw, Hours, Days };
    Tier tier = Tier::Raw;
    bool isReduced = false; //!< there were more reports than points were wanted
    HistoryKind kind = HistoryKind::Number;
    QList<HistoryPoint> points; //!< by time; the first may lie before the request and holds at its beginning
    QList<HistorySpan> spans; //!< within the request, by time
};

//! A value that became different, or a key press.
struct HistoryChange {
    DataPointKey key;
    qint64 atMs = 0;
    HistoryKind kind = HistoryKind::Number;
    double number = 0.0;
    QString words;
    bool operator==(const HistoryChange&) const = default;
};

//! How a device did between two times.
struct DeviceRecord {
    DeviceKey device;
    quint64 reports = 0;
    int outages = 0; //!< times it became unreachable, as far as the program was there to see it
    qint64 outageMs = 0;
    qint64 watchedMs = 0; //!< how long the program was there to see it
    std::array<int, 24> outagesByHour{}; //!< how many of the outages began in each hour of the day, local time
};

//! How often something happened at a device in one hour.
struct DeviceHour {
    DeviceKey device;
    qint64 startMs = 0; //!< of the hour, counted from 1970 in UTC
    quint64 count = 0;
    bool operator==(const DeviceHour&) const = default;
};

struct HistoryStatus {
    QString error; //!< translated sentence: why nothing is kept now; empty: all is well
    qint64 bytes = 0; //!< of the file
    quint64 merged = 0; //!< reports of this run that were not kept, because newer ones of the same value came too fast
    quint64 lost = 0; //!< reports of this run that could not be kept
    bool operator==(const HistoryStatus&) const = default;
};

} // namespace ccudesk
