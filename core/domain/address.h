// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace ccudesk {

//! Addresses are compared exactly: `HmIP-RCV-1` is mixed case, and serials may look like numbers (protocol §13).

//! A device on one interface. The same group may be announced by HmIP-RF and VirtualDevices, so both parts count.
struct DeviceKey {
    QString interface; //!< exact name: "HmIP-RF", "BidCos-RF", "BidCos-Wired", "VirtualDevices", "CUxD", "CCU-Jack"
    QString address; //!< "LEQ0123456", "000A1B2C3D4E5F", "INT0000001"
    bool operator==(const DeviceKey&) const = default;
};

//! A channel ("LEQ0123456:1") on one interface. A device address is also allowed where MASTER of a device is meant.
struct ChannelKey {
    QString interface;
    QString address;
    bool operator==(const ChannelKey&) const = default;

    [[nodiscard]] DeviceKey device() const;
    //! The number behind the colon; nothing for a device address.
    [[nodiscard]] std::optional<int> index() const;
};

//! One VALUES parameter of a channel.
struct DataPointKey {
    QString interface;
    QString address; //!< channel address
    QString parameter; //!< "STATE"
    bool operator==(const DataPointKey&) const = default;

    [[nodiscard]] ChannelKey channel() const { return {interface, address}; }
};

//! "LEQ0123456" of "LEQ0123456:1"; the text itself when there is no colon.
[[nodiscard]] QString deviceAddressOf(const QString& address);

//! True for what protocol §10.1 gives as a device or channel address, teams and unknown peers included.
[[nodiscard]] bool isValidAddress(const QString& address);

inline size_t qHash(const DeviceKey& k, size_t seed = 0) noexcept {
    return qHashMulti(seed, k.interface, k.address);
}
inline size_t qHash(const ChannelKey& k, size_t seed = 0) noexcept {
    return qHashMulti(seed, k.interface, k.address);
}
//! Every event is looked up by it. Hardly any address exists on two interfaces, so the interface would add nothing.
inline size_t qHash(const DataPointKey& k, size_t seed = 0) noexcept {
    return qHashMulti(seed, k.address, k.parameter);
}

} // namespace ccudesk
