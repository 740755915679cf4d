// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pagecontext.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ccudesk {

//! What a system variable is: a new one, or one that is there. Stays open until the CCU has taken it, so that nothing
//! typed is lost.
class VariableDialog : public QDialog {
    Q_OBJECT
public:
    //! variable without id: a new one.
    VariableDialog(const PageContext& context, const SystemVariable& variable, QWidget* parent);

    [[nodiscard]] VariableShape shape() const;

private:
    void build();
    void fill(const SystemVariable& variable);
    void showFields();
    void send();

    const PageContext m_context;
    const QString m_id;
    QFormLayout* m_form;
    QLineEdit* m_name;
    QComboBox* m_type;
    QLineEdit* m_false;
    QLineEdit* m_true;
    QPlainTextEdit* m_list;
    QLineEdit* m_unit;
    QDoubleSpinBox* m_minimum;
    QDoubleSpinBox* m_maximum;
    QLineEdit* m_description;
    QLabel* m_refusal;
    QPushButton* m_agree = nullptr;
};

//! Whether a variable is to go; names the programs that use it, as far as the CCU tells. Then deletes it.
void askToDeleteVariable(const PageContext& context, const SystemVariable& variable, QWidget* asker,
    const std::function<void(const Result<void>& result)>& done);

} // namespace ccudesk
