// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/binrpcclient.h"
#include "core/rpc/binrpcserver.h"
#include "core/simulator/addon.h"

#include <map>
#include <memory>

namespace ccudesk::simulator {

//! The CUxD add-on. It speaks BIN-RPC only, knows no ping, asks nobody anything at init and sends no newDevices
//! (protocol §2.6, §3.10). Nothing of a real one has been recorded: what those sections don't say, such as its faults,
//! is made up.
class CuxdService final : public AddOn, private rpc::BinRequestHandler {
    Q_OBJECT
public:
    explicit CuxdService(const Surroundings& surroundings);
    ~CuxdService() override;

    [[nodiscard]] Result<void> listen(Endpoints& endpoints, const QMap<QString, quint16>& wanted) override;
    void faultsChanged() override;
    void deliver(const QList<ValueEvent>& events) override;
    [[nodiscard]] QStringList callbackUrls() const override;

private:
    //! One client. Events always come as a multicall, also single ones (protocol §13); what queues up while a batch is
    //! under way goes into the next one.
    struct Client {
        Client(const QString& host, quint16 port) : rpc(host, port) { }
        rpc::BinRpcClient rpc;
        QList<ValueEvent> queue;
        bool isSending = false;
    };

    bool acceptsPeer(const QHostAddress& peer) override;
    void handleFrame(const QByteArray& frame, const rpc::BinResponder& respond) override;
    void sendNext(Client& client);
    rpc::MethodResponse init(const Params& params);

    std::map<QString, std::unique_ptr<Client>> m_clients; //!< by URL
    rpc::BinRpcServer m_server;
    quint16 m_port = 0;
};

} // namespace ccudesk::simulator
