// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/batteryneed.h"
#include "ui/models/listmodel.h"
#include "ui/pages/pagecontext.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace ccudesk {

class BatteryBook;
class RowTree;
class SentenceLabel;

//! What to buy: the batteries that are low, or will be within some months, added up by kind. It can be copied.
class BatteryDialog : public QDialog {
    Q_OBJECT
public:
    //! The book must outlive the dialog.
    BatteryDialog(const PageContext& context, BatteryBook& book, QWidget* parent);

    //! As it is copied: the sum, then who needs what.
    [[nodiscard]] QString text() const;

private:
    void build();
    [[nodiscard]] QWidget* makeList();
    void refresh();
    [[nodiscard]] QString sumText() const;
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] ListRow rowFor(const BatteryNeed& need) const;

    const PageContext m_context;
    BatteryBook& m_book;
    QList<BatteryNeed> m_needs;
    ListModel m_model;
    QComboBox* m_months;
    SentenceLabel* m_sum;
    SentenceLabel* m_note;
    RowTree* m_list;
    QPushButton* m_copy = nullptr;
};

} // namespace ccudesk
