// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace ccudesk {

//! A line to be pasted elsewhere, such as a command, and a button that copies it.
class CopyLine : public QWidget {
    Q_OBJECT
public:
    //! name, copyName: what a screen reader calls the line and the button.
    CopyLine(const QString& objectName, const QString& name, const QString& copyName, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;

private:
    QLineEdit* m_line;
};

} // namespace ccudesk
