// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/commandrunner.h"

#include "ui/style.h"

#include <QMessageBox>
#include <QPushButton>

namespace ccudesk {

CommandRunner::CommandRunner(CommandSender sender, QObject* parent) : QObject(parent), m_sender(std::move(sender)) { }

void CommandRunner::run(const Result<ControlAction>& action, QWidget* parent) {
    if (!action)
        return Q_EMIT refused(action.error());
    if (!action->needsConfirmation())
        return send(*action);
    if (m_question)
        return m_question->raise();
    auto* box
        = new QMessageBox(QMessageBox::NoIcon, tr("Please confirm"), action->question, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* agree = box->addButton(action->answer, QMessageBox::AcceptRole);
    setButtonKind(agree, ButtonKind::Danger);
    box->setDefaultButton(QMessageBox::Cancel); // Enter never unlocks a door
    connect(box, &QMessageBox::buttonClicked, this, [this, agree, wanted = *action](const QAbstractButton* button) {
        if (button == agree)
            send(wanted);
    });
    m_question = box;
    box->open();
}

void CommandRunner::send(const ControlAction& action) {
    for (const Command& command : action.commands) {
        whenDone(m_sender(command), this, [this](const Result<void>& result) {
            if (!result)
                Q_EMIT refused(result.error());
        });
    }
}

} // namespace ccudesk
