// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace ccudesk {

class HelpView;

//! Opens the user guide: F1 in any window of the program, at the page about what has the keyboard.
class HelpDesk : public QObject {
    Q_OBJECT
public:
    //! window: the program's; must outlive the desk.
    explicit HelpDesk(QWidget* window, QObject* parent = nullptr);

    //! About what has the keyboard.
    void show();
    void showPage(const QString& id);
    void close();
    [[nodiscard]] HelpView* view() const { return m_view; }

private:
    QWidget* m_window;
    HelpView* m_view = nullptr; //!< once it was asked for
};

} // namespace ccudesk
