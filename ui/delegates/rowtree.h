// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <QTreeView>

#include <functional>
#include <utility>

namespace ccudesk {

//! The tree view behind devices, events and parameters: uniform rows, plane and row line in drawRow, a ring of its own
//! for the keyboard, group rows across all columns, and the short flash of a change.
class RowTree : public QTreeView {
    Q_OBJECT
public:
    explicit RowTree(QWidget* parent = nullptr);

    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& changed) override;

Q_SIGNALS:
    //! Space on a row.
    void activationRequested(const QModelIndex& index);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    using RowId = std::pair<quintptr, int>; //!< internal id and row: no two rows of our models have both
    struct Flash {
        qint64 untilMs = 0; //!< monotonic
        int firstColumn = 0;
        int lastColumn = 0;
    };

    void paintGroup(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] static RowId idOf(const QModelIndex& index);
    void forEachShown(const std::function<void(const QModelIndex& row, const QRect& place)>& look) const;
    [[nodiscard]] bool showsAny(const QModelIndex& topLeft, const QModelIndex& bottomRight);
    void startFlash(const QModelIndex& topLeft, const QModelIndex& bottomRight);
    [[nodiscard]] QRect placeOf(const Flash& flash, const QRect& row) const;
    void fade();

    QSet<RowId> m_shown; //!< empty: to be looked up
    QHash<RowId, Flash> m_flashes;
    QElapsedTimer m_clock;
    QTimer m_fade;
    bool m_showsFocus = false;
};

} // namespace ccudesk
