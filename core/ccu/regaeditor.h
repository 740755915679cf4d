// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/homeeditor.h"
#include "core/ccu/regaclient.h"

#include <functional>

namespace ccudesk {

class Session;

//! For administrators of a CCU: by our own scripts (resources/rega). They name objects by id, which the JSON API does
//! not do everywhere, and answer what has become of them, because ReGa reports no error (protocol §5.6, §5.7).
class RegaEditor final : public HomeEditor {
    Q_OBJECT
public:
    //! All of it must outlive the editor.
    RegaEditor(RegaClient& rega, Session& session, const CcuConnection::Stores& stores, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<void>> edit(const HomeEdit& edit) override;
    [[nodiscard]] QFuture<Result<QStringList>> programsUsing(const QString& variableId) override;

private:
    //! Stores what the script's only line says, and whether that is what was wanted.
    using Taker = std::function<Result<void>(const QStringList& fields)>;
    struct Request {
        QString script;
        RegaArguments arguments;
        QString tag; //!< of the line that tells what came of it
        qsizetype fields = 0; //!< that line has at least
        Taker take;
        bool isForTheFile = false; //!< names and rooms: the CCU writes them to its disk only when it is asked to
    };

    [[nodiscard]] Result<Request> requestFor(const RenameDevice& edit);
    [[nodiscard]] Result<Request> requestFor(const RenameChannel& edit);
    [[nodiscard]] Result<Request> requestFor(const SetVariable& edit);
    [[nodiscard]] Result<Request> requestFor(const SetProgramActive& edit);
    [[nodiscard]] Result<Request> requestFor(const RunProgram& edit);
    [[nodiscard]] Result<Request> requestFor(const AcknowledgeMessage& edit);
    [[nodiscard]] Result<Request> requestFor(const CreateGroup& edit);
    [[nodiscard]] Result<Request> requestFor(const RenameGroup& edit);
    [[nodiscard]] Result<Request> requestFor(const DeleteGroup& edit);
    [[nodiscard]] Result<Request> requestFor(const AssignChannels& edit);
    [[nodiscard]] Result<Request> requestFor(const FinishDevice& edit);
    // regaeditorvariables.cpp
    [[nodiscard]] Result<Request> requestFor(const CreateVariable& edit);
    [[nodiscard]] Result<Request> requestFor(const ChangeVariable& edit);
    [[nodiscard]] Result<Request> requestFor(const DeleteVariable& edit);
    [[nodiscard]] Request shaping(const QString& id, const VariableShape& shape);

    [[nodiscard]] Result<Request> renaming(
        const QString& regaId, const QString& interfaceName, const QString& address, const QString& name);
    [[nodiscard]] Result<void> takeProgram(const QStringList& fields);
    [[nodiscard]] ChannelGroup groupIn(const QStringList& fields) const;
    void finished(const Request& request, const Result<RegaLines>& lines, const SharedResult<void>& result);

    RegaClient& m_rega;
    Session& m_session;
};

} // namespace ccudesk
