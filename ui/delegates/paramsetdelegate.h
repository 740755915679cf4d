// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ccudesk {

//! Rows of a configuration: the setting, what the CCU holds where that differs, the field with the draft, the remark.
//! Yes and no are toggles; everything else opens a field that takes any text, so that nothing that was typed is lost.
class ParamsetDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    //! What Space or a click on a toggle does. False where the row is none.
    bool toggle(QAbstractItemModel* model, const QModelIndex& index) const;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    void paintName(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHeld(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintDraft(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRemark(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace ccudesk
