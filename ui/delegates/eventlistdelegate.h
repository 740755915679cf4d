// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ccudesk {

//! Rows of the event list: time, device, place, parameter, old → new, source. Reads roles only.
class EventListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintDevice(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintChange(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintSource(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace ccudesk
