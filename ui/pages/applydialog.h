// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/listmodel.h"
#include "ui/pages/paramsetbatch.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QStackedLayout;

namespace ccudesk {

class RadioCostNote;
class RowTree;
class SentenceLabel;
class TickList;

//! The changes of a draft for others of the same kind: choose them, see what would become of each, write.
class ApplyDialog : public QDialog {
    Q_OBJECT
public:
    //! wanted: changes of the parameter set `own`, which is not among the others.
    ApplyDialog(
        const PageContext& context, const Paramset& own, const ParamsetValues& wanted, QWidget* parent = nullptr);

    void done(int result) override;

private:
    [[nodiscard]] QWidget* buildTable();
    [[nodiscard]] QList<ParamsetPlace> ticked() const;
    void goOn();
    void refresh();
    void showChoice();
    void showTable();
    void showCost();
    [[nodiscard]] ListRow rowOf(const ParamsetBatch::Target& target) const;
    [[nodiscard]] QString changesText(const ParamsetBatch::Target& target) const;
    [[nodiscard]] QString wantedText() const;

    const Paramset m_own;
    const ParamsetValues m_wanted;
    QList<ParamsetPlace> m_places;
    ParamsetBatch m_batch;
    ListModel m_model;
    bool m_isChosen = false;
    TickList* m_choice;
    RowTree* m_list;
    SentenceLabel* m_summary;
    RadioCostNote* m_cost;
    QStackedLayout* m_stack;
    QPushButton* m_back;
    QPushButton* m_stop;
    QPushButton* m_go;
};

} // namespace ccudesk
