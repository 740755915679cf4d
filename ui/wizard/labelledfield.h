// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace ccudesk {

class SentenceLabel;

//! A line edit with its label above and, below, what is wrong with what was typed. Typing takes that away.
class LabelledField : public QWidget {
    Q_OBJECT
public:
    //! objectName: of the edit; its error is "<objectName>Error". label may carry a mnemonic.
    LabelledField(const QString& objectName, const QString& label, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    //! Empty: nothing is wrong.
    void setError(const QString& sentence);

    //! The widest a field gets: longer ones are harder to read, not easier.
    static constexpr int widest = 420;

private:
    QLineEdit* m_edit;
    SentenceLabel* m_error;
};

} // namespace ccudesk
