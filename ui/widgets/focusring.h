// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QFocusFrame;
class QWidget;

namespace ccudesk {

//! Shows where the keyboard is: a frame around the focused widget when the focus came by Tab or a shortcut, none
//! after a mouse click. Widgets that paint their own ring (tiles, rows) are left alone.
class FocusRing : public QObject {
    Q_OBJECT
public:
    //! Watches everything inside window.
    explicit FocusRing(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

    //! For widgets that paint their ring themselves.
    static void setPaintsOwnRing(QWidget* widget);
    [[nodiscard]] static bool isKeyboardReason(Qt::FocusReason reason);

private:
    QWidget* m_window;
    QFocusFrame* m_frame;
};

} // namespace ccudesk
