// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/linkstore.h"

namespace ccudesk {

void LinkStore::setLinks(const QString& interfaceName, const QList<DirectLink>& links, qint64 atMs) {
    m_known.insert(interfaceName, {links, atMs});
    Q_EMIT linksChanged();
}

QList<DirectLink> LinkStore::links() const {
    QList<DirectLink> all;
    for (const Known& known : m_known)
        all.append(known.links);
    return all;
}

std::optional<DirectLink> LinkStore::find(
    const QString& interfaceName, const QString& sender, const QString& receiver) const {
    for (const DirectLink& link : m_known.value(interfaceName).links)
        if (link.sender == sender && link.receiver == receiver)
            return link;
    return std::nullopt;
}

qint64 LinkStore::readAtMs() const {
    qint64 oldest = 0;
    for (const Known& known : m_known)
        oldest = oldest == 0 ? known.atMs : qMin(oldest, known.atMs);
    return oldest;
}

} // namespace ccudesk
