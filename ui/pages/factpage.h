// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStandardItemModel>
#include <QWidget>

class QStackedLayout;

namespace ccudesk {

class ElidingLabel;
class EmptyState;
class RowTree;

//! A page that is a list of facts to read, such as the traffic. Rows can be searched and copied.
class FactPage : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QString icon;
        QStringList cells;
        QString tooltip;
        bool operator==(const Row&) const = default;
    };

    FactPage(const QString& title, const QStringList& columns, QWidget* parent = nullptr);

    //! In pixels, from the first column on; the last one takes what is left.
    void setColumnWidths(const QList<int>& widths);
    void setEmptyText(const QString& icon, const QString& title, const QString& reason);
    //! count: the sentence beside the title, such as "3 messages".
    void setRows(const QList<Row>& rows, const QString& count);
    [[nodiscard]] QAbstractItemModel* model() { return &m_model; }

private:
    QStandardItemModel m_model;
    QList<Row> m_rows;
    ElidingLabel* m_count;
    QStackedLayout* m_stack;
    RowTree* m_view;
    EmptyState* m_empty;
};

} // namespace ccudesk
