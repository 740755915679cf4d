// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/future.h"
#include "core/control/command.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace ccudesk {

//! Where pages send commands: CcuConnection::execute in the program, a list in tests.
using CommandSender = std::function<QFuture<Result<void>>(const Command& command)>;

//! Turns a wish of a person into commands: asks first where the action says so, and tells what was refused.
class CommandRunner : public QObject {
    Q_OBJECT
public:
    explicit CommandRunner(CommandSender sender, QObject* parent = nullptr);

    //! parent: the window that a question belongs to.
    void run(const Result<ControlAction>& action, QWidget* parent);

Q_SIGNALS:
    //! The action was not possible, or the CCU refused it. Failures that a tile shows itself come here as well.
    void refused(const ccudesk::Error& error);

private:
    void send(const ControlAction& action);

    CommandSender m_sender;
    QPointer<QWidget> m_question; //!< one question at a time
};

} // namespace ccudesk
