// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/logring.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <deque>

namespace ccudesk {

namespace logcolumn {
enum Column { Time, Level, Area, Text, Count };
}

//! The log as a list, oldest first. Rows come in batches and go in chunks. Filtered here: a proxy would tell of each
//! run of rows that a letter in the filter lets go.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    //! The ring must outlive the model.
    explicit LogModel(const LogRing& ring, QObject* parent = nullptr);

    //! A hidden list takes nothing in; shown again, it catches up.
    void setActive(bool active);
    void setLeastLevel(LogLevel level);
    //! Words that must all be found, in the text or in the name of the area.
    void setFilterText(const QString& text);
    //! How many entries were looked at and are still in the log, whatever the filter says.
    [[nodiscard]] int entryCount() const;
    [[nodiscard]] const LogEntry& entry(int row) const { return m_rows[static_cast<size_t>(row)]; }
    //! What part of the program a category stands for, in words.
    [[nodiscard]] static QString areaName(const QString& category);
    [[nodiscard]] static QString levelName(LogLevel level);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    //! New entries, or all of them with another filter, were looked at.
    void looked();

private:
    void takeNew();
    void reload();
    void trimTo(qsizetype rows);
    [[nodiscard]] bool accepts(const LogEntry& entry);

    const LogRing& m_ring;
    std::deque<LogEntry> m_rows;
    quint64 m_lastNumber = 0;
    LogLevel m_leastLevel = LogLevel::Debug;
    QStringList m_words;
    QHash<QString, QString> m_areas; //!< what a category is found by; translated once and not for each row
    bool m_isActive = true;
    QTimer m_batch;
};

} // namespace ccudesk
