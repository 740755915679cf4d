// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/binrpcclient.h"
#include "core/rpc/binrpcserver.h"
#include "core/simulator/home.h"
#include "core/simulator/simulator.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace ccudesk::simulator {

//! The CUxD add-on: a program beside the interface processes, on a port of its own that no front end stands before. It
//! speaks BIN-RPC only, knows no ping, asks nobody anything at init and sends no newDevices (protocol §2.6, §3.10).
//! Nothing of a real one has been recorded: what those sections don't say, such as its faults, is made up.
class CuxdService : public QObject, private rpc::BinRequestHandler {
    Q_OBJECT
public:
    using Publish = std::function<void(const QList<HomeEvent>&)>;

    //! Everything passed by reference outlives this object; `publish` receives the events of a write.
    CuxdService(Home& home, const Faults& faults, QMap<QString, quint64>& counts, Publish publish);
    ~CuxdService() override;

    [[nodiscard]] static QString name() { return QStringLiteral("CUxD"); }

    [[nodiscard]] Result<quint16> listen(quint16 port);
    //! Stops and forgets its clients while it is among the dead interfaces.
    void faultsChanged();
    //! Sends to every registered client.
    void deliver(const QList<ValueEvent>& events);
    [[nodiscard]] QStringList callbackUrls() const;
    //! For the JSON API, which asks for the devices by a multicall of one.
    [[nodiscard]] rpc::MethodResponse call(const rpc::MethodCall& call);

private:
    using Params = rpc::XmlRpcArray;
    using Method = rpc::MethodResponse (CuxdService::*)(const Params&);
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
    [[nodiscard]] rpc::MethodResponse run(const rpc::MethodCall& call);
    void sendNext(Client& client);
    [[nodiscard]] bool isDead() const { return m_faults.deadInterfaces.contains(name()); }

    rpc::MethodResponse init(const Params& params);
    rpc::MethodResponse listMethods(const Params& params);
    rpc::MethodResponse listDevices(const Params& params);
    rpc::MethodResponse getDeviceDescription(const Params& params);
    rpc::MethodResponse getParamsetDescription(const Params& params);
    rpc::MethodResponse getParamset(const Params& params);
    rpc::MethodResponse putParamset(const Params& params);
    rpc::MethodResponse getValue(const Params& params);
    rpc::MethodResponse setValue(const Params& params);
    rpc::MethodResponse written(const WriteOutcome& outcome);

    Home& m_home;
    const Faults& m_faults;
    QMap<QString, quint64>& m_counts;
    Publish m_publish;
    QMap<QString, Method> m_methods;
    std::map<QString, std::unique_ptr<Client>> m_clients; //!< by URL
    rpc::BinRpcServer m_server;
    quint16 m_port = 0;
};

} // namespace ccudesk::simulator
