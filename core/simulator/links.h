// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/link.h"
#include "core/domain/value.h"

#include <QList>
#include <QMap>
#include <QString>

namespace ccudesk::simulator {

//! The direct links of a simulated home, and what each side keeps for them.
class Links {
public:
    [[nodiscard]] const QList<DirectLink>& all() const { return m_links; }
    [[nodiscard]] DirectLink* find(const QString& interface, const QString& sender, const QString& receiver);
    //! Whether there is a link between these two, whichever of them sends.
    [[nodiscard]] bool areLinked(const QString& interface, const QString& one, const QString& other) const;
    void add(const DirectLink& link) { m_links.append(link); }
    //! With what both sides keep for it.
    void remove(const QString& interface, const QString& sender, const QString& receiver);

    //! All of a device.
    void removeOf(const QString& interface, const QString& device);
    void rename(const QString& interface, const QString& oldDevice, const QString& newDevice);

    //! What `address` keeps for `peer`, as far as it differs from the defaults.
    [[nodiscard]] QMap<QString, Value> values(const QString& address, const QString& peer) const {
        return m_values.value({address, peer});
    }
    void keep(const QString& address, const QString& peer, const QMap<QString, Value>& values) {
        m_values[{address, peer}].insert(values);
    }

private:
    QList<DirectLink> m_links;
    QMap<QPair<QString, QString>, QMap<QString, Value>> m_values;
};

} // namespace ccudesk::simulator
