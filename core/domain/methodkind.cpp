// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/methodkind.h"

#include <QStringList>

namespace ccudesk {

MethodKind methodKind(const QString& method) {
    static const QStringList dangerous{QStringLiteral("init"), QStringLiteral("deleteDevice"),
        QStringLiteral("replaceDevice"), QStringLiteral("changeKey"), QStringLiteral("setTempKey"),
        QStringLiteral("clearConfigCache"), QStringLiteral("updateFirmware"), QStringLiteral("installFirmware"),
        QStringLiteral("setInterfaceClock"), QStringLiteral("addVirtualDeviceInstance"),
        QStringLiteral("setBidcosInterface"), QStringLiteral("system.multicall")};
    // getValue and determineParameter ask the device by radio
    static const QStringList reading{QStringLiteral("listDevices"), QStringLiteral("listTeams"),
        QStringLiteral("listBidcosInterfaces"), QStringLiteral("listReplaceableDevices"), QStringLiteral("rssiInfo"),
        QStringLiteral("system.listMethods"), QStringLiteral("system.methodHelp"), QStringLiteral("ping")};
    if (dangerous.contains(method))
        return MethodKind::Endangers;
    const bool isQuestion = method.startsWith(QLatin1String("get")) && method != QLatin1String("getValue");
    return isQuestion || reading.contains(method) ? MethodKind::Reads : MethodKind::Changes;
}

} // namespace ccudesk
