// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QToolButton;

namespace ccudesk {

//! A field that can hold a secret: then there are dots, and the eye beside them shows the text as long as it is held
//! down; Alt+F8 does the same for the keyboard.
class SecretEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretEdit(QWidget* parent = nullptr);

    void setConcealed(bool isConcealed);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void reveal(bool isRevealed);
    void placeEye();

    QToolButton* m_eye;
};

} // namespace ccudesk
