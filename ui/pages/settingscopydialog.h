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

//! Settings that devices have at another CCU, for this one: choose devices, see each setting that differs, write, and
//! see what has become of each.
class SettingsCopyDialog : public QDialog {
    Q_OBJECT
public:
    struct Direction {
        QString from;
        QString to;
    };
    //! context: of the CCU that gets them. source reads at the other one. sets: that both have.
    SettingsCopyDialog(const PageContext& context, const ParamsetBatch::Source& source, const QList<ParamsetKey>& sets,
        const Direction& direction, QWidget* parent = nullptr);

    void done(int result) override;

private:
    struct Choice {
        DeviceKey device;
        QList<ParamsetPlace> places;
    };

    void fillChoice(const QList<ParamsetKey>& sets);
    void build();
    void addButtons(QDialogButtonBox& buttons);
    [[nodiscard]] QList<ParamsetPlace> ticked() const;
    void goOn();
    void refresh();
    void showChoice();
    void showTable();
    void showCost();
    void addRows(QList<ListRow>& rows, const ParamsetBatch::Target& target) const;
    [[nodiscard]] ListRow rowOf(const ParamsetBatch::Target& target, const SettingCopy& setting) const;
    [[nodiscard]] ListCell outcomeOf(const ParamsetBatch::Target& target, const SettingCopy& setting) const;
    [[nodiscard]] QString tableSentence() const;
    [[nodiscard]] int settingsReady() const;

    const PageContext m_context;
    const ParamsetBatch::Source m_source;
    const Direction m_direction;
    QList<Choice> m_choices; //!< in the order of the rows
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
