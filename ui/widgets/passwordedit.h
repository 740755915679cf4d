// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace ccudesk {

//! A password that is typed: dots, with an eye to look at it. Characters that not every way into the CCU takes are
//! marked at their place, also among dots (S25).
class PasswordEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    //! The left edge of the character at this index of displayText().
    [[nodiscard]] qreal leftOf(qsizetype index) const;
};

} // namespace ccudesk
