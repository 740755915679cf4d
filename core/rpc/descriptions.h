// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"
#include "core/domain/home.h"
#include "core/domain/parameter.h"
#include "core/rpc/xmlrpcvalue.h"

#include <optional>

// The one place where descriptions of interfaces become ours (protocol §3.6, §3.7, §10.9). Every spelling of every
// interface process is taken.

namespace ccudesk::rpc {

//! The flat list of listDevices or newDevices, or one description, as devices with their channels, in the order of
//! the devices. A channel whose device is not in the list gets one with what the channel tells of it.
[[nodiscard]] QList<Device> readDevices(const XmlRpcValue& descriptions, const QString& interface);

//! Where a paramset description belongs, for the corrections of protocol §10.9.
struct DescribedChannel {
    QString deviceType;
    std::optional<int> index; //!< nothing: the device itself
};

//! An answer of getParamsetDescription, sorted by name.
[[nodiscard]] QList<ParameterDescription> readParameters(
    const XmlRpcValue& descriptions, const DescribedChannel& channel = {});

//! An answer of listBidcosInterfaces (protocol §3.5).
[[nodiscard]] QList<RadioGateway> readGateways(const XmlRpcValue& descriptions, const QString& interface);

} // namespace ccudesk::rpc
