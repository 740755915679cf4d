// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/address.h"

#include <QString>

#include <variant>

// What a person changes at an interface process itself, beside values and parameter sets: its links, what it reports,
// which devices it has.

namespace ccudesk {

struct CreateLink {
    QString interface;
    QString sender;
    QString receiver;
    QString name; //!< may be empty
    QString description; //!< may be empty
    bool operator==(const CreateLink&) const = default;
};

//! Name and description of a link that exists.
struct DescribeLink {
    QString interface;
    QString sender;
    QString receiver;
    QString name;
    QString description;
    bool operator==(const DescribeLink&) const = default;
};

struct DeleteLink {
    QString interface;
    QString sender;
    QString receiver;
    bool operator==(const DeleteLink&) const = default;
};

//! The receiver does what it would do if the sender's key were pressed.
struct TryLink {
    QString interface;
    QString sender;
    QString receiver;
    bool isLongPress = false;
    bool operator==(const TryLink&) const = default;
};

//! Makes a key report to the CCU, or stop it: the central link (protocol §10.5).
struct ReportKey {
    ChannelKey channel;
    QString parameter; //!< "PRESS_SHORT"
    bool isReported = true;
    bool operator==(const ReportKey&) const = default;
};

//! Lets new devices in for so many seconds; 0: no longer.
struct SetInstallMode {
    QString interface;
    int seconds = 60;
    bool operator==(const SetInstallMode&) const = default;
};

//! The same for one HmIP device, whose own key makes the maker's server unnecessary.
struct TeachDevice {
    QString interface;
    int seconds = 60;
    QString sgtin;
    Secret key;
    bool operator==(const TeachDevice&) const = default;
};

//! A device that is within reach and whose serial number is known.
struct AddDevice {
    QString interface;
    QString serial;
    bool operator==(const AddDevice&) const = default;
};

struct SearchDevices {
    QString interface;
    bool operator==(const SearchDevices&) const = default;
};

struct DeleteDevice {
    DeviceKey device;
    bool isReset = false; //!< it forgets the CCU, too
    bool isForced = false; //!< also when it does not answer
    bool isDeferred = false; //!< as soon as it answers
    bool operator==(const DeleteDevice&) const = default;
};

//! The new one, which is taught in already, gets the links, settings and name of the old one.
struct ReplaceDevice {
    DeviceKey device; //!< the old one
    QString newAddress;
    bool operator==(const ReplaceDevice&) const = default;
};

struct UpdateFirmware {
    DeviceKey device;
    bool operator==(const UpdateFirmware&) const = default;
};

//! The CCU forgets what it believes the device holds, and asks the device.
struct RereadConfiguration {
    DeviceKey device;
    bool operator==(const RereadConfiguration&) const = default;
};

//! The device gets everything once more.
struct ResendConfiguration {
    DeviceKey device;
    bool operator==(const ResendConfiguration&) const = default;
};

//! Whether the CCU keeps quiet about one kind of message of one channel.
struct SuppressMessage {
    ChannelKey channel;
    QString parameter; //!< "LOW_BAT"
    bool isSuppressed = true;
    bool operator==(const SuppressMessage&) const = default;
};

using InterfaceEdit = std::variant<CreateLink, DescribeLink, DeleteLink, TryLink, ReportKey, SetInstallMode,
    TeachDevice, AddDevice, SearchDevices, DeleteDevice, ReplaceDevice, UpdateFirmware, RereadConfiguration,
    ResendConfiguration, SuppressMessage>;

//! How long an interface may let new devices in (protocol §3.2).
inline constexpr int longestInstallMode = 600;

//! Which interface it is for.
[[nodiscard]] QString interfaceOf(const InterfaceEdit& edit);

//! The same edit as it may be sent: texts without blanks around them. Fails with a sentence for a text that no CCU
//! keeps as it is, for a link of a channel with itself, and for what cannot be a serial number or the key of a device.
[[nodiscard]] Result<InterfaceEdit> checkedEdit(const InterfaceEdit& edit);

} // namespace ccudesk
