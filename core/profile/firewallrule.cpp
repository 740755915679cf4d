// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/firewallrule.h"

#include <QtGlobal>

namespace ccudesk {

FirewallKind ownFirewall() {
#if defined(Q_OS_WIN)
    return FirewallKind::Windows;
#elif defined(Q_OS_MACOS)
    return FirewallKind::MacOs;
#else
    return FirewallKind::Linux;
#endif
}

QString firewallRule(FirewallKind kind, const QString& ccuAddress, quint16 firstPort, quint16 lastPort) {
    const auto ports = [firstPort, lastPort](QChar separator) {
        QString text = QString::number(firstPort);
        if (lastPort > firstPort)
            text += separator + QString::number(lastPort);
        return text;
    };
    switch (kind) {
    case FirewallKind::Linux: // ufw, which Debian and Ubuntu bring; the range is written with a colon
        return QStringLiteral("sudo ufw allow proto tcp from %1 to any port %2")
            .arg(ccuAddress, ports(QLatin1Char(':')));
    case FirewallKind::Windows:
        return QStringLiteral("netsh advfirewall firewall add rule name=\"CCU Desk\" dir=in action=allow protocol=TCP "
                              "localport=%2 remoteip=%1")
            .arg(ccuAddress, ports(QLatin1Char('-')));
    case FirewallKind::MacOs:
        break;
    }
    return {};
}

} // namespace ccudesk
