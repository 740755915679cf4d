// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace ccudesk {

//! The field above a list. Escape empties it and, once empty, leaves it; Enter goes to the first hit. The window finds
//! it for Ctrl+F by its name "filter".
class FilterField : public QLineEdit {
    Q_OBJECT
public:
    FilterField(const QString& name, const QString& placeholder, QWidget* parent = nullptr);

Q_SIGNALS:
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace ccudesk
