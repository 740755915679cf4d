// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/channelfacts.h"

#include "core/domain/channelnames.h"
#include "core/domain/defaultnames.h"
#include "core/store/devicestore.h"

#include <QStringList>

namespace ccudesk {

ChannelFacts::ChannelFacts(const DeviceStore& devices) : m_devices(devices) {
    for (const Room& room : devices.rooms())
        for (const ChannelKey& channel : room.channels)
            m_rooms.insert(channel, displayName(room.name));
}

QString ChannelFacts::of(const ChannelKey& channel) const {
    const Device* device = m_devices.device(channel.device());
    QStringList facts{m_rooms.value(channel), device ? device->type : QString(), channel.address};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString ChannelFacts::nameOf(const ChannelKey& channel) const {
    const Channel* known = m_devices.channel(channel);
    if (!known || hasOwnName(*known))
        return m_devices.displayNameOf(channel);
    return QStringLiteral("%1 :%2").arg(m_devices.displayNameOf(channel.device())).arg(known->index);
}

} // namespace ccudesk
