// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/homeinventory.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QTextEdit;

namespace ccudesk {

class SentenceLabel;

//! What the home consists of, as it will be printed; to be saved for a browser or as PDF. Texts of a CCU never become
//! markup: the document is put together cell by cell.
class InventoryView : public QWidget {
    Q_OBJECT
public:
    explicit InventoryView(const std::function<HomeInventory()>& inventory, QWidget* parent = nullptr);

    //! Something has come that belongs into it.
    void refresh();
    //! What is still on its way, or why it did not come; empty: nothing.
    void setRemark(const QString& sentence);
    //! Format by the ending: .pdf or HTML. False when the file cannot be written; the sentence below the text says why.
    bool saveTo(const QString& fileName);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void askForFile();

    const std::function<HomeInventory()> m_source;
    HomeInventory m_inventory; //!< that is shown
    QTextEdit* m_text;
    SentenceLabel* m_outcome;
    QPushButton* m_save;
};

} // namespace ccudesk
