// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/valuestore.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTableView>

namespace ccudesk {

//! Everything the CCU says about the data points of some channels, as it says it: keys, plain values, bounds, lists.
class DetailPaneRawModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        ChannelColumn,
        KeyColumn,
        ValueColumn,
        TypeColumn,
        OperationsColumn,
        FlagsColumn,
        MinimumColumn,
        MaximumColumn,
        DefaultColumn,
        UnitColumn,
        SpecialsColumn,
        ListColumn,
        ColumnCount
    };

    explicit DetailPaneRawModel(const ValueStore& values, QObject* parent = nullptr);

    void showChannels(const QList<ChannelKey>& channels);
    //! A hidden table takes nothing in; shown again, it is told once.
    void setActive(bool active);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();
    void changeValues(const QList<DataPointId>& ids);
    [[nodiscard]] static QString textOf(const DataPoint& point, int column);

    const ValueStore& m_values;
    QList<ChannelKey> m_channels;
    QList<DataPointId> m_rows;
    QHash<DataPointId, int> m_rowOf;
    bool m_isActive = false;
    bool m_isStale = false;
};

//! The table for it; Ctrl+C copies the chosen rows, tab-separated, with the header.
class DetailPaneRawView : public QTableView {
    Q_OBJECT
public:
    explicit DetailPaneRawView(DetailPaneRawModel& model, QWidget* parent = nullptr);

    void copyRows(bool all);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace ccudesk
