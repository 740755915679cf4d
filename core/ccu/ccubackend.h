// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/backend.h"
#include "core/ccu/homeeditor.h"
#include "core/ccu/homereader.h"
#include "core/ccu/regaclient.h"
#include "core/ccu/session.h"
#include "core/rpc/jsonrpcclient.h"

namespace ccudesk {

//! A CCU with its logic layer and JSON API: CCU2, CCU3, OpenCCU, RaspberryMatic and whatever else carries that
//! software.
class CcuBackend : public Backend {
    Q_OBJECT
public:
    explicit CcuBackend(const Surroundings& surroundings, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<Identity>> identify() override;
    [[nodiscard]] QString answerStep() const override;
    [[nodiscard]] QString answerSentence(const BackendInfo& info) const override;
    [[nodiscard]] QFuture<Result<QString>> signIn() override;
    [[nodiscard]] QFuture<Result<QStringList>> interfaceNames() override;
    [[nodiscard]] QString limitation() const override;
    [[nodiscard]] bool readsAllValues() const override { return m_isAdministrator; }
    [[nodiscard]] std::unique_ptr<rpc::RpcClient> detourTo(const QString& interfaceName) override;
    void startLoading() override;
    [[nodiscard]] QFuture<Result<KnownAddresses>> loadInventory() override;
    [[nodiscard]] QFuture<Result<void>> loadValues(const QString& interfaceName) override;
    [[nodiscard]] QFuture<Result<void>> loadUnannounced() override;
    void stopLoading(const Error& reason) override;
    [[nodiscard]] bool isIdle() const override { return m_rega.isIdle(); }
    //! At once, unless a login has failed meanwhile.
    [[nodiscard]] QFuture<Result<void>> beginPoll() override { return m_session.open(); }
    void takeEvents(EventBatch&) override { }
    [[nodiscard]] QFuture<Result<void>> edit(const HomeEdit& edit) override;
    [[nodiscard]] QFuture<Result<QStringList>> programsUsing(const QString& variableId) override;
    [[nodiscard]] QFuture<Result<void>> downloadBackup(
        const std::function<bool(const QByteArray& bytes)>& sink) override;
    [[nodiscard]] QFuture<Result<QString>> runScript(const QString& script) override;
    [[nodiscard]] bool hasDevicePictures() const override { return true; }
    [[nodiscard]] QFuture<Result<SystemFacts>> readProtection(const SecurityScope& scope) override;
    [[nodiscard]] QStringList possibleInterfaces() const override;
    [[nodiscard]] std::optional<SessionFigures> session() const override { return m_session.figures(); }
    [[nodiscard]] QFuture<Result<void>> signOff() override { return m_session.close(); }

private:
    [[nodiscard]] Result<Identity> identityIn(const Result<rpc::HttpReply>& reply) const;
    void askWhetherItIsOne(const SharedResult<Identity>& identity);
    void askForRole(const SharedResult<QString>& signedIn);
    [[nodiscard]] QString roleSentence(const Result<QJsonValue>& answer) const;

    rpc::JsonRpcClient m_json;
    Session m_session;
    RegaClient m_rega;
    bool m_isAdministrator = true;
    std::unique_ptr<HomeReader> m_loader; //!< of this attempt: what it still reads ends with it
    std::unique_ptr<HomeEditor> m_editor; //!< of this user
};

} // namespace ccudesk
