// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ccudesk {

//! Rows of the device tree: groups, devices, channels. Reads roles only. Clicks on the toggle slot come out as
//! toggleRequested.
class DeviceTreeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    //! A field for the name; what was typed goes to whoever owns the tree.
    [[nodiscard]] QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    //! What Space on a row does. False when the row has no toggle that works.
    bool activate(const QModelIndex& index);

Q_SIGNALS:
    //! `on` is what the person wants: the opposite of what is shown.
    void toggleRequested(const QModelIndex& valueIndex, bool on);
    void renameRequested(const QModelIndex& nameIndex, const QString& name) const;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    void paintName(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintSignal(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace ccudesk
