// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"
#include "core/domain/parameter.h"
#include "core/rpc/xmlrpcvalue.h"

#include <optional>

// The one place where descriptions of interfaces become ours, and back (protocol §3.6, §3.7, §10.9).

namespace ccudesk::rpc {

//! How an interface process writes descriptions. Reading needs no form: every spelling is taken.
enum class DescriptionForm {
    Rfd, //!< BidCos-RF, BidCos-Wired: only the members that apply, numbers for ENUM
    Hmip, //!< HmIP-RF, VirtualDevices: every member for devices and channels alike, option names for ENUM
};

//! The flat list of listDevices or newDevices, or one description, as devices with their channels, in the order of
//! the devices. A channel whose device is not in the list gets one with what the channel tells of it.
[[nodiscard]] QList<Device> readDevices(const XmlRpcValue& descriptions, const QString& interface);

//! The inverse: each device followed by its channels. radioModule is the serial in INTERFACE (rfd only).
[[nodiscard]] XmlRpcArray writeDevices(
    const QList<Device>& devices, DescriptionForm form, const QString& radioModule = {});

//! What a client answers to `listDevices`: ADDRESS and VERSION (an int, protocol §4.1) of devices and channels.
[[nodiscard]] XmlRpcArray writeKnownDevices(const QList<Device>& devices);

//! Where a paramset description belongs, for the corrections of protocol §10.9.
struct DescribedChannel {
    QString deviceType;
    std::optional<int> index; //!< nothing: the device itself
};

//! An answer of getParamsetDescription, sorted by name.
[[nodiscard]] QList<ParameterDescription> readParameters(
    const XmlRpcValue& descriptions, const DescribedChannel& channel = {});

[[nodiscard]] XmlRpcStruct writeParameters(const QList<ParameterDescription>& parameters, DescriptionForm form);

} // namespace ccudesk::rpc
