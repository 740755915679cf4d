// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/csv.h"
#include "core/store/historyentry.h"
#include "ui/widgets/chartcontent.h"

#include <QAbstractTableModel>

namespace ccudesk {

//! What a chart shows as a table: newest first, each point with its time; lowest and highest where a point stands for
//! more than one report.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Value, Lowest, Highest, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    //! series: for its words and how often; content: the same points as they are shown.
    void setPoints(const HistorySeries& series, const ChartContent& content);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! Oldest first, times in ISO form, numbers without unit.
    [[nodiscard]] QByteArray toCsv(CsvSeparator separator) const;

private:
    [[nodiscard]] QString textOf(qsizetype point, int column) const;

    HistorySeries m_series;
    ChartContent m_content;
};

} // namespace ccudesk
