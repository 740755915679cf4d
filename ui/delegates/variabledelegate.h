// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/home.h"
#include "ui/delegates/listdelegate.h"

namespace ccudesk {

//! Edits the value of a system variable in its row, by its type: words in a list, numbers within their bounds, text.
//! What was chosen goes to whoever owns the list; the row shows what the CCU makes of it.
class VariableDelegate final : public ListDelegate {
    Q_OBJECT
public:
    using ListDelegate::ListDelegate;

    [[nodiscard]] QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    void valueChosen(const QString& id, const ccudesk::Value& value) const;

private:
    [[nodiscard]] QWidget* makeNumber(const SystemVariable& variable, QWidget* parent) const;
    [[nodiscard]] QWidget* makeChoice(const SystemVariable& variable, QWidget* parent) const;
};

} // namespace ccudesk
