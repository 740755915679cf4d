// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/paramset.h"

namespace ccudesk {

class DeviceStore;
class LinkStore;

//! A parameter set as a person finds it in a list.
struct ParamsetPlace {
    ParamsetKey key;
    QString name; //!< "Stehlampe Wohnzimmer · :4 Stehlampe"
    QString type; //!< of its device
    bool operator==(const ParamsetPlace&) const = default;
};

[[nodiscard]] ParamsetPlace paramsetPlace(const DeviceStore& devices, const ParamsetKey& key);

//! Others of the same kind: channels of the same type in whatever device, or devices of the same type; of what one side
//! of a link keeps the same side of links between channels of the same two types, as far as links are known (may be
//! null). Sorted by name.
[[nodiscard]] QList<ParamsetPlace> similarPlaces(
    const DeviceStore& devices, const ParamsetKey& key, const LinkStore* links);

} // namespace ccudesk
