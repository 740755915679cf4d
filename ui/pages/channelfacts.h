// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/address.h"

#include <QHash>
#include <QString>

namespace ccudesk {

class DeviceStore;

//! What tells one channel from another with the same name: "Living room · HmIP-WRC2 · 0000D7099F110B:1". Made for one
//! look at the store, which must outlive it.
class ChannelFacts {
public:
    explicit ChannelFacts(const DeviceStore& devices);
    [[nodiscard]] QString of(const ChannelKey& channel) const;
    //! The owner's name; where there is none, that of the device with the number, instead of the CCU's "HmIP-BDT …:5".
    [[nodiscard]] QString nameOf(const ChannelKey& channel) const;

private:
    const DeviceStore& m_devices;
    QHash<ChannelKey, QString> m_rooms;
};

} // namespace ccudesk
