// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/naturalsort.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace ccudesk {

namespace listrole {
enum Role {
    SecondTextRole = roles::FirstFreeRole, //!< QString: a smaller line below
    ActionTextRole, //!< QString: the word on the button in the cell
    ActionEnabledRole, //!< bool
    IsValueCellRole, //!< bool: right aligned, with the slot for a toggle behind it
    IsEditableRole, //!< bool: a pencil in that slot
    SortRole, //!< QString or double
    FilterTextRole, //!< QString: where a filter looks, in every column
    KeyRole, //!< QString: which row this is, in every column
    SubjectRole, //!< what the row is about, in every column
};
} // namespace listrole

//! One cell of a list, as it is shown.
struct ListCell {
    QString text;
    QString secondText;
    QString toolTip;
    QString iconName;
    CellTone tone = CellTone::Normal;
    std::optional<double> sortNumber; //!< else by the text
    bool isValue = false;
    bool isEditable = false;
    std::optional<bool> toggle;
    bool isToggleEnabled = false;
    bool isPending = false;
    bool isMissing = false; //!< nothing is known: in italics
    QString action;
    bool isActionEnabled = false;
    qint64 changedAtMs = 0;
    bool operator==(const ListCell&) const = default;
};

struct ListRow {
    QString key; //!< the same row again when it changes
    QList<ListCell> cells;
    QString filterText;
    bool isTechnical = false; //!< only shown on demand
    QVariant subject;
    bool operator==(const ListRow&) const = default;
};

//! A list that is told its rows as a whole and tells views what is different: selection, scrolling and an open editor
//! outlive every change.
class ListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ListModel(const QStringList& headers, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_headers(headers) { }

    //! Keys must not repeat.
    void setRows(const QList<ListRow>& rows);
    [[nodiscard]] const QList<ListRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void removeGone(const QList<ListRow>& rows);
    [[nodiscard]] qsizetype find(const QString& key, qsizetype from) const;
    [[nodiscard]] QVariant dataOf(const ListCell& cell, int role) const;
    [[nodiscard]] QVariant rowData(const ListRow& row, int role) const;

    QStringList m_headers;
    QList<ListRow> m_rows;
};

//! Sorted as people sort, filtered by words that must all be found.
class ListProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ListProxy(ListModel& model, QObject* parent = nullptr);

    void setFilterWords(const QString& text);
    void setShowsTechnical(bool shows);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    NaturalOrder m_order;
    QStringList m_words;
    bool m_showsTechnical = false;
};

} // namespace ccudesk
