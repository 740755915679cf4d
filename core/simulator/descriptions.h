// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"
#include "core/domain/parameter.h"
#include "core/rpc/xmlrpcvalue.h"

#include <optional>

// How the interface processes write devices and parameters, and which values they accept (protocol §2.3, §3.3, §3.6,
// §3.7).

namespace ccudesk::simulator {

enum class ProcessKind { Rfd, Wired, HmIp, Virtual };

[[nodiscard]] ProcessKind kindOf(const QString& interface);
//! rfd and hs485d share one XML-RPC library: bare strings, six decimals, registrations inside the running init.
[[nodiscard]] inline bool isRfdFamily(ProcessKind kind) {
    return kind == ProcessKind::Rfd || kind == ProcessKind::Wired;
}

//! Serial number of the radio module, as it stands in INTERFACE and in rssiInfo.
[[nodiscard]] QString radioModuleSerial();

[[nodiscard]] rpc::XmlRpcStruct deviceDescription(const Device& device, ProcessKind kind);
[[nodiscard]] rpc::XmlRpcStruct channelDescription(const Device& device, const Channel& channel, ProcessKind kind);
//! Devices and channels flat, each device followed by its channels.
[[nodiscard]] rpc::XmlRpcArray allDescriptions(const QList<Device>& devices, ProcessKind kind);
[[nodiscard]] rpc::XmlRpcStruct parameterDescription(const ParameterDescription& parameter, ProcessKind kind);

//! A stored value in the type of its parameter. rfd knows six decimals.
[[nodiscard]] rpc::XmlRpcValue wireValue(const Value& value, ParameterType type);
//! What the process makes of a written value; nothing: it refuses the type (rfd: an <int> for a FLOAT).
[[nodiscard]] std::optional<Value> acceptedValue(
    const rpc::XmlRpcValue& value, const ParameterDescription& parameter, ProcessKind kind);

} // namespace ccudesk::simulator
