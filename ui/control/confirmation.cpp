// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/confirmation.h"

#include "ui/style.h"

#include <QMessageBox>
#include <QPushButton>

namespace ccudesk {

void confirmThen(QWidget* parent, const QString& name, const ControlAction& action,
    const std::function<void(const ControlAction&)>& send) {
    if (!action.needsConfirmation()) {
        send(action);
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Question, name, action.question, QMessageBox::Cancel, parent);
    box->setObjectName(QStringLiteral("confirmation"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    auto* yes = box->addButton(action.answer, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("confirm"));
    setButtonKind(yes, ButtonKind::Danger);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(yes, &QPushButton::clicked, box, [action, send] { send(action); });
    box->open();
}

} // namespace ccudesk
