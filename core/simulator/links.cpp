// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/links.h"

#include <algorithm>

namespace ccudesk::simulator {

DirectLink* Links::find(const QString& interface, const QString& sender, const QString& receiver) {
    const auto found = std::find_if(m_links.begin(), m_links.end(), [&](const DirectLink& link) {
        return link.interface == interface && link.sender == sender && link.receiver == receiver;
    });
    return found == m_links.end() ? nullptr : &*found;
}

bool Links::areLinked(const QString& interface, const QString& one, const QString& other) const {
    return std::any_of(m_links.begin(), m_links.end(), [&](const DirectLink& link) {
        const bool isForward = link.sender == one && link.receiver == other;
        const bool isBackward = link.sender == other && link.receiver == one;
        return link.interface == interface && (isForward || isBackward);
    });
}

void Links::remove(const QString& interface, const QString& sender, const QString& receiver) {
    DirectLink* const link = find(interface, sender, receiver);
    if (!link)
        return;
    m_links.removeAt(link - m_links.data());
    m_values.remove({sender, receiver});
    m_values.remove({receiver, sender});
}

void Links::removeOf(const QString& interface, const QString& device) {
    const QList<DirectLink> all = m_links;
    for (const DirectLink& link : all)
        if (link.interface == interface && (deviceAddressOf(link.sender) == device || deviceAddressOf(link.receiver) == device))
            remove(interface, link.sender, link.receiver);
}

void Links::rename(const QString& interface, const QString& oldDevice, const QString& newDevice) {
    const auto renamed = [&](const QString& address) -> QString {
        return deviceAddressOf(address) == oldDevice ? newDevice + address.mid(oldDevice.size()) : address;
    };
    for (DirectLink& link : m_links) {
        if (link.interface != interface)
            continue;
        link.sender = renamed(link.sender);
        link.receiver = renamed(link.receiver);
    }
    QMap<QPair<QString, QString>, QMap<QString, Value>> values;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        values.insert({renamed(it.key().first), renamed(it.key().second)}, it.value());
    m_values = values;
}

} // namespace ccudesk::simulator
