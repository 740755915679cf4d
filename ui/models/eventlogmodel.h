// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/csv.h"
#include "core/store/devicestore.h"
#include "core/store/eventlog.h"
#include "core/store/valuestore.h"
#include "ui/models/eventfilter.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <deque>

namespace ccudesk {

//! The event log as a list, newest first. Rows come once per tick and go in chunks; columns are eventcolumn's.
//! A view lays its whole list out anew whenever a row comes, so it has the newest ones until somebody asks for the rest
//! (fetchMore, by scrolling to the end).
class EventLogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr qsizetype trimChunk = 1'000;
    static constexpr int rowsAtFirst = 500;

    //! The log and the stores must outlive the model.
    EventLogModel(const EventLog& log, const DeviceStore& devices, const ValueStore& values,
        qsizetype capacity = EventLog::defaultCapacity, QObject* parent = nullptr);

    void setFilterText(const QString& text);
    void setKinds(EventKinds kinds); //!< empty: all
    void setShowsRepeats(bool shows);
    //! While paused nothing moves; afterwards everything that is still in the log comes at once.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    //! A hidden list takes nothing in; shown again, it catches up, a few thousand events in each turn of the event
    //! loop.
    void setActive(bool active);
    //! Events in the log that are not in the list yet, whatever the filter says.
    [[nodiscard]] quint64 waitingCount() const { return m_log.total() - m_lastNumber; }
    //! Events that the filter lets through, those beyond the first rows included.
    [[nodiscard]] int eventCount() const { return static_cast<int>(m_accepted.size()); }
    [[nodiscard]] int repeatCount() const { return m_repeats; }

    //! All of these events, oldest first, with plain values. A semicolon brings decimal commas.
    [[nodiscard]] QByteArray toCsv(CsvSeparator separator) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override; //!< all the rest

private:
    struct Subject {
        QString deviceName;
        QString place; //!< "Büro · :6"
        QString rooms;
        QString parameterName;
        QString channelType;
        QString icon;
        EventSubject filter;
    };

    void takeNew();
    void forgetOldest();
    void removeRowsFrom(int row);
    void reload();
    void forgetNames();
    [[nodiscard]] bool accepts(const LoggedEvent& event) const;
    [[nodiscard]] const Subject& subjectOf(const DataPointKey& key) const;
    [[nodiscard]] Subject makeSubject(const DataPointKey& key) const;
    [[nodiscard]] QString textOf(const LoggedEvent& event, const Value& value) const;
    [[nodiscard]] QString oldTextOf(const LoggedEvent& event) const;
    [[nodiscard]] QString displayText(const LoggedEvent& event, int column) const;
    [[nodiscard]] bool isWaiting(const LoggedEvent& event) const;
    [[nodiscard]] static CellTone toneOf(const LoggedEvent& event);

    const EventLog& m_log;
    const DeviceStore& m_devices;
    const ValueStore& m_values;
    qsizetype m_capacity;
    QString m_filterText;
    EventKinds m_kinds;
    EventFilter m_filter;
    bool m_showsRepeats = true;
    bool m_isPaused = false;
    bool m_isActive = true;
    std::deque<LoggedEvent> m_accepted; //!< newest first; texts are shared with the log
    int m_rows = 0; //!< of these, in the list
    quint64 m_lastNumber = 0; //!< newest event that was looked at
    QTimer m_catchUp;
    int m_newest = 0; //!< rows of the last tick
    int m_repeats = 0;
    mutable QHash<DataPointKey, Subject> m_subjects; //!< names once per data point, not per event
};

} // namespace ccudesk
