// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/commandcall.h"
#include "core/rpc/requestqueue.h"
#include "core/rpc/xmlrpcwriter.h"

#include <QPromise>

#include <map>
#include <memory>

namespace ccudesk::test {

using Answer = Result<rpc::XmlRpcValue>;
using Priority = rpc::QueuedCommand::Priority;

//! A line to a CCU that answers when the test says so.
class Line {
public:
    QStringList sent;

    [[nodiscard]] rpc::QueuedCommand command(
        const QString& name, Priority priority = Priority::Normal, const QString& key = {}, bool isImpulse = false) {
        return {priority, key, isImpulse, [this, name] {
                    sent << name;
                    m_open = std::make_unique<QPromise<Answer>>();
                    m_open->start();
                    return m_open->future();
                }};
    }
    //! As a connection sends it: the bytes are noted instead of a name.
    [[nodiscard]] rpc::QueuedCommand wire(const Command& command) {
        const QByteArray bytes = rpc::writeCall(toCall(command)).value_or(QByteArray());
        return toQueued(command, this->command(QString::fromLatin1(bytes)).send);
    }
    void answer(const Answer& result = rpc::XmlRpcValue()) {
        const std::unique_ptr<QPromise<Answer>> open = std::move(m_open);
        open->addResult(result);
        open->finish();
    }

private:
    std::unique_ptr<QPromise<Answer>> m_open;
};

//! A connection of its own for each command; each is answered by its name.
class Lines {
public:
    QStringList sent;

    [[nodiscard]] rpc::QueuedCommand command(const char* name, Priority priority, const char* channel) {
        rpc::QueuedCommand command;
        command.priority = priority;
        command.channel = QLatin1String(channel);
        command.send = [this, name = QString::fromLatin1(name)] {
            sent << name;
            QPromise<Answer>& open = m_open[name];
            open.start();
            return open.future();
        };
        return command;
    }
    void answer(const char* name) {
        QPromise<Answer>& open = m_open[QLatin1String(name)];
        open.addResult(rpc::XmlRpcValue());
        open.finish();
    }

private:
    std::map<QString, QPromise<Answer>> m_open;
};

} // namespace ccudesk::test
