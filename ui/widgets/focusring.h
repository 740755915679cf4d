// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace ccudesk {

//! Shows where the keyboard is: a frame around the focused widget when the focus came by Tab or a shortcut, none
//! after a mouse click. Widgets that paint their own ring (tiles, rows) are left alone.
class FocusRing : public QObject {
    Q_OBJECT
public:
    //! Watches every window of the program, dialogs included.
    explicit FocusRing(QObject* parent = nullptr);
    ~FocusRing() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

    //! For widgets that paint their ring themselves.
    static void setPaintsOwnRing(QWidget* widget);
    [[nodiscard]] static bool isKeyboardReason(Qt::FocusReason reason);

private:
    QPointer<QFocusFrame> m_frame; //!< goes with the window in which it is
};

} // namespace ccudesk
