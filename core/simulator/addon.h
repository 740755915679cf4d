// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/xmlrpcvalue.h"
#include "core/simulator/home.h"
#include "core/simulator/simulator.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace ccudesk::simulator {

//! An add-on of the simulated CCU that brings an interface: a program beside the interface processes, on ports of its
//! own that no front end stands before. Here are the methods that all of them have; how they are reached, whom they
//! call back and how they word a fault is up to each.
class AddOn : public QObject {
    Q_OBJECT
public:
    using Publish = std::function<void(const QList<HomeEvent>&)>;
    //! What is passed by reference outlives the add-on; `publish` receives the events of a write.
    struct Surroundings {
        Home& home;
        const Faults& faults;
        QMap<QString, quint64>& counts; //!< requests by method
        Publish publish;
    };

    AddOn(const QString& name, const Surroundings& surroundings);

    [[nodiscard]] const QString& name() const { return m_name; }
    //! On the ports that endpoints know from before, else on those that `wanted` names, else on free ones.
    [[nodiscard]] virtual Result<void> listen(Endpoints& endpoints, const QMap<QString, quint16>& wanted) = 0;
    //! Stops and forgets its clients while it is among the dead interfaces.
    virtual void faultsChanged() = 0;
    //! Sends to every registered client.
    virtual void deliver(const QList<ValueEvent>& events) = 0;
    [[nodiscard]] virtual QStringList callbackUrls() const = 0;
    //! For the JSON API, which asks for the devices by a multicall of one.
    [[nodiscard]] rpc::MethodResponse call(const rpc::MethodCall& call);

protected:
    using Params = rpc::XmlRpcArray;
    using Method = std::function<rpc::MethodResponse(const Params&)>;

    void addMethod(const QString& name, const Method& method) { m_methods.insert(name, method); }
    [[nodiscard]] rpc::MethodResponse run(const rpc::MethodCall& call);
    //! A request from outside.
    [[nodiscard]] rpc::MethodResponse counted(const rpc::MethodCall& call);
    //! In the add-on's own words; as they stand: those of rfd.
    [[nodiscard]] virtual rpc::Fault fault(int code, const QString& text) const { return {code, text}; }
    [[nodiscard]] rpc::XmlRpcArray descriptions() const;
    [[nodiscard]] const Faults& faults() const { return m_surroundings.faults; }
    [[nodiscard]] bool isDead() const { return faults().deadInterfaces.contains(m_name); }

private:
    rpc::MethodResponse listMethods() const;
    rpc::MethodResponse getDeviceDescription(const Params& params) const;
    rpc::MethodResponse getParamsetDescription(const Params& params) const;
    rpc::MethodResponse getParamset(const Params& params) const;
    rpc::MethodResponse putParamset(const Params& params);
    rpc::MethodResponse getValue(const Params& params) const;
    rpc::MethodResponse setValue(const Params& params);
    rpc::MethodResponse written(const WriteOutcome& outcome);
    [[nodiscard]] rpc::Fault unknownDevice() const;

    QString m_name;
    Surroundings m_surroundings;
    QMap<QString, Method> m_methods;
};

} // namespace ccudesk::simulator
