// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/logmodel.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace ccudesk {

class EmptyState;
class FilterChip;
class FilterField;
class MessageBar;
class PageHead;
class RowTree;

//! What the program has written into its log since it was started: newest at the end, filtered, copied, saved for
//! somebody who shall help. While hidden it takes nothing in.
class LogView : public QWidget {
    Q_OBJECT
public:
    //! The ring must outlive the view.
    explicit LogView(const LogRing& ring, QWidget* parent = nullptr);

    //! Whether details are written down too; shown by the button.
    void setDetailed(bool isDetailed);
    //! What the list shows, as lines of text. False when the file cannot be written; a message says why.
    bool saveTo(const QString& fileName);

Q_SIGNALS:
    //! Each request with its size and time, too, from now on.
    void detailsWanted(bool isWanted);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildHead();
    void buildList();
    void follow();
    void showSuitablePage();
    void showCurrent();
    void copySelection();
    void openMenu(const QPoint& position);
    void askForFile();
    [[nodiscard]] QString linesOf(const QList<int>& rows) const;

    LogModel m_model;
    bool m_wasAtEnd = true; //!< before the rows that are coming
    FilterField* m_filter;
    FilterChip* m_level;
    QPushButton* m_details;
    QPushButton* m_copy;
    QPushButton* m_save;
    PageHead* m_head;
    MessageBar* m_message;
    QStackedLayout* m_stack;
    RowTree* m_list;
    EmptyState* m_empty;
    QPlainTextEdit* m_current;
};

} // namespace ccudesk
