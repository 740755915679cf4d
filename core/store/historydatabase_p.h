// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/historydatabase.h"
#include "core/store/historysql.h"

#include <QHash>

#include <vector>

namespace ccudesk {

inline constexpr qint64 historyHourMs = 3'600'000;

struct HistoryDatabase::Private {
    //! What is known of a data point, so that most reports need no question.
    struct State {
        qint64 row = 0; //!< 0: not looked up yet
        qint64 device = 0;
        bool hasValue = false;
        double number = 0.0;
        QString words;
        qint64 storedMs = 0; //!< when the value was last written
        qint64 seenMs = 0; //!< when it was last reported
        qint64 weighedMs = 0; //!< until then the value is part of the hours
    };
    struct Hour {
        qint64 reports = 0;
        double minimum = 0.0;
        double maximum = 0.0;
        double integral = 0.0; //!< value times milliseconds
        double weight = 0.0; //!< milliseconds
        double last = 0.0;
        bool hasValue = false;
        void include(double value);
    };
    using RowAndHour = std::pair<qint64, qint64>;

    Private(const QString& filePath, const HistoryLimits& bounds) : path(filePath), limits(bounds) { }

    // open, in historydatabase.cpp
    Result<void> openOnce(qint64 nowMs);
    void layOut(qint64 nowMs);
    void setAside();
    void forgetStates();
    [[nodiscard]] tl::unexpected<Error> failed();

    // write, in historywriter.cpp
    bool writeOnce(const QList<HistoryEntry>& entries, bool isLive, qint64 nowMs);
    void noteSpan(bool isLive, qint64 nowMs);
    void take(const HistoryEntry& entry, qint64 nowMs);
    void takeAction(State& state, const HistoryEntry& entry);
    void takeValue(State& state, const HistoryEntry& entry, qint64 atMs);
    State& stateOf(const HistoryEntry& entry);
    void identify(State& state, const DataPointKey& key, HistoryKind kind);
    void weigh(State& state, qint64 untilMs);
    void store(const State& state, qint64 atMs, HistoryKind kind);
    void writeHours();

    // tidy, in historytidy.cpp
    [[nodiscard]] QList<qint64> points();
    void rollUp(qint64 nowMs);
    void removeOld(qint64 nowMs);
    bool makeRoom(qint64 nowMs);
    void removeReports(qint64 beforeMs, qint64 unreachableBeforeMs);
    void removeHours(qint64 beforeMs);
    [[nodiscard]] qint64 usedBytes();
    [[nodiscard]] qint64 noted(const QString& name);
    void note(const QString& name, qint64 value);

    const QString path;
    const HistoryLimits limits;
    HistorySql sql;
    QList<DataPointKey> keys;
    std::vector<State> states;
    QHash<RowAndHour, Hour> hours; //!< of one write
    QHash<RowAndHour, qint64> traffic; //!< of one write, by device
    qint64 spanStart = 0; //!< 0: not connected
    qint64 spanStop = 0;
};

} // namespace ccudesk
