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

} // namespace ccudesk::simulator
