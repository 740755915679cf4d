// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/listmodel.h"
#include "ui/pages/renamebatch.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedLayout;
class QToolButton;

namespace ccudesk {

class RowTree;
class SentenceLabel;
class TickList;

//! Many names at once: choose devices, give a pattern, see old and new names side by side, rename one after another.
class RenameDialog : public QDialog {
    Q_OBJECT
public:
    //! ticked: chosen from the beginning.
    RenameDialog(const PageContext& context, const QList<DeviceKey>& ticked, QWidget* parent = nullptr);

    void done(int result) override;

private:
    [[nodiscard]] QWidget* buildChoice(const QList<DeviceKey>& ticked);
    [[nodiscard]] QWidget* buildNames();
    [[nodiscard]] QLayout* buildPattern();
    void buildButtons();
    void buildTable();
    [[nodiscard]] QToolButton* buildPlaceholders();
    [[nodiscard]] QList<RenameBatch::Subject> chosen() const;
    void goOn();
    void takePattern();
    void refresh();
    void showChoice();
    void showNames();
    [[nodiscard]] static ListRow rowOf(const RenameBatch::Target& target);

    const PageContext m_context;
    RenameBatch m_batch;
    ListModel m_model;
    bool m_isChosen = false;
    TickList* m_choice;
    QList<DeviceKey> m_devices; //!< by row of the choice
    QCheckBox* m_withDevices;
    QCheckBox* m_withChannels;
    QLineEdit* m_pattern;
    QLineEdit* m_search;
    QLineEdit* m_replacement;
    QSpinBox* m_first;
    RowTree* m_list;
    SentenceLabel* m_summary;
    QStackedLayout* m_stack;
    QPushButton* m_back = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_go = nullptr;
    QWidget* m_fields = nullptr;
};

} // namespace ccudesk
