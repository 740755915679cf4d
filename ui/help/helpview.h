// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/help/helppages.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace ccudesk {

class HelpBrowser;

//! The user guide: contents and search left, the page right, back and forward. Needs no network.
class HelpView : public QWidget {
    Q_OBJECT
public:
    explicit HelpView(const QString& language, QWidget* parent = nullptr);

    //! An unknown id shows the first page.
    void showPage(const QString& id);
    [[nodiscard]] QString currentPage() const { return m_history.value(m_place); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void colourContents();
    QLayout* buildSide();
    QLayout* buildHead();
    void go(const QString& id);
    void step(int steps);
    void display();
    void search(const QString& text);

    const QString m_language;
    const QList<HelpPage> m_pages;
    QStringList m_history;
    qsizetype m_place = -1; //!< in m_history
    QLineEdit* m_search;
    QListWidget* m_contents;
    QLabel* m_nothing;
    QToolButton* m_back;
    QToolButton* m_forward;
    HelpBrowser* m_browser;
};

} // namespace ccudesk
