// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/listmodel.h"
#include "ui/pages/homecopybatch.h"

#include <QDialog>

class QPushButton;
class QStackedLayout;

namespace ccudesk {

class RowTree;
class SentenceLabel;
class TickList;

//! Names, rooms, functions and variables of another CCU for this one: choose from what differs, then see what has
//! become of each. Nothing is sent before the last button.
class HomeCopyDialog : public QDialog {
    Q_OBJECT
public:
    //! context: of the CCU that gets it, called `to`.
    HomeCopyDialog(const PageContext& context, const QList<HomeCopyItem>& items, const QString& from, const QString& to,
        QWidget* parent = nullptr);

    void done(int result) override;

private:
    void buildTable();
    void build(const QString& from, const QString& to);
    void fillChoice();
    [[nodiscard]] QList<HomeCopyItem> ticked() const;
    void goOn();
    void refresh();
    [[nodiscard]] ListRow rowOf(const HomeCopyBatch::Target& target, qsizetype index) const;
    [[nodiscard]] QString choiceSentence() const;
    [[nodiscard]] QString batchSentence() const;

    const PageContext m_context;
    QList<HomeCopyItem> m_items; //!< that can be copied, in the order of the rows
    QList<HomeCopyItem> m_obstacles;
    HomeCopyBatch m_batch;
    ListModel m_model;
    bool m_isChosen = false;
    TickList* m_choice;
    RowTree* m_list;
    SentenceLabel* m_summary;
    QStackedLayout* m_stack;
    QPushButton* m_stop;
    QPushButton* m_go;
};

} // namespace ccudesk
