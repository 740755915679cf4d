// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/turns.h"
#include "core/ccu/backend.h"
#include "core/ccu/homegeareditor.h"
#include "core/rpc/xmlrpcclient.h"
#include "core/store/devicestore.h"

namespace ccudesk {

//! Homegear: one XML-RPC server for everything, which knows names, values, system variables and service messages
//! itself. No logic layer, no session; a password only on the port that asks for one (protocol §14).
class HomegearBackend : public Backend {
    Q_OBJECT
public:
    explicit HomegearBackend(const Surroundings& surroundings, QObject* parent = nullptr);
    ~HomegearBackend() override;

    [[nodiscard]] QFuture<Result<Identity>> identify() override;
    [[nodiscard]] QString answerStep() const override;
    [[nodiscard]] QString answerSentence(const BackendInfo& info) const override;
    [[nodiscard]] QFuture<Result<QString>> signIn() override;
    [[nodiscard]] QFuture<Result<QStringList>> interfaceNames() override;
    [[nodiscard]] QString limitation() const override { return {}; }
    [[nodiscard]] bool readsAllValues() const override { return true; }
    [[nodiscard]] std::unique_ptr<rpc::RpcClient> detourTo(const QString&) override { return nullptr; }
    void startLoading() override;
    [[nodiscard]] QFuture<Result<KnownAddresses>> loadInventory() override;
    [[nodiscard]] QFuture<Result<void>> loadValues(const QString& interfaceName) override;
    [[nodiscard]] QFuture<Result<void>> loadUnannounced() override;
    void stopLoading(const Error& reason) override;
    [[nodiscard]] bool isIdle() const override { return m_running == 0; }
    [[nodiscard]] QFuture<Result<void>> beginPoll() override;
    //! System variables, which have no address, and metadata, which have no channel.
    void takeEvents(EventBatch& batch) override;
    [[nodiscard]] QFuture<Result<void>> edit(const HomeEdit& edit) override { return m_editor.edit(edit); }
    [[nodiscard]] QFuture<Result<QStringList>> programsUsing(const QString& variableId) override {
        return m_editor.programsUsing(variableId);
    }
    [[nodiscard]] QFuture<Result<void>> downloadBackup(
        const std::function<bool(const QByteArray& bytes)>& sink) override;
    [[nodiscard]] QFuture<Result<QString>> runScript(const QString& script) override;
    [[nodiscard]] bool hasDevicePictures() const override { return false; }
    [[nodiscard]] QFuture<Result<SystemFacts>> readProtection(const SecurityScope& scope) override;
    [[nodiscard]] QStringList possibleInterfaces() const override;
    [[nodiscard]] QFuture<Result<void>> signOff() override;

private:
    struct Reading; //!< of one attempt: what it still reads is not stored any more once it is gone
    using Answer = Result<rpc::XmlRpcValue>;

    [[nodiscard]] bool sendsPassword() const { return m_credentials.has_value(); }
    [[nodiscard]] Result<Identity> identityIn(const Answer& answer);
    template <typename T, typename Handler>
    QFuture<Result<T>> read(const QString& method, const rpc::XmlRpcArray& params, Handler handler);
    void forgetAllBut(const NamesByAddress& known);
    void applyVariable(const ValueEvent& event);

    std::optional<rpc::Credentials> m_credentials;
    rpc::XmlRpcClient m_client;
    rpc::XmlRpcClient m_probe; //!< whoever is there: little of what it says is read
    HomegearEditor m_editor;
    std::optional<Error> m_refusal; //!< of the password, with the first answer
    std::unique_ptr<Reading> m_reading;
    int m_running = 0;
};

} // namespace ccudesk
