// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ccudesk {

class PasswordEdit;
class SentenceLabel;

//! Password with its label; below it, while something in it is doubtful, what that means and which characters are safe,
//! and on request a good password. Nothing is forbidden: the CCU decides (S25, S29).
class PasswordEntry : public QWidget {
    Q_OBJECT
public:
    explicit PasswordEntry(QWidget* parent = nullptr);

    [[nodiscard]] PasswordEdit* edit() const { return m_edit; }
    //! What was typed and suggested leaves the fields.
    void clear();

private:
    void judge();
    void suggest();
    [[nodiscard]] QWidget* makeSafeSet();
    [[nodiscard]] QWidget* makeSuggestion();

    PasswordEdit* m_edit;
    SentenceLabel* m_doubt;
    QWidget* m_safeSet;
    QPushButton* m_suggest;
    QLineEdit* m_suggested = nullptr; //!< made with the area around it
    QWidget* m_suggestion;
};

} // namespace ccudesk
