// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/link.h"
#include "core/domain/parameter.h"

#include <QList>
#include <QStringList>

// What does not fit together in a home. A comparison of what the stores hold already: nobody is asked anything.

namespace ccudesk {

class DeviceStore;
class HomeStore;
class LinkStore;
class ValueStore;

//! In the order of what hurts most.
enum class FlawKind {
    ListedOnly, //!< the logic layer knows the device, its interface does not
    Unlisted, //!< the reverse
    BrokenLink, //!< one side is unknown, or holds other settings than the CCU thinks
    ValueOutOfRange, //!< a value outside its own description
    VariableOutOfRange,
    SameVariableName, //!< scripts and the JSON API find variables by name (protocol §5.6)
    SameName, //!< of devices, or of channels of different devices
    DefaultName, //!< none, or one with the serial number in it
    NoRoom, //!< no channel of the device is in any
    NoFunction, //!< the same
};
inline constexpr int flawKinds = static_cast<int>(FlawKind::NoFunction) + 1;

struct Flaw {
    FlawKind kind = FlawKind::NoRoom;
    DeviceKey device; //!< empty address: it is about a variable
    QString id; //!< of the variable
    QString name; //!< of what it is about, as it is shown
    QList<DeviceKey> owners; //!< SameName: the devices that have it, or whose channels do
    QStringList others; //!< SameName: addresses of all that have it
    QString parameter; //!< ValueOutOfRange
    ChannelKey channel; //!< the same
    Value value; //!< of what is out of range
    Value minimum;
    Value maximum;
    DirectLink link; //!< BrokenLink
    bool operator==(const Flaw&) const = default;
};

struct HomeCheck {
    const DeviceStore& devices;
    const ValueStore& values;
    const HomeStore& home;
    const LinkStore* links = nullptr; //!< null, or not read yet: links are not judged
};

//! Sorted by kind, and within one as the stores have them.
[[nodiscard]] QList<Flaw> homeFlaws(const HomeCheck& check);

} // namespace ccudesk
