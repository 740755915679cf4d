// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/home.h"
#include "ui/pages/listpage.h"

#include <QHash>

class QCheckBox;

namespace ccudesk {

//! The system variables of the CCU, each edited in its row. Those the CCU keeps for itself appear on demand.
class VariablesPage : public ListPage {
    Q_OBJECT
public:
    explicit VariablesPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void refresh() override;
    [[nodiscard]] QString countText(int shown) const override;

private:
    void buildActions();
    [[nodiscard]] ListRow rowFor(const SystemVariable& variable) const;
    [[nodiscard]] ListCell valueCell(const SystemVariable& variable) const;
    [[nodiscard]] const SystemVariable* variable(const QString& id) const;
    void set(const QString& id, const Value& value);
    void edit(const QModelIndex& index);
    void showShape(const SystemVariable& variable);
    void askToDelete(const QModelIndex& index);
    void openMenu(const QPoint& position);

    QHash<QString, Value> m_sent; //!< by id; on their way
    QCheckBox* m_internal;
    QPushButton* m_new;
};

} // namespace ccudesk
