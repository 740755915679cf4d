// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// New names for many devices and channels from one pattern. Pure functions: nothing is sent.

namespace ccudesk {

//! What a pattern can speak of.
struct NamedThing {
    QString oldName; //!< as it is shown
    QString room; //!< the first one; empty: none
    QString function; //!< the same
    QString type; //!< model of the device: "HmIP-BSM"
    QString serial; //!< of the device
    QString deviceName; //!< of the device that a channel belongs to; of a device its own
    int channel = -1; //!< index; -1: it is the device itself
};

struct NamePattern {
    //! Text with placeholders: {name} {room} {function} {type} {serial} {device} {channel} {number}; {number:2} has two
    //! digits at least. What stands between braces and is none of these stays as it is.
    QString pattern = QStringLiteral("{name}");
    QString search; //!< in the result; empty: nothing is replaced. Capitals count
    QString replacement;
    int firstNumber = 1;
    bool operator==(const NamePattern&) const = default;
};

//! Names of the placeholders without their braces.
[[nodiscard]] QStringList namePlaceholders();

//! position: 0 for the first of those that are renamed. Blanks at the ends and double ones go, as they are left over
//! where a thing has no room.
[[nodiscard]] QString nameFrom(const NamePattern& pattern, const NamedThing& thing, int position);

} // namespace ccudesk
