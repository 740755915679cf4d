// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/choicedialog.h"

#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccudesk {

ChoiceDialog::ChoiceDialog(const QString& title, const QString& question, const QList<Choice>& choices,
    const Agreement& agreement, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("choiceDialog"));
    setWindowTitle(title);
    auto* words = new QLabel(question, this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    m_list->setAccessibleName(title);
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, choice.id);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* agree = buttons->addButton(agreement.word, QDialogButtonBox::AcceptRole);
    agree->setObjectName(QStringLiteral("agree"));
    agree->setEnabled(false);
    setButtonKind(agree, agreement.kind);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, 16);
    column->setSpacing(metrics::cardGap);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(
        m_list, &QListWidget::itemSelectionChanged, agree, [this, agree] { agree->setEnabled(!chosen().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    resize(560, 420);
}

QString ChoiceDialog::chosen() const {
    const QList<QListWidgetItem*> items = m_list->selectedItems();
    return items.isEmpty() ? QString() : items.constFirst()->data(Qt::UserRole).toString();
}

} // namespace ccudesk
