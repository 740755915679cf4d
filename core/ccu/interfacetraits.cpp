// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/interfacetraits.h"

#include <QHash>

namespace ccudesk {

InterfaceTraits traitsOf(const QString& interfaceName) {
    static const QHash<QString, InterfaceTraits> table{
        {QStringLiteral("HmIP-RF"), {true, true, {}}},
        {QStringLiteral("BidCos-RF"), {true, true, {}}},
        {QStringLiteral("BidCos-Wired"), {true, true, {}}},
        {QStringLiteral("VirtualDevices"), {true, false, QStringLiteral("HmIP-RF")}},
    };
    return table.value(interfaceName);
}

} // namespace ccudesk
