// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

namespace ccudesk {

class EmptyState;
class MainWindow;

//! The program's one window: the homes that are open, of which one is seen, or how to get to the first one.
class DeskWindow : public QStackedWidget {
    Q_OBJECT
public:
    explicit DeskWindow(QWidget* parent = nullptr);

    //! Takes it over and shows it.
    void addHome(MainWindow* home);
    //! It goes when the event loop is reached again: one of its own buttons may have led here.
    void removeHome(MainWindow* home);
    void showHome(MainWindow* home);
    //! Null while there is none.
    [[nodiscard]] MainWindow* currentHome() const;

    //! What is seen while no home is open. Empty texts hide the buttons.
    [[nodiscard]] EmptyState* welcome() const { return m_welcome; }

    //! A closed window is only hidden then, and the program goes on.
    void setStaysWhenClosed(bool stays) { m_staysWhenClosed = stays; }
    //! Before whatever else is on the screen.
    void bringForward();
    //! Where it was when it was last closed, if that is still on a screen.
    void restorePlace();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void followTitle();

    bool m_staysWhenClosed = false;
    EmptyState* m_welcome;
};

} // namespace ccudesk
