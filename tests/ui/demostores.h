// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/home.h"
#include "core/store/devicestore.h"
#include "core/store/valuestore.h"

namespace ccudesk::test {

//! The simulated demo home, poured into stores without any network: enough to look at a page.
inline void pourDemoHome(const simulator::Home& home, DeviceStore& devices, ValueStore& values, qint64 nowMs) {
    for (const QString& interface : home.interfaces()) {
        const QList<Device>& list = home.devices(interface);
        QList<Reading> readings;
        QList<ChannelKey> channels;
        for (const Device& device : list) {
            for (const Channel& channel : device.channels) {
                channels.append(device.keyOf(channel));
                const auto descriptions
                    = home.paramsetDescription(interface, channel.address, QStringLiteral("VALUES"));
                for (const ParameterDescription& description : descriptions.value_or(QList<ParameterDescription>())) {
                    const auto stored = home.value(interface, channel.address, description.id);
                    if (!stored)
                        continue;
                    Reading reading;
                    reading.address = channel.address;
                    reading.parameter = description.id;
                    reading.value = stored->value;
                    reading.timestampMs = stored->timestampMs;
                    reading.description = std::make_shared<const ParameterDescription>(description);
                    readings.append(reading);
                }
            }
        }
        devices.put(list);
        values.addChannels(channels);
        values.applyReadings(interface, readings, ValueOrigin::Rega, nowMs);
    }
    devices.setRooms(home.rooms());
    devices.setFunctions(home.functions());
}

} // namespace ccudesk::test
