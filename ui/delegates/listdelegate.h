// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/listmodel.h"

#include <QStyledItemDelegate>

namespace ccudesk {

//! Paints the cells of a ListModel: icon, one or two lines, a value with its toggle or pencil, a button. Tells what was
//! clicked; whoever owns the list knows what that means.
class ListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! rowHeight: of one line, as a token of metrics.
    explicit ListDelegate(int rowHeight, QObject* parent = nullptr)
        : QStyledItemDelegate(parent), m_rowHeight(rowHeight) { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

Q_SIGNALS:
    void toggleRequested(const QModelIndex& index, bool on);
    void actionRequested(const QModelIndex& index);
    void editRequested(const QModelIndex& index); //!< the pencil

private:
    void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    static void paintAction(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);

    int m_rowHeight;
};

} // namespace ccudesk
