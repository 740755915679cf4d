// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/devicestore.h"
#include "core/store/valuestore.h"
#include "tests/support/fakeclock.h"

#include <QStringList>

namespace ccudesk::test {

//! Stores with a way to put devices and values into them in one line.
struct SmallHome {
    FakeClock clock;
    DeviceStore devices;
    ValueStore values{clock};

    static inline const QString rf = QStringLiteral("HmIP-RF");

    void addDevice(const QString& address, const QString& type, const QString& name, const QStringList& channelTypes,
        const QString& interface = rf) {
        Device device;
        device.interface = interface;
        device.address = address;
        device.type = type;
        device.name = name;
        QList<ChannelKey> keys;
        for (int i = 0; i < channelTypes.size(); ++i) {
            Channel channel;
            channel.index = i;
            channel.address = QStringLiteral("%1:%2").arg(address).arg(i);
            channel.type = channelTypes[i];
            device.channels.append(channel);
            keys.append({interface, channel.address});
        }
        values.addChannels(keys);
        devices.put({device});
    }

    void send(const QString& address, const QString& parameter, const Value& value, const QString& interface = rf) {
        values.apply({interface, clock.nowMs(), {{address, parameter, value}}});
    }
};

} // namespace ccudesk::test
