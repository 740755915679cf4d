// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/pendingresult.h"
#include "core/ccu/homeeditor.h"
#include "core/rpc/xmlrpcclient.h"

namespace ccudesk {

//! Homegear: names of devices and values of system variables, by its own methods (protocol §14). It has no programs
//! and no rooms that this program reads, so there is nothing else to change.
class HomegearEditor final : public HomeEditor {
    Q_OBJECT
public:
    //! All of it must outlive the editor.
    HomegearEditor(
        rpc::XmlRpcClient& client, const CcuConnection::Stores& stores, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<void>> edit(const HomeEdit& edit) override;

private:
    [[nodiscard]] QFuture<Result<void>> apply(const RenameDevice& edit);
    [[nodiscard]] QFuture<Result<void>> apply(const SetVariable& edit);
    [[nodiscard]] QFuture<Result<void>> apply(const CreateVariable& edit);
    [[nodiscard]] QFuture<Result<void>> apply(const DeleteVariable& edit);
    template <typename Edit> [[nodiscard]] QFuture<Result<void>> apply(const Edit&) const { return notPossible(); }
    [[nodiscard]] static QFuture<Result<void>> notPossible();
    void rename(int peerId, const RenameDevice& edit, const SharedResult<void>& result);

    rpc::XmlRpcClient& m_client;
    const Clock& m_clock;
};

} // namespace ccudesk
