// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pendingresult.h"

#include <QList>
#include <QObject>
#include <QPair>
#include <QStringList>

#include <chrono>

namespace ccudesk {

class Session;

//! Name and value of a script's string argument.
using RegaArguments = QList<QPair<QString, QString>>;
//! Lines of an answer without the end mark; fields decoded to text.
using RegaLines = QList<QStringList>;

//! The text that goes to the CCU: the resource `:/rega/<name>.rega` with its empty argument lines
//! (`string sInterface = "";`) filled in. Fails with ErrorCode::Invalid for an unknown script or argument, or a value
//! with control characters.
[[nodiscard]] Result<QString> regaScript(const QString& name, const RegaArguments& arguments);
[[nodiscard]] Result<QString> regaScript(const QString& name, const QString& resource, const RegaArguments& arguments);

//! Lines and fields of a script's output. Fails with ErrorCode::Protocol unless its last line is `#END`: ReGa reports
//! no error, a script that failed just ends early (protocol §5.7).
[[nodiscard]] Result<RegaLines> regaLines(const QString& output, const QString& name);

//! Runs our scripts in the CCU's logic layer, one at a time, because it has one thread for everything.
class RegaClient : public QObject {
    Q_OBJECT
public:
    //! session must outlive the client.
    explicit RegaClient(Session& session, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<RegaLines>> run(
        const QString& name, const RegaArguments& arguments = {}, bool isWrite = false);
    //! What waits ends with this error; the script that runs goes on.
    void clear(const Error& error);
    //! Nothing runs or waits.
    [[nodiscard]] bool isIdle() const { return !m_isBusy && m_waiting.isEmpty(); }

private:
    struct Job {
        QString name;
        QString script;
        bool isWrite = false;
        SharedResult<RegaLines> result;
    };
    void pump();
    void finished(const Job& job, const Result<RegaLines>& lines);

    Session& m_session;
    QList<Job> m_waiting;
    bool m_isBusy = false;
};

} // namespace ccudesk
