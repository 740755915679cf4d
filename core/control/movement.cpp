// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/movement.h"

#include "core/store/valuestore.h"

namespace ccudesk {

namespace {

qint64 number(const ChannelKey& channel, const ValueStore& values, const QString& parameter) {
    const DataPoint* point = values.get(channel, parameter);
    return point ? point->value.toInteger().value_or(0) : 0;
}

//! A garage door tells its movement in SECTION only.
Movement doorMovement(const ChannelKey& channel, const ValueStore& values) {
    if (!values.get(channel, QStringLiteral("DOOR_STATE")))
        return Movement::None;
    constexpr qint64 opening = 2;
    constexpr qint64 closing = 5;
    const qint64 section = number(channel, values, QStringLiteral("SECTION"));
    if (section == opening)
        return Movement::Up;
    return section == closing ? Movement::Down : Movement::None;
}

} // namespace

Movement movementOf(const ChannelKey& channel, const ValueStore& values) {
    // DIRECTION: none, up, down, undefined. ACTIVITY_STATE: unknown, up, down, stable.
    for (const char* parameter : {"DIRECTION", "ACTIVITY_STATE", "DIRECTION_SLATS"}) {
        const qint64 state = number(channel, values, QLatin1String(parameter));
        if (state == 1)
            return Movement::Up;
        if (state == 2)
            return Movement::Down;
    }
    if (const Movement door = doorMovement(channel, values); door != Movement::None)
        return door;
    const bool works = number(channel, values, QStringLiteral("WORKING")) != 0
        || number(channel, values, QStringLiteral("PROCESS")) != 0;
    return works ? Movement::Working : Movement::None;
}

} // namespace ccudesk
