// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/store/historyentry.h"

#include <QCoreApplication>

#include <memory>

namespace ccudesk {

//! The file behind ValueHistory: SQLite, in the one thread that calls it. Only one program has it at a time.
//!
//! Reports are kept as they came, except that a value which is the same again is written once a day, and once more just
//! before it changes, so that a curve keeps its shape. Beside them stand the hours in which something changed, and,
//! made of those, whole days of the local calendar. A file that is damaged is set aside, and a new one begun.
class HistoryDatabase {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::HistoryDatabase)
public:
    //! An empty path: in memory, gone with the object.
    HistoryDatabase(const QString& path, const HistoryLimits& limits);
    //! In the thread that opened it.
    ~HistoryDatabase();

    //! Data points are numbered from 0 in the order in which they are added, whether the file is open or not.
    void addKeys(const QList<DataPointKey>& keys);

    //! Errors: Storage, with a sentence that says what is wrong with the file.
    [[nodiscard]] Result<void> open(qint64 nowMs);
    [[nodiscard]] bool isOpen() const;
    //! All or nothing. isLive: the program is connected, so what does not come did not happen.
    [[nodiscard]] Result<void> write(const QList<HistoryEntry>& entries, bool isLive, qint64 nowMs);
    //! Rolls up days that are over, and removes what is too old or too much.
    [[nodiscard]] Result<void> tidy(qint64 nowMs);
    [[nodiscard]] qint64 bytes() const;

    //! Of a data point that nobody knows: no points.
    [[nodiscard]] Result<HistorySeries> series(const HistoryRequest& request);
    //! What became different, oldest first; only the newest `most`. As far back as single reports are kept
    //! (HistoryLimits::raw); of a value that was not known before, the first report is no change.
    [[nodiscard]] Result<QList<HistoryChange>> changes(
        const QList<DataPointKey>& keys, qint64 fromMs, qint64 toMs, qsizetype most);
    //! Of every device that has reported.
    [[nodiscard]] Result<QList<DeviceRecord>> deviceRecords(qint64 fromMs, qint64 toMs);
    //! Reports of each device in the hours that begin within the time; as far back as HistoryLimits::traffic. Hours
    //! without any are left out.
    [[nodiscard]] Result<QList<DeviceHour>> reportsByHour(qint64 fromMs, qint64 toMs);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ccudesk
