// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/xmlrpcvalue.h"
#include "core/simulator/home.h"
#include "core/simulator/homegearclients.h"

#include <QHash>

#include <functional>

namespace ccudesk::simulator {

//! The methods of a simulated Homegear that a client uses, and its own list of them; nothing else answers (protocol
//! §14). Its devices are the wireless and wired BidCos ones of the demo home.
class HomegearMethods {
public:
    //! home and clients outlive this object.
    HomegearMethods(Home& home, HomegearClients& clients);

    [[nodiscard]] rpc::MethodResponse call(const rpc::MethodCall& call);
    //! Devices and channels in one flat list, as newDevices has them.
    [[nodiscard]] rpc::XmlRpcArray descriptions() const;
    //! What the home did by itself, one multicall per call of this.
    void publish(const QList<HomeEvent>& events);
    //! The interface process of the home that has this device; empty when there is none.
    [[nodiscard]] QString interfaceOf(const QString& address) const;

private:
    using Params = rpc::XmlRpcArray;
    using Method = rpc::MethodResponse (HomegearMethods::*)(const Params&);

    rpc::MethodResponse getVersion(const Params& params);
    rpc::MethodResponse listMethods(const Params& params);
    rpc::MethodResponse multicall(const Params& params);
    rpc::MethodResponse init(const Params& params);
    rpc::MethodResponse ping(const Params& params);
    rpc::MethodResponse clientServerInitialized(const Params& params);
    rpc::MethodResponse listDevices(const Params& params);
    rpc::MethodResponse getDeviceDescription(const Params& params);
    rpc::MethodResponse getParamsetDescription(const Params& params);
    rpc::MethodResponse getParamset(const Params& params);
    rpc::MethodResponse putParamset(const Params& params);
    rpc::MethodResponse getValue(const Params& params);
    rpc::MethodResponse setValue(const Params& params);
    rpc::MethodResponse getAllValues(const Params& params);
    rpc::MethodResponse getServiceMessages(const Params& params);
    rpc::MethodResponse getName(const Params& params);
    rpc::MethodResponse setName(const Params& params);
    rpc::MethodResponse getMetadata(const Params& params);
    rpc::MethodResponse getAllSystemVariables(const Params& params);
    rpc::MethodResponse getSystemVariable(const Params& params);
    rpc::MethodResponse setSystemVariable(const Params& params);
    rpc::MethodResponse deleteSystemVariable(const Params& params);

    [[nodiscard]] QList<Device> devices() const;
    [[nodiscard]] const Device* device(const QString& address) const;
    [[nodiscard]] const Device* deviceWithId(int id) const;
    [[nodiscard]] rpc::Fault unknown(const QString& address) const;
    [[nodiscard]] std::optional<ParameterDescription> parameter(const QString& address, const QString& id) const;
    [[nodiscard]] rpc::MethodResponse written(const WriteOutcome& outcome);
    [[nodiscard]] rpc::XmlRpcStruct valuesOf(const Device& device, const Channel& channel) const;

    Home& m_home;
    HomegearClients& m_clients;
    QHash<QString, Method> m_methods;
    rpc::XmlRpcStruct m_variables;
};

} // namespace ccudesk::simulator
